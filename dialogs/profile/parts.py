"""The parts a rule profile is made of: its layers and sources, checklist items, motion rules and unmet demands."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from cards.bilingual import Bilingual
from dialogs.meeting.kinds import MatterKind, MotionKind
from dialogs.profile.choices import AskedWhen, DemandStanding, LawProfile, WordingRule
from dialogs.said.reasons import HostLine

DEFAULT_LAYER: Final = "default"

FOLLOWING: Final = frozenset({"can_follow", "sees_and_hears"})
"""The lines of the opening list by which somebody says that they can follow; a profile's own words are heard by the chair."""

# The cards have a wording of their own for these; every other item brings its text in both languages.
WORDED_ITEMS: Final = frozenset(
    {"alone", "headset", "room", "window", "camera", "light", "documents", "background", "charged"}
)


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where a setting's value comes from: the document it stands in, and the layer (profile) that states it."""

    setting: str
    source: str
    layer: str

    @property
    def from_default(self) -> bool:
        """Whether no municipality or board has stated it, so that the default layer decides."""
        return self.layer == DEFAULT_LAYER


@dataclass(frozen=True, slots=True)
class Scope:
    """What a document says that it covers; what it does not cover comes from the layers below."""

    kinds: tuple[MatterKind, ...]
    text: Bilingual
    source: str


@dataclass(frozen=True, slots=True)
class Layer:
    """One document of the chain: law and default, municipality, board.

    `stated_valid_to` is the end date as the document has it when no such day exists; `valid_to` is then the nearest
    day that does. Source: R-017.
    """

    name: str
    title: str
    owner: str
    version: str
    dnr: str = ""
    valid_from: date | None = None
    valid_to: date | None = None
    stated_valid_to: str = ""
    written_under: LawProfile | None = None
    scope: Scope | None = None

    @property
    def edition(self) -> str:
        """What the document is known by: its diary number, where it has one, and its version."""
        return ", ".join(part for part in (self.dnr, self.version) if part)


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """One line of the self-checklist, always worded so that "yes" is the safe answer. Source: R-097, R-105.

    `from_level` is the lowest protection level that asks it; `kinds`, where given, names the kinds that ask it instead.
    `law` limits it to one wording of the act. `text` is None where the cards have the wording under `key`.
    """

    key: str
    when: AskedWhen
    from_level: int
    kinds: tuple[MatterKind, ...] = ()
    law: LawProfile | None = None
    text: Bilingual | None = None
    used: bool = True

    def covers(self, kind: MatterKind) -> bool:
        """Whether a matter of `kind` asks this item."""
        return kind in self.kinds if self.kinds else kind.level >= self.from_level


@dataclass(frozen=True, slots=True)
class MotionRule:
    """What a motion of `kind` must carry in an open matter; in a confidential one it is oral only. Source: R-140."""

    kind: MotionKind
    wording: WordingRule


@dataclass(frozen=True, slots=True)
class TickRule:
    """From which level the host is asked for a line of how the meeting is set up; None: never. Source: R-037, R-038."""

    line: HostLine
    from_level: int | None


@dataclass(frozen=True, slots=True)
class Platform:
    """The tool each forum uses: working meetings (arbetsmöten) and political meetings. Source: R-013."""

    working: str
    political: str


@dataclass(frozen=True, slots=True)
class Demand:
    """A demand of the municipality's own that a meeting in Teams does not meet, from `from_level` and up.

    Shown at the gate as "kan inte uppfyllas här" (or as not possible to check), and passed only with the chair's reason.
    Source: R-042 to R-044.
    """

    key: str
    from_level: int
    standing: DemandStanding
    text: Bilingual
    source: str
