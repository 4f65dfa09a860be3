"""What cards show of the quorum: the count with names, for chair and secretaries alone (R-083, R-089)."""

from cards.quorum import QuorumShown
from dialogs.judging.scene import Scene
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.quorum.quorum_forecast import forecast
from dialogs.quorum.quorum_now import counted_people, quorum_of, terms_of, used
from dialogs.quorum.who_is_counted import CountState, Quorum, count, who_would_help
from dialogs.showing.names import called


def line_of(scene: Scene) -> QuorumShown | None:
    """The line, from the sitting's opening to its close; None where the board has no seats that could be counted.

    A profile whose board calls no roll has no line before somebody calls one all the same.
    """
    meeting = scene.meeting
    if meeting.stage not in (Stage.BEGUN, Stage.ADJOURNED) or not meeting.seats:
        return None
    if not used(meeting) and not scene.profile.roll_call:
        return None
    if not meeting.roll.called and not used(meeting) and meeting.body is not BodyKind.COUNCIL:
        # Nobody is shown to be there, and nobody is named; of a council's presidium it is said who may not be remote.
        return shown(scene, count((), terms_of(scene)))
    return shown(scene, quorum_of(scene))


def shown(scene: Scene, quorum: Quorum) -> QuorumShown:
    """The count as the line has it."""
    meeting, stands = scene.meeting, quorum.terms.state is CountState.STANDS
    helping = who_would_help(counted_people(scene), terms_of(scene)) if stands else ()
    lacking = quorum.doubted if stands else ()  # before the roll it is everybody, and nobody is named
    return QuorumShown(
        quorum.terms.state.value,
        quorum.quorate.value if quorum.quorate is not None else "",
        quorum.present,
        quorum.terms.seats,
        quorum.needed,
        tuple((_name(meeting, key), tuple(one.value for one in lacks)) for key, lacks in lacking),
        tuple(_name(meeting, key) for key in quorum.barred),
        tuple(_name(meeting, key) for key in helping),
        limit=quorum.at_the_limit,
        sought=tuple(_name(meeting, key) for key in quorum.sought),
        ahead=forecast(scene, quorum) if stands else (),
        alone=stands and quorum.answers_alone,
    )


def _name(meeting: Meeting, key: str) -> str:
    return called(meeting.people[key])
