"""Where Teams' switch of the chat stands, as the journal tells: what was asked, what was read, and what it is to be again.

Off is two steps: what stands is read and written down before anything is turned. So is back: what somebody turned by hand
meanwhile is left as they want it.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from dialogs.said.chat_setting import ChatSetting, SwitchProblem

OLDER: Final = timedelta(seconds=60)
"""So long after it was turned on from here a reading may still say off."""


class SwitchPhase(StrEnum):
    """What the switch is asked to do now."""

    REST = "rest"  # nothing
    READING = "reading"  # off: what stands is read first
    TURNING = "turning"  # off: turned, and read back
    OFF = "off"  # it was read to be off
    LOOKING = "looking"  # back: is it as we left it?
    RETURNING = "returning"  # back: turned, and read back


@dataclass(frozen=True, slots=True)
class OffAsked:
    """The chair's press that asked for the switch: the matter, and what was passed with a reason as it was then.

    `attempt` is the number that was asked with: it stays the same while what stands is read and turned, and a button is known by it.
    """

    no: int
    since: datetime
    reason: str = ""
    unready: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
    passed: tuple[str, ...] = ()
    attempt: int = 0


@dataclass(frozen=True, slots=True)
class ChatSwitch:
    """Teams' switch of the sitting's chat. `looked`: what was found says that it can be turned from here, or why not.

    `asked` numbers what is asked, so that an old answer is known. `before`: what stood, and is restored; None where nothing
    was turned. `value` is what was read last, at `read_at`. `undecided`: it is not proved off, and the chair chooses.
    `proved`: it was read off since it was turned; where it was not, it may come to be off late, and what is read next is
    believed when it is `seen` twice. `warned`: the chair opened with a warning. `stuck`: it could not be restored in time, and the hosts were told.
    `restored`: what it was found to say when it was last restored, at `restored_at`.
    """

    phase: SwitchPhase = SwitchPhase.REST
    looked: bool = False
    asked: int = 0
    before: ChatSetting | None = None
    value: ChatSetting | None = None
    read_at: datetime | None = None
    problem: SwitchProblem | None = None
    wanted: OffAsked | None = None
    undecided: bool = False
    warned: bool = False
    stuck: bool = False
    proved: bool = False
    seen: bool = False
    back_since: datetime | None = None
    by_hand: bool = False
    restored: ChatSetting | None = None
    restored_at: datetime | None = None

    @property
    def off(self) -> bool:
        """Whether the chat was off when it was read last."""
        return self.value is not None and self.value.off

    @property
    def idle(self) -> bool:
        """Whether nothing is asked of Teams, so that a mere look takes no other question's place."""
        return self.phase in (SwitchPhase.REST, SwitchPhase.OFF)

    @property
    def held(self) -> bool:
        """Whether it is off by our asking, or on its way there."""
        return self.phase in (SwitchPhase.READING, SwitchPhase.TURNING, SwitchPhase.OFF)

    @property
    def opening(self) -> bool:
        """Whether a matter waits for the chat to be off."""
        return self.phase in (SwitchPhase.READING, SwitchPhase.TURNING) and not self.warned

    @property
    def going_back(self) -> bool:
        """Whether it is to be as it was."""
        return self.phase in (SwitchPhase.LOOKING, SwitchPhase.RETURNING)

    @property
    def turnable(self) -> bool:
        """Whether it can be turned from here, as far as is known: it could be read, or Teams only did not answer."""
        return self.looked and self.problem in (None, SwitchProblem.OUT_OF_REACH)

    @property
    def sure_off(self) -> bool:
        """Whether what says off is no older than our own turning: it was read off since, and nothing was turned back."""
        return self.phase is SwitchPhase.OFF and self.proved

    def older(self, value: ChatSetting | None, at: datetime) -> ChatSetting | None:
        """What truly stands where a reading says off less than a minute after it was turned on from here; None where it is to be believed."""
        lately = self.restored_at is not None and at - self.restored_at < OLDER
        says_off = value is ChatSetting.DISABLED and self.restored is not ChatSetting.DISABLED
        return self.restored if lately and says_off and self.phase is not SwitchPhase.OFF else None

    def read(self, value: ChatSetting | None, problem: SwitchProblem | None, at: datetime) -> "ChatSwitch":
        """The switch after it was read; what could not be read stands as it was known."""
        if value is None:
            return replace(self, looked=True, problem=problem)
        return replace(self, looked=True, problem=problem, value=value, read_at=at)

    def rested(self) -> "ChatSwitch":
        """The switch with nothing asked of it, and nothing to restore."""
        return replace(
            self,
            phase=SwitchPhase.REST,
            before=None,
            wanted=None,
            undecided=False,
            warned=False,
            stuck=False,
            proved=False,
            seen=False,
            back_since=None,
        )


UNTOUCHED = ChatSwitch()
