"""A profile as rows to show: what each setting is called, its value in words, and where it comes from."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from bot.commands.profile_words import CHOICES_EN, CHOICES_SV, KINDS, MOTIONS, SETTINGS
from cards.phrases import checklist
from dialogs.bilingual import Bilingual
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
    """Every setting, checklist item, motion rule and unmet demand of `profile`, in that order."""
    say = _speaker(language)
    found = [
        (name, label.text(language), in_words(getattr(profile, name), language)) for name, label in SETTINGS.items()
    ]
    line = say("Checklista", "Checklist")
    found += [(f"items.{one.key}", f"{line}: {one.key}", _item(one, language)) for one in profile.items]
    found += [
        (f"motions.{one.kind}", MOTIONS[one.kind].text(language), in_words(one.wording, language))
        for one in profile.motions
    ]
    demand = say("Eget krav", "Own demand")
    found += [
        (f"cannot_be_met.{one.key}", f"{demand}: {one.key}", _demand(one, language)) for one in profile.cannot_be_met
    ]
    return tuple(
        SettingRow(setting, label, value, use_of(setting), profile.source_of(setting))
        for setting, label, value in found
    )


def in_words(value: object, language: str) -> str:
    """A setting's value as a reader would say it. "–" for what is not given."""
    say = _speaker(language)
    match value:
        case None:
            return say("ingen gräns", "no limit")
        case "" | ():
            return "–"
        case bool():
            return say("ja", "yes") if value else say("nej", "no")
        case Enum():
            return say(CHOICES_SV[str(value)], CHOICES_EN.get(str(value), str(value).replace("_", " ")))
        case tuple():
            return ", ".join(in_words(one, language) for one in value)
        case Bilingual():
            return value.text(language)
        case Platform(working, political):
            return say(
                f"arbetsmöten {working}, politiska möten {political}", f"working {working}, political {political}"
            )
        case date():
            return value.isoformat()
        case _:
            return str(value)


def _speaker(language: str) -> Callable[[str, str], str]:
    return lambda sv, en: Bilingual(sv, en).text(language)


def _item(item: ChecklistItem, language: str) -> str:
    say = _speaker(language)
    if not item.used:
        return say("frågas inte", "not asked")
    if item.when is AskedWhen.OPENING:
        when = say("när mötet öppnas", "when the meeting opens")
    elif item.kinds:
        kinds = ", ".join(KINDS[kind].text(language) for kind in item.kinds)
        when = say(f"före ärenden: {kinds}", f"before matters: {kinds}")
    else:
        when = say(f"före ärenden från nivå {item.from_level}", f"before matters from level {item.from_level}")
    law = f" ({in_words(item.law, language)})" if item.law else ""
    worded = checklist.EN if language.lower().startswith("en") else checklist.SV
    words = item.text.text(language) if item.text else worded.items[item.key]
    return f"{when}{law}: {words}"


def _demand(demand: Demand, language: str) -> str:
    say = _speaker(language)
    level = say(f"från nivå {demand.from_level}", f"from level {demand.from_level}")
    opens = say("ordföranden kan öppna bara med ett skäl", "the chair can open only with a reason")
    return f"{level}, {in_words(demand.standing, language)}; {opens}: {demand.text.text(language)}"
