"""What the words of an agenda say is judged once in a step, and forgotten with it."""

from collections.abc import Callable

from dialogs.agenda.kind_words import Mark
from dialogs.agenda.words_judged_once import judged_once, once
from dialogs.meeting.kinds import MatterKind

MARK = Mark(MatterKind.SECRECY, "sekretess")


def counting(judged: list[int]) -> Callable[[], Mark]:
    """A judgement that notes that it was made."""

    def judge() -> Mark:
        judged.append(1)
        return MARK

    return judge


def test_within_a_step_the_same_words_are_judged_once() -> None:
    """As a title they may say something else."""
    judged: list[int] = []
    with judged_once():
        assert [once(("A", True), counting(judged)) for _ in range(3)] == [MARK] * 3
        assert once(("A", False), counting(judged)) == MARK
    assert len(judged) == 2


def test_no_word_is_held_when_the_step_is_over() -> None:
    """Nor in the next step, nor outside any."""
    judged: list[int] = []
    for _ in range(2):
        with judged_once():
            once(("A", True), counting(judged))
    once(("A", True), counting(judged))
    once(("A", True), counting(judged))
    assert len(judged) == 4
