"""How invokes are answered that nobody in the bot has an answer to."""

import orjson
import pytest

from tests.support.publisher import Publisher
from tests.support.wire import Listener, activity, bot_on_loopback, press


@pytest.mark.parametrize(
    ("name", "status"),
    [
        ("fileConsent/invoke", 200),
        ("message/submitAction", 200),
        ("signin/verifyState", 200),
        ("task/fetch", 200),
        ("task/submit", 200),
        ("composeExtension/query", 501),
        ("composeExtension/submitAction", 501),
        ("config/fetch", 501),
        ("tab/submit", 501),
        ("signin/tokenExchange", 501),
        ("actionableMessage/executeAction", 501),
        ("nytt/2027", 501),
        (None, 200),
    ],
)
async def test_invokes_that_are_not_for_us_are_answered_politely(name: str | None, status: int) -> None:
    """200 or 501, never an error of ours."""
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        for value in ({}, None, "x", {"data": [], "action": 3}):
            assert (await teams.post(activity("invoke", name=name, value=value)))[0] == status


async def test_a_garbled_button_gets_an_error_inside_a_good_answer() -> None:
    """Teams wants HTTP 200 with the status inside."""
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        status, body = await teams.post(activity("invoke", name="adaptiveCard/action", value={"action": "tryck"}))
    assert status == 200
    assert orjson.loads(body)["statusCode"] == 400


async def test_a_button_the_bot_has_nothing_to_say_to_is_acknowledged() -> None:
    """A client without an answer would show its own error."""
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        status, body = await teams.post(press())
    assert status == 200
    assert orjson.loads(body)["type"] == "application/vnd.microsoft.activity.message"


async def test_too_long_a_text_is_refused_in_the_form_each_road_has() -> None:
    """A notice for a button, a dialog's message for a dialog; nobody hears the text."""
    listener = Listener()
    long = "hemligt " * 3000
    async with Publisher() as publisher, bot_on_loopback(listener, publisher) as teams:
        _, button = await teams.post(press(wording=long))
        dialog = {"data": {"verb": "motion.submit", "wording": long}}
        _, submitted = await teams.post(activity("invoke", name="task/submit", value=dialog))
        status, sent = await teams.post(activity(value={"verb": "motion.submit", "wording": long}))
    assert "lång" in orjson.loads(button)["value"]
    assert "lång" in orjson.loads(submitted)["task"]["value"]
    assert (status, sent) == (200, b"")
    assert not listener.heard
