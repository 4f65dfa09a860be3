"""The answers of a form as one number, and back (R-106)."""

from itertools import product

from dialogs.matter.checklist_form_so_far import answers_of, number_of


def test_every_answer_comes_back_as_it_was_given() -> None:
    """Yes, no and not answered, however many questions."""
    for answers in product(("", "yes", "no"), repeat=4):
        assert answers_of(number_of(answers), 4) == answers
    assert number_of(("", "")) == 0
    assert number_of(("kanske", "yes")) == number_of(("", "yes"))
