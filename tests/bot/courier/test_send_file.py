"""A file is made of what holds when it is sent, and whoever waits for the courier waits for no note that never stands still."""

from dataclasses import dataclass, field
from typing import Any, cast

import pytest

from bot.courier.carrier_deps import CarrierDeps
from bot.courier.send_file import CarrySendFile, _Made
from bot.remote.errors import Later
from bot.store.outbox import Claimed
from dialogs.judging.outcome import SendFile
from dialogs.said.note_files import FileProblem


@dataclass
class Files:
    """Makes documents, and counts them."""

    made: list[str] = field(default_factory=list)

    async def make(self, text: str, *_: object) -> bytes:
        """A document of the text."""
        self.made.append(text)
        return text.encode()


@dataclass
class Deps:
    """What the file is made with; the rest is not asked for here."""

    files: Files = field(default_factory=Files)


@dataclass(frozen=True)
class Changing(CarrySendFile):
    """A part that is another each time that it is looked at, or that nobody may have after `left` looks."""

    looks: list[int] = field(default_factory=list)
    left: int | None = None

    async def _made(self, *_: object) -> _Made | None:
        self.looks.append(1)
        gone = self.left is not None and len(self.looks) > self.left
        return None if gone else _Made(f"{len(self.looks)}", "sv")


def _deps() -> tuple[Files, CarrierDeps]:
    deps = Deps()
    return deps.files, cast("CarrierDeps", deps)


async def _sends(carrier: CarrySendFile) -> FileProblem | None:
    return await carrier._sent(
        cast("Claimed", None), cast("SendFile", _Asked())
    )  # what it answers is told in a turn of its own


class _Asked:
    made_as: Any = "docx"


async def test_a_part_that_never_stands_still_is_tried_again_later() -> None:
    """It was made anew without an end, while every other delivery waited."""
    files, deps = _deps()
    with pytest.raises(Later):
        await _sends(Changing(deps))
    assert files.made == ["1", "2", "3", "4", "5"]


async def test_a_part_that_may_not_be_had_any_more_is_not_sent() -> None:
    """The level was raised while it was made."""
    files, deps = _deps()
    assert await _sends(Changing(deps, left=2)) is FileProblem.NO_RIGHT
    assert files.made == ["1", "2"]
