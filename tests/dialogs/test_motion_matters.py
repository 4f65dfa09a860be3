"""The matters that a motion speaks of, however and wherever they are written, and the numbers that are none."""

import pytest

from dialogs.motion_matters import matters_in

THREE = (
    "yrkande tillägg Mer tåg, punkt 3",
    "yrkande pkt 3 tillägg Mer tåg",
    "yrkande tillägg Mer tåg pkt. 3",
    "yrkande tillägg Mer tåg, p. 3",
    "yrkande tillägg Mer tåg, p3",
    "yrkande beträffande ärende nummer 3 tillägg Mer tåg",
    "yrkande ärende:3 tillägg Mer tåg",
    "yrkande ärende-3 tillägg Mer tåg",
    "yrkande ärende (3) tillägg Mer tåg",
    "yrkande ärende #3 tillägg Mer tåg",
    "yrkande ärende3 tillägg Mer tåg",
    "yrkande ärendenr 3 tillägg Mer tåg",
    "yrkande ÄRENDE 03 tillägg Mer tåg",
    "yrkande arende 3 tillägg Mer tåg",
    "yrkande ärende\uff1a\uff13 tillägg Mer tåg",
    "yrkande ärende\u00a03 tillägg Mer tåg",
    "yrkande ärende 3A tillägg Mer tåg",
    "yrkande tillägg i sekretessärendet 3 Mer tåg",
    "yrkande dagordningens punkt 3 tillägg Mer tåg",
    "yrkande tillägg Mer tåg (3)",
    "yrkande tillägg Mer tåg (ärende 3)",
    "yrkande tillägg Mer tåg - 3",
    "yrkande tillägg Mer tåg\n3",
    "yrkande tillägg Mer tåg i nr 3",
    "yrkande tillägg Mer tåg, nummer 3",
    "yrkande tillägg Mer tåg, #3",
    "yrkande tillägg 3 Mer tåg",
    "yrkande 3:an avslag",
    "yrkande avslag på 3:an",
    "yrkande avslag i trean",
    "yrkande tillägg Mer tåg enligt § 3",
    "yrkande tillägg Mer tåg enligt §3",
    "yrkande tillägg Mer tåg enligt paragraf 3",
    "yrkande tillägg Mer tåg enligt 3 §",
    "yrkande avslag ärende tre",
    "yrkande avslag, punkt nummer tre",
    "yrkande tre: avslag",
    "yrkande avslag tre",
    "yrkande avslag i tredje ärendet",
    "yrkande avslag på det tredje sekreta ärendet",
    "yrkande avslag i 3:e ärendet",
    "yrkande avslag på 3:dje punkten",
    "yrkande avslag på 3-ärendet",
    "yrkande avslag, ärende III",
    "jag yrkar att 3 bordläggs",
    "jag yrkar att 3 ska avslås",
    "motion add More trains, item 3",
    "motion add More trains (agenda item 3)",
    "motion add More trains in matter no. 3",
    "motion add More trains, item number three",
    "motion reject the third matter",
    "motion reject the third agenda item",
    "motion reject the 3rd item",
    "motion regarding 3 add More trains",
    "motion point 3 add More trains",
    "yrkande tillägg Mer tåg i ärende med nummer 3",
    "yrkande tillägg Mer tåg gäller 3",
    "yrkande tillägg Mer tåg 3",
    "yrkande tillägg Mer tåg ärende № 3",
    "yrkande tillägg Mer tåg ärende \u2462",
    "yrkande tillägg Mer tåg 3\ufe0f\u20e3",
    "yrkande tillägg 3 på dagordningen Mer tåg",
    "yrkande tillägg Mer tåg som tredje på dagordningen",
    "yrkande tillägg Mer tåg nummer tre",
    "motion add More trains in number 3",
    "motion add More trains for the third on the agenda",
)
SEVERAL = (
    ("yrkande ärendena 3 och 4 tillägg Mer tåg", (3, 4)),
    ("yrkande ärende 1, 3 och 4 tillägg Mer tåg", (1, 3, 4)),
    ("yrkande punkterna 3 & 5 tillägg Mer tåg", (3, 5)),
    ("yrkande ärende 1 samt nr 4 avslag", (1, 4)),
    ("yrkande ärende 1 och punkt 4 avslag", (1, 4)),
    ("yrkande ärende 3A och 4B avslag", (3, 4)),
    ("yrkande ärende 1/3 avslag", (1, 3)),
    ("yrkande §§ 3-5 avslag", (3, 4, 5)),
    ("yrkande ärende 3\u20135 avslag", (3, 4, 5)),
    ("yrkande ärende 3 t.o.m. 5 avslag", (3, 4, 5)),
    ("yrkande ärende 5-3 avslag", (3, 5)),
    ("yrkande ärende 1-900 avslag", (1, 900)),
    ("yrkande 3-4 tillägg Mer tåg", (3, 4)),
    ("yrkande 3 \u2013 4 tillägg Mer tåg", (3, 4)),
    ("yrkande 1 och 3 avslag", (1, 3)),
    ("yrkande 3, 4: avslag", (3, 4)),
    ("yrkande avslag i ärende tre och fyra", (3, 4)),
    ("yrkande ärende tjugotre avslag", (23,)),
    ("yrkande ärende tjugo avslag", (20,)),
    ("yrkande avslag i tjugotredje ärendet", (23,)),
    ("motion item twenty-three reject", (23,)),
    ("motion item twenty reject", (20,)),
    ("yrkande ärende 1 tillsammans med 3 avslag", (1, 3)),
    ("yrkande ärende 1 och även 3 avslag", (1, 3)),
    ("yrkande ärende 1 (och 3) avslag", (1, 3)),
    ("motion matters 3 and 4 reject", (3, 4)),
    ("motion items 3 to 5 reject", (3, 4, 5)),
    ("ärende 8: yrkande 9 avslag", (8, 9)),
)
NONE = (
    "yrkande avslag",
    "yrkande tillägg Vi köper 3 lampor",
    "yrkande tillägg Höj antalet till 3",
    "yrkande tillägg Bygg vid kvarter K3",
    "yrkande tillägg Höj till 3 procent",
    "yrkande tillägg Höj taxan med 3 %",
    "yrkande 500 000 kr till skolan",
    "yrkande tillägg 3 miljoner till skolan",
    "yrkande tillägg 3,5 miljoner till skolan",
    "yrkande -5 % i taxa",
    "yrkande om 3 veckor",
    "yrkande 2027 års budget höjs",
    "yrkande ärende 2026:3 avslag",
    "yrkande 10:30 börjar mötet",
    "yrkande tillägg Mötet börjar 10:30",
    "yrkande tillägg Klart senast 3 mars",
    "yrkande tillägg 3 mars är sista dag",
    "yrkande tillägg Klart 2027-03-04",
    "yrkande tillägg Klart: 3/4",
    "yrkande ändring Stryk att-sats 3",
    "yrkande ändring Stryk beslutspunkt 3",
    "yrkande ändring Stryk bilaga nr 3 helt",
    "yrkande ändring Enligt 2 kap 3 § kommunallagen",
    "yrkande tillägg tre nya lärare",
    "yrkande tillägg en tredje lärare",
    "yrkande tillägg Vi har 3 ärenden",
    "yrkande avslag i andra hand ärendet",
    "I second the matter",
    "motion add Buy 3 lamps",
    "motion add 3 million for schools",
)


@pytest.mark.parametrize("said", THREE)
def test_a_matter_is_found_however_it_is_written(said: str) -> None:
    """Before the words or behind them, in figures, in letters, in both languages."""
    assert matters_in(said) == (3,)


@pytest.mark.parametrize(("said", "numbers"), SEVERAL)
def test_all_matters_of_a_row_are_found(said: str, numbers: tuple[int, ...]) -> None:
    """Also those between, since one of them may be confidential."""
    assert matters_in(said) == numbers


@pytest.mark.parametrize("said", NONE)
def test_what_is_plainly_no_matter_is_not_found(said: str) -> None:
    """Amounts, times, dates, how many, and the proposal's own sentences."""
    assert matters_in(said) == ()
