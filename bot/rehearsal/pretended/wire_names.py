"""The shapes that travel on the wire: JSON objects, and the names Teams gives its content types and events."""

from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]

ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive"
FILE_CONSENT = "application/vnd.microsoft.teams.card.file.consent"
FILE_INFO = "application/vnd.microsoft.teams.card.file.info"
ACTIVITY_MESSAGE = "application/vnd.microsoft.activity.message"
MEETING_EVENT = "application/vnd.microsoft.meeting"
EXECUTE = "adaptiveCard/action"
FETCH = "task/fetch"
SUBMIT = "task/submit"
CONSENT = "fileConsent/invoke"


def objects(value: object) -> list[Json]:
    """The JSON objects in `value` when it is a list; nothing otherwise. Anything else in it is left out."""
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def as_object(value: object) -> Json:
    """`value` when it is a JSON object, otherwise an empty one."""
    return value if isinstance(value, dict) else {}
