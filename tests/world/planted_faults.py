"""Faults that worlds must find, each a few characters in one function of the rules. Some this project has had; most are new."""

from collections.abc import Sequence
from typing import Final

from tests.world import door
from tests.world.faults_of_kinds import KINDS
from tests.world.plants import Fault

FAULTS: Final[Sequence[Fault]] = (
    # Who is who
    Fault(
        "dialogs.matter.remote_allowed",
        "_must_leave",
        "return person.remote and (strict or",
        "return False and (strict or",
        world=29,
    ),
    Fault("dialogs.judging.rights", "may", "if right is Right.ALL", "if right in (Right.ALL, Right.HOSTS)"),
    Fault("dialogs.judging.rights", "may", "if right is Right.ALL", "if right in (Right.ALL, Right.SECRETARY)"),
    Fault("dialogs.judging.rights", "may", "if right is Right.ALL", "if right in (Right.ALL, Right.CHAIR)", world=6),
    Fault("dialogs.judging.rights", "_prepares", "listed or", "True or", world=0),
    Fault("dialogs.judging.who_is_entitled", "entitled", "person.capacity is None or", "False and", world=2),
    Fault(
        "dialogs.roster.names_matched_in_chat", "matches", "and not p.foreign and p.in_chat]", "and p.in_chat]", world=1
    ),
    Fault("dialogs.roster.names_matched_in_chat", "matches", "if names[borne(p.name)] == 1 and", "if", world=1),
    Fault(
        "dialogs.roster.names_matched_in_chat", "accept", 'if said.field(_field(match)) == "yes"', "if True", world=1
    ),
    Fault(
        "dialogs.meeting.meeting",
        "Meeting.person_of",
        "self.wires.get(sender.mri)",
        "next((k for k, p in self.people.items() if p.name == sender.name), None)",
    ),
    # The guard
    Fault(
        "dialogs.chat.where_written", "window_of", "found is not None and harmless(found)", "found is not None", world=1
    ),
    Fault(
        "dialogs.chat.where_written", "window_of", "reversed(meeting.windows)", "reversed(meeting.windows[1:])", world=2
    ),
    Fault("dialogs.chat.guard", "watch", "if window is None:", "if window is None or said.place.personal:", world=7),
    Fault("dialogs.chat.guard", "watch", "if window is None:", "if window is None or said.edited:", world=2),
    Fault(
        "dialogs.chat.hide_message",
        "incident_notes",
        "for host in meeting.hosts",
        "for host in meeting.hosts[:1]",
        world=6,
    ),
    Fault(
        "dialogs.journal.shared_effects",
        "guarded",
        "not on.kind.confidential or",
        "on.state is MatterState.CALLED or not on.kind.confidential or",
        world=1,
    ),
    Fault("dialogs.journal.shared_effects", "guarded", "not on.kind.confidential or", "on.kind.level < 4 or", world=16),
    Fault(
        "dialogs.meeting.guarded_times",
        "Window.covers",
        "(at.dated and written) or",
        "(at.dated and written) and",
        world=25,
    ),
    Fault(
        "dialogs.meeting.guarded_times",
        "Window.covers",
        "if self.end is None:\n        return True",
        "if self.end is None:\n        return at.written >= self.start.written",
        world=20,
    ),
    Fault(
        "dialogs.matter.facts",
        "LevelRaised.onto",
        "return guarded(changed(m, motions=sealed, held=(), minutes=m.minutes.without_words(self.no)), entry)",
        "return changed(m, motions=sealed, held=())",
        world=1,
    ),
    Fault(
        "dialogs.judging.scene",
        "Scene.hushed",
        "for sitting in sittings for window",
        "for sitting in sittings[1:] for window",
        world=7,
    ),
    Fault("dialogs.motion.writing_allowed", "oral", "if scene.hushed:", "if False:", world=7),
    # Words
    Fault("dialogs.matter.raised_level", "_raise", "sealed=() if kept else", "sealed=() if True else", world=8),
    Fault(
        "dialogs.meeting.kinds",
        "MatterKind.keeps_title",
        "not self.confidential",
        "self is not MatterKind.SECRECY_INDIVIDUAL",
        world=3,
    ),
    # The table
    Fault(
        "dialogs.judging.stale_press",
        "moved_on",
        "elsewhere = bool(after) and after != str(meeting.table)",
        "elsewhere = False",
        world=104,
    ),
    Fault(
        "dialogs.matter.call_and_end",
        "call",
        'matter.state is MatterState.ENDED and said.field("again") != "yes"',
        "False",
        world=15,
    ),
    Fault("dialogs.sitting.begin_lead_close", "begin", "if other is not None:", "if False:", world=1),
    Fault("dialogs.sitting.begin_lead_close", "close", "if moved_on(said, meeting) or", "if", rare=True),
    # Readiness
    Fault("dialogs.matter.checklist_answer_holds", "answer_fault", "answer.round != run.round or", "", world=10),
    Fault(
        "dialogs.matter.checklist_answer_holds",
        "answer_fault",
        "if answer.epoch != person.epoch:",
        "if False:",
        world=284,
    ),
    Fault("dialogs.matter.checklist_answer_holds", "answer_fault", "if answer.unsafe:", "if False:", world=25),
    Fault("dialogs.matter.gate", "open_", "there.firm or not (there.clear or reason)", "there.firm", world=2),
    Fault(
        "dialogs.matter.checklist_asked_anew",
        "ask_after_break",
        "round_ = meeting.round + 1",
        "round_ = meeting.round",
        world=15,
    ),
    Fault(
        "dialogs.matter.checklist_asked_anew", "ask", "if prolonged else meeting.round + 1", "if True else 0", world=1
    ),
    # Repetition
    Fault("dialogs.router", "causes", "(at.isoformat(),)", '("0",)', world=3),
    Fault(
        "dialogs.chat.where_written",
        "caught",
        "not window.called_after(at), window.end is None",
        "window.end is None",
        rare=True,
    ),
    Fault(
        "dialogs.chat.where_written",
        "caught",
        "found = whole_command(said)",
        'return ""',
        world=1,
    ),
    # Motions
    Fault("dialogs.motion.drawing", "may_withdraw", "return own or", "return True or", world=1),
    Fault("dialogs.motion.second", "second", "motion.mover == person.key or fixed", "fixed", world=297),
    Fault(
        "dialogs.motion.hand_in",
        "_judged",
        "MotionFault.ENDED if deliberation_over(matter) else",
        "None if deliberation_over(matter) else",
        world=63,
    ),
    # Whoever is somewhere else
    Fault("dialogs.membership", "kept_out", "return _gone(said)", "return None", world=12),
    Fault("dialogs.membership", "kept_out", "(person is not None and person.in_chat)", "True", world=0),
    Fault(
        "dialogs.matter.may_be_there", "how_there", "if barred or not entitled(person, matter):", "if False:", world=1
    ),
    Fault(
        "dialogs.matter.may_be_there",
        "disqualified_there",
        "return bool(person.in_call) and",
        "return False and",
        rare=True,
    ),
    Fault(
        "dialogs.matter.may_be_there",
        "how_there",
        "if not person.in_call or person.place is PersonPlace.ROOM:",
        "if not person.in_call or person.place in (PersonPlace.ROOM, PersonPlace.AWAY):",
        rare=True,
    ),
    Fault("dialogs.matter.unentitled_in_call", "lapses", "may_not_stay(scene, person, on)", "False", rare=True),
    # Words in forms
    Fault("dialogs.agenda.show_and_change", "add", "if scene.hushed:", "if False:", world=11),
    Fault("dialogs.sitting.setup", "set_up", "if scene.hushed:", "if False:", world=13),
    # The roster
    Fault("dialogs.roster.namesakes", "line_of", "if p.given and not p.foreign and borne", "if borne", world=1),
    Fault(
        "dialogs.roster.form_of_one_person", "faults", "bool(other_chairs(meeting, person, tied))", "False", world=41
    ),
    Fault("dialogs.roster.who_is_what_and_where", "assign", 'said.field("vouch") != "yes"', "False", world=73),
    # What is said again
    Fault("dialogs.router", "causes", "if said.form else (at.isoformat(),)", "", world=7),
    # What only looks
    Fault("dialogs.router", "_spoke", "if said.edited:", "if False:", world=28),
    # Facts
    Fault("dialogs.presence.facts", "LinkLost._lost", "epoch=person.epoch + 1", "epoch=person.epoch", world=154),
    Fault("dialogs.matter.facts", "MatterEnded.onto", "return table_cleared(meeting, entry)", "return meeting"),
    Fault("dialogs.journal.shared_effects", "table_cleared", "if w.end is None else w", "if False else w", world=0),
    Fault("dialogs.undo", "_taken_back", "if not may(right, scene):", "if False:", rare=True),
    *KINDS,
    *door.faults(),
)

GUARDED_TWICE: Final[Sequence[tuple[Fault, str]]] = (
    (
        Fault(
            "dialogs.roster.who_is_what_and_where",
            "assign",
            "if fact.capacity and _unvouched(person, meeting):",
            "if False:",
        ),
        "a capacity of somebody foreign waits until a secretary vouches for them, whatever was asked",
    ),
    (
        Fault("dialogs.motion.fetch_sealed", "fetch", "purged=(motion.wording,)", "purged=()"),
        "the turn destroys every word that nothing refers to",
    ),
    (
        Fault("dialogs.matter.undo", "_called", "through_gate(matter) or", "False or"),
        "whoever opened it cannot take the call back, since opening stands and was done later",
    ),
    (
        Fault("dialogs.router", "_spoke", "if seen.tripped:", "if False:"),
        "the motion's own rule refuses every word while the guard stands",
    ),
    (
        Fault("dialogs.router", "_pressed", "if said.road.looking and judged.changes:", "if False:"),
        "each verb answers a fetch with its page, and writes nothing",
    ),
    (
        Fault(
            "dialogs.matter.facts", "MatterCalled.onto", "table_cleared(meeting, entry), self.no", "meeting, self.no"
        ),
        "whatever is on the table is ended by a fact of its own first",
    ),
    (
        Fault("dialogs.judging.rights", "may", "return not scene.outside and not unvouched and", "return"),
        "whoever is foreign and not vouched for has no capacity in force",
    ),
    (
        Fault("dialogs.roster.facts", "_in_force", "person.foreign and not person.vouched", "False"),
        "`may` asks again whether somebody foreign is vouched for",
    ),
    (
        Fault(
            "dialogs.matter.raised_level",
            "_raise",
            "purged=(matter.title,) if matter.title and not kept else ()",
            "purged=()",
        ),
        "the turn destroys every word that nothing refers to",
    ),
    (
        Fault(
            "dialogs.meeting.kinds",
            "MatterKind.oral_motions_only",
            "self.confidential",
            "self is MatterKind.PROTECTIVE",
        ),
        "what the profile may not keep of the kind is refused too",
    ),
    (
        Fault(
            "dialogs.matter.checklist_answer_holds",
            "answer_fault",
            "if person.in_call is False and gone(scene.meeting, person):",
            "if False:",
        ),
        "a lost link begins a new epoch, and the answer is of the one before",
    ),
)
"""Faults that change nothing by themselves, since something else guards against the same; each with what does."""
