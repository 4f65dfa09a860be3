"""A code is its member: no rule compares with the bare text of one, which a change of the code would pass by unseen."""

import ast
import importlib
from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from pathlib import Path

import pytest

from tests.support import tree


def rules() -> list[Path]:
    """The files of the rules. What reads profiles and pasted lists compares words that people have written."""
    return [
        path
        for path in tree.python("dialogs")
        if "profile" not in path.parts and path.name not in ("kind_words.py", "list_words.py")
    ]


@cache
def codes() -> frozenset[str]:
    """The text of every code that the rules define."""
    found: set[str] = set()
    for path in rules():
        module = importlib.import_module(".".join(path.with_suffix("").parts).removesuffix(".__init__"))
        kinds = (kind for kind in vars(module).values() if isinstance(kind, type) and issubclass(kind, StrEnum))
        found |= {code.value for kind in kinds if kind.__module__ == module.__name__ for code in kind}
    return frozenset(found - {""})


def bare(text: str) -> Iterator[str]:
    """Where something is compared with the bare text of a code, alone or among others."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Compare):
            for part in (part for side in (node.left, *node.comparators) for part in parts(side)):
                if isinstance(part, ast.Constant) and part.value in codes():
                    yield f"{node.lineno} {part.value}"


def parts(node: ast.expr) -> Iterator[ast.expr]:
    """An expression, or what stands in it where it is a list of some kind."""
    yield from node.elts if isinstance(node, ast.Tuple | ast.List | ast.Set) else (node,)


def test_no_rule_compares_with_the_text_of_a_code() -> None:
    """Then mypy and a search find whoever uses it."""
    found = {str(path): list(bare(tree.source(path))) for path in rules()}
    assert {path: where for path, where in found.items() if where} == {}


@pytest.mark.parametrize("planted", ['place == "remote"', 'stage in ("begun", "adjourned")', '"no_matter" != why'])
def test_the_sweep_for_bare_codes_can_fail(planted: str) -> None:
    """A text that no code has, and a member, are fine."""
    assert list(bare(f"if {planted}: pass"))
    assert not list(bare('if answer == "yes" or place is PersonPlace.REMOTE: pass'))
