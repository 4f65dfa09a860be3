"""What whoever looks can do about the roster, and about where they are themselves."""

from collections.abc import Mapping
from dataclasses import replace

from cards.offers import Offer
from cards.roster import NEW
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stages import not_planned
from dialogs.matter.remote_allowed import asks_first, remote_refusal
from dialogs.meeting.places import PersonPlace
from dialogs.roster.form_of_one_person import party_now
from dialogs.roster.names_matched_in_chat import matches
from dialogs.showing.next_steps import OfferPlace


def steps(scene: Scene) -> tuple[Offer, ...]:
    """Say where one is (R-018); the secretary ties names, adds and corrects people (R-127)."""
    if not_planned(scene.meeting):
        return ()
    return (*_places(scene), *(_listing(scene) if may(Right.SECRETARY, scene) else ()))


def other_places(scene: Scene) -> tuple[PersonPlace, ...]:
    """Where the viewer can say that they are now: not where they have said it already, nor remote where that is forbidden.

    Whom the secretary's list alone has as remote can say so themselves (R-018).
    """
    if scene.viewer is None or not_planned(scene.meeting):
        return ()
    person = scene.person
    now = person.place if person is not None and not person.unsaid else None
    remote = (PersonPlace.REMOTE,) if remote_refusal(scene, person) is None else ()
    return tuple(place for place in (PersonPlace.ROOM, *remote) if place is not now)


def _places(scene: Scene) -> tuple[Offer, ...]:
    room = Offer("place.say", "guide.say_room", OfferPlace.NOTE, {"place": PersonPlace.ROOM.value})
    remote = Offer("place.say", "guide.say_remote", OfferPlace.NOTE, {"place": PersonPlace.REMOTE.value})
    # During a matter the word is a question to the chair, which has a button of its own.
    asks = asks_first(scene.meeting, scene.person)
    there = (place for place in other_places(scene) if place is PersonPlace.ROOM or not asks)
    return tuple(room if place is PersonPlace.ROOM else remote for place in there)


def _listing(scene: Scene) -> tuple[Offer, ...]:
    names = (_offer("roster.match", "roster.names_look"),) if matches(scene.meeting) else ()
    no = party_now(scene.meeting)
    about: Mapping[str, str | int] = {"person": NEW, "party_of": no}
    party = (replace(_offer("roster.assign", "roster.add_party"), fields=about, numbers={"no": no}),) if no else ()
    return (*names, *party, _offer("roster.assign", "guide.assign"), _offer("roster.import", "roster.paste"))


def _offer(verb: str, phrase: str) -> Offer:
    return Offer(verb, phrase, OfferPlace.CHANGE, dialog=True)
