"""The app package that a Teams administrator uploads: manifest, English texts and icons, as the bytes of a ZIP.

The same settings give the same bytes on every machine, so that two packages can be compared.
"""

import io
import json
import re
import zipfile
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

from bot.app_package import schema
from bot.settings.settings import PackageSettings
from bot.settings.variants import RIGHTS, Variant

OLDEST_SCHEMA: Final = "1.25"
"""The oldest schema that Microsoft publishes for what all variants have."""
TARGETED_SCHEMA: Final = "1.29"
"""The first in which a bot takes what somebody writes to it alone (slash commands)."""
SCHEMAS: Final[Mapping[Variant, str]] = dict.fromkeys(Variant, OLDEST_SCHEMA) | {Variant.BLOCK: TARGETED_SCHEMA}

_PLACEHOLDER: Final = re.compile(r"\{\{(\w+)\}\}")
_ICONS: Final = ("color.png", "outline.png")
_SETTINGS: Final[Mapping[str, str]] = {
    "id": "MicrosoftAppId",
    "developer.name": "BISITTARE_DEVELOPER",
    "developer.websiteUrl": "BISITTARE_WEBSITE",
    "developer.privacyUrl": "BISITTARE_PRIVACY",
    "developer.termsOfUseUrl": "BISITTARE_TERMS",
    "version": "--app-version",
}


class NotAsDemanded(Exception):
    """The manifest is not as Microsoft's schema demands; `where` names the setting behind it, or the place in the manifest."""

    def __init__(self, where: str) -> None:
        """Keep the place."""
        self.where = where
        super().__init__(where)


def package(settings: PackageSettings, version: str) -> bytes:
    """Return the package for these settings. Raises NotAsDemanded before there is one."""
    return archived(checked(content(settings, version), SCHEMAS[settings.variant]))


def content(settings: PackageSettings, version: str) -> Mapping[str, Any]:
    """Return the package's JSON files by name, `manifest.json` first."""
    values = {
        "APP_ID": settings.app_id.lower(),
        "VERSION": version,
        "SCHEMA": SCHEMAS[settings.variant],
        "DEVELOPER": settings.developer,
        "WEBSITE": settings.website,
        "PRIVACY": settings.privacy or settings.website,
        "TERMS": settings.terms or settings.website,
    }
    manifest = _filled("manifest.json", values)
    _ask_for(manifest, RIGHTS[settings.variant].chat)
    if SCHEMAS[settings.variant] == TARGETED_SCHEMA:
        (bot,) = manifest["bots"]
        bot["supportsTargetedMessages"] = True
        bot["commandLists"][0]["triggers"] = ["mention", "slash"]
    return {"manifest.json": manifest, "en.json": _filled("en.json", values)}


def checked(found: Mapping[str, Any], version: str) -> Mapping[str, Any]:
    """Return the files as they are. Raises NotAsDemanded where Microsoft's schema of that version would refuse one."""
    for name, one in found.items():
        kind = "manifest" if name == "manifest.json" else "localization"
        for where in schema.mistakes(one, published(kind, version)):
            raise NotAsDemanded(_SETTINGS.get(where) or f"{name}: {where}")
    return found


@cache
def published(kind: str, version: str) -> Mapping[str, Any]:
    """Return Microsoft's schema of a manifest, or of its "localization" files, as it was published."""
    return dict(json.loads(_read(f"schemas/{kind}-{version}.json")))


def archived(found: Mapping[str, Any]) -> bytes:
    """Return a ZIP with these files and the icons at its top. Nothing is compressed: that would depend on the machine."""
    written = {name: (json.dumps(one, ensure_ascii=False, indent=2) + "\n").encode() for name, one in found.items()}
    written |= {name: _read(name) for name in _ICONS}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in sorted(written):
            entry = zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0))
            entry.create_system = 3  # as Unix writes it, wherever this runs
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, written[name])
    return out.getvalue()


def _ask_for(manifest: dict[str, Any], names: tuple[str, ...]) -> None:
    """Ask for these rights in the chat. An app that asks for none can be added where consent in chats is switched off."""
    asked = manifest["authorization"]["permissions"]["resourceSpecific"]
    asked.extend({"name": name, "type": "Application"} for name in names)
    if not asked:
        del manifest["authorization"], manifest["webApplicationInfo"]


def _filled(name: str, values: Mapping[str, str]) -> dict[str, Any]:
    # Each value as JSON writes it, without its quotes: a quotation mark in a name breaks nothing.
    text = _PLACEHOLDER.sub(lambda found: json.dumps(values[found[1]])[1:-1], _read(name).decode())
    return dict(json.loads(text))


def _read(name: str) -> bytes:
    return files("bot.app_package").joinpath(name).read_bytes()
