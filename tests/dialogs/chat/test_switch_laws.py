"""Whatever Teams does and wherever the process dies: no card says off before it was read, and at rest the switch is as before."""

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from dialogs.matter.chat_switch_line import chat_line
from dialogs.meeting.meeting import Stage
from dialogs.said.chat_setting import ChatSetting
from tests.support.invented import tries
from tests.support.switch_world import How, SwitchWorld

HOW = st.sampled_from([*How, How.WELL, How.WELL, How.WELL])


class ASitting(RuleBasedStateMachine):
    """Chair, secretary and a remote member in a sitting with two confidential matters, before a Teams that fails as it likes."""

    @initialize(value=st.sampled_from(ChatSetting), how=HOW, reached=st.booleans())
    def begins(self, value: ChatSetting, how: How, reached: bool) -> None:  # noqa: FBT001  # hypothesis gives it by name
        """The sitting is opened."""
        apps = frozenset({"chair", "secretary"} | ({"anna"} if reached else set()))
        self.world = SwitchWorld(value=value, apps=apps)
        self.stands = {value}
        self.world.says("meeting.begin")
        self.world.carry(how)

    @rule(no=st.integers(1, 4))
    def calls(self, no: int) -> None:
        """The chair calls a matter, and the member answers."""
        self.world.ready(no)

    @rule(no=st.sampled_from([2, 3]), first=HOW, then=HOW)
    def takes(self, no: int, first: How, then: How) -> None:
        """A confidential matter is called, answered and opened; Teams does something of its own at each of its steps."""
        self.world.ready(no).opens(no)
        self.world.carry(first)
        self.world.carry(then)

    @rule(reason=st.sampled_from(["", "accepted"]))
    def opens(self, reason: str) -> None:
        """The chair opens what is on the table, with a reason or without."""
        fields = {"reason": reason} if reason else {}
        self.world.says("gate.open", matter=self.world.meeting.table, only_entitled="yes", **fields)

    @rule()
    def opens_with_a_warning(self) -> None:
        """The chair does not wait."""
        self.world.says("gate.open", matter=self.world.meeting.table, warned="yes")

    @rule(verb=st.sampled_from(["gate.cancel", "matter.end", "adjourn", "resume", "contact.try", "undo"]))
    def presses(self, verb: str) -> None:
        """Whatever else can be pressed at the table."""
        who = "secretary" if verb == "contact.try" else "chair"
        self.world.says(verb, who, **({"minutes": "5"} if verb == "adjourn" else {}))

    @rule(how=HOW)
    def carries(self, how: How) -> None:
        """Teams is asked, and does what it likes."""
        self.world.carry(how)

    @rule(seconds=st.sampled_from([1, 10, 60, 400]))
    def time_passes(self, seconds: int) -> None:
        """Nobody does anything for a while."""
        self.world.passes(seconds)

    @rule()
    def call_ends(self) -> None:
        """The meeting is ended in Teams."""
        self.world.call_ends()

    @rule(asked=st.integers(0, 6), value=st.sampled_from(ChatSetting))
    def an_old_answer_comes(self, asked: int, value: ChatSetting) -> None:
        """What was asked long ago is answered once more."""
        if 0 < asked < self.world.meeting.switch.asked:
            entries = len(self.world.entries)
            last = self.world.last_read
            self.world.answers(asked, value)
            self.world.last_read = last
            assert len(self.world.entries) == entries

    @invariant()
    def nothing_is_said_to_be_off_that_was_not_read(self) -> None:
        """A card says that the chat is off while the last reading said so, and at no other time."""
        line = chat_line(self.world.meeting)
        if line is not None and line.state == "off":
            assert self.world.last_read is ChatSetting.DISABLED

    def teardown(self) -> None:
        """Once the sitting is closed and Teams is well, the switch is as it was."""
        if not hasattr(self, "world"):
            return
        self.world.says("meeting.close", anyway="yes")
        self.world.rests()
        if self.world.meeting.stage is Stage.CLOSED:
            assert self.world.value in self.stands
            assert self.world.meeting.switch.before is None


@pytest.mark.hypothesis
@pytest.mark.sweep
def test_whatever_teams_does_nothing_is_untrue_and_the_switch_ends_as_it_was() -> None:
    """Hundreds of sittings, each with a Teams of its own."""
    run_state_machine_as_test(ASitting, settings=settings(tries(20)))
