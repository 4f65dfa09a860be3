"""All phrases in one language. A missing text is a type error, never a surprise in a meeting."""

from dataclasses import dataclass

from cards.phrases import checklist, common, refusal


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language, one field a subject."""

    language: str
    common: common.CommonPhrases
    checklist: checklist.ChecklistPhrases
    refusal: refusal.RefusalPhrases


SV = Phrases(
    language="sv",
    common=common.SV,
    checklist=checklist.SV,
    refusal=refusal.SV,
)
EN = Phrases(
    language="en",
    common=common.EN,
    checklist=checklist.EN,
    refusal=refusal.EN,
)


def of(language: str) -> Phrases:
    """Give the phrases for a language or locale ("en-GB"); Swedish for every other than English."""
    return EN if language.lower().startswith("en") else SV
