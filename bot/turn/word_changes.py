"""What a turn does with words: kept, sealed, destroyed; and whatever nothing refers to any more is destroyed with it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from bot.store import wordings
from bot.store.database import Connection
from bot.store.wordings import Salted
from bot.turn.chat_cache import ChatCache
from dialogs.judging.outcome import Outcome, Wording
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.wordings import same_wordings, wordings_of
from dialogs.said.inbound import Words


@dataclass(frozen=True, slots=True)
class WordChanges:
    """The wordings to keep, and the keys of those to seal and to destroy. `reads`: may be read a last time, sealed or not.

    `names`: names to keep, which stand outside the journal as words do, and on no card by their keys.
    """

    keeps: Sequence[Salted] = ()
    seals: tuple[str, ...] = ()
    destroys: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    names: Sequence[Salted] = ()


@dataclass(frozen=True, slots=True)
class WordsDone:
    """What came of it: the words to be `shown`, and the keys of what may not be shown any more (`gone`).

    `destroyed`: words were destroyed; `shifts` counts changes that others who remember the chat must notice.
    """

    shown: Mapping[str, str] = field(default_factory=dict, repr=False)
    gone: frozenset[str] = frozenset()
    destroyed: bool = False
    shifts: int = 0


NO_WORDS: Final = WordChanges()
_NO_WORDS_DONE: Final = WordsDone()


def word_changes(outcome: Outcome, before: Meeting, after: Meeting) -> WordChanges:
    """Return what is to be done with words when the meeting goes on so.

    One that nothing refers to is never kept, and one that nothing refers to any more is destroyed: nobody could do it
    later, when its matter has become confidential (R-107).
    """
    keeps, destroys = outcome.wordings, outcome.purged
    same = same_wordings(before, after)
    if same and not (keeps or destroys or outcome.sealed):
        return NO_WORDS
    if keeps or not same:
        refers = wordings_of(after)
        keeps = tuple(one for one in keeps if one.key in refers)
        destroys = tuple(dict.fromkeys((*destroys, *sorted(wordings_of(before) - refers))))
    return WordChanges(tuple(map(wordings.salted, keeps)), outcome.sealed, destroys, outcome.purged)


def with_placed(conn: Connection, outcome: Outcome, sitting: str) -> Outcome:
    """Return the outcome with the words that become a matter's own: kept anew under their key, with the matter's number."""
    if not outcome.placed:
        return outcome
    words = wordings.read(conn, sitting, [one.key for one in outcome.placed])
    placed = (
        Wording(one.key, Words(words[one.key][one.cut :].strip()), one.matter)
        for one in outcome.placed
        if one.key in words
    )
    return replace(outcome, wordings=(*outcome.wordings, *placed))


def with_retold(conn: Connection, outcome: Outcome, sitting: str) -> Outcome:
    """Return the outcome without words that are kept as they are, and with the facts that tell of those that become others.

    The journal has the hash of all that is kept: words that changed and no fact says so would look tampered with.
    """
    asked = [one for one in outcome.wordings if one.retold is not None] if outcome.wordings else ()
    if not asked:
        return outcome
    kept = wordings.read(conn, sitting, [one.key for one in asked], unsealing=[one.key for one in asked])
    same = {one.key for one in asked if kept.get(one.key) == wordings.storable(one.words.spoken)}
    retold = [one.retold for one in asked if one.key not in same and one.retold is not None]
    left = tuple(one for one in outcome.wordings if one.key not in same)
    return replace(outcome, facts=(*outcome.facts, *retold), wordings=left)


def carry_out(
    conn: Connection, cache: ChatCache, sitting: str, changes: WordChanges, shown: Collection[str]
) -> WordsDone:
    """Change the words, and read those to be shown. The one who fetches words to destroy them reads them for the last time."""
    if changes is NO_WORDS and not shown:
        return _NO_WORDS_DONE
    replaced: Sequence[str] = ()
    puts = (*changes.keeps, *changes.names)
    keys = (*(one.key for one in puts), *changes.seals, *changes.destroys)
    if keys:
        replaced = wordings.put(conn, sitting, puts)
        wordings.seal(conn, sitting, changes.seals)
        cache.forget(sitting, keys)
    words = cache.words_of(conn, sitting, shown, changes.reads) if shown else {}
    wordings.destroy(conn, sitting, changes.destroys)
    gone = frozenset((*changes.seals, *changes.destroys, *replaced))
    return WordsDone(words, gone, destroyed=bool(changes.destroys or replaced), shifts=bool(keys))
