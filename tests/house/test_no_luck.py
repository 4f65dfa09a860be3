"""What must pass tries the same cases every time: no chance without a seed, and nothing remembered from the run before."""

import ast
from collections.abc import Iterator

import pytest
from hypothesis import settings
from hypothesis.internal.conjecture import providers

from tests.support import invented, tree


def chances(source: str) -> Iterator[str]:
    """Each place where the source throws dice that have no seed, or settles by itself how cases are invented."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Name("Random") | ast.Attribute(ast.Name("random"), "Random"), args=[]):
                yield f"{node.lineno}: dice without a seed"
            case ast.Attribute(ast.Name("random"), name) if name not in ("Random", "getrandbits"):
                yield f"{node.lineno}: random.{name}"
            case ast.keyword(
                arg="default_factory", value=ast.Name("Random") | ast.Attribute(ast.Name("random"), "Random")
            ):
                yield f"{node.lineno}: dice without a seed"
            case ast.Call(func=ast.Name("settings"), keywords=[_, *_]):
                yield f"{node.lineno}: settings of its own"


def test_no_test_throws_dice_without_a_seed() -> None:
    """Nor chooses how many cases are tried but by `tries`, which knows whether this is the search."""
    tests = [path for path in tree.python("tests") if path.name != "invented.py" and "bench" not in path.parts]
    assert [f"{path}:{found}" for path in tests for found in chances(tree.source(path))] == []


@pytest.mark.parametrize(
    "planted",
    [
        "random.choice(bots)",
        "dice = Random()",
        "dice = random.Random()",
        "dice: Random = field(default_factory=random.Random)",
        "@settings(max_examples=3)\ndef test(): ...",
    ],
)
def test_the_sweep_for_luck_can_fail(planted: str) -> None:
    """Each sort of it."""
    assert list(chances(planted))


@pytest.mark.skipif(invented.SEARCHES, reason="the search is there to try what was never tried")
def test_the_cases_are_always_the_same() -> None:
    """Whatever failed before on this machine, whatever else runs, and however far the worker has come."""
    assert settings().derandomize
    assert settings().database is None
    assert len(providers._get_local_constants()) == 0
