"""The environment, read once into frozen settings; nothing else of ours reads it.

Each command reads what it needs and no more: who verifies a journal needs none of Microsoft's secrets. A configuration
that is unsafe or contradicts itself is refused before anything is done, with a sentence that names the setting to change.
"""

import os
from collections.abc import Iterable, Iterator
from typing import TypeVar

from pydantic import AliasChoices, ValidationError

from bot.settings import words
from bot.settings.check import (
    contradictions,
    package_mistakes,
    profile_mistakes,
    profile_name_mistakes,
    store_mistakes,
)
from bot.settings.refused import SettingsRefused
from bot.settings.settings import (
    LanguageSettings,
    PackageSettings,
    ProfileSettings,
    PurgeSettings,
    Settings,
    StoreSettings,
)
from bot.settings.strange import strange
from cards.bilingual import Bilingual

_Kind = TypeVar("_Kind", bound=LanguageSettings)


def read_settings() -> Settings:
    """The environment as Settings. Raises SettingsRefused with a sentence that names each setting to change."""
    settings = _read(Settings)
    _refuse(contradictions(settings))
    return settings


def read_store_settings() -> StoreSettings:
    """What concerns the database alone. Raises SettingsRefused as `read_settings` does."""
    settings = _read(StoreSettings)
    _refuse(store_mistakes(settings))
    return settings


def read_profile_settings() -> ProfileSettings:
    """What concerns rule profiles alone. Raises SettingsRefused as `read_settings` does."""
    settings = _read(ProfileSettings)
    _refuse(profile_mistakes(settings))
    return settings


def read_purge_settings() -> PurgeSettings:
    """What concerns the database and the rule profiles. Raises SettingsRefused as `read_settings` does."""
    settings = _read(PurgeSettings)
    _refuse([*store_mistakes(settings), *profile_mistakes(settings), *profile_name_mistakes(settings)])
    return settings


def read_package_settings(*, whole: bool) -> PackageSettings:
    """What concerns the app package alone; `whole`: with all that it needs. Raises SettingsRefused as `read_settings` does."""
    settings = _read(PackageSettings)
    _refuse(package_mistakes(settings) if whole else ())
    return settings


def read_language() -> str:
    """The language of this run, "sv" or "en". Raises SettingsRefused for any other."""
    return _read(LanguageSettings).language


def language_of_refusals() -> str:
    """The language of this run, Swedish where the setting cannot be used: that must be told in some language, too."""
    return "en" if os.environ.get("BISITTARE_LANGUAGE") == "en" else "sv"


def _read(kind: type[_Kind]) -> _Kind:
    names = _names(kind)
    known = {*_names(Settings), *_names(PackageSettings)}
    slips = strange(names, known, whole=kind is Settings)
    _refuse([*slips, *(_service_links() if "BISITTARE_PORT" in names else ())])
    try:
        return kind()
    except ValidationError as error:
        refused = [str(one["loc"][0]) for one in error.errors(include_input=False)]
    raise SettingsRefused(*(words.MUST_BE.get(name, words.CANNOT_BE_USED).filled(name=name) for name in refused))


def _refuse(mistakes: Iterable[Bilingual]) -> None:
    if found := tuple(mistakes):
        raise SettingsRefused(*found)


def _names(kind: type[LanguageSettings]) -> list[str]:
    """The names of these settings in the environment."""
    aliases = [field.validation_alias for field in kind.model_fields.values()]
    several = [str(name) for alias in aliases if isinstance(alias, AliasChoices) for name in alias.choices]
    return [*several, *(alias for alias in aliases if isinstance(alias, str))]


def _service_links() -> Iterator[Bilingual]:
    if os.environ.get("BISITTARE_PORT", "").startswith("tcp://"):
        yield words.SERVICE_LINK
