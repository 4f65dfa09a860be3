"""What a matter is called on a card: its number, its initials or its title (R-107)."""

from collections.abc import Mapping
from typing import Final

from cards import kit
from cards.buttons import MAX_TITLE
from cards.fitted import cut
from cards.phrases.common import CommonPhrases
from cards.quick_dataclass import quick_dataclass

MAX_OPTION: Final = 100  # characters of a title in a list; the whole stands on the matter's own card


@quick_dataclass(frozen=True, slots=True)
class MatterName:
    """A matter as cards name it. `title` is the key of a wording; a confidential matter has none, ever."""

    no: int
    initials: str = ""
    title: str = ""

    @property
    def wordings(self) -> tuple[str, ...]:
        """Keys of the wordings that `full` needs."""
        return (self.title,) if self.title else ()


def short(matter: MatterName, phrases: CommonPhrases) -> str:
    """Number and initials: "Ärende 7, A.B."; never a title."""
    name = phrases.matter.format(no=matter.no)
    return f"{name}, {matter.initials}" if matter.initials else name


def then(name: str, rest: str) -> str:
    """Name and what is said of it as two sentences: "Ärende 7, A.B. Checklista", with one full stop after initials."""
    return f"{name.rstrip('.')}. {rest}"


def full(matter: MatterName, phrases: CommonPhrases, words: Mapping[str, str]) -> str:
    """Number and title as written on the agenda; number and initials where there is no title (or it was sealed)."""
    title = words.get(matter.title, "") if matter.title else ""
    return f"{short(matter, phrases)}: {kit.plain(title)}" if title else short(matter, phrases)


def option(
    matter: MatterName, phrases: CommonPhrases, words: Mapping[str, str], most: int = MAX_OPTION
) -> tuple[str, str]:
    """The matter as a choice, (value, title): one line, its title cut at `most` characters; no Markdown is read there."""
    name = short(matter, phrases)
    title = " ".join(words.get(matter.title, "").split())
    title = title if len(title) <= most else f"{title[: most - 1]}…"
    return str(matter.no), kit.unmarked(f"{name}: {title}") if title else name


MAX_NAME: Final = 100  # characters of a name where it is not cut shorter
MAX_NAME_SHOWN: Final = 60  # characters of a name on a card; a longer one could fill the card by itself


def brief(name: str) -> str:
    """The name, cut where a card full of such could not be shown."""
    return name if len(name) <= MAX_NAME_SHOWN else f"{name[: MAX_NAME_SHOWN - 1]}…"


_HISSING: Final = ("s", "x", "z")  # after these Swedish adds no s to an owner's name, and English only an apostrophe

# A party has no name anywhere: it is told apart by its matter's number, behind a mark that no name has in it.
_MARK: Final = "\x1f"
_PARTY: Final = f"{_MARK}part "

WITHOUT_CAPACITY: Final = f"{_MARK}utan uppdrag"
"""What stands in a view instead of the name of somebody to whom no capacity was given, once the name was destroyed; and behind that name, while somebody else has the same."""

FOREIGN: Final = f"{_MARK}gäst"
"""What stands in a view behind the name of somebody foreign, where somebody else has the same (R-251)."""


def on_button(title: str) -> str:
    """A button's title with somebody's words in it, on one line, cut where a phone would cut it."""
    title = " ".join(kit.unmarked(title).split())
    return cut(title, MAX_TITLE)


def party(no: int) -> str:
    """What stands in a view instead of a name for the party to matter `no`."""
    return f"{_PARTY}{no}"


def bare(name: str) -> str:
    """The name in a view without what tells two of one name apart, for a field or where that stands next to it."""
    return name if name.startswith(_MARK) else name.partition(_MARK)[0]


def choice_name(name: str, phrases: CommonPhrases, length: int = MAX_NAME) -> str:
    """Somebody's name in a list of choices, which read no Markdown: the name, "parten i ärende 7", or that it is not known.

    Where a stranger has the name of somebody else it says so, however short the name is cut (R-251).
    """
    if name.startswith(_PARTY):
        return phrases.party.format(no=name.removeprefix(_PARTY))
    if name == WITHOUT_CAPACITY:
        return phrases.without_capacity
    return f"{cut(bare(name), length)}{_behind(name, phrases)}"


def person(name: str, phrases: CommonPhrases, length: int = MAX_NAME_SHOWN) -> str:
    """Somebody's name as it is written on a card: the name itself, or "parten i ärende 7", or that it is not known."""
    if name.startswith(_MARK):
        return choice_name(name, phrases)
    if _MARK not in name:  # nearly always, and a card calls a hundred people
        return kit.plain(name if len(name) <= length else cut(name, length)) or phrases.unknown_person
    return f"{kit.plain(cut(bare(name), length)) or phrases.unknown_person}{_behind(name, phrases)}"


def _behind(name: str, phrases: CommonPhrases) -> str:
    """What is told behind the name of a stranger whom somebody else is called like; nothing of anybody else."""
    if name.endswith(FOREIGN):
        return f" ({phrases.foreign})"
    return f" ({phrases.capacities['']})" if name.endswith(WITHOUT_CAPACITY) else ""


def whose(shown: str, phrases: CommonPhrases) -> str:
    """Somebody as the owner of what follows, of a name as `person` writes it: "Bo Lindqvists", "Lars", "Parten i ärende 7:s"."""
    common, hissing, number = phrases.whose
    form = number if shown[-1:].isdigit() else hissing if shown.lower().endswith(_HISSING) else common
    return form.format(name=shown)


def within(name: str, phrases: CommonPhrases) -> str:
    """Somebody's name in the middle of a sentence: a name keeps its capital, "en okänd person" has none."""
    shown = person(name, phrases)
    named = not name.startswith(_MARK) and bool(kit.plain(bare(name)))
    return shown if named else f"{shown[:1].lower()}{shown[1:]}"
