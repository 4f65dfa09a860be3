"""Reading a profile's [motions], [host_ticks] and [cannot_be_met.*], row by row."""

from dataclasses import dataclass
from typing import Final, cast

from dialogs.meeting.kinds import MotionKind
from dialogs.profile.choices import DemandStanding, WordingRule
from dialogs.profile.parts import Demand, MotionRule, TickRule
from dialogs.profile.reading.readers import one_of, whole, whole_or_none
from dialogs.profile.reading.sheet import Sheet
from dialogs.said.reasons import CLOSED_DOORS, HostLine

_DEMAND_KEYS: Final = ("from_level", "standing", "text_sv", "text_en", "source")
_HIGHEST_LEVEL: Final = 5
_CLOSED_LEVEL: Final = 2


@dataclass(frozen=True, slots=True)
class StatedMotion:
    """A motion rule that the text states, and the source given for it."""

    rule: MotionRule
    source: str


def read_motions(sheet: Sheet, raw: object) -> tuple[StatedMotion, ...]:
    """The rules for motions in open matters that this text states. A referral always gives its reasons. Source: R-137 to R-140."""
    table = sheet.table(("motions",), raw, [str(kind) for kind in MotionKind])
    stated: list[StatedMotion] = []
    for kind in MotionKind:
        if kind not in table:
            continue
        found = sheet.sourced(("motions", str(kind)), table[kind], one_of(WordingRule))
        if found is None:
            continue
        if kind is MotionKind.REFER and found.value is not WordingRule.REQUIRED:
            sheet.refuse(
                ("motions", str(kind)),
                "en återremiss ska motiveras (5 kap. 50 § kommunallagen); värdet ska vara required",
                "a referral must give its reasons (Local Government Act 5:50); the value must be required",
            )
        else:
            stated.append(StatedMotion(MotionRule(kind, cast("WordingRule", found.value)), found.source))
    return tuple(stated)


@dataclass(frozen=True, slots=True)
class StatedTick:
    """From which level the text asks the host for a line, and the source given for it."""

    rule: TickRule
    source: str


def read_ticks(sheet: Sheet, raw: object) -> tuple[StatedTick, ...]:
    """What this text states of the host's ticks: a level, or "none". Closed doors are asked for from level 2. Source: R-037, R-038."""
    table = sheet.table(("host_ticks",), raw, [str(line) for line in HostLine])
    stated: list[StatedTick] = []
    for line in HostLine:
        if line not in table:
            continue
        least = _CLOSED_LEVEL if line in CLOSED_DOORS else 0
        found = sheet.sourced(("host_ticks", str(line)), table[line], whole_or_none(least, _HIGHEST_LEVEL))
        if found is not None:
            stated.append(StatedTick(TickRule(line, cast("int | None", found.value)), found.source))
    return tuple(stated)


def read_demands(sheet: Sheet, raw: object, below: tuple[Demand, ...]) -> tuple[Demand, ...]:
    """The demands that a meeting in Teams does not meet. One may be tightened above, never loosened. Source: R-042."""
    table = sheet.table(("cannot_be_met",), raw)
    found = tuple(_read_demand(sheet, key, table[key]) for key in table)
    inherited = {demand.key: demand.from_level for demand in below}
    for demand in found:
        if demand.from_level > inherited.get(demand.key, _HIGHEST_LEVEL):
            sheet.refuse(
                ("cannot_be_met", demand.key, "from_level"),
                "kravet gäller redan från en lägre nivå; en profil kan skärpa det men inte mildra det",
                "the demand already holds from a lower level; a profile can tighten it, not loosen it",
            )
    return found


def _read_demand(sheet: Sheet, key: str, raw: object) -> Demand:
    at = ("cannot_be_met", key)
    table = sheet.table(at, raw, _DEMAND_KEYS)
    standing = sheet.maybe((*at, "standing"), table, one_of(DemandStanding))
    return Demand(
        key=key,
        from_level=cast("int | None", sheet.value((*at, "from_level"), table, whole(0, _HIGHEST_LEVEL))) or 0,
        standing=cast("DemandStanding | None", standing) or DemandStanding.CANNOT,
        text=sheet.both(at, table),
        source=sheet.words((*at, "source"), table),
    )
