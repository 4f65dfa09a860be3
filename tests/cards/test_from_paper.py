"""The card of entering afterwards from paper: how it stands, and the button that says otherwise (R-229)."""

import pytest

from cards.from_paper import FromPaperCard
from cards.key import Key
from cards.phrases.book import EN, SV, Phrases
from tests.support.shown_cards import texts


@pytest.mark.parametrize("phrases", [SV, EN])
@pytest.mark.parametrize("runs", [True, False])
@pytest.mark.parametrize("dialog", [True, False])
def test_it_says_how_it_stands_and_what_the_times_are(phrases: Phrases, *, runs: bool, dialog: bool) -> None:
    """On, it says that the times are those of entering; the button turns it round."""
    say = phrases.from_paper
    shown = texts(FromPaperCard(Key("s1", dialog=dialog), runs).draw(phrases, {}))
    assert ((say.runs in shown), (say.off in shown), (say.how in shown)) == (runs, not runs, runs)
    assert ((say.end in shown), (say.begin in shown)) == (runs, not runs)


def test_after_the_close_there_is_no_button() -> None:
    """Nothing is entered from paper then."""
    shown = texts(FromPaperCard(Key("s1"), runs=True, live=False).draw(SV, {}))
    assert (SV.from_paper.end in shown, SV.from_paper.begin in shown) == (False, False)
