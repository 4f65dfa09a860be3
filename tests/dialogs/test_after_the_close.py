"""After the close no page offers what nobody can do any more, whatever card it stands on: a new one is a line by itself (R-231)."""

from functools import cache

import pytest

from cards.phrases.book import EN, SV
from cards.refusal import Notice
from dialogs import router
from dialogs.judging.outcome import AtClose, Page
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.meeting.meeting import Meeting
from dialogs.pages import PAGES, draw
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.support.fullest import SIGNS, every_page, fullest, words
from tests.support.meetings import happened, linkoping, pressed, refusal, seen_by
from tests.support.shown_cards import buttons

LOOKS = (None, "chair", "secretary", "x0")
OVER = {CommonRefusal.CLOSED, CommonRefusal.NOT_BEGUN, CommonRefusal.NOT_SET_UP}


@cache
def closed() -> Meeting:
    """The fullest sitting, closed with a matter on the table."""
    return happened(fullest(SIGNS[0]), Closed())


def pages(at_close: AtClose) -> list[Page]:
    """Every page of which this becomes at the close."""
    return [one for one in every_page(SIGNS[0]) if one.at_close is at_close]


@pytest.mark.sweep
@pytest.mark.parametrize("who", LOOKS)
def test_what_went_on_is_one_line_that_says_that_the_sitting_is_closed(who: str | None) -> None:
    """To everybody, in the room too."""
    for page in pages(AtClose.OVER):
        assert draw(page, seen_by(closed(), who)) == Notice(NoticeCode.SITTING_OVER), page
    assert SV.refusal.notices["sitting_over"] == "Sammanträdet är avslutat."
    assert EN.refusal.notices["sitting_over"] == "The sitting is closed."


@pytest.mark.sweep
@pytest.mark.parametrize("who", LOOKS)
def test_no_button_that_is_left_is_refused_since_the_sitting_is_closed(who: str | None) -> None:
    """What can be read, fetched, registered and dated goes on until the purge; each button is pressed."""
    tried = set()
    for page in (*pages(AtClose.STANDS), *pages(AtClose.DRAWN_ANEW)):
        card = draw(page, seen_by(closed(), who)).draw(SV, words(SIGNS[0]))
        for _, data in buttons(card):
            verb = data["verb"]
            given = {k: str(v) for k, v in data.items() if k not in ("verb", "sitting", "round", "form", "msteams")}
            road = Road.FETCH if "msteams" in data else Road.EXECUTE
            if data["sitting"] != closed().key or (verb, *sorted(given.items())) in tried:
                continue
            tried.add((verb, *sorted(given.items())))
            out = router.decide(pressed(verb, who or "secretary", road, **given), closed(), linkoping())
            assert refusal(out) not in OVER, (page, verb)
    assert tried


def test_what_is_not_drawn_again_offered_nothing_more_before() -> None:
    """Its card stays as it was, and so do its buttons."""
    texts = words(SIGNS[0])
    for page in pages(AtClose.STANDS):
        for who in LOOKS:
            before, after = (
                {title for title, _ in buttons(draw(page, seen_by(meeting, who)).draw(SV, texts))}
                for meeting in (fullest(SIGNS[0]), closed())
            )
            assert before <= after, (page, who)


def test_a_new_page_is_over_at_the_close_until_its_class_says_otherwise() -> None:
    """So nothing is forgotten: what stands is chosen."""
    assert Page.at_close is AtClose.OVER
    assert {kind.at_close for kind in PAGES} == set(AtClose)
