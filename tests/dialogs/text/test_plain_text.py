"""Text as people send it comes out plain: what nobody sees is gone, and what is seen is as it was."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.text.plain_text import normal, simple


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        ("A\u030ase O\u0308berg, a\u0308rende", "Åse Öberg, ärende"),
        ("bud\u00adget\u200b\u2060\ufeff", "budget"),
        ("\u202aval\u202c\u200f", "val"),
        ("ett\u00a0två\u2009tre\u3000fyra", "ett två tre fyra"),
        ("Pär\u2010Ove\u2011Karl", "Pär-Ove-Karl"),
        ("ett\r\ntvå\rtre\x0bfyra\u2028fem", "ett\ntvå\ntre\nfyra\nfem"),
        ("a\tb", "a\tb"),
        ("år 2026–2028, ”så”", "år 2026–2028, ”så”"),
        ("\u2764\ufe0f \U0001f468\u200d\U0001f469", "\u2764\ufe0f \U0001f468\u200d\U0001f469"),
    ],
)
def test_what_is_not_seen_goes_and_what_is_seen_stays(sent: str, read: str) -> None:
    """Letters in two pieces, signs between letters, spaces, hyphens and breaks of every kind; dashes and quotes stay."""
    assert normal(sent) == read


def test_for_reading_dashes_quotes_and_digits_have_one_shape() -> None:
    """As phones and word processors change them on their own."""
    assert simple("2026–2028 ”så” can’t \u22121 \uff13\uff1a") == '2026-2028 "så" can\'t -1 3:'


@given(st.text())
def test_a_plain_text_is_composed_and_is_the_same_when_made_plain_again(text: str) -> None:
    """So it does no harm to make it so at each door."""
    once = normal(text)
    assert normal(once) == once
    assert unicodedata.is_normalized("NFC", once)


@given(st.text(alphabet=st.sampled_from("aå\u030ao\u0308 \u0301"), max_size=60), st.integers(960, 1_000))
def test_a_long_text_is_composed_across_its_pieces(text: str, before: int) -> None:
    """A letter and its accent are never parted."""
    assert normal("x" * before + text) == unicodedata.normalize("NFC", "x" * before + text)
