"""What a turn shows outside the outbox is noted, and what may not be shown any more is called back."""

from collections.abc import Container, Iterable, Sequence
from dataclasses import replace

from bot.store import shown_wordings
from bot.store.database import Connection
from bot.store.sendables import Redraw, Sendable, TellRemains
from bot.store.shown_wordings import Shown
from bot.store.sittings import Sitting
from bot.store.wordings import Salted
from cards.quick_dataclass import quick_dataclass
from cards.view import View, texts_in, wordings_shown
from dialogs.judging.outcome import AtClose
from dialogs.meeting.meeting import Meeting
from dialogs.roster.names_outside_journal import told_in
from dialogs.said.inbound import Pressed, Said, Spoke


@quick_dataclass(frozen=True, slots=True)
class Sight:
    """What one answer shows (the keys of wordings and names), what it kept of what was typed, and when (microseconds)."""

    answered: tuple[str, ...]
    kept: Sequence[Salted]
    at: int


def shown_no_more(conn: Connection, sitting: str, gone: Iterable[str]) -> list[Sendable]:
    """Return what is to be done about every message that may show these wordings: drawn again, or told of."""
    keys = tuple(sorted(gone))
    messages = shown_wordings.showing(conn, sitting, keys) if keys else ()
    sends: list[Sendable] = [Redraw(one.chat, one.activity) for one in messages if one.what == shown_wordings.CARD]
    copies = tuple((one.who, one.at, _of(one, keys)) for one in messages if _copied(one))
    if copies or len(sends) < len(messages):
        sends.append(TellRemains(keys, copies))
    return sends


def drawn_at_close(conn: Connection, row: Sitting | None, at: int) -> list[Sendable]:
    """Return what draws every card of the sitting again that offers, or says, what is so no longer, where it was closed just now (R-231).

    Each card is known by its posting, whoever asked for it and wherever it stands; so one of a new kind is found too.
    """
    if row is None or row.closed_at != at:
        return []
    cards = (one for one in shown_wordings.of_sitting(conn, row.key) if one.what == shown_wordings.CARD)
    return [
        Redraw(one.chat, one.activity, calm=True)
        for one in cards
        if one.page is not None and one.page.at_close is not AtClose.STANDS
    ]


def _copied(one: Shown) -> bool:
    """Whether somebody may have copied the text of it. It is told now: drawn again or taken away, the card tells no more of it."""
    return one.what == shown_wordings.CARD and one.page is not None and one.page.copied and bool(one.who)


def _of(one: Shown, keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(key for key in keys if key in one.wordings)


def seen(view: View | None, meeting: Meeting, gone: Container[str]) -> tuple[str, ...]:
    """Return the keys of the words and the names that an answer shows and may have to be taken out of it."""
    if view is None:
        return ()
    keys = (*wordings_shown(view), *told_in(texts_in(view), meeting))
    return tuple(key for key in keys if key not in gone)


def note(conn: Connection, said: Said, sitting: str, sight: Sight) -> None:
    """Note what somebody sees by the answer to what they pressed, and what they wrote themselves.

    The answer to a press takes the place of the card for whoever pressed it, and goes when the card is edited. A dialog
    stands until they close it.
    """
    if not sight.kept and not sight.answered:
        return
    place, who = said.place, said.who
    seen = Shown(
        place.chat, "", sitting, personal=place.personal, reader=who.mri, who=who.key, locale=who.locale, at=sight.at
    )
    if isinstance(said, Spoke) and sight.kept and said.message:
        keys = tuple(one.key for one in sight.kept)
        shown_wordings.remember(conn, replace(seen, activity=said.message, what=shown_wordings.OWN, wordings=keys))
    if not isinstance(said, Pressed) or not sight.answered:
        return
    if said.road.dialog:
        shown_wordings.renew(
            conn, replace(seen, activity=f"dialog:{who.key}", what=shown_wordings.DIALOG, wordings=sight.answered)
        )
    elif said.card:
        # The card is everybody's, or stands in the person's own chat: whose it is, is known from its posting.
        shown_wordings.remember(
            conn, Shown(place.chat, said.card, sitting, personal=place.personal, wordings=sight.answered, at=sight.at)
        )
