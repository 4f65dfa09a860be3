"""The agenda: shown to all, changed by the hosts, and of a confidential matter number and initials alone."""

import pytest

from cards.agenda import AddForm, AgendaList
from dialogs.agenda import show_and_change as agenda
from dialogs.agenda.facts import AgendaOrdered, MatterListed, MatterStruck
from dialogs.agenda.pages import AgendaAddPage, AgendaMovePage, AgendaStrikePage
from dialogs.judging.outcome import Draft, Outcome, Page
from dialogs.judging.shared_pages import AgendaPage
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.support.meetings import (
    CHAT,
    a_meeting,
    happened,
    kinds,
    listed,
    pressed,
    refusal,
    scene_of,
    seen_by,
    shown,
)
from tests.support.shown_cards import buttons, card_of, inputs, rendered, texts

EMPTY = Meeting(key="s1", chat=CHAT.chat)
FEW = a_meeting(matters=(listed(1), listed(2, "secrecy", initials="A.B."), listed(3)))
WORDS = {f"title:{no}": f"Rubrik {no}" for no in (1, 3)}


def press(verb: str, meeting: Meeting = FEW, road: Road = Road.DIALOG, **fields: object) -> Outcome:
    """What a host's press leads to."""
    act = {"matter.add": agenda.add, "matter.strike": agenda.strike, "matter.move": agenda.move}[verb]
    said = pressed(verb, "chair", road, **fields)
    return act(said, scene_of(said, meeting))


def test_everybody_may_see_the_agenda() -> None:
    """Nobody's secret; without a sitting there is none."""
    said = pressed("agenda.show", "anna")
    assert agenda.show(said, scene_of(said, FEW)).reply == AgendaPage(private=False)
    assert refusal(agenda.show(said, scene_of(said, EMPTY))) == "not_set_up"


def test_a_confidential_matter_is_number_and_initials() -> None:
    """The others have their title (R-107)."""
    read = texts(card_of(AgendaPage(), seen_by(FEW, "anna"), words=WORDS))
    assert "Ärende 1: Rubrik 1" in read
    assert "Ärende 2, A.B. (Sekretess)" in read


def test_the_hosts_see_how_far_the_meeting_is_and_can_change_it() -> None:
    """The room's card says of a matter only that it is struck, since it is not edited at every step."""
    on = happened(FEW, MatterCalled(1), MatterOpened(1), MatterStruck(3))
    host = card_of(AgendaPage(), seen_by(on, "chair"), words=WORDS)
    assert "behandlas" in texts(host)
    assert [data["verb"] for _, data in buttons(host)] == ["matter.add", "matter.strike", "matter.move"]
    room = texts(card_of(AgendaPage(), seen_by(on), words=WORDS))
    assert "behandlas" not in room
    assert "Ärende 3 (utgår)" in room
    # Shown in a dialog, so that it takes no other card's place, it is changed there: the form is the next step.
    inside = card_of(AgendaPage(), seen_by(on, "chair", dialog=True))
    assert [data["verb"] for _, data in buttons(inside)] == ["matter.add", "matter.strike", "matter.move"]
    for act, page in (
        (agenda.add, AgendaAddPage()),
        (agenda.strike, AgendaStrikePage()),
        (agenda.move, AgendaMovePage()),
    ):
        said = pressed("matter", "chair", Road.DIALOG)
        assert act(said, scene_of(said, on)).reply == page
    assert buttons(card_of(AgendaPage(), seen_by(happened(on, Closed()), "chair"))) == ()


def test_an_empty_agenda_says_so() -> None:
    """And only a matter can be added to it."""
    bare = a_meeting(matters=())
    card = card_of(AgendaPage(), seen_by(bare, "chair"))
    assert "Föredragningslistan är tom" in texts(card)
    assert [data["verb"] for _, data in buttons(card)] == ["matter.add"]
    for page in (AgendaStrikePage(), AgendaMovePage()):
        assert "Inga ärenden väntar" in texts(card_of(page, seen_by(bare, "chair", dialog=True)))


def test_an_extra_matter_gets_the_next_number() -> None:
    """With its title kept apart, and the room's agenda drawn again."""
    out = press("matter.add", title="Extra", level="ordinary")
    assert out.facts == (MatterListed(4, "ordinary", "t4", ""),)
    assert [one.words.spoken for one in out.wordings] == ["Extra"]
    assert set(shown(out)) == {"agenda", "readiness"}
    assert set(shown(press("matter.add", a_meeting(begun=False), title="Extra", level="ordinary"))) == {"agenda"}


def test_a_confidential_matter_is_added_without_its_title() -> None:
    """Initials are kept, all else is dropped; a line that says secrecy is not made ordinary (R-107)."""
    out = press("matter.add", title="A.B.", level="secrecy")
    assert (out.facts, out.wordings) == ((MatterListed(4, "secrecy", "", "A.B."),), ())
    named = press("matter.add", title="A.B. Anna Bengtsson", level="secrecy")
    assert (named.facts, named.wordings) == ((MatterListed(4, "secrecy", "", ""),), ())
    stricter = press("matter.add", title="C.D. [sekretess]", level="ordinary")
    assert (kinds(stricter), stricter.wordings) == (("MatterListed",), ())
    assert press("matter.add", title="", level="protective").facts == (MatterListed(4, "protective", "", ""),)


FAINT = "Svar på motion om slutna sammanträden"


def _form(out: Outcome) -> AddForm:
    assert not out.changes
    assert isinstance(out.reply, Draft)
    assert isinstance(out.reply.view, AddForm)
    return out.reply.view


def test_what_may_be_confidential_is_asked_about_before_anything_is_kept() -> None:
    """The title is carried and not shown; the kind that is then chosen holds, and another title is asked about anew (R-107)."""
    form = _form(press("matter.add", title=FAINT, level="ordinary"))
    assert "sparas inte förrän" in texts(rendered(form))
    assert FAINT not in texts(rendered(form))
    (_, sent), *_ = buttons(rendered(form))
    back = {"asked": sent["asked"], "carried": sent["carried"], "sent": "yes"}
    assert _form(press("matter.add", title="", level="", **back)).carried == FAINT
    assert _form(press("matter.add", title="GDPR, lägesrapport", level="ordinary", **back)).carried != FAINT
    kept = press("matter.add", title="", level="ordinary", **back)
    assert kept.facts == (MatterListed(4, "ordinary", "t4", ""),)
    assert [one.words.spoken for one in kept.wordings] == [FAINT]
    secret = press("matter.add", title="", level="secrecy", **back)
    assert (secret.facts, secret.wordings) == ((MatterListed(4, "secrecy", "", ""),), ())


@pytest.mark.parametrize("road", [Road.EXECUTE, Road.SUBMIT])
def test_outside_a_dialog_a_title_that_may_be_confidential_is_written_again(road: Road) -> None:
    """No card in a chat carries it; asked about, it is taken as the kind that is chosen."""
    out = press("matter.add", road=road, title=FAINT, level="ordinary")
    drawn = card_of(out.reply, seen_by(FEW, "chair")) if isinstance(out.reply, Page) else rendered(_form(out))
    assert FAINT not in str(drawn)
    assert "skriv rubriken igen" in texts(drawn)
    (_, sent), *_ = buttons(drawn)
    kept = press("matter.add", road=road, title=FAINT, level="ordinary", asked=sent["asked"])
    assert kept.facts == (MatterListed(4, "ordinary", "t4", ""),)


def test_a_title_that_surely_says_secrecy_is_taken_away_and_that_is_said() -> None:
    """Also where the kind was said to be an open one, and asked about."""
    for asked in ("", "yes"):
        out = press("matter.add", title="C.D. [sekretess]", level="ordinary", asked=asked)
        assert isinstance(out.reply, AgendaPage)
        assert "Rubriken har tagits bort" in texts(card_of(out.reply, seen_by(happened(FEW, *out.facts), "chair")))


@pytest.mark.parametrize(
    "fields",
    [
        {"title": "x", "level": "y"},
        {"title": "x" * 301, "level": "ordinary"},
        {"title": "", "level": "closed"},
        {"title": "Resor\n9. Kalle [sekretess]", "level": "ordinary"},
    ],
)
def test_what_cannot_be_added_is_asked_again(fields: dict[str, str]) -> None:
    """The form says what is needed, and nothing is kept."""
    out = press("matter.add", title=fields["title"], level=fields["level"])
    assert not out.changes
    assert isinstance(out.reply, Draft)
    assert isinstance(out.reply.view, AddForm)
    assert "Inget har sparats" in texts(rendered(out.reply.view))


def test_eighty_matters_are_enough() -> None:
    """The next is refused until one is struck."""
    full = a_meeting(matters=[listed(no) for no in range(1, 81)])
    assert refusal(press("matter.add", full, title="x", level="ordinary")) == "agenda_full"
    assert press("matter.add", happened(full, MatterStruck(1)), title="x", level="ordinary").facts


def test_a_waiting_matter_is_struck_and_no_other() -> None:
    """Twice is once; one that was taken stays."""
    assert press("matter.strike", matter=1).facts == (MatterStruck(1),)
    struck = happened(FEW, MatterStruck(1))
    assert press("matter.strike", struck, matter=1).reply == AgendaPage()
    assert refusal(press("matter.strike", happened(FEW, MatterCalled(1)), matter=1)) == "matter_taken"
    assert refusal(press("matter.strike", matter=77)) == "no_matter"


def test_a_waiting_matter_is_moved() -> None:
    """First, or after another; where it stands already nothing changes."""
    assert press("matter.move", matter=3, after=0).facts == (AgendaOrdered((3, 1, 2)),)
    assert press("matter.move", matter=1, after=2).facts == (AgendaOrdered((2, 1, 3)),)
    assert press("matter.move", matter=1, after=0).facts == press("matter.move", matter=2, after=2).facts == ()
    assert (
        refusal(press("matter.move", matter=77, after=0))
        == refusal(press("matter.move", matter=1, after=9))
        == "no_matter"
    )


@pytest.mark.parametrize(
    ("verb", "page"),
    [("matter.add", AgendaAddPage()), ("matter.strike", AgendaStrikePage()), ("matter.move", AgendaMovePage())],
)
def test_each_change_has_a_dialog_of_its_own(verb: str, page: Page) -> None:
    """Fetched, it is shown, with a name for every input."""
    out = press(verb, road=Road.FETCH)
    assert out.reply == page
    for dialog in (True, False):
        for language in ("sv", "en"):
            assert inputs(card_of(page, seen_by(FEW, "chair", dialog=dialog), language, WORDS))


@pytest.mark.parametrize("verb", ["matter.add", "matter.strike", "matter.move"])
def test_the_agenda_changes_only_while_there_is_a_sitting(verb: str) -> None:
    """Not before it is prepared, and not after it is closed; a number that is none is refused."""
    assert refusal(press(verb, EMPTY)) == "not_set_up"
    assert refusal(press(verb, happened(FEW, Closed()))) == "closed"
    if verb != "matter.add":
        assert refusal(press(verb, matter="x")) == "bad_form"


def test_the_views_name_the_titles_they_show() -> None:
    """The store gives those words and no others."""
    view = agenda.draw(AgendaPage(), seen_by(FEW))
    assert isinstance(view, AgendaList)
    assert view.wordings == ("title:1", "title:3")
