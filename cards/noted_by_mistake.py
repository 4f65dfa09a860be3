"""The one press that mends an absence noted by mistake: the person was there all along, and has broken off nothing (R-190)."""

from dataclasses import dataclass

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class Mend:
    """Who was there all along, where they are (an answer at the roll call), and over which note and link the button was drawn."""

    who: str
    answer: str
    stood: str
    link: int

    def button(self, key: Key, phrases: Phrases) -> kit.Action:
        """The secretary's word that the absence was noted by mistake."""
        data = key.data(person=self.who, answer=self.answer, stayed="yes", stood=self.stood, link=self.link)
        return (kit.sends if key.dialog else kit.press)(phrases.quorum.stayed, "roll.note", data)
