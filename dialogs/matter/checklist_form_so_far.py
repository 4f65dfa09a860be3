"""The answers of a form that goes back by post, as one number: a row of the outbox holds codes, so nothing answered is lost.

Each question has a digit to the base of three, the first one the last digit: not answered, yes, no.
"""

from collections.abc import Sequence
from typing import Final

from dialogs.meeting.parts import HostCheck
from dialogs.said.reasons import HostQuestion

_SAID: Final = ("", "yes", "no")


def number_of(answers: Sequence[str]) -> int:
    """The number that stands for these answers; 0 where nothing was answered."""
    return sum(_SAID.index(one) * len(_SAID) ** at for at, one in enumerate(answers) if one in _SAID)


def answers_of(number: int, questions: int) -> tuple[str, ...]:
    """The answers that a number stands for, one a question."""
    return tuple(_SAID[number // len(_SAID) ** at % len(_SAID)] for at in range(questions))


def pairs_of(asks: Sequence[HostQuestion], said: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Each question of the host's check with what was just answered."""
    return tuple((name.value, one) for name, one in zip(asks, said, strict=True))


def noted_in(check: HostCheck | None, asks: Sequence[HostQuestion]) -> tuple[tuple[str, str], ...]:
    """Each question with its answer in the check as it was noted; nothing where none was."""
    if check is None:
        return ()
    stood = {name.value: "no" if name in check.missing else "yes" for name in asks}
    stood[HostQuestion.ONLY_ENTITLED.value] = "yes" if check.only_entitled else "no"
    return tuple(stood.items())
