"""Faults of the kinds that this project has had (who is who, two clocks, breaks, raised levels and so on), none of them had before."""

from collections.abc import Sequence
from typing import Final

from tests.world.plants import Fault

KINDS: Final[Sequence[Fault]] = (
    # Who is who
    Fault(
        "dialogs.judging.foreign_or_anonymous",
        "foreign",
        "who.object_id is None or who.guest",
        "who.object_id is None",
        world=36,
    ),
    Fault(
        "dialogs.judging.foreign_or_anonymous", "foreign", "who.object_id is None or who.guest", "who.guest", world=78
    ),
    Fault("dialogs.judging.foreign_or_anonymous", "foreign", "!= tenant.casefold()", "== ''", world=73),
    Fault("dialogs.judging.rights", "_organizes", "viewer.object_id == scene.meeting.organizer", "True", world=0),
    Fault(
        "dialogs.judging.who_makes_motions",
        "moves",
        "person.capacity is Capacity.SUBSTITUTE and (",
        "(True or ",
        world=11,
    ),
    Fault(
        "dialogs.judging.scene", "Scene.leads", "person is self.meeting.chair", "person.capacity is not None", world=7
    ),
    Fault(
        "dialogs.judging.scene",
        "Scene.secretary",
        "person.capacity is Capacity.SECRETARY",
        "person.capacity is not None",
        world=1,
    ),
    Fault("dialogs.roster.facts", "LeftChat.onto", "in_chat=False", "in_chat=True", world=1),
    Fault(
        "dialogs.roster.facts",
        "Assigned.onto",
        "foreign=anonymous, vouched=False",
        "foreign=anonymous, vouched=True",
        rare=True,
    ),
    # Two clocks
    Fault(
        "dialogs.meeting.guarded_times",
        "Window.covers",
        " or self.start.arrived <= at.arrived <= self.end.arrived + MARGIN",
        "",
        world=70,
        rare=True,
    ),
    Fault("dialogs.meeting.guarded_times", "Window.covers", "(at.dated and written) or", "", world=25),
    Fault(
        "dialogs.meeting.guarded_times",
        "Window.covers",
        "self._ended(self.end) + MARGIN",
        "self.end.arrived + MARGIN",
        world=2,
    ),
    Fault(
        "dialogs.meeting.guarded_times",
        "Window.covers",
        "self.end.arrived + MARGIN",
        "self.end.arrived - MARGIN",
        world=70,
        rare=True,
    ),
    Fault(
        "dialogs.meeting.guarded_times",
        "Window.called_after",
        "at.written_before(self.start)",
        "at.arrived > self.start.arrived",
        world=2,
    ),
    Fault("dialogs.journal.entries", "Entry.moment", "self.at, self.arrived", "self.arrived, self.arrived", world=2),
    Fault("dialogs.journal.entries", "Entry.moment", "self.at, self.arrived", "self.at, self.at", world=10),
    Fault("dialogs.chat.where_written", "moment_of", "said.arrived or said.at", "said.at", world=5),
    Fault("dialogs.chat.where_written", "moment_of", "said.sent or said.at", "said.arrived or said.at", world=10),
    Fault(
        "dialogs.motion.mover_is_asked",
        "due",
        "if scene.hushed or too_late(scene, one)",
        "if too_late(scene, one)",
        rare=True,
    ),
    # The gate, after a break and after a raised level
    Fault("dialogs.presence.facts", "_to_reopen", "state=MatterState.CALLED", "state=MatterState.OPEN", world=15),
    Fault("dialogs.presence.facts", "Resumed.onto", "without_check(after, self.reopens)", "after", world=37),
    Fault("dialogs.matter.at_table", "reopens", "return", "return 0 if True else", world=15),
    Fault("dialogs.matter.facts", "_as_called", "check=None, lapsed=None", "lapsed=None", world=286),
    Fault("dialogs.matter.facts", "LevelRaised.onto", "m = without_check(m, self.no)", "m = m", world=46),
    Fault("dialogs.presence.facts", "Entered.onto", "after = check_lapsed(", "after = (", world=20),
    Fault(
        "dialogs.journal.shared_effects",
        "check_lapsed",
        "on.state is not MatterState.CALLED or not on.check",
        "True",
        world=1,
    ),
    Fault("dialogs.matter.obstacles", "_obstacles", "if not check.only_entitled:", "if False:", rare=True),
    Fault("dialogs.matter.checklist_asked_anew", "prolongs", "run.last != meeting.last_called", "False", world=1),
    Fault(
        "dialogs.matter.checklist_asked_anew",
        "prolongs",
        "not run.last or run.last != meeting.last_called or",
        "not run.last or",
        world=1,
    ),
    Fault("dialogs.matter.obstacles", "Standing.firm", "if o in _FIRM", "if False", world=29),
    # Wordings after a raised level
    Fault(
        "dialogs.matter.facts", "LevelRaised.onto", 'before.title if kind.keeps_title else ""', "before.title", world=3
    ),
    Fault("dialogs.matter.facts", "LevelRaised.onto", "sealed=bool(y.wording)", "sealed=y.sealed", world=8),
    Fault("dialogs.matter.facts", "LevelRaised.onto", "motions=sealed, held=()", "motions=sealed", rare=True),
    Fault("dialogs.matter.raised_level", "_named_on", "return (*shown, AGENDA)", "return (AGENDA,)", world=8),
    Fault("dialogs.matter.raised_level", "_named_on", "return (*shown, AGENDA)", "return shown", world=1),
    Fault("dialogs.matter.raised_level", "_raise", "else _named_on(matter, meeting)", "else ()", rare=True),
    Fault("dialogs.motion.facts", "WordingFetched.onto", 'wording=""', "wording=y.wording", world=35),
    # Held motions
    Fault("dialogs.journal.shared_effects", "guarded", "entry.moment)), held=()", "entry.moment))", world=1),
    Fault(
        "dialogs.motion.mover_is_asked", "hold", "if any(oral(scene, one) for one in about):", "if False:", rare=True
    ),
    # Journal and rows
    Fault(
        "bot.store.sittings",
        "placed",
        "(sitting.stage, sitting.board, sitting.profile) == (stage, meeting.board",
        "(sitting.board, sitting.profile) == (meeting.board",
    ),
    Fault(
        "bot.turn.which_sitting",
        "concerned",
        "if said.sitting != waiting and _there(said.sitting, sittings):",
        "if False:",
        world=1,
    ),
    Fault(
        "bot.turn.which_sitting",
        "_current",
        "(LIVE, (Stage.PREPARED,), (CLAIMED,))",
        "((Stage.PREPARED,), LIVE, (CLAIMED,))",
        world=1,
    ),
    # What undo may
    Fault(
        "dialogs.motion.undo",
        "_moved",
        "if matter is None or deliberation_over(matter):",
        "if matter is None:",
        world=1,
    ),
    # Two sittings in a chat
    Fault("dialogs.sitting.one_begun", "begun_already", "if one.live", "if False", world=1),
    Fault(
        "dialogs.chat.where_written",
        "caught",
        "window.start.arrived, meeting.key)",
        "window.start.arrived, '')",
        world=1,
    ),
    # Authority and protective security
    Fault(
        "dialogs.meeting.kinds",
        "MatterKind.entitled_only",
        "self.confidential or self is MatterKind.AUTHORITY",
        "self.confidential",
        world=4,
    ),
    Fault(
        "dialogs.matter.unentitled_in_call",
        "alarm",
        "if on is None or not on.begun or",
        "if on is None or not on.kind.confidential or not on.begun or",
        world=10,
    ),
    Fault(
        "dialogs.meeting.kinds",
        "MatterKind.confidential",
        "self in _CONFIDENTIAL",
        "self in _CONFIDENTIAL and self is not MatterKind.PROTECTIVE",
        world=29,
    ),
    # Readiness, and checks that outlive links
    Fault(
        "dialogs.presence.attendance",
        "went",
        "        book.facts.append(LinkLost(person.key, seconds=seconds))\n        # In",
        "        # In",
    ),
    Fault("dialogs.matter.facts", "AnswerTakenBack.onto", "answer=None", "answer=p.answer", world=122),
    Fault("dialogs.matter.obstacles", "standing", "[p for p in asked if p.key not in failing]", "list(asked)", world=1),
    Fault(
        "dialogs.matter.obstacles",
        "why_not_ready",
        "return answer_fault(scene, person) or",
        "return None if not person.in_call else answer_fault(scene, person) or",
        world=1,
    ),
    Fault(
        "dialogs.matter.facts",
        "Asked.onto",
        "Run(self.round, self.level, self.no, entry.moment)",
        "Run(1, self.level, self.no, entry.moment)",
        world=1,
    ),
    Fault("dialogs.matter.checklist", "submit", "or of_earlier_round(said, meeting)", "", world=3),
)
