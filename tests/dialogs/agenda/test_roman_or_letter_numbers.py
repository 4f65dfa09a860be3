"""A matter that a sentence names by its Roman number or its letter is never kept open, unasked."""

import pytest

from dialogs.agenda.read_agenda import read_agenda
from dialogs.agenda.roman_or_letter_numbers import in_arabic, letters_named

T = "Kvarnström bygglov"
CAPITALS = f"I. Budget\nII. {T}\nIII. Resor\nIV. Val"


@pytest.mark.sampled(each=2)
@pytest.mark.parametrize(
    "sentence",
    [
        *(
            "II: sekretess",
            "II sekretess",
            "II) sekretess",
            "II – sekretess",
            "(II) sekretess",
            "Ärende II är sekretess",
        ),
        *(
            "Punkt II omfattas av sekretess.",
            "II är sekretessbelagd",
            "Sekretess: II",
            "Nr II: sekretess",
            "II = ej offentlig",
        ),
        *("II: stängda dörrar", "Sekretess gäller för II.", "§ II sekretess"),
    ],
)
@pytest.mark.parametrize(
    "agenda",
    [
        CAPITALS,
        CAPITALS.replace(".", ")"),
        CAPITALS.replace(".", ""),
        CAPITALS.replace(". ", "\t"),
        CAPITALS.replace(".", " –"),
        f"{CAPITALS}\nV. Lokaler\nVI. Skolan\nVII. Torget\nVIII. Parken\nIX. Vägen\nX. Övrigt",
        f"I. Budget\nFöredragande: Karin Holm\nII. {T}\nIII. Resor\nIV. Val",
    ],
)
def test_a_sentence_by_roman_number_is_said_of_that_matter(agenda: str, sentence: str) -> None:
    """The numbers are those of the list, the title is nowhere, and no matter is invented."""
    draft = read_agenda(f"{agenda}\n\n{sentence}")
    second = next(matter for matter in draft.lines if matter.number == 2)
    assert second.kind.confidential
    assert [matter.number for matter in draft.lines] == list(range(1, 1 + len(draft.lines)))
    assert len(draft.lines) == (10 if "Övrigt" in agenda else 4)
    assert "Kvarnström" not in repr([(matter.title, matter.parts) for matter in draft.lines])


def test_several_roman_numbers_are_several_matters() -> None:
    """A span, and one more."""
    draft = read_agenda(f"{CAPITALS}\n\nII–III: sekretess")
    assert [matter.kind.confidential for matter in draft.lines] == [False, True, True, False]


def test_small_roman_numbers_are_read_too() -> None:
    """As some write them."""
    draft = read_agenda(f"i. Budget\nii. {T}\niii. Resor\niv. Val\n\nii: sekretess")
    assert [matter.kind.confidential for matter in draft.lines] == [False, True, False, False]


@pytest.mark.parametrize(
    "sentence",
    ["B: sekretess", "B sekretess", "B) sekretess", "(B) ej offentlig", "Punkt B: sekretess", "B – sekretess"],
)
@pytest.mark.parametrize("agenda", [f"A. Budget\nB. {T}\nC. Resor\nD. Val", f"A) Budget\nB) {T}\nC) Resor"])
def test_a_sentence_by_letter_leaves_all_in_doubt(agenda: str, sentence: str) -> None:
    """A letter gives no number: the secretary says which."""
    draft = read_agenda(f"{agenda}\n\n{sentence}")
    assert all(matter.kind.confidential for matter in draft.lines)


def test_small_letters_are_named_too() -> None:
    """The row is no matter of its own."""
    draft = read_agenda(f"a) Budget\nb) {T}\nc) Resor\n\nb) sekretess")
    assert all(matter.doubtful for matter in draft.lines)


@pytest.mark.parametrize(
    "text",
    [
        "I. Öppna ärenden\nBudget\nResor\nII. Beslutsärenden\nVal",
        "I. Ekonomi\n1. Budget\n2. Resor\nII. Val\n3. Ordförande",
        "I. Ekonomi\nBudget\nBokslut\nLån\nSkatt\nII. Val\nOrdförande",
        "I maj öppnar torget\nBudget",
    ],
)
def test_sections_with_roman_numbers_are_left_as_they_are(text: str) -> None:
    """They are no matters."""
    assert in_arabic(text.splitlines()) == text.splitlines()


def test_a_preposition_is_no_number() -> None:
    """Such as "I dag"."""
    rows = ["I. Budget", "II. Resor", "I dag gäller sekretess", "Kaffe"]
    assert in_arabic(rows) == ["1. Budget", "2. Resor", "I dag gäller sekretess", "Kaffe"]


def test_letters_say_nothing_where_matters_have_numbers_or_are_sections() -> None:
    """They are items of a matter, or parts of the agenda."""
    assert letters_named(["1. Val", "a) Ordförande", "a) sekretess"]) == {}
    assert letters_named(["A. Öppet", "B. Sekretess"]) == {}
    assert letters_named(["A. Budget", "A. val"]) == {}
