"""What follows of facts alone, whatever step they were written by: each subject looks for itself.

Where nothing was written nothing follows, and none of them is asked: so a question costs no more as subjects are added.
"""

from collections.abc import Callable
from typing import Final

from dialogs import host_no_more
from dialogs.cards_made_untrue import follow
from dialogs.chat import after_outage, recording, switch_watched
from dialogs.files.paper_sheet_renewed import renew
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Delivery, Outcome
from dialogs.judging.scene import Scene
from dialogs.matter import leader_disqualified, unentitled_in_call
from dialogs.matter.asked_on_entering import ask_who_entered
from dialogs.matter.facts import Answered
from dialogs.matter.when_settings_are_read import ask_settings
from dialogs.meeting.meeting import Meeting
from dialogs.opening import card_follows
from dialogs.presence import link_fails_told
from dialogs.quorum import hosts_told_of_quorum as quorum_hosts_told_of_quorum
from dialogs.quorum import time_to_go
from dialogs.quorum.seat_facts import Disqualified

Follows = tuple[tuple[Fact, ...], tuple[Delivery, ...], tuple[Delivery, ...]]
OF_NO_FACTS: Final[Follows] = ((), (), ())
_ANSWERS: Final = frozenset({Answered})
"""Nearly all facts of an evening: they end nobody's place, let nobody in and change no step, so most subjects need not look."""


def of_facts(scene: Scene, judged: Outcome, ahead: Callable[[], Meeting]) -> Follows:
    """Return further facts, what is told or drawn anew, and what is read in Teams. `ahead` folds the meeting with what is written."""
    turned, opening = (scene, judged, ahead), scene.meeting.opening
    if _ANSWERS.issuperset(map(type, judged.facts)):
        alarms = unentitled_in_call.stay_no_more(*turned) + quorum_hosts_told_of_quorum.follow(*turned)
        return unentitled_in_call.check_lost(*turned), alarms, ()
    jav = scene.meeting.roll.disqualified or Disqualified in map(type, judged.facts)
    drawn_anew = opening.adjusters is not None or opening.agenda is not None
    for fact in judged.facts:  # no call: all that is said in an evening comes by here
        drawn_anew = drawn_anew or fact.alters != ()
    tells = (
        unentitled_in_call.stay_no_more(*turned)
        + ask_who_entered(*turned)
        + quorum_hosts_told_of_quorum.follow(*turned)
        + (leader_disqualified.follow(*turned) if jav else ())
        + renew(*turned)
        + host_no_more.follow(*turned)
        + follow(*turned)
        + time_to_go.follow(*turned)
        + link_fails_told.follow(*turned)
        + (card_follows.follow(*turned) if drawn_anew else ())
    )
    reads = (
        ask_settings(*turned) + recording.watch(*turned) + switch_watched.watch(*turned) + after_outage.watch(*turned)
    )
    return unentitled_in_call.check_lost(*turned), tells, reads
