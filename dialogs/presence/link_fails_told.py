"""The hosts' card of somebody who has said that sound or picture fails follows whatever makes that over, or makes it stand again (R-236).

Their own word has its card at once. The chair's word that they can follow, that it was a mistake, and that they have gone into the room are steps of other subjects.
"""

from collections.abc import Callable
from typing import Final

from dialogs.judging.link_fails import well_by
from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.scene import Scene
from dialogs.matter.facts import Answered
from dialogs.meeting.meeting import Meeting, Person
from dialogs.presence.facts import TroubleSaid
from dialogs.presence.pages import trouble_note
from dialogs.showing.shared_cards import keep_hosts_told

_TOLD_BY_OTHERS: Final = frozenset({Answered, TroubleSaid})
"""Facts that change nothing here, or whose step tells the hosts itself."""


def follow(scene: Scene, judged: Outcome, ahead: Callable[[], Meeting]) -> tuple[Tell, ...]:
    """The cards that these facts have made untrue."""
    if _TOLD_BY_OTHERS.issuperset(map(type, judged.facts)):
        return ()
    # Asked at nearly every step, of everybody: without a call for each.
    fails = [one for one in scene.meeting.people.values() if one.trouble is not None]
    after = ahead() if fails else scene.meeting
    return tuple(note for one in fails for note in _told(scene.meeting, after, one))


def _told(before: Meeting, after: Meeting, was: Person) -> tuple[Tell, ...]:
    now = after.people.get(was.key, was)
    if was.trouble is None or well_by(before, was) is well_by(after, now):
        return ()
    return keep_hosts_told(after, *trouble_note(now, was.trouble), rings=False)
