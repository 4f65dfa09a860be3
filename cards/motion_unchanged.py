"""To the mover: the message of a motion was edited or deleted in the chat, and the motion stands as it was handed in."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards import kit
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class MotionUnchanged:
    """`erased`: the message was deleted, not edited. `over`: the matter has ended, so that the motion cannot be withdrawn any more."""

    motion: int
    erased: bool = False
    over: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw what holds, and how to change it. No word of the motion stands in it."""
        say = phrases.motion_asked
        head, why, how = (
            (say.not_withdrawn, say.not_withdrawn_why, say.not_withdrawn_how)
            if self.erased
            else (say.unchanged, say.unchanged_why, say.unchanged_how)
        )
        return kit.card(
            kit.text(head.format(motion=self.motion), heading=True),
            kit.text(why),
            kit.text(say.unchanged_over if self.over else how.format(motion=self.motion)),
            lang=phrases.language,
            fallback=head.format(motion=self.motion),
        )
