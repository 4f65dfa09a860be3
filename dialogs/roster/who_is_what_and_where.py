"""The roster: who is what in the meeting, given by the secretary; and where each one sits, said by themselves.

Capacities decide every verb (R-142); a Teams identity alone gives none (R-127). A party's name is never kept.
"""

from collections.abc import Sequence
from dataclasses import replace

from cards.roster import NEW, AssignForm, ChoosePerson, PlaceCard, RosterList, RosterRow
from cards.view import View
from cards.vouching import VouchForm
from dialogs.journal.entries import Fact
from dialogs.judging.foreign_or_anonymous import foreign
from dialogs.judging.outcome import AskRoster, Delivery, Draft, Outcome, Page
from dialogs.judging.refusals import CommonRefusal, Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ChecklistPage, PlacePage, refused
from dialogs.judging.stages import not_planned
from dialogs.matter.at_table import number_in
from dialogs.matter.remote_allowed import remote_refusal
from dialogs.matter.unentitled_in_call import alarm
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.meeting.places import PersonPlace
from dialogs.roster.drawn_over import as_meant
from dialogs.roster.facts import Assigned, Noticed, PlaceSaid, Vouched
from dialogs.roster.form_of_one_person import FIELDS, faults, filled, of_parties, party_now
from dialogs.roster.names_matched_in_chat import matches
from dialogs.roster.pages import RosterChoosePage, RosterFormPage, RosterKeptPage, RosterPage
from dialogs.roster.refusals import RosterFault
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.showing.names import called, key, next_person, without_group
from dialogs.showing.paging import asked_page, paged
from dialogs.showing.shared_cards import READINESS
from dialogs.text.codes import member
from dialogs.text.digits import AGENDA_DIGITS, number

_OWN_PLACES = (PersonPlace.ROOM, PersonPlace.REMOTE)  # what somebody can say of themselves
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
    if person.place is place and not person.unsaid:
        return Outcome(reply=reply, stands=about.place(person.key))
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
        return Outcome(reply=RosterChoosePage(asked_page(said), int(said.filled_in)))
    old = meeting.people.get(who)
    if old is None and who != NEW:
        return refused(CommonRefusal.NO_PERSON)
    if said.field("sent") != "form" and said.fields.keys().isdisjoint(FIELDS):
        return Outcome(reply=RosterFormPage(who, party_of=number(said.field("party_of"), AGENDA_DIGITS) or 0))
    said = as_meant(said, old) if old is not None else said
    new = old or Person(next_person(meeting))
    wrong = faults(new, said, scene)
    if wrong:
        return Outcome(
            reply=RosterFormPage(who, wrong[0]) if said.road.by_post else Draft(_again(who, said, scene, wrong))
        )
    person = filled(new, said, scene)
    fact = _fact(person)
    facts: tuple[Fact, ...] = () if old is not None and fact == _fact(old) else (fact,)
    if fact.capacity and _unvouched(person, meeting):
        if said.field("vouch") != "yes":
            return Outcome(reply=Draft(_vouch_form(person, said, scene)))
        facts += (Vouched(person.key),)
    return Outcome(facts, (*_after(meeting), *alarm(scene, person)) if facts else (), RosterPage())


def _again(who: str, said: Pressed, scene: Scene, wrong: tuple[RosterFault, ...]) -> AssignForm:
    """The form with what was filled in, and what is wrong at each field."""
    form = draw_form(RosterFormPage(who), scene)
    capacity = member(Capacity, said.field("capacity"))
    row = replace(
        form.row,
        name=said.field("name"),
        capacity=capacity.value if capacity else "",
        group=said.field("group"),
        place=said.field("place"),
        serves=said.field("serves") == "yes",
        matter=number_in(said) or 0,
    )
    loose = {one.key for one in form.loose}
    identity = said.field("identity") if said.field("identity") in loose else ""
    return replace(form, row=row, was=form.row, identity=identity, wrong=tuple(one.value for one in wrong))


def _unvouched(person: Person, meeting: Meeting) -> bool:
    """Whether whoever the person is tied to in Teams is foreign, and no secretary has vouched for them (R-251)."""
    tied = meeting.people.get(meeting.wires.get(person.wire, ""))
    return tied is not None and tied.foreign and not tied.vouched


def _vouch_form(person: Person, said: Pressed, scene: Scene) -> VouchForm:
    """The question before it is saved: what was filled in goes along, and nothing is kept until it is answered."""
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


def _fact(person: Person) -> Assigned:
    capacity = person.given.value if person.given else ""
    details = (person.group, person.place.value, person.serves, person.object_id, person.mri, person.matter)
    return Assigned(person.key, person.name, capacity, *details)


# ---- pages -------------------------------------------------------------------------------------------------------


def draw_choose(page: RosterChoosePage, scene: Scene) -> View:
    """Draw the choice of whom to assign: those without a capacity first, since they wait for one."""
    people = sorted(_listed(scene.meeting), key=lambda p: p.given is not None)
    rows, following = _paged(people, page.page)
    return ChoosePerson(key(scene), rows, following, missing=bool(page.missing), party_of=party_now(scene.meeting))


def draw_form(page: RosterFormPage, scene: Scene) -> AssignForm:
    """Draw the form, filled with what is known."""
    meeting = scene.meeting
    who = page.who
    person = meeting.people.get(who)
    unnamed = [p for p in meeting.people.values() if p.wire and p.given is None and p.key != who]
    # Those whose names are most alike come first, and no more than a page: anybody else can be chosen as themselves.
    own = set(person.name.casefold().split()) if person else set()
    unnamed.sort(key=lambda p: -len(own.intersection(p.name.casefold().split())))
    loose = tuple(_row(p) for p in unnamed[:PEOPLE_A_PAGE])
    party = Capacity.PARTY.value if page.party_of and who == NEW else ""
    row = _row(person) if person else RosterRow(NEW, "", party, "", "", serves=False)
    return AssignForm(
        key(scene),
        who,
        replace(row, matter=row.matter or page.party_of or party_now(meeting)),
        capacities=tuple(Capacity),
        loose=() if person and person.wire else loose,
        matters=of_parties(meeting),
        remote_allowed=bool(meeting.decision),
        unread=meeting.list_unread and not (person and person.wire),
        wrong=(page.wrong.value,) if page.wrong else (),
    )


def draw_list(page: RosterPage, scene: Scene) -> RosterList:
    """Draw the roster; who is neither host nor acts as secretary sees counts alone."""
    meeting = scene.meeting
    sees, accepts = scene.hosts or may(Right.SECRETARY, scene), may(Right.SECRETARY, scene)
    listed = _listed(meeting)
    rows, following = _paged(listed, page.page) if sees else ((), 0)
    waiting = len(matches(meeting)) if accepts else 0
    over = meeting.stage is Stage.CLOSED
    return RosterList(key(scene), rows, len(listed), names=waiting, following=following, over=over)


def draw_kept(page: RosterKeptPage, scene: Scene) -> View:
    """Draw the roster after a pasted list was kept, and how many of each capacity that was."""
    return replace(draw_list(RosterPage(), scene), kept=page.counts)


def draw_place(page: PlacePage, scene: Scene) -> View:
    """Draw that the person's place is noted."""
    person, remote = scene.person, page.place is PersonPlace.REMOTE
    declined = remote and person is not None and scene.meeting.roll.declines(person.key)
    return PlaceCard(key(scene), page.place.value, declined=declined)


def _listed(meeting: Meeting) -> tuple[Person, ...]:
    """Everybody there is something to say of. Whoever was found to be a person of the roster leaves a key behind, and no more."""
    return tuple(p for p in meeting.people.values() if p.wire or p.given or p.name)


def _row(person: Person) -> RosterRow:
    capacity = person.given.value if person.given else ""
    row = RosterRow(person.key, without_group(person), capacity, person.group, person.place.value, serves=person.serves)
    row = replace(row, tied=bool(person.wire), foreign=person.foreign, matter=person.matter or 0)
    return replace(
        row, waiting=person.waiting is not None, vouched=person.foreign and person.vouched, unsaid=person.unsaid
    )
