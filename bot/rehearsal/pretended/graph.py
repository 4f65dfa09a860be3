"""The pretend Microsoft Graph: a meeting's options, for an app with the permission and the organizer's access policy."""

import re
from dataclasses import dataclass, field
from urllib.parse import urlencode

from aiohttp import web

from bot.rehearsal.pretended.chat import MESSAGES, Message, TeamsChat
from bot.rehearsal.pretended.envelope import instant
from bot.rehearsal.pretended.faults import Call
from bot.rehearsal.pretended.people import Kind, Person
from bot.rehearsal.pretended.served_calls import Counter, Given, RefusedError, ServiceCall
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.pretended.world import World

READ_MEETINGS = "OnlineMeetings.Read.All"
CHANGE_MEETINGS = "OnlineMeetings.ReadWrite.All"
HIDE_MESSAGES = "Chat.UpdatePolicyViolation.All"
_ACTIONS = {"blockAccess": True, "none": False}
_SETTINGS = ("enabled", "limited", "disabled")
_ORDERS = ("createdDateTime", "lastModifiedDateTime")
_AFTER = re.compile(r"(?P<what>\w+) gt (?P<at>\S*)")
_BY_JOIN_ADDRESS = re.compile(r"JoinWebUrl eq '(?P<address>.*)'")


@dataclass(slots=True)
class PretendedGraph:
    """Answers from the world. What the app may is in `world.graph_roles`, for whose meetings in `world.graph_policy`.

    `late_reads`: after a change so many readings still answer what stood before. `stuck`: a change is taken, and does nothing.
    """

    world: World
    late_reads: int = 0
    stuck: bool = False
    changes: list[str] = field(default_factory=list)
    _late: dict[str, tuple[str, int]] = field(default_factory=dict)

    def let_switch_chats_of(self, organizer: Person) -> None:
        """Grant the app what it takes to turn off the chats of this person's meetings."""
        self.world.graph_roles.add(CHANGE_MEETINGS)
        self.world.graph_policy.add(organizer.object_id or "")

    def routes(self, counter: Counter) -> list[web.RouteDef]:
        """The addresses below `/graph`."""
        meetings = "/graph/v1.0/users/{organizer}/onlineMeetings"
        one = f"{meetings}/{{meeting}}"
        return [
            web.get(meetings, counter.serve(Call.OPTIONS, self.find, "graph")),
            web.get(one, counter.serve(Call.OPTIONS, self.read, "graph")),
            web.patch(one, counter.serve(Call.CHANGE_OPTIONS, self.change, "graph")),
            web.get("/graph/v1.0/chats/{chat}/messages", counter.serve(Call.LOG, self.log, "graph")),
            web.patch("/graph/v1.0/chats/{chat}/messages/{message}", counter.serve(Call.HIDE, self.hide, "graph")),
            web.route("*", "/graph/{tail:.*}", counter.serve(Call.OPTIONS, _nowhere, "graph")),
        ]

    def find(self, asked: ServiceCall) -> Given:
        """The organizer's meeting with this join address, in a list of one; an empty list where there is none."""
        self._permit(asked, READ_MEETINGS)
        wanted = _BY_JOIN_ADDRESS.fullmatch(asked.query.get("$filter", ""))
        if wanted is None:
            raise RefusedError(400, "BadRequest", "A filter by JoinWebUrl is needed.")
        address = wanted["address"].replace("''", "'")
        found = [chat for chat in self._chats(asked) if chat.meeting and chat.meeting.join_url == address]
        return Given(200, {"value": [self._options(chat) for chat in found]})

    def read(self, asked: ServiceCall) -> Given:
        """The meeting with its options."""
        self._permit(asked, READ_MEETINGS)
        return Given(200, self._options(self._chat(asked)))

    def change(self, asked: ServiceCall) -> Given:
        """Change options; only the switch of the chat is known here."""
        self._permit(asked, CHANGE_MEETINGS)
        chat, body = self._chat(asked), asked.needed()
        wanted = body.get("allowMeetingChat")
        if set(body) != {"allowMeetingChat"} or wanted not in _SETTINGS:
            raise RefusedError(400, "BadRequest", "Invalid value specified for property.")
        self.changes.append(str(wanted))
        if self.late_reads:
            self._late[chat.id] = (chat.setting, self.late_reads)
        if not self.stuck:
            chat.setting = str(wanted)
        return Given(200, self._options(chat))

    def hide(self, asked: ServiceCall) -> Given:
        """Block a message, or let it be seen again: nothing else of it can be changed here, and nothing is read."""
        if HIDE_MESSAGES not in self.world.graph_roles:
            raise RefusedError(403, "Forbidden", "Insufficient privileges to complete the operation.")
        body = asked.needed()
        violation = body.get("policyViolation")
        action = violation.get("dlpAction") if isinstance(violation, dict) else None
        if set(body) != {"policyViolation"} or action not in _ACTIONS:
            raise RefusedError(400, "BadRequest", "Only policyViolation can be changed with this model.")
        chat = self.world.chats.get(asked.path["chat"])
        message = chat.messages.get(asked.path["message"]) if chat is not None else None
        if message is None or message.deleted or message.sender is None:
            raise RefusedError(404, "NotFound", "The message was not found.")
        message.hidden = _ACTIONS[str(action)]
        return Given(204)

    def log(self, asked: ServiceCall) -> Given:
        """The newest messages, whole as Graph has them: people's and Teams' own. A right of the chat's own (RSC) lets the app read them."""
        chat = self.world.chats.get(asked.path["chat"])
        if chat is None or not chat.has_bot:
            raise RefusedError(404, "NotFound", "The chat was not found.")
        if MESSAGES not in chat.grants:
            raise RefusedError(403, "Forbidden", "Missing role permissions on the request.")
        found = [*map(_listed, chat.messages.values()), *({**_SYSTEM, **one} for one in chat.events)]
        order = asked.query.get("$orderby", "").removesuffix(" desc")
        if order not in _ORDERS:
            raise RefusedError(400, "BadRequest", "This order is not known here.")
        wanted = _AFTER.fullmatch(asked.query.get("$filter", f"{order} gt "))
        if wanted is None or wanted["what"] != order or (wanted["at"] and order == "createdDateTime"):
            raise RefusedError(
                400, "BadRequest", "A filter is for what is put in order, and this order has no later than."
            )
        newest = sorted(
            (one for one in found if one[order] > wanted["at"]), key=lambda one: str(one[order]), reverse=True
        )
        first, size = int(asked.query.get("$skiptoken", "0")), int(asked.query.get("$top", "20"))
        listed: Json = {"value": newest[first : first + size]}
        if len(newest) > first + size:
            here = f"{asked.url.partition('?')[0]}?{urlencode({**asked.query, '$skiptoken': first + size})}"
            listed["@odata.nextLink"] = here
        return Given(200, listed)

    def let_hide(self) -> None:
        """Grant the app what it takes to hide what people write."""
        self.world.graph_roles.add(HIDE_MESSAGES)

    def _options(self, chat: TeamsChat) -> Json:
        meeting = chat.meeting
        assert meeting is not None  # noqa: S101 - only meetings are listed
        setting, left = self._late.get(chat.id, (chat.setting, 0))
        if left:
            self._late[chat.id] = (setting, left - 1)
        else:
            self._late.pop(chat.id, None)
            setting = chat.setting
        return {
            "id": meeting.graph_id,
            "subject": meeting.title,
            "joinWebUrl": meeting.join_url,
            "allowMeetingChat": setting,
            **meeting.options,
        }

    def _permit(self, asked: ServiceCall, role: str) -> None:
        granted = self.world.graph_roles
        if role not in granted and not (role == READ_MEETINGS and CHANGE_MEETINGS in granted):
            raise RefusedError(403, "Forbidden", "Insufficient privileges to complete the operation.")
        if asked.path["organizer"] not in self.world.graph_policy:
            raise RefusedError(403, "Forbidden", "No application access policy found for this app.")

    def _chats(self, asked: ServiceCall) -> list[TeamsChat]:
        organizer = asked.path["organizer"]
        return [
            one for one in self.world.chats.values() if one.meeting and one.meeting.organizer.object_id == organizer
        ]

    def _chat(self, asked: ServiceCall) -> TeamsChat:
        for chat in self._chats(asked):
            if chat.meeting and chat.meeting.graph_id == asked.path["meeting"]:
                return chat
        raise RefusedError(404, "NotFound", "The meeting was not found.")


_SYSTEM: Json = {
    "messageType": "unknownFutureValue",
    "from": None,
    "body": {"contentType": "html", "content": "<systemEventMessage/>"},
}
"""As Teams' own messages come to whoever has not asked for their newer name."""


_KINDS = {
    Kind.MEMBER: "aadUser",
    Kind.GUEST: "aadUser",
    Kind.FOREIGN: "federatedUser",
    Kind.ANONYMOUS: "anonymousGuest",
}


def _listed(message: Message) -> Json:
    """A message with all that was written in it."""
    person = message.sender
    by: Json = {"application": {"displayName": "Bisittare"}}
    if person is not None:
        by = {"user": {"id": person.object_id, "displayName": person.name, "userIdentityType": _KINDS[person.kind]}}
    made, edited = instant(message.written_at), message.edited_at and instant(message.edited_at)
    return {
        "id": message.id,
        "messageType": "message",
        "createdDateTime": made,
        "lastModifiedDateTime": edited or made,
        "lastEditedDateTime": edited,
        "deletedDateTime": made if message.deleted else None,
        "from": by,
        "body": {"contentType": "html", "content": message.text},
        "eventDetail": None,
    }


def _nowhere(_: ServiceCall) -> Given:
    raise RefusedError(404, "NotFound", "No such address.")
