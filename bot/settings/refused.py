"""How a setting or a command is refused: with one sentence for each thing to change."""

from cards.bilingual import Bilingual


class SettingsRefused(Exception):
    """What is configured, or was asked for, is refused; `sentences` say what to change, and hold no secret. As a plain text it is English."""

    def __init__(self, *sentences: Bilingual) -> None:
        """Keep one sentence a mistake."""
        self.sentences = sentences
        super().__init__(self.text("en"))

    def text(self, language: str) -> str:
        """One line a mistake."""
        return "\n".join(sentence.text(language) for sentence in self.sentences)
