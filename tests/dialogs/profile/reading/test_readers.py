"""The readers of one value: what each takes, what it makes of it, and why it refuses the rest."""

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Final

import pytest

from cards.bilingual import Bilingual
from dialogs.profile.parts import Platform
from dialogs.profile.reading import readers
from dialogs.profile.reading.readers import Reader, Refused


class Fruit(StrEnum):
    """Words to choose from."""

    APPLE = "apple"
    PEAR = "pear"


BECAUSE: Final = Bilingual("därför", "because")
SETTLED = readers.always(value=True, because=BECAUSE)
LEVEL = readers.whole(0, 2, BECAUSE)
COUNT = readers.whole(3, 5)
LIMIT = readers.whole_or_none(1, 9)
ONE = readers.one_of(Fruit)
SEVERAL = readers.several_of(Fruit)
WORDS = readers.text()
MAYBE = readers.text(empty=True)
NUMBER = readers.text(pattern=r"\d+", like="12")
BOTH = readers.both_languages
TOOL = readers.platform
NOT_WHOLE = "värdet ska vara ett heltal"
NOT_TEXT = "värdet ska vara text inom citattecken"
NO_DATE = "värdet ska vara ett datum"


@pytest.mark.parametrize(
    ("read", "raw", "made"),
    [
        (readers.yes_no, True, True),
        (readers.yes_no, False, False),
        (SETTLED, True, True),
        (LEVEL, 0, 0),
        (LEVEL, 2, 2),
        (COUNT, 3, 3),
        (COUNT, 5, 5),
        (LIMIT, "none", None),
        (LIMIT, 9, 9),
        (ONE, "pear", Fruit.PEAR),
        (SEVERAL, ["pear", "apple"], (Fruit.PEAR, Fruit.APPLE)),
        (WORDS, " ord ", " ord "),
        (WORDS, "x" * 600, "x" * 600),
        (MAYBE, "", ""),
        (NUMBER, "12", "12"),
        (readers.day, date(2026, 7, 1), date(2026, 7, 1)),
        (readers.day, "2026-07-01", date(2026, 7, 1)),
        (BOTH, {"sv": "a", "en": "b"}, Bilingual("a", "b")),
        (TOOL, {"working": "Teams", "political": "Zoom"}, Platform("Teams", "Zoom")),
    ],
)
def test_a_value_is_read_as_what_it_is(read: Reader, raw: object, made: object) -> None:
    """Typed, and nothing is guessed."""
    assert read(raw) == made
    assert type(read(raw)) is type(made)


@pytest.mark.parametrize(
    ("read", "raw", "reason"),
    [
        (readers.yes_no, "true", "värdet ska vara true eller false"),
        (readers.yes_no, 1, "värdet ska vara true eller false"),
        (SETTLED, False, "därför"),
        (SETTLED, "yes", "värdet ska vara true eller false"),
        (LEVEL, 3, "värdet ska ligga mellan 0 och 2; därför"),
        (LEVEL, -1, "värdet ska ligga mellan 0 och 2; därför"),
        (COUNT, 2, "värdet ska ligga mellan 3 och 5"),
        (COUNT, 6, "värdet ska ligga mellan 3 och 5"),
        (COUNT, True, NOT_WHOLE),
        (COUNT, 4.0, NOT_WHOLE),
        (COUNT, "4", NOT_WHOLE),
        (LIMIT, "4", 'värdet ska vara ett heltal, 1-9, eller "none"'),
        (LIMIT, 0, "värdet ska ligga mellan 1 och 9"),
        (LIMIT, None, NOT_WHOLE),
        (ONE, "plum", 'värdet ska vara något av "apple", "pear"'),
        (ONE, ["pear"], 'värdet ska vara något av "apple", "pear"'),
        (ONE, {}, 'värdet ska vara något av "apple", "pear"'),
        (SEVERAL, [], "värdet ska vara en lista"),
        (SEVERAL, "pear", "värdet ska vara en lista"),
        (SEVERAL, ["pear", "plum"], 'värdet ska vara något av "apple", "pear"'),
        (SEVERAL, ["pear", "pear"], "samma ord står två gånger"),
        (WORDS, "", NOT_TEXT),
        (WORDS, "  ", NOT_TEXT),
        (WORDS, 1, NOT_TEXT),
        (WORDS, "x" * 601, "texten är längre än 600 tecken"),
        (MAYBE, " ", NOT_TEXT),
        (NUMBER, "12x", 'texten ska se ut som "12"'),
        (NUMBER, "\u0664", 'texten ska se ut som "12"'),  # a digit, in another script
        (readers.day, datetime(2026, 7, 1, tzinfo=UTC), NO_DATE),
        (readers.day, "1 juli", NO_DATE),
        (readers.day, "\u0662026-07-01", NO_DATE),
        (readers.day, "2026-02-30", "datumet 2026-02-30 finns inte"),
        (BOTH, {"sv": "a"}, 'värdet ska skrivas { sv = "…", en = "…" }'),
        (BOTH, {"sv": "a", "en": " "}, 'värdet ska skrivas { sv = "…", en = "…" }'),
        (BOTH, {"sv": "a", "en": "b", "fi": "c"}, 'värdet ska skrivas { sv = "…", en = "…" }'),
        (BOTH, "a", 'värdet ska skrivas { sv = "…", en = "…" }'),
        (TOOL, {"sv": "a", "en": "b"}, 'värdet ska skrivas { working = "…", political = "…" }'),
    ],
)
def test_what_will_not_do_is_refused_with_what_to_write(read: Reader, raw: object, reason: str) -> None:
    """In both languages; no reader raises."""
    found = read(raw)
    assert isinstance(found, Refused)
    assert found.reason.sv.startswith(reason)
    assert found.reason.en != found.reason.sv


def test_a_limit_without_a_reason_gives_none() -> None:
    """Nothing hangs behind the numbers."""
    found = COUNT(9)
    assert isinstance(found, Refused)
    assert found.reason == Bilingual("värdet ska ligga mellan 3 och 5", "the value must lie between 3 and 5")


def test_a_date_that_is_no_date_is_told_with_the_way_out() -> None:
    """Piteå's own document states one (R-017)."""
    reason = readers.no_such_day("2023-06-31")
    assert 'stated_valid_to = "2023-06-31"' in reason.sv
    assert 'stated_valid_to = "2023-06-31"' in reason.en
