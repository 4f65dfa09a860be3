"""Every step of who is there, under everything that can befall it: what is noted, what the cards show at rest, and that nobody was told a lie.

A table of steps and disturbances; each cell is played over the wire, in a world's loop on a file that a death does not take.
"""

import re
from collections import Counter
from pathlib import Path
from typing import Any, Final

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.pretended.wire_names import Json
from cards.phrases import book
from dialogs.journal.entries import Entry
from dialogs.journal.fold import apply
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting
from dialogs.quorum.quorum_shown import line_of
from tests.support.cards_at_rest import untrue_cards
from tests.support.disturbances import DISTURBANCES, Stands
from tests.support.meetings import linkoping
from tests.support.mortal import Mortal, mortal
from tests.support.presence_steps import STEPS, Board, Step, a_board
from tests.support.soon import quiet

_ANSWERS: Final = book.of("sv").quorum.answers
_LINE: Final = re.compile("|".join(re.sub(r"\\\{\w+\\\}", r"\\d+", re.escape(one)) for one in _ANSWERS.values()))
"""What a card says of the quorum, in figures."""


def quorum_said(body: object) -> set[str]:
    """The answers about the quorum that a card holds."""
    return set(_LINE.findall(" ".join(line for card in _cards(body) for line in card_as_text(card))))


def _cards(body: object) -> list[Json]:
    found: list[Json] = []
    if isinstance(body, dict):
        found = (
            [body] if body.get("type") == "AdaptiveCard" else [one for part in body.values() for one in _cards(part)]
        )
    elif isinstance(body, list):
        found = [one for part in body for one in _cards(part)]
    return found


def heard_of_quorum(board: Board) -> set[str]:
    """What the bot says of the quorum from now on: grows as it speaks."""
    said, hears = set[str](), board.house.teams.recorder.heard

    def heard(way: str, record: dict[str, Any]) -> None:
        hears(way, record)
        said.update(quorum_said(record) if way != "to bot" else ())

    board.house.teams.recorder.heard = heard
    return said


def true_lines(board: Board, entries: list[Entry]) -> set[str]:
    """What was so of the quorum at any time."""
    meeting, found = Meeting(key=board.sitting.key, chat=board.sitting.chat.id), set()
    for entry in entries:
        meeting = apply(meeting, entry)
        shown = line_of(Scene(meeting, linkoping(), entry.judged_at))
        if shown is not None and shown.answer:
            found.add(_ANSWERS[shown.answer].format(sure=shown.sure, seats=shown.seats, needed=shown.needed))
    return found


async def cell(board: Board, step: str, disturbance: str) -> list[str]:
    """What is wrong after it; nothing where all is well."""
    taken: Step = STEPS[step]
    await taken.ready(board)
    await quiet(board.house)
    before, said = len(await board.sitting.entries()), heard_of_quorum(board)
    stands = await DISTURBANCES[disturbance](board, taken)
    await quiet(board.house)
    meeting, entries = await board.sitting.meeting(), await board.sitting.entries()
    done, undone = taken.holds(board, meeting), taken.undone(board, meeting)
    held = {Stands.UNDONE: undone, Stands.EITHER: done or undone}.get(stands, done)
    wrong = [] if held else [f"it is not so: {stands.value}"]
    written = Counter(type(one.fact).__name__ for one in entries[before:])
    most = {Stands.DONE: 1, Stands.SAID: 2}.get(stands, 0)
    wrong += _written(taken, written, most) if most else []
    wrong += await untrue_cards(board.house)
    return [*wrong, *(f"a lie: {one}" for one in said - true_lines(board, entries))]


def _written(step: Step, written: Counter[str], most: int) -> list[str]:
    wanted = Counter(step.facts)
    return [
        f"{name} is written {written[name]} times"
        for name, times in wanted.items()
        if not times <= written[name] <= times * most
    ]


@pytest.mark.sampled(each=3)
@pytest.mark.parametrize("disturbance", DISTURBANCES)
@pytest.mark.parametrize("step", STEPS)
def test_a_disturbed_step_is_noted_once_shown_as_it_is_and_told_truly(
    step: str, disturbance: str, tmp_path: Path
) -> None:
    """Whatever befalls it."""
    wrong: list[str] = []

    async def story(house: Mortal) -> None:
        wrong.extend(await cell(await a_board(house), step, disturbance))

    mortal(tmp_path, story)
    assert wrong == []
