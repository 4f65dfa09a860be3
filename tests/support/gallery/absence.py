"""The gallery's cards of an outage in a confidential matter: the hosts' note, with and without messages from then."""

from datetime import timedelta

from cards.absence import AwayLine
from cards.guard import Incident
from cards.view import View
from tests.support.gallery.people import CHAT, DAHL, SECRET, STROM, WHEN

GAP = (WHEN - timedelta(minutes=7), WHEN)

ABSENCE: dict[str, View] = {
    "away-found": Incident(CHAT, SECRET, 3, (DAHL, STROM), latest=WHEN, away=(AwayLine(*GAP, found=3),)),
    "away-more": Incident(CHAT, None, 900, ("",), away=(AwayLine(*GAP, found=900, more=True),)),
    "away-unread": Incident(CHAT, SECRET, 0, (), away=(AwayLine(WHEN, WHEN, problem="not_granted"),)),
    "away-silent": Incident(CHAT, SECRET, 0, (), away=(AwayLine(*GAP, problem="out_of_reach"),)),
    "away-past": Incident(CHAT, SECRET, 0, (), past="ended", away=(AwayLine(*GAP, problem="forbidden"),)),
}
