"""The meeting's settings as Teams has them: noted as they were read, with when and why not, next to what people said."""

import pytest

from dialogs import router
from dialogs.judging.outcome import Outcome, ReadSettings, Tell
from dialogs.matter.facts import MatterCalled
from dialogs.matter.obstacles import Obstacle, standing
from dialogs.meeting.meeting import Meeting
from dialogs.meeting_settings.facts import HostTicked, SettingsRead
from dialogs.meeting_settings.pages import TickNote, TicksPage
from dialogs.meeting_settings.read_from_teams import read_now
from dialogs.meeting_settings.settings_shown import shown
from dialogs.said.chat_setting import SwitchProblem
from dialogs.said.inbound import Road, SettingsTold
from dialogs.said.reasons import TOLD_BY_TEAMS, HostLine, TickState
from dialogs.showing.shared_cards import READINESS
from tests.support.meetings import (
    CHAT,
    TEN,
    a_meeting,
    happened,
    linkoping,
    pressed,
    scene_of,
    seconds,
    seen_by,
    sender,
)

SO, NOT = TickState.CONFIRMED, TickState.NOT
RECORDED = SettingsRead(("lobby",), ("recording",))


def told(meeting: Meeting, asker: str = "", problem: SwitchProblem | None = None) -> Outcome:
    """Graph's answer: the lobby is on, and so is recording; or why it could not be read."""
    lines = {} if problem else {HostLine.LOBBY: SO, HostLine.RECORDING: NOT}
    said = SettingsTold(place=CHAT, who=sender("clock"), at=TEN, sitting="s", asker=asker, lines=lines, problem=problem)
    return router.decide(said, meeting, linkoping())


def asked(meeting: Meeting, verb: str, who: str = "secretary", **fields: str | int) -> list[ReadSettings]:
    """What is asked of Teams' settings when this is pressed."""
    outcome = router.decide(pressed(verb, who, Road.EXECUTE, **fields), meeting, linkoping())
    return [one for one in outcome.deliveries if isinstance(one, ReadSettings)]


def test_what_was_read_is_a_fact_and_what_was_not_told_stays_open() -> None:
    """The gate is drawn again."""
    outcome = told(a_meeting())
    assert outcome.facts == (RECORDED,)
    assert READINESS in outcome.deliveries
    read = happened(a_meeting(), RECORDED).read_ticks
    assert read is not None
    assert (read.at, frozenset(read.lines)) == (TEN, TOLD_BY_TEAMS)
    assert (read.lines[HostLine.LOBBY], read.lines[HostLine.NAMES]) == (SO, TickState.UNCHECKED)


def test_whoever_asked_is_told_in_private() -> None:
    """Also before the sitting, where no card stands in the room; and why it could not be read."""
    (word,) = told(a_meeting(begun=False), "oid-secretary").deliveries
    assert isinstance(word, Tell)
    assert (word.to, word.page) == ("oid-secretary", TicksPage(TickNote.READ))
    outcome = told(a_meeting(begun=False), "oid-secretary", SwitchProblem.NOT_GRANTED)
    assert outcome.facts == (SettingsRead(problem="not_granted"),)
    (word,) = outcome.deliveries
    assert isinstance(word, Tell)
    assert word.page == TicksPage(TickNote.UNREAD)


def test_where_nothing_is_granted_and_nobody_asked_nothing_is_noted() -> None:
    """All is as without Graph; where it was read before, that it no longer can is told."""
    assert told(a_meeting(), problem=SwitchProblem.NOT_GRANTED) == Outcome()
    read = happened(a_meeting(), RECORDED)
    assert told(read, problem=SwitchProblem.NOT_GRANTED).facts == (SettingsRead(problem="not_granted"),)


def test_what_could_not_be_read_takes_the_place_of_what_was() -> None:
    """Nobody knows how it stands any more, and the line says why."""
    meeting = happened(a_meeting(), RECORDED, SettingsRead(problem="forbidden"))
    (line,) = shown(meeting, (HostLine.RECORDING,))
    assert line.seen is not None
    assert (line.seen.state, line.seen.why) == ("unchecked", "forbidden")


def test_of_what_only_people_can_tell_nothing_is_read() -> None:
    """Nor of any line while nothing was ever read."""
    read = happened(a_meeting(), RECORDED)
    assert [one.seen for one in shown(read, (HostLine.AUDIENCE,))] == [None]
    assert [one.seen for one in shown(a_meeting(), (HostLine.LOBBY,))] == [None]


def test_it_is_asked_for_when_a_matter_first_demands_something() -> None:
    """Before the sitting too; and not once more while nobody has answered."""
    empty = a_meeting(matters=(), begun=False)
    assert asked(empty, "matter.add", title="Budget", level="closed") == [ReadSettings()]
    assert asked(a_meeting(begun=False), "ticks.submit", lobby="confirmed") == []


@pytest.mark.parametrize(("no", "times"), [(1, 0), (2, 1), (4, 1)])
def test_it_is_read_again_at_each_gate_of_a_matter_behind_closed_doors(no: int, times: int) -> None:
    """An open matter's gate needs nothing of it; where it was never answered nothing is asked again."""
    read = happened(a_meeting(), RECORDED)
    assert asked(read, "matter.call", matter=no) == [ReadSettings()] * times
    assert asked(a_meeting(), "matter.call", matter=no) == []


def test_it_is_read_again_when_the_host_says_something_of_it() -> None:
    """So that what differs is seen; an answer to the checklist asks nothing, nor does its own answer."""
    read = happened(a_meeting(), RECORDED)
    assert asked(read, "ticks.submit", lobby="confirmed") == [ReadSettings()]
    assert not [one for one in told(read).deliveries if isinstance(one, ReadSettings)]


def test_nothing_is_asked_of_a_sitting_that_is_over() -> None:
    """Nobody opens anything there."""
    read = happened(a_meeting(), RECORDED)
    assert asked(read, "meeting.close", who="chair", anyway="yes") == []


def test_a_press_reads_it_anew() -> None:
    """Whoever asks is named, so that they get the answer; not where nothing is set up."""
    assert asked(a_meeting(begun=False), "ticks.read") == [ReadSettings("oid-secretary")]
    nothing = scene_of(pressed("ticks.read", "secretary"), Meeting("s", CHAT.chat))
    assert read_now(pressed("ticks.read", "secretary"), nothing).deliveries == ()


def test_what_teams_has_otherwise_is_passed_only_with_a_reason() -> None:
    """Whatever the host says, as what the host says otherwise is."""
    meeting = happened(a_meeting(), MatterCalled(4), RECORDED, HostTicked(5, ("recording",)))
    scene = seen_by(meeting, "chair")
    assert Obstacle.SETTINGS in standing(scene, meeting.matters[3]).obstacles
    (line,) = shown(meeting, (HostLine.RECORDING,))
    assert line.differs
    well = happened(meeting, SettingsRead(("recording", "lobby")))
    assert Obstacle.SETTINGS not in standing(seen_by(well, "chair"), well.matters[3]).obstacles


def test_a_reading_that_was_asked_for_before_the_last_changes_nothing() -> None:
    """Graph was slow, or the process stood still: whoever asked is shown how it stands."""
    late = SettingsTold(
        place=CHAT,
        who=sender("clock"),
        at=TEN - seconds(8),
        sitting="s",
        asker="oid-secretary",
        lines={HostLine.RECORDING: SO},
    )
    outcome = router.decide(late, happened(a_meeting(), RECORDED), linkoping())
    assert outcome.facts == ()
    (word,) = outcome.deliveries
    assert isinstance(word, Tell)
    assert word.page == TicksPage(TickNote.READ)
