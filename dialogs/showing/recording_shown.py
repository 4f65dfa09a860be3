"""What the hosts' card says of recordings, while a matter behind closed doors is on the table (R-057)."""

from cards.recording import RecordingLine
from dialogs.meeting.meeting import Meeting


def recording_shown(meeting: Meeting) -> RecordingLine | None:
    """How it stands; None where nobody looks for any, or nothing forbids them."""
    watch, on = meeting.recording, meeting.on_table
    if not watch.looked or on is None or not on.kind.closed_doors:
        return None
    return RecordingLine(watch.runs_since, watch.problem.value if watch.problem else "")
