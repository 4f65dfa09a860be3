"""A profile's TOML text to a `Profile`, laid over the profile it extends, or to the first mistake in it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final, cast

from dialogs.meeting.kinds import MotionKind
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.parts import DEFAULT_LAYER, ChecklistItem, Demand, Layer, MotionRule, Provenance, TickRule
from dialogs.profile.profile import Profile
from dialogs.profile.reading.checks import check_whole
from dialogs.profile.reading.digest import with_digest
from dialogs.profile.reading.document import read_layer
from dialogs.profile.reading.items import read_items
from dialogs.profile.reading.readers import text as read_text
from dialogs.profile.reading.rows import read_demands, read_motions, read_ticks
from dialogs.profile.reading.settings import SETTINGS
from dialogs.profile.reading.sheet import Sheet
from dialogs.profile.reading.toml import read_toml
from dialogs.said.reasons import HostLine

_SECTIONS: Final = ("extends", "document", "settings", "items", "motions", "host_ticks", "cannot_be_met")


@dataclass(frozen=True, slots=True)
class Extends:
    """The profile that a text is laid over, "" for none, and the line that says so."""

    name: str
    line: int


def extends(text: str, file: str) -> Extends | ProfileMistake:
    """Which profile `text` extends, so that whoever reads files can fetch that one first."""
    document = read_toml(text, file)
    if isinstance(document, ProfileMistake):
        return document
    sheet = Sheet(file, text)
    found = sheet.maybe(("extends",), document, read_text())
    return sheet.first_mistake() or Extends(str(found or ""), sheet.line(("extends",)))


def parse(text: str, file: str, parent: Profile | None = None) -> Profile | ProfileMistake:
    """The profile that `text` states, over `parent`: the profile named by its `extends`.

    Whatever the text is, the answer is a whole profile or the uppermost mistake; nothing is raised. `file` is the
    name shown in mistakes; without ".toml" it is the profile's name. Only "default" stands without a parent.
    Source: R-014 (layers), R-017 (owner, version, end date).
    """
    document = read_toml(text, file)
    if isinstance(document, ProfileMistake):
        return document
    sheet = Sheet(file, text)
    sheet.table((), document, _SECTIONS)
    name = file.rpartition("/")[2].removesuffix(".toml")
    _check_extends(sheet, document, name, parent)
    layer = read_layer(sheet, document.get("document", {}), name)
    stated = _Stated.over(parent, name)
    _read_settings(sheet, document, stated)
    _read_rows(sheet, document, stated)
    if sheet.first_mistake() is None and parent is None:
        _check_complete(sheet, stated)
    if mistake := sheet.first_mistake():
        return mistake
    profile = stated.profile((*(parent.layers if parent else ()), layer))
    check_whole(sheet, profile)
    return sheet.first_mistake() or with_digest(profile)


@dataclass(slots=True)
class _Stated:
    """The values and sources so far: those of the parent, and over them what the text states."""

    layer: str
    values: dict[str, object] = field(default_factory=dict)
    sources: dict[str, Provenance] = field(default_factory=dict)

    @classmethod
    def over(cls, parent: Profile | None, layer: str) -> "_Stated":
        if parent is None:
            return cls(layer, {"items": (), "motions": (), "host_ticks": (), "cannot_be_met": ()})
        values = {one.name: getattr(parent, one.name) for one in fields(parent)}
        return cls(layer, values, {one.setting: one for one in parent.sources})

    def note(self, setting: str, source: str) -> None:
        self.sources[setting] = Provenance(setting, source, self.layer)

    def profile(self, layers: tuple[Layer, ...]) -> Profile:
        values = self.values | {"layers": layers, "sources": tuple(self.sources.values()), "digest": ""}
        # Every value came out of its own reader; a test holds the readers against the fields' types.
        return Profile(**cast("dict[str, Any]", values))


def _check_extends(sheet: Sheet, document: Mapping[str, object], name: str, parent: Profile | None) -> None:
    wanted = str(sheet.maybe(("extends",), document, read_text()) or "")
    if wanted == "" and name == DEFAULT_LAYER and parent is None:
        return
    if "extends" not in document:
        sheet.refuse(
            ("extends",),
            'profilen måste bygga på en annan: skriv extends = "default" överst',
            'the profile must build on another: write extends = "default" at the top',
        )
    elif wanted and (parent is None or wanted != parent.name):
        sheet.refuse(
            ("extends",),
            f'det finns ingen profil "{wanted}" att bygga på',
            f'there is no profile "{wanted}" to build on',
        )


def _read_settings(sheet: Sheet, document: Mapping[str, object], stated: _Stated) -> None:
    table = sheet.table(("settings",), document.get("settings", {}), SETTINGS)
    for setting, how in SETTINGS.items():
        if setting not in table:
            continue
        found = sheet.sourced(("settings", setting), table[setting], how.read)
        if found is not None:
            stated.values[setting] = found.value
            stated.note(setting, found.source)


def _read_rows(sheet: Sheet, document: Mapping[str, object], stated: _Stated) -> None:
    below = cast("tuple[ChecklistItem, ...]", stated.values["items"])
    items = {item.key: item for item in below}
    for line in read_items(sheet, document.get("items", {}), below):
        items[line.item.key] = line.item
        stated.note(f"items.{line.item.key}", line.source)
    motions = {rule.kind: rule for rule in cast("tuple[MotionRule, ...]", stated.values["motions"])}
    for motion in read_motions(sheet, document.get("motions", {})):
        motions[motion.rule.kind] = motion.rule
        stated.note(f"motions.{motion.rule.kind}", motion.source)
    ticks = {rule.line: rule for rule in cast("tuple[TickRule, ...]", stated.values["host_ticks"])}
    for tick in read_ticks(sheet, document.get("host_ticks", {})):
        ticks[tick.rule.line] = tick.rule
        stated.note(f"host_ticks.{tick.rule.line}", tick.source)
    demands = {demand.key: demand for demand in cast("tuple[Demand, ...]", stated.values["cannot_be_met"])}
    for demand in read_demands(sheet, document.get("cannot_be_met", {}), tuple(demands.values())):
        demands[demand.key] = demand
        stated.note(f"cannot_be_met.{demand.key}", demand.source)
    stated.values |= {
        "items": tuple(items.values()),
        "motions": tuple(motions.values()),
        "host_ticks": tuple(ticks.values()),
        "cannot_be_met": tuple(demands.values()),
    }


def _check_complete(sheet: Sheet, stated: _Stated) -> None:
    """The layer that the others build on states every setting, every kind of motion and every line of the host's."""
    rows = (*(f"motions.{kind}" for kind in MotionKind), *(f"host_ticks.{line}" for line in HostLine))
    wanted = (*SETTINGS, *rows)
    for setting in wanted:
        if setting not in stated.sources:
            sheet.refuse((), f"inställningen {setting} saknas", f"the setting {setting} is missing")
