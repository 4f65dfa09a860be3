"""The command `bisittare kept`: the archivist's list, without a database."""

from bot.commands.terminal import say
from bot.settings import words as settings_words
from bot.settings.profiles import open_shelf
from bot.settings.read import read_profile_settings
from bot.settings.refused import SettingsRefused


def kept() -> None:
    """Write what is kept, where, how long and on which decision, as Markdown for the archivist."""
    settings = read_profile_settings()
    from bot.app_package.archivists_list import kept_list  # noqa: PLC0415  # the other commands start without the store

    try:
        shelf = open_shelf(settings.profiles, settings.law_2026_sfs)
    except OSError:
        raise SettingsRefused(settings_words.NO_FOLDER) from None
    say(kept_list(shelf, settings.language).rstrip("\n"))
