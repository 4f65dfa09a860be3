"""The table of verbs: who may use each, and the function that judges it. One row a verb, whatever road it comes by."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from dialogs import guide, undo
from dialogs.agenda import verbs as agenda
from dialogs.inbound import Pressed
from dialogs.matter import checklist, gate, readiness
from dialogs.matter import verbs as matter
from dialogs.motion import hand_in
from dialogs.motion import later as motion_later
from dialogs.outcome import Outcome, Page
from dialogs.presence import adjournment
from dialogs.rights import Right
from dialogs.roster import paste as roster_paste
from dialogs.roster import verbs as roster
from dialogs.scene import Scene
from dialogs.sitting import setup
from dialogs.sitting import verbs as sitting

Act = Callable[[Pressed, Scene], Outcome]


@dataclass(frozen=True, slots=True)
class Verb:
    """One verb. `again` is the page that answers a repetition (the current state, drawn anew), or what finds it."""

    right: Right
    act: Act
    again: Page | Callable[[Pressed, Scene], Page]


VERBS: Mapping[str, Verb] = {
    "checklist.open": Verb(Right.ALL, checklist.open_, Page("checklist_form")),
    "checklist.submit": Verb(Right.ALL, checklist.submit, Page("checklist")),
    "checklist.record": Verb(Right.SECRETARY, checklist.record, Page("readiness")),
    "gate.confirm": Verb(Right.HOSTS, gate.confirm, Page("gate")),
    "gate.open": Verb(Right.CHAIR, gate.open_, Page("readiness")),
    "matter.call": Verb(Right.HOSTS, matter.call, Page("readiness")),
    "matter.end": Verb(Right.HOSTS, matter.end, Page("readiness")),
    "matter.level": Verb(Right.HOSTS, matter.level, Page("readiness")),
    "readiness.show": Verb(Right.ALL, readiness.show, Page("readiness")),
    "meeting.begin": Verb(Right.HOSTS, sitting.begin, Page("readiness")),
    "meeting.close": Verb(Right.HOSTS, sitting.close, Page("closed")),
    "meeting.lead": Verb(Right.HOSTS, sitting.lead, Page("readiness")),
    "place.say": Verb(Right.ALL, roster.say_place, Page("roster")),
    "roster.assign": Verb(Right.SECRETARY, roster.assign, Page("roster")),
    "roster.import": Verb(Right.SECRETARY, roster_paste.paste, Page("roster")),
    "roster.show": Verb(Right.ALL, roster.show, Page("roster")),
    "help": Verb(Right.ALL, guide.show, Page("help")),
    "undo": Verb(Right.ALL, undo.undo, Page("notice", ("done",))),
    "meeting.setup": Verb(Right.ALL, setup.set_up, Page("setup_done")),
    "agenda.show": Verb(Right.ALL, agenda.show, Page("agenda")),
    "matter.add": Verb(Right.HOSTS, agenda.add, Page("agenda")),
    "matter.strike": Verb(Right.HOSTS, agenda.strike, Page("agenda")),
    "matter.move": Verb(Right.HOSTS, agenda.move, Page("agenda")),
    "motion.open": Verb(Right.MOVERS, hand_in.open_, Page("motion_form", (0,))),
    "motion.submit": Verb(Right.MOVERS, hand_in.submit, hand_in.receipt_again),
    "motion.record": Verb(Right.SECRETARY, hand_in.record, hand_in.receipt_again),
    "motion.show": Verb(Right.ALL, motion_later.show, motion_later.again),
    "motion.list": Verb(Right.ALL, motion_later.list_, Page("motions", (0, 0), private=False)),
    # The mover withdraws, and a substitute who serves no more too; the secretary what was noted: the verb itself judges.
    "motion.withdraw": Verb(Right.ALL, motion_later.withdraw, motion_later.again),
    "motion.second": Verb(Right.MEMBERS, motion_later.second, motion_later.again),
    "motion.reclassify": Verb(Right.SECRETARY, motion_later.reclassify, motion_later.again),
    "motion.fetch": Verb(Right.SECRETARY, motion_later.fetch, motion_later.again),
    "adjourn": Verb(Right.HOSTS, adjournment.adjourn, Page("break")),
    "resume": Verb(Right.HOSTS, adjournment.resume, Page("readiness")),
}
