"""A profile as rows to show: what each setting is called, its value in words, and where it comes from."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from bot.commands import profile_words as words
from cards.bilingual import Bilingual
from cards.phrases import book
from dialogs.meeting.kinds import BodyKind
from dialogs.profile.choices import AskedWhen
from dialogs.profile.parts import ChecklistItem, Demand, Platform, Provenance
from dialogs.profile.profile import Profile
from dialogs.profile.reading.settings import SettingUse, use_of


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting of one profile, in the language it was asked for. `setting` is its name in the profile's text.

    `use` says what the bot does with it: it follows, shows or only notes it.
    """

    setting: str
    label: str
    value: str
    use: SettingUse
    provenance: Provenance


def rows(profile: Profile, language: str) -> tuple[SettingRow, ...]:
    """Every setting, checklist item, motion rule, line of the host's and unmet demand of `profile`, in that order; last what differs for a kind of body (R-009)."""
    found = _rows(profile, language)
    return (
        *found,
        *(row for kind, rules in profile.bodies for row in _differing(found, _rows(rules, language), kind, language)),
    )


def _differing(
    found: tuple[SettingRow, ...], own: tuple[SettingRow, ...], kind: BodyKind, language: str
) -> Iterator[SettingRow]:
    """The rows of a kind of body that are others than those of all, under the name that they have in the profile's text."""
    body = book.of(language).setup.bodies[kind]
    for row in own:
        if row not in found:
            yield replace(row, setting=f"bodies.{kind}.{row.setting}", label=f"{body}: {row.label}")


def _rows(profile: Profile, language: str) -> tuple[SettingRow, ...]:
    found = [
        (name, label.text(language), in_words(getattr(profile, name), language))
        for name, label in words.SETTINGS.items()
    ]
    line = words.CHECKLIST.text(language)
    found += [(f"items.{one.key}", f"{line}: {one.key}", _item(one, language)) for one in profile.items]
    found += [
        (f"motions.{one.kind}", words.MOTIONS[one.kind].text(language), in_words(one.wording, language))
        for one in profile.motions
    ]
    lines, never = book.of(language).meeting_settings.short, words.NOT_ASKED.text(language)
    found += [
        (
            f"host_ticks.{one.line}",
            f"{words.SETTINGS_TICKED.text(language)}: {lines[one.line]}",
            never if one.from_level is None else words.FROM_LEVEL.filled(level=one.from_level).text(language),
        )
        for one in profile.host_ticks
    ]
    demand = words.OWN_DEMAND.text(language)
    found += [
        (f"cannot_be_met.{one.key}", f"{demand}: {one.key}", _demand(one, language)) for one in profile.cannot_be_met
    ]
    return tuple(
        SettingRow(setting, label, value, use_of(setting), profile.source_of(setting))
        for setting, label, value in found
    )


def in_words(value: object, language: str) -> str:
    """A setting's value as a reader would say it. "–" for what is not given."""
    match value:
        case None:
            return words.NO_LIMIT.text(language)
        case "" | ():
            return "–"
        case bool():
            return (words.YES if value else words.NO).text(language)
        case Enum():
            return words.CHOICES[str(value)].text(language)
        case tuple():
            return ", ".join(in_words(one, language) for one in value)
        case Bilingual():
            return value.text(language)
        case Platform(working, political):
            return words.PLATFORMS.filled(working=working, political=political).text(language)
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _item(item: ChecklistItem, language: str) -> str:
    if not item.used:
        return words.NOT_ASKED.text(language)
    if item.when is AskedWhen.OPENING:
        when = words.AT_OPENING
    elif item.kinds:
        kinds = ", ".join(words.KINDS[kind].text(language) for kind in item.kinds)
        when = words.BEFORE_KINDS.filled(kinds=kinds)
    else:
        when = words.BEFORE_LEVEL.filled(level=item.from_level)
    law = f" ({in_words(item.law, language)})" if item.law else ""
    asked = item.text.text(language) if item.text else book.of(language).checklist.items[item.key]
    return f"{when.text(language)}{law}: {asked}"


def _demand(demand: Demand, language: str) -> str:
    level = words.FROM_LEVEL.filled(level=demand.from_level).text(language)
    opens = words.OPENS_WITH_REASON.text(language)
    return f"{level}, {in_words(demand.standing, language)}; {opens}: {demand.text.text(language)}"
