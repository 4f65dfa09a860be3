"""The mark of a test that proves a rule: the rule's number, the road a person takes, and the function that does it.

    @pytest.mark.rule("R-147", road="press", by="dialogs.motion.withdraw.withdraw")

Without the function the test must fail; `emptied.py` tries it.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import dialogs
from tests.support.emptied import CannotEmptyError, NoFunctionError, body_of, empty_code, function_named
from tests.support.rule_roads import RuleRoad
from tests.support.rules_book import rules

PROVABLE = ("done", "partly")


@cache
def states() -> Mapping[str, str]:
    """Every rule's state by its number, as the book that comes with the product has it."""
    book = Path(dialogs.__file__).with_name("rules.md")
    return {one.number: one.state for one in rules(book.read_text(encoding="utf-8"))}


@dataclass(frozen=True, slots=True)
class RuleMark:
    """A mark as it was written; `complaint` says whether it holds."""

    rule: str
    road: str
    by: str

    @classmethod
    def read(cls, args: tuple[object, ...], kwargs: Mapping[str, object]) -> "RuleMark":
        """Read what stands in the mark; what is missing is empty, and complained about."""
        rule = args[0] if len(args) == 1 else ""
        return cls(str(rule), str(kwargs.get("road", "")), str(kwargs.get("by", "")))

    @property
    def function(self) -> Callable[..., object]:
        """The function that does what the rule says. Raises NoFunctionError."""
        return function_named(self.by)

    def complaint(self, book: Mapping[str, str]) -> str:
        """What is wrong with the mark, as a sentence; "" where nothing is."""
        if self.rule not in book:
            return f"{self.rule!r} is no rule of dialogs/rules.md"
        if book[self.rule] not in PROVABLE:
            return f"{self.rule} is {book[self.rule]} in dialogs/rules.md, so there is nothing to prove"
        if self.road not in set(RuleRoad):
            return f"{self.rule}: {self.road!r} is no road; the roads are {', '.join(RuleRoad)}"
        try:
            empty_code(body_of(self.function))
        except (NoFunctionError, CannotEmptyError) as error:
            return f"{self.rule}: {error}"
        return ""
