"""The app package: what each variant asks for, what Teams would refuse, and that the same settings give the same bytes."""

import io
import json
import re
import zipfile
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import pytest
from jsonschema import Draft7Validator

from bot.app_package.package import SCHEMAS, NotAsDemanded, content, package, published
from bot.settings.settings import PackageSettings
from bot.settings.variants import RIGHTS, Variant
from dialogs.said.inbound import Words
from dialogs.typed.commands import command

APP_ID = "7a0c8a52-6c4a-4a46-8d5e-0e7f0c6b5d21"
WEBSITE = "https://www.kommunen.example/bisittare"
ASKED: dict[Variant, list[str]] = {
    Variant.BASE: [],
    Variant.EVENTS: ["OnlineMeeting.ReadBasic.Chat", "OnlineMeetingParticipant.Read.Chat"],
    Variant.SEKRETESS: [
        "OnlineMeeting.ReadBasic.Chat",
        "OnlineMeetingParticipant.Read.Chat",
        "ChatMessage.Read.Chat",
    ],
    Variant.BLOCK: ["OnlineMeeting.ReadBasic.Chat", "OnlineMeetingParticipant.Read.Chat", "ChatMessage.Read.Chat"],
}


def municipality(
    variant: Variant = Variant.SEKRETESS, changes: Mapping[str, str] = MappingProxyType({})
) -> PackageSettings:
    """What a municipality has set, and what is changed of it."""
    told = {
        "MicrosoftAppId": APP_ID,
        "BISITTARE_DEVELOPER": 'Kommunen "Å"',
        "BISITTARE_WEBSITE": WEBSITE,
        "BISITTARE_VARIANT": variant,
    }
    return PackageSettings.model_validate({**told, **changes})


def packed(variant: Variant = Variant.SEKRETESS) -> dict[str, Any]:
    """Every file of the package; JSON read, pictures as bytes."""
    with zipfile.ZipFile(io.BytesIO(package(municipality(variant), "0.1.0"))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return {name: json.loads(raw) if name.endswith(".json") else raw for name, raw in files.items()}


def refused(found: object, kind: str, version: str) -> list[str]:
    """What Microsoft's schema has to say of it, by a reader of schemas that others have written."""
    # The schema calls itself draft 4 and yet uses "const", which only later drafts know.
    return [error.message for error in Draft7Validator(published(kind, version)).iter_errors(found)]


def at_key(found: Any, key: str) -> Any:
    """What stands in the manifest at a key as a language file writes it: `bots[0].commandLists[0]`."""
    for part in re.findall(r"[^.\[\]]+", key):
        found = found[int(part)] if isinstance(found, list) else found[part]
    return found


@pytest.mark.parametrize("variant", Variant)
def test_the_package_keeps_to_microsofts_schemas(variant: Variant) -> None:
    """Manifest and English texts, in the version that they name."""
    files = packed(variant)
    assert set(files) == {"manifest.json", "en.json", "color.png", "outline.png"}
    assert files["manifest.json"]["manifestVersion"] == SCHEMAS[variant]
    assert refused(files["manifest.json"], "manifest", SCHEMAS[variant]) == []
    assert refused(files["en.json"], "localization", SCHEMAS[variant]) == []
    assert {f"/v{SCHEMAS[variant]}/" in files[name]["$schema"] for name in ("manifest.json", "en.json")} == {True}


@pytest.mark.parametrize("variant", Variant)
def test_no_more_is_asked_for_than_is_used(variant: Variant) -> None:
    """Each right for this chat alone; the variant without any can be added where consent in chats is switched off."""
    manifest = packed(variant)["manifest.json"]
    asked = manifest.get("authorization", {}).get("permissions", {}).get("resourceSpecific", [])
    assert asked == [{"name": name, "type": "Application"} for name in ASKED[variant]]
    assert list(RIGHTS[variant].chat) == ASKED[variant]
    assert ("webApplicationInfo" in manifest) is bool(asked)


def test_only_one_variant_needs_the_newest_manifest() -> None:
    """In it commands can be typed to the bot alone; the others can be uploaded where Teams is older."""
    assert SCHEMAS == {"base": "1.25", "events": "1.25", "sekretess": "1.25", "block": "1.29"}
    (bot,) = packed(Variant.BLOCK)["manifest.json"]["bots"]
    assert (bot["supportsTargetedMessages"], bot["commandLists"][0]["triggers"]) == (True, ["mention", "slash"])
    assert not any("argeted" in json.dumps(packed(one)["manifest.json"]) for one in set(Variant) - {Variant.BLOCK})


def test_a_right_for_the_organisation_is_asked_where_there_is_none_for_a_chat() -> None:
    """By one variant alone; and what no policy can keep to chosen people is never demanded."""
    wide = {variant: (rights.graph, rights.optional) for variant, rights in RIGHTS.items()}
    assert wide.pop(Variant.BLOCK) == (("OnlineMeetings.ReadWrite.All",), ("Chat.UpdatePolicyViolation.All",))
    assert set(wide.values()) == {((), ())}


def test_the_package_is_of_one_app() -> None:
    """App, bot and Entra application are the same id, and no placeholder is left."""
    manifest = packed()["manifest.json"]
    assert {manifest["id"], manifest["bots"][0]["botId"], manifest["webApplicationInfo"]["id"]} == {APP_ID}
    assert "{{" not in json.dumps(manifest)
    assert manifest["developer"]["name"] == 'Kommunen "Å"'
    assert manifest["developer"]["privacyUrl"] == WEBSITE


def test_the_bot_is_a_meetings_bot() -> None:
    """It is added to a meeting's chat, and talks to people one to one too, where it hands out files."""
    manifest = packed()["manifest.json"]
    (bot,) = manifest["bots"]
    assert (set(bot["scopes"]), bot["supportsFiles"]) == ({"personal", "groupChat"}, True)
    assert manifest["defaultInstallScope"] == "meetings"
    assert manifest["defaultGroupCapability"]["meetings"] == "bot"


def test_every_command_in_the_menu_is_understood() -> None:
    """What Teams offers to type, in Swedish and in English, is what the bot understands, and means the same."""
    files = packed()
    for number, listed in enumerate(files["manifest.json"]["bots"][0]["commandLists"]):
        assert len(listed["commands"]) <= 12
        for place, one in enumerate(listed["commands"]):
            english = files["en.json"][f"bots[0].commandLists[{number}].commands[{place}].title"]
            meant = command(Words(one["title"]))
            assert meant is not None
            assert meant == command(Words(english))


def test_everything_that_is_read_stands_in_english_too() -> None:
    """Each text of the manifest has its English one, and no English text stands alone."""
    files = packed()
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


def test_the_same_settings_give_the_same_bytes() -> None:
    """On every machine: nothing in the package is compressed, since that is done otherwise here and there."""
    one = package(municipality(), "1.2.3")
    assert one == package(municipality(), "1.2.3") != package(municipality(), "1.2.4")
    with zipfile.ZipFile(io.BytesIO(one)) as archive:
        told = {(entry.compress_type, entry.create_system, entry.date_time[0]) for entry in archive.infolist()}
    assert told == {(zipfile.ZIP_STORED, 3, 2026)}


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"BISITTARE_DEVELOPER": "x" * 33}, "BISITTARE_DEVELOPER"),
        ({"BISITTARE_TERMS": "www.kommunen.example"}, "BISITTARE_TERMS"),
        ({"MicrosoftAppId": "bisittare"}, "MicrosoftAppId"),
    ],
)
def test_what_the_schema_would_refuse_is_never_packed(changes: dict[str, str], where: str) -> None:
    """Whatever came past the settings' own checks; the setting behind it is named."""
    with pytest.raises(NotAsDemanded) as error:
        package(municipality(changes=changes), "0.1.0")
    assert error.value.where == where


def test_a_mistake_of_ours_is_named_by_its_place() -> None:
    """An English text that stands for nothing."""
    found = {**content(municipality(), "0.1.0")}
    found["en.json"] = {**found["en.json"], "bots[0].colour": "blue"}
    assert refused(found["en.json"], "localization", "1.25")
