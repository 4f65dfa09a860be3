"""What stands right next to a name in one part of a pasted line ("Ordförande Anna Ek S"), and the name that is left."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from dialogs.meeting.capacity import Capacity
from dialogs.roster.list_words import Meaning, role_of
from dialogs.roster.titles import title_before
from dialogs.text.parties import PARLIAMENT

_LONGEST_ROLE: Final = 3  # words
_FULL_NAME: Final = 2  # words: a given name and a surname
_NO_INITIALS: Final = {"SD", "KD", "MP"}  # before a name they are a party; one letter may be an initial


@dataclass(frozen=True, slots=True)
class AroundName:
    """One part as it was `written`: the words that are left for a name, and what stood around them."""

    written: str = field(repr=False)
    name: str = field(repr=False)
    said: tuple[tuple[Meaning, str], ...] = ()  # each with its words
    group: str = ""
    titles: tuple[str, ...] = ()


def around_name(part: str, *, grouped: bool) -> AroundName:
    """What the words before and after the name say; where the line has named a party already (`grouped`), no other is taken."""
    words, said, titles, group = part.split(), list[tuple[Meaning, str]](), list[str](), ""
    trimmed = True
    while trimmed and len(words) > 1:
        trimmed = False
        if size := title_before(words):
            titles.append(" ".join(words[:size]))
            words, trimmed = words[size:], True
            continue
        for size in range(min(_LONGEST_ROLE, len(words) - 1), 0, -1):
            rest = len(words) - size
            if role := _role(words[:size], rest):
                said.append((role, " ".join(words[:size])))
                words, trimmed = words[size:], True
            elif not _surname(words[-size:], rest) and (role := _role(words[-size:], rest)):
                said.append((role, " ".join(words[-size:])))
                words, trimmed = words[:-size], True
            if trimmed:
                break
        free = not trimmed and not group and not grouped
        if free and len(words) > 1 and words[-1] in PARLIAMENT:
            group, trimmed = words.pop(), True
        elif free and len(words) > _FULL_NAME and words[0] in _NO_INITIALS:
            group, trimmed = words.pop(0), True
    return AroundName(part, " ".join(words), tuple(said), group, tuple(titles))


def _role(words: Sequence[str], rest: int) -> Meaning | None:
    """What the words are, where they are a role; an official's title only where `rest` words leave a full name."""
    said = role_of(" ".join(words))
    official = said is not None and said.capacity is Capacity.OFFICIAL
    return None if official and rest < _FULL_NAME else said


def _surname(words: Sequence[str], rest: int) -> bool:
    """Whether the words behind a given name are a surname that means something else too: "Eva Ordförande", "Lisa Distans"."""
    return rest == 1 and len(words) == 1 and words[0][:1].isupper()
