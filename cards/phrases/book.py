"""All phrases in one language, made from the modules next to this one.

A missing text is a type error, never a surprise in a meeting: so each module is imported, and its class named, by hand. A
test holds the fields against the folder.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from cards import phrases
from cards.bilingual import is_english
from cards.phrases import (
    absence,
    adjournment,
    agenda,
    aloud,
    app_removed,
    archive,
    attendance,
    chat_switch,
    checklist,
    common,
    contact,
    faces,
    from_paper,
    gate,
    going,
    guard,
    guide,
    hiding,
    journal,
    masking,
    matter,
    meeting_settings,
    minutes,
    minutes_note,
    motion,
    motion_asked,
    motion_noted,
    note_absent,
    note_card,
    note_file,
    note_register,
    note_times,
    opening,
    other_room,
    paper,
    paper_file,
    quorum,
    readiness,
    recording,
    refusal,
    remains,
    remote,
    roster,
    setup,
    sitting,
    working_note,
)


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language, one field a module."""

    language: str
    common: common.CommonPhrases
    checklist: checklist.ChecklistPhrases
    refusal: refusal.RefusalPhrases
    faces: faces.FacesPhrases
    from_paper: from_paper.FromPaperPhrases
    gate: gate.GatePhrases
    guard: guard.GuardPhrases
    chat_switch: chat_switch.ChatSwitchPhrases
    contact: contact.ContactPhrases
    hiding: hiding.HidingPhrases
    recording: recording.RecordingPhrases
    absence: absence.AbsencePhrases
    masking: masking.MaskingPhrases
    matter: matter.MatterPhrases
    motion: motion.MotionPhrases
    motion_asked: motion_asked.MotionAskedPhrases
    motion_noted: motion_noted.MotionNotedPhrases
    note_absent: note_absent.NoteAbsentPhrases
    note_times: note_times.NoteTimesPhrases
    note_card: note_card.NoteCardPhrases
    note_file: note_file.NoteFilePhrases
    note_register: note_register.NoteRegisterPhrases
    paper: paper.PaperPhrases
    paper_file: paper_file.PaperFilePhrases
    readiness: readiness.ReadinessPhrases
    remains: remains.RemainsPhrases
    sitting: sitting.SittingPhrases
    adjournment: adjournment.AdjournmentPhrases
    attendance: attendance.AttendancePhrases
    app_removed: app_removed.AppRemovedPhrases
    agenda: agenda.AgendaPhrases
    aloud: aloud.AloudPhrases
    archive: archive.ArchivePhrases
    roster: roster.RosterPhrases
    setup: setup.SetupPhrases
    guide: guide.GuidePhrases
    journal: journal.JournalPhrases
    meeting_settings: meeting_settings.TicksPhrases
    minutes: minutes.MinutesPhrases
    minutes_note: minutes_note.MinutesNotePhrases
    working_note: working_note.WorkingNotePhrases
    quorum: quorum.QuorumPhrases
    opening: opening.OpeningPhrases
    other_room: other_room.OtherRoomPhrases
    going: going.GoingPhrases
    remote: remote.RemotePhrases

    @property
    def refusals(self) -> Mapping[str, str]:
        """Why something was not done, by code: each subject has its own `refusals` among its phrases."""
        subjects = (getattr(self, one.name) for one in fields(self))
        return {code: why for one in subjects for code, why in getattr(one, "refusals", {}).items()}


def _made(language: str) -> Phrases:
    """Take the phrases of this language out of each module: a field bears the name of the module that is imported here."""
    names = [field.name for field in fields(Phrases) if field.name != "language"]
    return Phrases(language, **{name: getattr(getattr(phrases, name), language.upper()) for name in names})


SV, EN = _made("sv"), _made("en")


def of(language: str) -> Phrases:
    """Return the phrases for a language tag ("en", "en-GB"); Swedish for every other than English."""
    return EN if is_english(language) else SV
