"""After an outage in a confidential matter: who wrote meanwhile is counted once, or that it is not known is said (R-112, R-132)."""

from collections.abc import Sequence
from datetime import datetime

import pytest

from cards.phrases import book
from dialogs import router
from dialogs.chat.after_outage import SIGN_DUE
from dialogs.chat.after_outage_facts import ReadBackDone, WrittenUnseen
from dialogs.chat.facts import GuardTripped
from dialogs.chat.pages import GuardWordPage, IncidentPage
from dialogs.journal.entries import Entry
from dialogs.journal.fold import apply
from dialogs.judging.outcome import HideMessage, Outcome, ReadBack, Tell, Wake
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.switch_state import ChatSwitch
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.inbound import ReadBackTold, TimePassed
from dialogs.said.read_back import LOOKED_EVERY_S, Written, absent
from dialogs.showing.shared_cards import READINESS
from dialogs.showing.written_in_confidence import incident, incidents
from tests.support.meetings import (
    CHAT,
    TEN,
    a_meeting,
    happened,
    in_matter,
    linkoping,
    pressed,
    seconds,
    seen_by,
    sender,
)

AGAIN = Wake(SIGN_DUE, LOOKED_EVERY_S)
BACK = TEN + seconds(420)
SAY = book.of("sv").absence


def woken(meeting: Meeting, asked_at: datetime | None, at: datetime, *, begun_since: bool = False) -> Outcome:
    """A sign of life that was asked for at `asked_at` comes."""
    said = TimePassed(
        place=CHAT,
        who=sender("clock"),
        at=at,
        sitting="s1",
        what=SIGN_DUE,
        asked_at=asked_at,
        begun_since=begun_since,
    )
    return router.decide(said, meeting, linkoping())


def gaps(outcome: Outcome) -> list[tuple[int, datetime, datetime]]:
    """Of which matter it is read who wrote, and between which times by Teams' clock."""
    return [
        (
            one.no,
            datetime.fromisoformat(one.since) - seconds(one.early_s),
            datetime.fromisoformat(one.until) + seconds(one.late_s),
        )
        for one in outcome.deliveries
        if isinstance(one, ReadBack)
    ]


def told(
    meeting: Meeting, *written: Written, problem: SwitchProblem | None = None, more: bool = False, no: int = 4
) -> Outcome:
    """Teams' answer of the seven minutes from TEN."""
    said = ReadBackTold(
        place=CHAT,
        who=sender("clock"),
        at=BACK,
        sitting="s1",
        no=no,
        since=TEN,
        until=BACK,
        written=written,
        more=more,
        problem=problem,
    )
    return router.decide(said, meeting, linkoping())


def wrote(message: str, who: str = "oid-anna", after_s: float = 60, **more: bool) -> Written:
    """A message, so long after TEN."""
    return Written(message, who, TEN + seconds(after_s), **more)


def notes(outcome: Outcome) -> list[tuple[str, bool]]:
    """Which hosts are told, and whether it rings."""
    return [(x.to, x.anew) for x in outcome.deliveries if isinstance(x, Tell) and isinstance(x.page, IncidentPage)]


def happens(meeting: Meeting, outcome: Outcome) -> Meeting:
    """The meeting after that."""
    return happened(meeting, *outcome.facts, at=BACK)


def test_a_guarded_matter_asks_for_signs_of_life_until_it_is_over() -> None:
    """Every 20 seconds; an open matter asks for none, and nor does one that follows another without a gap."""
    call = pressed("matter.call", matter=4)
    assert AGAIN in router.decide(call, a_meeting(), linkoping()).deliveries
    assert AGAIN not in router.decide(pressed("matter.call", matter=1), a_meeting(), linkoping()).deliveries
    first = a_meeting(facts=(MatterCalled(4), MatterOpened(4)))
    followed = router.decide(pressed("matter.call", matter=5), first, linkoping())
    assert MatterCalled(5) in followed.facts
    assert AGAIN not in followed.deliveries
    on_time = TEN + seconds(LOOKED_EVERY_S + 1)
    assert woken(in_matter(4), TEN, on_time).deliveries == (AGAIN,)
    assert woken(in_matter(4), None, BACK).deliveries == (AGAIN,)
    assert woken(a_meeting(), TEN, on_time) == Outcome()


@pytest.mark.parametrize(("after_s", "gone"), [(20, False), (29, False), (31, True), (3, True), (-5, True)])
def test_what_comes_late_or_at_once_tells_of_an_outage(after_s: float, *, gone: bool) -> None:
    """At once: a process has begun, and nobody was there before. So it is whenever it has begun since, however soon."""
    assert absent(TEN, TEN + seconds(after_s), begun_since=False) is gone
    assert absent(TEN, TEN + seconds(after_s), begun_since=True)


def test_a_short_outage_is_one_too() -> None:
    """A restart that is over before the sign of life is late."""
    on_time = TEN + seconds(LOOKED_EVERY_S + 1)
    assert gaps(woken(in_matter(4), TEN, on_time, begun_since=True)) == [(4, TEN, on_time)]


@pytest.mark.parametrize("teams_ahead_s", [60, 600, -60, -600])
def test_a_gap_is_read_by_teams_clock_too(teams_ahead_s: int) -> None:
    """How far it is ahead of the database's is seen by what Teams dated since the call. What lies in the matter by it is counted."""
    called = MatterCalled(4)
    entry = Entry(1, TEN + seconds(teams_ahead_s), "chair", "c", called, arrived=TEN, judged_at=TEN)
    meeting = apply(a_meeting(), entry)
    ((_, since, until),) = gaps(woken(meeting, TEN + seconds(60), BACK))
    assert since <= TEN + seconds(60 + teams_ahead_s)
    assert until >= BACK + seconds(teams_ahead_s)
    over = apply(meeting, Entry(2, BACK + seconds(teams_ahead_s), "chair", "d", MatterEnded(4), arrived=BACK))
    counted = [told(over, wrote("m1", after_s=at_s + teams_ahead_s)).facts[-1] for at_s in (60, 480)]
    assert [one.found for one in counted if isinstance(one, ReadBackDone)] == [1, 0]


def test_a_matter_that_was_called_since_the_last_sign_of_life_is_read_from_its_call() -> None:
    """Whoever called it was there then, and may have died after that."""
    called_at = TEN + seconds(10)
    first = a_meeting(facts=(MatterCalled(4), MatterOpened(4)))
    straight = happened(first, MatterEnded(4), MatterCalled(5), at=called_at)
    assert gaps(woken(straight, TEN, BACK)) == [(4, TEN, BACK), (5, called_at, BACK)]


def test_the_gap_of_each_matter_that_was_guarded_is_read() -> None:
    """Also of one that was ended by the first press after the outage; not of one that was ended before."""
    asked = [ReadBack(4, TEN.isoformat(), BACK.isoformat()), AGAIN]
    assert list(woken(in_matter(4), TEN, BACK).deliveries) == asked
    ended = happened(in_matter(4), MatterEnded(4), at=BACK)
    assert list(woken(ended, TEN, BACK).deliveries) == asked[:1]
    over = happened(a_meeting(), MatterCalled(5), MatterOpened(5), MatterEnded(5), at=TEN - seconds(60))
    assert list(woken(over, TEN, BACK).deliveries) == []


def test_what_was_written_counts_and_the_hosts_are_told_once() -> None:
    """With who and when; and each writer why. Told twice, it is counted once."""
    meeting = in_matter(4)
    out = told(meeting, wrote("m1"), wrote("m2", after_s=90), wrote("m3", "oid-bo", edited=True))
    assert [type(one) for one in out.facts] == [WrittenUnseen] * 3 + [ReadBackDone]
    assert notes(out) == [("oid-chair", True), ("oid-secretary", True)]
    words = [x for x in out.deliveries if isinstance(x, Tell) and isinstance(x.page, GuardWordPage)]
    assert [(one.to, one.page) for one in words] == [("oid-anna", GuardWordPage(4)), ("oid-bo", GuardWordPage(4))]
    assert READINESS in out.deliveries
    later = happens(meeting, out)
    (found,) = later.incidents
    assert (found.count, found.who, found.latest) == (3, ("oid-anna", "oid-bo"), TEN + seconds(90))
    assert told(later, wrote("m1")) == Outcome()


def test_a_message_that_was_changed_afterwards_counts_by_when_it_was_written() -> None:
    """Whoever corrects it when the matter is over has written in it. Written and changed in the matter it counts once."""
    over = happened(in_matter(4), MatterEnded(4), at=TEN + seconds(120))
    first, after = wrote("m1"), wrote("m1", after_s=300, edited=True)
    assert told(over, first, after).facts == (
        WrittenUnseen(4, "oid-anna", "m1", int(first.at.timestamp())),
        ReadBackDone(4, *gap(), found=1),
    )
    both = told(in_matter(4), first, wrote("m1", after_s=90, edited=True)).facts
    assert [one.edited for one in both if isinstance(one, WrittenUnseen)] == [True]


def test_what_is_known_is_not_counted_again() -> None:
    """Seen by the guard before the outage; or written before the call, or in another matter."""
    meeting = in_matter(4, GuardTripped(4, "oid-anna", "m1"))
    before = wrote("m0", after_s=-3)
    assert told(meeting, wrote("m1"), before).facts == (ReadBackDone(4, *gap()),)
    over = happened(meeting, MatterEnded(4), at=TEN + seconds(30))
    assert told(over, wrote("m2", after_s=60)).facts == (ReadBackDone(4, *gap()),)
    assert told(over, wrote("m2", after_s=20)).facts[-1] == ReadBackDone(4, *gap(), found=1)


def gap() -> tuple[int, int]:
    """The times of the gap, as facts keep them."""
    return int(TEN.timestamp()), int(BACK.timestamp())


def test_where_nothing_was_written_nobody_is_told() -> None:
    """It is noted."""
    out = told(in_matter(4))
    assert out == Outcome((ReadBackDone(4, *gap()),), (READINESS,))
    assert incidents(seen_by(happens(in_matter(4), out), "chair")) == ()


def test_what_cannot_be_read_is_told_with_the_times_and_then_what_was_found() -> None:
    """Each once; when Teams answers after all the card is put right where it stands."""
    meeting = in_matter(4)
    silent = told(meeting, problem=SwitchProblem.OUT_OF_REACH)
    assert silent.facts == (ReadBackDone(4, *gap(), problem="out_of_reach"),)
    assert notes(silent) == [("oid-chair", True), ("oid-secretary", True)]
    later = happens(meeting, silent)
    assert told(later, problem=SwitchProblem.OUT_OF_REACH) == Outcome()
    (line,) = incident(seen_by(later, "chair"), 4).away
    assert line.text(book.of("sv")).startswith(SAY.between.format(since="10.00", until="10.07"))
    assert [one.count for one in incidents(seen_by(later, "chair"))] == [0]
    well = told(later)
    assert notes(well) == [("oid-chair", False), ("oid-secretary", False)]
    assert incident(seen_by(happens(later, well), "chair"), 4).away == ()
    assert notes(told(later, wrote("m1"))) == [("oid-chair", True), ("oid-secretary", True)]


def test_it_is_hidden_where_the_municipality_lets_the_bot() -> None:
    """Of others, and of nobody's account, it is said that it is not the tenant's to hide."""
    meeting = changed(in_matter(4), switch=ChatSwitch(looked=True))
    out = told(meeting, wrote("m1"), wrote("m2", "", foreign=True), wrote("m3", "oid-x", foreign=True))
    hides = [(x.message, x.foreign) for x in out.deliveries if isinstance(x, HideMessage)]
    assert hides == [("m1", False), ("m2", True), ("m3", True)]
    words: Sequence[str] = [x.to for x in out.deliveries if isinstance(x, Tell) and isinstance(x.page, GuardWordPage)]
    assert words == ["oid-anna", "oid-x"]


def test_that_there_are_more_is_said() -> None:
    """So many are read and no more."""
    later = happens(in_matter(4), told(in_matter(4), wrote("m1"), more=True))
    (line,) = incident(seen_by(later, "chair"), 4).away
    assert SAY.found_more.format(count=1) in line.text(book.of("sv"))
