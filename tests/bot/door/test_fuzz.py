"""Whatever reaches the endpoint, the answer is a yes, a no or a not implemented; never a mistake of ours."""

import asyncio
from datetime import UTC, datetime

import orjson
from hypothesis import example, given
from hypothesis import strategies as some

from bot.teams.reader import Arrival, read
from tests.support.invented import tries
from tests.support.publisher import TENANT, Publisher
from tests.support.wire import ANNA, BOT, Listener, activity, bot_on_loopback

KEYS = some.sampled_from(
    [
        "id", "name", "text", "value", "action", "data", "verb", "trigger", "members", "user", "meeting", "tenant",
        "mentioned", "aadObjectId", "round", "sitting", "form", "type", "content", "contentType", "locale", "Members",
    ]
)  # fmt: skip
LEAVES = (
    some.none()
    | some.booleans()
    | some.integers(-(2**63), 2**63)
    | some.floats(allow_nan=False, allow_infinity=False)
    | some.text(some.characters(exclude_categories=["Cs"]), max_size=40)
    | some.sampled_from(
        ["mention", "text/html", BOT, "automatic", "motion.submit", "2026-11-22T18:00:00Z", "<at>x</at>"]
    )
)
JSON = some.recursive(
    LEAVES,
    lambda inner: some.lists(inner, max_size=4) | some.dictionaries(KEYS | some.text(max_size=8), inner, max_size=6),
)
KINDS = some.sampled_from(
    [
        "message",
        "messageUpdate",
        "messageDelete",
        "conversationUpdate",
        "installationUpdate",
        "event",
        "invoke",
        "typing",
    ]
)
NAMES = some.sampled_from(
    [
        "adaptiveCard/action", "task/fetch", "task/submit", "composeExtension/query", "fileConsent/invoke",
        "application/vnd.microsoft.meetingStart", "application/vnd.microsoft.meetingParticipantJoin",
    ]
)  # fmt: skip
NO_NAMES: tuple[object, ...] = ({}, [], ["task/fetch"], 1, 0.5, True, "")
FIELDS = some.sampled_from(
    [
        "from", "recipient", "conversation", "channelData", "entities", "attachments", "text", "textFormat", "value",
        "timestamp", "id", "locale", "membersAdded", "membersRemoved", "action", "name", "serviceUrl", "channelId",
    ]
)  # fmt: skip


@some.composite
def activities(draw: some.DrawFn) -> dict[str, object]:
    """An activity of a known kind with some of its fields as they should not be."""
    usual = activity(draw(KINDS), name=draw(NAMES | some.none()), membersAdded=[ANNA])
    return {**usual, **draw(some.dictionaries(FIELDS, JSON, max_size=6))}


@tries(150)
@given(activities() | some.dictionaries(some.text(max_size=8) | FIELDS, JSON, max_size=8))
def test_reading_never_fails(raw: dict[str, object]) -> None:
    """And what was read shows nothing of a message when it is printed."""
    said = read(raw, Arrival(datetime(2026, 11, 22, tzinfo=UTC), "farsk", TENANT))
    assert said is None or "spoken" not in repr(said)


@tries(15)
@given(some.lists(activities().map(orjson.dumps) | JSON.map(orjson.dumps) | some.binary(max_size=300), max_size=25))
@example([orjson.dumps(activity("invoke", name=name)) for name in NO_NAMES])
def test_no_body_makes_the_bot_fail(bodies: list[bytes]) -> None:
    """Over HTTP, with a good token: 2xx, 4xx, or 501 for an invoke that has a name, and is not ours."""

    async def post_all() -> None:
        listener = Listener(answer=b"{}")
        async with Publisher() as publisher, bot_on_loopback(listener, publisher) as teams:
            for body in bodies:
                status, _ = await teams.post_raw(body)
                assert status == 501 or 200 <= status < 300 or 400 <= status < 500

    asyncio.run(post_all())
