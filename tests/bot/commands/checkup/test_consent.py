"""The doctor on the rights of the chats, asked of Graph over HTTP, and on the app with the members, as far as that was tried."""

from collections.abc import Mapping

import pytest

from bot.commands.checkup import words
from bot.commands.checkup.consent import consent, installed
from bot.commands.checkup.finding import Finding, FindingState
from bot.commands.checkup.graph import asking
from bot.remote.http import new_session
from bot.settings.settings import Settings
from bot.settings.variants import Variant
from tests.support.publisher import TENANT
from tests.support.tenant import PretendTenant

WRONG, UNKNOWN, SOUND = FindingState.WRONG, FindingState.UNKNOWN, FindingState.SOUND
CHATS = ("19:meeting_a@thread.v2", "19:meeting_b@thread.v2", "19:meeting_c@thread.v2")


async def asked(statuses: tuple[int, ...], variant: Variant = Variant.SEKRETESS) -> Finding:
    """What the doctor says where Graph answers so of the newest chats."""
    chats = CHATS[: len(statuses)]
    async with PretendTenant() as tenant, new_session() as session:
        tenant.chats = dict(zip(chats, statuses, strict=True))
        async with asking(Settings.model_validate(tenant.environment), session) as graph:
            return await consent(words.ABOUT_CONSENT, variant, graph, TENANT, chats)


@pytest.mark.parametrize(
    ("statuses", "state", "says"),
    [
        ((200, 200, 200), SOUND, "3 prövade"),
        ((200, 404), SOUND, "1 prövade"),  # the meeting is gone
        ((403, 403, 404), WRONG, "saknas i 2 av de 2"),
        ((200, 403), UNKNOWN, "saknas i 1 av de 2"),  # perhaps it was added there before the right was asked for
        ((200, 429), UNKNOWN, "försök igen"),
        ((503,), UNKNOWN, "försök igen"),
        ((400,), UNKNOWN, "försök igen"),
        ((404,), UNKNOWN, "isChatResourceSpecificConsentEnabled"),
        ((), UNKNOWN, "isChatResourceSpecificConsentEnabled"),
    ],
)
async def test_what_the_chats_let_be_read_is_asked_and_nothing_is_read(
    statuses: tuple[int, ...], state: FindingState, says: str
) -> None:
    """Only messages of a time to come are asked for."""
    found = await asked(statuses)
    assert (found.state, says in found.sentence.sv) == (state, True), found.line("sv")


async def test_a_variant_without_the_right_asks_nothing() -> None:
    """Graph would say no, rightly."""
    assert (await asked((403,), Variant.BASE)).state is SOUND
    assert (await asked((403,), Variant.EVENTS)).state is UNKNOWN


@pytest.mark.parametrize(
    ("roads", "state", "says"),
    [
        ({}, UNKNOWN, "installationspolicyn"),
        ({"": 12}, SOUND, "alla 12"),
        ({"": 10, "ForbiddenOperationException": 2}, UNKNOWN, "2 av 12"),
        ({"": 11, "ConversationBlockedByUser": 1}, UNKNOWN, "1 av 12"),
    ],
)
def test_who_has_the_app_is_told_as_far_as_it_was_tried(
    roads: Mapping[str, int], state: FindingState, says: str
) -> None:
    """In figures, and no name: a guest without it is no fault of the operator's."""
    found = installed(roads)
    assert (found.state, says in found.sentence.sv) == (state, True)
