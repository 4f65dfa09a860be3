"""Reads a bot's answer to a press the way a Teams client does: a card, a notice, a dialog, or a failure."""

from dataclasses import dataclass

from bot.rehearsal.pretended.wire import BotAnswer
from bot.rehearsal.pretended.wire_names import ACTIVITY_MESSAGE, ADAPTIVE_CARD, EXECUTE, Json, as_object

SOMETHING_WRONG = "Something went wrong. Please try again."
UNREACHABLE = "Unable to reach app. Please try again."


@dataclass(frozen=True, slots=True)
class Effect:
    """What the person gets to see.

    `card` takes the place of the pressed one for this person, or stands in the dialog when `dialog_title` is given.
    `failed` says that the client could make nothing of the answer; the person then reads `notice`.
    """

    card: Json | None = None
    notice: str = ""
    dialog_title: str | None = None
    failed: bool = False


NOTHING = Effect()


def effect_of(name: str, answer: BotAnswer) -> Effect:
    """What a client makes of the answer to the invoke `name`."""
    if name == EXECUTE:
        return _of_execute(answer)
    return _of_dialog(answer)


def _of_execute(answer: BotAnswer) -> Effect:
    body = as_object(answer.body)
    kind, value = body.get("type"), body.get("value")
    if answer.is_good and body.get("statusCode") == 200:  # noqa: PLR2004 - the answer's own OK
        if kind == ADAPTIVE_CARD and as_object(value).get("type") == "AdaptiveCard":
            return Effect(card=as_object(value))
        if kind == ACTIVITY_MESSAGE and isinstance(value, str):
            return Effect(notice=value)
    return Effect(notice=SOMETHING_WRONG, failed=True)


def _of_dialog(answer: BotAnswer) -> Effect:
    if not answer.is_good:
        return Effect(notice=UNREACHABLE, failed=True)
    task = as_object(answer.body).get("task")
    if not task:
        return NOTHING
    value = as_object(task).get("value")
    if as_object(task).get("type") == "message" and isinstance(value, str):
        return Effect(notice=value)
    shown = as_object(as_object(value).get("card"))
    card = as_object(shown.get("content"))
    if as_object(task).get("type") != "continue" or shown.get("contentType") != ADAPTIVE_CARD or not card:
        return Effect(notice=UNREACHABLE, failed=True)
    return Effect(card=card, dialog_title=str(as_object(value).get("title") or ""))
