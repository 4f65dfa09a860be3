"""What `bisittare profiles` shows: the profiles there are, one in full, or several side by side, each with its sources.

Every function prints on the display's console and answers the exit code: 0, or 1 when the list has a profile with a
mistake. A profile that was asked for and cannot be shown is refused (SettingsRefused).
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from bot.commands import profile_words as words
from bot.commands.profile_rows import SettingRow, in_words, rows
from bot.commands.terminal import styled
from bot.settings.profiles import Shelf, open_shelf
from bot.settings.refused import SettingsRefused
from bot.settings.words import NO_FOLDER
from cards.bilingual import Bilingual
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.notices import notices
from dialogs.profile.parts import Layer, Provenance
from dialogs.profile.profile import Profile


@dataclass(frozen=True, slots=True)
class ProfileDisplay:
    """Where and for whom profiles are shown: `day` (Swedish date) decides what has run out and which law applies."""

    console: Console
    language: str
    day: date
    folder: Path | None = None
    sfs: str = ""

    def say(self, text: Bilingual) -> str:
        """The text in the display's language."""
        return text.text(self.language)

    def shelf(self) -> Shelf:
        """The profiles that come along and those in the folder. Raises SettingsRefused where that cannot be read."""
        try:
            return open_shelf(self.folder, self.sfs)
        except OSError:
            raise SettingsRefused(NO_FOLDER) from None


def list_profiles(desk: ProfileDisplay) -> int:
    """One line for each profile, what there is to know about it, and every mistake in a profile of the operator's own."""
    shelf = desk.shelf()
    table = _table(desk, desk.say(words.PROFILE), desk.say(words.DOCUMENT))
    for head in (words.BUILDS_ON, words.VALID, words.TO_KNOW):
        table.add_column(styled(desk.say(head)), overflow="fold")
    for profile in shelf.profiles.values():
        own = profile.own
        document = f"{own.title}\n{own.owner}, {own.dnr or own.version}"
        chain = " → ".join(layer.name for layer in reversed(profile.layers[:-1])) or "–"
        known = "\n".join(words.NOTICES[key].text(desk.language) for key in _to_know(profile, desk.day))
        table.add_row(*map(styled, (profile.name, document, chain, _validity(own), known or "–")))
    desk.console.print(table)
    for mistake in shelf.mistakes.values():
        desk.console.print(styled((mistake.text(desk.language), "red")))
    return 1 if shelf.mistakes else 0


def _to_know(profile: Profile, day: date) -> tuple[str, ...]:
    """The keys of what there is to know of a profile before one looks at it whole."""
    return (*(notice.key for notice in notices(profile, day)), *(["rules_of_body"] if profile.bodies else []))


def show_profile(desk: ProfileDisplay, name: str) -> int:
    """One profile in full: its documents, what there is to know about it, and every setting with its source."""
    profile = desk.shelf().find(name)
    if isinstance(profile, ProfileMistake):
        raise SettingsRefused(profile.sentence)
    _print_head(desk, profile)
    heads = (words.SETTING, words.THE_BOT, words.VALUE, words.SOURCE)
    table = _table(desk, *(desk.say(head) for head in heads))
    for row in rows(profile, desk.language):
        table.add_row(_name(row), _use(desk, row), styled(row.value), styled((_source(desk, row.provenance), "dim")))
    desk.console.print(table)
    _print_uses(desk)
    return 0


def compare_profiles(desk: ProfileDisplay, names: list[str], *, only_differences: bool = False) -> int:
    """Two or more profiles side by side, each value with its source; ≠ marks the settings where they differ."""
    shelf = desk.shelf()
    found = [shelf.find(name) for name in names]
    profiles = [one for one in found if isinstance(one, Profile)]
    if mistakes := [one.sentence for one in found if isinstance(one, ProfileMistake)]:
        raise SettingsRefused(*mistakes)
    table = _table(desk, "≠", desk.say(words.SETTING), desk.say(words.THE_BOT))
    for profile in profiles:
        table.add_column(styled(profile.name), overflow="fold")
    by_profile = [{row.setting: row for row in rows(profile, desk.language)} for profile in profiles]
    for setting in dict.fromkeys(setting for one in by_profile for setting in one):
        in_each = [one.get(setting) for one in by_profile]
        differs = len({row.value if row else None for row in in_each}) > 1
        if differs or not only_differences:
            one = next(row for row in in_each if row)
            mark = "≠" if differs else ""
            table.add_row(styled(mark), _name(one), _use(desk, one), *(_cell(desk, row) for row in in_each))
    desk.console.print(table)
    _print_uses(desk)
    return 0


def _table(desk: ProfileDisplay, *heads: str) -> Table:
    table = Table(box=box.SIMPLE_HEAD, show_lines=False, expand=desk.console.is_terminal)
    for head in heads:
        table.add_column(styled(head), overflow="fold")
    return table


def _print_head(desk: ProfileDisplay, profile: Profile) -> None:
    say, out = desk.say, desk.console
    out.print(styled((profile.name, "bold"), f": {profile.title}"))
    for layer in reversed(profile.layers):
        number = f", {layer.dnr}" if layer.dnr else ""
        version = say(words.VERSION)
        out.print(
            styled(
                f"  {layer.name}: {layer.title}. {layer.owner}{number}, {version} {layer.version}, {_validity(layer)}"
            )
        )
    applies = in_words(profile.law_on(desk.day), desk.language)
    out.print(styled(say(words.LAW_ON.filled(day=desk.day, law=applies))))
    out.print(styled(say(words.DIGEST.filled(digest=profile.digest))))
    for notice in notices(profile, desk.day):
        out.print(styled((f"! {notice.text.text(desk.language)}", "yellow"), f" ({notice.source})"))


def _validity(layer: Layer) -> str:
    ends = layer.stated_valid_to or layer.valid_to
    return f"{layer.valid_from or ''}–{ends or ''}"


def _name(row: SettingRow) -> Text:
    return styled(f"{row.label}\n", (row.setting, "dim"))


def _use(desk: ProfileDisplay, row: SettingRow) -> Text:
    """What the bot does with the setting, in one word."""
    return styled(words.USES[row.use].text(desk.language))


def _print_uses(desk: ProfileDisplay) -> None:
    """What the three words mean, under the table where they stand."""
    for use, means in words.USES_MEAN.items():
        desk.console.print(styled((words.USES[use].text(desk.language), "bold"), f": {means.text(desk.language)}"))


def _cell(desk: ProfileDisplay, row: SettingRow | None) -> Text:
    return styled(f"{row.value}\n", (_source(desk, row.provenance), "dim")) if row else styled("–")


def _source(desk: ProfileDisplay, provenance: Provenance) -> str:
    """The source, marked in words (never by colour alone) where nobody but the default layer has stated it."""
    if provenance.from_default:
        return f"{desk.say(words.FROM_DEFAULT)}: {provenance.source}"
    return provenance.source
