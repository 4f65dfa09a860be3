"""A rule profile by its name, for tests that know that it is there and well."""

from pathlib import Path

from bot.settings.profiles import open_shelf
from dialogs.profile.profile import Profile


def load(name: str, folder: Path | None = None) -> Profile:
    """The profile called `name`, out of those that come along and those in `folder`."""
    found = open_shelf(folder).find(name)
    assert isinstance(found, Profile), found.text("en")
    return found
