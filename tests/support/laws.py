"""The laws of a meeting: each is a function that looks at one turn, and fails where the law is broken.

    look(hall, press("matter.call", matter=4), LAWS)

They judge by the facts and by what the design says, and use none of the rules that they look at.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from hypothesis import currently_in_test_context, note

from cards.phrases import book
from dialogs import pages, router
from dialogs.aloud.facts import SensitiveDataSaid
from dialogs.archive.facts import DatesNoted, EntersFromPaper, LegalForceNoted, MotionsRegistered
from dialogs.chat.facts import GuardTripped
from dialogs.faces.facts import FacesSeen
from dialogs.journal import fold
from dialogs.journal.entries import Entry
from dialogs.judging.outcome import Draft, Outcome, Page
from dialogs.matter.checklist_lines_asked import asked_people, gated
from dialogs.matter.decision_facts import SpecialDecision
from dialogs.matter.facts import Answered, AnswerTakenBack, Asked, HostChecked, MatterCalled
from dialogs.matter.obstacles import standing
from dialogs.meeting.meeting import Matter, Meeting, Stage
from dialogs.meeting.roll_parts import ChairWord
from dialogs.meeting_settings.facts import ChatSaidOff, ChatSaidOn, HostTicked
from dialogs.minutes.facts import AdjustedAtOnce, AtOnceAnnounced, AtOnceDecided
from dialogs.minutes.note_facts import NoteAsked
from dialogs.motion.facts import MotionHeld, Moved, Seconded, SecondWithdrawn, Withdrawn
from dialogs.opening.facts import AdjustersChosen, AgendaApproved, EquipmentChecked, InformationGiven, SummonsChecked
from dialogs.presence.facts import Adjourned, LinkLost, Resumed
from dialogs.presence.other_room_facts import WentOver
from dialogs.quorum.answers_facts import AnswersAlone
from dialogs.quorum.facts import RollAnswered, RollEnded
from dialogs.quorum.remote_ask_facts import RemoteAsked
from dialogs.quorum.remote_word_facts import Ascertained, RemoteDecided
from dialogs.quorum.seat_facts import Disqualified, SeatTakenAgain, Serves
from dialogs.quorum.time_to_go_facts import MustGo
from dialogs.readiness import ASKED_EVERY_S
from dialogs.roster.facts import PlaceSaid
from dialogs.said.inbound import Pressed, Road, Said, Spoke, Words
from dialogs.showing.shared_cards import desk_anew
from dialogs.sitting.facts import SaidAgain
from tests.support.hall import EVERYBODY, MARKER, Hall, Step, holds_marker, who_is
from tests.support.meetings import CHAT
from tests.support.subject_parts import refused_with


@dataclass(frozen=True)
class Turn:
    """One turn of a play: the hall after it, the meeting before it, what was said and what followed."""

    hall: Hall
    before: Meeting
    said: Said
    out: Outcome


def confidential(meeting: Meeting, no: int | None) -> bool:
    """Whether the matter with this number is confidential now."""
    found = meeting.matter(no) if no is not None else None
    return found is not None and found.kind.confidential


def guarded(meeting: Meeting) -> Matter | None:
    """The confidential matter on the table, from its call on."""
    on = meeting.on_table
    return on if on is not None and on.kind.confidential else None


def no_words(turn: Turn) -> None:
    """Words stand in wordings alone, and a confidential matter has none that can be read (design 4.1, 4.2)."""
    out, hall = turn.out, turn.hall
    assert not any(holds_marker(one) for one in (*out.facts, *out.deliveries))
    assert not isinstance(out.reply, Page) or not holds_marker(out.reply)
    assert MARKER not in repr(hall.meeting)
    spoken = isinstance(turn.said, Spoke) or (
        isinstance(turn.said, Pressed) and turn.said.verb.startswith(("motion.", "minutes."))
    )
    for one in out.wordings:
        assert not confidential(hall.meeting, one.matter), f"{one.key} is kept of a confidential matter"
        assert not (spoken and guarded(turn.before)), f"{one.key} is kept while the guard stands"
    if spoken and guarded(turn.before) and isinstance(out.reply, Draft) and not out.purged:
        assert MARKER not in json.dumps(out.reply.view.draw(book.SV, {}), ensure_ascii=False)
    for key, (_, no) in hall.words.items():
        assert key in hall.gone or not confidential(hall.meeting, no), f"{key} can still be read"
    assert all(not m.title for m in hall.meeting.matters if m.kind.confidential)


def no_orphans(turn: Turn) -> None:
    """Words that nothing refers to any longer are destroyed in the same turn: nobody would ever come back for them."""
    meeting, hall = turn.hall.meeting, turn.hall
    held = {m.wording for m in meeting.held}  # one that is held waits for its mover to say which matter it is about
    held |= {one.wording for one in meeting.minutes.notes}
    referred = {m.title for m in meeting.matters} | {m.wording for m in meeting.motions} | held
    assert hall.words.keys() - hall.gone <= referred, "words are left that nothing refers to"


LOOKS = frozenset(
    [
        "readiness.show",
        "roster.show",
        "help",
        "agenda.show",
        "motion.open",
        "motion.show",
        "motion.list",
        "checklist.open",
    ]
)
HOSTS, SECRETARY, SETUP = refused_with("hosts"), refused_with("secretary"), refused_with("setup")
THEMSELVES = frozenset(["checklist.submit", "place.say", "link.say", "undo", "motion.withdraw", "meeting.setup"])


def permitted(verb: str, meeting: Meeting, who: str) -> bool:
    """Design 3's table of who may, spelled out apart from the bot's own: here, and in `verb_rows.py`."""
    person = meeting.person_of(who_is(who))
    capacity = person.capacity.value if person and person.capacity else ""
    secretaries = [p for p in meeting.people.values() if p.capacity == "secretary"]
    begun = meeting.stage not in (Stage.EMPTY, Stage.PREPARED)
    stands_in = who == "appointed"
    secretary = capacity == "secretary" or ((stands_in or capacity == "secretary") and not (begun and secretaries))
    leads = person is not None and person is meeting.chair
    moves = capacity in ("chair", "vice_chair", "member") or (
        capacity == "substitute" and person is not None and person.serves
    )
    if verb in HOSTS:
        return leads or capacity == "secretary" or (stands_in and not meeting.hosts)
    if verb in SECRETARY:
        return secretary
    if verb in ("gate.open", "gate.cancel", "opening.equipment", "remote.approve", "remote.ascertain"):
        return leads
    if verb == "remote.ask":
        return capacity in ("chair", "vice_chair", "member", "substitute")
    if verb in ("motion.submit", "motion.second", "minutes.note"):
        return moves and person is not None and person.place != "away"
    if verb == "motion.withdraw":
        return person is not None
    if verb == "meeting.setup":
        return who != "guest" and (meeting.stage is Stage.EMPTY or stands_in or capacity == "secretary")
    if verb in SETUP:
        return stands_in or capacity == "secretary"
    return verb in THEMSELVES


def only_within_capacity(turn: Turn) -> None:
    """Looking changes nothing, and nobody changes anything outside their capacity (design 4.4, R-142, R-230)."""
    said = turn.said
    if not isinstance(said, Pressed):
        return
    who = next(one for one in EVERYBODY if who_is(one) == said.who)
    if said.verb in LOOKS or not permitted(said.verb, turn.before, who):
        assert changes_nothing(turn.out, said, turn.before, who), f"{who} changed something by {said.verb}"


def changes_nothing(out: Outcome, said: Said, meeting: Meeting, who: str) -> bool:
    """Whether nothing is written and nothing sent, except that a host's typed "status" moves the next step to the foot."""
    host = any(person.key == who for person in meeting.hosts)
    if isinstance(said, Pressed) and (said.verb, said.road, host) == ("readiness.show", Road.TYPED, True):
        return not out.facts and out.deliveries == (desk_anew(meeting, not_within_s=ASKED_EVERY_S),)
    return not out.changes


def repeats_change_nothing(turn: Turn) -> None:
    """The same thing judged again writes no fact a second time, and a repetition gets an answer that can be drawn."""
    hall, said = turn.hall, turn.said
    assert router.causes(said) == router.causes(said)
    # Only its cause tells an edit from a repetition of it; and only the form tells a new thing that a form makes.
    made = {"aloud.note", "matter.add", "roster.assign", "undo"}
    if not (isinstance(said, Spoke) and said.edited) and not (isinstance(said, Pressed) and said.verb in made):
        twice = router.decide(said, hall.meeting, hall.profile)
        # That something was said once more at the same moment is dated twice alike.
        again = {fact for fact in twice.facts if not isinstance(fact, SaidAgain)}
        assert not set(turn.out.facts) & again, f"twice: {type(said).__name__}"
    answer = router.again(said, hall.meeting, hall.profile)
    assert (answer is not None) == isinstance(said, Pressed)
    if isinstance(answer, Page):
        pages.draw(answer, router.scene_of(said, hall.meeting, hall.profile))


@dataclass
class Answers:
    """Whose answer holds, kept apart from the bot's own judgement: by the facts alone."""

    given: dict[str, datetime] = field(default_factory=dict)
    round: int = 0
    rests_since: datetime | None = None

    def take(self, entry: Entry) -> None:
        """One more fact."""
        match entry.fact:
            case Answered(no=no, unsafe=unsafe, person=person) if no:
                self.given.pop(person, None)
                if not unsafe:
                    self.given[person] = entry.at
            case AnswerTakenBack(person=person, opening=False) | LinkLost(person=person):
                self.given.pop(person, None)
            case Asked(round=round_) if round_ != self.round:
                self.round = round_
                self.given.clear()
            case Adjourned():
                self.rests_since = entry.judged_at
            case Resumed(mistaken=mistaken):
                # A break that was taken back at once was none.
                since = self.rests_since
                if not (mistaken and since is not None and entry.judged_at - since <= timedelta(seconds=30)):
                    self.given.clear()

    def hold(self, person: str, hall: Hall) -> bool:
        """Whether the person may count as ready now."""
        given, lasts_s = self.given.get(person), hall.profile.answer_lasts_s
        return given is not None and (not lasts_s or hall.now - given <= timedelta(seconds=lasts_s))


def never_ready_without_an_answer(turn: Turn) -> None:
    """Nobody counts as ready whose answer has lapsed: link lost, break, age, a new round, a raised level (R-102)."""
    hall = turn.hall
    answers = Answers()
    for entry in hall.journal:
        answers.take(entry)
    on = hall.meeting.on_table
    if on is None or not gated(hall.sees(), on):
        return
    there = standing(hall.sees(), on)
    asked = asked_people(hall.meeting, on)
    held = sum(answers.hold(p.key, hall) for p in asked)
    assert there.ready <= held, f"{there.ready} ready, {held} answers hold"
    assert not there.clear or held == len(asked), "clear, and somebody's answer does not hold"


def one_matter_and_its_window(turn: Turn) -> None:
    """At most one matter is on the table, a confidential one has one open window, and every other window is closed."""
    meeting = turn.hall.meeting
    on = [m.no for m in meeting.matters if m.on_table]
    assert on == ([meeting.table] if meeting.table else []), "the table and the matters disagree"
    open_ = [w for w in meeting.windows if w.end is None]
    held = guarded(meeting)
    assert [w.no for w in open_] == ([held.no] if held else []), "a window stands open, or is missing"
    assert all(w.end is None or w.start.arrived <= w.end.arrived for w in meeting.windows)


def the_guard_is_up_while_it_should(turn: Turn) -> None:
    """A message trips the guard from a confidential matter's call to 5 s after it, and at no other time (design 3.1)."""
    hall = turn.hall
    for late_s in (0, 4, 6, 3600):
        at = hall.now + timedelta(seconds=late_s)
        said = Spoke(place=CHAT, who=who_is("anna"), at=at, message=f"probe{late_s}", words=Words(f"{MARKER} nu"))
        out = router.decide(said, hall.meeting, hall.profile)
        within = [w for w in hall.meeting.windows if w.start.written <= at]
        should = any(w.end is None or at - w.end.written <= timedelta(seconds=5) for w in within)
        assert any(isinstance(x, GuardTripped) for x in out.facts) == should, f"{late_s} s later"


def undo_leads_back(turn: Turn) -> None:
    """What a step changed is as it was before, once it is undone; and an undo that finds nothing changes nothing."""
    hall, said = turn.hall, turn.said
    _, step, _ = hall.meeting.steps.get(_by(hall, said), (None, None, None))
    last: tuple[object, ...] = turn.out.facts[-1:]
    if step is None or not any(step is fact for fact in last):
        return
    back = Pressed(place=CHAT, who=said.who, at=hall.now, verb="undo", road=Road.EXECUTE, sitting="s1")
    out = router.decide(back, hall.meeting, hall.profile)
    if not out.facts:
        assert out.deliveries == ()
        return
    undone = hall.meeting
    for fact in out.facts:
        undone = fold.apply(undone, Entry(0, hall.now, _by(hall, said), "", fact))
    if isinstance(step, Answered):
        # An answer taken back is no answer, whatever stood before: nobody is made ready by undoing.
        assert undone.people[step.person].answer is None
        return
    look = BROUGHT_BACK[type(step)]
    assert look(undone, step) == look(turn.before, step), f"{type(step).__name__} did not come back"


def _by(hall: Hall, said: Said) -> str:
    person = hall.meeting.person_of(said.who)
    return person.key if person else said.who.key


def _motions(m: Meeting, _: Any) -> object:
    return [(x.motion, x.seconds, x.kind) for x in m.motions if not x.withdrawn]


def _stage_of(matter: Matter) -> tuple[object, ...]:
    return matter.no, matter.begun, matter.on_table, matter.over


def _noted(m: Meeting, who: str) -> object:
    found = m.roll.called.get(who)
    return (found.answer, found.at, found.epoch) if found is not None else None


def _word(words: Mapping[str, ChairWord], who: str) -> object:
    return (words[who].yes, words[who].at, words[who].epoch) if who in words else None


def _face(m: Meeting, who: str) -> object:
    found = m.roll.faces.get(who)
    return (found.yes, found.at, found.epoch) if found is not None else None


def _seat(meeting: Meeting, who: str) -> object:
    return [(one.instead, one.no) for one in meeting.roll.serving.get(who, ())]


def _registered(meeting: Meeting, no: int) -> object:
    one = meeting.archive.registered.get(no)
    return (one.at, one.by, one.dnr) if one is not None else None


BROUGHT_BACK: dict[type, Callable[[Meeting, Any], object]] = {
    PlaceSaid: lambda m, x: m.people[x.person].place if x.person in m.people else x.former,
    Moved: _motions,
    Withdrawn: _motions,
    Seconded: _motions,
    SecondWithdrawn: _motions,
    MotionHeld: lambda m, _: m.held,
    # A matter that the call ended stays ended; the one that was called waits again.
    MatterCalled: lambda m, x: [(y.no, y.state) for y in m.matters if y.no == x.no],
    HostChecked: lambda m, x: any(y.check and y.check.only_entitled for y in m.matters if y.no == x.no),
    SpecialDecision: lambda m, x: [y.special for y in m.matters if y.no == x.no],
    # Answers and the host's check lapse even with a mistaken break: nobody can tell who hung up.
    # A matter that was open is opened anew.
    HostTicked: lambda m, x: [
        (line, (m.ticks[line].state, m.ticks[line].by) if line in m.ticks else None)
        for lines in x.said.values()
        for line in lines
    ],
    ChatSaidOff: lambda m, _: m.chat_word is not None,
    ChatSaidOn: lambda m, _: m.chat_word is not None,
    RollAnswered: lambda m, x: (
        _noted(m, x.person),
        (m.people[x.person].place, m.people[x.person].out) if x.person in m.people else "",
        m.roll.left.get(x.person),
    ),
    RollEnded: lambda m, _: m.roll.ended is not None,
    RemoteDecided: lambda m, x: [_word(m.roll.approved, who) for who in (*x.approved, *x.declined)],
    Ascertained: lambda m, x: [_word(m.roll.ascertained, who) for who in x.people],
    FacesSeen: lambda m, x: [_face(m, who) for who in (*x.people, *x.unseen)],
    RemoteAsked: lambda m, x: x.person in m.roll.asking and m.roll.asking[x.person].wants,
    MustGo: lambda m, x: x.person in m.roll.going and m.roll.going[x.person].at,
    EquipmentChecked: lambda m, _: m.opening.equipment and m.opening.equipment.person,
    InformationGiven: lambda m, _: m.opening.informed is not None,
    SummonsChecked: lambda m, _: m.opening.summons and m.opening.summons.in_order,
    AdjustersChosen: lambda m, _: m.opening.adjusters and (m.opening.adjusters.people, m.opening.adjusters.substitutes),
    AgendaApproved: lambda m, _: m.opening.agenda and m.opening.agenda.change,
    Serves: lambda m, x: _seat(m, x.person),
    # Where a substitute has the seat, that the member broke off service is forgotten with it.
    SeatTakenAgain: lambda m, x: (_seat(m, x.substitute), not x.substitute and m.people[x.person].out),
    AnswersAlone: lambda m, x: x.no in m.roll.answers,
    AtOnceDecided: lambda m, x: m.minutes.at_once.get(x.no),
    AdjustedAtOnce: lambda m, x: m.minutes.at_once.get(x.no),
    AtOnceAnnounced: lambda m, x: [m.minutes.at_once.get(no) for no in x.matters],
    NoteAsked: lambda m, x: [one for one in m.minutes.notes if one.note == x.note and not one.back],
    WentOver: lambda m, _: [(one.people, one.since) for one in m.roll.rooms],
    Disqualified: lambda m, x: (x.no, x.person) in m.roll.disqualified,
    MotionsRegistered: lambda m, x: [_registered(m, no) for no in x.motions],
    DatesNoted: lambda m, _: m.archive.dates and (m.archive.dates.adjusted, m.archive.dates.announced),
    SensitiveDataSaid: lambda m, _: m.aloud,
    EntersFromPaper: lambda m, _: m.archive.from_paper,
    LegalForceNoted: lambda m, _: m.archive.force and m.archive.force.since,
    Adjourned: lambda m, _: (m.stage, m.break_since, m.table, [_stage_of(y) for y in m.matters], m.windows),
}

Law = Callable[[Turn], None]
LAWS: tuple[Law, ...] = (
    no_words,
    no_orphans,
    only_within_capacity,
    repeats_change_nothing,
    never_ready_without_an_answer,
    one_matter_and_its_window,
    the_guard_is_up_while_it_should,
    undo_leads_back,
)


def look(hall: Hall, step: Step, laws: Iterable[Law]) -> None:
    """Play the step, and look at the turn by the laws."""
    before = hall.meeting
    if currently_in_test_context():
        note(str(step))
    said, out = hall.says(step)
    for law in laws:
        law(Turn(hall, before, said, out))


def play(hall: Hall, steps: Iterable[Step], *laws: Law) -> Hall:
    """Play the steps in order, each looked at by the laws."""
    for one in steps:
        look(hall, one, laws)
    return hall
