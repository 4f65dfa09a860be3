"""Builds the app package that a Teams administrator uploads: a ZIP with manifest, English texts and icons at its top.

    python deploy/teams/package.py --app-id 00000000-… --website https://www.kommunen.se/bisittare --out bisittare.zip

Needs Python 3.11 and nothing else. `--variant sekretess` also asks for the right to read the meeting's chat, without which
the bot cannot warn when somebody writes about a confidential matter.
"""

import argparse
import json
import re
import sys
import tomllib
import zipfile
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).resolve().parent
# What each variant asks for beyond what stands in manifest.json.
VARIANTS: Final = {"base": (), "sekretess": ("ChatMessage.Read.Chat",)}

_GUID: Final = re.compile(r"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}")
_PLACEHOLDER: Final = re.compile(r"\{\{(\w+)\}\}")
_BESIDE: Final = ("en.json", "color.png", "outline.png")
_LONGEST_NAME: Final = 32  # characters; what Teams allows for who made the app
_LONGEST_ADDRESS: Final = 2048


class Wrong(Exception):
    """Something on the command line cannot stand in a manifest; the text says what to change."""


def manifest(values: dict[str, str], variant: str) -> dict[str, Any]:
    """Return the manifest with its placeholders filled and the variant's permissions. Raises KeyError for a missing value."""
    template = (HERE / "manifest.json").read_text(encoding="utf-8")
    # Each value as JSON writes it, without its quotes: a quotation mark in a name breaks nothing.
    filled: dict[str, Any] = json.loads(_PLACEHOLDER.sub(lambda found: json.dumps(values[found[1]])[1:-1], template))
    asked = filled["authorization"]["permissions"]["resourceSpecific"]
    asked.extend({"name": name, "type": "Application"} for name in VARIANTS[variant])
    return filled


def build(out: Path, content: dict[str, Any]) -> None:
    """Write the package. The same content gives the same bytes, so that two packages can be compared."""
    files = {name: (HERE / name).read_bytes() for name in _BESIDE}
    files["manifest.json"] = (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()
    with zipfile.ZipFile(out, "w") as package:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, date_time=(2026, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            package.writestr(entry, files[name])


def main(words: list[str] | None = None) -> int:
    """Build what the command line asks for. 0 when it is written, 2 with a sentence when something cannot be used."""
    told = _asker().parse_args(words)
    website = told.website
    values = {
        "APP_ID": told.app_id.strip().lower(),
        "VERSION": told.version or _own_version(),
        "DEVELOPER": told.developer,
        "WEBSITE": website,
        "PRIVACY": told.privacy or website,
        "TERMS": told.terms or website,
    }
    try:
        _look_over(values)
        build(told.out, manifest(values, told.variant))
    except (Wrong, OSError) as error:
        print(f"package: {error}", file=sys.stderr)
        return 2
    print(f"{told.out}: {told.variant}, version {values['VERSION']}")
    return 0


def _asker() -> argparse.ArgumentParser:
    ask = argparse.ArgumentParser(description="Builds the app package that a Teams administrator uploads.")
    ask.add_argument("--app-id", required=True, help="MicrosoftAppId: the application (client) id of the bot")
    ask.add_argument("--website", required=True, help="your page about the bot, https; people find it in Teams")
    ask.add_argument("--privacy", help="your page about personal data (default: the website)")
    ask.add_argument("--terms", help="your page with terms of use (default: the website)")
    ask.add_argument("--developer", default="Bisittare", help="who is told to stand behind the app: your municipality")
    ask.add_argument("--variant", choices=VARIANTS, default="base", help="which permissions to ask for (base)")
    ask.add_argument("--version", help="must grow with every upload (default: this version of Bisittare)")
    ask.add_argument("--out", type=Path, required=True, help="the ZIP to write")
    return ask


def _look_over(values: dict[str, str]) -> None:
    """Raise Wrong for what Teams would refuse at the upload, with less to go by."""
    if not _GUID.fullmatch(values["APP_ID"]) or set(values["APP_ID"]) <= {"0", "-"}:
        raise Wrong("--app-id is not an application id (a GUID); it is MicrosoftAppId of the bot")
    for name in ("WEBSITE", "PRIVACY", "TERMS"):
        if not re.fullmatch(r"https://[^\s/]+\S*", values[name]) or len(values[name]) > _LONGEST_ADDRESS:
            raise Wrong(f"--{name.lower()} must be an address that begins with https://")
    if not 0 < len(values["DEVELOPER"]) <= _LONGEST_NAME:
        raise Wrong(f"--developer must be 1 to {_LONGEST_NAME} characters")
    if not re.fullmatch(r"\d+\.\d+\.\d+", values["VERSION"]):
        raise Wrong("--version must be three numbers with dots between, such as 1.2.0")


def _own_version() -> str:
    project = tomllib.loads((HERE.parents[1] / "pyproject.toml").read_text(encoding="utf-8"))
    return str(project["project"]["version"])


if __name__ == "__main__":
    sys.exit(main())
