"""The profile's rules of the room: who has to be there, what becomes of a remote presidium, and who leads without it (R-032 to R-036).

It is read off where people are noted to be, so it is true without a word from Teams, and it stops nothing: the chair decides.
Of whom it is not said where they are nothing is said. No years of service are kept, since no source of ours has them and they
would be personal data of which the bot makes no other use: so the order of the roster is shown as a proposal, and chair or
secretary say who leads.
"""

from collections.abc import Iterable

from cards.offers import Offer
from cards.room import RoomShown
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.who_makes_motions import moves
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.meeting.places import PersonPlace
from dialogs.quorum.whole_board_remote import AllRemote, all_remote, in_the_room
from dialogs.showing.names import MOST_LISTED, called
from dialogs.showing.next_steps import OfferPlace

_PRESIDIUM = (Capacity.CHAIR, Capacity.VICE_CHAIR)


def room_of(scene: Scene) -> RoomShown | None:
    """What the rules say of the room now; None where they are kept, and where the sitting is over or not set up."""
    meeting, profile = scene.meeting, scene.profile
    if meeting.stage not in (Stage.PREPARED, Stage.BEGUN, Stage.ADJOURNED):
        return None
    others = _members_there(meeting)
    # Where all members are remote the chair may be so too.
    least = profile.room_minimum if others else profile.room_minimum_all_remote
    lacking = tuple(one.value for one in least if _lacks(_having(meeting, one)))
    out = _presidium_out(scene, others)
    first = _first_to_lead(scene, others)
    everybody = all_remote(scene)
    if not lacking and not out and first is None and everybody is None:
        return None
    return RoomShown(
        lacking,
        binding=profile.room_minimum_binding,
        out=tuple(map(called, out)),
        leads=profile.acting_chair.value if first is not None else "",
        first=called(first) if first is not None else "",
        all_remote=everybody.value if everybody is not None else "",
        decision=profile.council_decision,
        in_room=tuple(map(called, in_the_room(scene)))[:MOST_LISTED] if everybody is AllRemote.SHALL else (),
    )


def offers(scene: Scene) -> tuple[Offer, ...]:
    """To say who leads, in sight while nobody of the presidium takes part."""
    if _first_to_lead(scene, _members_there(scene.meeting)) is None or not scene.meeting.live:
        return ()
    return (
        (Offer("meeting.lead", "sitting.lead_send", OfferPlace.CHANGE, dialog=True),) if may(Right.HOSTS, scene) else ()
    )


def _having(meeting: Meeting, capacity: Capacity) -> tuple[Person, ...]:
    """Those with the capacity; as chair whoever leads now."""
    if capacity is not Capacity.CHAIR:
        return meeting.having(capacity)
    return (meeting.chair,) if meeting.chair is not None else ()


def _lacks(people: Iterable[Person]) -> bool:
    """Whether the room lacks them: somebody is remote, and nobody of them is there or may still come."""
    places = {one.place for one in people}
    return PersonPlace.REMOTE in places and places <= {PersonPlace.REMOTE, PersonPlace.AWAY}


def _members_there(meeting: Meeting) -> tuple[Person, ...]:
    """Those who decide here and are in the room, the presidium aside, in the order of the roster."""
    people = meeting.people.values()
    there = (one for one in people if one.place is PersonPlace.ROOM and one.capacity not in _PRESIDIUM)
    return tuple(one for one in there if moves(meeting, one))


def _presidium_out(scene: Scene, others: Iterable[Person]) -> tuple[Person, ...]:
    """Those of the presidium who do not take part: remote, with none of it in the room while other members are (R-035)."""
    presidium = scene.meeting.having(*_PRESIDIUM)
    if not scene.profile.presidium_absent_if_remote or not others or not _lacks(presidium):
        return ()
    return tuple(one for one in presidium if one.remote)


def _first_to_lead(scene: Scene, others: tuple[Person, ...]) -> Person | None:
    """Who stands first on the roster of those who could lead; None while somebody leads, or of the presidium can (R-036)."""
    meeting = scene.meeting
    presidium = meeting.having(*_PRESIDIUM)
    leads = meeting.chair
    if not others or not presidium or (leads is not None and leads not in presidium):
        return None
    out = {one.key for one in _presidium_out(scene, others)}
    gone = all(one.place is PersonPlace.AWAY or one.key in out for one in presidium)
    return others[0] if gone else None
