"""Two who are called the same are told apart by their parties."""

import pytest

from dialogs.roster.namesakes import borne, line_of, stands_above
from tests.support.meetings import a_meeting, seated

PEOPLE = tuple(
    a_meeting([seated("x", group="M", name="Anna Ek"), seated("y", group="S", name="anna  EK")]).people.values()
)


@pytest.mark.parametrize(
    ("above", "group", "stands"), [((), "", False), ((), "M", False), (("M",), "M", True), (("M",), "S", False)]
)
def test_another_party_is_another_person(above: tuple[str, ...], group: str, *, stands: bool) -> None:
    """Where a party is missing it is the same person."""
    assert stands_above(above, group) is stands
    assert stands_above((*above, ""), group)


def test_the_line_of_the_same_party_is_meant() -> None:
    """However the name is written; one that is taken is nobody else's, and of two of whom neither fits none is changed."""
    assert borne("Anna\xa0 Ek") == borne("anna ek")
    for group, key in (("M", "x"), ("S", "y")):
        found = line_of("Anna Ek", group, PEOPLE)
        assert found is not None
        assert found.key == key
    assert line_of("Anna Ek", "S", PEOPLE, taken={"y"}) is None
    assert line_of("Anna Ek", "V", PEOPLE, shared=True) is None
    assert line_of("Bo Ek", "M", PEOPLE) is None
