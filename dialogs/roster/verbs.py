"""The roster: who is what in the meeting, given by the secretary; and where each one sits, said by themselves.

Capacities decide every verb (R-142); a Teams identity alone gives none (R-127). A party's name is never kept.
"""

from collections.abc import Sequence
from dataclasses import replace

from cards.roster import AssignForm, ChoosePerson, PlaceCard, RosterList, RosterRow
from cards.roster_names import VouchForm
from cards.view import View
from dialogs.capacity import Capacity
from dialogs.codes import member
from dialogs.inbound import Pressed
from dialogs.journal import Fact
from dialogs.matter.at_table import number_in
from dialogs.matter.remote_allowed import may_be_remote, remote_refusal
from dialogs.matter.staying import alarm
from dialogs.meeting import Meeting, Person
from dialogs.names import called, key, next_person
from dialogs.outcome import AskRoster, Delivery, Draft, Outcome, Page
from dialogs.paging import asked_page, paged
from dialogs.places import PersonPlace
from dialogs.refusals import CommonRefusal, Right
from dialogs.rights import foreign, may
from dialogs.roster.facts import Assigned, Noticed, PlaceSaid, Vouched
from dialogs.roster.matching import matches
from dialogs.roster.pages import RosterChoosePage, RosterFormPage, RosterKeptPage, RosterPage
from dialogs.roster.refusals import RosterFault
from dialogs.scene import Scene
from dialogs.shared_cards import READINESS
from dialogs.shared_pages import ChecklistPage, PlacePage, refused
from dialogs.stages import not_planned

_OWN_PLACES = (PersonPlace.ROOM, PersonPlace.REMOTE)  # what somebody can say of themselves
MAX_NAME = 100  # characters
NEW = "new"
PEOPLE_A_PAGE = 60
"""As many fit on a card, whatever they call themselves."""


def say_place(said: Pressed, scene: Scene) -> Outcome:
    """Take somebody's own word for where they sit (R-018: nobody else makes a person remote)."""
    meeting, person = scene.meeting, scene.person
    place = member(_OWN_PLACES, said.field("place"))
    why = not_planned(meeting)
    if why:
        return refused(why)
    if place is None:
        return refused(CommonRefusal.BAD_FORM)
    why = remote_refusal(scene, person) if place is PersonPlace.REMOTE else None
    if why:
        return refused(why)
    new: tuple[Fact, ...] = ()
    if person is None:
        if scene.viewer is None:
            return refused(CommonRefusal.NO_PERSON)
        who = scene.viewer
        person = Person(next_person(meeting), who.name, object_id=who.object_id, mri=who.mri)
        is_foreign = foreign(who, said.place.tenant)
        new = (Noticed(person.key, who.name, who.object_id, who.mri, foreign=is_foreign),)
    asked = place is PersonPlace.REMOTE and meeting.run is not None and meeting.live
    reply: Page = ChecklistPage(remote=1) if asked else PlacePage(place)
    if person.place is place:
        return Outcome(reply=reply)
    facts = (*new, PlaceSaid(person.key, place.value, person.place.value))
    return Outcome(facts, (READINESS, *alarm(scene, replace(person, place=place))) if meeting.live else (), reply)


def assign(said: Pressed, scene: Scene) -> Outcome:
    """Assign a person a capacity, group and place. First the person is chosen, then the form is filled in."""
    meeting = scene.meeting
    why = not_planned(meeting)
    if why:
        return refused(why)
    who = said.field("person")
    if not who:
        return Outcome(reply=RosterChoosePage(asked_page(said)))
    old = meeting.people.get(who)
    if old is None and who != NEW:
        return refused(CommonRefusal.NO_PERSON)
    if "capacity" not in said.fields:
        return Outcome(reply=RosterFormPage(who))
    person = _filled(old or Person(next_person(meeting)), said, scene)
    if person is None:
        return Outcome(reply=RosterFormPage(who, RosterFault.WRONG))
    fact = _fact(person)
    facts: tuple[Fact, ...] = () if old is not None and fact == _fact(old) else (fact,)
    if fact.capacity and _unvouched(person, meeting):
        if said.field("vouch") != "yes":
            return Outcome(reply=Draft(_vouch_form(person, said, scene)))
        facts += (Vouched(person.key),)
    return Outcome(facts, (*_after(meeting), *alarm(scene, person)) if facts else (), RosterPage())


def _unvouched(person: Person, meeting: Meeting) -> bool:
    """Whether whoever the person is tied to in Teams is foreign, and no secretary has vouched for them (R-251)."""
    tied = meeting.people.get(meeting.wires.get(person.wire, ""))
    return tied is not None and tied.foreign and not tied.vouched


def _vouch_form(person: Person, said: Pressed, scene: Scene) -> VouchForm:
    """The question that comes first: what was filled in goes along, and nothing is kept until it is answered."""
    tied = scene.meeting.people[scene.meeting.wires[person.wire]]
    filled = tuple((name, said.field(name)) for name in said.fields if name != "vouch")
    capacity = person.given.value if person.given else ""
    return VouchForm(key(scene), filled, called(tied) or called(person), capacity, anonymous=tied.object_id is None)


def show(said: Pressed, _: Scene) -> Outcome:
    """Show the roster, or a further page of it."""
    return Outcome(reply=RosterPage(asked_page(said)))


def _paged(people: Sequence[Person], page: int) -> tuple[tuple[RosterRow, ...], int]:
    """The people of a page, and which page follows (0: none does)."""
    shown, following = paged(people, page, PEOPLE_A_PAGE)
    return tuple(map(_row, shown)), following


def _after(meeting: Meeting) -> tuple[Delivery, ...]:
    """After a change the chat's roster is read, so that people pasted by name are tied to their Teams identity."""
    return (READINESS, AskRoster("roster:changed")) if meeting.live else (AskRoster("roster:changed"),)


def _filled(person: Person, said: Pressed, scene: Scene) -> Person | None:
    """Read the form; None where it does not hold together."""
    meeting = scene.meeting
    capacity, place = said.field("capacity"), member(PersonPlace, said.field("place"))
    name = said.field("name") if "name" in said.fields else person.name
    if capacity not in (*Capacity, "") or place is None or len(name) > MAX_NAME:
        return None
    given = Capacity(capacity) if capacity else None
    if place is PersonPlace.REMOTE and not may_be_remote(scene, given):
        return None
    matter = number_in(said) if given is Capacity.PARTY else None
    if given is Capacity.PARTY:
        name = ""
        if matter is None or meeting.matter(matter) is None:
            return None
    elif not name:
        return None
    tied = meeting.people.get(said.field("identity"))
    # A line that is tied stays so: what its key has done would become somebody else's doing.
    if tied is not None and (tied.given or person.wire):
        return None
    serves = _serves(given, said.field("serves"))
    return replace(
        person,
        name=name,
        capacity=given,
        waiting=None,
        # Typed of a party, or of somebody without a capacity, it would tell of a private person in the journal.
        group=said.field("group")[:MAX_NAME] if given not in (None, Capacity.PARTY) else "",
        place=place,
        serves=serves,
        matter=matter,
        object_id=tied.object_id if tied else person.object_id,
        mri=tied.mri if tied else person.mri,
    )


def _serves(capacity: Capacity | None, answer: str) -> bool:
    """Whether the person sits on a seat: members do unless it is said otherwise, substitutes when called in (R-085)."""
    if capacity is None or not capacity.elected:
        return False
    return answer == "yes" if answer in ("yes", "no") else capacity.seated


def _fact(person: Person) -> Assigned:
    capacity = person.given.value if person.given else ""
    details = (person.group, person.place.value, person.serves, person.object_id, person.mri, person.matter)
    return Assigned(person.key, person.name, capacity, *details)


# ---- pages -------------------------------------------------------------------------------------------------------


def draw_choose(page: RosterChoosePage, scene: Scene) -> View:
    """Draw the choice of whom to assign: those without a capacity first, since they wait for one."""
    people = sorted(scene.meeting.people.values(), key=lambda p: p.given is not None)
    rows, following = _paged(people, page.page)
    return ChoosePerson(key(scene), rows, following)


def draw_form(page: RosterFormPage, scene: Scene) -> View:
    """Draw the form, filled with what is known."""
    meeting = scene.meeting
    who = page.who
    person = meeting.people.get(who)
    unnamed = [p for p in meeting.people.values() if p.wire and p.given is None and p.key != who]
    # Those whose names are most alike come first, and no more than a page: anybody else can be chosen as themselves.
    own = set(person.name.casefold().split()) if person else set()
    unnamed.sort(key=lambda p: -len(own.intersection(p.name.casefold().split())))
    loose = tuple(_row(p) for p in unnamed[:PEOPLE_A_PAGE])
    return AssignForm(
        key(scene),
        who,
        _row(person) if person else RosterRow(NEW, "", "", "", "", serves=False),
        capacities=tuple(Capacity),
        loose=() if person and person.wire else loose,
        matters=tuple(m.no for m in meeting.matters if m.kind.needs_checklist),
        remote_allowed=bool(meeting.decision),
        wrong=page.wrong is RosterFault.WRONG,
    )


def draw_list(page: RosterPage, scene: Scene) -> RosterList:
    """Draw the roster; who is neither host nor acts as secretary sees counts alone."""
    meeting = scene.meeting
    sees, accepts = scene.hosts or may(Right.SECRETARY, scene), may(Right.SECRETARY, scene)
    rows, following = _paged(tuple(meeting.people.values()), page.page) if sees else ((), 0)
    waiting = len(matches(meeting)) if accepts else 0
    return RosterList(key(scene), rows, len(meeting.people), names=waiting, following=following)


def draw_kept(page: RosterKeptPage, scene: Scene) -> View:
    """Draw the roster after a pasted list was kept, and how many of each capacity that was."""
    return replace(draw_list(RosterPage(), scene), kept=page.counts)


def draw_place(page: PlacePage, scene: Scene) -> View:
    """Draw that the person's place is noted."""
    return PlaceCard(key(scene), page.place.value)


def _row(person: Person) -> RosterRow:
    capacity = person.given.value if person.given else ""
    row = RosterRow(person.key, called(person), capacity, person.group, person.place.value, serves=person.serves)
    row = replace(row, tied=bool(person.wire), foreign=person.foreign, matter=person.matter or 0)
    return replace(row, waiting=person.waiting is not None, vouched=person.foreign and person.vouched)
