"""One person's screen as the page shows it: what is new or different on it since the page was last told."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from bot.rehearsal.page.seats import Seat, Seats
from bot.rehearsal.pretended.chat import Message, TeamsChat, View
from bot.rehearsal.pretended.wire_names import Json, objects

_NOTICES_KEPT = 20


@dataclass(slots=True)
class _Drawn:
    """A message as it was last told of; `rev` grows with each difference."""

    cards: list[Json]
    about: tuple[object, ...]
    rev: int = 0


@dataclass(slots=True)
class ScreenSight:
    """What one visitor's page knows of one seat."""

    seat: Seat
    seats: Seats
    _drawn: dict[str, _Drawn] = field(default_factory=dict)
    _dialog: tuple[object, ...] = ()
    _dialog_rev: int = 0
    _notices: int = 0
    _shown_once: bool = False

    def news(self) -> Json | None:
        """What the page is to be told (protocol.ts, `SeatView`, but for type and run); None when nothing is new."""
        standing = {message.id: (chat, message) for chat, message in self._standing()}
        gone = [known for known in self._drawn if known not in standing]
        for known in gone:
            del self._drawn[known]
        messages = [self._message(chat, one) for chat, one in standing.values() if self._is_new(one)]
        notices = self.seat.client.notices
        about = self._about_dialog()
        if self._shown_once and not (messages or gone) and about == self._dialog and len(notices) == self._notices:
            return None
        self._dialog_rev += about != self._dialog
        whole, self._shown_once, self._dialog, self._notices = not self._shown_once, True, about, len(notices)
        numbered = list(enumerate(notices, 1))[-_NOTICES_KEPT:]
        return {
            "seat": self.seat.id,
            "whole": whole,
            "messages": messages,
            "gone": gone,
            "dialog": self._dialog_as_sent(),
            "notices": [{"n": number, "text": text} for number, text in numbered],
        }

    def _standing(self) -> Iterator[tuple[TeamsChat, Message]]:
        person = self.seat.client.person
        for chat in self.seat.client.hand.world.chats_of(person):
            for message in list(chat.messages.values()):
                # What the bot takes back is gone from the screen; what a person takes back leaves a mark, as in Teams.
                if not (message.deleted and message.sender is None):
                    yield chat, message

    def _view(self, message: Message) -> View | None:
        return message.view_of(self.seat.client.person) if message.cards else None

    def _is_new(self, message: Message) -> bool:
        view = self._view(message)
        cards = view.cards if view else message.cards
        draft = tuple(sorted((key, str(one)) for key, one in view.draft.items())) if view else ()
        about = (message.version, message.deleted, message.hidden, draft)
        known = self._drawn.get(message.id)
        # A view's list is never changed, only replaced: the same list is the same picture.
        if known is not None and known.cards is cards and known.about == about:
            return False
        self._drawn[message.id] = _Drawn(cards, about, known.rev + 1 if known else 1)
        return True

    def _message(self, chat: TeamsChat, message: Message) -> Json:
        view = self._view(message)
        cards = [with_draft(card, view.draft) for card in view.cards] if view else []
        state = "deleted" if message.deleted else "hidden" if message.hidden else ""
        return {
            "id": message.id,
            "chat": "private" if chat.is_private else "meeting",
            "seat": self.seats.of(message.sender),
            "at": message.written_at.isoformat(),
            "text": "" if state else message.text,
            "state": state or ("edited" if message.version and message.sender else ""),
            "cards": cards,
            "rev": self._drawn[message.id].rev,
            "own": view is not None and view.cards is not message.cards and not chat.is_private,
        }

    def _about_dialog(self) -> tuple[object, ...]:
        dialog = self.seat.client.dialog
        return (dialog.title, dialog.card, dict(dialog.draft)) if dialog else ()

    def _dialog_as_sent(self) -> Json | None:
        dialog = self.seat.client.dialog
        if dialog is None:
            return None
        return {"title": dialog.title, "card": with_draft(dialog.card, dialog.draft), "rev": self._dialog_rev}


def with_draft(card: Json, draft: Mapping[str, object]) -> Json:
    """The card with what was filled in on it, and not yet sent, standing in its fields."""
    return _filled(card, draft) if draft else card


def _filled(element: Json, draft: Mapping[str, object]) -> Json:
    found = dict(element)
    if str(element.get("type", "")).startswith("Input.") and element.get("id") in draft:
        found["value"] = _as_value(element, draft[element["id"]])
    for key, inside in element.items():
        if isinstance(inside, list) and key != "choices":
            found[key] = [_filled(one, draft) if isinstance(one, dict) else one for one in inside]
    return found


def _as_value(field_: Json, written: object) -> object:
    # A script names a choice by its title; the card knows it by its value.
    titles = {str(one.get("title")).casefold(): one.get("value") for one in objects(field_.get("choices"))}
    if field_["type"] == "Input.Toggle":
        is_yes = str(written).casefold() in {"ja", "yes", "true", str(field_.get("valueOn", "true")).casefold()}
        return field_.get("valueOn", "true") if is_yes else field_.get("valueOff", "false")
    return titles.get(str(written).casefold(), written)
