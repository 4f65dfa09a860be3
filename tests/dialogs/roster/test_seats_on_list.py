"""What a pasted list says of whose seat a substitute has is kept, or told; never are two counted for one seat (R-022, R-082)."""

import pytest

from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Draft, Outcome
from dialogs.meeting.meeting import Meeting
from dialogs.quorum.quorum_now import serves
from dialogs.quorum.seat_facts import SeatTakenAgain, Serves
from dialogs.roster import paste_list
from dialogs.roster.facts import SeatListed
from dialogs.said.inbound import Road
from tests.support.meetings import a_meeting, after, happened, pressed, scene_of, seated
from tests.support.shown_cards import rendered, texts

MEMBERS = "Lena Al, ordförande\nAnna Ek (S), ledamot, i rummet\nBo Ek, ledamot, frånvarande\n"
UNSEATED = "inte som tjänstgörande"


def paste(meeting: Meeting, people: str, step: str = "accept") -> Outcome:
    """What the list leads to, or what is shown of it."""
    said = pressed("roster.import", "secretary", Road.DIALOG, people=people, step=step)
    return paste_list.paste(said, scene_of(said, meeting))


def kept(people: str, meeting: Meeting | None = None) -> Meeting:
    """The sitting once the list is kept."""
    before = meeting or a_meeting([seated("secretary", "secretary")], begun=False)
    return after(before, paste(before, people))


def told(people: str, meeting: Meeting | None = None) -> str:
    """What the look over the list says."""
    out = paste(meeting or a_meeting([seated("secretary", "secretary")], begun=False), people, "look")
    assert isinstance(out.reply, Draft)
    return texts(rendered(out.reply.view))


def serving(meeting: Meeting) -> set[str]:
    """Who has a seat now, by their first names."""
    return {one.name.split()[0] for one in meeting.people.values() if serves(one)}


@pytest.mark.parametrize(
    "line",
    [
        "Cia Berg, tjänstgörande ersättare för Anna Ek",
        "Cia Berg, ersättare, tjänstgör för Anna Ek (S)",
        "Cia Berg (M) ersätter Anna Ek (M), distans",  # the party is another than on the member's own line
        "Cia Berg, tjg ers för A. Ek",
        "Cia Berg, tjg ers för Anna",
    ],
)
def test_of_a_member_and_the_substitute_who_has_their_seat_one_is_counted(line: str) -> None:
    """However the member is called; and the look over the list says so."""
    meeting = kept(MEMBERS + line)
    assert serving(meeting) == {"Lena", "Cia", "Bo"}
    assert "tjänstgör för Anna Ek" in told(MEMBERS + line)


def test_the_substitutes_line_may_stand_first_and_in_a_table() -> None:
    """The column says for whom."""
    table = "Namn;Roll;Ersätter\nCia Berg;ersättare;Anna Ek\nAnna Ek;ledamot;\nLena Al;ordförande;"
    assert serving(kept(table)) == {"Cia", "Lena"}


def test_whose_member_stands_on_the_roster_already_has_their_seat_too() -> None:
    """The list need not name them again, and the same list once more changes nothing."""
    line = "Cia Berg, tjänstgör för Anna Ek"
    meeting = kept(line, kept(MEMBERS))
    assert serving(meeting) == {"Lena", "Cia", "Bo"}
    assert paste(meeting, line).facts == ()


def test_whoever_stands_in_for_nobody_known_serves_and_it_is_told() -> None:
    """The seat is not counted twice, since its member is not there."""
    line = "Cia Berg, tjänstgör för Hassan Li"
    assert "Cia" in serving(kept(MEMBERS + line))
    assert "finns inte bland deltagarna" in told(MEMBERS + line)


@pytest.mark.parametrize(
    "lines",
    ["Cia Berg, tjänstgör för Ek", "Dan Ö, tjänstgör för Anna Ek\nCia Berg, tjänstgör för Anna Ek"],
)
def test_of_an_unclear_seat_or_a_taken_one_nobody_begins_to_serve(lines: str) -> None:
    """Several members can be meant, or a line above has given the seat away."""
    assert "Cia" not in serving(kept(MEMBERS + lines))
    assert UNSEATED in told(MEMBERS + lines)


def test_whoever_is_absent_leaves_the_seat_to_its_member() -> None:
    """A substitute who is not there serves for nobody."""
    assert serving(kept(MEMBERS + "Cia Berg, tjänstgör för Anna Ek, frånvarande")) >= {"Anna", "Lena"}


def test_before_the_sitting_a_corrected_list_gives_the_substitute_another_seat() -> None:
    """The first seat is its member's again."""
    first = kept(MEMBERS + "Cia Berg, tjänstgör för Anna Ek")
    assert serving(kept(MEMBERS + "Cia Berg, tjänstgör för Bo Ek", first)) == {"Lena", "Anna", "Cia"}


@pytest.mark.parametrize(
    ("since", "serve"),
    [
        ([SeatTakenAgain("p4", "p6", "listed")], {"Lena", "Anna", "Bo"}),
        ([SeatTakenAgain("p4", "p6", "listed"), Serves("p6", "p5", "absent")], {"Lena", "Anna", "Cia"}),
    ],
)
def test_what_the_chair_has_said_of_the_seat_since_stands(since: list[Fact], serve: set[str]) -> None:
    """The morning's list is older than that, and its word is told as not kept."""
    text = MEMBERS + "Cia Berg, tjänstgör för Anna Ek"
    begun = happened(kept(text, a_meeting([seated("secretary", "secretary"), seated("x", "official")])), *since)
    assert serving(begun) == serve
    assert serving(kept(text, begun)) == serve
    assert "något annat är redan antecknat om platsen" in told(text, begun)


def test_the_seat_of_somebody_unknown_changes_nothing() -> None:
    """A fact about nobody leaves the meeting as it is."""
    meeting = kept(MEMBERS)
    assert happened(meeting, SeatListed("nobody", "p4")).people == meeting.people
