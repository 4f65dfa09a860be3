"""Each law is broken on purpose, one rule at a time: a law that nothing can break promises nothing."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from bot.turn.word_changes import WordChanges, word_changes
from dialogs import undo, verbs
from dialogs.chat import guard
from dialogs.journal.entries import Entry, Fact
from dialogs.journal.shared_effects import table_cleared, with_matter, with_person
from dialogs.judging.outcome import Outcome, Wording
from dialogs.judging.refusals import Right
from dialogs.judging.shared_pages import BreakPage, MotionPage
from dialogs.matter import checklist, checklist_answer_holds, obstacles, raised_level
from dialogs.matter.facts import MatterCalled, MatterEnded
from dialogs.meeting import guarded_times
from dialogs.meeting.meeting import Matter, MatterState, Meeting
from dialogs.motion.facts import Seconded, SecondTakenBack
from dialogs.presence.facts import Adjourned, LinkLost
from dialogs.roster.facts import PlaceSaid
from dialogs.said.inbound import Words
from tests.support import hall, laws
from tests.support.hall import EXTRAS, MARKER, Hall, Step, press
from tests.support.laws import LAWS, Law, play
from tests.support.meetings import CAST, a_meeting, changed, linkoping
from tests.support.safe_answers import SAFE

ANSWERED = tuple(Step("checklist.submit", who, SAFE) for who in ("anna", "bo", "cia", "eva"))
CALLED = (press("matter.call", matter=4), *ANSWERED)
OPENED = (*CALLED, press("gate.open", only_entitled="yes", reason="accepted"))
MOVED = (
    press("matter.call", matter=1),
    press("motion.submit", "anna", kind="add", wording=f"Att {MARKER} utreds."),
    press("motion.second", "bo", motion=1),
)

Break = Callable[[pytest.MonkeyPatch], None]


def fact_becomes(kind: type[Fact], then: Callable[..., Meeting]) -> Break:
    """A fact is taken onto the meeting in another way."""
    return lambda patch: patch.setattr(kind, "onto", then)


def verb_becomes(name: str, **other: Any) -> Break:
    """A row of the table of verbs is another."""
    return lambda patch: patch.setitem(verbs.VERBS, name, replace(verbs.VERBS[name], **other))


def name_becomes(module: Any, name: str, other: object) -> Break:
    """A name in a rule's file means something else."""
    return lambda patch: patch.setattr(module, name, other)


def _undone(_: Meeting, __: object, step: Seconded) -> Outcome:
    return Outcome((SecondTakenBack(step.motion, "cia"),), (), MotionPage(1))


def _kept(_: object, scene: Any, **__: object) -> Outcome:
    on = scene.meeting.on_table
    return Outcome(wordings=(Wording("m1", Words(MARKER), on.no if on else None),))


def _told(said: Any, scene: Any) -> Outcome:
    return Outcome((PlaceSaid(scene.person.key, said.fields["wording"].spoken, ""),))


def _again(*_: object) -> Outcome:
    return Outcome((Adjourned(10, "pause"),), (), BreakPage())


def _still_open(_: MatterEnded, meeting: Meeting, entry: Entry) -> Meeting:
    return replace(table_cleared(meeting, entry), windows=meeting.windows)


def _both_stay(patch: pytest.MonkeyPatch) -> None:
    def called(fact: MatterCalled, meeting: Meeting, _: Entry) -> Meeting:
        left = with_matter(meeting, fact.no, lambda matter: replace(matter, state=MatterState.CALLED))
        return replace(left, table=fact.no)

    patch.setattr(MatterEnded, "onto", lambda _, meeting, __: meeting)
    patch.setattr(MatterCalled, "onto", called)


def _no_window(fact: MatterCalled, meeting: Meeting, entry: Entry) -> Meeting:
    return replace(CALLS(fact, meeting, entry), windows=meeting.windows)


def _in_call_no_more(fact: LinkLost, meeting: Meeting, _: Entry) -> Meeting:
    return with_person(meeting, fact.person, lambda person: replace(person, in_call=False))


def _only_what_the_rule_says(outcome: Outcome, before: Meeting, after: Meeting) -> WordChanges:
    """Nothing is destroyed but what a rule names."""
    return replace(word_changes(outcome, before, after), destroys=outcome.purged)


def _unsealed(scene: Any, on: Matter, kind: Any) -> Outcome:
    return replace(RAISE(scene, on, kind), sealed=(), purged=())


CALLS = MatterCalled.onto
RAISE = raised_level._raise
LAPSES = (*CALLED, Step("went", "anna"), Step("came", "anna"))
AGED = (*CALLED, Step("readiness.show", "chair", wait_s=2000))
BREAK = (*CALLED, press("adjourn", minutes=5), press("resume"))

BROKEN: dict[str, tuple[Law, tuple[Step, ...], Break]] = {
    "a typed motion is kept in a confidential matter": (
        laws.no_words,
        (*OPENED, press("motion.submit", "anna", kind="add", wording=MARKER)),
        verb_becomes("motion.submit", act=_kept),
    ),
    "a raised level leaves the wording to be read": (
        laws.no_words,
        (*MOVED, press("matter.level", matter=1, level="secrecy")),
        name_becomes(raised_level, "_raise", _unsealed),
    ),
    "words that nothing refers to any more are left": (
        laws.no_orphans,
        (Step("chat", words=f"yrkande: {MARKER}"), press("matter.call", matter=4)),
        name_becomes(hall, "word_changes", _only_what_the_rule_says),
    ),
    "a fact holds what was written": (
        laws.no_words,
        (press("motion.submit", "anna", kind="add", wording=MARKER),),
        verb_becomes("motion.submit", act=_told),
    ),
    "everybody may call a matter": (
        laws.only_within_capacity,
        (press("matter.call", "anna", matter=1),),
        verb_becomes("matter.call", right=Right.ALL),
    ),
    "the secretary may open the gate": (
        laws.only_within_capacity,
        (*CALLED, press("gate.open", "secretary", reason="accepted")),
        verb_becomes("gate.open", right=Right.HOSTS),
    ),
    "looking counts as doing": (
        laws.only_within_capacity,
        (press("readiness.show", "anna"),),
        verb_becomes("readiness.show", act=_again),
    ),
    "a break is made anew by every press": (
        laws.repeats_change_nothing,
        (press("adjourn", minutes=5),),
        verb_becomes("adjourn", act=_again),
    ),
    "the same answer is written each time": (
        laws.repeats_change_nothing,
        CALLED,
        name_becomes(checklist, "_same", lambda *_: False),
    ),
    "an answer outlives a lost link": (
        laws.never_ready_without_an_answer,
        LAPSES,
        fact_becomes(LinkLost, _in_call_no_more),
    ),
    "an answer never grows old": (
        laws.never_ready_without_an_answer,
        AGED,
        name_becomes(checklist_answer_holds, "timedelta", lambda **_: timedelta.max),
    ),
    "a break leaves the answers standing": (
        laws.never_ready_without_an_answer,
        BREAK,
        name_becomes(obstacles, "answer_fault", lambda *_: None),
    ),
    "two matters on the table": (
        laws.one_matter_and_its_window,
        (press("matter.call", matter=1), press("matter.call", matter=4)),
        _both_stay,
    ),
    "a window that never closes": (
        laws.one_matter_and_its_window,
        (*OPENED, press("matter.end")),
        fact_becomes(MatterEnded, _still_open),
    ),
    "a confidential matter without a window": (
        laws.one_matter_and_its_window,
        OPENED,
        fact_becomes(MatterCalled, _no_window),
    ),
    "the guard is off": (
        laws.the_guard_is_up_while_it_should,
        OPENED,
        name_becomes(guard, "window_of", lambda *_: None),
    ),
    "the guard has no margin": (
        laws.the_guard_is_up_while_it_should,
        (*OPENED, press("matter.end")),
        name_becomes(guarded_times, "MARGIN", guarded_times.MARGIN * 0),
    ),
    "undo takes back somebody else's step": (
        laws.undo_leads_back,
        MOVED,
        name_becomes(undo, "UNDO", dict(undo.UNDO) | {Seconded: _undone}),
    ),
}


def a_hall() -> Hall:
    """The meeting before a play; answers grow old in it."""
    return Hall(changed(linkoping(), answer_lasts_s=900), a_meeting((*CAST, *EXTRAS)))


@pytest.mark.parametrize(("law", "steps", "breaks"), BROKEN.values(), ids=BROKEN)
def test_a_broken_rule_is_seen(law: Law, steps: tuple[Step, ...], breaks: Break) -> None:
    """The play goes well as long as the rule stands, and the law fails once it is broken."""
    play(a_hall(), steps, *LAWS)
    with pytest.MonkeyPatch.context() as patch:
        breaks(patch)
        with pytest.raises(AssertionError):
            play(a_hall(), steps, law)


def test_every_law_is_broken_by_something() -> None:
    """None of the laws stands here without a rule that it needs."""
    assert {law for law, _, _ in BROKEN.values()} == set(LAWS)
