"""Whatever somebody writes, reading it takes time in proportion to its length: all boards share one event loop.

The one place where a test measures time, since what `re` does inside cannot be counted: CPU time of this process, at n
and at 8n, the best of five. A square would be 64 times as long; the bound is 24. What we scan by hand is counted, by line.
"""

import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial
from math import inf
from types import CodeType, FrameType
from typing import Any, Final

import pytest

from bot.rehearsal.script import scenario
from bot.teams.words import plain as words_of
from cards.plain import plain, unmarked
from dialogs.agenda.read_agenda import read_agenda
from dialogs.profile.reading.lines import key_lines
from dialogs.roster.read_list import read_roster
from dialogs.said.inbound import Words
from dialogs.text.identity_number import contains_identity_number
from dialogs.typed.commands import command
from tests.support import patterns
from tests.support.hostile_text import Pump, pumps
from tests.support.known_patterns import digest, to_try
from tests.support.patterns import Used
from tests.support.sampled import EVERY, SETTING, crossed
from tests.support.tree import ROOT, python, source

_N: Final = 400  # characters; eight times as many are more than any line that a pattern is shown
_MOST: Final = 24
_MOST_STEPS: Final = (
    2.5  # at 2n: counted, so it need not forgive; a square is 4 times, and with a third of it 2.5 times as many
)
_ROOT: Final = str(ROOT)
_NOTICED_S: Final = 0.0005  # the clock's own steps are no ratio; a square would be far above
_SHORT: Final = (20, 40, 60, 80, 120, 240)
_LONG_S: Final = 0.1  # for what is read in some microseconds
_TRIES: Final = 5
_ENDS: Final = ("", "\x01!", " !")

# Patterns that are compiled when they are used, by the name of a table or a setting; each file says where.
HANDED: Final[Mapping[str, tuple[str, ...]]] = {
    "bot/rehearsal/script/scenario.py": tuple(
        row[0] for table in (scenario._EVENTS, scenario._DEEDS, scenario._HOPES, scenario._TROUBLES) for row in table
    ),
    "bot/rehearsal/client/forms.py": (),  # the pattern of a card's own input, and our cards have none
    "bot/app_package/schema.py": (),  # Microsoft's own schema, held against what the operator has set, at the command line
    "dialogs/profile/reading/readers.py": (r"20\d\d:[1-9]\d{0,3}",),  # `sfs`, the one setting with a pattern
}


def _seconds(act: Callable[[], object]) -> float:
    began = time.process_time()
    act()
    return time.process_time() - began


def slow(used: Used, way: str, pump: Pump) -> float:
    """How many times as long eight times the text takes, where that can be noticed; 0 where it cannot."""
    read = partial(patterns.looks, used, way)
    longest = 0.0
    for end in _ENDS:
        longest = max(
            longest, _never_ends(read, pump, end) or _longer(read, pump.text(_N, end), pump.text(8 * _N, end))
        )
        if longest >= _MOST:
            break
    return longest


def _never_ends(read: Callable[[str], object], pump: Pump, end: str) -> float:
    """More than can be borne where a text far shorter than a line takes long already: each sign more may double it."""
    return next((inf for size in _SHORT if _seconds(partial(read, pump.text(size, end))) > _LONG_S), 0)


def _longer(read: Callable[[str], object], small: str, large: str) -> float:
    """How many times as long `large` takes; 0 where that cannot be noticed. A busy machine is forgiven four times."""
    ratio = float(_MOST)
    for _ in range(_TRIES):
        took = _seconds(lambda: read(large))
        if took < _NOTICED_S:
            return 0
        ratio = min(ratio, took / max(_seconds(lambda: read(small)), 1e-6))
        if ratio < _MOST:
            break
    return ratio


def too_slow(used: Used) -> Iterator[str]:
    """Each way in which a pattern starts over and over."""
    for way in used.ways:
        for pump in pumps(used.pattern):
            if slow(used, way, pump) >= _MOST:
                yield f"{used.where} {way} {pump!r}"
                break


@cache
def every_pattern() -> tuple[Used, ...]:
    """Each pattern of bot, dialogs and cards."""
    return tuple(patterns.all_used(HANDED))


def test_no_pattern_starts_over_and_over() -> None:
    """Each pattern of bot, dialogs and cards that is new or changed, on texts made of its own beginnings; all in `make test-all`."""
    assert [found for used in to_try(every_pattern()) for found in too_slow(used)] == []


def test_every_pattern_is_seen() -> None:
    """Compiled at the top of its file, or a literal where it is used; the few others stand in the table above."""
    hidden = {str(path) for path in python("bot", "dialogs", "cards") if patterns.unknown(source(path))}
    assert hidden == set(HANDED)
    assert len(every_pattern()) > 100


@pytest.mark.parametrize(
    ("written", "way"),
    [
        (r"<at\b[^>]*>(.*?)</at>", "sub"),
        (r"\s*\[val\]$", "search"),
        (r"\s*(?:\.{3,}|_{3,})[._\s]*\d{0,4}$", "sub"),
        (r"a*a*$", "match"),
        (r"\d(?:\s?(?:-|,?\s?(?:and|or))\s?\d)*", "fullmatch"),
    ],
)
def test_the_sweep_for_slow_patterns_can_fail(written: str, way: str) -> None:
    """Each shape that was found here, and one of every book."""
    assert list(too_slow(Used("planted", re.compile(written), (way,))))


def test_a_pattern_that_is_new_changed_or_used_in_another_way_is_tried() -> None:
    """Whatever is known; and a few of the known ones, so that the sweep looks at something."""
    known = every_pattern()
    tried = to_try(known)
    one = next(used for used in known if used not in tried)
    others = [
        replace(one, pattern=re.compile(one.pattern.pattern + "!")),
        replace(one, pattern=re.compile(one.pattern.pattern, one.pattern.flags | re.DOTALL)),
        replace(one, ways=(*one.ways, "another")),
    ]
    assert to_try([one, *others, *others]) == others
    assert 0 < len(tried) < len({digest(used) for used in known})


def test_all_patterns_are_tried_where_all_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each once, however often it stands somewhere."""
    monkeypatch.setenv(SETTING, EVERY)
    assert len(to_try(every_pattern())) == len({digest(used) for used in every_pattern()})


@pytest.mark.parametrize("planted", ['def f(x):\n    return re.compile("a")', "re.search(look, text)"])
def test_the_sweep_for_hidden_patterns_can_fail(planted: str) -> None:
    """One compiled in a function, and one that comes from elsewhere."""
    assert patterns.unknown(planted)


def _steps(act: Callable[[], object]) -> int:
    """How many lines of our own code run."""
    count = 0
    ours: dict[CodeType, bool] = {}

    def line(_: FrameType, event: str, __: Any) -> Any:
        nonlocal count
        if event == "line":
            count += 1
        return line

    def call(frame: FrameType, _: str, __: Any) -> Any:
        code = frame.f_code
        if code not in ours:
            ours[code] = code.co_filename.startswith(_ROOT)
        return line if ours[code] else None

    before = sys.gettrace()
    sys.settrace(call)
    try:
        act()
    finally:
        sys.settrace(before)
    return count


def _message(text: str) -> Mapping[str, object]:
    return {"text": text, "textFormat": "xhtml", "entities": [_MENTION] * 400}


_MENTION: Final = {"type": "mention", "text": "<at>a", "mentioned": {"id": "28:bot"}}
SCANNERS: Final[Mapping[str, Callable[[str], object]]] = {
    "a message": lambda text: words_of(_message(text), "28:bot"),
    "an agenda": read_agenda,
    "a roster": read_roster,
    "a command": lambda text: command(Words(text)),
    "a motion": lambda text: command(Words(f"yrkande {text}")),
    "an identity number": contains_identity_number,
    "words on a card": plain,
    "words on a line": unmarked,
    "a profile": key_lines,
}
HOSTILE: Final = (
    *("<at", "<at>", "<at>a</at>", "<p", "</p", "&#1", "&#x1", "&amp", "<", "["),
    *("a\u0300\u0316", "\u0316\u0300", "\u0300", "\ufdfa", "\u200b", " ", "\t", "_", " .", "…", "(nivå 2) ", "[val] "),
    *(
        "\n",
        "1\n",
        "1. a\n",
        "1. a [nivå 4]\n",
        "a) b\n",
        "- a\n",
        "Ärenden\n",
        "Beslut\n",
        "1. a\n   b\n",
        "nr\ttitel\tnivå\n",
        "ärende 1-99, ",
    ),
    *(
        "Anna Ek (M), ledamot\n",
        "ledamot ",
        "(a) ",
        "a, ",
        "ordförande ",
        "S ",
        "a@",
        "19121212-1212 ",
        "1",
        '"',
        "'''",
        "[a]\n",
        '1;"a\n',
    ),
)


@pytest.mark.parametrize(
    "pump", ["2 och 3 och ", "ärende 1-99, ", "2, ", "2-", "2 a ", "ärende II, ", "sekretess 2 o ", "allmänheten inte "]
)
def test_a_row_of_numbers_is_read_at_once(pump: str) -> None:
    """A pattern that can part it in many ways takes ten times as long for each twenty signs: such rows are short here."""
    small, large = ("1. Upprop\n" + (pump * 40)[:size] for size in (60, 100))
    assert _longer(read_agenda, small, large) < _MOST


def in_proportion(read: Callable[[str], object], pump: str) -> bool:
    """Whether twice the text takes about twice as many steps, and eight times the text not a square's time."""
    # All longer than the longest line that is read, or what differs would be whether a line is one.
    small, twice, large = ("1. Anna Ek, ledamot " + pump * (size // len(pump)) for size in (1_500, 3_000, 12_000))
    steps = _steps(partial(read, twice)) / _steps(partial(read, small))
    return steps < _MOST_STEPS and _longer(read, small, large) < _MOST


TRIED: Final = crossed([*SCANNERS], HOSTILE, each=3)


@pytest.mark.parametrize("name", SCANNERS)
def test_what_people_write_is_read_in_steps_that_grow_with_it(name: str) -> None:
    """The whole way, from the text as it came: twice the text is not 2.5 times the steps, nor eight times 24 times the time.

    In `make test` each text with three readers; with every reader in `make test-all`.
    """
    assert [pump for reader, pump in TRIED if reader == name and not in_proportion(SCANNERS[name], pump)] == []


def test_steps_that_grow_as_a_square_are_seen() -> None:
    """Each line looked for among all lines, after a hundred times as much that grows with the text."""

    def read(text: str) -> None:
        lines = text.splitlines()
        for line in lines * 100:
            line.strip()
        for line in lines:
            for other in lines:
                line.startswith(other)

    assert not in_proportion(read, "Beslut\n")


@pytest.mark.parametrize("sign", ["&#" + "1" * 5_000 + ";", "&#x" + "f" * 9_000 + ";"])
def test_a_sign_with_a_number_of_any_length_can_be_read(sign: str) -> None:
    """Python refuses to make a number of more than 4,300 digits."""
    read = words_of({"text": f"a{sign}b", "textFormat": "xhtml"}, "28:bot")
    assert read.words.spoken == "a\ufffdb"


def test_a_message_longer_than_people_can_write_is_cut_and_still_too_long_for_a_motion() -> None:
    """It is refused as too long, and not kept as if it were whole."""
    read = words_of(_message("yrkande 3: " + "<b></b>" * 20_000 + "slut"), "28:bot")
    assert read.addressed
    assert len(read.words.spoken) > 8_000
