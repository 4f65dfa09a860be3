"""The page for the municipality's decision says what the code's own tables say, and can be printed anywhere (R-012, R-216)."""

import re
from html.parser import HTMLParser

import pytest

from bot.app_package.decision_page import page
from bot.app_package.decision_page_words import RIGHTS_MEAN, VARIANTS
from bot.app_package.what_is_kept import KEPT, columns
from bot.settings.clouds import CLOUDS
from bot.settings.settings import PackageSettings
from bot.settings.variants import RIGHTS, Variant
from bot.store.tables import metadata

NAMES = {"sv": ("bas", "händelser", "sekretess", "spärr"), "en": ("base", "events", "confidential", "block")}
EMPTY = {"meta", "br"}


def told(language: str = "sv", **changes: str) -> str:
    """The page in a language."""
    return page(PackageSettings.model_validate({"BISITTARE_LANGUAGE": language, **changes}), "1.2.3")


class Tags(HTMLParser):
    """Notes the tags that were opened, and complains of those that are closed otherwise."""

    def __init__(self) -> None:
        """Begin with none."""
        super().__init__()
        self.seen: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note it."""
        assert not any(name in {"src", "href"} or name.startswith("on") for name, _ in attrs)
        self.seen.append(tag)
        if tag not in EMPTY:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the one that was opened last."""
        assert self.open.pop() == tag


@pytest.mark.parametrize("language", NAMES)
def test_each_variant_is_told_with_what_it_gives_asks_and_costs(language: str) -> None:
    """In the language of the run, with the command that makes its package."""
    said = told(language)
    assert f'<html lang="{language}">' in said
    assert re.findall(r"<h3>([^<]+)</h3>", said) == list(NAMES[language])
    for variant in Variant:
        assert f"--variant {variant.value} " in said
    assert VARIANTS.keys() == RIGHTS.keys() == set(Variant)


def test_each_right_stands_with_what_it_means_and_how_far_it_reaches() -> None:
    """And no right that no variant asks for."""
    asked = {right for one in RIGHTS.values() for right in (*one.chat, *one.graph, *one.optional)}
    assert RIGHTS_MEAN.keys() == asked
    rows = dict(re.findall(r"<tr><td><code>([\w.]+)</code></td>(.*?)</tr>", told()))
    assert "bara den chatt" in rows["ChatMessage.Read.Chat"]
    assert "sekretess, spärr" in rows["ChatMessage.Read.Chat"]
    assert "begränsad av en policy</td><td>spärr<" in rows["OnlineMeetings.ReadWrite.All"]
    assert "hela organisationen; frivillig" in rows["Chat.UpdatePolicyViolation.All"]


def test_each_table_of_the_database_stands_with_its_columns_and_how_long() -> None:
    """A new table is told of before it can be released."""
    assert KEPT.keys() == metadata.tables.keys()
    said = told()
    for name in KEPT:
        assert f"<code>{name}</code>" in said
        assert ", ".join(columns(name)) in said


def test_each_address_that_is_called_is_named() -> None:
    """Of the public cloud: whoever calls, whoever signs, whoever is asked, and where files go."""
    public, said = CLOUDS[0], told()
    of_suffixes = (f"*{suffix}" for suffix in (*public.connector_suffixes, *public.files))
    for host in (*public.login, *public.keys, *public.graph, *public.connectors, *of_suffixes):
        assert f"<code>{host}</code>" in said


def test_it_can_be_printed_where_nothing_may_be_fetched_or_run() -> None:
    """Whole HTML without scripts, pictures or links; a name is never markup; the same settings give the same page."""
    said = told(BISITTARE_DEVELOPER="<b>Å & Ö</b>")
    tags = Tags()
    tags.feed(said)
    assert tags.open == []
    assert set(tags.seen) & {"script", "img", "link", "iframe", "b"} == set()
    assert "&lt;b&gt;Å &amp; Ö&lt;/b&gt;" in said
    assert said == told(BISITTARE_DEVELOPER="<b>Å & Ö</b>")
