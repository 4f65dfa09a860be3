"""What waits to be judged, and as much as is known of which sitting it is about."""

from bot.store.questions import Question
from bot.turn import ask_which_sitting
from cards.quick_dataclass import quick_dataclass
from dialogs.said.inbound import Said


@quick_dataclass(frozen=True, slots=True)
class ToJudge:
    """Something said, and the sitting that it is about, as far as that was found out, if it was said in private.

    `possible`: the sittings that it can be about, which are to be asked for. `answers`: the question that it answers;
    `shows`: what it asks to see more of. `told_too`: a sitting that is told of what concerns another of its chat.
    """

    said: Said
    last_sitting: str = ""
    possible: tuple[str, ...] = ()
    answers: Question | None = None
    shows: ask_which_sitting.Answer | None = None
    told_too: str = ""
