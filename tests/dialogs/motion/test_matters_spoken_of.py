"""A motion may speak of a confidential matter without its number: by initials, its kind, its place (R-138, R-143)."""

import pytest

from dialogs.matter.facts import MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.motion.matters_spoken_of import spoken_of
from tests.support.meetings import a_meeting, happened, listed


def meeting(table: int = 2) -> Meeting:
    """Four matters, of which 3 is under secrecy; this one is on the table."""
    matters = (listed(1), listed(2), listed(3, "secrecy", initials="A.B."), listed(4))
    return happened(a_meeting(matters=matters), *([MatterCalled(table)] if table else []))


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        *(
            ("även för A.B.", (3,)),
            ("i ärendet A.B", (3,)),
            ("A. B. får bidrag", (3,)),
            ("A.  B. får bidrag", (3,)),
            ("A·B· får bidrag", (3,)),
            ("\uff21.\uff22. får bidrag", (3,)),
            ("\u0410.\u0412. får bidrag", (3,)),
            ("för A.C.", ()),
            ("på sid. A.", ()),
        ),
        *(("i sekretessärendet", (3,)), ("det slutna ärendet", (3,)), ("båda sekretessärendena", (3,))),
        *(("ärendet under sekretess", (3,)), ("the confidential item", (3,)), ("hemliga ärendet", (3,))),
        *(("i nästa ärende", (3,)), ("ärendet efter detta", (3,)), ("the next item", (3,)), ("följande ärende", (3,))),
        *(("föregående ärende", (1,)), ("ärendet före", (1,)), ("sista ärendet", (4,)), ("alla ärenden", (1, 2, 3, 4))),
        *(("samtliga ärenden", (1, 2, 3, 4)), ("all the items", (1, 2, 3, 4)), ("alla punkter i förslaget", ())),
        *(
            ("LVU-ärendet", (3,)),
            ("sekr-ärendet", (3,)),
            ("det känsliga ärendet", (3,)),
            ("det förtroliga ärendet", (3,)),
        ),
        *(("sekretesspunkten", (3,)), ("den slutna punkten", (3,)), ("ärendet bakom stängda dörrar", (3,))),
        *(("nästföljande ärende", (3,)), ("närmast följande ärende", (3,)), ("påföljande ärende", (3,))),
        *(("ärendet därefter", (3,)), ("ärendet som följer", (3,)), ("det ärende som kommer efter", (3,))),
        *(("nästa punkt avslås", (3,)), ("the next point", (3,)), ("punkten efter den här", (3,)), ("nästa sak", (3,))),
        *(("nästa fråga", (3,)), ("nästa på listan", (3,)), ("det vi tar härnäst", (3,)), ("punkten före", ())),
        *(
            ("för a.b.", (3,)),
            ("familjen a. b.", (3,)),
            ("AB-ärendet", (3,)),
            ("ab-ärendet", (3,)),
            ("AB:s fall", (3,)),
        ),
        *(("ärendet om AB", (3,)), ("ärende AB", (3,)), ("initialerna A B", (3,)), ("ärendet A-B", (3,))),
        *(("ärendet som är hemligt", (3,)), ("ärendet som omfattas av sekretess", (3,)), ("den stängda punkten", (3,))),
        *(("nästa punkt i förslaget", ()), ("ärendet om CD", ())),
        *(("nästa år", ()), ("stryk sista meningen", ()), ("Mer tåg", ())),
    ],
)
def test_the_matters_that_are_meant(words: str, numbers: tuple[int, ...]) -> None:
    """As the bot's own cards call them, or by their place."""
    found = spoken_of(f"tillägg {words}", meeting())
    assert tuple(sorted(one.no for one in found.matters)) == numbers


PERHAPS = (
    *("AB får ersättning", "Bygg AB", "sekretessen", "bakom stängda dörrar", "hemligt"),
    *("till A-B", "till A/B", "till A, B", "att A och B får stöd", "brukaren A. får stöd", "det känsliga fallet"),
    *("sista frågan", "de övriga punkterna", "alla punkter bordläggs", "barnärendet", "beslutspunkt 3"),
    *("tredje", "det tredje: avslag", "tredje avslås", "att det tredje ska bordläggas", "beslutspunkt tre"),
    *("punkterna efter 2", "mellersta ärendet", "allt efter punkt 2"),
    *("tvåan efter avslås", "att tre avslås", "tre ska bordläggas", "i 3 höja anslaget", "familjen i 3 får stöd"),
    *(
        "t r e avslås",
        "för III höjs anslaget",
        "beträffande tre",
        "gällande t.r.e.",
        "för 3 gäller annat",
        "III avslås",
    ),
    *("nästa bordläggs", "resten avslås", "allt annat ska återremitteras", "det sista stryks"),
)


@pytest.mark.parametrize("words", PERHAPS)
def test_what_may_be_meant_is_asked_about(words: str) -> None:
    """Not where the agenda has nothing confidential."""
    assert spoken_of(words, meeting()) == type(spoken_of("", meeting()))((), perhaps=True)
    assert not spoken_of(words, a_meeting(matters=(listed(1), listed(2)))).perhaps


@pytest.mark.parametrize(
    "words",
    [
        *(
            "alla punkter i förslaget",
            "samtliga frågor i enkäten",
            "nästa år",
            "sista meningen",
            "efter punkten: stryk ordet",
        ),
        *("beslutspunkt 3 i förslaget", "var tredje buss", "den tredje bussen", "för det tredje", "brukaren C."),
        *("m.m.", "t.ex. bussar", "A och C", "resten av budgeten", "i nästa budget"),
    ],
)
def test_ordinary_words_are_not_asked_about(words: str) -> None:
    """A motion speaks of the points of its own proposal, and of all sorts of things."""
    found = spoken_of(f"att {words}", meeting())
    assert (found.matters, found.perhaps) == ((), False)


def test_letters_that_are_short_for_words_are_asked_about() -> None:
    """Also where somebody's initials are the same."""
    found = spoken_of("avgifter m.m.", a_meeting(matters=(listed(1), listed(2, "secrecy", initials="M.M."))))
    assert (found.matters, found.perhaps) == ((), True)


def test_a_point_that_is_no_confidential_matter_is_only_asked_about() -> None:
    """The next one is open: it may be a point of the motion's own proposal."""
    found = spoken_of("nästa punkt avslås", meeting(1))
    assert (found.matters, found.perhaps) == ((), True)


def test_without_a_matter_on_the_table_places_are_of_the_agenda() -> None:
    """The next is the first that waits; nothing is before it."""
    assert [one.no for one in spoken_of("nästa ärende", meeting(0)).matters] == [1]
    assert (
        spoken_of("föregående ärende", meeting(0)).matters == spoken_of("föregående ärende", meeting(1)).matters == ()
    )
    assert [one.no for one in spoken_of("nästa ärende", meeting(4)).matters] == [1]
    assert spoken_of("sista ärendet, alla ärenden", a_meeting(matters=())).matters == ()


@pytest.mark.parametrize(
    "words",
    [
        *(
            "3 lampor",
            "tre bänkar",
            "höj till 3",
            "i 3 år",
            "30 kronor",
            "i 4 höja",
            "fyra avslås",
            "IV höjs",
            "i 3,5 år",
        ),
        *("Karl III:s gata", "3 000 kronor", "bilaga 3 stryks", "planen efter 2026", "kl. 3 i 3 timmar"),
    ],
)
def test_an_amount_or_another_matters_number_is_not_asked_about(words: str) -> None:
    """Nor what is counted."""
    assert not spoken_of(words, meeting()).perhaps
