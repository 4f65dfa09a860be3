"""A text in both languages, for what profiles carry with them: own checklist items, notices, mistakes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in Swedish and in English."""

    sv: str
    en: str

    def text(self, language: str) -> str:
        """The text in `language` ("sv", "en" or a locale such as "en-GB"); Swedish for every other language."""
        return self.en if language.lower().startswith("en") else self.sv
