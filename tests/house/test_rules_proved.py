"""A rule that is done is reached by a test, on a road that people take; and the tests' own proof of it can fail."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.support import emptied
from tests.support.emptied import CannotEmptyError, NoFunctionError, body_of, empty_code, function_named, program
from tests.support.rule_marks import RuleMark
from tests.support.rule_proofs import Proof, all_proofs, missing, proofs
from tests.support.rule_roads import RuleRoad, roads_of
from tests.support.rules_book import Rule, all_rules

COMMAND = "dialogs.typed.commands.command"
DONE = Rule("R-001", "What it says.", "ours", "done", "**press** it")
PROOF = Proof("x.py:test_x", RuleMark("R-001", "press", COMMAND))
QUIETLY = ("-p", "tests.support.rule_plugin", "-p", "no:asyncio", "-p", "no:xdist")
PLANTED = """
import pytest
from dialogs.said.inbound import Words
from dialogs.typed.commands import command
from tests.support.rule_roads import hear

def press(verb="undo"):
    value = {"action": {"verb": verb, "data": {}}, "trigger": "manual"}
    hear("answer", {"status": 200, "activity": {"type": "invoke", "value": value}})
"""


# ---- the book and the tests --------------------------------------------------------------------------------------


def test_every_rule_that_is_done_is_reached_by_a_test() -> None:
    """By each road that the book names; and every marked test is of a rule that is done or partly done."""
    assert list(missing(all_rules(), all_proofs())) == []


@pytest.mark.parametrize(
    ("book", "found", "says"),
    [
        ([DONE], [], "R-001 is done, and no test reaches it by the road 'press'"),
        ([replace(DONE, met="**press** it, or **typed** it")], [PROOF], "no test reaches it by the road 'typed'"),
        ([DONE], [PROOF, Proof("y.py:t", RuleMark("R-0" + "02", "press", COMMAND))], "is no rule of dialogs/rules.md"),
        ([Rule("R-001", "", "", "not yet", "")], [PROOF], "R-001 is not yet in dialogs/rules.md"),
        ([DONE], [Proof("x.py:t", RuleMark("R-001", "tap", COMMAND))], "'tap' is no road"),
        (
            [DONE],
            [Proof("x.py:t", RuleMark("R-001", "press", "dialogs.typed.commands.comand"))],
            "there is no function",
        ),
        ([DONE], [Proof("x.py:t", RuleMark("R-001", "press", "tests.support.tree.files"))], "there is no function"),
        (
            [DONE],
            [Proof("x.py:t", RuleMark("R-001", "press", "dialogs.router.scene_of"))],
            "nobody can say what an empty",
        ),
        ([DONE], [Proof("x.py:t", RuleMark("R-001", "word", COMMAND))], "does not say that R-001 is met by a word"),
    ],
)
def test_the_sweep_of_the_proofs_can_fail(book: list[Rule], found: list[Proof], says: str) -> None:
    """Each kind of fault is found."""
    assert list(missing([DONE], [PROOF])) == []
    assert any(says in one for one in missing(book, found))


def test_a_mark_is_read_as_it_stands() -> None:
    """Number, road and function, of each mark of a test, async or not; other marks are nobody's business."""
    text = '@pytest.mark.rule("R-001", road="press", by="dialogs.x")\n@pytest.mark.other(1)\nasync def test_x(): ...'
    assert list(proofs(Path("x.py"), text)) == [Proof("x.py:test_x", RuleMark("R-001", "press", "dialogs.x"))]


# ---- what counts as a road ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("activity", "roads"),
    [
        ({"type": "message", "text": "klar"}, (RuleRoad.WORD,)),
        ({"type": "messageUpdate", "text": "klar"}, (RuleRoad.WORD,)),
        ({"type": "message", "text": "  "}, ()),
        ({"type": "message", "value": {"verb": "undo"}}, (RuleRoad.PRESS,)),
        ({"type": "message", "value": {"verb": "nosuch"}}, ()),
        ({"type": "invoke", "value": {"data": {"verb": "undo"}}}, (RuleRoad.PRESS,)),
        ({"type": "invoke", "value": {"data": {"verb": "roster.import", "people": "Anna Ek"}}}, (RuleRoad.PRESS, RuleRoad.PASTE)),
        ({"type": "invoke", "value": {"action": {"verb": "undo"}, "trigger": "manual"}}, (RuleRoad.PRESS,)),
        ({"type": "invoke", "value": {"action": {"verb": "undo"}, "trigger": "automatic"}}, ()),
        ({"type": "event", "value": {"members": []}}, ()),
        ({"type": "typing"}, ()),
    ],
)  # fmt: skip
def test_a_road_is_what_a_person_does(activity: dict[str, object], roads: tuple[RuleRoad, ...]) -> None:
    """Not what Teams does by itself, not an empty message, and not a verb that nobody knows."""
    assert roads_of(activity) == roads


# ---- the harness, tried on planted tests -------------------------------------------------------------------------


def run(pytester: pytest.Pytester, body: str, *, rule: str = "R-091", road: str = "press", by: str = COMMAND) -> str:
    """Run one planted test under the plugin, with and without its function; what was said."""
    mark = f'@pytest.mark.rule("{rule}", road="{road}", by="{by}")\n'
    pytester.makepyfile(test_planted=f"{PLANTED}\n{mark}def test_planted():\n    {body}\n")
    return str(pytester.runpytest_inprocess(*QUIETLY).stdout)


def test_a_proof_is_run_with_and_without_its_function(pytester: pytest.Pytester) -> None:
    """Both pass where the road was taken and the function was needed."""
    assert "2 passed" in run(pytester, 'press(); assert command(Words("ångra"))')


@pytest.mark.parametrize(
    ("body", "changes", "says"),
    [
        ('assert command(Words("ångra"))', {}, "no press of a known button reached the bot while it ran"),
        ('press("nosuch"); assert command(Words("ångra"))', {}, "no press of a known button reached the bot"),
        ('press(); assert command(Words("ångra"))', {"road": "word"}, "no typed word reached the bot"),
        ('press(); assert command(Words("ångra"))', {"road": "paste"}, "no pasted line reached the bot"),
        ('press(); assert command(Words("ångra"))', {"road": "command"}, "no command reached the bot"),
        ("press()", {}, "It passes with dialogs.typed.commands.command emptied, so it does not prove R-091."),
        ("press()", {"rule": "R-9" + "99"}, "is no rule of dialogs/rules.md"),
        ("press()", {"road": "tap"}, "'tap' is no road"),
        (
            "press()",
            {"by": "dialogs.typed.commands.comand"},
            "there is no function 'dialogs.typed.commands.comand' of ours",
        ),
    ],
)
def test_a_proof_that_is_none_fails(pytester: pytest.Pytester, body: str, changes: dict[str, str], says: str) -> None:
    """With a plain sentence that says what is missing."""
    report = run(pytester, body, **changes)
    assert says in report
    assert "failed" in report


def test_as_many_are_tried_without_their_function_as_is_said(pytester: pytest.Pytester) -> None:
    """None, or the same ones each time."""
    mark = f'@pytest.mark.rule("R-091", road="press", by="{COMMAND}")\n@pytest.mark.parametrize("x", range(20))\n'
    pytester.makepyfile(test_planted=f"{PLANTED}\n{mark}def test_x(x): press(); assert command(Words('klar'))\n")
    chosen = []
    for count in ("0", "10", "10", "all"):
        report = pytester.runpytest_inprocess(*QUIETLY, "--emptied", count, "-v")
        chosen.append([line.split()[0] for line in report.outlines if "without-R" in line])
    assert [len(one) for one in chosen] == [0, 10, 10, 20]
    assert chosen[1] == chosen[2]


# ---- what emptying does ------------------------------------------------------------------------------------------


def test_an_emptied_function_does_nothing_until_it_is_whole_again() -> None:
    """Under whatever name it is known; a property and what is kept of it too."""
    undo, words = function_named("dialogs.undo.undo"), function_named(COMMAND)
    with emptied.emptied("dialogs.undo.undo"), emptied.emptied(COMMAND):
        assert not undo(None, None).changes  # type: ignore[attr-defined]
        assert words("anything") is None
    with pytest.raises(AttributeError):
        undo(None, None)


def test_a_command_of_its_own_is_emptied_too() -> None:
    """The process is told what is empty here."""
    assert program("verify")[1:] == ["-m", "bot", "verify"]
    with emptied.emptied(COMMAND):
        assert program("verify")[2:] == [COMMAND, "verify"]


def test_what_nobody_can_empty_is_said() -> None:
    """No function of ours, one that makes others, or one whose result cannot be empty."""
    with pytest.raises(NoFunctionError):
        function_named("dialogs.meeting.meeting.Meeting")
    with pytest.raises(CannotEmptyError):
        empty_code(body_of(_unsaid))
    with pytest.raises(CannotEmptyError):
        empty_code(body_of(_made(1)))


def _unsaid(): ...  # type: ignore[no-untyped-def]  # noqa: ANN202  # that is what is wrong with it


def _made(kept: int):  # type: ignore[no-untyped-def]  # noqa: ANN202
    def inner() -> int:
        return kept

    return inner
