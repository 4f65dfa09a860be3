"""Writes next to each planted fault in which world it is found first: `make world FAULTS=300 KEEP=1`.

A changed rule gives worlds another course. What was found at once is then found in the two hundredth world, and the test of the
fault plays them all, every time.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.world.plants import Fault

_HERE = Path(__file__).parent


def keep(fault: Fault, seed: int) -> bool:
    """Write the seed next to the fault; whether the fault stands written out in a file of the worlds."""
    for path in sorted(_HERE.rglob("*.py")):
        if changed := with_seed(path.read_text(), fault, seed):
            path.write_text(changed)
            return True
    return False


def with_seed(source: str, fault: Fault, seed: int) -> str:
    """A file's text with this seed next to the fault; empty where the fault does not stand in it."""
    call = next((one for one in _faults(source) if _said(one) == _words(fault)), None)
    if call is None:
        return ""
    told = next((keyword.value for keyword in call.keywords if keyword.arg == "world"), None)
    if told is not None:
        return _replaced(source, _place(source, told.lineno, told.col_offset), _end(source, told), str(seed))
    last = _end(source, call.args[-1])
    return _replaced(source, last, last, f", world={seed}")


def _faults(source: str) -> Iterator[ast.Call]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == Fault.__name__:
            yield node


def _words(fault: Fault) -> tuple[str, ...]:
    return (fault.module, fault.function, fault.was, fault.now)


def _said(call: ast.Call) -> tuple[object, ...]:
    return tuple(arg.value if isinstance(arg, ast.Constant) else None for arg in call.args[:4])


def _end(source: str, node: ast.expr) -> int:
    assert node.end_lineno is not None
    assert node.end_col_offset is not None
    return _place(source, node.end_lineno, node.end_col_offset)


def _place(source: str, line: int, column: int) -> int:
    """Where in the text a place of the tree is: its columns count octets."""
    before, at = source.splitlines(keepends=True)[: line - 1], source.splitlines(keepends=True)[line - 1]
    return sum(map(len, before)) + len(at.encode()[:column].decode())


def _replaced(source: str, first: int, last: int, by: str) -> str:
    return source[:first] + by + source[last:]
