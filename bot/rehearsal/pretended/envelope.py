"""Draws up what Teams sends to a bot, field by field as Teams does it. Nothing here sends anything."""

import html
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.rehearsal.pretended.chat import TeamsChat
from bot.rehearsal.pretended.people import Person, account
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.pretended.world import World

TIMEZONE = "Europe/Stockholm"
_ZONE = ZoneInfo(TIMEZONE)


@dataclass(slots=True)
class Envelope:
    """Makes activities for one bot. `service_url` is where the bot is to answer; it ends with a slash, and may move."""

    world: World
    service_url: str = ""

    def base(self, kind: str, chat: TeamsChat, sender: Person, at: datetime | None = None) -> Json:
        """What every activity has. `at` is aware UTC, the world's own time when left out."""
        at = at or self.world.clock()
        conversation: Json = {"conversationType": "personal", "tenantId": chat.tenant_id, "id": chat.id}
        channel_data: Json = {"tenant": {"id": chat.tenant_id}}
        if chat.meeting is not None:
            conversation |= {"isGroup": True, "conversationType": "groupChat"}
            channel_data["meeting"] = {"id": chat.meeting.id}
        return {
            "type": kind,
            "timestamp": instant(at),
            "localTimestamp": at.astimezone(_ZONE).isoformat(timespec="milliseconds"),
            "localTimezone": TIMEZONE,
            "id": f"f:{self.world.new_id()}",
            "channelId": "msteams",
            "serviceUrl": self.service_url,
            "from": account(sender),
            "conversation": conversation,
            "recipient": {"id": self.world.bot_id, "name": self.world.bot_name},
            "entities": [client_info(sender, "Android" if sender.mri in self.world.on_phones else "Web")],
            "channelData": channel_data,
            "locale": sender.locale,
        }

    def message(self, chat: TeamsChat, sender: Person, text: str, *, mention: bool = False) -> Json:
        """A message somebody wrote: plain text, a copy as HTML, and the mention as a mark-up and an entity."""
        activity = self.base("message", chat, sender)
        markup = html.escape(text, quote=False).replace("\n", "<br>")
        if mention:
            name = self.world.bot_name
            text = f"<at>{name}</at> {text}"
            markup = (
                f'<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">{name}</span>&nbsp;{markup}'
            )
            mentioned = {"id": self.world.bot_id, "name": name}
            activity["entities"].insert(0, {"type": "mention", "mentioned": mentioned, "text": f"<at>{name}</at>"})
        activity |= {"text": text, "textFormat": "plain"}
        activity["attachments"] = [{"contentType": "text/html", "content": f"<div><div>{markup}</div></div>"}]
        return activity

    def pressed(self, chat: TeamsChat, sender: Person, message_id: str, name: str, value: Json) -> Json:
        """A call that waits for its answer: a button of a card, or a dialog about to open."""
        activity = self.base("invoke", chat, sender)
        activity["channelData"] |= {"source": {"name": "message"}, "legacy": {"replyToId": message_id}}
        return activity | {"name": name, "value": value, "replyToId": message_id}

    def submitted(self, chat: TeamsChat, sender: Person, message_id: str, value: object) -> Json:
        """A card's Action.Submit: a message without text, with a value."""
        activity = self.base("message", chat, sender)
        activity["channelData"] |= {"source": {"name": "message"}, "legacy": {"replyToId": message_id}}
        return activity | {"value": value, "replyToId": message_id}

    def from_dialog(self, chat: TeamsChat, sender: Person, value: Json) -> Json:
        """A dialog's Action.Submit. A dialog no longer says which message it was opened from."""
        activity = self.base("invoke", chat, sender)
        activity["channelData"]["source"] = {"name": "message"}
        return activity | {"name": "task/submit", "value": value}

    def event(self, chat: TeamsChat, sender: Person, name: str, value: Json) -> Json:
        """Something that happened in the meeting itself."""
        activity = self.base("event", chat, sender)
        activity["channelData"]["source"] = None
        return activity | {"name": name, "value": value, "entities": []}

    def bare(self, kind: str, chat: TeamsChat, sender: Person) -> Json:
        """A notice of Teams itself, which comes without the sender's client and zone."""
        activity = self.base(kind, chat, sender)
        for key in ("entities", "locale", "localTimestamp", "localTimezone"):
            del activity[key]
        activity["from"].pop("name")
        return activity


def instant(at: datetime) -> str:
    """`at` as Teams writes it: milliseconds and a Z."""
    return at.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def client_info(person: Person, platform: str = "Web") -> Json:
    """The entity that tells a bot which client, language and zone the person has."""
    country = person.locale.partition("-")[2]
    return {
        "type": "clientInfo",
        "locale": person.locale,
        "country": country,
        "platform": platform,
        "timezone": TIMEZONE,
    }
