"""What an operator makes for the Teams administrator and for whoever decides: the app package, and the page about its variants."""

import re
from importlib.metadata import version
from pathlib import Path
from typing import Final

from bot.app_package.decision_page import page
from bot.app_package.package import NotAsDemanded, package
from bot.commands import words
from bot.settings.refused import SettingsRefused
from bot.settings.settings import PackageSettings
from cards.bilingual import Bilingual

_VERSION: Final = re.compile(r"\d{1,5}\.\d{1,5}\.\d{1,5}")


def write_package(settings: PackageSettings, out: Path | None, app_version: str) -> Bilingual:
    """Write the app package; return a sentence that says where. Raises SettingsRefused, and then nothing is written."""
    number = app_version or version("bisittare")
    if not _VERSION.fullmatch(number):
        raise SettingsRefused(words.APP_VERSION)
    try:
        packed = package(settings, number)
    except NotAsDemanded as error:
        raise SettingsRefused(words.NOT_AS_DEMANDED.filled(where=error.where)) from None
    path = out or Path(f"bisittare-{settings.variant.value}.zip")
    _write(path, packed)
    return words.PACKED.filled(path=path, variant=settings.variant.value, version=number)


def write_page(settings: PackageSettings, path: Path) -> Bilingual:
    """Write the page for the municipality's decision; return a sentence that says where. Raises SettingsRefused."""
    _write(path, page(settings, version("bisittare")).encode())
    return words.PAGE_WRITTEN.filled(path=path)


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError:
        raise SettingsRefused(words.CANNOT_WRITE.filled(path=path)) from None
