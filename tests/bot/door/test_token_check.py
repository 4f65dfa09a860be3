"""Which tokens are believed."""

import base64
import time
from typing import Any

import jwt
import orjson
import pytest
from structlog.testing import capture_logs

from bot.door.clock_seen_in_tokens import ClockTold
from tests.support.publisher import APP_ID, Publisher, claims, private_key, public_entry, token
from tests.support.wire import Caller, Listener, activity, bot_on_loopback

# A whole number is a time, in seconds from when the test begins.
FORGED: dict[str, dict[str, Any]] = {
    "expired": {"exp": -301},
    "without an end": {"exp": None},
    "not yet valid": {"nbf": 400},
    "of another issuer": {"iss": "https://sts.windows.net/x/"},
    "without an issuer": {"iss": None},
    "for another bot": {"aud": "66666666-2222-3333-4444-555555555555"},
    "for several bots": {"aud": [APP_ID, "66666666-2222-3333-4444-555555555555"]},
    "without an audience": {"aud": None},
    "for another service": {"serviceurl": "https://smba.trafficmanager.net/amer/"},
    "without a service": {"serviceurl": None},
    "with an odd end": {"exp": "never"},
}


def from_now(seconds: int) -> int:
    """The time that many seconds from now, as tokens count."""
    return int(time.time()) + seconds


async def status(teams: Caller, bearer: str) -> int:
    """What a message with this token is answered with."""
    return (await teams.post(activity(text="hej"), bearer))[0]


@pytest.mark.parametrize("change", FORGED.values(), ids=FORGED.keys())
async def test_a_token_that_teams_did_not_make_for_this_call_is_401(change: dict[str, Any]) -> None:
    """Each claim is compared; none may be missing."""
    listener = Listener()
    changed: dict[str, Any] = {
        claim: from_now(said) if isinstance(said, int) else said for claim, said in change.items()
    }
    async with Publisher() as publisher, bot_on_loopback(listener, publisher) as teams:
        assert await status(teams, token(**changed)) == 401
    assert not listener.heard


async def test_clocks_may_differ_by_five_minutes() -> None:
    """A token a little too old or too young is good."""
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        assert await status(teams, token(exp=from_now(-200))) == 200
        assert await status(teams, token(nbf=from_now(200))) == 200


@pytest.mark.parametrize(
    ("claim", "off_s", "level"), [("nbf", 660, "error"), ("iat", 660, "error"), ("exp", -660, "warning")]
)
async def test_the_log_says_that_the_clock_is_wrong_and_what_to_do(claim: str, off_s: int, level: str) -> None:
    """Nobody in Teams can be told. Once a minute is enough, and the line says that nothing is kept."""
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        with capture_logs() as lines:
            for _ in range(3):
                assert (
                    await status(
                        teams,
                        jwt.encode(
                            claims(**{claim: from_now(off_s)}),
                            private_key("first"),
                            algorithm="RS256",
                            headers={"kid": "first"},
                        ),
                    )
                    == 401
                )
        (line,) = [line for line in lines if "clock" in line["event"]]
        assert (line["log_level"], abs(line["apart_s"] - 660) < 60) == (level, True)
        assert "nothing of it is kept" in line["event"]
        assert "(NTP)" in line["event"]
        assert teams.token_check.clock.behind is (level == "error")
        assert await status(teams, token()) == 200
        assert not teams.token_check.clock.behind


async def test_a_forged_token_tells_nothing_of_the_clock() -> None:
    """Otherwise anybody could have the bot taken out of service."""
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        assert await status(teams, token("other", signed_as="first", nbf=from_now(9999))) == 401
        assert not teams.token_check.clock.behind


def test_the_log_is_told_once_a_minute() -> None:
    """While it lasts; however many calls are refused."""
    passed = [0.0]
    told = ClockTold(lambda: passed[0])
    with capture_logs() as lines:
        for passed[0] in (0.0, 1.0, 59.9, 60.0, 61.0, 200.0):
            told.early(660)
    assert len(lines) == 3


async def test_a_missing_or_garbled_token_is_401() -> None:
    """No header, another scheme, no token, garbage, and far too long."""
    good = token()
    body = activity(text="hej")
    garbled = ("Basic eDp5", "Bearer", "Bearer ", f"Bearer {good} {good}", "Bearer a.b.c", "Bearer åäö", good)
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        assert await status(teams, "") == 401
        for header in garbled:
            assert (await teams.post(body, "", Authorization=header))[0] == 401
        assert (await teams.post(body, "", Authorization=f"Bearer {'a' * 9000}"))[0] == 400


async def test_only_rs256_with_a_published_key_is_believed() -> None:
    """Neither no signature, nor a shared secret made of the public key, nor a stranger's key under a known name."""
    unsigned = jwt.encode(claims(), "", algorithm="none", headers={"kid": "first"})
    modulus = str(public_entry("first")["n"])
    shared = jwt.encode(claims(), modulus, algorithm="HS256", headers={"kid": "first"})
    stronger = jwt.encode(claims(), private_key("first"), algorithm="RS512", headers={"kid": "first"})
    nameless = jwt.encode(claims(), private_key("first"), algorithm="RS256")
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        for forged in (unsigned, shared, stronger, nameless, token("other", signed_as="first"), token("other")):
            assert await status(teams, forged) == 401


async def test_a_changed_claim_spoils_the_signature() -> None:
    """A good token with its end moved is forged."""
    head, _, sign = token().split(".")
    body = base64.urlsafe_b64encode(orjson.dumps(claims(exp=from_now(99_999)))).rstrip(b"=").decode()
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        assert await status(teams, f"{head}.{body}.{sign}") == 401


async def test_a_key_that_does_not_speak_for_teams_is_403() -> None:
    """Its signature is good, but its endorsements name other channels; also when that changes later."""
    async with Publisher() as publisher:
        publisher.keys = [public_entry("first"), public_entry("second", ("webchat",))]
        async with bot_on_loopback(Listener(), publisher) as teams:
            first = token()
            assert await status(teams, token("second")) == 403
            assert await status(teams, first) == 200
            publisher.keys = [public_entry("first", ())]
            await teams.keys.refresh()
            assert await status(teams, first) == 403


async def test_a_rotated_key_is_fetched_at_once_and_a_withdrawn_one_is_believed_no_more() -> None:
    """Also where its verdict was remembered."""
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        old = token()
        assert await status(teams, old) == 200
        publisher.keys = [public_entry("second")]
        assert await status(teams, token("second")) == 200
        assert await status(teams, old) == 401
        assert publisher.fetches == 2


async def test_unknown_keys_make_us_ask_at_most_every_few_minutes() -> None:
    """Strangers can't make us call the publisher as often as they like."""
    clock = [0.0]
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher, clock_s=lambda: clock[0]) as teams:
        for nr in range(5):
            assert await status(teams, token("other", signed_as=f"unknown-{nr}")) == 401
        assert publisher.fetches == 2
        clock[0] += 181
        assert await status(teams, token("other")) == 401
        assert publisher.fetches == 3


async def test_a_failed_fetch_keeps_the_old_keys() -> None:
    """A publisher that is down stops nobody whose key we know."""
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        publisher.broken = True
        assert not await teams.keys.refresh()
        assert await status(teams, token()) == 200
        publisher.broken = False
        publisher.keys = []
        assert not await teams.keys.refresh()
        assert await status(teams, token()) == 200


async def test_without_any_key_the_answer_is_503_until_one_is_there() -> None:
    """It is our trouble, not the caller's."""
    clock = [0.0]
    async with Publisher() as publisher:
        publisher.broken = True
        async with bot_on_loopback(Listener(), publisher, clock_s=lambda: clock[0], fetch_first=False) as teams:
            assert await status(teams, token()) == 503
            publisher.broken = False
            clock[0] += 181
            assert await status(teams, token()) == 200


async def test_keys_are_fetched_from_the_publishers_cloud_only() -> None:
    """A metadata document that points elsewhere is not followed."""
    async with Publisher() as publisher:
        publisher.jwks_uri = "https://keys.example.org/keys"
        async with bot_on_loopback(Listener(), publisher) as teams:
            assert not teams.keys.present


async def test_short_and_garbled_keys_are_passed_over() -> None:
    """What else the document lists does not spoil the good key."""
    odd: list[dict[str, object]] = [
        {"kty": "RSA", "kid": "odd", "n": "AQAB", "e": "AQAB"},
        {"kty": "RSA", "kid": "torn", "n": 7},
        {"kty": "EC", "kid": "curve"},
        {"kty": "oct", "kid": "shared", "k": "c2VjcmV0"},
    ]
    async with Publisher() as publisher:
        publisher.keys = [*odd, public_entry("first")]
        async with bot_on_loopback(Listener(), publisher) as teams:
            assert teams.keys.present
            assert teams.keys.known("odd") is None
            assert await status(teams, token()) == 200


async def test_a_good_verdict_is_remembered_until_the_token_ends_and_no_longer() -> None:
    """Five minutes of skew included."""
    begun = from_now(0)
    now = [float(begun)]
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher, now_s=lambda: now[0]) as teams:
        bearer = token(exp=begun + 600)
        assert await status(teams, bearer) == 200
        assert len(teams.token_check) == 1
        now[0] = begun + 899.0
        assert await status(teams, bearer) == 200
        now[0] = begun + 900.0
        assert await status(teams, bearer) == 401
        assert len(teams.token_check) == 0


async def test_remembered_verdicts_are_bounded_and_hold_for_their_service_only() -> None:
    """The oldest is forgotten; a remembered token with another service URL is still refused."""
    async with Publisher() as publisher, bot_on_loopback(Listener(), publisher) as teams:
        for nr in range(10):
            assert await status(teams, token(jti=str(nr))) == 200
        assert len(teams.token_check) == 4
        bearer = token()
        assert await status(teams, bearer) == 200
        elsewhere = activity(text="hej", serviceUrl="http://127.0.0.1:1/other/")
        assert (await teams.post(elsewhere, bearer))[0] == 401
