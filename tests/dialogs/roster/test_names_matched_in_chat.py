"""Names on the roster that somebody in the chat bears: proposed, and nothing before the secretary's hand (R-251)."""

from cards.refusal import Refusal
from cards.roster import ChoosePerson, RosterList
from cards.roster_names import NamesForm
from dialogs.judging.outcome import Outcome
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.roster import names_matched_in_chat
from dialogs.roster.facts import Assigned, InChat, LeftChat, Noticed
from dialogs.roster.pages import RosterChoosePage, RosterNamesPage, RosterPage
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.support.meetings import CAST, a_meeting, after, happened, pressed, refusal, scene_of, seen_by, shown
from tests.support.shown_cards import rendered, texts

LINE = Assigned("p8", "Eva Lund", "member")
SEEN = (
    Noticed("p9", "Eva  lund", "oid-eva", "29:eva"),
    InChat("p9", foreign=False, address="eva.lund@kommunen.example"),
)


def accept(meeting: Meeting, road: Road = Road.EXECUTE, **ticked: str) -> Outcome:
    """The secretary's press."""
    said = pressed("roster.match", "secretary", road, **ticked)
    return names_matched_in_chat.accept(said, scene_of(said, meeting))


def waiting(*more: object) -> Meeting:
    """A sitting with one name to accept, and what came after."""
    return happened(a_meeting(CAST), LINE, *SEEN, *more)  # type: ignore[arg-type]  # facts


def test_the_name_is_shown_with_whom_it_may_be() -> None:
    """Name, name in Teams, address, and that they are in the chat."""
    view = draw(RosterNamesPage(), seen_by(waiting(Assigned("p10", "Ingen Alls", "member")), "secretary"))
    assert isinstance(view, NamesForm)
    read = texts(rendered(view)) + str(rendered(view))
    assert "Eva Lund i listan är Eva  lund i chatten (eva.lund@kommunen.example)" in read
    assert view.left == 1
    assert isinstance(draw(RosterNamesPage(), seen_by(waiting(), "anna")), Refusal)


def test_what_is_ticked_holds_and_nothing_else() -> None:
    """The line is the person in Teams from then on; a box that was unticked, or is no match, ties nobody."""
    out = accept(waiting(), tie_p8_p9="yes")
    meeting = after(waiting(), out)
    assert (meeting.people["p8"].wire, meeting.people["p8"].capacity) == ("oid-eva", Capacity.MEMBER)
    assert "readiness" in shown(out)
    assert not accept(waiting(), tie_p8_p9="no").changes
    assert not accept(waiting(), tie_p8_anna="yes", tie_chair_p9="yes").changes
    assert not accept(waiting(), Road.FETCH, tie_p8_p9="yes").changes
    early = accept(happened(a_meeting(CAST, begun=False), LINE, *SEEN), tie_p8_p9="yes")
    assert (early.deliveries, early.reply) == ((), RosterPage())


def test_whoever_was_accepted_stands_once_on_the_roster() -> None:
    """The one seen in the chat and the one on the list are the same: nobody is left without a name, to be chosen or counted."""
    meeting = after(waiting(), accept(waiting(), tie_p8_p9="yes"))
    listed, counted = (draw(RosterPage(), seen_by(meeting, who)) for who in ("secretary", "anna"))
    choice = draw(RosterChoosePage(), seen_by(meeting, "secretary"))
    assert isinstance(listed, RosterList)
    assert isinstance(counted, RosterList)
    assert isinstance(choice, ChoosePerson)
    assert "p9" not in [row.key for row in (*listed.rows, *choice.people)]
    assert (counted.count, len(listed.rows)) == (len(CAST) + 1, len(CAST) + 1)


def test_what_does_not_fit_any_more_is_not_accepted() -> None:
    """They left the chat, a namesake came, they have a capacity, or turned out to be foreign."""
    namesake = (Noticed("p12", "Eva Lund", "oid-2", "29:2"), InChat("p12", foreign=False))
    for later in (
        (LeftChat("p9"),),
        namesake,
        (Assigned("p9", "Eva Lund", "chair", object_id="oid-eva", mri="29:eva"),),
        (InChat("p9", foreign=True),),
        (Assigned("p13", "Eva Lund", "official"),),
    ):
        assert names_matched_in_chat.matches(waiting(*later)) == ()
        out = accept(waiting(*later), tie_p8_p9="yes")
        assert (out.changes, out.reply) == (False, RosterPage())


def test_the_rest_are_asked_about_when_some_are_accepted() -> None:
    """What was left unticked stays to be answered."""
    more = (Assigned("p20", "Bo Ek", "member"), Noticed("p21", "Bo Ek", "oid-b", "29:b"), InChat("p21", foreign=False))
    out = accept(waiting(*more), tie_p8_p9="yes")
    assert out.reply == RosterNamesPage()
    assert accept(waiting(*more), tie_p8_p9="no").reply == RosterNamesPage()


def test_no_name_is_accepted_when_the_sitting_is_over() -> None:
    """A closed sitting's roster stays as it was."""
    assert refusal(accept(waiting(Closed()), tie_p8_p9="yes")) == "closed"
