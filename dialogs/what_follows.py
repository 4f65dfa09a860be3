"""What follows of facts alone, whatever step they were written by: each subject looks for itself.

Where nothing was written nothing follows, and none of them is asked: so a question costs no more as subjects are added.
"""

from collections.abc import Callable
from typing import Final

from dialogs.chat import after_outage, recording
from dialogs.files.renewed import renew
from dialogs.followed_cards import follow
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Delivery, Outcome
from dialogs.judging.scene import Scene
from dialogs.matter import unentitled_in_call
from dialogs.matter.asked_on_entering import ask_who_entered
from dialogs.matter.settings_asked import ask_settings
from dialogs.meeting.meeting import Meeting
from dialogs.quorum import time_to_go
from dialogs.quorum import told_unasked as quorum_told_unasked

Follows = tuple[tuple[Fact, ...], tuple[Delivery, ...], tuple[Delivery, ...]]
OF_NO_FACTS: Final[Follows] = ((), (), ())


def of_facts(scene: Scene, judged: Outcome, ahead: Callable[[], Meeting]) -> Follows:
    """Return further facts, what is told or drawn anew, and what is read in Teams. `ahead` folds the meeting with what is written."""
    turned = (scene, judged, ahead)
    tells = (
        unentitled_in_call.stay_no_more(*turned)
        + ask_who_entered(*turned)
        + quorum_told_unasked.follow(*turned)
        + renew(*turned)
        + follow(*turned)
        + time_to_go.follow(*turned)
    )
    reads = ask_settings(*turned) + recording.watch(*turned) + after_outage.watch(*turned)
    return unentitled_in_call.check_lost(*turned), tells, reads
