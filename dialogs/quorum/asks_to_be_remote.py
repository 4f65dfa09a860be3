"""A member or substitute asks to be remote, before the sitting or now; the chair answers (R-018, R-019, R-237, R-246).

Nobody is remote by asking. The profile's days of notice stop nothing: that it was later is noted, and the chair's card says so.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Final

from cards.offers import Offer
from cards.swedish_time import day_of
from dialogs.judging.outcome import Outcome, Tell
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import MovedPage, refused
from dialogs.judging.stages import not_planned
from dialogs.matter.remote_allowed import remote_refusal
from dialogs.meeting.meeting import Meeting, Person
from dialogs.quorum.pages import QuorumRefusal, RemoteOwnPage, RemotePeoplePage
from dialogs.quorum.remote_ask_facts import RemoteAsked
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.showing.next_steps import OfferPlace
from dialogs.showing.shared_cards import READINESS, keep_hosts_told

REMOTE_CARD: Final = "remote_asked"
"""The card of remote people that each host has alone, edited while it lasts."""


def ask(said: Pressed, scene: Scene) -> Outcome:
    """Take somebody's own wish to be remote, or that they have it no longer; chair and secretaries have it on their card."""
    meeting, person = scene.meeting, scene.person
    why = not_planned(meeting) or (CommonRefusal.NO_PERSON if person is None else None)
    if why or person is None:
        return refused(why or CommonRefusal.NO_PERSON)
    if scene.outside or not _elected(person):
        return refused(QuorumRefusal.NOT_ELECTED)
    return _no_longer(scene, person) if said.field("wants") == "no" else _wishes(scene, person)


def _wishes(scene: Scene, person: Person) -> Outcome:
    why = remote_refusal(scene, person)
    if why:
        return refused(why)
    roll = scene.meeting.roll
    word, waits = roll.approved.get(person.key), undecided(scene.meeting, person)
    stands = waits or (word is not None and word.yes)
    if stands and (roll.asks_by_own_word(person.key) or not (waits or person.unsaid)):
        return Outcome(reply=RemoteOwnPage(), stands=about.asking(person.key))
    # What a host has noted is no word of theirs: this one is, and the chair has the card already.
    return _noted(scene, RemoteAsked(person.key, late=late_days(scene)), rings=not stands)


def _no_longer(scene: Scene, person: Person) -> Outcome:
    """What the chair has approved is not taken back by a word: whoever comes to the room says so."""
    word, asking = scene.meeting.roll.approved.get(person.key), scene.meeting.roll.asking.get(person.key)
    if word is not None and word.yes:
        return refused(QuorumRefusal.APPROVED_ALREADY)
    if asking is None or not asking.wants:
        return Outcome(reply=RemoteOwnPage(), stands=about.asking(person.key))
    return _noted(scene, RemoteAsked(person.key, wants=False), rings=False)


def _noted(scene: Scene, fact: RemoteAsked, *, rings: bool) -> Outcome:
    meeting = scene.meeting
    desk = (READINESS,) if meeting.live else ()
    return Outcome((fact,), (*asked_card(meeting, rings=rings), *desk), RemoteOwnPage())


def late_days(scene: Scene) -> int:
    """So many days ahead the profile wants it, where it is later than that; 0 where it is in time."""
    days = scene.profile.remote_notice_days
    return days if (scene.day - day_of(scene.at)).days < days else 0


def undecided(meeting: Meeting, person: Person) -> bool:
    """Whether the person asks, and the chair has not answered since. Whoever was told no may ask again."""
    return meeting.roll.waits(person.key)


def asked_card(meeting: Meeting, *, rings: bool) -> tuple[Tell, ...]:
    """The card of remote people that chair and secretaries have alone since somebody asked; `rings`: it comes anew."""
    stands = rings or bool(meeting.roll.asking)
    return keep_hosts_told(meeting, RemotePeoplePage(), REMOTE_CARD, rings=rings) if stands else ()


def chairs_card(meeting: Meeting, *, rings: bool) -> tuple[Tell, ...]:
    """The same card, as the chair has it alone since all were called; `rings`: it comes anew. Where somebody asks, chair and secretaries have it already."""
    chair = meeting.chair
    if chair is None or not chair.wire or meeting.roll.ended is None or (meeting.roll.asking and not rings):
        return ()
    leaves = MovedPage() if rings else None
    return (Tell(chair.wire, RemotePeoplePage(), f"{REMOTE_CARD}:{chair.key}", edited=True, anew=rings, leaves=leaves),)


def answer_told(meeting: Meeting, people: Iterable[str], *, also: Collection[str] = ()) -> tuple[Tell, ...]:
    """What those of them are told alone who ask: how it stands, and how the chair has answered. `also`: who are told though they ask nothing."""
    asks = meeting.roll.asking
    asking = [meeting.people[key] for key in people if key in also or (key in asks and asks[key].wants)]
    return tuple(
        Tell(one.wire, RemoteOwnPage(), f"remote_own:{one.key}", edited=True, anew=True, leaves=MovedPage())
        for one in asking
        if one.wire
    )


def _elected(person: Person) -> bool:
    return person.capacity is not None and person.capacity.elected


def steps(scene: Scene) -> tuple[Offer, ...]:
    """Ask, for members and substitutes who are not remote and have not asked; once they have, take it back."""
    if _can_ask(scene):
        return (Offer("remote.ask", "remote.ask", OfferPlace.NOTE),)
    return (Offer("remote.ask", "remote.ask_no_longer", OfferPlace.NOTE, {"wants": "no"}),) if _asks(scene) else ()


def _can_ask(scene: Scene) -> bool:
    person = scene.person
    if person is None or scene.outside or not_planned(scene.meeting) or not _elected(person) or person.remote:
        return False
    word = scene.meeting.roll.approved.get(person.key)
    if undecided(scene.meeting, person) or (word is not None and word.yes):
        return False
    return remote_refusal(scene, person) is None


def _asks(scene: Scene) -> bool:
    person = scene.person
    return person is not None and not not_planned(scene.meeting) and undecided(scene.meeting, person)


LINES: Mapping[str, Callable[[Scene], int | None]] = {
    "remote_ask": lambda scene: 0 if _can_ask(scene) else None,
    "remote_ask_no_longer": lambda scene: 0 if _asks(scene) else None,
}
