"""Teams' list of who is in a chat, page by page, and whether it is certain that nobody is missing from it.

Only a whole list tells that somebody is not in the chat any more. One that breaks off, goes round or has a row that cannot be
read tells who is there, and nothing of the others. Teams has no mark of the whole, so a list of several pages is whole when a
second reading has the same people: whoever goes while it is read moves others from a page not read yet to one that was.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.tolerant import identifier, items, person, regardless_of_case, text
from dialogs.said.inbound import RosterRow

_MAX_PAGES: Final = 50
_MAX_ADDRESS_CHARS: Final = 256

ReadPage = Callable[[str], Awaitable[Mapping[str, object]]]
"""Asks for the page of a continuation token, "" for the first."""


@dataclass(frozen=True, slots=True)
class ChatList:
    """Those whom Teams told of, without bots. `whole`: it is certain that nobody is missing."""

    people: tuple[RosterRow, ...]
    whole: bool = True


async def read_list(page: ReadPage) -> ChatList:
    """Read it to its end; one of several pages twice."""
    first, pages = await _read_once(page)
    if not first.whole or pages == 1:
        return first
    second, _ = await _read_once(page)
    return ChatList(second.people, second.whole and _keys(second) == _keys(first))


async def _read_once(page: ReadPage) -> tuple[ChatList, int]:
    rows: list[object] = []
    asked = [""]
    while True:
        answer = await page(asked[-1])
        found = items(answer.get("members"))
        rows += found
        following = answer.get("continuationToken") or ""
        last = following == ""
        if last or not found or not isinstance(following, str) or following in asked or len(asked) == _MAX_PAGES:
            break
        asked.append(following)
    people = [_seen(one) for one in rows]
    readable = all(one.who.key for one in people)
    there = tuple(one for one in people if one.who.key and not one.who.mri.startswith("28:"))
    return ChatList(there, bool(found) and last and readable), len(asked)


def _keys(read: ChatList) -> frozenset[str]:
    return frozenset(one.who.key for one in read.people)


def _seen(raw: object) -> RosterRow:
    row = regardless_of_case(raw)
    role = identifier(row.get("userrole")).lower() or identifier(row.get("role")).lower()
    return RosterRow(person(raw), role, text(row.get("userprincipalname"))[:_MAX_ADDRESS_CHARS])
