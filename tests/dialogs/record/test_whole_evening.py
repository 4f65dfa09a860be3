"""A whole evening, and its note field by field against what was written by hand before: nothing missing, nothing invented.

Eighteen matters, six of them confidential at last (one was raised), thirteen members of whom five are remote, substitutes, a lost
link, a break, a disqualification, and motions by form, chat and e-mail.
"""

from collections.abc import Iterator
from datetime import timedelta

from cards.note_confidential import confidential_part
from cards.note_open import open_part
from cards.phrases.book import SV
from cards.working_note import Attendee, WorkingNote
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import LevelRaised, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import Moved, Seconded, Withdrawn
from dialogs.presence.facts import Adjourned, Entered, LinkLost, Resumed
from dialogs.quorum.seat_facts import Disqualified, SeatTakenAgain, Serves
from dialogs.record.working_note import working_note
from dialogs.roster.facts import Assigned
from dialogs.sitting.facts import Begun, Closed, SetUp
from tests.support.meetings import TEN, listed, seated

MEMBERS = tuple(f"m{at}" for at in range(1, 12))
REMOTE = ("vice", "m1", "m2", "m3", "m4")
SECRET = (4, 5, 6, 11, 12)
BEFORE: tuple[Fact, ...] = (
    SetUp("Omsorgsnämnden", "board", 13, "2026-10-14", "Linden", "linkoping", ""),
    seated("chair", "chair", "room", group="S", serves=True),
    seated("vice", "vice_chair", group="C", serves=True),
    *(seated(one, place="remote" if one in REMOTE else "room", serves=True) for one in MEMBERS),
    seated("s1", "substitute", "room"),
    seated("s2", "substitute", "room"),
    seated("secretary", "secretary", "room"),
    seated("maria", "official", "room"),
    Assigned("party", "Zacharias", "party", place="room", matter=4),
    *(
        listed(no, "secrecy" if no in SECRET else "ordinary", initials="A.B." if no in SECRET else "")
        for no in range(1, 19)
    ),
    Begun("linkoping", "5f2b"),
    *(Entered(one) for one in REMOTE),
)
WITHIN: dict[int, tuple[Fact, ...]] = {
    1: (
        Moved(1, 1, "approve", "chair", "", "form"),
        Moved(2, 1, "amend", "m5", "w2", "typed"),
        Seconded(2, "m6"),
        Moved(3, 1, "add", "m7", "w3", "email", came_at="10.42"),
        Moved(4, 1, "reject", "m8", "", "form"),
        Withdrawn(4),
    ),
    2: (LinkLost("m1"), Adjourned(15, "link"), Resumed(2), MatterOpened(2)),
    9: (Moved(5, 9, "new", "m2", "w5", "form"), LevelRaised(9, "secrecy")),
}
AHEAD: dict[int, tuple[Fact, ...]] = {
    3: (Serves("s1", "m1", "link"),),
    8: (Entered("m1"), SeatTakenAgain("m1", "s1", "link")),
    13: (Disqualified(13, "m9"),),
}
ORDER = (1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18, 7)  # 7 was taken last, and 16 not at all


def facts() -> Iterator[Fact]:
    """All that was noted, in its order."""
    yield from BEFORE
    for no in ORDER:
        yield from AHEAD.get(no, ())
        yield MatterCalled(no)
        yield MatterOpened(no)
        yield from WITHIN.get(no, ())
        yield MatterEnded(no)
    yield Closed()


def note() -> WorkingNote:
    """The evening's note; the first matter has § 82."""
    entries = [Entry(at, TEN + timedelta(minutes=at), "chair", "", fact) for at, fact in enumerate(facts(), 1)]
    return working_note(Meeting(key="s1", chat="c"), entries, SV, first=82)


ALL = tuple(range(1, 18))
WITHOUT_S1 = (1, 2, *range(7, 18))  # the substitute served in sections 3 to 6
WITHOUT_M1 = (1, *range(7, 18))  # m1's link was lost in section 2, and not back when it ended


def expected_deciding() -> list[Attendee]:
    """Written by hand: who decided, in which sections, and who of them remotely."""
    found = [Attendee("Chair", "S", "chair", ALL, led=ALL), Attendee("Vice", "C", "vice_chair", ALL, ALL)]
    for one in MEMBERS:
        sections = {"m1": WITHOUT_M1, "m9": tuple(at for at in ALL if at != 12)}.get(one, ALL)
        found.append(Attendee(one.capitalize(), "", "member", sections, sections if one in REMOTE else ()))
    return [*found, Attendee("S1", "", "substitute", (3, 4, 5, 6), instead=(("M1", ""),))]


def test_who_decided_in_which_sections() -> None:
    """The substitute while the link was lost; the disqualified member not in that matter (R-196)."""
    assert list(note().deciding) == expected_deciding()


def test_who_was_disqualified_stands_at_the_matter() -> None:
    """And at no other (R-178)."""
    assert {one.matter.no: one.disqualified for one in note().sections if one.disqualified} == {13: (("M9", ""),)}


def test_who_else_was_there() -> None:
    """The substitutes where they did not serve, the officials; and the party in no list."""
    made = note()
    assert [(one.name, one.sections) for one in made.substitutes] == [("S1", WITHOUT_S1), ("S2", ALL)]
    assert [(one.name, one.sections) for one in made.others] == [("Secretary", ALL), ("Maria", ALL)]


def test_what_was_treated_and_in_which_order() -> None:
    """Six confidential; one matter last, and one left (R-196)."""
    made = note()
    assert [one.matter.no for one in made.sections] == list(ORDER)
    assert [one.matter.no for one in made.sections if one.confidential] == [4, 5, 6, 9, 11, 12]
    assert [one.no for one in made.untreated] == [16]


def test_the_break_stands_at_its_matter() -> None:
    """With its minutes."""
    (pause,) = note().breaks
    assert (pause.within, pause.until is not None and pause.until - pause.since) == (2, timedelta(minutes=1))


def test_who_was_not_there_while_their_link_was_lost() -> None:
    """From the loss until the member was back; not in the matter that ended meanwhile, nor in those of the substitute (R-199)."""
    (one,) = note().absences
    at = {type(fact): TEN + timedelta(minutes=no) for no, fact in enumerate(facts(), 1)}
    assert (one.who, one.since, one.until) == (("M1", ""), at[LinkLost], at[Entered])
    assert (one.missed, one.partly) == ((2, 3, 4, 5, 6), ())


def test_which_motions_were_made() -> None:
    """Not the one that was withdrawn; of the matter that was raised only how many (R-197)."""
    sections = {one.matter.no: one for one in note().sections}
    moved = [(one.kind, one.mover[0], [who[0] for who in one.seconds], one.wording) for one in sections[1].motions]
    assert moved == [("approve", "Chair", [], ""), ("amend", "M5", ["M6"], "w2"), ("add", "M7", [], "w3")]
    assert (sections[9].motions, sections[9].written) == ((), 1)
    assert sum(len(one.motions) for one in sections.values()) == 3


def test_no_word_of_a_confidential_matter_stands_in_any_part() -> None:
    """Neither initials, title, wording nor party, though the store would give each (R-200)."""
    made = note()
    words = {f"title:{no}": f"Rubrik {no}." for no in range(1, 19)} | {f"w{at}": f"Lydelse {at}." for at in range(1, 6)}
    shown = open_part(made, SV, words) + confidential_part(made, SV)
    assert [no for no in range(1, 19) if f"Rubrik {no}." in shown] == [
        no for no in range(1, 19) if no not in (*SECRET, 9)
    ]
    assert [at for at in range(1, 6) if f"Lydelse {at}." in shown] == [2, 3]
    assert ("A.B." in shown, "Zacharias" in shown) == (False, False)
