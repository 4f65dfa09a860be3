"""A press that waits for an answer from the world is kept without a word of anybody's."""

import pytest

from dialogs.inbound import Road
from dialogs.kept_press import kept_press
from tests.support.meetings import ALONE, pressed

ITEMS = frozenset({"alone"})


def test_codes_and_numbers_are_kept_with_who_pressed_where() -> None:
    """Enough to judge it anew, and no name."""
    said = pressed(
        "gate.open", "chair", Road.EXECUTE, place_=ALONE, form_="f1", matter="4", only_entitled="yes", alone="no"
    )
    kept = kept_press(said, "s1", ITEMS)
    assert kept is not None
    assert (kept.chat, kept.verb, kept.road, kept.sitting, kept.form) == (ALONE.chat, "gate.open", "submit", "s1", "f1")
    assert kept.fields == (("matter", "4"), ("only_entitled", "yes"), ("alone", "no"))
    assert (kept.who.key, kept.who.name) == ("oid-chair", "")
    typed = kept_press(pressed("place.say", "anna", Road.TYPED, place="remote"), "s1", ITEMS)
    assert typed is not None
    assert (typed.road, typed.form, typed.fields) == ("typed", "fresh", (("place", "remote"),))


@pytest.mark.parametrize(
    "fields",
    [
        {"wording": "avslag"},
        {"matter": "Barnet Kalle"},
        {"place": "Hemma"},
        {"reason": "x" * 25},
        {"reason": "grannen"},
        {"person": "kalle"},
        {"minutes": "19811228987"},
    ],
)
def test_what_may_be_words_is_not_kept(fields: dict[str, str]) -> None:
    """A field of free text, or a code's field with anything else in it."""
    assert kept_press(pressed("motion.submit", "anna", Road.DIALOG, **fields), "s1", ITEMS) is None
