"""Ready bodies for the calls that nobody in the bot has an answer to: polite, empty, and never an error of ours."""

from typing import Final

import orjson

from bot.teams.activity import Arrived
from bot.teams.presses import Refusal
from dialogs.said.inbound import Pressed, Road

EMPTY: Final = b"{}"
_NO_CARD: Final = orjson.dumps({"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": "OK"})
_BAD_CARD: Final = orjson.dumps(
    {
        "statusCode": 400,
        "type": "application/vnd.microsoft.error",
        "value": {"code": "BadRequest", "message": "Knappen hör inte till den här boten. (Not a button of this bot.)"},
    }
)
_TOO_LONG: Final = "Texten är för lång och har inte sparats. (The text is too long and has not been kept.)"
_TOO_LONG_CARD: Final = orjson.dumps(
    {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": _TOO_LONG}
)
_TOO_LONG_DIALOG: Final = orjson.dumps({"task": {"type": "message", "value": _TOO_LONG}})
# Answers to a file that was offered, and what is asked of bots with sign-in or feedback, which we have not: a plain yes keeps clients quiet.
_ACKNOWLEDGED: Final = frozenset({"fileConsent/invoke", "message/submitAction", "signin/verifyState"})
_DIALOGS: Final = frozenset({"task/fetch", "task/submit"})


def unanswered(activity: Arrived) -> bytes | None:
    """The body for an invoke that the bot had nothing to say to; None where 501 is the honest answer.

    That is one of a kind we have not. One without a name that can be read asks for nothing, and is answered so.
    """
    name, reading = activity.name, activity.reading
    if isinstance(reading, Refusal):
        return _TOO_LONG_CARD if reading.road in {Road.EXECUTE, Road.REFRESH} else _TOO_LONG_DIALOG
    if name == "adaptiveCard/action":
        return _NO_CARD if isinstance(reading, Pressed) else _BAD_CARD
    return EMPTY if not name or name in _DIALOGS or name in _ACKNOWLEDGED else None
