"""The repository as git knows it, for the sweeps that read it."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PRODUCTION = ("bot", "dialogs", "cards", "deploy")


@cache
def files() -> tuple[Path, ...]:
    """Every file that git tracks and that is there, relative to the root."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return tuple(Path(name) for name in listed.split("\0") if name and (ROOT / name).is_file())


def python(*folders: str) -> Iterator[Path]:
    """The Python files under these top folders, relative to the root."""
    return (path for path in files() if path.suffix == ".py" and path.parts[0] in folders)


@cache
def source(path: Path) -> str:
    """A text file's content; what is not UTF-8 comes out as replacement characters."""
    return (ROOT / path).read_text(encoding="utf-8", errors="replace")


def module_name(path: Path) -> str:
    """`bot/store/unit.py` is `bot.store.unit`, and a package's `__init__.py` is the package."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def imports(text: str) -> tuple[tuple[int, str], ...]:
    """Line and full dotted name of everything that is imported: `from a import b` is `a.b`. A text is parsed once."""
    return tuple(_imports(text))


def _imports(text: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            # A relative import has no name to judge, so it gets one that no rule allows.
            module = "." * node.level + (node.module or "")
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)
