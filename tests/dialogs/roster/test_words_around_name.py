"""What stands right next to a name, and the name that is left."""

import pytest

from dialogs.meeting.capacity import Capacity
from dialogs.roster.words_around_name import around_name


@pytest.mark.parametrize(
    ("part", "name", "group", "said"),
    [
        ("Ordförande Anna Ek S", "Anna Ek", "S", [(Capacity.CHAIR, "Ordförande")]),
        ("Anna Ek ledamot", "Anna Ek", "", [(Capacity.MEMBER, "ledamot")]),
        ("Eva Ordförande", "Eva Ordförande", "", []),
        ("SD Anna Ek", "Anna Ek", "SD", []),
        ("Socialchef Ek", "Socialchef Ek", "", []),
        ("ej ordförande", "ej", "", [(Capacity.CHAIR, "ordförande")]),
    ],
)
def test_the_words_around_are_told_apart_from_the_name(
    part: str, name: str, group: str, said: list[tuple[Capacity, str]]
) -> None:
    """With the part as it was written: what is left may be no name."""
    one = around_name(part, grouped=False)
    assert (one.written, one.name, one.group) == (part, name, group)
    assert [(meaning.capacity, words) for meaning, words in one.said] == said


def test_a_line_has_one_party() -> None:
    """A letter behind the name is an initial where the party is known."""
    assert around_name("Anna S", grouped=True).name == "Anna S"
