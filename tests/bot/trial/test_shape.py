"""A shape holds closed vocabularies and nothing that anybody wrote, whatever a client makes up."""

import asyncio

import orjson

from bot.trial.rehearsed import rehearse_trial
from bot.trial.shape import Reducer, leaves

WRITTEN = "KarlSvensson"


def test_no_name_of_a_field_that_a_client_made_up_is_kept() -> None:
    """It stands as its length, wherever the client put it."""
    forged = {
        "type": "message",
        WRITTEN: 1,
        f"{WRITTEN}.sjuk": 1,
        f"{WRITTEN} ": 1,
        "value": {WRITTEN: "sjuk", "verb": "trial.in", "data": {WRITTEN: "sjuk"}},
        "channelData": {"tenant": {WRITTEN: {"id": "1"}}},
        "entities": [{"type": "mention", WRITTEN: {"mentioned": 1}}],
    }
    shape = Reducer().shape(forged)
    assert WRITTEN.encode() not in orjson.dumps(shape)
    assert ("type", "=message") in list(leaves(shape))
    assert ("entities[].<key 12>.mentioned", "<number>") in list(leaves(shape))


def test_every_field_that_the_pretended_teams_sends_has_a_name_that_is_known() -> None:
    """Otherwise a recording could not be held against it."""
    lines = asyncio.run(rehearse_trial()).conductor.recording.lines
    unknown = {path for line in lines for path, _ in leaves(line.shape) if "<key" in path}
    assert unknown == set()
