"""Carries a `Tell`: a private message to one person, or what is said in the room instead when there is no road to them."""

from dataclasses import dataclass, replace

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.pace import share_of
from bot.courier.ports import Keep, Newest, Undeliverable
from bot.courier.private_road import Private, Stands
from bot.courier.rosters import CLOCKWORK
from bot.courier.words_come_last import Showing, Spot
from bot.store.deliveries import slot
from bot.store.outbox import Claimed
from dialogs.judging.outcome import Tell
from dialogs.said.inbound import Delivered, Sender


@dataclass(frozen=True, slots=True)
class CarryTell:
    """Tells one person something alone."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Post the page to the person, or edit the message that has it. Raises `Undeliverable` after the room was told `instead`."""
        tell = row.what
        assert isinstance(tell, Tell)  # noqa: S101  # the courier's table pairs them
        share = share_of(tell)
        newest = await self.deps.sees.look(row.chat, row.sitting, whole=tell.page.whole)
        stands = Stands(slot(tell) if tell.edited else "", anew=tell.anew, leaves=tell.leaves)
        try:
            who = replace(person_of_wire(newest, tell.to), locale=tell.locale)
            keep = await Private(self.deps, share, tries=tell.tried).post(newest, who, tell.page, row.id, stands)
        except Undeliverable:
            if tell.instead is not None:
                keep = await Showing(self.deps).post(newest, tell.instead, Spot(newest.place, share=share))
                await self.deps.database.write(keep)
            raise
        if tell.tried:
            await self._report(row, tell)
        return keep

    async def _report(self, row: Claimed, tell: Tell) -> None:
        """Say to the turn that it arrived. Where that fails the message is sent once more, and edited where it stands."""
        place, at = await self.deps.sees.where(row.chat)
        said = Delivered(place=place, who=CLOCKWORK, at=at, sitting=row.sitting, what=tell.key, to=tell.to)
        await self.deps.hears.hear(said)


def person_of_wire(newest: Newest, wire: str) -> Sender:
    """Return who has this wire key, with the Teams id if the roster knows it."""
    object_id = None if wire.startswith("29:") else wire
    named = Sender(mri="" if object_id else wire, object_id=object_id)
    person = newest.meeting.person_of(named)
    return named if person is None else Sender(person.mri or named.mri, object_id or person.object_id)
