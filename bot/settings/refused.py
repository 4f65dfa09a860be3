"""How a configuration is refused: with one sentence for each setting to change."""

from collections.abc import Iterable


class SettingsRefused(Exception):
    """The configuration is refused; `sentences` say what to change, and hold no secret."""

    def __init__(self, sentences: Iterable[str]) -> None:
        """Keep one sentence a mistake."""
        self.sentences = tuple(sentences)
        super().__init__("\n".join(self.sentences))
