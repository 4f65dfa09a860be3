"""What happens in a meeting without anybody writing or pressing: it begins, people come and go, apps are installed."""

from collections.abc import Sequence

from bot.rehearsal.pretended.chat import MEETINGS, PARTICIPANTS, Meeting, Message, TeamsChat
from bot.rehearsal.pretended.envelope import Envelope, instant
from bot.rehearsal.pretended.people import Person, account
from bot.rehearsal.pretended.wire_names import MEETING_EVENT, Json


def meeting_of(chat: TeamsChat) -> Meeting:
    """The chat's meeting. Raises ValueError for a private chat, which has none."""
    if chat.meeting is None:
        message = "a private chat has no meeting"
        raise ValueError(message)
    return chat.meeting


def began(make: Envelope, chat: TeamsChat) -> Json | None:
    """The meeting begins; the activity, or None where the chat has not granted the bot to know."""
    meeting = meeting_of(chat)
    meeting.started_at, meeting.ended_at = make.world.clock(), None
    value = _about(meeting) | {"StartTime": instant(meeting.started_at)}
    return _granted(chat, MEETINGS, make.event(chat, meeting.organizer, f"{MEETING_EVENT}Start", value))


def ended(make: Envelope, chat: TeamsChat) -> Json | None:
    """The meeting ends, and nobody is in it any longer; the activity, or None where not granted."""
    meeting = meeting_of(chat)
    meeting.ended_at = make.world.clock()
    meeting.inside.clear()
    value = _about(meeting) | {"EndTime": instant(meeting.ended_at)}
    return _granted(chat, MEETINGS, make.event(chat, meeting.organizer, f"{MEETING_EVENT}End", value))


def came(make: Envelope, chat: TeamsChat, people: Sequence[Person], *, with_id: bool = True) -> Json | None:
    """People enter the meeting; the activity, or None where not granted. Teams sometimes sends it without `id`."""
    meeting_of(chat).inside.update(person.mri for person in people)
    return _traffic(make, chat, people, "ParticipantJoin", with_id=with_id)


def went(make: Envelope, chat: TeamsChat, people: Sequence[Person], *, with_id: bool = True) -> Json | None:
    """People leave the meeting, or lose their link; the activity, or None where not granted."""
    meeting_of(chat).inside.difference_update(person.mri for person in people)
    return _traffic(make, chat, people, "ParticipantLeave", with_id=with_id)


def members_added(make: Envelope, chat: TeamsChat, people: Sequence[Person]) -> Json:
    """People come into the chat. For anonymous people Teams names the organizer as the sender."""
    chat.members.update({person.mri: person for person in people})
    return _membership(make, chat, people, "membersAdded")


def members_removed(make: Envelope, chat: TeamsChat, people: Sequence[Person]) -> Json:
    """People are taken out of the chat."""
    for person in people:
        chat.members.pop(person.mri, None)
    return _membership(make, chat, people, "membersRemoved")


def bot_added(make: Envelope, chat: TeamsChat, by: Person) -> list[Json]:
    """The app is installed in the chat: two activities, as in Teams."""
    chat.has_bot = True
    update = make.bare("conversationUpdate", chat, by) | {"membersAdded": [{"id": make.world.bot_id}]}
    return [update, make.bare("installationUpdate", chat, by) | {"action": "add"}]


def bot_removed(make: Envelope, chat: TeamsChat, by: Person) -> list[Json]:
    """The app is removed from the chat; from now on the bot may not post there."""
    chat.has_bot = False
    update = make.bare("conversationUpdate", chat, by) | {"membersRemoved": [{"id": make.world.bot_id}]}
    return [update, make.bare("installationUpdate", chat, by) | {"action": "remove"}]


def reacted(make: Envelope, chat: TeamsChat, by: Person, message: Message, reaction: str = "like") -> Json:
    """Somebody puts a reaction on a message."""
    return make.base("messageReaction", chat, by) | {"reactionsAdded": [{"type": reaction}], "replyToId": message.id}


def recorded(make: Envelope, chat: TeamsChat, by: Person, status: str) -> None:
    """Teams writes in the chat how a recording stands (Graph's word); no bot is told of it. "transcript": the text of what was said is kept."""
    kind = "callTranscript" if status == "transcript" else "callRecording"
    detail: Json = {"@odata.type": f"#microsoft.graph.{kind}EventMessageDetail", "callId": meeting_of(chat).graph_id}
    if status != "transcript":
        detail |= {"callRecordingStatus": status, "initiator": {"user": {"id": by.object_id, "displayName": by.name}}}
    at = instant(make.world.clock())
    chat.events.append(
        {"id": make.world.new_message_id(), "createdDateTime": at, "lastModifiedDateTime": at, "eventDetail": detail}
    )


def _about(meeting: Meeting) -> Json:
    # value.Id is neither the bot API's meeting id nor the chat's: whoever uses it will be wrong here, too.
    return {
        "MeetingType": meeting.type,
        "Title": meeting.title,
        "Id": f"value-{meeting.id[-12:]}",
        "JoinUrl": meeting.join_url,
    }


def _traffic(make: Envelope, chat: TeamsChat, people: Sequence[Person], kind: str, *, with_id: bool) -> Json | None:
    meeting = meeting_of(chat)
    members = [
        {
            "user": account(person) | {"tenantId": person.tenant_id},
            "meeting": {"inMeeting": kind == "ParticipantJoin", "role": meeting.role_of(person)},
        }
        for person in people
    ]
    activity = make.event(chat, people[0], f"{MEETING_EVENT}{kind}", {"members": members})
    if not with_id:
        del activity["id"]
    return _granted(chat, PARTICIPANTS, activity)


def _membership(make: Envelope, chat: TeamsChat, people: Sequence[Person], key: str) -> Json:
    first = people[0]
    by = meeting_of(chat).organizer if not first.is_known else first
    rows: list[Json] = []
    for person in people:
        row: Json = {"id": person.mri}
        if person.is_known:
            row["aadObjectId"] = person.object_id
        elif key == "membersRemoved":
            row["aadObjectId"] = None
        rows.append(row)
    return make.bare("conversationUpdate", chat, by) | {key: rows}


def _granted(chat: TeamsChat, grant: str, activity: Json) -> Json | None:
    return activity if chat.has_bot and grant in chat.grants else None
