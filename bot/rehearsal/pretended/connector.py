"""The Connector's conversations: what a bot posts, edits, deletes, and the private chats it opens."""

from collections.abc import Callable
from dataclasses import dataclass

from aiohttp import web

from bot.rehearsal.pretended.chat import Message, TeamsChat, cards_in
from bot.rehearsal.pretended.faults import Call
from bot.rehearsal.pretended.people import Person
from bot.rehearsal.pretended.served_calls import Complaints, Counter, Given, RefusedError, ServiceCall
from bot.rehearsal.pretended.wire_names import ADAPTIVE_CARD, FILE_CONSENT, FILE_INFO, Json, as_object, objects
from bot.rehearsal.pretended.world import World

_MAX_UTF16 = 100 * 1024
_MAX_ATTACHMENTS = 10
_MAX_REFRESH = 60


@dataclass(frozen=True, slots=True)
class Connector:
    """Lets a bot speak in the world's chats. `changed` is called with each message that is new or edited."""

    world: World
    complaints: Complaints
    changed: Callable[[TeamsChat, Message], None]

    def routes(self, counter: Counter) -> list[web.RouteDef]:
        """The conversation addresses, below a region such as `/emea`."""
        base = "/{region}/v3/conversations"
        one = f"{base}/{{conversation}}/activities/{{activity}}"
        return [
            web.post(base, counter.serve(Call.CREATE, self.create)),
            web.post(f"{base}/{{conversation}}/activities", counter.serve(Call.SEND, self.send)),
            web.post(one, counter.serve(Call.SEND, self.send)),
            web.put(one, counter.serve(Call.EDIT, self.edit)),
            web.delete(one, counter.serve(Call.DELETE, self.delete)),
        ]

    def send(self, asked: ServiceCall) -> Given:
        """Post a message, or show that the bot is typing."""
        chat, body = self._chat(asked), asked.needed()
        if body.get("type") == "typing":
            return Given(201, {"id": self.world.new_message_id()})
        self._check(chat, body, asked.size_utf16)
        if asked.query.get("isTargetedActivity") == "true":
            return Given(201, {"id": self._post_to_one(chat, body).id})
        return Given(201, {"id": self._post(chat, body).id})

    def edit(self, asked: ServiceCall) -> Given:
        """Change one of the bot's own messages for everybody."""
        chat, body = self._chat(asked), asked.needed()
        message = _own_message(chat, asked.path["activity"])
        self._check(chat, body, asked.size_utf16)
        cards = cards_in(body.get("attachments"))
        if cards and str(body.get("text") or "").strip():
            self.complaints.add("a message was edited into text and card at once")
        message.history.append(body)
        message.replace(str(body.get("text") or ""), cards, str(body.get("summary") or ""))
        self.changed(chat, message)
        return Given(200, {"id": message.id})

    def delete(self, asked: ServiceCall) -> Given:
        """Take back one of the bot's own messages."""
        _own_message(self._chat(asked), asked.path["activity"]).deleted = True
        return Given(200)

    def create(self, asked: ServiceCall) -> Given:
        """Open the private chat with one person; the same one each time."""
        body = asked.needed()
        members = objects(body.get("members"))
        if body.get("isGroup") or len(members) != 1:
            raise RefusedError(400, "BadSyntax", "A bot can only open a conversation with one person.")
        tenant = body.get("tenantId") or as_object(as_object(body.get("channelData")).get("tenant")).get("id")
        if tenant not in self.world.tenants:
            raise RefusedError(400, "BadArgument", "Unknown or missing tenant id.")
        chat = self._private_chat(str(members[0].get("id") or ""))
        found: Json = {"id": chat.id}
        if isinstance(body.get("activity"), dict):
            self._check(chat, body["activity"], asked.size_utf16)
            found["activityId"] = self._post(chat, body["activity"]).id
        return Given(201, found)

    def _private_chat(self, who: str) -> TeamsChat:
        person = self.world.by_id(who)
        if person is None or not person.is_known:
            raise RefusedError(400, "BadArgument", "No conversation can be opened with this user.")
        if person.mri in self.world.gone:
            raise RefusedError(404, "UserNotFound", "The user was not found.")
        if person.mri in self.world.without_app:
            raise RefusedError(403, "ForbiddenOperationException", "The bot is not installed in user's personal scope")
        self._check_lets_in(person)
        return self.world.private_chat(person)

    def _chat(self, asked: ServiceCall) -> TeamsChat:
        # In channels a thread's message may be named in the conversation id; here it changes nothing.
        chat = self.world.chats.get(asked.path["conversation"].partition(";")[0])
        if chat is None:
            raise RefusedError(404, "ConversationNotFound", "Conversation not found.")
        if not chat.has_bot:
            raise RefusedError(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.")
        if self.world.mute_with_chat_off and not chat.is_open:
            raise RefusedError(403, "ConversationReadOnly", "The chat of this meeting is turned off.")
        if chat.is_private:
            for person in chat.members.values():
                self._check_lets_in(person)
        return chat

    def _check_lets_in(self, person: Person) -> None:
        if person.mri in self.world.not_allowed:
            raise RefusedError(403, "BotDisabledByAdmin", "The tenant admin disabled this bot.")
        if person.mri in self.world.blocking:
            raise RefusedError(403, "ConversationBlockedByUser", "User blocked the conversation with the bot.")

    def _check(self, chat: TeamsChat, body: Json, size_utf16: int) -> None:
        if size_utf16 > _MAX_UTF16:
            raise RefusedError(413, "MessageSizeTooBig", "Message size too large.")
        if body.get("type") != "message":
            raise RefusedError(400, "BadSyntax", "Unknown activity type")
        attachments = objects(body.get("attachments"))
        if not str(body.get("text") or "").strip() and not attachments:
            raise RefusedError(400, "BadSyntax", "Activity must contain text or attachments.")
        if len(attachments) > _MAX_ATTACHMENTS:
            raise RefusedError(400, "BadSyntax", "Too many attachments.")
        self._check_files(chat, attachments)
        for one in attachments:
            card = as_object(one.get("content"))
            if one.get("contentType") == ADAPTIVE_CARD and card.get("type") != "AdaptiveCard":
                raise RefusedError(400, "BadArgument", "Failed to decrypt or parse card: no AdaptiveCard.")
            if len(as_object(card.get("refresh")).get("userIds") or ()) > _MAX_REFRESH:
                self.complaints.add(f"a card asks more than {_MAX_REFRESH} people to refresh it: none will")

    def _check_files(self, chat: TeamsChat, attachments: list[Json]) -> None:
        """Teams takes a bot's files in personal chats alone, and what it needs of each."""
        for one in attachments:
            content, kind = as_object(one.get("content")), one.get("contentType")
            if kind in (FILE_CONSENT, FILE_INFO) and not chat.is_private:
                raise RefusedError(400, "BadArgument", "Files are taken in personal chats alone.")
            whole = one.get("name") and content.get("description") and content.get("acceptContext")
            if kind == FILE_CONSENT and not (whole and isinstance(content.get("sizeInBytes"), int)):
                raise RefusedError(400, "BadArgument", "A file consent card needs name, description, size and context.")
            if kind == FILE_INFO and not (
                one.get("contentUrl") and content.get("uniqueId") and content.get("fileType")
            ):
                raise RefusedError(400, "BadArgument", "A file info card needs contentUrl, uniqueId and fileType.")

    def _post(self, chat: TeamsChat, body: Json) -> Message:
        text, cards = str(body.get("text") or ""), cards_in(body.get("attachments"))
        if text.strip() and cards:
            # Teams makes two messages of it and tells the id of the text alone: the card can never be edited.
            self.complaints.add("text and card were sent in one activity: Teams splits them and the card's id is lost")
            first = self._write(chat, text, [], body)
            self._write(chat, "", cards, body)
            return first
        return self._write(chat, text, cards, body)

    def _post_to_one(self, chat: TeamsChat, body: Json) -> Message:
        """A line in the chat that one person alone sees."""
        person = self.world.by_id(str(as_object(body.get("recipient")).get("id") or ""))
        if chat.is_private or person is None:
            raise RefusedError(400, "BadArgument", "A targeted message needs a recipient in a group chat.")
        if person.mri not in chat.members:
            raise RefusedError(403, "RecipientNotInRoster", "The recipient is not in the conversation.")
        message = self._post(chat, body)
        message.only_for = person.mri
        return message

    def _write(self, chat: TeamsChat, text: str, cards: list[Json], body: Json) -> Message:
        message = Message(self.world.new_message_id(), None, text, cards, self.world.clock())
        message.summary = str(body.get("summary") or "")
        message.history.append(body)
        chat.add(message)
        self.changed(chat, message)
        return message


def _own_message(chat: TeamsChat, message_id: str) -> Message:
    message = chat.messages.get(message_id)
    if message is None or message.deleted:
        raise RefusedError(404, "ActivityNotFoundInConversation", "Activity not found.")
    if message.sender is not None:
        raise RefusedError(403, "NotEnoughPermissions", "The bot may change its own messages only.")
    return message
