"""Words that may say that a matter is not for everybody put it in doubt, and words that only sound like them do not (R-107)."""

import pytest

from dialogs.agenda.not_for_everybody import not_for_everybody, of_one_person
from dialogs.agenda.read_agenda import as_text, read_agenda

SECRET = "Zqxhemligt"
MARKS = (
    *("off. nej", "offentlig: nej", "publ. nej", "not for publication", "exempt", "exempt information", "withheld"),
    *(
        "H-märkt",
        "S-märkt",
        "K-märkt",
        "hemligmärkt handling",
        "affärshemlighet",
        "företagshemlighet",
        "yrkeshemlighet",
    ),
    *("spridningsförbud", "yppandeförbud", "enskilds förhållanden", "enskildas personliga förhållanden", "21 kap"),
    *(
        "26 kap.",
        "kap. 21",
        "skyddat ärende",
        "känsligt ärende",
        "känslig handling",
        "TLP:RED",
        "TLP AMBER",
        "sekrprövn",
    ),
    *(
        "läggs inte ut",
        "läggs ej ut på webben",
        "ej på webben",
        "endast internt",
        "för internt bruk",
        "internal use only",
    ),
    *("unntatt offentlighet", "undantaget från offentlighet", "begränsad spridning", "hemmelig", "salassa pidettävä"),
)
DOORS = (
    *("inom lyckta dörrar", "bakom stängda dörrar", "stängda dörrar", "utan allmänhet", "sluten överläggning"),
    *(
        "closed session",
        "closed meeting",
        "behind closed doors",
        "stängt",
        "slutet",
        "sluten",
        "closed",
        "lyckta dörrar",
    ),
    *("dörrarna stängs", "åhörare lämnar", "utan publik", "enskild överläggning", "st. dörrar", "slutet ärende"),
)


@pytest.mark.sweep
@pytest.mark.parametrize("around", [" ({})", "\t{}", " – {}", ", {}"])
@pytest.mark.parametrize("mark", [*MARKS, *DOORS])
def test_a_mark_on_the_matters_own_line_leaves_it_in_doubt(mark: str, around: str) -> None:
    """In brackets, in a column, behind a dash or comma: it keeps no title, and the secretary is asked."""
    draft = read_agenda(f"1. Upprop\n2. {SECRET}{around.format(mark)}\n3. Budget")
    assert SECRET not in as_text(draft)
    assert draft.lines[0].title == "Upprop"


SURE = {"enskild överläggning", "ej på webben"}


@pytest.mark.parametrize("mark", [mark for mark in (*MARKS, *DOORS) if mark not in SURE])
def test_none_of_them_is_sure(mark: str) -> None:
    """What is handled behind closed doors, or is not put on the web, is secret or not: the secretary says."""
    draft = read_agenda(f"1. Upprop\n2. Bryggan ({mark})\n3. Budget")
    assert [one.doubtful for one in draft.lines] == [False, True, False]
    assert draft.lines[2].title == "Budget"


def test_an_authority_matter_may_be_marked_besides() -> None:
    """Its own kind keeps a title, so the mark has to be seen."""
    draft = read_agenda(f"1. Upprop\n2. {SECRET} (myndighetsutövning), H-märkt\n3. Budget")
    assert SECRET not in as_text(draft)


@pytest.mark.parametrize("title", ["Elevärende", "Klientärende", "Brukarärende", "Disciplinärende", "Personalärende"])
def test_a_matter_of_one_person_is_in_doubt(title: str) -> None:
    """Whatever stands behind that word is perhaps a name."""
    draft = read_agenda(f"1. Upprop\n2. {title} {SECRET}\n3. Budget")
    assert SECRET not in as_text(draft)
    assert draft.lines[1].doubtful
    assert of_one_person(title)


@pytest.mark.parametrize(
    "title",
    [
        *(
            "K-märkta hus i centrum",
            "Rivning av K-märkt byggnad",
            "Skyddat boende",
            "Intern kontroll 2027",
            "Internbudget",
        ),
        *(
            "Lag om företagshemligheter, yttrande",
            "Enskilda vägar",
            "Stängsel vid skolan",
            "Lekplats, öppen för allmänheten",
        ),
        *(
            "Barnfattigdom",
            "Vårdplatser",
            "Elevhälsa",
            "Personalärenden",
            "Webbsändning av sammanträden",
            "Undantag från strandskydd",
        ),
        *(
            "Slutredovisning",
            "Slutrapport",
            "Offentlig upphandling",
            "Nej till fler kameror",
            "Kap Verde",
            "Kapitel 3 i planen",
        ),
        *(
            "Nivå på avgifter",
            "Hög tid för en ny skola",
            "Information internt och externt om taxan",
            "Dörrar på förskolan Eken",
        ),
    ],
)
def test_an_ordinary_title_asks_nothing(title: str) -> None:
    """The same words mean something else there."""
    draft = read_agenda(f"1. Upprop\n2. {title}\n3. Budget")
    assert [one.doubtful for one in draft.lines] == [False, False, False]
    assert not not_for_everybody(title, [title])


def test_a_closed_part_that_is_said_to_be_none_asks_nothing() -> None:
    """A form has the word in print, and "nej" behind it."""
    draft = read_agenda("1. Upprop\n2. Bryggan\nSluten: Nej\n3. Budget\nStängda dörrar: nej")
    assert not any(one.doubtful for one in draft.lines)
