"""A sample of a family of cases leaves no value of any axis out, and `make test-all` tries the whole family."""

import shutil
import subprocess
from collections import Counter
from collections.abc import Iterable
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support import tree
from tests.support.invented import tries
from tests.support.sampled import EVERY, SETTING, crossed, sampled

VERBS, ROADS, STAGES = ("call", "open", "end", "strike"), ("press", "word", "paste"), ("prepared", "begun", "closed")
Case = tuple[str, str, str]
ALL: tuple[Case, ...] = tuple(product(VERBS, ROADS, STAGES))


@pytest.fixture(autouse=True)
def only_a_sample(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever command runs these tests."""
    monkeypatch.delenv(SETTING, raising=False)


def verb(case: Case) -> str:
    """What is said."""
    return case[0]


def road(case: Case) -> str:
    """How it comes."""
    return case[1]


def stage(case: Case) -> str:
    """When."""
    return case[2]


def met(cases: Iterable[Case], values: int) -> Counter[tuple[tuple[int, str], ...]]:
    """How often so many values stand together in one case."""
    return Counter(some for case in cases for some in combinations(enumerate(case), values))


@tries(50)
@given(cases=st.lists(st.sampled_from(ALL)), each=st.integers(1, 5), together=st.integers(1, 3))
def test_a_sample_reaches_every_value_of_every_axis(cases: list[Case], each: int, together: int) -> None:
    """As often as was asked for, or as often as it stands in the family; so do values that are to meet."""
    few, family = met(sampled(cases, verb, road, stage, each=each, meet=together), together), met(cases, together)
    assert {some: few[some] for some in family if few[some] < min(each, family[some])} == {}


def test_a_sample_is_small_and_always_the_same() -> None:
    """No more cases than values times how often each is wanted, in the family's own order."""
    few = sampled(ALL, verb, road, stage, each=1)
    assert few == sampled(ALL, verb, road, stage, each=1) == [case for case in ALL if case in few]
    assert len(VERBS) <= len(few) <= len(VERBS) + len(ROADS) + len(STAGES) < len(ALL)


def test_every_two_values_meet_in_fewer_cases_than_all() -> None:
    """A verb by every road and in every stage, and every road in every stage."""
    few = crossed(VERBS, ROADS, STAGES, meet=2)
    assert len(few) < len(ALL)
    assert met(few, 2).keys() == met(ALL, 2).keys()


def test_a_family_with_fewer_axes_than_are_to_meet_is_refused() -> None:
    """Nothing of it would be tried at all."""
    with pytest.raises(ValueError, match="as many axes"):
        sampled(ALL)


MARKED = """
import pytest

@pytest.mark.sampled(each=2)
@pytest.mark.parametrize("verb", ["call", "open", "end", "strike"])
@pytest.mark.parametrize(("road", "sign"), [("press", 1), ("word", 2), ("paste", 3)])
@pytest.mark.parametrize("stage", [1, 2, 3])
def test_marked(verb, road, sign, stage): ...

@pytest.mark.parametrize("verb", ["call", "open"])
def test_unmarked(verb): ...
"""


@pytest.mark.parametrize(("setting", "all_of_it"), [("", False), (EVERY, True)])
def test_of_a_marked_test_a_sample_is_tried(
    pytester: pytest.Pytester,
    monkeypatch: pytest.MonkeyPatch,
    setting: str,
    all_of_it: bool,  # noqa: FBT001
) -> None:
    """Each value of each parameter twice; of a test without the mark all, and one that is asked for by its name."""
    monkeypatch.setenv(SETTING, setting)
    pytester.makepyfile(MARKED)
    tried = pytester.inline_run("-p", "tests.support.sampled", "-p", "no:asyncio").listoutcomes()[0]
    names = [one.nodeid.partition("::")[2] for one in tried]
    marked = [name.partition("[")[2].strip("]").split("-") for name in names if name.startswith("test_marked")]
    few = Counter(value for values in marked for value in ("stage " + values[0], *values[1:]))
    assert len(names) - len(marked) == 2
    assert len(few) == len(("1", "2", "3")) + len(("press", "1", "word", "2", "paste", "3")) + len(VERBS)
    assert min(few.values()) >= 2
    assert (len(marked) == len(ALL)) is all_of_it
    asked = pytester.inline_run("-p", "tests.support.sampled", "-p", "no:asyncio", f"{one_left_out(names)}")
    assert len(asked.listoutcomes()[0]) == 1


def one_left_out(names: list[str]) -> str:
    """The node id of a case that is not in the sample, where there is one."""
    every = [f"test_marked[{s}-{r}-{v}]" for s in "123" for r in ("press-1", "word-2", "paste-3") for v in VERBS]
    left = [name for name in every if name not in names]
    return f"test_of_a_marked_test_a_sample_is_tried.py::{(left or every)[0]}"


def test_all_of_it_is_tried_where_all_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """In their order, whatever the axes."""
    monkeypatch.setenv(SETTING, EVERY)
    assert sampled(ALL, verb, each=1) == crossed(VERBS, ROADS, STAGES) == list(ALL)


@pytest.mark.parametrize(("command", "all_of_it"), [("test-all", True), ("test", False), ("cover", False)])
def test_one_command_tries_all_of_it(command: str, all_of_it: bool) -> None:  # noqa: FBT001
    """The same tests as `make test`, with every case; and the scheduled workflow types it."""
    make = shutil.which("make")
    assert make is not None
    lines = subprocess.run([make, "-n", command], cwd=tree.ROOT, capture_output=True, text=True, check=True).stdout
    (line,) = (one for one in lines.splitlines() if " -m pytest " in one)
    assert (f"{SETTING}={EVERY} " in line) is all_of_it


def test_a_workflow_tries_all_of_it_every_night() -> None:
    """Or a case that the sample leaves out would be tried by nobody."""
    workflow = (tree.ROOT / ".github/workflows/test-all.yml").read_text(encoding="utf-8")
    assert "schedule:" in workflow
    assert "- run: make test-all" in workflow
