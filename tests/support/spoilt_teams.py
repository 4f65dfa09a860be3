"""Ways to make the pretended Teams other than we think: one for each probe of the trial, which must then say so."""

import copy
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from itertools import count

from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.trial.arrival import kind_of

Spoil = Callable[[PretendedTeams], None]


def lost(kind: str, verb: str = "") -> Spoil:
    """Activities of this kind (and with this verb) never reach the bot."""

    def spoils(activity: Json) -> Json | None:
        return None if kind_of(activity) == kind and verb in {"", verb_of(activity)} else activity

    return lambda teams: setattr(teams.wire, "spoils", spoils)


def changed(change: Callable[[Json], None]) -> Spoil:
    """Each activity is changed before it is sent."""

    def spoils(activity: Json) -> Json:
        other = copy.deepcopy(activity)
        change(other)
        return other

    return lambda teams: setattr(teams.wire, "spoils", spoils)


def refused(status: int, when: Callable[[str, str, str], bool]) -> Spoil:
    """Calls are refused when `when` says so of their method, path and body as text."""

    def refuses(method: str, path: str, body: object) -> int:
        return status if when(method, path, str(body)) else 0

    return lambda teams: setattr(teams.faults, "refuses", refuses)


def altered(where: str, alter: Callable[[Json], Json]) -> Spoil:
    """Good answers from paths with `where` in them are altered."""
    return lambda teams: setattr(
        teams.faults, "alters", lambda path, answer: alter(copy.deepcopy(answer)) if where in path else answer
    )


def verb_of(activity: Json) -> str:
    """The verb of a press, by whichever road."""
    value = activity.get("value") or {}
    data = value.get("action", {}).get("data") or value.get("data") or value
    return str(data.get("verb") or "")


def _no_mention(activity: Json) -> None:
    activity["entities"] = [one for one in activity.get("entities", []) if one["type"] != "mention"]


def _no_client(activity: Json) -> None:
    activity["entities"] = [one for one in activity.get("entities", []) if one["type"] != "clientInfo"]


def _no_meeting(activity: Json) -> None:
    activity["channelData"].pop("meeting", None)


def _other_meeting() -> Callable[[Json], None]:
    numbers = count()

    def change(activity: Json) -> None:
        if "meeting" in activity["channelData"]:
            activity["channelData"]["meeting"]["id"] += str(next(numbers))

    return change


def _other_service(activity: Json) -> None:
    if activity["type"] == "event":
        activity["serviceUrl"] = activity["serviceUrl"].replace("/emea/", "/amer/")


def _late(activity: Json) -> None:
    at = datetime.fromisoformat(activity["timestamp"]) - timedelta(minutes=1)
    activity["timestamp"] = at.isoformat()


def _unfilled(activity: Json) -> None:
    if activity.get("name") == "task/submit":
        activity["value"]["data"].pop("seen", None)


def _no_reply(activity: Json) -> None:
    activity.pop("replyToId", None)


def _without(*names: str) -> Callable[[Json], Json]:
    def alter(answer: Json) -> Json:
        for part in (answer, *(one for one in answer.values() if isinstance(one, dict)), *answer.get("members", [])):
            for name in names:
                part.pop(name, None)
        return answer

    return alter


def _impatient(teams: PretendedTeams) -> None:
    teams.wire.habits.invoke_timeout_s, teams.wire.habits.repeats = 0.15, 1


def _not_in_call(answer: Json) -> Json:
    answer["meeting"]["inMeeting"] = False
    return answer


def _odd_lobby(answer: Json) -> Json:
    for one in (answer, *answer.get("value", [])):
        if "lobbyBypassSettings" in one:
            one["lobbyBypassSettings"]["scope"] = "theMoon"
    return answer


def _off(teams: PretendedTeams) -> bool:
    return any(not one.is_open for one in teams.world.chats.values())


def _while_off(when: Callable[[str, str], bool]) -> Spoil:
    return lambda teams: refused(403, lambda method, path, _: _off(teams) and when(method, path))(teams)


def _never_back(teams: PretendedTeams) -> None:
    teams.faults.refuses = lambda method, _path, body: 500 if method == "PATCH" and "enabled" in str(body) else 0


def _only_mentions(teams: PretendedTeams) -> None:
    def spoils(activity: Json) -> Json | None:
        names_us = any(one["type"] == "mention" for one in activity.get("entities", []))
        return activity if kind_of(activity) != "message" or names_us else None

    teams.wire.spoils = spoils


_EXECUTE = "invoke/adaptiveCard/action"
FAULTS: Mapping[str, Spoil] = {
    "mention": changed(_no_mention),
    "meeting_id": changed(_no_meeting),
    "client_info": changed(_no_client),
    "post": refused(403, lambda method, path, _: method == "POST" and path.endswith("/activities")),
    "execute": lost(_EXECUTE, "trial.in"),
    "phone": lambda teams: teams.world.on_phones.clear(),
    "answered": lost(_EXECUTE, "trial.swapped"),
    "edit": refused(403, lambda method, *_: method == "PUT"),
    "edit_seen": lost(_EXECUTE, "trial.edited"),
    "unmentioned": _only_mentions,
    "edited_message": lost("messageUpdate/editMessage"),
    "deleted_message": lost("messageDelete/softDeleteMessage"),
    "reaction": lost("messageReaction"),
    "submit": lost("message/submit"),
    "submit_names": changed(_no_reply),
    "dialog_opens": lost("invoke/task/fetch"),
    "dialog_sent": changed(_unfilled),
    "slow": lost(_EXECUTE, "trial.after"),
    "once": _impatient,
    "refresh": lost(_EXECUTE, "trial.look"),
    "private_open": refused(403, lambda method, path, _: method == "POST" and path.endswith("/v3/conversations")),
    "private_press": lost(_EXECUTE, "trial.alone"),
    "private_edit": refused(403, lambda method, path, _: method == "PUT" and "/a%3A1" in path),
    "roster": altered("pagedmembers", lambda answer: answer | {"members": answer["members"][:1]}),
    "roster_ids": altered("pagedmembers", _without("aadObjectId")),
    "member": refused(404, lambda _, path, __: "/members/" in path),
    "meeting": refused(403, lambda _, path, __: "/v1/meetings/" in path and "participants" not in path),
    "graph_id": altered("/v1/meetings/", _without("msGraphResourceId")),
    "role": altered("participants", _without("role")),
    "meeting_start": lost("event/meetingStart"),
    "join": lost("event/meetingParticipantJoin"),
    "in_call": altered("participants", _not_in_call),
    "leave": lost("event/meetingParticipantLeave"),
    "back": lost("event/meetingParticipantJoin"),
    "targeted": refused(400, lambda _, path, __: "isTargetedActivity" in path),
    "targeted_press": lost(_EXECUTE, "trial.meant"),
    "graph_meeting": refused(403, lambda method, path, _: method == "GET" and "onlineMeetings" in path),
    "lobby": altered("onlineMeetings", _odd_lobby),
    "chat_off": lambda teams: setattr(teams.graph, "stuck", True),
    "post_off": _while_off(lambda method, path: method == "POST" and "19%3A" in path),
    "edit_off": _while_off(lambda method, _: method == "PUT"),
    "press_off": lost(_EXECUTE, "trial.off"),
    "private_off": _while_off(lambda method, path: method == "POST" and "/a%3A1" in path),
    "restored": _never_back,
    "read_aloud": lost(_EXECUTE, "trial.heard"),
    "meeting_end": lost("event/meetingEnd"),
    "delete": refused(403, lambda method, *_: method == "DELETE"),
    "same_meeting": changed(_other_meeting()),
    "same_service": changed(_other_service),
    "punctual": changed(_late),
}
