"""What the sitting's level demands of the host, and how long what was said holds (R-037, R-038)."""

from itertools import pairwise

from dialogs.agenda.facts import MatterListed, MatterStruck
from dialogs.chat.recording_facts import RecordingLooked, RecordingOver, RecordingSeen
from dialogs.matter.facts import LevelRaised, MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.meeting_settings.facts import HostTicked
from dialogs.meeting_settings.settings_shown import before_matter
from dialogs.meeting_settings.settings_still_hold import demanded, holding, lapsed, level_of, said_not
from dialogs.profile.what_a_level_asks import ticks_at
from dialogs.said.reasons import HostLine, TickState
from tests.support.meetings import CAST, TEN, a_meeting, default, happened, listed, seen_by

LOBBY, RECORDING, ENCRYPTION = HostLine.LOBBY, HostLine.RECORDING, HostLine.ENCRYPTION


def of(*kinds: str) -> Meeting:
    """A sitting with a matter of each kind."""
    return a_meeting(CAST, [listed(no, kind) for no, kind in enumerate(kinds, 1)])


def test_the_level_of_a_sitting_is_its_strictest_matters() -> None:
    """One that is struck does not count, one that is raised does; without matters it is 0."""
    assert level_of(of()) == 0
    assert level_of(of("ordinary", "election")) == 1
    assert level_of(of("ordinary", "secrecy", "closed")) == 3
    assert level_of(happened(of("ordinary", "secrecy"), MatterStruck(2))) == 1
    assert level_of(happened(of("ordinary"), LevelRaised(1, "secrecy_individual"))) == 4


def test_each_level_demands_what_the_lower_ones_do() -> None:
    """Piteå's levels build on each other (R-038)."""
    by_level = [set(ticks_at(default(), level)) for level in range(6)]
    assert all(lower <= higher for lower, higher in pairwise(by_level))
    assert {LOBBY} <= by_level[1] - by_level[0]
    assert {RECORDING, ENCRYPTION, HostLine.TRANSCRIPTION, HostLine.STREAM, HostLine.AUDIENCE} == by_level[
        2
    ] - by_level[1]
    assert by_level[3] - by_level[2] == {HostLine.DOCUMENTS}
    open_ = demanded(seen_by(of("ordinary"), profile=default()))
    assert set(open_) == by_level[1]
    assert list(open_) == [line for line in HostLine if line in by_level[1]]


def test_what_was_said_lapses_when_the_level_rises_and_only_then() -> None:
    """A new matter, or an old one raised, asks for all of it anew; one of no higher level does not."""
    ticked = happened(of("closed"), HostTicked(2, ("lobby",), ("recording",)))
    assert [holding(ticked, line) is not None for line in (LOBBY, RECORDING, ENCRYPTION)] == [True, True, False]
    same = happened(ticked, MatterListed(2, "authority", ""))
    assert holding(same, LOBBY) is not None
    for risen in (happened(ticked, LevelRaised(1, "secrecy")), happened(ticked, MatterListed(2, "secrecy", ""))):
        assert holding(risen, LOBBY) is None
        assert lapsed(risen, HostLine) == (LOBBY, RECORDING)
    assert lapsed(ticked, HostLine) == ()


def test_before_a_matter_the_chair_is_shown_what_its_own_level_demands() -> None:
    """An open matter in a sitting with secrets demands no more than its level; what is said not to be so counts where it is demanded."""
    meeting = happened(of("ordinary", "secrecy"), HostTicked(3, ("lobby",), ("recording",), ("encryption",)))
    open_, secret = meeting.matters
    scene = seen_by(meeting, "chair", default())
    before_open, before_secret = ({one.line for one in before_matter(scene, it)} for it in (open_, secret))
    assert before_open < before_secret
    assert RECORDING in before_secret - before_open
    assert [said_not(scene, one) for one in meeting.matters] == [False, True]
    assert not said_not(seen_by(of("secrecy"), "chair", default()), secret)
    assert TickState.NOT is holding(meeting, RECORDING).state  # type: ignore[union-attr]  # it was said


def test_a_recording_that_goes_on_says_that_the_setting_is_not_so() -> None:
    """Whatever was ticked: Teams' own message in the chat tells of it (R-057). Once it is over the tick counts again."""
    seen = RecordingSeen(1, "m1", int(TEN.timestamp()), runs=True)
    runs = happened(of("secrecy"), HostTicked(3, ("recording",), ()), MatterCalled(1), RecordingLooked(), seen)
    over = happened(runs, RecordingOver("m1"))
    assert [said_not(seen_by(one, "chair", default()), one.matters[0]) for one in (runs, over)] == [True, False]
