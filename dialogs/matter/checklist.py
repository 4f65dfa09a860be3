"""The self-checklist: asked of every remote participant, answered by themselves or orally to the secretary.

Source: R-091 to R-105. The answers are a self-declaration; only item, yes or no, time and matter are kept (R-105).
"""

from dataclasses import replace

from cards.checklist import (
    ChecklistAsk,
    ChecklistNone,
    ChecklistOver,
    ChecklistWhom,
)
from cards.checklist_kept import ChecklistKept
from cards.people_choice import PEOPLE_IN_A_LIST
from cards.view import View
from dialogs.journal.entries import Fact
from dialogs.judging.foreign_or_anonymous import foreign
from dialogs.judging.outcome import Outcome, Page
from dialogs.judging.refusals import CommonRefusal, RefusalCode
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import ChecklistPage, refused
from dialogs.judging.stages import not_live
from dialogs.judging.stale_press import of_earlier_round
from dialogs.matter.checklist_answer_holds import answer_fault, answer_now, asked_now, last_answer, written_before_asked
from dialogs.matter.checklist_answered_no import hosts_hear
from dialogs.matter.checklist_form import (
    answered,
    as_lines,
    asked_matter,
    form_again,
    form_of,
    items_now,
    kept_lines,
    read_answers,
)
from dialogs.matter.checklist_form_so_far import answers_of
from dialogs.matter.checklist_in_the_room import sits_in_room
from dialogs.matter.checklist_lines_asked import asked_people, items_for
from dialogs.matter.checklist_view_of_ones_own import shown_anew, viewers
from dialogs.matter.facts import Answered
from dialogs.matter.pages import ChecklistAgainPage, ChecklistFormPage, ChecklistWhomPage
from dialogs.matter.refusals import MatterRefusal
from dialogs.matter.remote_allowed import remote_refusal
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.parts import Answer
from dialogs.meeting.places import PersonPlace
from dialogs.roster.facts import Noticed, PlaceSaid
from dialogs.said.inbound import Pressed, Road, Words
from dialogs.showing.names import called, key, named, next_person
from dialogs.showing.paging import asked_page, paged
from dialogs.showing.shared_cards import READINESS

YES = Words("yes")


def open_(_: Pressed, scene: Scene) -> Outcome:
    """Fetch the dialog with a yes or no a line; whoever is in the room is told first that they need not answer."""
    if sits_in_room(scene):
        return refused(MatterRefusal.IN_ROOM)
    return Outcome(reply=ChecklistFormPage() if asked_now(scene.meeting) else ChecklistPage())


def submit(said: Pressed, scene: Scene) -> Outcome:
    """Take a person's own answers; by a typed "klar" every line is answered yes."""
    meeting, person = scene.meeting, scene.person
    if said.road is Road.REFRESH:
        return Outcome(reply=ChecklistPage())
    forbidden = _forbidden(said, scene)
    if forbidden is not None:
        return refused(forbidden)
    run = meeting.run
    if run is None or not asked_now(meeting) or of_earlier_round(said, meeting):
        return Outcome(reply=ChecklistPage())
    if said.road is Road.TYPED and written_before_asked(scene):
        return Outcome(reply=ChecklistPage())
    if person is not None and not said.form and _said_no(meeting, person):
        return Outcome(reply=ChecklistPage())
    items = items_now(scene)
    fields = dict.fromkeys((i.key for i in items), YES) if said.road is Road.TYPED else said.fields
    answers = read_answers(items, fields)
    if answers is None:
        return Outcome(reply=form_again(said, scene, fields, incomplete=True))
    why = remote_refusal(scene, person) if person is None or not person.remote else None
    if why:
        return refused(why)
    new: tuple[Fact, ...] = ()
    if person is None:
        who, new = _newcomer(said, meeting)
    else:
        who = person.key
        if not person.remote:
            new = (PlaceSaid(who, PersonPlace.REMOTE.value, person.place.value),)
    return _noted(said, scene, answered(who, run, answers), new)


def _forbidden(said: Pressed, scene: Scene) -> RefusalCode | None:
    """Why the person cannot answer, or not for whom they say; None where they can."""
    over = not_live(scene.meeting)
    if over:
        return over
    if said.field("person") not in ("", scene.person.key if scene.person else ""):
        return CommonRefusal.BAD_FORM  # no card of ours asks one person to answer for another
    return MatterRefusal.IN_ROOM if sits_in_room(scene) else None


def record(said: Pressed, scene: Scene) -> Outcome:
    """The secretary writes down what somebody answered orally."""
    meeting, who = scene.meeting, said.field("person")
    over = not_live(meeting)
    if over:
        return refused(over)
    person = meeting.people.get(who)
    if person is None:
        page = ChecklistWhomPage(asked_page(said), int(said.filled_in))
        return refused(CommonRefusal.NO_PERSON) if who and not said.filled_in else Outcome(reply=page)
    run = meeting.run
    if run is None or not asked_now(meeting):
        return Outcome(reply=ChecklistPage())
    items = items_now(scene)
    answers = read_answers(items, said.fields)
    if answers is None:
        incomplete = said.field("sent") == "form" or any(i.key in said.fields for i in items)
        fields = said.fields if incomplete else dict.fromkeys((i.key for i in items), YES)
        return Outcome(reply=form_again(said, scene, fields, incomplete=incomplete, of=person))
    return _noted(said, scene, answered(who, run, answers, recorded=True), ())


def _noted(said: Pressed, scene: Scene, answer: Answered, new: tuple[Fact, ...]) -> Outcome:
    """Write the answer down and show it; the same answer again changes nothing."""
    meeting, who = scene.meeting, answer.person
    person = meeting.people.get(who)
    reply = ChecklistPage(who if answer.recorded else "")
    now = answer_now(meeting, person) if person is not None else None
    if now is not None and not new and _same(now, answer):
        return Outcome(reply=reply)
    before = last_answer(meeting, person) if person is not None else None
    shown = (*hosts_hear(meeting, who, before, answer.unsafe), *shown_anew(said, scene, before, answer))
    return Outcome(facts=(*new, answer), deliveries=(READINESS, *shown), reply=reply)


def _same(now: Answer, new: Answered) -> bool:
    """Whether the new answer says the same as the one that stands, for the same level."""
    return (now.level, now.safe, now.unsafe) == (new.level, new.safe, new.unsafe)


def _newcomer(said: Pressed, meeting: Meeting) -> tuple[str, tuple[Fact, ...]]:
    """Somebody not on the roster answers for themselves: they are put there without a capacity (R-127)."""
    who, sender = next_person(meeting), said.who
    noticed = Noticed(who, sender.name, sender.object_id, sender.mri, foreign=foreign(sender, said.place.tenant))
    return who, (noticed, PlaceSaid(who, PersonPlace.REMOTE.value))


def _said_no(meeting: Meeting, person: Person) -> bool:
    """Whether the person has said in this round that something is not right.

    Then the room's card, which has no form, says nothing new: Teams may repeat an old press of it late, and a repeated
    yes must not wipe out a no. The person's own card has a form, and a typed "klar" its own message.
    """
    answer = answer_now(meeting, person)
    return answer is not None and bool(answer.unsafe)


# ---- pages -------------------------------------------------------------------------------------------------------


def draw_ask(_: Page, scene: Scene) -> View:
    """Draw the room's card for the round that runs."""
    run = scene.meeting.run
    if scene.viewer is None and not asked_now(scene.meeting):
        return ChecklistOver(named(asked_matter(scene.meeting)))
    if run is None:
        return ChecklistNone()
    lines = as_lines(items_now(scene), {})
    return ChecklistAsk(
        key(scene, run.round), named(asked_matter(scene.meeting)), lines, sits_in_room(scene), viewers(scene)
    )


def draw_form(_: Page, scene: Scene) -> View:
    """Draw the dialog, with what the person answered last time in this round; else with yes, so that only what is not so is marked."""
    person = scene.person
    answer = last_answer(scene.meeting, person) if person else None
    fields = dict.fromkeys((i.key for i in items_now(scene)), YES)
    if answer is not None and scene.meeting.run and answer.round == scene.meeting.run.round:
        fields = dict.fromkeys(answer.safe, YES) | dict.fromkeys(answer.unsafe, Words("no"))
    return form_of(scene, items_now(scene), fields)


def draw_again(page: ChecklistAgainPage, scene: Scene) -> View:
    """Draw the form that was sent with lines not answered, or the secretary's for one person, with what was answered."""
    person, run, items = scene.meeting.people.get(page.who), scene.meeting.run, items_now(scene)
    if run is None or run.round != page.round or (page.who and (person is None or not scene.secretary)):
        return draw_ask(page, scene)
    said = zip(items, answers_of(page.answered, len(items)), strict=True)
    fields = {item.key: Words(one) for item, one in said}
    return form_of(scene, items, fields, incomplete=bool(page.incomplete), of=person)


def draw_whom(page: ChecklistWhomPage, scene: Scene) -> View:
    """Draw the choice of whose oral answer to note: everybody who is asked, those who lack an answer first."""
    waiting = sorted(
        asked_people(scene.meeting, asked_matter(scene.meeting)), key=lambda p: answer_fault(scene, p) is None
    )
    shown, following = paged(waiting, page.page, PEOPLE_IN_A_LIST)
    lacking = [p.key for p in shown if answer_fault(scene, p) is not None]
    return ChecklistWhom(
        key(scene),
        tuple((p.key, called(p)) for p in shown),
        following,
        tuple(item.key for item in items_now(scene)),
        lacking[0] if len(lacking) == 1 else "",
        missing=bool(page.missing),
    )


def draw_own(page: ChecklistPage, scene: Scene) -> View:
    """Draw the person's own checklist; with a line that confirms where they said they sit, if they have just said so."""
    view = _own(page, scene)
    if page.remote and isinstance(view, ChecklistAsk | ChecklistKept):
        declined = scene.person is not None and scene.meeting.roll.declines(scene.person.key)
        return replace(view, place="declined" if declined else PersonPlace.REMOTE.value)
    return view


def _own(page: ChecklistPage, scene: Scene) -> View:
    """The person's own answers in this round; where there are none yet, the question; outside a run, nothing."""
    meeting, run = scene.meeting, scene.meeting.run
    person = meeting.people.get(page.who) if page.who else scene.person
    if run is None or not meeting.live:
        return ChecklistNone()
    if sits_in_room(scene) and person is scene.person and not scene.dialog:
        return draw_ask(page, scene)
    answer = answer_now(meeting, person) if person else None
    if person is None or answer is None:
        if run.last not in (0, meeting.table):
            return ChecklistNone()  # the matter that was asked about is no longer up
        return draw_form(page, scene) if scene.dialog else draw_ask(page, scene)
    matter, theirs = asked_matter(meeting), person is not scene.person
    lines, round_ = kept_lines(items_for(scene, matter), answer), key(scene, run.round)
    return ChecklistKept(round_, named(matter), called(person), lines, recorded=answer.recorded, others=theirs)
