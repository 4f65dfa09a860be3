"""One name, one thing: a public class bears its name alone in its tree."""

import ast
from collections import defaultdict
from collections.abc import Iterable, Mapping

from tests.support import tree

TREES = ("cards", "dialogs", "bot")
# Names that may stand twice in a tree, each with its reason.
TWICE: Mapping[str, str] = {}


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
