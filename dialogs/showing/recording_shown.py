"""What the hosts' card and the gate say of recordings, while a matter behind closed doors is on the table (R-057)."""

from cards.recording import RecordingLine
from dialogs.meeting.meeting import Matter, Meeting


def recording_shown(meeting: Meeting) -> RecordingLine | None:
    """How it stands; None where nobody looks for any, or nothing forbids them."""
    watch, on = meeting.recording, meeting.on_table
    if not watch.looked or on is None or not on.kind.closed_doors:
        return None
    return RecordingLine(watch.runs_since, watch.problem.value if watch.problem else "")


def recording_unread(meeting: Meeting, matter: Matter) -> bool:
    """Whether it was to be seen if this matter is recorded, and the last look failed: then nobody knows (R-057, R-226)."""
    return (
        matter.on_table
        and matter.kind.closed_doors
        and meeting.recording.looked
        and meeting.recording.problem is not None
    )
