"""The chair's card of remote people and of those who ask to be so, and what whoever asks is told."""

from collections.abc import Callable, Mapping
from itertools import islice
from typing import Any

from cards.refusal import Refusal
from cards.remote import RemoteOwn, RemotePeopleCard, RemotePerson
from cards.view import View
from dialogs.judging.outcome import Page
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.matter.remote_allowed import asks_first, remote_refusal
from dialogs.meeting.meeting import Meeting, Person
from dialogs.quorum.asks_to_be_remote import undecided
from dialogs.quorum.chair_lets_be_remote import approved_now
from dialogs.quorum.host_notes_asking import PEOPLE_TO_CHOOSE, who_may_be_noted
from dialogs.quorum.pages import RemoteOwnPage, RemotePeoplePage
from dialogs.quorum.quorum_now import lacks
from dialogs.quorum.who_is_listed_remote import listed, listed_people, remote_people, who_asks
from dialogs.showing.names import called, key


def draw_remote(page: RemotePeoplePage, scene: Scene) -> View:
    """Draw the remote people: the chair decides and confirms, the secretary looks."""
    if not may(Right.HOSTS, scene):
        return Refusal(CommonRefusal.RIGHT, Right.HOSTS)
    meeting, people = scene.meeting, listed(scene)
    return RemotePeopleCard(
        key(scene),
        tuple(_person(scene, one) for one in people),
        more=len(listed_people(meeting)) - len(people),
        links=" ".join(f"{p.key}:{p.epoch}" for p in people),
        chooses=may(Right.CHAIR, scene),
        note=page.note or "",
        most=scene.profile.remote_most or 0,
        count=len({*approved_now(meeting), *(one.key for one in who_asks(meeting))}),
        confirms=meeting.live and bool(remote_people(meeting)),
        may_ask=tuple((one.key, called(one)) for one in islice(who_may_be_noted(scene), PEOPLE_TO_CHOOSE)),
    )


def _person(scene: Scene, person: Person) -> RemotePerson:
    """What the card says of one: whether they ask, else how it stands before the opening, else what is lacking of them."""
    meeting, word = scene.meeting, scene.meeting.roll.approved.get(person.key)
    asks, yes = undecided(meeting, person), word is None or word.yes
    lacking = tuple(one.value for one in lacks(scene, person)) if person.remote and meeting.live else ()
    asking = meeting.roll.asking.get(person.key)
    state = _state(scene, person, asks=asks)
    return RemotePerson(
        person.key,
        called(person),
        on=(asks or yes) and state != "barred",
        lacks=lacking,
        state=state,
        late=asking.late if asks and asking is not None else 0,
        unsaid=person.unsaid,
    )


def _state(scene: Scene, person: Person, *, asks: bool) -> str:
    """How it stands, a code; "": what is lacking says it."""
    word = scene.meeting.roll.approved.get(person.key)
    if remote_refusal(scene, person) is not None:
        return "barred"
    if asks:
        return "asks"
    if person.remote and scene.meeting.live:
        return ""
    return "listed" if word is None else "approved" if word.yes else "declined"


def draw_own(_: RemoteOwnPage, scene: Scene) -> View:
    """Draw how it stands to whoever asks, with what the board's rules say of it."""
    person, profile = scene.person, scene.profile
    if person is None:
        return Refusal(CommonRefusal.NO_PERSON)
    asking = scene.meeting.roll.asking.get(person.key)
    state = _own_state(scene.meeting, person)
    return RemoteOwn(
        key(scene),
        state,
        late=asking.late if state == "asks" and asking is not None else 0,
        most=profile.remote_most or 0,
        early_min=profile.remote_join_early_min,
        remote=person.remote,
        during=asks_first(scene.meeting, person),
    )


def _own_state(meeting: Meeting, person: Person) -> str:
    """How it stands with what the person asked, a code."""
    word, asking = meeting.roll.approved.get(person.key), meeting.roll.asking.get(person.key)
    if undecided(meeting, person):
        return "asks"
    if word is not None and word.yes:
        return "approved"
    return "declined" if word is not None and (person.remote or (asking is not None and asking.wants)) else "over"


PAGES: Mapping[type[Page], Callable[[Any, Scene], View]] = {RemotePeoplePage: draw_remote, RemoteOwnPage: draw_own}
