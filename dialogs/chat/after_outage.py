"""After an outage: what was written in a confidential matter while no process of ours ran is found afterwards (R-112, R-132).

While such a matter is guarded the bot asks to be woken every 20 seconds. A wake that comes late, or by a process that has begun
since, tells that nobody saw the chat for a while. Then Teams is asked who wrote in that time, where the municipality lets the
bot; the words are not looked at. Each message counts as one that the guard saw. Where it cannot be read the hosts are told that.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from math import ceil
from typing import Final

from dialogs.chat.after_outage_facts import ReadBackDone, WrittenUnseen
from dialogs.chat.hide_message import hide_found, incident_notes
from dialogs.chat.pages import GuardWordPage
from dialogs.judging.outcome import Delivery, Outcome, ReadBack, Tell, Wake
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import MovedPage
from dialogs.meeting.guarded_times import Moment, Window
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import ReadBackTold
from dialogs.said.read_back import LOOKED_EVERY_S, Written, absent
from dialogs.showing.shared_cards import READINESS

SIGN_DUE: Final = "sign_of_life"
_AGAIN: Final = Wake(SIGN_DUE, LOOKED_EVERY_S)


def watch(scene: Scene, _: Outcome, ahead: Callable[[], Meeting]) -> tuple[Wake, ...]:
    """Ask for the first sign of life when a matter comes to be guarded."""
    return (_AGAIN,) if _guards(ahead()) and not _guards(scene.meeting) else ()


def _guards(meeting: Meeting) -> bool:
    return meeting.live and any(window.end is None for window in meeting.windows)


def _sign_due(scene: Scene) -> Outcome:
    """A sign of life: ask for the next one, and for what was written where this one tells of an outage."""
    meeting, asked_at = scene.meeting, scene.asked_at
    again = (_AGAIN,) if _guards(meeting) else ()
    if asked_at is None or not absent(asked_at, scene.at, begun_since=scene.begun_since):
        return Outcome(deliveries=again)
    # Also those that were called after it was asked for: by one of us, who was there then, and may have died after that.
    gone = [one for one in meeting.windows if one.end is None or one.end.arrived > asked_at]
    first = {one.no: one for one in reversed(gone)}
    return Outcome(deliveries=(*(_gap(first[no], asked_at, scene) for no in sorted(first)), *again))


def _gap(window: Window, asked_at: datetime, scene: Scene) -> ReadBack:
    """What to read of a matter that was guarded in the gap. Its times are ours, and Teams' clock may be another."""
    off = _ahead(window, scene.meeting)
    since, until = max(asked_at, window.start.arrived), scene.at
    early, late = (max(0, ceil(by.total_seconds())) for by in (-min(off), max(off)))
    return ReadBack(window.no, _text(since), _text(until), early_s=early, late_s=late)


def _ahead(window: Window, meeting: Meeting) -> list[timedelta]:
    """How far Teams' clock was seen to be ahead of the database's since the matter was called: what Teams dated tells, and a late delivery less."""
    dated = (window.start, *meeting.said.values(), *((meeting.went_on,) if meeting.went_on else ()))
    return [one.written - one.arrived for one in dated if one.dated and one.arrived >= window.start.arrived] or [
        timedelta(0)
    ]


def _text(at: datetime) -> str:
    return at.astimezone(UTC).isoformat()


def read_back_told(said: ReadBackTold, scene: Scene) -> Outcome:
    """Count what was written and not known, and tell chair and secretaries once; or that it could not be read, and why."""
    meeting = scene.meeting
    since, until = int(said.since.timestamp()), int(said.until.timestamp())
    known = next((one for one in meeting.aways if (one.no, int(one.since.timestamp())) == (said.no, since)), None)
    if known is not None and known.problem in (None, said.problem):
        return Outcome()
    known_ids = meeting.guarded.keys() | meeting.guarded_edits.keys()
    unknown = (one for one in said.written if one.message not in known_ids and _within(one, said.no, meeting))
    new = list({one.message: one for one in unknown}.values())  # one that was edited too counts once
    done = ReadBackDone(said.no, since, until, len(new), more=said.more, problem=said.problem or "")
    facts = [WrittenUnseen(said.no, one.who, one.message, int(one.at.timestamp()), edited=one.edited) for one in new]
    # The closing card has the journal's newest digest: it is drawn again for whatever is written down.
    if not new and not said.problem and known is None:
        return Outcome((done,), (READINESS,))
    hidden = tuple(hide_found(one, scene, said.no) for one in new) if meeting.switch.looked else ()
    notes = _notes(meeting, said.no, rings=bool(new or said.problem))
    return Outcome((*facts, done), (*hidden, *_words(said, new), *notes, READINESS))


def _within(one: Written, no: int, meeting: Meeting) -> bool:
    """Whether it was written in the matter, by Teams' clock: when it would have come to us, that clock alone can say."""
    for window in (window for window in meeting.windows if window.no == no):
        start = window.start
        off = start.written - start.arrived if start.dated else timedelta(0)
        at = Moment(one.at, one.at - off)
        if window.covers(at) and not window.called_after(at):
            return True
    return False


def _words(said: ReadBackTold, new: list[Written]) -> tuple[Delivery, ...]:
    """Each writer is told once why it was out of place."""
    key, page = int(said.until.timestamp()), GuardWordPage(said.no)
    writers = dict.fromkeys(one.who for one in new if one.who)
    return tuple(Tell(who, page, f"guard:{said.no}:{who}:unseen:{key}", alarm=True) for who in writers)


def _notes(meeting: Meeting, no: int, *, rings: bool) -> tuple[Delivery, ...]:
    """The hosts' card of this matter: at the foot of their chat where it tells of something new, else edited where it stands."""
    notes = incident_notes(meeting, no)
    return tuple(replace(one, anew=True, leaves=MovedPage()) for one in notes) if rings else notes


WAKES: Mapping[str, Callable[[Scene], Outcome]] = {SIGN_DUE: _sign_due}
