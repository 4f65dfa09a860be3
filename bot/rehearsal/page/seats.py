"""The seats of a rehearsal: each of the cast by a short id that can stand in a link."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.people import Person
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.rehearsal.script.steps import Part, Scenario

REMOTE = "på distans"


class NoSuchSeatError(LookupError):
    """Nobody sits there."""


@dataclass(frozen=True, slots=True)
class Seat:
    """One of the cast and their Teams."""

    id: str
    part: Part
    client: Client


class Seats:
    """All seats, by id, by name and by person."""

    def __init__(self, scenario: Scenario, teams: PretendedTeams, chat: TeamsChat) -> None:
        self.chat = chat
        ids = seat_ids([part.name for part in scenario.with_teams])
        parts = scenario.with_teams
        self.all = [Seat(ids[part.name], part, teams.client(part.name)) for part in parts]
        self._by_id = {seat.id: seat for seat in self.all}
        self._by_mri = {seat.client.person.mri: seat for seat in self.all}

    def at(self, seat_id: str) -> Seat:
        """The seat with this id. Raises NoSuchSeatError."""
        if seat_id not in self._by_id:
            raise NoSuchSeatError(seat_id)
        return self._by_id[seat_id]

    def of(self, person: Person | None) -> str:
        """The id of the person's seat; empty for the bot, and for whoever has none."""
        seat = self._by_mri.get(person.mri) if person else None
        return seat.id if seat else ""

    def of_mri(self, mri: str) -> str:
        """The id of the seat of the person whom Teams knows by this MRI; empty for others."""
        seat = self._by_mri.get(mri)
        return seat.id if seat else ""

    def named(self, names: Sequence[str]) -> list[str]:
        """The ids of these of the cast, in this order; those without Teams are left out."""
        by_name = {seat.part.name: seat.id for seat in self.all}
        return [by_name[name] for name in names if name in by_name]

    def as_json(self) -> list[Json]:
        """All seats as the page knows them (protocol.ts, `Part`)."""
        return [self._seat_json(seat) for seat in self.all]

    def _seat_json(self, seat: Seat) -> Json:
        person, part = seat.client.person, seat.part
        meeting = self.chat.meeting
        return {
            "id": seat.id,
            "name": person.name,
            "role": part.role,
            "place": "remote" if part.place == REMOTE else "room",
            "group": part.group,
            "kind": str(person.kind),
            "hasApp": person.mri not in seat.client.hand.world.without_app,
            "oldClient": seat.client.hand.old_client,
            "organizer": meeting is not None and meeting.organizer is person,
            "inChat": person.mri in self.chat.members,
            "inMeeting": meeting is not None and person.mri in meeting.inside,
        }


def seat_ids(names: Sequence[str]) -> dict[str, str]:
    """An id for each name: its letters and digits, small and without accents, told apart by a number where alike."""
    found: dict[str, str] = {}
    for name in names:
        plain = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
        stem = re.sub(r"[^a-z0-9]+", "-", plain).strip("-") or "plats"
        number, one = 1, stem
        while one in found.values():
            number += 1
            one = f"{stem}-{number}"
        found[name] = one
    return found
