"""Every test in the repository that has a rule's mark, read from the sources, and what is missing between them and the book."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.support import tree
from tests.support.rule_marks import PROVABLE, RuleMark
from tests.support.rules_book import Rule

# What a mark calls a road, and what the book calls it.
IN_THE_BOOK = {"press": "press", "word": "typed", "paste": "paste", "command": "command"}


@dataclass(frozen=True, slots=True)
class Proof:
    """A test and one of its marks."""

    where: str
    mark: RuleMark


def proofs(path: Path, text: str) -> Iterator[Proof]:
    """The marked tests of a file."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            found = (_mark(one) for one in node.decorator_list)
            yield from (Proof(f"{path}:{node.name}", mark) for mark in found if mark is not None)


def all_proofs() -> tuple[Proof, ...]:
    """Those of the repository."""
    return tuple(proof for path in tree.python("tests") for proof in proofs(path, tree.source(path)))


def missing(book: Iterable[Rule], found: Iterable[Proof]) -> Iterator[str]:
    """What stands between the book and the tests, a sentence each."""
    by_number, proved = {one.number: one for one in book}, list(found)
    states = {one.number: one.state for one in by_number.values()}
    for one in by_number.values():
        for road in one.roads if one.state == "done" else ():
            if all((proof.mark.rule, IN_THE_BOOK.get(proof.mark.road)) != (one.number, road) for proof in proved):
                yield f"{one.number} is done, and no test reaches it by the road {road!r}"
    for proof in proved:
        if complaint := proof.mark.complaint(states):
            yield f"{proof.where}: {complaint}"
        elif not _told(by_number[proof.mark.rule], proof.mark.road):
            yield f"{proof.where}: the book does not say that {proof.mark.rule} is met by a {proof.mark.road}"


def _told(one: Rule, road: str) -> bool:
    """Whether the book names the road; of a rule that is partly done it need not name any."""
    return IN_THE_BOOK[road] in one.roads or (one.state == PROVABLE[1] and not one.roads)


def _mark(decorator: ast.expr) -> RuleMark | None:
    if not isinstance(decorator, ast.Call) or ast.unparse(decorator.func) != "pytest.mark.rule":
        return None
    args = tuple(ast.literal_eval(one) for one in decorator.args)
    return RuleMark.read(args, {one.arg or "": ast.literal_eval(one.value) for one in decorator.keywords})
