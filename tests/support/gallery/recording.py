"""The gallery's cards of recordings: the note to chair and secretaries, and the line on their card."""

from cards.recording import RecordingLine, RecordingNote
from cards.view import View
from tests.support.gallery.matters import details
from tests.support.gallery.people import CHAT, SECRET, WHEN

RECORDING: dict[str, View] = {
    "recording-runs": RecordingNote(CHAT, SECRET, recorded=True, seen_at=WHEN, runs_since=WHEN),
    "recording-over": RecordingNote(CHAT, SECRET, recorded=True, transcript=True, seen_at=WHEN),
    "recording-transcript": RecordingNote(CHAT, None, recorded=False, transcript=True, seen_at=WHEN),
    "recording-past": RecordingNote(CHAT, SECRET, recorded=True, seen_at=WHEN, past="ended"),
    "recording-unknown": RecordingNote(CHAT, SECRET, recorded=True),
    "readiness-recorded": details(recording=RecordingLine(WHEN)),
    "readiness-not-recorded": details(recording=RecordingLine()),
    "readiness-recording-unread": details(recording=RecordingLine(problem="out_of_reach")),
}
