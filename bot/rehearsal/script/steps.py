"""What a written scenario consists of: who takes part, and one step after the other."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from bot.rehearsal.pretended.people import Kind
from bot.rehearsal.room_words import RoomError, Sentence


class NotUnderstoodError(RoomError):
    """Something in a scenario that cannot be understood, wherever it stands."""


class ScenarioError(RoomError):
    """A scenario that cannot be played; the sentence names file, line and reason."""

    def __init__(self, path: Path, line: int, reason: Sentence) -> None:
        super().__init__(lambda say: say.mistake.format(file=path.name, line=line, reason=reason(say)))
        self.path, self.line = path, line


class Do(StrEnum):
    """What can be done in a step."""

    HEADING = "heading"
    REMARK = "remark"
    PAUSE = "pause"
    WAIT = "wait"
    BEGIN = "begin"
    END = "end"
    INSTALL = "install"
    UNINSTALL = "uninstall"
    RESTART = "restart"
    CHAT_OFF = "chat off"
    CHAT_ON = "chat on"
    TROUBLE = "trouble"
    SAY = "say"
    MENTION = "mention"
    SAY_PRIVATELY = "say privately"
    EDIT = "edit"
    DELETE = "delete"
    HIDE = "hide"
    PRESS = "press"
    PRESS_OLD = "press in an old client"
    FILL = "fill in"
    CLOSE = "close dialog"
    LOOK = "look"
    JOIN = "join"
    LEAVE = "leave"
    ADMIT = "admit"
    DISMISS = "dismiss"
    LIKE = "like"
    AGAIN = "again"
    AGAIN_NEW = "again with a new id"
    SEES = "sees"
    SEES_NOT = "sees not"
    SEES_BUTTON = "sees button"
    SEES_NO_BUTTON = "sees no button"


@dataclass(frozen=True, slots=True)
class Step:
    """One line of the scenario. `who` are names; `words` what stood in quotes; `number` seconds or times.

    A heading and a remark have themselves as their word. `english` has the words in English, "" where the script gives
    none. `text` is the line as it was written. `is_yours`: whoever looks on does it, where a human can.
    """

    line: int
    text: str
    do: Do
    who: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    number: float = 0
    data: Mapping[str, str] = field(default_factory=dict)
    english: tuple[str, ...] = ()
    is_yours: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """One of the cast. `has_teams` is False for somebody who sits in the room without a computer."""

    name: str
    role: str
    place: str
    group: str = ""
    kind: Kind = Kind.MEMBER
    is_organizer: bool = False
    has_app: bool = True
    has_teams: bool = True
    is_old_client: bool = False
    comes_later: bool = False


@dataclass(frozen=True, slots=True)
class Scenario:
    """A whole rehearsal. `settings` holds the lines before the cast, keys in lower case, also those nobody here reads."""

    path: Path
    title: str
    settings: Mapping[str, str]
    cast: tuple[Part, ...]
    steps: tuple[Step, ...]
    english_title: str = ""

    @property
    def organizer(self) -> Part:
        """Who called the meeting: the one marked so, else the secretary, else the first."""
        marked = [one for one in self.cast if one.is_organizer]
        return (marked or [*self.secretaries] or [*self.cast])[0]

    @property
    def secretaries(self) -> tuple[Part, ...]:
        """Those who may set up the sitting."""
        return tuple(one for one in self.cast if one.role == "sekreterare")

    @property
    def with_teams(self) -> tuple[Part, ...]:
        """Those who sit before a Teams of their own; the others are only in the room."""
        return tuple(one for one in self.cast if one.has_teams)

    def says(self, name: str, otherwise: str) -> bool:
        """Whether this setting of the script says yes; `otherwise` (ja, nej) is what it is where it is left out."""
        return self.settings.get(name, otherwise).lower() != "nej"

    @property
    def rules(self) -> str:
        """The name of the profile that the meeting follows."""
        return self.settings.get("regler", "default")
