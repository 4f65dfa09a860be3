"""A sentence that names matters by number is said of those, whatever it calls them, and of no other (R-107)."""

import pytest

from dialogs.agenda.kind_words import Mark
from dialogs.agenda.matters_in_a_sentence import begins, numbers_alone, read, spans
from dialogs.agenda.named_matters import EVERY_IN_DOUBT, NamedMatters
from dialogs.agenda.plainly_named import plainly_named
from dialogs.agenda.read_agenda import read_agenda
from dialogs.meeting.kinds import MatterKind

DOUBT = Mark(MatterKind.SECRECY, "sekretess", sure=False)

AUTHORITY = MatterKind.AUTHORITY
# What is said, and what each of five matters is then: secret, in doubt, of authority, or as it was.
SENTENCES = [
    ("Punkterna 2–3 behandlas med sekretess.", ".SS.."),
    ("Ärende 2 omfattas av sekretess", ".S..."),
    ("Samtliga ärenden utom 1 omfattas av sekretess.", ".SSSS"),
    ("Alla punkter utom 1 och 3 är sekretessbelagda", ".S.SS"),
    ("Samtliga ärenden förutom ärende 1 är offentliga", "?...."),
    ("Ärendena 2, 4 och 5 omfattas av sekretess", ".S.SS"),
    ("§§ 2-3 är ej offentliga", ".SS.."),
    ("§ 2 är sekretess", ".S..."),
    ("Punkt 2 behandlas inom stängda dörrar", ".?..."),
    ("Punkt 2 är sluten", ".?..."),
    ("Ärenden 2-3 slutna", ".??.."),
    ("Ärende 2: sekretess", ".S..."),
    ("Ärende 2 om familjen Berg omfattas av sekretess", ".?..."),
    ("Ärende 2 (familjen Berg) omfattas av sekretess", ".?..."),
    ("Sekretess: 2, 4 och 5", ".S.SS"),
    ("Sekretess gäller för ärende 2", ".S..."),
    ("Sekretess gäller för 2", ".S..."),
    ("Slutet sammanträde, punkt 2–3", ".??.."),
    ("Obs! Ärende 2 är sekretessbelagt.", ".S..."),
    ("- Ärende 2 omfattas av sekretess", ".S..."),
    ("2–3 behandlas med sekretess", ".SS.."),
    ("2 och 3 är sekretess", ".SS.."),
    ("Ärende 2 t.o.m. 4 är konfidentiellt", ".???."),
    ("Ärendena 2 t o m 4 omfattas av sekretess", ".???."),
    ("Ärende 4 till 2 är sekretess", ".SSS."),
    ("Ärende två omfattas av sekretess", ".S..."),
    ("Items 2-3 are confidential", ".SS.."),
    ("Item 2 is confidential.", ".S..."),
    ("All items except 1 are confidential", ".SSSS"),
    ("Items 2 and 4 will be held in closed session", ".?.?."),
    ("Ärende 1 är öppet, övriga omfattas av sekretess", ".SSSS"),
    ("Ärende 2 omfattas av sekretess, övriga är offentliga", ".S..."),
    ("Ärende 1 är öppet men 2–3 är sekretess", ".SS.."),
    ("Ärende 2 innehåller sekretess och ärende 4 likaså", ".?.?."),
    ("Ärende 1 justeras omedelbart. Ärende 2 omfattas av sekretess.", ".S..."),
    ("Ärende 2 omfattas av sekretess som är offentlig", ".?..."),
    ("Endast ärende 1 är offentligt", ".????"),
    ("Fr.o.m. punkt 3 gäller sekretess", "..???"),
    ("Punkt 3 och framåt omfattas av sekretess", "..???"),
    ("Efter punkt 2 gäller sekretess", "?????"),
    ("Det andra ärendet omfattas av sekretess", "?????"),
    ("Ärende 9 omfattas av sekretess", "?????"),
    ("Punkterna 7-8 behandlas med sekretess", "?????"),
    ("Ärende 9 är myndighetsutövning", "....."),
    ("Ärende 2 utgör myndighetsutövning", ".m..."),
    ("Ärendena 2 och 3 är myndighetsutövning mot enskild", ".mm.."),
    ("Ärendena 2, 4 och 5 omfattas\nav sekretess.", ".S.SS"),
    ("Ärendena 2, 4 och 5 omfattas av\nOSL 26 kap. 1 §", ".S.SS"),
    ("Ärende #2 är hemligt", ".S..."),
    ("Ärenden som omfattas av sekretess är 2 och 4", ".S.S."),
    ("Item no. 2 is confidential", ".?..."),
    ("Alla ärenden utom det första omfattas av sekretess", "?????"),
    ("Följande punkter är sekretessbelagda:\n- punkt 2\n- punkt 4", ".S.S."),
    ("Ärende 2 Berg, sekretess", ".?..."),
    ("Följande ärenden omfattas av sekretess:\n2, 4 och 5", ".S.SS"),
    ("Sekretess enligt OSL 26 kap. 1 § gäller ärende 2", ".S..."),
    ("Ärende 2 omfattas inte av sekretess", ".?..."),
    ("p2 sekretess", ".?..."),
    ("Sekretess (p2, p4)", ".S.S."),
    ("Ärende II omfattas av sekretess", ".S..."),
    ("Punkterna II–III är hemliga", ".??.."),
    ("ärende 2 o 3 är sekretess", ".SS.."),
    ("sekr. 2", ".?..."),
    ("sekr p 2", ".?..."),
    ("2: sekr", ".?..."),
    ("2 = sekretess", ".?..."),
    ("(2) sekr", ".?..."),
    ("(2-3 sekretess)", ".SS.."),
    ("The public is excluded from items 2-3", ".??.."),
    ("The public is excluded from item 2", ".?..."),
    ("Press and public are asked to leave for item 2", ".?..."),
    ("Item 2 is exempt from disclosure", ".?..."),
    ("Private session: 2-3", ".??.."),
    ("Allmänheten får inte närvara vid punkt 4", "...?."),
    ("Vid punkt 4 får åhörare inte närvara", "...?."),
    ("Åhörare får lämna salen vid punkt 4", "...?."),
    ("Åhörare lämnar salen före ärende 4", "?????"),
    ("Ärende 4 omfattas ej av offentlighet", "...?."),
    ("Ärende 4 undantas från offentlighet", "...?."),
    ("Ärende 4 är ej allmän handling", "...?."),
    ("Ärende 4 får ej visas", "...?."),
    ("Handlingarna till ärende 4 lämnas inte ut", "...?."),
    ("Ärende 4 – endast för ledamöter", "...?."),
    ("Tystnadsplikt gäller punkt 4", "...?."),
    ("Ärende 2, därtill 4, är sekretess", "?S???"),
    ("Ärende 2 (och med viss tvekan fyra) är sekretess", "?S???"),
    ("Ärende 2 (30 minuter) är sekretess", ".S..."),
    ("Ärende 2 omfattas av sekretess, två barn", ".?..."),
]


def kinds(text: str) -> str:
    """One letter a matter: S secret, ? in doubt, m of authority, . open with its title."""
    found = ""
    for one in read_agenda(text).lines:
        letter = "?" if one.doubtful else "S" if one.kind.confidential else "m" if one.kind is AUTHORITY else "."
        assert bool(one.title) is (letter in ".m")
        found += letter
    return found


@pytest.mark.sampled(each=1)
@pytest.mark.parametrize(("sentence", "what"), SENTENCES)
@pytest.mark.parametrize("around", ["{matters}\n\n{said}", "{matters}\n{said}", "{said}\n\n{matters}"])
def test_the_matters_that_are_named_are_what_is_said(sentence: str, what: str, around: str) -> None:
    """Above or below the list; a sentence that nobody can place leaves doubt, and no other matter gets secret.

    Right below the last one a bare number may be of something else: then the last one is asked about too.
    """
    matters = "1. Upprop\n2. Bidrag till Kalle\n3. Ansökan\n4. Tomter\n5. Lokaler"
    text = around.format(matters=matters, said=sentence)
    found = kinds(text)
    below = around == "{matters}\n{said}"
    unclear = below and not plainly_named(sentence, by_paragraph=False, apart=False)
    if unclear and found[-1] == "?":
        found = f"{found[:-1]}{what[-1]}"
    assert found.replace("S", "?") == what.replace("S", "?")
    assert found.count("?") <= what.count("?") + what.count("S")
    shown = [line.words for line in read_agenda(text).left_out]
    assert unclear or len(shown) == len(sentence.splitlines())
    assert "Berg" not in str(shown)


@pytest.mark.parametrize("sign", ["§ {} ", "Ärende {} ", "{}) ", "{} "])
def test_it_holds_however_the_matters_are_numbered(sign: str) -> None:
    """The same word before the number makes it no matter."""
    heads = [sign.format(number) for number in (1, 2, 3)]
    text = f"{heads[0]}Upprop\n{heads[1]}Kalle\n{heads[2]}Lokaler\n"
    assert kinds(text + "Ärende 2 omfattas av sekretess") == ".S."
    assert kinds(text + "Ärendena 2-3 behandlas med sekretess.") == ".SS"


def test_said_of_all_it_is_said_of_all_that_stand_above() -> None:
    """Above the matters it is a heading, as before."""
    assert kinds("1. Upprop\n2. Kalle\n\nSamtliga ärenden omfattas av sekretess") == "SS"
    assert kinds("1. Upprop\nSamtliga följande ärenden omfattas av sekretess\n2. Kalle") == ".S"


def test_spans_are_read_as_they_are_written() -> None:
    """Backwards too; and a row may hold nothing else."""
    assert spans("2, 4–6 och 9-8") == ((2, 2), (4, 6), (8, 9))
    assert (numbers_alone("2 och 4"), numbers_alone("2 hus")) == (((2, 2), (4, 4)), ())


def test_what_may_be_meant_is_asked_of_the_numbers_that_stand_there() -> None:
    """With no span every matter is meant."""
    mark = Mark(MatterKind.SECRECY, "sekretess")
    assert (NamedMatters(((2, 3),), mark).of(3), NamedMatters(((2, 3),), mark).of(4)) == (mark, None)
    assert (NamedMatters(((2, 3),), mark).lost({2, 3}), NamedMatters(((2, 3),), mark).lost({2})) == (False, True)
    assert (EVERY_IN_DOUBT.of(7), EVERY_IN_DOUBT.lost(())) == (EVERY_IN_DOUBT.mark, False)


def test_a_sentence_that_says_no_kind_names_nothing() -> None:
    """And one that is only open names none either."""
    said = [
        read(words, closing=True) for words in ("Ärende 2 är offentligt", "Ärende 2 föredras", "Sekretess", "Lokaler")
    ]
    assert said == [(), (), (), ()]
    assert [begins(words) for words in ("Ärende 2", "Alla", "Sekretess", "Kalle")] == [True, True, True, False]


def test_what_alone_is_public_leaves_the_others_in_doubt() -> None:
    """And what is excepted from what is public is itself in doubt."""
    assert read("Bara ärende 1 och 3 är offentliga", closing=True) == (
        NamedMatters(((1, 1), (3, 3)), DOUBT, all_but=True),
    )
    assert read("Ärendena är offentliga utom ärende 2", closing=True) == (NamedMatters(((2, 2),), DOUBT),)
