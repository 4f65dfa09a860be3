"""What Teams sent, read down to what a probe needs: kinds, ids and whether a thing was there. Nothing said is kept."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bot.tolerant import code, identifier, items, regardless_of_case, text, within
from bot.trial.shape import VOCABULARY

_MEETING = "application/vnd.microsoft."


@dataclass(frozen=True, slots=True)
class TrialArrival:
    """One activity of Teams. `kind` is its type and what tells it from others of that type; `step` is when it came."""

    kind: str
    step: str
    who: str
    verb: str
    late_s: float
    mentions: bool = False
    private: bool = False
    automatic: bool = False
    has_client: bool = False
    on_phone: bool = False
    filled_in: bool = False
    replied_to: str = field(default="", repr=False)
    meeting_id: str = field(default="", repr=False)
    service_url: str = field(default="", repr=False)
    members: frozenset[str] = field(default=frozenset(), repr=False)


def kind_of(activity: Mapping[str, object]) -> str:
    """The activity's type, with its name or its event where it has one: `event/meetingStart`. What we do not know is "other"."""
    event = within(activity.get("channelData")).get("eventType")
    named = {"name": activity.get("name"), "eventType": event, "action": activity.get("action")}
    more = next((_known(key, one) for key, one in named.items() if text(one)), "").removeprefix(_MEETING)
    kind = _known("type", activity.get("type"))
    if kind == "message" and activity.get("value") is not None:
        more = "submit"
    return f"{kind}/{more}" if more else kind


def read_arrival(activity: Mapping[str, object], step: str, now: datetime) -> TrialArrival:
    """What of the activity a probe looks at. Never raises, whatever came."""
    channel_data, conversation = within(activity.get("channelData")), within(activity.get("conversation"))
    entities = [within(one) for one in items(activity.get("entities"))]
    client = next((one for one in entities if one.get("type") == "clientInfo"), {})
    value = within(activity.get("value"))
    data = within(within(value.get("action")).get("data")) or within(value.get("data")) or value
    bot = within(activity.get("recipient")).get("id")
    return TrialArrival(
        kind=kind_of(activity),
        step=step,
        who=identifier(within(activity.get("from")).get("id")),
        verb=code(data.get("verb")) or code(within(value.get("action")).get("verb")),
        late_s=_late_s(activity.get("timestamp"), now),
        mentions=any(
            one.get("type") == "mention" and within(one.get("mentioned")).get("id") == bot for one in entities
        ),
        private=conversation.get("conversationType") == "personal",
        automatic=value.get("trigger") == "automatic",
        has_client=bool(client.get("locale")),
        on_phone=client.get("platform") in {"iOS", "Android"},
        filled_in=bool(data.get("seen")),
        replied_to=identifier(activity.get("replyToId")),
        meeting_id=identifier(within(channel_data.get("meeting")).get("id")),
        service_url=identifier(activity.get("serviceUrl")),
        members=_members(activity),
    )


def _known(key: str, raw: object) -> str:
    return text(raw) if isinstance(raw, str) and raw in VOCABULARY[key] else "other"


def _members(activity: Mapping[str, object]) -> frozenset[str]:
    listed = items(regardless_of_case(activity.get("value")).get("members"))
    users = (regardless_of_case(regardless_of_case(one).get("user")) for one in listed)
    return frozenset(identifier(one.get("id")) for one in users)


def _late_s(raw: object, now: datetime) -> float:
    """Seconds from when Teams says that it happened; infinite where it says nothing that is a time."""
    try:
        return (now - datetime.fromisoformat(text(raw))).total_seconds()
    except (ValueError, TypeError):
        return float("inf")
