"""All phrases in one language. A missing text is a type error, never a surprise in a meeting."""

from collections.abc import Mapping
from dataclasses import dataclass, fields

from cards.bilingual import is_english
from cards.phrases import (
    adjournment,
    agenda,
    attendance,
    checklist,
    common,
    gate,
    guard,
    guide,
    journal,
    matter,
    motion,
    readiness,
    refusal,
    roster,
    setup,
    sitting,
)


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language, one field a subject."""

    language: str
    common: common.CommonPhrases
    checklist: checklist.ChecklistPhrases
    refusal: refusal.RefusalPhrases
    gate: gate.GatePhrases
    guard: guard.GuardPhrases
    matter: matter.MatterPhrases
    motion: motion.MotionPhrases
    readiness: readiness.ReadinessPhrases
    sitting: sitting.SittingPhrases
    adjournment: adjournment.AdjournmentPhrases
    attendance: attendance.AttendancePhrases
    agenda: agenda.AgendaPhrases
    roster: roster.RosterPhrases
    setup: setup.SetupPhrases
    guide: guide.GuidePhrases
    journal: journal.JournalPhrases

    @property
    def refusals(self) -> Mapping[str, str]:
        """Why something was not done, by code: each subject has its own `refusals` among its phrases."""
        subjects = (getattr(self, one.name) for one in fields(self))
        return {code: why for one in subjects for code, why in getattr(one, "refusals", {}).items()}


SV = Phrases(
    language="sv",
    common=common.SV,
    checklist=checklist.SV,
    refusal=refusal.SV,
    gate=gate.SV,
    guard=guard.SV,
    matter=matter.SV,
    motion=motion.SV,
    readiness=readiness.SV,
    sitting=sitting.SV,
    adjournment=adjournment.SV,
    attendance=attendance.SV,
    agenda=agenda.SV,
    roster=roster.SV,
    setup=setup.SV,
    guide=guide.SV,
    journal=journal.SV,
)
EN = Phrases(
    language="en",
    common=common.EN,
    checklist=checklist.EN,
    refusal=refusal.EN,
    gate=gate.EN,
    guard=guard.EN,
    matter=matter.EN,
    motion=motion.EN,
    readiness=readiness.EN,
    sitting=sitting.EN,
    adjournment=adjournment.EN,
    attendance=attendance.EN,
    agenda=agenda.EN,
    roster=roster.EN,
    setup=setup.EN,
    guide=guide.EN,
    journal=journal.EN,
)


def of(language: str) -> Phrases:
    """Return the phrases for a language tag ("en", "en-GB"); Swedish for every other than English."""
    return EN if is_english(language) else SV
