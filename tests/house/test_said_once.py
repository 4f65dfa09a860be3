"""What is said in one file is not said again in another: no function, no list of things and no named limit or pattern stands in two."""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.support import tree

WHOLE = 200  # characters of a parsed body: less than that is a line, which may well be the same by chance
SOME = 2  # things in a list of constants
MANY = 100  # a smaller number may well be the same by chance, and a text of fewer letters too
LETTERS = 6
MAKERS = frozenset({"re.compile", "datetime", "timedelta", "str.maketrans"})  # of patterns, times and tables of letters

# Files that must not know each other, and so say for themselves what their neighbours in that line say.
MUST_SAY = {Path("bot/store/which_database.py"): "the store knows no setting, and a port is at most what it is"}

APART = {Path("deploy/verify_journal.py")}
"""It checks what the bot writes without a line of the bot's: what it knows, it knows by itself."""


def tree_of(path: Path) -> str:
    """The pretended Teams is a stranger who may import nothing of ours: it has a tree of its own."""
    return "rehearsal" if path.parts[:2] == ("bot", "rehearsal") else "ours"


def said(text: str) -> Iterator[tuple[str, str]]:
    """The functions and the lists of constants of a module: what each comes down to, and where it stands."""
    module = ast.parse(text)
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = [one for one in node.body if not _is_text(one)]
            whole = ast.dump(ast.Module(body, []))
            if len(whole) > WHOLE:
                yield whole + ast.dump(node.args), f"{node.lineno} {node.name}"
    for one in module.body:
        if isinstance(one, ast.Assign | ast.AnnAssign) and one.value is not None:
            place = f"{one.lineno} {ast.unparse(one).partition('=')[0].strip()}"
            if _things(one.value) >= SOME:
                yield _in_order(one.value), place
            elif _tells(one.value):
                yield ast.dump(one.value) + _name(one).lstrip("_"), place


def _name(one: ast.Assign | ast.AnnAssign) -> str:
    return ast.unparse(one.target if isinstance(one, ast.AnnAssign) else one.targets[0])


def _tells(value: ast.expr) -> bool:
    """Whether it is a pattern, a time, a table of letters, a long text or a large number: the same one by the same name is no chance."""
    if isinstance(value, ast.Call):
        return ast.unparse(value.func) in MAKERS
    if not isinstance(value, ast.Constant):
        return False
    kept = value.value
    return len(kept) >= LETTERS if isinstance(kept, str) else isinstance(kept, int) and kept >= MANY


def _in_order(value: ast.expr) -> str:
    """The value as it was parsed; the things of a set in the order of the alphabet, since they have none."""
    for node in ast.walk(value):
        if isinstance(node, ast.Set):
            node.elts.sort(key=ast.dump)
    return ast.dump(value)


def _is_text(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _things(value: ast.expr) -> int:
    """How many things stand in a tuple, a list, a set or a dict, also in a call of one such as frozenset({…})."""
    if isinstance(value, ast.Call):
        return max(map(_things, value.args), default=0)
    if isinstance(value, ast.Dict):
        return len(value.keys)
    return len(value.elts) if isinstance(value, ast.Tuple | ast.List | ast.Set) else 0


def twice(texts: Mapping[Path, str]) -> list[list[str]]:
    """The places of everything that is said in more than one file of a tree."""
    found: dict[tuple[str, str], list[tuple[Path, str]]] = defaultdict(list)
    for path, text in texts.items():
        for what, place in said(text):
            found[tree_of(path), what].append((path, place))
    several = [places for places in found.values() if len({path for path, _ in places}) > 1]
    return [[f"{path}:{place}" for path, place in places] for places in several]


def test_nothing_is_said_twice() -> None:
    """Where two files need the same, one has it, or a third that both stand on."""
    paths = [
        path
        for path in tree.python(*tree.PRODUCTION)
        if "migrations" not in path.parts and path not in APART.union(MUST_SAY)
    ]
    texts = {path: tree.source(path) for path in paths}
    assert twice(texts) == []


@pytest.mark.parametrize(
    "text",
    [
        "ROADS = frozenset({Road.FETCH, Road.DIALOG})",
        "HOURS = {'a': 1, 'b': 2}",
        "WORD: Final = re.compile('[a-z]+')",
        "EPOCH = datetime(1970, 1, 1, tzinfo=UTC)",
        "MAX_NAME = 100",
        "CHANNEL = 'msteams'",
        'def known(words):\n    """A promise."""\n    return [one.strip() for one in words.split(",") if one.strip()]',
    ],
)
def test_the_sweep_for_what_is_said_twice_can_fail(text: str) -> None:
    """A set in whatever order, a table, a pattern, a time, a limit, a text, and a function; another promise or another name makes no other function."""
    other = text.replace("A promise.", "Other words.").replace("known", "heard").replace("HOURS", "TIMES")
    other = other.replace("Road.FETCH, Road.DIALOG", "Road.DIALOG, Road.FETCH")
    assert twice({Path("dialogs/a.py"): text, Path("dialogs/b.py"): other})
    assert not twice({Path("dialogs/a.py"): text, Path("bot/rehearsal/b.py"): other})
