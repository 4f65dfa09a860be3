"""The facts of Teams' own switch of the chat (R-130): what was asked of it, and what it was read to say."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from dialogs.journal.entries import Converter, Entry, Fact, Lasting, added
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.meeting.switch_state import ChatSwitch, OffAsked, SwitchPhase
from dialogs.said import about
from dialogs.said.chat_setting import ChatSetting, SwitchProblem
from dialogs.text.codes import member


@dataclass(frozen=True, slots=True)
class ChatSettingKnown(Fact):
    """The switch was looked at: what it says ("" where it could not be read), and why it could not be."""

    setting: str
    problem: str = ""

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It is known; what was noted of a hand that turned it is history. What did not come to the room is drawn when it is on."""
        found = _read(meeting, self.setting, self.problem, entry)
        on_again = meeting.switch.off and not found.off
        left = () if on_again else meeting.not_shown
        return changed(meeting, switch=replace(found, by_hand=False), not_shown=left)


@dataclass(frozen=True, slots=True)
class SwitchOffAsked(Fact, Lasting):
    """The chair asked to open the matter with the chat off. `asked` numbers what is asked of Teams.

    `reason`, `unready`, `unmet`: as in `MatterOpened`; `passed`: the obstacles that were passed with the reason.
    """

    asked: int
    no: int
    reason: str = ""
    unready: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()

    def says(self) -> tuple[str, ...]:
        """How the chat is to be."""
        return about.SWITCH

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The matter waits for it. What stood before is read first, unless it is known from the matter before."""
        wanted = OffAsked(self.no, entry.arrived, self.reason, self.unready, self.unmet, self.passed, self.asked)
        phase = SwitchPhase.READING if meeting.switch.before is None else SwitchPhase.TURNING
        before, rested = meeting.switch.before, meeting.switch.rested()
        now = replace(rested, asked=self.asked, phase=phase, before=before, wanted=wanted, by_hand=False)
        return changed(meeting, switch=now)


@dataclass(frozen=True, slots=True)
class SwitchFollowed(Fact):
    """A matter that is open already has come to need the chat off, as number `asked`: its level was raised, say."""

    asked: int
    no: int

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """It is turned off as before an opening, but nobody waits for it, and nobody has to choose."""
        phase = SwitchPhase.READING if meeting.switch.before is None else SwitchPhase.TURNING
        untouched = replace(meeting.switch.rested(), before=meeting.switch.before, by_hand=False)
        return changed(meeting, switch=replace(untouched, asked=self.asked, phase=phase, warned=True))


@dataclass(frozen=True, slots=True)
class SwitchStood(Fact):
    """What the switch said before it was turned: what is restored. It is turned after this, as number `asked`."""

    asked: int
    setting: str

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It is known what to restore, and the switch is being turned off."""
        found = _read(meeting, self.setting, "", entry)
        before, wanted = member(ChatSetting, self.setting), found.wanted
        since = None if wanted is None else replace(wanted, since=entry.arrived)
        now = replace(found, asked=self.asked, phase=SwitchPhase.TURNING, before=before, undecided=False, wanted=since)
        return changed(meeting, switch=now)


@dataclass(frozen=True, slots=True)
class ChatOff(Fact):
    """The switch was read, and says that nobody can write in the chat. `stood`: so it was before we asked, too."""

    stood: bool = False

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The chat is off."""
        found = _read(meeting, ChatSetting.DISABLED, "", entry)
        before = ChatSetting.DISABLED if self.stood else found.before
        return changed(
            meeting, switch=replace(found, phase=SwitchPhase.OFF, before=before, undecided=False, proved=True)
        )


@dataclass(frozen=True, slots=True)
class SwitchUnproved(Fact):
    """The chat is not proved to be off: `problem` says why, "" where Teams has not said so in time, or says otherwise."""

    setting: str = ""
    problem: str = ""

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The chair chooses, unless they have."""
        found = _read(meeting, self.setting, self.problem, entry)
        return changed(meeting, switch=replace(found, undecided=not found.warned))


@dataclass(frozen=True, slots=True)
class WarningChosen(Fact, Lasting):
    """The chair opens the matter although the chat is not proved to be off."""

    no: int

    def says(self) -> tuple[str, ...]:
        """How the chat is to be."""
        return about.SWITCH

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """Nothing waits for the switch. Where it was only read, nothing is turned; else it may still come to be off."""
        switch = replace(meeting.switch, undecided=False, warned=True)
        return changed(meeting, switch=switch.rested() if switch.phase is SwitchPhase.READING else switch)


@dataclass(frozen=True, slots=True)
class SwitchBackAsked(Fact):
    """What stood before is to stand again; the switch is looked at first, as number `asked`.

    `setting`: what that is, where it had been restored already and may have been turned late since; else "".
    """

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added("")}
    asked: int
    setting: str = ""

    def says(self) -> tuple[str, ...]:
        """How the chat is to be."""
        return about.SWITCH

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It is looked at; where nothing was turned there is nothing to restore."""
        before = member(ChatSetting, self.setting) or meeting.switch.before
        switch = replace(meeting.switch, asked=self.asked, before=before)
        if switch.before is None:
            return changed(meeting, switch=switch.rested())
        since = switch.back_since or entry.arrived
        return changed(
            meeting,
            switch=replace(
                switch, phase=SwitchPhase.LOOKING, back_since=since, wanted=None, undecided=False, warned=False
            ),
        )


@dataclass(frozen=True, slots=True)
class SwitchBackSeen(Fact):
    """The switch says what it said before, but was never read off: what was turned may come late, so it is looked at once more."""

    setting: str

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It was seen once."""
        return changed(meeting, switch=replace(_read(meeting, self.setting, "", entry), seen=True))


@dataclass(frozen=True, slots=True)
class SwitchTurnedBack(Fact):
    """The switch was looked at, and is turned to what stood before, as number `asked`. `setting`: what it said.

    It still said off; or it said what stood before, though it was never read off.
    """

    version = 2
    older: ClassVar[Mapping[int, Converter]] = {1: added("disabled")}
    asked: int
    setting: str = ChatSetting.DISABLED.value

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It is being turned."""
        found = _read(meeting, self.setting, "", entry)
        return changed(meeting, switch=replace(found, asked=self.asked, phase=SwitchPhase.RETURNING))


@dataclass(frozen=True, slots=True)
class SwitchBackLate(Fact):
    """What stood before does not stand again, in time or at all; chair and secretaries are told."""

    setting: str = ""
    problem: str = ""

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """It is known that it takes time."""
        return changed(meeting, switch=replace(_read(meeting, self.setting, self.problem, entry), stuck=True))


@dataclass(frozen=True, slots=True)
class ChatRestored(Fact):
    """The switch was read, and says what it said before. `by_hand`: somebody has turned it to something else, and it is left so."""

    setting: str
    by_hand: bool = False

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """Nothing is asked of it any more. What did not come to the room while it was off is drawn with this, or missed again."""
        found = _read(meeting, self.setting, "", entry)
        rested, now = found.rested(), member(ChatSetting, self.setting)
        switch = replace(rested, by_hand=self.by_hand, restored=now, restored_at=entry.arrived)
        return changed(meeting, switch=switch, not_shown=())


def _read(meeting: Meeting, setting: str, problem: str, entry: Entry) -> ChatSwitch:
    return meeting.switch.read(member(ChatSetting, setting), member(SwitchProblem, problem), entry.arrived)
