"""Holds every test with a `rule` mark to it: somebody took that road while it ran, and it fails without the function.

Each marked test runs once as it is. Some of them, chosen by a fixed seed, run once more for each mark with the marked
function emptied, and must fail then: such a test has `without-R-nnn` in its name and passes when it has failed.
`--emptied all` does so with every one (`make prove`); `--emptied 0` with none.
"""

import hashlib
from collections.abc import Generator

import pytest

from tests.support import rule_roads
from tests.support.emptied import emptied
from tests.support.rule_marks import RuleMark, states
from tests.support.rule_roads import RuleRoad

SEED = 7
FEW = "10"
_WITHOUT = "without_the_rule"
_OPTION = "--emptied"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the option that says how many marked tests run once more without the function they prove."""
    text = "how many tests with a rule's mark run once more with its function emptied: a number, or all"
    parser.addoption(_OPTION, default=FEW, metavar="COUNT", help=text)


def pytest_configure(config: pytest.Config) -> None:
    """Make the mark known."""
    config.addinivalue_line(
        "markers", "rule(number, road, by): the test reaches this rule by this road; see tests/README.md"
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Make a marked test run as it is, and once more without each function that its marks name."""
    marks = list(metafunc.definition.iter_markers("rule"))
    if marks:
        metafunc.fixturenames.append(_WITHOUT)
        without = [pytest.param(RuleMark.read(m.args, m.kwargs), id=f"without-{m.args[0]}") for m in marks if m.args]
        metafunc.parametrize(_WITHOUT, [pytest.param(None, id=pytest.HIDDEN_PARAM), *without])


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep as many runs without a rule's function as was asked for, the same ones each time."""
    without = sorted((item for item in items if _without(item) is not None), key=lambda item: _lot(item.nodeid))
    wanted = config.getoption(_OPTION)
    count = len(without) if wanted == "all" else min(int(wanted), len(without))
    kept = set(without[:count])
    items[:] = [item for item in items if _without(item) is None or item in kept]


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, object, object]:
    """Run the test as its marks say that it must come out."""
    marks = [RuleMark.read(mark.args, mark.kwargs) for mark in item.iter_markers("rule")]
    if not marks:
        return (yield)
    if wrong := [complaint for mark in marks if (complaint := mark.complaint(states()))]:
        pytest.fail("\n".join(wrong), pytrace=False)
    left_out = _without(item)
    if left_out is not None:
        return (yield from _fails_without(left_out))
    rule_roads.begin()
    result = yield
    if missed := [mark for mark in marks if not rule_roads.noted(RuleRoad(mark.road))]:
        pytest.fail("\n".join(_missed(mark) for mark in missed), pytrace=False)
    return result


def _fails_without(mark: RuleMark) -> Generator[None, object, object]:
    """Run the test without the function, and fail unless it does."""
    with emptied(mark.by):
        try:
            yield
        except pytest.skip.Exception:
            raise
        except (Exception, pytest.fail.Exception):  # noqa: BLE001  # however it fails, it has noticed
            return None
    pytest.fail(f"It passes with {mark.by} emptied, so it does not prove {mark.rule}.", pytrace=False)


def _missed(mark: RuleMark) -> str:
    kinds = {
        RuleRoad.PRESS: "no press of a known button",
        RuleRoad.WORD: "no typed word",
        RuleRoad.PASTE: "no pasted line",
        RuleRoad.COMMAND: "no command",
    }
    return (
        f"It is to prove {mark.rule} by a {mark.road}, and {kinds[RuleRoad(mark.road)]} reached the bot while it ran."
    )


def _lot(nodeid: str) -> str:
    """What is drawn for the test of this name: the same whatever other tests there are."""
    return hashlib.sha256(f"{SEED} {nodeid}".encode()).hexdigest()


def _without(item: pytest.Item) -> RuleMark | None:
    """The mark whose function is to be left out in this run; None in an ordinary one."""
    callspec = getattr(item, "callspec", None)
    found = callspec.params.get(_WITHOUT) if callspec is not None else None
    return found if isinstance(found, RuleMark) else None
