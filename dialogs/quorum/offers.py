"""What can be done of the roll call and of remote people, and by whom: as buttons, and as it is typed."""

from collections.abc import Callable, Mapping

from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stages import not_planned
from dialogs.meeting.kinds import BodyKind
from dialogs.meeting.meeting import Stage
from dialogs.quorum.host_notes_asking import who_may_be_noted
from dialogs.quorum.member_serves_again import why_not_again
from dialogs.quorum.next_substitute import gaps
from dialogs.quorum.quorum_now import lacks, used
from dialogs.quorum.roll_call_order import to_look_for
from dialogs.quorum.who_is_listed_remote import listed_people, remote_people, who_asks
from dialogs.said.reasons import SeatReason
from dialogs.showing.next_steps import OfferPlace


def offers(scene: Scene) -> tuple[Offer, ...]:
    """The roll call for the secretary: the first button until it has begun or a matter was called, in sight while it goes on and while somebody is to be looked for after a break, otherwise behind the dots. The remote people for the chair, once a roll was called or somebody asks."""
    meeting = scene.meeting
    asked = _remote(scene) if used(meeting) or who_asks(meeting) else ()
    if meeting.stage is not Stage.BEGUN:
        return asked if meeting.stage is Stage.PREPARED else ()
    return (*_roll(scene), *asked, *_seats(scene))


def steps(scene: Scene) -> tuple[Offer, ...]:
    """The same for whoever looks, in a break too; before the opening the people who ask to be remote."""
    if not scene.meeting.live:
        return (_remote(scene) or _noted(scene)) if _planned(scene) else ()
    return (*_roll(scene), *(_remote(scene) or _noted(scene)), *_seats(scene))


def _roll(scene: Scene) -> tuple[Offer, ...]:
    meeting = scene.meeting
    if not may(Right.SECRETARY, scene) or not (scene.profile.roll_call or used(meeting)):
        return ()
    if meeting.stage is Stage.BEGUN and to_look_for(meeting):
        return (Offer("roll.show", "quorum.look", OfferPlace.NOTE, dialog=True),)
    due = (
        meeting.stage is Stage.BEGUN
        and scene.profile.roll_call
        and meeting.roll.since is None
        and not meeting.last_called
    )
    place = OfferPlace.OPEN if due else OfferPlace.NOTE
    seldom = not (due or meeting.roll.runs)
    return (Offer("roll.show", "quorum.show", place, dialog=True, exception=seldom),)


def _remote(scene: Scene) -> tuple[Offer, ...]:
    """For the chair who is to confirm somebody it is in sight."""
    people = listed_people(scene.meeting)
    if not people or not may(Right.CHAIR, scene):
        return ()
    lacking = scene.meeting.live and any(lacks(scene, one) for one in people if one.remote)
    waits = lacking or bool(who_asks(scene.meeting))
    return (Offer("remote.show", "quorum.remote_show", OfferPlace.NOTE, dialog=True, exception=not waits),)


def _noted(scene: Scene) -> tuple[Offer, ...]:
    """For a host to whom somebody has telephoned that they ask to be remote."""
    if not _notes_asking(scene):
        return ()
    return (Offer("remote.show", "quorum.remote_show", OfferPlace.NOTE, dialog=True, exception=True),)


def _seats(scene: Scene) -> tuple[Offer, ...]:
    """For chair and secretary, once a roll was called and a seat is without its member; in sight while somebody can serve on it."""
    meeting = scene.meeting
    if not used(meeting) or not may(Right.HOSTS, scene):
        return ()
    waiting = gaps(meeting)
    if not waiting and not meeting.roll.serving:
        return ()
    back = (one.member for one in waiting if one.why is SeatReason.BROKE_OFF)
    returns = any(one is not None and why_not_again(meeting, one) is None for one in back)
    can = (returns or any(one.proposed is not None for one in waiting)) and not meeting.roll.runs
    return (Offer("seats.show", "quorum.seats_show", OfferPlace.NOTE, dialog=True, exception=not can),)


def _seat(holds: Callable[[Scene], bool]) -> Callable[[Scene], int | None]:
    return lambda scene: (
        0 if used(scene.meeting) and scene.meeting.live and may(Right.HOSTS, scene) and holds(scene) else None
    )


def _secretary(holds: Callable[[Scene], bool]) -> Callable[[Scene], int | None]:
    return lambda scene: 0 if scene.meeting.live and may(Right.SECRETARY, scene) and holds(scene) else None


def _decides(scene: Scene) -> int | None:
    return 0 if _planned(scene) and listed_people(scene.meeting) and may(Right.CHAIR, scene) else None


def _ascertains(scene: Scene) -> int | None:
    return 0 if scene.meeting.live and remote_people(scene.meeting) and may(Right.CHAIR, scene) else None


def _looks(scene: Scene) -> int | None:
    return 0 if _planned(scene) and listed_people(scene.meeting) and may(Right.HOSTS, scene) else None


def _notes_asking(scene: Scene) -> bool:
    return _planned(scene) and may(Right.HOSTS, scene) and next(who_may_be_noted(scene), None) is not None


def _remote_here(scene: Scene) -> bool:
    return any(one.remote and one.capacity is not None for one in scene.meeting.people.values())


def _answers(scene: Scene) -> int | None:
    """The matter on the table, else the first that waits, in a council whose roll was called; None where there is none."""
    meeting = scene.meeting
    if meeting.body is not BodyKind.COUNCIL or not used(meeting):
        return None
    waiting = (matter.no for matter in meeting.matters if not matter.over)
    return meeting.table or next(waiting, None)


def _planned(scene: Scene) -> bool:
    return not_planned(scene.meeting) is None


LINES: Mapping[str, Callable[[Scene], int | None]] = {
    "roll": _secretary(lambda _: True),
    "roll_note": _secretary(lambda _: True),
    "roll_end": _secretary(lambda scene: scene.meeting.roll.runs),
    "roll_anew": _secretary(lambda scene: scene.meeting.roll.ended is not None),
    "remote_people": _looks,
    "remote_approve": _decides,
    "remote_ascertain": _ascertains,
    "remote_note": lambda scene: 0 if _notes_asking(scene) else None,
    "seats": _seat(lambda _: True),
    "seats_fill": _seat(lambda scene: any(one.proposed for one in gaps(scene.meeting))),
    "seats_back": _seat(
        lambda scene: any(why_not_again(scene.meeting, one) is None for one in scene.meeting.people.values())
    ),
    "go_say": lambda scene: 0 if _planned(scene) and may(Right.MEMBERS, scene) else None,
    "go_note": lambda scene: 0 if _planned(scene) and may(Right.HOSTS, scene) else None,
    "seats_disqualify": _secretary(lambda _: True),
    "remote_mend": lambda scene: 0 if scene.meeting.live and may(Right.HOSTS, scene) and _remote_here(scene) else None,
    "quorum_answers": lambda scene: _answers(scene) if scene.meeting.live and may(Right.HOSTS, scene) else None,
}
