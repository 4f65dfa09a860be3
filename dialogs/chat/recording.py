"""Whether somebody records the call in a matter behind closed doors: Teams says so in the chat, and chair and secretaries are told (R-057).

It is looked for at the call, then every 20 seconds, and once more when the matter has left the table; only where the
municipality lets the bot. What is not seen is not said to be off: Teams may tell of it late, or not at all.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

from cards.recording import RecordingNote
from dialogs.chat.pages import RecordingPage
from dialogs.chat.recording_facts import RecordingLooked, RecordingOver, RecordingSeen, TranscriptSeen
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Delivery, Outcome, Wake, WatchRecording
from dialogs.judging.scene import Scene
from dialogs.judging.stages import past
from dialogs.meeting.meeting import Matter, Meeting
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.inbound import RecordingTold
from dialogs.said.recording import WATCHED_EVERY_S, Recorded, RecordingSign, SignSeen, recordings
from dialogs.showing.names import key, named
from dialogs.showing.shared_cards import READINESS, keep_hosts_told

LOOK_DUE: Final = "recording"


def watch(scene: Scene, _: Outcome, ahead: Callable[[], Meeting]) -> tuple[WatchRecording, ...]:
    """Look at once when such a matter comes to the table, and once more when it has left it."""
    before, after = scene.meeting, ahead()
    was, now = _watched(before), _watched(after)
    # The signs have Teams' own times: a time that is held to our clock would be earlier where that is slow.
    until = scene.moment.written if scene.moment.dated else scene.at
    left = _look(before, was, until) if was is not None and (now is None or now.no != was.no) else ()
    came = _look(after, now) if now is not None and (was is None or now.no != was.no) else ()
    return left + came


def _watched(meeting: Meeting) -> Matter | None:
    """The matter that nobody may record, where Teams has ever been asked of this meeting; None where there is nothing to look for."""
    on = meeting.on_table
    asked = meeting.read_ticks is not None or meeting.switch.looked
    return on if on is not None and on.kind.closed_doors and meeting.live and asked else None


def _look(meeting: Meeting, matter: Matter, until: datetime | None = None) -> tuple[WatchRecording, ...]:
    since = meeting.recording.since
    if since is None:  # called by an earlier version
        return ()
    return (WatchRecording(matter.no, since.isoformat(), until.isoformat() if until else ""),)


def _look_due(scene: Scene) -> Outcome:
    """It is time to look again, while the matter is on the table."""
    matter = _watched(scene.meeting)
    return Outcome(deliveries=_look(scene.meeting, matter)) if matter is not None else Outcome()


def recording_told(said: RecordingTold, scene: Scene) -> Outcome:
    """Note what was seen that was not known, and tell chair and secretaries; then look again in a while."""
    meeting, known = scene.meeting, scene.meeting.recording
    ungranted = said.problem is SwitchProblem.NOT_GRANTED
    if ungranted and not (known.looked or meeting.switch.looked):
        return Outcome()  # nothing was ever granted: the host says how it is, and nobody else
    on = _watched(meeting)
    again = (Wake(LOOK_DUE, WATCHED_EVERY_S),) if said.until is None and on is not None and not ungranted else ()
    looked = not known.looked or known.problem is not said.problem
    facts: tuple[Fact, ...] = (RecordingLooked(said.problem or ""),) if looked else ()
    if said.problem is not None:
        return Outcome(facts, (*_desk(facts), *again))
    new, over = _new(said, meeting), _over(said, meeting)
    facts = (*facts, *over, *new)
    notes = keep_hosts_told(meeting, RecordingPage(said.no), note_of(said.no), rings=True) if new else ()
    ended = () if new else tuple(one for no in known.seen for one in _edited(meeting, no)) if over else ()
    return Outcome(facts, (*notes, *ended, *_desk(facts), *again))


def note_of(no: int) -> str:
    """What the hosts' note of this matter is known by."""
    return f"recording:{no}"


def _edited(meeting: Meeting, no: int) -> tuple[Delivery, ...]:
    return keep_hosts_told(meeting, RecordingPage(no), note_of(no), rings=False)


def _desk(facts: tuple[Fact, ...]) -> tuple[Delivery, ...]:
    """The card with the next step; at the end the closing card has the journal's newest digest, and is drawn again for whatever is noted."""
    return (READINESS,) if facts else ()


def _new(said: RecordingTold, meeting: Meeting) -> tuple[Fact, ...]:
    """What was recorded of the matter, and not known yet."""
    seen = meeting.recording.seen.get(said.no)
    known = seen.messages if seen is not None else frozenset[str]()
    within = (one for one in _recordings(said, meeting) if one.within(said.since, said.until))
    found: list[Fact] = [_fact(said.no, one) for one in within if one.message not in known]
    for one in said.signs:
        in_time = said.since <= one.at and (said.until is None or one.at <= said.until)
        if one.sign is RecordingSign.TRANSCRIPT and in_time and one.message not in known:
            found.append(TranscriptSeen(said.no, one.message))
    return tuple(found)


def _fact(no: int, one: Recorded) -> RecordingSeen:
    return RecordingSeen(no, one.message, int(one.began.timestamp()), runs=one.ended is None)


def _over(said: RecordingTold, meeting: Meeting) -> tuple[Fact, ...]:
    """That the recording known to go on has ended, where its end was seen."""
    runs = meeting.recording.runs
    ended = any(one.message == runs and one.ended is not None for one in _recordings(said, meeting))
    return (RecordingOver(runs),) if runs and ended else ()


def _recordings(said: RecordingTold, meeting: Meeting) -> tuple[Recorded, ...]:
    """What the signs tell of, with the one that is known to go on, whose beginning may be too far back to be among them."""
    runs, since = meeting.recording.runs, meeting.recording.runs_since
    if not runs or since is None or any(one.message == runs for one in said.signs):
        return recordings(said.signs)
    return recordings((*said.signs, SignSeen(runs, RecordingSign.BEGAN, since)))


def draw(page: RecordingPage, scene: Scene) -> RecordingNote:
    """Draw the note to the hosts: that the call is recorded, or was; what is over is a line."""
    meeting = scene.meeting
    watch, matter = meeting.recording, meeting.matter(page.no)
    seen = watch.seen.get(page.no)
    since = watch.runs_since if seen is not None and watch.runs in seen.messages else None
    past_ = past(meeting, matter)
    return RecordingNote(
        key(scene),
        named(matter),
        recorded=seen is not None and seen.recorded,
        transcript=seen is not None and seen.transcript,
        seen_at=seen.at if seen is not None else None,
        runs_since=since,
        past=past_.value if past_ else "",
    )


PAGES = {RecordingPage: draw}
WAKES: Mapping[str, Callable[[Scene], Outcome]] = {LOOK_DUE: _look_due}
