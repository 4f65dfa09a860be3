"""A motion that is typed: where a number is a matter, where it may be one, and where it is part of the words."""

import pytest

from dialogs.meeting.kinds import MotionKind
from dialogs.typed.motion import SaidMotion, read_typed

REJECT, ADD, NEW = MotionKind.REJECT, MotionKind.ADD, MotionKind.NEW
WORDS = "Programmet följs upp"
SURE = (
    "yrkande 3: avslag",
    "yrkande 3 : avslag",
    "yrkande 3:avslag",
    "yrkande:3 avslag",
    "yrkande;3;avslag",
    "yrkande § 3 avslag",
    "Yrkande §3: avslag",
    "yrkande paragraf 3 avslag",
    "yrkande ärende 3: avslag",
    "yrkande ärende nr 3 avslag",
    "yrkande i ärende 3: avslag",
    "yrkande dagordningspunkt 3 avslag",
    "yrkande 3, avslag",
    "yrkande 3 - avslag",
    "yrkande 3 – avslag",
    "yrkande 3/avslag",
    "yrkande 3. avslag",
    "yrkande 3) avslag",
    "yrkande (3) avslag",
    "yrkande3 avslag",
    "yrkande 3avslag",
    "yrkande 3:an avslag",
    "yrkande avslag § 3",
    "yrkande avslag på ärende 3",
    "yrkande avslag i ärende 3.",
    "ärende 3: yrkande avslag",
    "§ 3 yrkande avslag",
    "3 yrkande: avslag",
    "motion matter 3: reject",
    "YRKANDE 3 AVSLAG!",
)
DOUBTFUL = (
    ("yrkande 3 nya tjänster", None, "3 nya tjänster", 3, 0),
    ("yrkande 1 nytt bibliotek", None, "1 nytt bibliotek", 1, 0),
    ("yrkande 3 Programmet följs upp", None, "3 Programmet följs upp", 3, 2),
    ("yrkande 1. Att A byggs 2. Att B byggs", None, "1. Att A byggs 2. Att B byggs", 1, 0),
    ("yrkande 1 att A byggs 2 att B byggs", None, "1 att A byggs 2 att B byggs", 1, 0),
    ("yrkande 1. avslag på A\n2. bifall till B", None, "1. avslag på A\n2. bifall till B", 1, 0),
    ("yrkande 1. Att A byggs", None, "1. Att A byggs", 1, 3),
    ("yrkande punkt 3: avslag", REJECT, "punkt 3", 3, 7),
    ("yrkande punkt 3 tillägg: Ja", ADD, "punkt 3 Ja", 3, 8),
    ("yrkande avslag på punkt 3", REJECT, "på punkt 3", 3, 10),
    ("yrkande avslag på 3", REJECT, "på 3", 3, 4),
    ("yrkande avslag 3", REJECT, "3", 3, 1),
    ("yrkande § 3 i reglementet stryks", None, "§ 3 i reglementet stryks", 3, 4),
    ("yrkande 3a: avslag", None, "3a: avslag", 3, 0),
    ("yrkande avslag, samordnas med ärende 5", REJECT, "samordnas med ärende 5", 5, 0),
    ("punkt 3 yrkande avslag", REJECT, "punkt 3", 3, 7),
)
NO_MATTER = (
    ("yrkande 500 000 kr till skolan", "500 000 kr till skolan"),
    ("yrkande 3 miljoner till skolan", "3 miljoner till skolan"),
    ("yrkande 3,5 miljoner", "3,5 miljoner"),
    ("yrkande 10 % mer", "10 % mer"),
    ("yrkande -5 % i taxa", "-5 % i taxa"),
    ("yrkande 2-3 platser till", "2-3 platser till"),
    ("yrkande 2027 års budget höjs", "2027 års budget höjs"),
    ("yrkande 10:30 börjar mötet", "10:30 börjar mötet"),
    ("yrkande om 3 veckor", "om 3 veckor"),
    ("yrkande om att bygga", "om att bygga"),
)


@pytest.mark.parametrize("said", SURE)
def test_a_number_that_can_be_nothing_else_is_the_matter(said: str) -> None:
    """However it is marked off, and on whichever side of the kind it stands."""
    found = read_typed(said)
    assert found is not None
    assert (found.no, found.kind, found.perhaps, found.marked) == (3, REJECT, None, True)
    assert not any(map(str.isalnum, found.words))


@pytest.mark.parametrize(("said", "kind", "words", "perhaps", "cut"), DOUBTFUL)
def test_a_number_that_may_be_part_of_the_words_is_in_doubt(
    said: str, kind: MotionKind | None, words: str, perhaps: int, cut: int
) -> None:
    """How many, a point of a list or of the proposal: the words are whole, and what only named a matter can be cut."""
    assert read_typed(said) == SaidMotion(kind, words, perhaps=perhaps, cut=cut, marked=True)


@pytest.mark.parametrize(("said", "words"), NO_MATTER)
def test_an_amount_a_year_and_a_time_are_words(said: str, words: str) -> None:
    """No matter is looked for in them; without kind or colon it may be talk."""
    assert read_typed(said) == SaidMotion(None, words)


@pytest.mark.parametrize(
    ("said", "kind", "no", "words"),
    [
        ("yrkande:avslag", REJECT, 0, ""),
        ("yrkande - avslag", REJECT, 0, ""),
        ("yrkande tillägg:Programmet följs upp", ADD, 0, WORDS),
        ("yrkande: 3 miljoner till", None, 0, "3 miljoner till"),
        ("yrkande 8 Att det utreds.", None, 8, "Att det utreds."),
        ("yrkande 8: Programmet följs upp", None, 8, WORDS),
        ("yrkande 8 nytt yrkande Programmet följs upp", NEW, 8, WORDS),
        ("yrkande 8 nytt: Programmet följs upp", NEW, 8, WORDS),
        ("yrkande tillägg i ärende 8: Programmet följs upp", ADD, 8, WORDS),
        ("yrkande tillägg 3 nya tjänster", ADD, 0, "3 nya tjänster"),
        ("yrkande 8", None, 8, ""),
        ("yrkande punkt 8", None, 8, ""),
        ("ärende 8: yrkande 9 avslag", REJECT, 9, ""),
    ],
)
def test_kind_and_words_are_read_behind_the_matter(said: str, kind: MotionKind | None, no: int, words: str) -> None:
    """A colon may stand without a space."""
    assert read_typed(said) == SaidMotion(kind, words, no=no, marked=True)


@pytest.mark.parametrize("said", ["yrkanden", "yrkandet bör avslås", "3 kr", "hej", "ärende 3: hej", ""])
def test_what_does_not_begin_with_the_word_is_none(said: str) -> None:
    """Nothing said in passing acts."""
    assert read_typed(said) is None
