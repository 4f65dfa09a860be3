"""Everything public promises something in words, and every test is a sentence of a rule."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.support import tree

Defined = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
NAMED = re.compile(r"`([a-z_]+)`")


def wordless(text: str) -> Iterator[str]:
    """The public names of a production module that have no docstring, the module itself as "module"."""
    module = ast.parse(text)
    if module.body and ast.get_docstring(module) is None:
        yield "module"
    for node in _public(module):
        if ast.get_docstring(node) is None:
            yield f"line {node.lineno}: {node.name}"


def wordless_tests(text: str) -> Iterator[str]:
    """The tests that have no docstring."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if node.name.startswith("test") and ast.get_docstring(node) is None:
            yield f"line {node.lineno}: {node.name}"


def gone(text: str) -> Iterator[str]:
    """The names that a class's docstring explains and its file does not have: a field that was taken away, perhaps."""
    module = ast.parse(text)
    known = set(_names(module))
    for node in ast.walk(module):
        if isinstance(node, ast.ClassDef):
            names = NAMED.findall(ast.get_docstring(node) or "")
            yield from (f"line {node.lineno}: {node.name} tells of {name}" for name in names if name not in known)


def _names(module: ast.Module) -> Iterator[str]:
    """Every name in a module, and every text that is one word."""
    for node in ast.walk(module):
        named = (getattr(node, key, None) for key in ("id", "attr", "arg", "name"))
        yield from (name for name in named if isinstance(name, str))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isidentifier():
            yield node.value
        if isinstance(node, ast.ImportFrom):
            yield from (node.module or "").split(".")


def test_no_class_tells_of_a_field_that_is_gone() -> None:
    """What stands in backticks in a class's words is a field of it, or a name that its file uses."""
    found = [f"{path}: {what}" for path in tree.python(*tree.PRODUCTION) for what in gone(tree.source(path))]
    assert found == []


def test_the_sweep_for_gone_fields_can_fail() -> None:
    """A field that is there may be told of, and one that is not may not."""
    snippet = 'class C:\n    """`kept` and `gone`."""\n\n    kept: int\n'
    assert list(gone(snippet)) == ["line 1: C tells of gone"]


def test_everything_public_has_a_docstring() -> None:
    """A module, a class and a function each begin with what they promise."""
    found = [f"{path}: {what}" for path in tree.python(*tree.PRODUCTION) for what in wordless(tree.source(path))]
    assert found == []


def test_every_test_has_a_docstring() -> None:
    """A test is one sentence of the rule."""
    found = [f"{path}: {what}" for path in tree.python("tests") for what in wordless_tests(tree.source(path))]
    assert found == []


def test_importing_a_package_does_nothing() -> None:
    """Every `__init__.py` is empty, and none lies under tests, where it would hide our packages."""
    found = [path for path in tree.files() if path.name == "__init__.py"]
    assert [path for path in found if path.parts[0] == "tests" or tree.source(path)] == []


@pytest.mark.parametrize(
    "snippet",
    [
        "x = 1",
        '"""M."""\ndef f(): ...',
        '"""M."""\nclass C: ...',
        '"""M."""\nclass C:\n    """C."""\n    def m(self): ...',
    ],
)
def test_the_sweep_for_docstrings_can_fail(snippet: str) -> None:
    """A module, a function, a class and a method without words are each found."""
    assert list(wordless(snippet))


def test_the_sweep_for_docstrings_lets_private_names_through() -> None:
    """What is private, nested or overridden, and an empty module, need no words."""
    overridden = "    @override\n    def m(self): ...\n    def __init__(self): ..."
    assert not list(wordless(f'"""M."""\ndef _f():\n    def inner(): ...\nclass C:\n    """C."""\n{overridden}'))
    assert not list(wordless(""))


@pytest.mark.parametrize("snippet", ["def test_x(): ...", "class TestX:\n    async def test_x(self): ..."])
def test_the_sweep_for_tests_without_words_can_fail(snippet: str) -> None:
    """Plain or in a class, sync or async."""
    assert list(wordless_tests(snippet))


def _public(parent: ast.Module | ast.ClassDef) -> Iterator[Defined]:
    for node in parent.body:
        if not isinstance(node, Defined) or node.name.startswith("_") or _is_override(node):
            continue
        yield node
        if isinstance(node, ast.ClassDef):
            yield from _public(node)


def _is_override(node: Defined) -> bool:
    names = (getattr(decorator, "id", getattr(decorator, "attr", "")) for decorator in node.decorator_list)
    return any(name in {"override", "overload", "setter"} for name in names)
