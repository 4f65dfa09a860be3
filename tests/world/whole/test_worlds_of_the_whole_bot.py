"""Worlds of the whole bot: kept seeds, always the same; `make world WHOLE=1` plays new ones."""

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from tests.support import tree
from tests.world.garbage import seldom_looked_for
from tests.world.plants import Fault, planted
from tests.world.whole.apart import (
    a_card_stays_with_the_people_of_its_sitting,
    nobody_acts_on_a_sitting_whose_chat_they_were_never_in,
)
from tests.world.whole.pairs import Sides, others
from tests.world.whole.play import Whole, play
from tests.world.whole.shrink import shrunk, story

KEPT = (0, 1, 4, 5, 9, 12, 38, 910052)
PAIRS = (5, 1)
"""Short ones. In 0 and 1 the process dies; Teams is away in 0 and 9, unheard in 5 and 12, the disk is full in 5; 9 and 12 have two boards; in 38 the chat is turned off,
and in 910052 a chat that would stay off is found."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the worlds' files lie."""
    return tmp_path_factory.mktemp("worlds")


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    """Worlds are played without a look for garbage at every turn."""
    with seldom_looked_for():
        yield


@pytest.fixture(scope="module")
def sides() -> dict[int, Sides]:
    """What the kept worlds that have a pair did on all sides."""
    return {}


@pytest.fixture(scope="module")
def played(folder: Path, sides: dict[int, Sides]) -> Mapping[int, Whole]:
    """The kept worlds, each played when it is first asked for: where several workers share these tests, none plays them all."""
    return Played(folder, sides)


class Played(Mapping[int, Whole]):
    """The kept worlds, each played once."""

    def __init__(self, folder: Path, sides: dict[int, Sides]) -> None:
        self._folder, self._sides = folder, sides
        self._over: dict[int, Whole] = {}

    def __getitem__(self, seed: int) -> Whole:
        """The world, which is played now unless it has been."""
        if seed not in self._over:
            self._over[seed] = play(seed, self._folder, _taken_down(seed, self._sides))
        return self._over[seed]

    def __iter__(self) -> Iterator[int]:
        """The seeds of all kept worlds."""
        return iter(KEPT)

    def __len__(self) -> int:
        """How many there are."""
        return len(KEPT)


def _taken_down(seed: int, sides: dict[int, Sides]) -> Callable[[Whole], str]:
    if seed not in PAIRS:
        return Whole.digest
    mine = sides[seed] = Sides()
    return mine


@pytest.mark.parametrize("seed", KEPT)
def test_every_law_holds_at_rest_in_a_kept_world(played: Mapping[int, Whole], seed: int) -> None:
    """Whatever died, was lost or came twice."""
    assert played[seed].broken == ""


def test_the_kept_worlds_are_meetings_with_troubles(played: Mapping[int, Whole]) -> None:
    """Matters are treated, the process dies, and calls fail."""
    worlds = played.values()
    assert sum(one.machine.died for one in worlds) > 2
    assert sum(one.teams.faults.made for one in worlds) > 2
    assert all(one.minutes.facts() > 60 for one in worlds)


@pytest.mark.parametrize("seed", PAIRS)
def test_words_said_in_confidence_change_nothing(
    played: Mapping[int, Whole], sides: dict[int, Sides], folder: Path, seed: int
) -> None:
    """A pair of worlds that differ in nothing else: rows, calls, answers, log and figures are the same."""
    usual = played[seed]
    other = Sides()  # which counts figures from now on, so the usual one has been played
    twisted = play(seed, folder, other, others(seed))
    assert other.secret > 1
    assert sides[seed].parts(other) == ""
    assert twisted.loop.time() == usual.loop.time()


def test_a_pair_of_worlds_can_part(played: Mapping[int, Whole], sides: dict[int, Sides], folder: Path) -> None:
    """If the guard let long messages through, the pair would show it."""
    assert played[PAIRS[0]].broken == ""
    fault = Fault(
        "dialogs.chat.guard", "watch", "if window is None:", "if window is None or len(said.words.spoken) > 99:"
    )
    other = Sides()
    with planted(fault):
        play(PAIRS[0], folder, other, lambda marker: "a b " * 400 + marker)
    assert sides[PAIRS[0]].parts(other)


def test_the_laws_of_several_chats_see_who_was_never_there(played: Mapping[int, Whole]) -> None:
    """Had nobody been in the chats, each of their cards and deeds would be told of."""
    whole = replace(played[9], boards=[replace(one, ever=set()) for one in played[9].boards])
    assert "was never in its chat" in asyncio.run(a_card_stays_with_the_people_of_its_sitting(whole))
    assert "was never in its chat" in asyncio.run(nobody_acts_on_a_sitting_whose_chat_they_were_never_in(whole))


def test_the_same_seed_gives_the_same_bytes(played: Mapping[int, Whole], tmp_path: Path) -> None:
    """In a process of its own, whatever its hashes are."""
    code = f"from pathlib import Path; from tests.world.whole.play import play; print(play(0, Path({str(tmp_path)!r})).ended)"
    env = {**os.environ, "PYTHONHASHSEED": "4711"}
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=tree.ROOT, env=env, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == played[0].ended


def test_the_chat_is_turned_off_in_a_kept_world(played: Mapping[int, Whole]) -> None:
    """And is as it was afterwards, however often."""
    switch = played[38].switch
    assert switch.turned >= 1
    assert [board.chat.setting for board in played[38].boards] == list(switch.before.values())


def test_what_was_done_can_be_done_again(played: Mapping[int, Whole], folder: Path) -> None:
    """Exactly the same deeds give the same bytes: so a failure can be made shorter."""
    assert play(0, folder, again=played[0].done).ended == played[0].ended


def test_a_failure_is_told_as_a_short_story(played: Mapping[int, Whole], folder: Path) -> None:
    """With fewer deeds, which break the same law."""
    done = played[0].done
    with planted(PLANTED[1]):
        broken = play(0, folder, again=done)
        short = shrunk(broken, folder)
    assert broken.broken.partition(":")[0] == short.broken.partition(":")[0] != ""
    assert len(short.done) < len(broken.done)
    assert "Socialnämnden" in story(short)
    assert story(short).splitlines()[0] == f"# {short.broken}"


PLANTED = (
    Fault("bot.turn.word_changes", "with_retold", "if not asked:", "if asked:", 0),
    Fault("bot.turn.chat_cache", "ChatCache.heard_in", "if cause in self.causes", "if not cause", 0),
    Fault(
        "bot.turn.judging",
        "Judging.write",
        "if chat.present and any(map(lets_in, heard)):",
        "if False:",
        436,
    ),
    Fault(
        "dialogs.chat.switch_back",
        "stays_off",
        "if not meeting.live:\n        return False",
        "if meeting:\n        return True",
        910052,
    ),
    Fault("dialogs.matter.chat_switch_line", "_state", "if switch.off:", "if switch.looked:", 38),
)
"""A title worded anew that no fact tells of; a repetition that is judged anew; cards that stay as they were when the app is back
in the chat; a chat that stays off; a card that says "off" before it is."""


@pytest.mark.parametrize("fault", PLANTED, ids=str)
def test_a_planted_fault_is_found_at_rest(folder: Path, fault: Fault) -> None:
    """In a world that keeps every law without it."""
    with planted(fault):
        assert play(fault.world, folder).broken
