"""A draft lives only in the answer to a press. By post there is none: so each rule that gives one has said what comes instead.

On a client that knows only Action.Submit, and for typed words, the answer is a page or that nothing was kept and how to go on.
"""

import ast
from collections.abc import Iterator, Mapping
from typing import Final

from tests.support.tree import module_name, python, source

PAGE, DIALOG = (
    "by post it is a page, with what was answered",
    "in a dialog only: by post nothing is kept",
)
DECIDED: Final[Mapping[str, str]] = {
    "dialogs.agenda.show_and_change._handed_back": PAGE,
    "dialogs.matter.checklist_form.form_again": PAGE,
    "dialogs.matter.gate._asked_again": PAGE,
    "dialogs.matter.gate.open_": PAGE,
    "dialogs.matter.special_decision.enter": PAGE,
    "dialogs.motion.hand_in._handed_back": PAGE,
    "dialogs.motion.fetch_sealed.fetch": DIALOG,
    "dialogs.opening.who_adjusts._asked_again": PAGE,
    "dialogs.roster.paste_list.paste": DIALOG,  # the whole list, as it was pasted
    "dialogs.roster.who_is_what_and_where.assign": DIALOG,  # whom the secretary vouches for, with the name as it was typed
    "dialogs.sitting.setup._looked_over": DIALOG,  # the agenda, as it was pasted
}


def drafting(module: str, text: str) -> Iterator[str]:
    """The functions of a module that make a draft."""
    for function in ast.walk(ast.parse(text)):
        if isinstance(function, ast.FunctionDef) and any(map(_is_draft, ast.walk(function))):
            yield f"{module}.{function.name}"


def _is_draft(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Draft"


def test_whoever_gives_a_draft_has_decided_what_comes_by_post() -> None:
    """A new one stands in the table, by one of the two ways; and what gives none any more is taken out."""
    found = {one for path in python("dialogs") for one in drafting(module_name(path), source(path))}
    assert sorted(found) == sorted(DECIDED)


def test_a_draft_that_nobody_decided_about_is_found() -> None:
    """By the function that makes it."""
    assert list(drafting("dialogs.x", "def ask(said):\n    return Outcome(reply=Draft(view))\n")) == ["dialogs.x.ask"]
    assert list(drafting("dialogs.x", "def ask(said):\n    return Outcome(reply=Page())\n")) == []
