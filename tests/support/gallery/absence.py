"""The gallery's cards of an outage in a confidential matter, with and without messages from then, of the bot's removal from the chat, and of what was said aloud."""

from datetime import timedelta

from cards.absence import AwayLine
from cards.aloud import MOST_ROWS, AloudCard, NotedAloud
from cards.app_removed import AppRemovedNote
from cards.guard import Incident
from cards.view import View
from tests.support.gallery.people import CHAT, DAHL, SECRET, STROM, WHEN

GAP = (WHEN - timedelta(minutes=7), WHEN)


def _said(no: int, by: str = STROM) -> NotedAloud:
    """A sensitive piece of information was said in matter `no`, as `by` noted."""
    return NotedAloud(WHEN, no, WHEN + timedelta(hours=72), by)


ABSENCE: dict[str, View] = {
    "away-found": Incident(CHAT, SECRET, 3, (DAHL, STROM), latest=WHEN, away=(AwayLine(*GAP, found=3),)),
    "away-more": Incident(CHAT, None, 900, ("",), away=(AwayLine(*GAP, found=900, more=True),)),
    "away-unread": Incident(CHAT, SECRET, 0, (), away=(AwayLine(WHEN, WHEN, problem="not_granted"),)),
    "away-silent": Incident(CHAT, SECRET, 0, (), away=(AwayLine(*GAP, problem="out_of_reach"),)),
    "away-past": Incident(CHAT, SECRET, 0, (), past="ended", away=(AwayLine(*GAP, problem="forbidden"),)),
    "app-removed": AppRemovedNote(SECRET, off=True),
    "app-removed-open": AppRemovedNote(),
    "aloud": AloudCard((_said(7), _said(0, ""))),
    "aloud-many": AloudCard(tuple(map(_said, range(MOST_ROWS + 3)))),
    "aloud-none": AloudCard(()),
    "app-back": AppRemovedNote(back=True),
    "app-removed-over": AppRemovedNote(over=True),
}
