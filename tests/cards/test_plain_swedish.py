"""What is said in Swedish is read once, by a secretary who has the meeting to see to: plain words, written out, short sentences.

That is every phrase of the cards, the words of the rehearsal room's page, the packaged profiles' texts, and what the commands answer.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from bot.commands import profile_words
from bot.commands import words as command_words
from bot.settings import words as setting_words
from cards.bilingual import Bilingual
from cards.phrases import book
from dialogs.profile.choices import PACKAGED
from tests.support.page_words import page_words, texts
from tests.support.phrases import lix, texts_of, words_of
from tests.support.profiles import load

PAGE = {f"the page: {text}": text for text in page_words("sv")}
PHRASES = dict(texts_of(book.SV))
SWEDISH = PHRASES | PAGE
ENGLISH = {text for _, text in texts_of(book.EN)} | (set(page_words("en")) - set(page_words("sv")))
ENGLISH_WORDS = {word for said in ENGLISH for word in words_of(said)}
SHORT = (
    *(
        "t.ex",
        "t ex",
        "bl.a",
        "bl a",
        "dvs",
        "d.v.s",
        "m.m",
        "m m",
        "kl.",
        "ev.",
        "resp.",
        "nr ",
        "tel.",
        "o.s.v",
        "osv",
    ),
    *("mvh", "ang.", "fr.o.m", "fom ", "t.o.m", "tom ", "pga", "p.g.a", "enl.", "st.", "ca ", "min."),
)
# Words that both languages write alike: names, and what Swedish has borrowed for good.
ALIKE = frozenset(
    [
        "a",
        "anna",
        "app",
        "b",
        "be",
        "bisittare",
        "bo",
        "budget",
        "c",
        "d",
        "december",
        "e",
        "ek",
        "en",
        "enter",
        "given",
        "hand",
        "headset",
        "hit",
        "i",
        "in",
        "information",
        "it",
        "journal",
        "just",
        "lind",
        "make",
        "onedrive",
        "organisation",
        "p",
        "part",
        "pdf",
        "roll",
        "person",
        "presidium",
        "rehearse",
        "s",
        "status",
        "teams",
        "text",
        "version",
        "vice",
        "word",
    ]  # a list of so many words is read easier so
)
HARDEST = 72  # a single phrase of trade words alone ("sammanträdet", "ajourneras") measures 71
LONGEST = 32  # words in a sentence


def clipped(text: str) -> list[str]:
    """What is cut short in the text, or quoted otherwise than Swedish does."""
    return [one for one in (*SHORT, '"', "“") if re.search(rf"(?<!\w){re.escape(one)}", f"{text.lower()} ")]


def english(text: str) -> set[str]:
    """The words of the text that the English phrases have too, and Swedish has not."""
    return set(words_of(text)) & ENGLISH_WORDS - ALIKE


def both_languages(value: Any) -> Iterator[Bilingual]:
    """Every text in both languages that stands in a value, however deep."""
    if isinstance(value, Bilingual):
        yield value
    elif isinstance(value, Mapping):
        yield from (one for inner in value.values() for one in both_languages(inner))
    elif isinstance(value, tuple | frozenset):
        yield from (one for inner in value for one in both_languages(inner))
    elif hasattr(value, "__dataclass_fields__"):
        yield from (one for name in value.__dataclass_fields__ for one in both_languages(getattr(value, name)))


def elsewhere() -> list[str]:
    """What the commands answer and the packaged profiles say, in Swedish."""
    commands = [one for module in (profile_words, command_words, setting_words) for one in vars(module).values()]
    profiles = [load(name) for name, _ in PACKAGED]
    return [one.text("sv") for value in (*commands, *profiles) for one in both_languages(value)]


def longest(text: str) -> int:
    """How many words its longest sentence has."""
    return max(len(words_of(one)) for one in re.split(r"[.!?](?:\s|$)", text))


def test_words_are_written_out() -> None:
    """Official Swedish has no abbreviations (klarspråk), and quotes with ”these”."""
    assert [(where, clipped(text)) for where, text in SWEDISH.items() if clipped(text)] == []


def test_words_are_written_out_in_commands_and_profiles() -> None:
    """An operator reads them, and a secretary who looks at the municipality's rules."""
    told = elsewhere()
    assert len(told) > 200
    assert [text for text in told if clipped(text)] == []
    assert [text for text in told if longest(text) > LONGEST] == []


def test_no_english_word_stands_in_a_swedish_phrase() -> None:
    """Nor one of the half-Swedish ones that offices use."""
    loans = {"login", "mail", "maila", "meeting", "mute", "okej", "popup", "screen", "sharing"}
    assert [(where, english(text)) for where, text in SWEDISH.items() if english(text)] == []
    assert [where for where, text in SWEDISH.items() if loans & set(words_of(text))] == []


def test_no_phrase_is_hard_and_the_whole_is_easy() -> None:
    """By the measure LIX: under 40 is easy, what an office writes is often 60."""
    told = {where: text for where, text in SWEDISH.items() if len(words_of(text)) > 7}
    assert {where: lix(text) for where, text in told.items() if lix(text) > HARDEST} == {}
    assert sum(map(lix, told.values())) / len(told) < 35
    assert [where for where, text in SWEDISH.items() if longest(text) > LONGEST] == []


def test_nobody_is_scolded_or_addressed_by_a_form() -> None:
    """No exclamation but the greeting, no "vänligen", no "ogiltig", no "fel inmatning"."""
    stiff = ("vänligen", "ogiltig", "otillåt", "felaktig", "inmatning", "erhåll", "medelst", "jämlikt", "härmed")
    assert [where for where, text in SWEDISH.items() if any(one in text.lower() for one in stiff)] == []
    assert [where for where, text in SWEDISH.items() if "!" in text] == [".attendance.hello"]


def test_the_words_of_the_page_are_found() -> None:
    """Texts, also those inside what is filled in, and neither keys nor comments."""
    source = 'import a from "./b";\n/** A "note". */\nx: { "to bot": "Till boten", n: (c) => `${c} ${c === 1 ? "person" : "personer"} i mötet` },'
    assert texts(source) == ["Till boten", "i mötet", "person", "personer"]
    assert len(PAGE) > 200


@pytest.mark.parametrize(
    ("text", "found"), [("Skriv t.ex. 8.", ["t.ex"]), ("Tomma rader", []), ('Skriv "klar".', ['"'])]
)
def test_the_sweep_for_abbreviations_can_fail(text: str, found: list[str]) -> None:
    """A longer word is another word."""
    assert clipped(text) == found


def test_the_sweeps_for_english_and_hard_words_can_fail() -> None:
    """A word of the other book, and a sentence of long words."""
    assert english("Klicka på the button") == {"the", "button"}
    assert lix("Kommunstyrelsens förvaltningsorganisation ansvarar självständigt") > HARDEST
    assert longest("ett " * (LONGEST + 1)) > LONGEST
