"""Every pattern that our code looks for in text, and how it is used: found in the source, so that none is left out."""

import ast
import importlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from tests.support import tree

_LOOKS: Final = frozenset({"search", "match", "fullmatch", "sub", "subn", "finditer", "findall", "split"})
_WANDERING: Final = frozenset({"sub", "subn", "finditer", "findall", "split"})


@dataclass(frozen=True, slots=True)
class Used:
    """A pattern, where it stands, and the ways it is used."""

    where: str
    pattern: re.Pattern[str]
    ways: tuple[str, ...]


def all_used(handed: Mapping[str, tuple[str, ...]]) -> Iterator[Used]:
    """Each pattern of the bot, the dialogs and the cards; `handed`, by file, are those that are compiled by name."""
    for path in tree.python("bot", "dialogs", "cards"):
        if "re" in {name for _, name in tree.imports(tree.source(path))}:
            yield from _of(path, handed.get(str(path), ()))


def unknown(source: str) -> list[str]:
    """The uses of `re` that no sweep can see: compiled inside a function, or a pattern that is no literal."""
    parsed = ast.parse(source)
    inside = {
        id(node)
        for function in ast.walk(parsed)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for node in ast.walk(function)
    }
    return [
        f"{call.lineno}: re.{way}"
        for call, way in _calls(parsed)
        if (id(call) in inside if way == "compile" else _literal(call) is None)
    ]


def looks(used: Used, way: str, text: str) -> None:
    """Use the pattern this way on a text."""
    if way in _WANDERING:
        for _ in used.pattern.finditer(text):
            pass
    else:
        getattr(used.pattern, way)(text)


def _of(path: Path, handed: tuple[str, ...]) -> Iterator[Used]:
    parsed = ast.parse(tree.source(path))
    for call, way in _calls(parsed):
        literal = _literal(call)
        if way != "compile" and literal is not None:
            yield Used(f"{path}:{call.lineno}", re.compile(literal), (way,))
    for written in handed:
        yield Used(str(path), re.compile(written), ("fullmatch",))
    for name, value in vars(importlib.import_module(tree.module_name(path))).items():
        for pattern in _inside(value):
            yield Used(f"{path} {name}", pattern, _ways(path, name))


def _calls(parsed: ast.AST) -> Iterator[tuple[ast.Call, str]]:
    for node in ast.walk(parsed):
        match node:
            case ast.Call(func=ast.Attribute(ast.Name("re"), way)) if way in _LOOKS | {"compile"}:
                yield node, way


def _literal(call: ast.Call) -> str | None:
    first = call.args[0] if call.args else None
    return first.value if isinstance(first, ast.Constant) and isinstance(first.value, str) else None


def _inside(value: object) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | list | frozenset):
        for one in value:
            yield from _inside(one)
    elif isinstance(value, dict):
        yield from _inside(tuple(value.values()))


def _ways(path: Path, name: str) -> tuple[str, ...]:
    """How a pattern of this name is used in its own file and its neighbours; as its file uses any, where that is not seen."""
    near = [one for one in tree.python(path.parts[0]) if one.parent == path.parent]
    found = {way for one in near for of, way in _used_names(one) if of == name}
    found = found or {way for of, way in _used_names(path) if of.islower() and way != "split"}
    return tuple(sorted(found)) or ("fullmatch", "search")


@cache
def _used_names(path: Path) -> frozenset[tuple[str, str]]:
    return frozenset(
        (node.value.id, node.attr)
        for node in ast.walk(ast.parse(tree.source(path)))
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.attr in _LOOKS
    )
