"""The sheet for a meeting that goes on by paper, where the bot does not work (R-229): one page for each ten people. It has numbers of matters and no title."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from cards import note_text as md
from cards.checklist import Item, line
from cards.phrases.book import Phrases
from cards.ranges import ranges

ON_A_PAGE: Final = 10
_PAGE_BREAK: Final = "---"
_EMPTY: Final = "[ ]"


@dataclass(frozen=True, slots=True)
class PaperPerson:
    """Somebody to be called up: name, party group ("": none), capacity by code, "" where none was given."""

    name: str
    group: str
    capacity: str


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """What the sheet is made of. `needed`: how many make a quorum of `seats` (0: not known). `asked`: the matters before which the checklist is."""

    board: str
    date: str
    place: str
    seats: int
    needed: int
    people: tuple[PaperPerson, ...]
    matters: tuple[int, ...]
    asked: tuple[int, ...]
    items: tuple[Item, ...]


def paper_sheet(sheet: PaperSheet, phrases: Phrases) -> str:
    """Return the sheets as Markdown, a thematic break between two of them."""
    pages = [sheet.people[at : at + ON_A_PAGE] for at in range(0, len(sheet.people), ON_A_PAGE)] or [()]
    parts: list[str] = []
    for number, people in enumerate(pages, 1):
        parts += [_PAGE_BREAK] if number > 1 else []
        parts += _page(sheet, people, (number, len(pages)), phrases)
    return md.document(parts)


def _page(sheet: PaperSheet, people: Sequence[PaperPerson], at: tuple[int, int], phrases: Phrases) -> Iterator[str]:
    say = phrases.paper
    yield md.heading(1, say.page.format(title=say.title, page=at[0], pages=at[1]))
    about = {
        name: md.written(words) or _EMPTY
        for name, words in (("board", sheet.board), ("date", sheet.date), ("place", sheet.place))
    }
    yield say.about.format(**about)
    yield say.quorum.format(needed=sheet.needed, seats=sheet.seats) if sheet.seats else say.quorum_unknown
    yield _agenda(sheet, phrases)
    yield md.heading(2, say.roll_title)
    yield md.table(say.roll, (_row(one, phrases) for one in people)) if people else say.nobody
    yield md.heading(2, say.steps_title)
    yield _listed(say.steps)
    if sheet.items:
        yield md.heading(2, say.checklist_title)
        yield _listed(line(one, phrases) for one in sheet.items)


def _agenda(sheet: PaperSheet, phrases: Phrases) -> str:
    say = phrases.paper
    if not sheet.matters:
        return say.no_agenda
    lines = [say.agenda.format(numbers=ranges(sheet.matters, phrases.common))]
    if sheet.asked:
        lines.append(say.asked_before.format(numbers=ranges(sheet.asked, phrases.common)))
    return " ".join(lines)


def _row(one: PaperPerson, phrases: Phrases) -> tuple[str, ...]:
    who = md.named((one.name, one.group), phrases)
    capacity = phrases.common.capacities.get(one.capacity, "")
    return (f"{who}, {capacity}" if capacity else who, *[_EMPTY] * 4)


def _listed(lines: Sequence[str] | Iterator[str]) -> str:
    return "\n".join(f"- {one}" for one in lines)
