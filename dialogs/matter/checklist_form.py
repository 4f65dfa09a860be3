"""The lines of a checklist as its cards show them."""

from collections.abc import Mapping
from functools import lru_cache

from cards.bilingual import Bilingual
from cards.checklist import Item
from dialogs.inbound import Words
from dialogs.matter.facts import Answered
from dialogs.meeting_parts import Run
from dialogs.profile.parts import ChecklistItem


def as_lines(items: tuple[ChecklistItem, ...], answers: Mapping[str, str]) -> tuple[Item, ...]:
    """Each item with its answer (yes, no), "" where there is none."""
    return tuple(_line(item.key, item.text, answers.get(item.key, "")) for item in items)


@lru_cache(maxsize=1024)  # Hundreds give the same answers to the same items.
def _line(key: str, own: Bilingual | None, answer: str) -> Item:
    return Item(key, own, answer)


def read_answers(items: tuple[ChecklistItem, ...], fields: Mapping[str, Words]) -> dict[str, bool] | None:
    """Read one yes or no an item, None where any is missing or something else."""
    answers = {i.key: fields[i.key].spoken if i.key in fields else "" for i in items}
    if any(v not in ("yes", "no") for v in answers.values()):
        return None
    return {k: v == "yes" for k, v in answers.items()}


def answered(who: str, run: Run, answers: Mapping[str, bool], *, recorded: bool = False) -> Answered:
    """The fact that keeps the answers."""
    safe = tuple(k for k, good in answers.items() if good)
    unsafe = tuple(k for k, good in answers.items() if not good)
    return Answered(who, run.round, run.level, run.last, safe, unsafe, recorded=recorded)
