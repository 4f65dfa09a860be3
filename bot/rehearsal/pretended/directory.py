"""What a bot can ask about people and meetings: the roster, one member, the meeting, one participant."""

import base64
from dataclasses import dataclass

from aiohttp import web

from bot.rehearsal.pretended.chat import MEETINGS, Meeting, TeamsChat
from bot.rehearsal.pretended.envelope import instant
from bot.rehearsal.pretended.faults import Call
from bot.rehearsal.pretended.happenings import meeting_of
from bot.rehearsal.pretended.people import Person, roster_entry
from bot.rehearsal.pretended.served_calls import Counter, Given, RefusedError, ServiceCall
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.pretended.world import World

_USUAL_PAGE = 200
_LARGEST_PAGE = 500


@dataclass(slots=True)
class Directory:
    """Answers from the world. `role_key` can be spoilt: Teams has been seen to write `"role "` with a blank."""

    world: World
    role_key: str = "role"

    def routes(self, counter: Counter) -> list[web.RouteDef]:
        """The addresses of rosters and meetings, below a region such as `/emea`."""
        chat, meeting = "/{region}/v3/conversations/{conversation}", "/{region}/v1/meetings/{meeting}"
        return [
            web.get(f"{chat}/pagedmembers", counter.serve(Call.MEMBERS, self.page)),
            web.get(f"{chat}/members", counter.serve(Call.MEMBERS, self.members)),
            web.get(f"{chat}/members/{{member}}", counter.serve(Call.MEMBER, self.member)),
            web.get(meeting, counter.serve(Call.MEETING, self.meeting)),
            web.get(f"{meeting}/participants/{{participant}}", counter.serve(Call.PARTICIPANT, self.participant)),
        ]

    def page(self, asked: ServiceCall) -> Given:
        """One page of the roster; the last one has no continuationToken."""
        rows = self._rows(asked)
        size = _number(asked.query.get("pageSize"), _USUAL_PAGE)
        size = min(max(size, self.world.smallest_page), _LARGEST_PAGE)
        begin = _from_token(asked.query.get("continuationToken"))
        found: Json = {"members": rows[begin : begin + size]}
        if begin + size < len(rows):
            found["continuationToken"] = base64.b64encode(f"from={begin + size}".encode()).decode()
        return Given(200, found)

    def members(self, asked: ServiceCall) -> Given:
        """The whole roster at once: the old way, still answered."""
        return Given(200, self._rows(asked))

    def member(self, asked: ServiceCall) -> Given:
        """One member, by MRI, object id or user principal name."""
        chat = self._chat(asked)
        person = self.world.by_id(asked.path["member"])
        if person is None or person.mri not in chat.members:
            raise RefusedError(404, "MemberNotFoundInConversation", "Member not found.")
        return Given(200, roster_entry(person, self.world.roster_id_key))

    def meeting(self, asked: ServiceCall) -> Given:
        """What the meeting is, to a bot whose chat granted it."""
        chat, meeting = self._meeting(asked)
        if MEETINGS not in chat.grants:
            raise RefusedError(403, "NotEnoughPermissions", f"{MEETINGS} is needed.")
        begin = meeting.started_at or self.world.clock()
        details: Json = {
            "id": meeting.id,
            "msGraphResourceId": meeting.graph_id,
            "title": meeting.title,
            "type": meeting.type,
            "joinUrl": meeting.join_url,
            "scheduledStartTime": instant(begin),
        }
        organizer = {"id": meeting.organizer.mri, "tenantId": meeting.organizer.tenant_id}
        organizer[self.world.roster_id_key] = meeting.organizer.object_id or ""
        return Given(200, {"details": details, "conversation": _conversation(chat), "organizer": organizer})

    def participant(self, asked: ServiceCall) -> Given:
        """One person's part in the meeting. Without the tenant in the query nobody is found, as in Teams."""
        chat, meeting = self._meeting(asked)
        person = self.world.by_id(asked.path["participant"])
        if person is None or person.mri not in chat.members or not asked.query.get("tenantId"):
            raise RefusedError(404, "MeetingParticipantNotFound", "The participant was not found.")
        part = {self.role_key: meeting.role_of(person), "inMeeting": person.mri in meeting.inside}
        found: Json = {"user": self._entry(person), "meeting": part, "conversation": _conversation(chat)}
        return Given(200, found)

    def _rows(self, asked: ServiceCall) -> list[Json]:
        return [self._entry(person) for person in self._chat(asked).members.values()]

    def _entry(self, person: Person) -> Json:
        return roster_entry(person, self.world.roster_id_key)

    def _chat(self, asked: ServiceCall) -> TeamsChat:
        chat = self.world.chats.get(asked.path["conversation"])
        if chat is None:
            raise RefusedError(404, "ConversationNotFound", "Conversation not found.")
        return _with_bot(chat)

    def _meeting(self, asked: ServiceCall) -> tuple[TeamsChat, Meeting]:
        for chat in self.world.chats.values():
            if chat.meeting is not None and chat.meeting.id == asked.path["meeting"]:
                return _with_bot(chat), meeting_of(chat)
        raise RefusedError(404, "MeetingNotFound", "The meeting was not found or has expired.")


def _with_bot(chat: TeamsChat) -> TeamsChat:
    if not chat.has_bot:
        raise RefusedError(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.")
    return chat


def _conversation(chat: TeamsChat) -> Json:
    return {"id": chat.id, "isGroup": True, "conversationType": "groupChat"}


def _number(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isdecimal() else otherwise


def _from_token(token: str | None) -> int:
    if not token:
        return 0
    try:
        return int(base64.b64decode(token, validate=True).decode().removeprefix("from="))
    except ValueError:
        raise RefusedError(400, "BadArgument", "The continuation token is not one of ours.") from None
