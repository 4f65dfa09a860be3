import json
import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

from deploy.teams.package import main
from dialogs.inbound import Words
from dialogs.typed import command
from tests.support import tree

APP_ID = "7a0c8a52-6c4a-4a46-8d5e-0e7f0c6b5d21"
WEBSITE = "https://www.kommunen.example/bisittare"
ASKED = ["--app-id", APP_ID, "--website", WEBSITE]
BASE = ["OnlineMeeting.ReadBasic.Chat", "OnlineMeetingParticipant.Read.Chat"]


def packed(out: Path, *words: str) -> dict[str, Any]:
    """Every file of the package that these words build; JSON read, pictures as bytes."""
    assert main([*ASKED, "--out", str(out), *words]) == 0
    with zipfile.ZipFile(out) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return {name: json.loads(raw) if name.endswith(".json") else raw for name, raw in files.items()}


def mistakes(content: Any, schema: str) -> list[str]:
    """What Microsoft's schema has to say of the content."""
    # The schema calls itself draft 4 and yet uses "const", which only later drafts know.
    rules = json.loads((tree.ROOT / "tests/data" / schema).read_text(encoding="utf-8"))
    return [error.message for error in Draft7Validator(rules).iter_errors(content)]


def at_key(content: Any, key: str) -> Any:
    """What stands in the manifest at a key as a language file writes it: `bots[0].commandLists[0]`."""
    for part in re.findall(r"[^.\[\]]+", key):
        content = content[int(part)] if isinstance(content, list) else content[part]
    return content


@pytest.mark.parametrize("variant", ["base", "sekretess"])
def test_the_package_keeps_to_microsofts_schemas(tmp_path: Path, variant: str) -> None:
    """Manifest and English texts, with both sets of permissions."""
    files = packed(tmp_path / "app.zip", "--variant", variant)
    assert set(files) == {"manifest.json", "en.json", "color.png", "outline.png"}
    assert mistakes(files["manifest.json"], "teams-manifest-1.25.schema.json") == []
    assert mistakes(files["en.json"], "teams-manifest-1.25-localization.schema.json") == []


def test_the_schema_can_find_a_mistake(tmp_path: Path) -> None:
    """A name that is too long and an unknown scope are each found."""
    manifest = packed(tmp_path / "app.zip")["manifest.json"]
    manifest["name"]["short"] = "x" * 31
    manifest["bots"][0]["scopes"].append("everywhere")
    assert len(mistakes(manifest, "teams-manifest-1.25.schema.json")) == 2


def test_the_package_is_of_one_app(tmp_path: Path) -> None:
    """App, bot and Entra application are the same id, and no placeholder is left."""
    manifest = packed(tmp_path / "app.zip")["manifest.json"]
    assert {manifest["id"], manifest["bots"][0]["botId"], manifest["webApplicationInfo"]["id"]} == {APP_ID}
    assert "{{" not in json.dumps(manifest)
    assert manifest["developer"]["privacyUrl"] == WEBSITE


def test_the_bot_is_a_meetings_bot(tmp_path: Path) -> None:
    """It is added to a meeting's chat, talks to people one to one too, and takes no files."""
    manifest = packed(tmp_path / "app.zip")["manifest.json"]
    (bot,) = manifest["bots"]
    assert (set(bot["scopes"]), bot["supportsFiles"]) == ({"personal", "groupChat"}, False)
    assert manifest["defaultInstallScope"] == "meetings"
    assert manifest["defaultGroupCapability"]["meetings"] == "bot"


@pytest.mark.parametrize(("variant", "more"), [("base", []), ("sekretess", ["ChatMessage.Read.Chat"])])
def test_no_more_is_asked_for_than_is_used(tmp_path: Path, variant: str, more: list[str]) -> None:
    """The chat is read only where the municipality chose the variant that reads it."""
    manifest = packed(tmp_path / "app.zip", "--variant", variant)["manifest.json"]
    asked = manifest["authorization"]["permissions"]["resourceSpecific"]
    assert asked == [{"name": name, "type": "Application"} for name in [*BASE, *more]]


def test_every_command_in_the_menu_is_understood(tmp_path: Path) -> None:
    """What Teams offers to type, in Swedish and in English, is what the bot understands, and means the same."""
    files = packed(tmp_path / "app.zip")
    for number, listed in enumerate(files["manifest.json"]["bots"][0]["commandLists"]):
        assert len(listed["commands"]) <= 12
        for place, one in enumerate(listed["commands"]):
            english = files["en.json"][f"bots[0].commandLists[{number}].commands[{place}].title"]
            meant = command(Words(one["title"]))
            assert meant is not None
            assert meant == command(Words(english))


def test_everything_that_is_read_stands_in_english_too(tmp_path: Path) -> None:
    """Each text of the manifest has its English one, and no English text stands alone."""
    files = packed(tmp_path / "app.zip")
    manifest = files["manifest.json"]
    keys = [f"{field}.{length}" for field in ("name", "description") for length in ("short", "full")]
    for number, listed in enumerate(manifest["bots"][0]["commandLists"]):
        keys += [
            f"bots[0].commandLists[{number}].commands[{place}].{part}"
            for place in range(len(listed["commands"]))
            for part in ("title", "description")
        ]
    assert set(files["en.json"]) - {"$schema"} == set(keys)
    assert all(at_key(manifest, key) for key in keys)


def test_the_same_words_build_the_same_package(tmp_path: Path) -> None:
    """So two packages can be compared byte by byte."""
    packed(tmp_path / "one.zip")
    packed(tmp_path / "two.zip")
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_an_operator_builds_it_with_one_command(tmp_path: Path) -> None:
    """From anywhere, with a Python that has nothing installed."""
    script = tree.ROOT / "deploy/teams/package.py"
    run = [sys.executable, "-I", str(script), *ASKED, "--developer", 'Kommunen "Å"', "--out", "app.zip"]
    done = subprocess.run(run, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "app.zip: base, version 0.1.0\n"
    with zipfile.ZipFile(tmp_path / "app.zip") as archive:
        assert json.loads(archive.read("manifest.json"))["developer"]["name"] == 'Kommunen "Å"'


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--app-id", "bisittare"], "--app-id"),
        (["--app-id", "00000000-0000-0000-0000-000000000000"], "--app-id"),
        (["--website", "http://www.kommunen.example"], "--website"),
        (["--privacy", "kommunen"], "--privacy"),
        (["--developer", "x" * 33], "--developer"),
        (["--version", "1.0"], "--version"),
    ],
)
def test_what_teams_would_refuse_is_refused_here(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], says: str
) -> None:
    """With a sentence that names what to change, and nothing written."""
    assert main([*ASKED, "--out", str(tmp_path / "app.zip"), *words]) == 2
    assert capsys.readouterr().err.startswith(f"package: {says} ")
    assert not list(tmp_path.iterdir())
