"""The repository stands alone: it names no registry's host and no developer's machine."""

import re
import subprocess
from collections.abc import Iterator

import pytest

from tests.support import tree

# Spelled in parts, so that this file does not name them either.
HOSTS = tuple(
    ".".join(parts)
    for parts in (
        ("pypi", "org"),
        ("pythonhosted", "org"),
        ("npmjs", "org"),
        ("npmjs", "com"),
        ("yarnpkg", "com"),
        ("deb", "debian", "org"),
        ("crates", "io"),
        ("proxy", "golang", "org"),
    )
)
FOLDERS = "|".join(
    ("wo" + "rk", "ro" + "ot", "t" + "mp", "o" + "pt", "home/" + r"[\w.-]+", "Us" + "ers", "var/" + "folders")
)
# A path begins the word it stands in: "agenda/work/x" and "https://example.org/work/x" are no places on a machine.
MACHINE = re.compile(rf"(?<![\w.~/-])/(?:{FOLDERS})/[\w.]|[A-Z]:\\Users\\")
OUTSIDE = re.compile(r"\.\./" + "sha" + "red/")


def complaints(text: str) -> Iterator[str]:
    """What the text names that only one machine or one registry has."""
    yield from (host for host in HOSTS if host in text)
    yield from (match.group() for match in MACHINE.finditer(text))
    yield from (match.group() for match in OUTSIDE.finditer(text))


def links(listed: str) -> list[str]:
    """The symbolic links among what git tracks, as `git ls-files --stage` lists it: they lead out of the repository."""
    return [line.partition("\t")[2] for line in listed.splitlines() if line.startswith("120000 ")]


def test_no_file_is_a_link_to_somewhere_else() -> None:
    """Nor is anything that one machine made (its packages, say) tracked as a link to them."""
    listed = ("git", "ls-files", "--stage")
    assert links(subprocess.run(listed, cwd=tree.ROOT, check=True, capture_output=True, text=True).stdout) == []
    assert links("100644 83be 0\tREADME.md\n120000 83be 0\t.venv\n") == [".venv"]


def test_no_file_names_a_registry_or_a_machine() -> None:
    """Whoever clones this needs nothing that is not in it, and learns nothing about who wrote it."""
    found = [f"{path}: {what}" for path in tree.files() for what in complaints(tree.source(path))]
    assert found == []


@pytest.mark.parametrize(
    "text",
    [
        *(f"https://files.{host}/x" for host in HOSTS),
        "see /" + "work/main",
        '"/' + 'root/.venv"',
        "path=/" + "home/anna/bisittare",
        "(/" + "Users/anna)",
        "/" + "tmp/x.db",
        "../" + "shared/design.md",
    ],
)
def test_the_sweep_for_places_can_fail(text: str) -> None:
    """Each forbidden place is found, whatever stands before it."""
    assert list(complaints(text))


@pytest.mark.parametrize(
    "text", ["https://example.org/work/x", "tests/home/anna/x", "mountPath: /" + "tmp", "/api/messages"]
)
def test_the_sweep_for_places_lets_ordinary_text_through(text: str) -> None:
    """A web address, a path in the repository and a container's own folder are fine."""
    assert not list(complaints(text))
