"""What somebody has before their eyes when they decide what to do: the sitting as everybody is shown it, and their own past."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Final

from dialogs.meeting.meeting import Matter, MatterState, Meeting, Person, Stage
from dialogs.said.inbound import Road
from tests.world.deeds import Deed
from tests.world.people import Circle, Soul

NOTHING: Final[Mapping[str, object]] = {}


@dataclass(slots=True)
class Sight:
    """`did` is what this person has done, the oldest first; `turn` counts what was done in the world, `prepared` are the sittings that wait."""

    me: Soul
    circle: Circle
    chance: Random
    meeting: Meeting | None
    turn: int
    did: list[Deed] = field(default_factory=list)
    prepared: tuple[Meeting, ...] = ()

    @property
    def person(self) -> Person | None:
        """Me on the roster."""
        return self.meeting.person_of(self.me.sender) if self.meeting else None

    @property
    def on(self) -> Matter | None:
        """The matter on the table."""
        return self.meeting.on_table if self.meeting else None

    @property
    def waiting(self) -> list[Matter]:
        """The matters that nobody has called."""
        return [one for one in self.meeting.matters if one.state is MatterState.WAITING] if self.meeting else []

    @property
    def other(self) -> Meeting | None:
        """A sitting that waits in the same chat, besides the one I see."""
        found = [one for one in self.prepared if self.meeting is None or one.key != self.meeting.key]
        return found[-1] if found else None

    def form(self) -> str:
        """A form that nobody has used."""
        return f"f{self.turn}"

    def press(self, verb: str, told: Mapping[str, object] = NOTHING, road: Road = Road.DIALOG, round_: int = 0) -> Deed:
        """A press of this verb about the sitting that I see, by a form that nobody has used."""
        key = self.meeting.key if self.meeting and self.meeting.stage is not Stage.EMPTY else ""
        texts = {name: str(value) for name, value in told.items()}
        return Deed(self.me.key, verb, texts, form=self.form(), round=round_, road=road, sitting=key)

    def desk(self, **fields: object) -> dict[str, str]:
        """The fields of a button on a card that shows how things stand now."""
        on = self.on
        stands = {"after": str(on.no), "state": on.state.value} if on else {"after": "0"}
        return stands | {name: str(value) for name, value in fields.items()}
