"""Which lines belong to one matter: what goes on, what is a part, what stands below, and what belongs to none."""

from dialogs.agenda.kind_words import Mark
from dialogs.agenda.lines import lines_of
from dialogs.agenda.lines_of_one_matter import MOST_GROUPS, groups_of
from dialogs.agenda.rows_placed import MAX_PARTS
from dialogs.meeting.kinds import MatterKind


def titles(text: str) -> list[tuple[int | None, str]]:
    """Number and words of each matter, in order."""
    groups, _ = groups_of(tuple(lines_of(text)))
    return [(one.number, one.words) for one in groups]


def test_a_line_that_goes_on_in_the_middle_of_a_sentence_is_joined() -> None:
    """A word that was broken at the margin becomes whole."""
    assert titles("1. Förslag till kvalitets-\ngaranti\n2. Budget\nför nästa år") == [
        (1, "Förslag till kvalitetsgaranti"),
        (2, "Budget för nästa år"),
    ]


def test_lettered_lines_are_parts_of_the_matter_above() -> None:
    """One decision list is one matter."""
    groups, _ = groups_of(tuple(lines_of("1. Anmälan\na) Protokoll\nb) Beslut\n2. Val")))
    assert [one.parts for one in groups] == [[(2, "a", "Protokoll"), (3, "b", "Beslut")], []]


def test_a_matter_has_so_many_parts_and_the_rest_stands_below() -> None:
    """No line of it gets a life of its own."""
    text = "1. Anmälan\n" + "- Beslut\n" * (MAX_PARTS + 1)
    (one,), _ = groups_of(tuple(lines_of(text)))
    assert (len(one.parts), one.below) == (MAX_PARTS, [(MAX_PARTS + 2, "Beslut")])


def test_a_line_without_a_number_stands_below_the_matter_before_it() -> None:
    """And what stands before the first matter belongs to none."""
    (one,), loose = groups_of(tuple(lines_of("Kallelse\n1. Budget\nAnna Ek föredrar")))
    assert one.below == [(3, "Anna Ek föredrar")]
    assert [one.line_no for one in loose] == [1]


def test_a_lone_line_is_the_matter_whose_number_is_missing() -> None:
    """But never under a confidential matter, whose words it may be."""
    assert titles("1. Upprop\n\nBudget\n\n3. Val") == [(1, "Upprop"), (2, "Budget"), (3, "Val")]
    assert [number for number, _ in titles("1. A.B. (sekretess)\n\nBudget\n\n3. Val")] == [1, 3]


def test_a_confidential_section_is_ended_only_by_what_is_surely_a_heading() -> None:
    """A word that may be a note leaves the section in doubt (R-107)."""
    ended, _ = groups_of(tuple(lines_of("Sekretessärenden\n1. A.B.\n\nÖvriga ärenden\n2. Budget")))
    doubt, _ = groups_of(tuple(lines_of("Sekretessärenden\n1. A.B.\nInformation\n2. C.D.")))
    assert ended[1].section is None
    assert doubt[1].section == Mark(MatterKind.SECRECY, "sekretess", sure=False)


def test_numbers_that_begin_anew_under_a_confidential_matter_may_be_its_own_list() -> None:
    """They are taken as strictly as it, and that is in doubt."""
    groups, _ = groups_of(tuple(lines_of("1. A.B. sekretess\n1. Ansökan")))
    assert groups[1].section == Mark(MatterKind.SECRECY, "sekretess", sure=False)


def test_no_more_is_read_than_is_sure_to_be_too_much() -> None:
    """A text without end is refused anyway."""
    assert len(titles("\n".join(f"{n}. Sak" for n in range(1, 2 * MOST_GROUPS)))) == MOST_GROUPS + 1
