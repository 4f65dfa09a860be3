"""A number of something else below a secret matter is never taken for another matter's (R-107)."""

from typing import Final

import pytest

from dialogs.agenda.plainly_named import of_another_body, owned, plainly_named
from dialogs.agenda.read_agenda import read_agenda
from tests.support.numbers_of_something_else import NUMBERS_OF_SOMETHING_ELSE

PLACES: Final = (
    ("1. Upprop\n2. Budget\n3. Zqx\n{}\n4. Taxa", 2),
    ("1 Upprop\n2 Budget\n3 Zqx\n{}\n4 Taxa", 2),
    ("1. Upprop\n2. Budget\n3. Taxa\n4. Zqx\n{}", 3),
    ("§ 1 Upprop\n§ 2 Budget\n§ 3 Zqx\n{}\n§ 4 Taxa", 2),
    ("Ärende 1: Upprop\nÄrende 2: Budget\nÄrende 3: Zqx\n{}\nÄrende 4: Taxa", 2),
    ("§ 17 Upprop\n§ 18 Budget\n§ 19 Zqx\n{}\n§ 20 Taxa", 2),
)


@pytest.mark.sampled(each=1)
@pytest.mark.parametrize("line", NUMBERS_OF_SOMETHING_ELSE)
@pytest.mark.parametrize("place", PLACES)
def test_the_matter_that_the_line_stands_under_is_confidential_or_asked_about(
    line: str, place: tuple[str, int]
) -> None:
    """However the matters are numbered; and no other is closed unasked."""
    around, at = place
    draft = read_agenda(around.format(line))
    assert draft.lines[at].kind.confidential
    assert "Zqx" not in str([(one.title, one.parts) for one in draft.lines] + [one.words for one in draft.left_out])
    assert all(one.doubtful for place, one in enumerate(draft.lines) if place != at and one.kind.confidential)


@pytest.mark.sampled(each=1)
@pytest.mark.parametrize("line", NUMBERS_OF_SOMETHING_ELSE)
@pytest.mark.parametrize("sign", ["", "§ "])
def test_set_apart_the_matter_above_is_never_open_unasked(line: str, sign: str) -> None:
    """Whether it is read as a heading or as a remark: "Kl. 10, sekretess"."""
    lines = read_agenda(f"{sign}1 Upprop\n\n{sign}2 Budget\n\n{sign}3 Zqx\n\n{line}\n\n{sign}4 Taxa").lines
    assert lines[2].kind.confidential


def test_a_list_numbered_by_the_year_keeps_its_matters() -> None:
    """Where most rows are written so, it is the list's own way."""
    lines = read_agenda("Ärende 4/2026 Budget\nÄrende 9/2026 A.B., sekretess\nÄrende 12/2026 Taxa").lines
    assert [(one.number, one.kind.confidential) for one in lines] == [(4, False), (9, True), (12, False)]
    lines = read_agenda("§ 4 Budget\n§ 9 LVU, sekretess\n§ 12 Taxa").lines
    assert [one.number for one in lines] == [4, 9, 12]


@pytest.mark.parametrize(
    "line",
    ["AU § 1, sekretess", "Sekretess § 1", "Björken 1:2, sekretess", "26:1 OSL", "Sekretess del 1", "[Sekretess]"],
)
def test_set_apart_it_puts_what_follows_in_doubt_too(line: str) -> None:
    """It may as well be a heading."""
    lines = read_agenda(f"1. Budget\n2. Zqx\n\n{line}\n\n3. Taxa\n4. Tomter").lines
    assert [one.kind.confidential for one in lines[1:]] == [True, True, True]


@pytest.mark.parametrize(
    "line",
    [
        "Ärende 1 är sekretess",
        "Punkt 1 behandlas med sekretess",
        "Nr 1: sekretess",
        "Sekretess gäller för ärende 1",
        "Item 1 is confidential",
    ],
)
def test_a_word_for_a_matter_points_to_it_and_to_no_other(line: str) -> None:
    """So does the sign that the list is numbered with."""
    for text in (f"1. Zqx\n2. Budget\n{line}\n3. Taxa", f"§ 1 Zqx\n§ 2 Budget\n{line.replace('Punkt', '§')}\n§ 3 Taxa"):
        assert [one.kind.confidential for one in read_agenda(text).lines] == [True, False, False]


def test_what_a_row_may_be_about_is_told_by_what_stands_around_the_number() -> None:
    """A bare number is enough only where it stands under no matter."""
    assert [plainly_named("Sekretess: 2", by_paragraph=False, apart=apart) for apart in (False, True)] == [False, True]
    assert [plainly_named("§ 2 sekretess", by_paragraph=sign, apart=False) for sign in (False, True)] == [False, True]
    assert plainly_named("Sekretess", by_paragraph=False, apart=False)
    said = (
        "AU § 4 visas inte",
        "Förra mötets punkt 2",
        "Punkt 2 i avtalet",
        "Punkt 2 på dagordningen",
        "Ärende 2 sänds inte",
    )
    assert [owned(row) for row in said] == [True, True, True, False, False]


def test_a_paragraph_of_one_body_among_other_numbers_is_of_that_body() -> None:
    """Where each row has it, it is the list's own."""
    assert of_another_body(["1. Upprop", "AU § 17, sekretess"]) == {1}
    assert of_another_body(["KS § 1 Upprop", "KS § 2 Budget"]) == set()


def test_a_matter_with_the_sign_of_its_body_stays_one() -> None:
    """Its number is the next, and it says more than a mark; without a mark it is read as before."""
    lines = read_agenda("§ 45 Upprop\n§ 46 Budget\nSN § 47 A.B., sekretess\n§ 48 Tomter").lines
    assert [(one.number, one.kind.confidential) for one in lines] == [(45, False), (46, False), (47, True), (48, False)]
