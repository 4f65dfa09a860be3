"""Who may be there, see and read is never read the wrong way round: what is excepted, closed or not counted up is asked about (R-107)."""

from itertools import cycle

import pytest

from dialogs.agenda.access_in_a_sentence import access, leaves_some_out, of_access, says_access
from dialogs.agenda.read_agenda import read_agenda
from dialogs.agenda.rows_naming_matters import namings
from tests.support.sampled import whole
from tests.support.wordings_of_access import WORDINGS

AGENDA = "1. Budget\n2. Zora Ek\n3. Resor"
AROUND = ("{said}\n{agenda}", "{said}\n\n{agenda}", "{agenda}\n{said}", "{agenda}\n\n{said}")
WAYS = (AROUND,) if whole() else (AROUND[::3], AROUND[1:3])
"""Once above and once below, in turn close to the agenda and apart from it; in `make test-all` all four ways."""


def asked(text: str) -> str:
    """One letter a matter: ? keeps no title, . is open."""
    return "".join("?" if one.kind.confidential else "." for one in read_agenda(text).lines)


@pytest.mark.parametrize(
    ("ways", "said", "what"),
    [(*one, what) for what, all_ in WORDINGS.items() for one in zip(cycle(WAYS), all_, strict=False)],
)
def test_each_wording_leaves_in_doubt_what_it_may_be_about(ways: tuple[str, ...], said: str, what: str) -> None:
    """Above and below the agenda, close to it and apart."""
    assert {around: asked(around.format(said=said, agenda=AGENDA)) for around in ways} == dict.fromkeys(ways, what)


@pytest.mark.parametrize("said", ["Ärende 2 sänds inte", "Publiceras: 1 och 3", "Mötet är öppet utom vid ärende 2"])
def test_it_is_a_doubt_and_the_line_is_no_matter(said: str) -> None:
    """The secretary is asked, and the line is told as one that was left out."""
    draft = read_agenda(f"{AGENDA}\n\n{said}")
    assert [one.doubtful for one in draft.lines] == [False, True, False]
    assert [one.line_no for one in draft.left_out] == [5]


@pytest.mark.parametrize("sign", ["§ {} ", "Ärende {} ", "{}) ", "{} ", "{}. "])
def test_it_holds_however_the_matters_are_numbered(sign: str) -> None:
    """The same word before the number makes it no matter."""
    agenda = "".join(f"{sign.format(no)}{title}\n" for no, title in enumerate(("Upprop", "Kalle", "Lokaler"), 1))
    assert [asked(agenda + said) for said in ("Ärende 2 sänds inte", "§§ 1 och 3 är offentliga")] == [".?.", ".?."]


@pytest.mark.parametrize(
    "said",
    [
        "Publiceras:\n1 och 3",
        "Sänds inte:\n- punkt 2",
        "Mötet är öppet för allmänheten med undantag\nför punkt 2.",
        "Mötet är öppet för allmänheten.\nUndantag: punkt 2.",
        "Mötet sänds på webben.\nGäller inte ärende 2.",
        "Öppna för allmänheten är\närende 1 och 3",
    ],
)
@pytest.mark.parametrize("around", [AROUND[1], AROUND[3]])
def test_a_sentence_goes_on_in_the_next_row(said: str, around: str) -> None:
    """And says there what it excepts."""
    assert asked(around.format(said=said, agenda=AGENDA)) == ".?."


@pytest.mark.parametrize(
    ("said", "what"),
    [
        ("Ärende 1 öppet, 2 stängt", ".???"),
        ("Mötet är inte stängt för allmänheten vid ärende 2", "????"),
        ("Webbsändningen avbryts efter ärende 2", "????"),
        ("Ärende 9 sänds inte", "????"),
        ("Allmänheten är välkommen till ärende 1 och 3, ingen anmälan behövs", ".?.?"),
        ("Alla ärenden webbsänds", "...."),
    ],
)
def test_what_can_be_read_either_way_leaves_all_in_doubt(said: str, what: str) -> None:
    """So does a number that stands nowhere; a “not” that is said of booking a seat says nothing of the doors."""
    assert asked(f"{AGENDA}\n4. Tomter\n\n{said}") == what


@pytest.mark.parametrize("said", ["Mötet är öppet utom Zora Ek", "Zora Ek sänds inte", "Ärendet om Zora Ek sänds inte"])
def test_a_matter_may_be_named_by_a_word_of_its_title(said: str) -> None:
    """As with “Ansökan omfattas av sekretess”."""
    assert [asked(around.format(said=said, agenda=AGENDA))[:2] for around in AROUND] == [".?"] * 4


def test_titles_that_hold_such_words_are_titles() -> None:
    """A matter on broadcasts is one, and names no other."""
    titles = (
        "Webbsändning av möten",
        "Öppna data",
        "Offentlig konst i park 2",
        "Allmänhetens frågestund",
        "Publicering",
    )
    agenda = "\n".join(f"{no}. {title}" for no, title in enumerate(titles, 1))
    assert [one.title for one in read_agenda(agenda).lines] == list(titles)
    assert namings(agenda.splitlines()) == {}


def test_the_parts_are_told_apart() -> None:
    """What speaks of access, what says it of the number it begins with, and what names none."""
    assert [of_access(row) for row in ("Ärende 2 sänds inte", "Ärende 2 är sekretess", "Lokaler")] == [
        True,
        False,
        False,
    ]
    assert [says_access(row) for row in ("2 sänds inte", "2 Webbsändning", "Sänds inte: 2")] == [True, False, False]
    assert [leaves_some_out(row) for row in ("Vissa ärenden sänds inte", "Ärende 2 sänds inte")] == [True, False]
    assert access("Lokaler") == ()
