"""Somebody's own meeting: their agenda, their number of people and the rules they chose, put into a script that is ready."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from bot.rehearsal.script.scenario import scenario_in
from bot.rehearsal.script.steps import Do, Scenario, Step

FEWEST: Final = 4
MOST: Final = 60
_SCRIPT: Final = Path(__file__).parent / "scenarios" / "eget" / "eget-mote.txt"
_CHAIR, _SECRETARY, _FIRST = "Lena Dahl", "Karin Holm", "Anna Ek"
_GIVEN: Final = ("Bo", "Eva", "Omar", "Sten", "Hassan", "Siv", "Tor", "Mona", "Per", "Åsa")
_FAMILY: Final = ("Lindqvist", "Sand", "Farah", "Berg", "Amiri", "Norén")
_GROUPS: Final = ("M", "S", "C", "SD", "V", "L")


@dataclass(frozen=True, slots=True)
class OwnWish:
    """What somebody wants to rehearse: an agenda as they pasted it, a rule profile's name, and how many people there are."""

    agenda: str = field(repr=False)
    profile: str
    people: int


def own_meeting(wish: OwnWish) -> Scenario:
    """The script of this meeting. `wish.people` is held between `FEWEST` and `MOST`; about half of them are remote."""
    people = list(_people(min(MOST, max(FEWEST, wish.people))))
    text = _SCRIPT.read_text(encoding="utf-8")
    rows = "\n".join(" | ".join(one) for one in people)
    scenario = scenario_in(text.replace("{regler}", wish.profile).replace("{medverkande}", rows), _SCRIPT)
    filled = {
        "{föredragningslista}": wish.agenda,
        "{deltagare}": "\n".join(_roster_row(*one) for one in people),
        "{platser}": str(len(people) - 1),
        "{dag}": datetime.now(UTC).date().isoformat(),
    }
    return replace(scenario, steps=tuple(_filled(step, filled) for step in scenario.steps))


def _people(count: int) -> Iterator[tuple[str, str, str, str, str]]:
    """Name, role, place, party and trait of each: a chair, a secretary, and members of whom every other is remote."""
    yield _CHAIR, "ordförande", "i rummet", "S", ""
    yield _SECRETARY, "sekreterare", "i rummet", "", "organisatör"
    names = [_FIRST, *(f"{given} {family}" for family in _FAMILY for given in _GIVEN)]
    for number, name in enumerate(names[: count - 2]):
        place = "i rummet" if number % 2 else "på distans"
        yield name, "ledamot", place, _GROUPS[number % len(_GROUPS)], ""


def _roster_row(name: str, role: str, place: str, group: str, _: str) -> str:
    party = f" ({group})" if group else ""
    return f"{name}{party}, {role}, {'distans' if place == 'på distans' else place}"


def _filled(step: Step, filled: Mapping[str, str]) -> Step:
    if step.do is not Do.FILL or step.words[1] not in filled:
        return step
    return replace(step, words=(step.words[0], filled[step.words[1]]))
