"""Whether the words that were read of a message may be other words than those that everybody reads in the chat."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Final

from bot.teams.attached import COPIES, copies, kind_of, letters
from bot.teams.words import MAX_CHARS
from bot.tolerant import items, short, text, within
from dialogs.said.unsure_words import Doubt

_ANSWERED: Final = "messagereference"  # the message that a reply answers: nothing of the writer's own
_QUOTES: Final = ("<blockquote", "<quoted", "<quote", "<attachment")
_OURS: Final = "bisittare"
_WORST_FIRST: Final = (
    Doubt.STRUCK,
    Doubt.TWO_TEXTS,
    Doubt.QUOTED,
    Doubt.LEFT_OUT,
    Doubt.CARRIED,
    Doubt.SHAPED,
    Doubt.NAMED,
)


def doubt_of(activity: Mapping[str, object], read: AbstractSet[Doubt]) -> Doubt | None:
    """The doubt that its writer is to be asked about, one where there are several; `read`: those found in its markup."""
    found = set(read)
    if _two_texts(activity):
        found.add(Doubt.TWO_TEXTS)
    if any(kind_of(one) not in COPIES | {_ANSWERED} for one in items(activity.get("attachments"))):
        found.add(Doubt.CARRIED)
    return next((doubt for doubt in _WORST_FIRST if doubt in found), None)


def _two_texts(activity: Mapping[str, object]) -> bool:
    """Whether the text has other letters than its copy. Of a reply it has the answered message's words too."""
    said = text(activity.get("text"))[:MAX_CHARS]
    name = letters(short(within(activity.get("recipient")).get("name")))
    written = [said, *copies(activity.get("attachments"), MAX_CHARS)]
    if not said.strip() or any(quote in one.casefold() for one in written for quote in _QUOTES):
        return False
    bare = {letters(one).replace(_OURS, "").replace(name or _OURS, "") for one in written}
    return len(bare - {""}) > 1
