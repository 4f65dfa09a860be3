"""What a profile's text states, laid over the values and sources that the profile below has."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final, cast

from dialogs.profile.parts import ChecklistItem, Demand, Layer, MotionRule, Provenance, TickRule
from dialogs.profile.profile import Profile
from dialogs.profile.reading.items import read_items
from dialogs.profile.reading.rows import read_demands, read_motions, read_ticks
from dialogs.profile.reading.settings import SETTINGS
from dialogs.profile.reading.sheet import Sheet

RULES: Final = ("settings", "items", "motions", "host_ticks", "cannot_be_met")
"""The tables of a text in which rules stand."""


@dataclass(slots=True)
class Stated:
    """The values and sources so far: those of the parent, and over them what the text states."""

    layer: str
    values: dict[str, object] = field(default_factory=dict)
    sources: dict[str, Provenance] = field(default_factory=dict)

    @classmethod
    def over(cls, parent: Profile | None, layer: str) -> "Stated":
        """Begin with those of `parent`; without one, with none."""
        if parent is None:
            return cls(layer, {"items": (), "motions": (), "host_ticks": (), "cannot_be_met": ()})
        values = {one.name: getattr(parent, one.name) for one in fields(parent)}
        return cls(layer, values, {one.setting: one for one in parent.sources})

    def read(self, sheet: Sheet, rules: Mapping[str, object]) -> None:
        """Lay over them what `rules` states: a whole profile's text, or what it says of one kind of body."""
        _read_settings(sheet, rules, self)
        _read_rows(sheet, rules, self)

    def note(self, setting: str, source: str) -> None:
        """Keep where a setting comes from."""
        self.sources[setting] = Provenance(setting, source, self.layer)

    def profile(self, layers: tuple[Layer, ...]) -> Profile:
        """The profile that these make, without its digest."""
        values = self.values | {"layers": layers, "sources": tuple(self.sources.values()), "digest": ""}
        # Every value came out of its own reader; a test holds the readers against the fields' types.
        return Profile(**cast("dict[str, Any]", values))


def _read_settings(sheet: Sheet, rules: Mapping[str, object], stated: Stated) -> None:
    table = sheet.table(("settings",), rules.get("settings", {}), SETTINGS)
    for setting, how in SETTINGS.items():
        if setting not in table:
            continue
        found = sheet.sourced(("settings", setting), table[setting], how.read)
        if found is not None:
            stated.values[setting] = found.value
            stated.note(setting, found.source)


def _read_rows(sheet: Sheet, rules: Mapping[str, object], stated: Stated) -> None:
    below = cast("tuple[ChecklistItem, ...]", stated.values["items"])
    items = {item.key: item for item in below}
    for line in read_items(sheet, rules.get("items", {}), below):
        items[line.item.key] = line.item
        stated.note(f"items.{line.item.key}", line.source)
    motions = {rule.kind: rule for rule in cast("tuple[MotionRule, ...]", stated.values["motions"])}
    for motion in read_motions(sheet, rules.get("motions", {})):
        motions[motion.rule.kind] = motion.rule
        stated.note(f"motions.{motion.rule.kind}", motion.source)
    ticks = {rule.line: rule for rule in cast("tuple[TickRule, ...]", stated.values["host_ticks"])}
    for tick in read_ticks(sheet, rules.get("host_ticks", {})):
        ticks[tick.rule.line] = tick.rule
        stated.note(f"host_ticks.{tick.rule.line}", tick.source)
    demands = {demand.key: demand for demand in cast("tuple[Demand, ...]", stated.values["cannot_be_met"])}
    for demand in read_demands(sheet, rules.get("cannot_be_met", {}), tuple(demands.values())):
        demands[demand.key] = demand
        stated.note(f"cannot_be_met.{demand.key}", demand.source)
    stated.values |= {
        "items": tuple(items.values()),
        "motions": tuple(motions.values()),
        "host_ticks": tuple(ticks.values()),
        "cannot_be_met": tuple(demands.values()),
    }
