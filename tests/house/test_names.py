"""One name, one thing: a public class bears its name alone in its tree."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping

from tests.support import tree

TREES = ("cards", "dialogs", "bot")
# Names that may stand twice in a tree, each with its reason.
TWICE: Mapping[str, str] = {}
# Names that stood for several things each, and say none of them: what is meant has a name of its own.
WORN: Mapping[str, str] = {
    "told": "what it is: the answers, the level, the form, the sentence, the settings",
}


def twice(sources: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    """The public classes that more than one place defines, and where; `sources` are pairs of a place and its text."""
    places = defaultdict(list)
    for where, text in sources:
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                places[node.name].append(where)
    return {name: found for name, found in places.items() if len(found) > 1}


def test_a_public_class_bears_its_name_alone_in_its_tree() -> None:
    """Whoever reads a name need not ask which of them is meant."""
    found = {name: twice((str(path), tree.source(path)) for path in tree.python(name)) for name in TREES}
    assert {
        where: {name: places for name, places in names.items() if name not in TWICE} for where, names in found.items()
    } == {where: {} for where in TREES}


def test_the_exceptions_are_still_needed() -> None:
    """An exception that nothing needs any more goes."""
    found = {name for one in TREES for name in twice((str(path), tree.source(path)) for path in tree.python(one))}
    assert set(TWICE) <= found


def test_the_sweep_for_names_can_fail() -> None:
    """The same name in two files is found, a private one or one within a class is nobody's concern."""
    text = "class Answer:\n    class Inner: ...\n\nclass _Own: ...\n"
    assert twice([("a.py", text), ("b.py", text)]) == {"Answer": ["a.py", "b.py"]}


def worn(text: str) -> set[str]:
    """The names in `WORN` that the text binds: to a variable, a parameter, a field or a function."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            found.add(node.id)
        elif isinstance(node, ast.arg):
            found.add(node.arg)
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found.add(node.name)
    return found & WORN.keys()


def test_no_name_stands_for_anything_that_was_said() -> None:
    """A reader learns from a name what it holds."""
    found = {str(path): worn(tree.source(path)) for one in TREES for path in tree.python(one)}
    assert {path: names for path, names in found.items() if names} == {}


def test_the_sweep_for_worn_names_can_fail() -> None:
    """A variable, a parameter, a field and a function of that name are found; the word in a text is none."""
    for text in ("told = 1", "def f(told): ...", "class A:\n    told: int", "def told(): ..."):
        assert worn(text) == {"told"}
    assert worn("say('told')") == set()
