"""The parts of one cell of a pasted line: apart by commas, slashes, dashes and wide blanks, and by a colon where that heads nothing.

"Distans: nej" is one part: it says the contrary of its first word.
"""

import re
from typing import Final

from dialogs.roster.list_words import meaning_of
from dialogs.roster.yes_no_columns import answered

_APART: Final = re.compile(r",|/|\s{3,}|\s[–—-]\s")
_LABEL: Final = re.compile(r"(?<=\w):(?=\s)")


def parts_of(cell: str) -> list[str]:
    """The parts that have words, in their order."""
    parts = [part.strip() for whole in _APART.split(cell) for part in _labelled(whole.strip())]
    return [part for part in parts if part]


def _labelled(whole: str) -> list[str]:
    """The words before a colon and those behind it; together where those behind it say something of those before."""
    label, *rest = _LABEL.split(whole)
    if not rest or meaning_of(label) is None:
        return [label, *rest]
    said = " ".join(rest).strip()
    if answered(said):
        return [label]
    return (
        [whole]
        if meaning_of(whole.replace(":", "")) or answered(said) is False or said[:1].islower()
        else [label, *rest]
    )
