"""What speaks of secrecy and names no number leaves doubt on whatever it may be said of (R-107)."""

import pytest

from dialogs.agenda.read_agenda import read_agenda
from tests.dialogs.agenda.test_matters_in_a_sentence import kinds

MATTERS = "1. Upprop\n2. Bidrag till Kalle\n3. Ansökan\n4. Lokaler"
ABOVE, APART, LAST = "{said}\n{matters}", "{matters}\n\n{said}", "{matters}\n{said}"


@pytest.mark.parametrize(
    "said", ["Sekretess råder", "Viss sekretess förekommer", "Två ärenden är sekretess", "Kom ihåg sekretessen!"]
)
@pytest.mark.parametrize("around", [ABOVE, APART, LAST])
def test_what_is_said_of_none_may_be_said_of_any(said: str, around: str) -> None:
    """Above the list, set apart below it, and as its last line."""
    assert kinds(around.format(said=said, matters=MATTERS)) == "????"


@pytest.mark.parametrize("said", ["OBS sekretess", "(1) Kalle, sekretess"])
def test_without_a_verb_it_may_too_where_it_stands_apart(said: str) -> None:
    """Right below a matter it is said of that one."""
    assert kinds(APART.format(said=said, matters=MATTERS)) == "????"
    assert kinds("1. Upprop\n2. Lokaler\nOBS sekretess") == ".?"


@pytest.mark.parametrize(
    ("said", "meant"),
    [("Ansökan omfattas av sekretess", 3), ("Bidragsärendet är hemligt", 2), ("Ärendet om Kalle är sekretess", 2)],
)
@pytest.mark.parametrize("around", [ABOVE, APART, LAST])
def test_what_says_a_word_of_a_title_is_said_of_that_matter(said: str, meant: int, around: str) -> None:
    """By a form of the word; and the line below which it stands is in doubt as before. None of its words are shown."""
    text = around.format(said=said, matters=MATTERS)
    found = kinds(text)
    assert found[meant - 1] == "?"
    assert found[0] == "."
    assert "Kalle" not in str(read_agenda(text).left_out)


def test_an_agenda_without_numbers_is_read_so_too() -> None:
    """Where the line itself is taken for a matter it is in doubt with the one that it means."""
    assert kinds("Upprop\nAnsökan\nLokaler\nAnsökan omfattas av sekretess") == ".?.?"


@pytest.mark.parametrize(
    "said",
    [
        "Handlingarna kan innehålla sekretess",
        "Sammanträdet är öppet för allmänheten",
        "Mötet är inte öppet för allmänheten",
    ],
)
def test_what_is_said_of_papers_or_of_the_public_alone_hides_no_title(said: str) -> None:
    """A summons says so often, and a meeting that is closed to the public is not under secrecy by that."""
    assert kinds(ABOVE.format(said=said, matters=MATTERS)) == "...."


def test_the_same_note_below_each_is_said_of_each() -> None:
    """And "the matter" is the one above."""
    assert kinds("1. Upprop\n2. Kalle\nSekretess råder\n3. Lisa\nSekretess råder")[0] == "."
    assert kinds("1. Upprop\n2. Kalle\nÄrendet kom in från Berg och omfattas av sekretess") == ".?"


@pytest.mark.parametrize(
    "legend",
    [
        "Röd = sekretess, grön = offentlig",
        "\U0001f534 sekretess \U0001f7e2 offentligt",
        "§ = sekretessärende",
        "a Sekretess",
    ],
)
def test_what_explains_an_unknown_sign_leaves_all_in_doubt(legend: str) -> None:
    """Right below the last matter too, but not as a bullet."""
    assert kinds(LAST.format(said=legend, matters=MATTERS)) == "????"
    assert kinds("1. Upprop\n2. Lokaler\n- sekretess")[0] == "."
