"""The roster as a pasted list: pasted, looked over, then taken in. Until then it lives in the secretary's dialog alone."""

from dataclasses import replace

from cards.carried import fits
from cards.roster import PasteForm, PastePreview
from dialogs.capacity import Capacity
from dialogs.inbound import Pressed, Road
from dialogs.journal import Fact
from dialogs.matter.remote_allowed import may_be_remote
from dialogs.meeting import Meeting, Person
from dialogs.names import key
from dialogs.outcome import AskRoster, Delivery, Draft, Outcome
from dialogs.places import PersonPlace
from dialogs.roster.facts import Assigned
from dialogs.roster.matching import borne
from dialogs.roster.pages import RosterPage
from dialogs.roster.read import Pasted, Problem, RosterDraft, as_text, read_roster
from dialogs.scene import Scene
from dialogs.shared_cards import READINESS
from dialogs.shared_pages import refused
from dialogs.stages import not_planned

MOST_SHOWN = 60  # people shown in the preview; the rest are counted


def paste(said: Pressed, scene: Scene) -> Outcome:
    """Take the next step: the empty form, what was understood, or the people themselves."""
    meeting = scene.meeting
    why = not_planned(meeting)
    if why:
        return refused(why)
    step = said.field("step")
    text = said.field("people")
    if said.road is Road.FETCH or not step or step == "back":
        return Outcome(reply=Draft(_form(said, scene, text)))
    draft = read_roster(text)
    if not fits(as_text(draft.people)):
        too_long = RosterDraft((), ((Problem.TOO_LONG, len(draft.people)),))
        return Outcome(reply=Draft(replace(_preview(scene, too_long), text=text)))
    if step != "accept" or not draft.people:
        return Outcome(reply=Draft(_preview(scene, draft)))
    return _accept(scene, draft)


def _form(said: Pressed, scene: Scene, text: str) -> PasteForm:
    """The field; before anybody has a capacity, with the board's people of an earlier sitting, to be looked over (R-251)."""
    first = not text and not any(p.given for p in scene.meeting.people.values())
    people = [Pasted(p.name, Capacity(p.capacity), p.group) for p in said.recalled if p.name] if first else []
    return PasteForm(key(scene), as_text(tuple(people)) or text, recalled=bool(people))


def _accept(scene: Scene, draft: RosterDraft) -> Outcome:
    """Put them on the roster. Somebody of the same name is changed, not doubled; nobody is taken off."""
    meeting = scene.meeting
    facts: list[Fact] = []
    new = 0
    for one in draft.people:
        old = _line_of(one.name, meeting)
        if old is None:
            new += 1
        who = old or Person(f"p{len(meeting.people) + new}")
        fact = _assigned(who, one, remote_allowed=may_be_remote(scene, one.capacity))
        if old is None or not _stands(old, fact):
            facts.append(fact)
    deliveries: tuple[Delivery, ...] = (AskRoster("roster:pasted"),)
    return Outcome(tuple(facts), (READINESS, *deliveries) if meeting.live else deliveries, RosterPage())


def _line_of(name: str, meeting: Meeting) -> Person | None:
    """The line of the roster that has the name already, None for a new one.

    A line is what a secretary has written. Whoever was only seen in the chat is nobody by a name, and of somebody foreign
    nothing is changed by one (R-251); where two lines have the name, it is the one tied to nobody.
    """
    lines = [p for p in meeting.people.values() if p.given and not p.foreign and borne(p.name) == borne(name)]
    found = lines if len(lines) == 1 else [p for p in lines if not p.wire]
    return found[0] if found else None


def _assigned(who: Person, one: Pasted, *, remote_allowed: bool) -> Assigned:
    """The fact for one person. Whoever may not be remote is not noted so (R-004, R-007)."""
    place = one.place or who.place
    place = place if place is not PersonPlace.REMOTE or remote_allowed else PersonPlace.NOT_SAID
    serves = one.capacity.seated if one.serves is None else one.serves and one.capacity.elected
    details = (one.group or who.group, place.value, serves, who.object_id, who.mri)
    return Assigned(who.key, one.name, one.capacity.value, *details)


def _stands(old: Person, x: Assigned) -> bool:
    capacity = old.given.value if old.given else ""
    was = (old.name, capacity, old.group, old.place, old.serves)
    return was == (x.name, x.capacity, x.group, x.place, x.serves)


def _preview(scene: Scene, draft: RosterDraft) -> PastePreview:
    people = tuple((p.name, p.capacity.value, p.group, p.place.value) for p in draft.people)
    return PastePreview(
        key(scene),
        people[:MOST_SHOWN],
        len(people),
        tuple((problem.value, line) for problem, line in draft.problems[:MOST_SHOWN]),
        as_text(draft.people),
    )
