"""The door: a raw Teams activity becomes one thing said, or nothing; whatever its shape, reading it never raises.

Here alone are Teams' field names known. What we use is read strictly, the rest not at all, so new kinds and new fields,
which come every year, pass as silence.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Any, Final

from bot.teams.attached import carries_more, documents, worded_copy
from bot.teams.doubtful_words import doubt_of
from bot.teams.presses import Refusal, from_card, from_consent, from_dialog, from_message
from bot.teams.usual_message import is_usual
from bot.teams.when_sent import moment
from bot.teams.words import plain
from bot.tolerant import chat_id, identifier, items, language, person, regardless_of_case, short, text, within
from cards.quick_dataclass import quick_dataclass
from dialogs.journal.entries import short_key
from dialogs.said.inbound import CallBegan, CallEnded, Came, Erased, Heard, Installed, Place, Said, Sender, Spoke, Went
from dialogs.said.unsure_words import Doubt

Reading = Said | Refusal | None


@quick_dataclass(frozen=True, slots=True)
class Arrival:
    """What the door adds: `at`, when it arrived by this machine's clock (aware, UTC), which dates nothing that is judged; `fresh`, a random token; whose chat it is."""

    at: datetime
    fresh: str
    tenant: str


def read(activity: Mapping[str, object], arrival: Arrival) -> Reading:
    """What was said, a polite refusal of a form that is too long, or None for what does not concern us."""
    kind = _KINDS.get(str(activity.get("type")))
    return None if kind is None else kind(activity, _heard(activity, arrival))


def _heard(activity: Mapping[str, object], arrival: Arrival) -> Heard:
    conversation, channel_data = within(activity.get("conversation")), within(activity.get("channelData"))
    place = _place(
        short(conversation.get("id")),
        arrival.tenant,
        conversation.get("conversationType") == "personal",
        short(within(channel_data.get("meeting")).get("id")),
        short(activity.get("serviceUrl")),
    )
    who = person(activity.get("from"), _locale(activity))
    tenant = identifier(within(channel_data.get("tenant")).get("id"))
    if who.tenant is None and tenant and tenant != arrival.tenant:
        # A call may name two tenants; the one that is not the chat's is the sender's own.
        who = replace(who, tenant=tenant)
    sent = moment(activity.get("timestamp"))
    return Heard(place=place, who=who, at=sent or arrival.at, fresh=arrival.fresh, sent=sent)


# The same few chats speak again and again.
@lru_cache(maxsize=2048)
def _place(chat: str, tenant: str, personal: bool, meeting: str, service_url: str) -> Place:  # noqa: FBT001 - a key
    return Place(chat_id(chat), tenant, personal, identifier(meeting) or None, identifier(service_url))


def _locale(activity: Mapping[str, object]) -> str:
    for entity in items(activity.get("entities")):
        tag = entity.get("locale") if isinstance(entity, dict) else None
        if tag and (locale := language(tag)):
            return locale
    return language(activity.get("locale"))


def _bot(activity: Mapping[str, object]) -> str:
    return identifier(within(activity.get("recipient")).get("id"))


def _message(activity: Mapping[str, object], heard: Heard) -> Reading:
    """A written message, or a button of an old client: a message without words that carries a value of ours, and no document."""
    worded = bool(text(activity.get("text")).strip()) or worded_copy(activity)
    if activity.get("value") is not None and not worded and not documents(activity):
        return from_message(activity.get("value"), heard)
    return _spoke(activity, heard, edited=False)


def _message_update(activity: Mapping[str, object], heard: Heard) -> Reading:
    restored = within(activity.get("channelData")).get("eventType") == "undeleteMessage"
    return _spoke(activity, heard, edited=True, restored=restored)


def _message_delete(activity: Mapping[str, object], heard: Heard) -> Reading:
    message = identifier(activity.get("id"))
    return Erased(**_all(heard), message=message) if message else None


def _spoke(activity: Mapping[str, object], heard: Heard, *, edited: bool, restored: bool = False) -> Spoke:
    usual = is_usual(activity)
    read_as, more = plain(activity, _bot(activity), usual=usual), carries_more(activity, usual=usual)
    return Spoke(
        place=heard.place,
        who=heard.who,
        at=heard.at,
        fresh=heard.fresh,
        sent=heard.sent,
        message=identifier(activity.get("id")) or _own_id(heard),
        words=read_as.words,
        mentioned=read_as.addressed or heard.place.personal,
        edited=edited,
        restored=restored,
        more=more or bool(read_as.doubts - {Doubt.NAMED}),  # an address wherever it stands is nothing more
        doubt=doubt_of(activity, read_as.doubts) if more or read_as.doubts else None,
    )


def _own_id(heard: Heard) -> str:
    """The id of a message that came without one: somebody else's, or the next, must not be taken for its repetition."""
    return short_key("no id", heard.place.chat, heard.who.key, heard.at.isoformat())


def _conversation_update(activity: Mapping[str, object], heard: Heard) -> Reading:
    bot = _bot(activity)
    added = [person(one) for one in items(activity.get("membersAdded"))]
    removed = [person(one) for one in items(activity.get("membersRemoved"))]
    if bot and bot in {one.mri for one in (*added, *removed)}:
        return _installed(heard, present=bot in {one.mri for one in added})
    return _came(heard, added, in_call=False) or _went(heard, removed, in_call=False)


def _installation_update(activity: Mapping[str, object], heard: Heard) -> Reading:
    action = activity.get("action")
    if not isinstance(action, str) or not action.startswith(("add", "remove")):
        return None
    return _installed(heard, present=action.startswith("add"))


def _event(activity: Mapping[str, object], heard: Heard) -> Reading:
    match str(activity.get("name")).rpartition(".")[2]:
        case "meetingStart":
            return CallBegan(**_all(heard))
        case "meetingEnd":
            return CallEnded(**_all(heard))
        case "meetingParticipantJoin":
            return _came(heard, _participants(activity.get("value")), in_call=True)
        case "meetingParticipantLeave":
            return _went(heard, _participants(activity.get("value")), in_call=True)
    return None


def _participants(value: object) -> list[Sender]:
    members = regardless_of_case(value).get("members")
    return [person(regardless_of_case(member).get("user")) for member in items(members)]


def _invoke(activity: Mapping[str, object], heard: Heard) -> Reading:
    match activity.get("name"):
        case "adaptiveCard/action":
            return from_card(activity.get("value"), heard, identifier(activity.get("replyToId")))
        case "fileConsent/invoke":
            return from_consent(activity.get("value"), heard)
        case "task/fetch" | "task/submit" as name:
            return from_dialog(activity.get("value"), heard, fetch=name == "task/fetch")
    return None


def _installed(heard: Heard, *, present: bool) -> Installed:
    return Installed(**_all(heard), present=present)


def _came(heard: Heard, people: list[Sender], *, in_call: bool) -> Came | None:
    named = tuple(one for one in people if one.key)
    if not named:
        return None
    return Came(**_all(heard), people=named, in_call=in_call)


def _went(heard: Heard, people: list[Sender], *, in_call: bool) -> Went | None:
    named = tuple(one for one in people if one.key)
    if not named:
        return None
    return Went(**_all(heard), people=named, in_call=in_call)


_KINDS: Final[Mapping[str, Callable[[Mapping[str, object], Heard], Reading]]] = {
    "message": _message,
    "messageUpdate": _message_update,
    "messageDelete": _message_delete,
    "conversationUpdate": _conversation_update,
    "installationUpdate": _installation_update,
    "event": _event,
    "invoke": _invoke,
}


def _all(heard: Heard) -> Mapping[str, Any]:
    """What every inbound thing has, as the names of its fields."""
    return {name: getattr(heard, name) for name in Heard.__dataclass_fields__}
