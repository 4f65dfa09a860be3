"""The cards that chair and secretaries have alone of who is there follow every step, where they stand (R-083, R-182, R-250).

Each was told once: that the quorum is lost or shown again, who is remote, who is to be looked for. Whatever changes after that is drawn on it,
so that no card in anybody's own chat says what is so no longer.
"""

from dataclasses import replace
from typing import Final

from dialogs.judging.outcome import Outcome, Tell
from dialogs.matter.facts import Answered, AnswerTakenBack, Asked
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.quorum.asks_to_be_remote import REMOTE_CARD
from dialogs.quorum.pages import QuorumLostPage, RemotePeoplePage, RollPage
from dialogs.showing.shared_cards import keep_hosts_told

OF_NO_CARD: Final = frozenset({Answered, AnswerTakenBack, Asked})
"""Nearly all facts of an evening: none of these cards says anything of them."""
LOST_CARD: Final = "quorum"


def look_card(meeting: Meeting) -> tuple[Tell, ...]:
    """The short roll call after a break, as each secretary has it."""
    there = (one for one in meeting.having(Capacity.SECRETARY) if one.wire)
    return tuple(Tell(one.wire, RollPage(), f"look:{one.key}", edited=True) for one in there)


def follow(judged: Outcome, after: Meeting) -> tuple[Tell, ...]:
    """Those that stand, drawn again after this."""
    if OF_NO_CARD.issuperset(map(type, judged.facts)):
        return ()
    cards = (
        *keep_hosts_told(after, QuorumLostPage(), LOST_CARD, rings=False),
        *keep_hosts_told(after, RemotePeoplePage(), REMOTE_CARD, rings=False),
        *look_card(after),
    )
    return tuple(replace(card, where_it_stands=True) for card in cards)
