"""A text in both languages, for whatever is no phrase of the cards: what profiles carry with them, and what commands say."""

from dataclasses import dataclass


def is_english(language: str) -> bool:
    """Whether a language tag ("en", "en-GB") means English: its first part does, and not merely its first letters."""
    return language.lower().partition("-")[0] == "en"


@dataclass(frozen=True, slots=True)
class Bilingual:
    """One text in Swedish and in English."""

    sv: str
    en: str

    def text(self, language: str) -> str:
        """The text in `language`, a language tag ("sv", "en", "en-GB"); Swedish for every other language."""
        return self.en if is_english(language) else self.sv

    def filled(self, **values: object) -> "Bilingual":
        """The text with its fields filled in, the same in both; a value that is Bilingual itself goes to its own language."""
        swedish = {name: one.sv if isinstance(one, Bilingual) else one for name, one in values.items()}
        english = {name: one.en if isinstance(one, Bilingual) else one for name, one in values.items()}
        return Bilingual(self.sv.format(**swedish), self.en.format(**english))
