"""What a JSON value is made of, without what it says: structure, closed vocabularies, ids by number, and lengths.

What is not known to be harmless becomes a placeholder; so a word of somebody's can only be lost here, and never kept.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from bot.trial.field_names import FIELD_NAMES

JsonShape: TypeAlias = "dict[str, JsonShape] | list[JsonShape] | str | bool | None"

# Words that Teams and we ourselves use, by the key at which they stand. Anything else at these keys is text.
VOCABULARY: Final[Mapping[str, frozenset[str]]] = {
    "type": frozenset(
        [
            "message",
            "messageUpdate",
            "messageDelete",
            "messageReaction",
            "conversationUpdate",
            "installationUpdate",
            "event",
            "invoke",
            "typing",
            "mention",
            "clientInfo",
            "Action.Execute",
            "Action.Submit",
            "like",
            "heart",
        ]
    ),
    "name": frozenset(
        [
            "adaptiveCard/action",
            "task/fetch",
            "task/submit",
            "application/vnd.microsoft.meetingStart",
            "application/vnd.microsoft.meetingEnd",
            "application/vnd.microsoft.meetingParticipantJoin",
            "application/vnd.microsoft.meetingParticipantLeave",
        ]
    ),
    "eventType": frozenset(["editMessage", "softDeleteMessage", "undeleteMessage"]),
    "action": frozenset(["add", "remove", "add-upgrade", "remove-upgrade"]),
    "trigger": frozenset({"manual", "automatic"}),
    "conversationType": frozenset({"personal", "groupChat", "channel"}),
    "channelId": frozenset({"msteams"}),
    "textFormat": frozenset({"plain", "markdown", "xml"}),
    "contentType": frozenset({"text/html", "application/vnd.microsoft.card.adaptive"}),
    "platform": frozenset({"Web", "Windows", "Mac", "iOS", "Android"}),
    "role": frozenset({"Organizer", "Presenter", "Attendee"}),
    "userRole": frozenset({"user", "guest", "anonymous"}),
    "allowMeetingChat": frozenset({"enabled", "limited", "disabled"}),
    "scope": frozenset(
        ["organizer", "organization", "organizationAndFederated", "everyone", "invited", "organizationExcludingGuests"]
    ),
    "MeetingType": frozenset({"Scheduled", "Recurring", "MeetNow"}),
}
_KINDS_OF_ID: Final = (
    ("person", re.compile(r"29:[\w=+/-]+")),
    ("bot", re.compile(r"28:[\w-]+")),
    ("thread", re.compile(r"19:[\w@.:-]+")),
    ("guid", re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)),
    ("time", re.compile(r"\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)")),
    ("url", re.compile(r"https?://\S+")),
)
_IDS: Final = frozenset(
    [
        "id",
        "aadObjectId",
        "objectId",
        "tenantId",
        "replyToId",
        "itemid",
        "meetingId",
        "msGraphResourceId",
        "joinUrl",
        "Id",
        "JoinUrl",
    ]
)
# Below these stands what a card's button carries and what a form holds: keys of ours, or words of people.
_FORMS: Final = frozenset({"data"})
_OURS: Final = frozenset(
    [
        "verb",
        "sitting",
        "round",
        "form",
        "seen",
        "msteams",
        "type",
        "action",
        "id",
        "trigger",
        "context",
        "theme",
        "data",
    ]
)


@dataclass(slots=True)
class Reducer:
    """Makes shapes. The same id has the same number in all shapes of one reducer."""

    _numbers: dict[str, int] = field(default_factory=dict)

    def shape(self, raw: object, key: str = "", *, in_form: bool = False) -> JsonShape:
        """The shape of a value that stood at `key`."""
        if isinstance(raw, dict):
            inside = in_form or key in _FORMS
            return {
                self._key(name, in_form=inside): self.shape(one, str(name), in_form=inside) for name, one in raw.items()
            }
        if isinstance(raw, list):
            return [self.shape(one, key, in_form=in_form) for one in raw]
        if isinstance(raw, str):
            return self._text(raw, key)
        if raw is None or isinstance(raw, bool):
            return raw
        return "<number>"

    def _key(self, name: object, *, in_form: bool) -> str:
        # Some names of Teams' own come with a blank at their end.
        known = str(name).removesuffix(" ") in (_OURS if in_form else FIELD_NAMES)
        return str(name) if known else f"<key {len(str(name))}>"

    def _text(self, raw: str, key: str) -> str:
        if raw in VOCABULARY.get(key, ()):
            return f"={raw}"
        for kind, pattern in _KINDS_OF_ID:
            if pattern.fullmatch(raw):
                return f"<{kind}>" if kind in {"time", "url"} else f"<{kind} {self._number(raw)}>"
        return f"<id {self._number(raw)}>" if key in _IDS else f"<text {len(raw)}>"

    def _number(self, raw: str) -> int:
        return self._numbers.setdefault(raw, len(self._numbers) + 1)


def leaves(shape: JsonShape, path: str = "") -> Iterator[tuple[str, str]]:
    """Each end of a shape as its path and its sort, without numbers and lengths; members of a list share a path."""
    if isinstance(shape, dict):
        for key, one in shape.items():
            yield from leaves(one, f"{path}.{key}" if path else key)
    elif isinstance(shape, list):
        yield f"{path}[]", "list"
        for one in shape:
            yield from leaves(one, f"{path}[]")
    elif isinstance(shape, bool):
        yield path, "yes or no"
    else:
        yield path, "nothing" if shape is None else re.sub(r" \d+>$", ">", shape)
