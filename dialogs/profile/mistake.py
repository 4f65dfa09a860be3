"""A mistake in a profile's text, told to the person who edits it: file, line and reason in plain words."""

from dataclasses import dataclass

from cards.bilingual import Bilingual


@dataclass(frozen=True, slots=True)
class ProfileMistake:
    """Why a profile is refused. `line` counts from 1; where the whole file is at fault it is 1."""

    file: str
    line: int
    reason: Bilingual

    @property
    def sentence(self) -> Bilingual:
        """The same line in both languages."""
        return Bilingual(self.text("sv"), self.text("en"))

    def text(self, language: str = "sv") -> str:
        """One line for the editor: "linkoping.toml rad 14: …", in English "linkoping.toml line 14: …"."""
        where = Bilingual("rad", "line").text(language)
        return f"{self.file} {where} {self.line}: {self.reason.text(language)}"
