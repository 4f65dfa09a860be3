"""Our reader of Microsoft's schemas finds what another's finds: each kind of mistake, planted."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest
from jsonschema import Draft7Validator

from bot.app_package.package import OLDEST_SCHEMA, TARGETED_SCHEMA, content, published
from bot.app_package.schema import HOLDS, PASSED_OVER, mistakes
from bot.settings.settings import PackageSettings
from bot.settings.variants import Variant

READ_ELSEWHERE = {"$ref", "anyOf", "oneOf", "if", "then", "items", "properties", "patternProperties"} | {
    "additionalProperties",
    "dependencies",
}
TOLD = {
    "MicrosoftAppId": "7a0c8a52-6c4a-4a46-8d5e-0e7f0c6b5d21",
    "BISITTARE_DEVELOPER": "Kommunen",
    "BISITTARE_WEBSITE": "https://www.kommunen.example",
    "BISITTARE_VARIANT": Variant.BLOCK,
}


def manifest() -> dict[str, Any]:
    """A good one, of the newest version that we use."""
    return deepcopy(content(PackageSettings.model_validate(TOLD), "1.0.0")["manifest.json"])


def words_of(part: object, *, names: bool = False) -> Iterator[str]:
    """Every word of JSON Schema that a schema uses."""
    if isinstance(part, dict):
        for word, inner in part.items():
            if not names:
                yield word
            of_names = word in {"properties", "definitions", "patternProperties", "dependencies"} and not names
            yield from words_of(inner, names=of_names)
    elif isinstance(part, list):
        for inner in part:
            yield from words_of(inner)


@pytest.mark.parametrize("kind", ["manifest", "localization"])
@pytest.mark.parametrize("version", [OLDEST_SCHEMA, TARGETED_SCHEMA])
def test_every_word_of_the_schemas_is_read(kind: str, version: str) -> None:
    """One that nobody reads would let everything through."""
    assert set(words_of(published(kind, version))) <= HOLDS.keys() | READ_ELSEWHERE | PASSED_OVER


SPOILED: list[tuple[str, Callable[[dict[str, Any]], object]]] = [
    ("name.short", lambda one: one["name"].update(short="x" * 31)),
    ("", lambda one: one.pop("icons")),
    ("", lambda one: one.pop("version")),
    ("bots[0].scopes[2]", lambda one: one["bots"][0]["scopes"].append("everywhere")),
    ("bots", lambda one: one["bots"].append(one["bots"][0])),
    ("colour", lambda one: one.update(colour="blue")),
    ("bots[0].supportsFiles", lambda one: one["bots"][0].update(supportsFiles=1)),
    ("accentColor", lambda one: one.update(accentColor="blue")),
    ("manifestVersion", lambda one: one.update(manifestVersion="1.25")),
    ("developer", lambda one: one.update(developer=[])),
    ("developer.name", lambda one: one["developer"].update(name="x" * 33)),
    ("developer.websiteUrl", lambda one: one["developer"].update(websiteUrl="kommunen.example")),
    ("id", lambda one: one.update(id="bisittare")),
    (
        "authorization.permissions.resourceSpecific[0].type",
        lambda one: one["authorization"]["permissions"]["resourceSpecific"][0].update(type="Everything"),
    ),
    (
        "authorization.permissions.resourceSpecific",
        lambda one: one["authorization"]["permissions"]["resourceSpecific"].append(
            one["authorization"]["permissions"]["resourceSpecific"][0]
        ),
    ),
    ("bots[0].commandLists[0].triggers[1]", lambda one: one["bots"][0]["commandLists"][0].update(triggers=["mention", "spoken"])),
    ("localizationInfo", lambda one: one["localizationInfo"].pop("defaultLanguageTag")),
]  # fmt: skip


def test_a_good_manifest_has_no_mistakes() -> None:
    """Or nothing below would mean anything."""
    assert list(mistakes(manifest(), published("manifest", TARGETED_SCHEMA))) == []


@pytest.mark.parametrize(("where", "spoil"), SPOILED, ids=[where or "whole" for where, _ in SPOILED])
def test_each_kind_of_mistake_is_found_where_it_is(where: str, spoil: Callable[[dict[str, Any]], object]) -> None:
    """By our reader as by the other."""
    spoiled = manifest()
    spoil(spoiled)
    schema = published("manifest", TARGETED_SCHEMA)
    assert where in list(mistakes(spoiled, schema))
    assert list(Draft7Validator(schema).iter_errors(spoiled)) != []
