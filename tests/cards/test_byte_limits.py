"""The dialog that shows a pasted agenda is never too big for Teams."""

import pytest

from cards.agenda_preview import AgendaPreview, DraftLine
from cards.byte_limits import MAX_CARRIED, fits
from cards.key import Key
from cards.kit import MAX_BYTES, weigh
from cards.phrases.book import of
from cards.setup import MAX_AGENDA_CHARS, Described, SetupForm
from dialogs.meeting.kinds import MatterKind
from dialogs.sitting.agenda_looked_over import A_PAGE
from tests.support.shown_cards import LANGUAGES

KINDS = tuple(kind.value for kind in MatterKind)


@pytest.mark.parametrize("sign", ["å", '"', "\U0001f600", "*"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_fullest_preview_fits_a_card(sign: str, language: str) -> None:
    """As long an agenda as is taken, a page of the longest titles, and a remark on every matter."""
    agenda = next(text for n in range(12_000, 0, -50) if fits(text := sign * n))
    lines = tuple(DraftLine(no, "ordinary", sign * 300) for no in range(1, A_PAGE + 1))
    notices = tuple(("long_title", no) for no in range(1, 161))
    rest = tuple(DraftLine(no, "secrecy_individual", sign * 300) for no in range(A_PAGE + 1, 81))
    cut = tuple(range(0, 160, 2))
    view = AgendaPreview(
        Key("s1"), Described(agenda=agenda), lines, KINDS, 0, 4, cut=cut, notices=notices, rest=rest, wrong="no_kind"
    )
    assert weigh(view.draw(of(language), {})) <= MAX_BYTES


def test_an_agenda_that_is_too_long_comes_back_whole_in_the_form() -> None:
    """It can be shortened there."""
    agenda = "\U0001f600" * (MAX_AGENDA_CHARS // 2)
    assert not fits(agenda)
    view = SetupForm(Key("s1"), Described(agenda=agenda, profile="p"), (("p", "P"),), ("agenda",))
    assert weigh(view.draw(of("sv"), {})) <= MAX_BYTES
    assert fits("å" * (MAX_CARRIED // 2 - 20))
