"""Whatever JSON comes in the place of any field, of any kind of activity, the bot that people meet answers it: 2xx or 4xx."""

import copy
from collections.abc import AsyncIterator, Iterator
from typing import Any

import orjson
import pytest

from tests.support.living import LivingSitting, living

ANYTHING: tuple[Any, ...] = (
    None,
    True,
    0,
    -1.5,
    2**62,
    "",
    "x",
    "\u0000\u202e",
    [],
    [None],
    ["x"],
    [[{}]],
    {},
    {"id": None},
)
MEMBERS = {"Members": [{"User": {"Id": "29:z", "AadObjectId": "o", "Name": "Z", "TenantId": "t"}, "Meeting": {}}]}
EVENT = "application/vnd.microsoft."


@pytest.fixture
async def sitting() -> AsyncIterator[LivingSitting]:
    """A begun sitting."""
    async with living("sqlite:///:memory:") as house:
        yield await house.sitting()


def kinds(sitting: LivingSitting) -> Iterator[dict[str, Any]]:
    """One activity of each kind that is read, with all its fields."""
    make, chat, anna = sitting.living.teams.make, sitting.chat, sitting["anna"].person
    data = {
        "verb": "motion.submit",
        "sitting": sitting.key,
        "round": 0,
        "form": "f",
        "matter": "2",
        "kind": "amend",
        "wording": "Tåg.",
    }
    action = {"type": "Action.Execute", "verb": "place.say", "data": data | {"verb": "place.say", "place": "remote"}}
    yield make.message(chat, anna, "yrkande 2 avslag nej", mention=True)
    yield make.message(chat, anna, "") | {
        "value": data,
        "attachments": [{"contentType": "text/html", "content": "<p>x</p>"}],
    }
    yield make.message(chat, anna, "klar") | {"type": "messageUpdate"}
    yield make.pressed(chat, anna, "1", "adaptiveCard/action", {"action": action, "trigger": "manual"})
    for name in ("task/fetch", "task/submit", "fileConsent/invoke", "composeExtension/query"):
        yield make.pressed(chat, anna, "1", name, {"data": data})
    person = {"id": "29:z", "aadObjectId": "o", "name": "Z", "tenantId": "t"}
    yield make.base("conversationUpdate", chat, anna) | {"membersAdded": [person], "membersRemoved": []}
    yield make.base("conversationUpdate", chat, anna) | {"membersAdded": [], "membersRemoved": [person]}
    yield make.base("installationUpdate", chat, anna) | {"action": "add"}
    for name in ("meetingStart", "meetingEnd"):
        yield make.base("event", chat, anna) | {"name": EVENT + name, "value": {"MeetingType": "Scheduled"}}
    for name in ("meetingParticipantJoin", "meetingParticipantLeave"):
        yield make.base("event", chat, anna) | {"name": EVENT + name, "value": MEMBERS}


def places(value: Any, above: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a piece of JSON, as the steps that lead to it."""
    steps = value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for step in steps:
        yield (*above, step)
        yield from places(value[step], (*above, step))


def changed(activity: dict[str, Any], place: tuple[Any, ...], value: Any) -> dict[str, Any]:
    """The activity with something else in that place."""
    made = copy.deepcopy(activity)
    inner: Any = made
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    return made


async def test_any_json_in_any_field_is_answered(sitting: LivingSitting) -> None:
    """Nothing of ours breaks, and afterwards the bot goes on; 501 stays the answer to an invoke that has a name, and is not ours."""
    wire, identity = sitting.living.teams.wire, sitting.living.teams.identity
    headers = {"Authorization": f"Bearer {identity.token(sitting.living.teams.make.service_url)}"}
    broke, asked = [], 0
    for activity in kinds(sitting):
        for place in places(activity):
            for value in ANYTHING:
                sent = changed(activity, place, value)
                status = (await wire.post(orjson.dumps(sent), headers)).status or 500
                asked += 1
                named = sent.get("type") == "invoke" and isinstance(sent.get("name"), str) and sent["name"]
                if not (200 <= status < 300 or 400 <= status < 500 or (status == 501 and named)):
                    broke.append((status, activity["type"], activity.get("name"), place, value))
    assert broke == []
    assert asked > 1000
    assert (await wire.tell(next(kinds(sitting)))).status == 200
