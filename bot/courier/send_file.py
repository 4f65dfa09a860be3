"""Carries a `SendFile`: the part is made of the newest state, put into the person's OneDrive, and the turn is told what became of it.

Nobody's answer waits for the file to be made (`make_files.py`), and its bytes are kept nowhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Final

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.ports import Keep
from bot.courier.rosters import CLOCKWORK
from bot.courier.still_held import still_ours
from bot.courier.tell_person import person_of_wire
from bot.remote.errors import Forbidden, Gone, Later, Refused
from bot.store import forget_upload_addresses, wordings
from bot.store.outbox import Claimed
from cards.note_card import NoteCard
from cards.paper_card import PaperCard
from cards.phrases.book import Phrases
from dialogs.judging.outcome import SendFile
from dialogs.record.pages import NotePage
from dialogs.said.inbound import FileTold
from dialogs.said.note_files import FileProblem

_USED_UP: Final = frozenset({HTTPStatus.UNAUTHORIZED, HTTPStatus.CONFLICT, HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE})
"""What SharePoint says of an address whose time is over, or that has had its bytes already."""
_ATTEMPTS: Final = 5
"""So often a file is made anew in one go because what it tells has changed meanwhile: others wait for the courier too."""
_PASSING: Final = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.INTERNAL_SERVER_ERROR})


@dataclass(frozen=True, slots=True)
class _Made:
    """A part as text, in the language of whoever takes it."""

    text: str
    language: str


@dataclass(frozen=True, slots=True)
class _Text:
    """The whole part that a card shows a page of, drawn as such."""

    card: NoteCard | PaperCard

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> dict[str, str]:
        """Return what `_Made` is made of."""
        return {"text": self.card.text(phrases, words), "language": phrases.language}


@dataclass(frozen=True, slots=True)
class CarrySendFile:
    """Makes the file and sends it, and says to the turn what became of it."""

    deps: CarrierDeps

    async def __call__(self, row: Claimed) -> Keep | None:
        """Do it. Raises Later where OneDrive is busy or silent: then it is made anew."""
        asked = row.what
        assert isinstance(asked, SendFile)  # noqa: S101  # the courier's table pairs them
        await say_file(self.deps, row, asked, await self._sent(row, asked))
        return lambda conn: forget_upload_addresses.forget_address(conn, row)

    async def _sent(self, row: Claimed, asked: SendFile) -> FileProblem | None:
        made = await self._made(row, asked)
        for _ in range(_ATTEMPTS):
            if made is None:
                return FileProblem.NO_RIGHT
            document = await self.deps.files.make(made.text, made.language, asked.made_as)
            newer = await self._made(row, asked)
            if newer == made:
                await still_ours()
                return await self._put(asked.upload.address, document)
            made = newer  # something was noted, or a level raised, while it was made
        raise Later  # it never stands still: the outbox waits longer each time, and gives up when the row expires

    async def _made(self, row: Claimed, asked: SendFile) -> _Made | None:
        """The part as it is now; None where whoever took it may not have it any more."""
        newest = await self.deps.sees.look(row.chat, row.sitting, whole=True)
        who = replace(person_of_wire(newest, asked.to), locale=asked.locale)
        drawn = self.deps.drawing.draw(newest, NotePage(asked.part, asked.no, asked.first), who)
        card = drawn.view
        if not isinstance(card, NoteCard | PaperCard):
            return None
        words = await self.deps.database.write(lambda conn: wordings.read(conn, row.sitting, drawn.wordings))
        text = drawn.rules.render(_Text(card), words, drawn.locale)
        return _Made(**text)

    async def _put(self, address: str, document: bytes) -> FileProblem | None:
        """Send it there; why it was not taken, None where it was."""
        try:
            await self.deps.files.uploads.put(address, document)
        except (Gone, Forbidden):
            return FileProblem.LINK_GONE
        except Refused as error:
            if error.code == "UntrustedAddress":
                return FileProblem.ELSEWHERE
            if error.status in _PASSING:
                raise Later from None
            return FileProblem.LINK_GONE if error.status in _USED_UP else FileProblem.REFUSED
        return None


async def say_file(deps: CarrierDeps, row: Claimed, asked: SendFile, problem: FileProblem | None) -> None:
    """Say to the turn that the file has arrived, or why not."""
    place, at = await deps.sees.where(row.chat)
    there = replace(asked.upload, address="")
    said = FileTold(
        place=place,
        who=CLOCKWORK,
        at=at,
        sitting=row.sitting,
        to=asked.to,
        form=asked.form,
        upload=there,
        problem=problem,
    )
    await deps.hears.hear(said)
