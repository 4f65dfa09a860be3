"""What the pages say is there, is there."""

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.commands.cli import app
from bot.settings.settings import PackageSettings, Settings
from dialogs.said.inbound import Words
from dialogs.typed.commands import command
from tests.support import tree

LINK = re.compile(r"\]\((?!https?:)([^)#\s]*)(#[^)\s]+)?\)")
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def anchors(text: str) -> set[str]:
    """The anchors of a page's headings, as code hosts make them."""
    plain = (re.sub(r"[^\w\- ]", "", heading.replace("`", "").lower()) for heading in HEADING.findall(text))
    return {f"#{heading.strip().replace(' ', '-')}" for heading in plain}


def dead(page: Path, text: str) -> Iterator[str]:
    """The links of a page that lead nowhere in the repository."""
    known = {*tree.files(), *(folder for path in tree.files() for folder in path.parents)}
    for name, anchor in LINK.findall(text):
        target = Path(posixpath.normpath(page.parent / name)) if name else page
        if target not in known or (anchor and anchor not in anchors(tree.source(target) if name else text)):
            yield f"{name}{anchor}"


def front_page() -> str:
    """The first page that anybody reads."""
    return tree.source(Path("README.md"))


def operators_guide() -> str:
    """What whoever runs the bot reads."""
    return tree.source(Path("deploy/README.md"))


def test_every_link_of_every_page_leads_somewhere() -> None:
    """To a file or a folder that git knows, and to a heading that is there."""
    pages = [path for path in tree.files() if path.suffix == ".md"]
    assert [f"{page}: {link}" for page in pages for link in dead(page, tree.source(page))] == []


@pytest.mark.parametrize("link", ["[x](nowhere.md)", "[x](README.md#nowhere)", "[x](#nowhere)", "[x](../../README.md)"])
def test_the_sweep_for_links_can_fail(link: str) -> None:
    """A file, a heading of another page, one of this page, and a way out of the repository."""
    assert list(dead(Path("bot/README.md"), f"# Bot\n{link}"))


def test_every_setting_stands_in_the_operators_guide() -> None:
    """By the name that an operator writes."""
    fields = (*Settings.model_fields.values(), *PackageSettings.model_fields.values())
    aliases = [field.validation_alias for field in fields]
    names = {"BISITTARE_PORT", *(alias for alias in aliases if isinstance(alias, str))}
    assert {name for name in names if f"`{name}`" not in operators_guide()} == set()


def test_every_command_stands_in_the_operators_guide() -> None:
    """With what it is for."""
    names = {one.callback.__name__ for one in app.registered_commands if one.callback}
    assert {name for name in names if f"bisittare {name}" not in operators_guide() + front_page()} == set()


def test_what_the_front_page_says_can_be_typed_can_be() -> None:
    """Each word in the line of typed twins is understood."""
    passage = front_page().partition("De flesta steg i mötet har ett ord som kan")[2].partition("Nämn Bisittare")[0]
    words = re.findall(r"`([^`]+)`", passage)
    assert len(words) > 10
    assert [word for word in words if command(Words(word.replace("…", "text"))) is None] == []
