"""The gate in front of everything: only a well-formed call from Teams, for a tenant that we serve, gets further.

The token is judged before the body is read, so that a stranger's words are not even parsed. A body is never echoed and
never logged, whatever is wrong with it.
"""

import asyncio
import re
from collections.abc import Mapping
from dataclasses import field
from typing import Final

import orjson
from aiohttp import web

from bot.door.token_check import CHANNEL, TokenCheck, TokenVerdict
from bot.settings.clouds import Cloud, is_loopback, may_call
from cards.quick_dataclass import quick_dataclass

MAX_BODY_BYTES: Final = 256 * 1024
_BODY_TIMEOUT_S: Final = 10.0
_JSON: Final = re.compile(r"application/json\s*(;|$)", re.IGNORECASE)
_MAX_URL_CHARS: Final = 512
_NO_CHECK: Final = TokenVerdict({"aud": "", "iss": "", "serviceurl": ""}, "", "", 0.0)


class TurnedAway(Exception):
    """The call gets no further. `status` is the HTTP answer, `reason` one of a few fixed words for the figures."""

    def __init__(self, status: int, reason: str) -> None:
        """Keep both; there is no text, since a text could hold what was said."""
        self.status = status
        self.reason = reason
        super().__init__(reason)


@quick_dataclass(frozen=True, slots=True)
class Admitted:
    """A call from Teams that may be heard: the activity as it came, whose chat it is, and the verdict on its token."""

    activity: Mapping[str, object] = field(repr=False)
    tenant: str
    verdict: TokenVerdict


ADMITTED: Final = web.RequestKey("admitted", Admitted)


class Gate:
    """Checks each call. `token_check` is None only where there is no token check at all (BISITTARE_LOCAL=1).

    `tenants` are lower case; empty means every tenant, which settings allow only together with that.
    """

    def __init__(
        self, cloud: Cloud, tenants: frozenset[str], token_check: TokenCheck | None, body_s: float = _BODY_TIMEOUT_S
    ) -> None:
        """Admit calls for these tenants' chats alone, whose bodies are whole within `body_s` seconds."""
        self._cloud = cloud
        self._body_s = body_s
        self._tenants = tenants
        self._token_check = token_check

    async def admit(self, request: web.Request) -> Admitted:
        """The call, if it may be heard.

        Raises TurnedAway (400, 403, 408, 413, 415), NotTeams (401, 403) or NoKeys; never anything that holds the body.
        """
        headers = request.headers
        # A packed body could unpack to any size; Teams sends none.
        if not _JSON.match(headers.get("Content-Type", "")) or "Content-Encoding" in headers:
            raise TurnedAway(415, "content_type")
        if (request.content_length or 0) > MAX_BODY_BYTES:
            raise TurnedAway(413, "size")
        token_check = self._token_check
        if token_check is not None:
            verdict = await token_check.judge(headers.get("Authorization"))
        elif is_loopback(f"http://{request.host}"):
            verdict = _NO_CHECK
        else:
            # A web page whose name was made to point here would be the only caller to use another name for us.
            raise TurnedAway(403, "host")
        body = await _body(request, self._body_s)
        if len(body) > MAX_BODY_BYTES:
            raise TurnedAway(413, "size")
        activity = _activity(body)
        if activity.get("channelId") != CHANNEL:
            raise TurnedAway(403, "channel")
        service_url = activity.get("serviceUrl")
        if not isinstance(service_url, str) or len(service_url) > _MAX_URL_CHARS:
            raise TurnedAway(400, "service_url")
        if token_check is not None:
            token_check.hold(verdict, service_url)
        if not may_call(self._cloud, service_url):
            raise TurnedAway(403, "service_url")
        return Admitted(activity, self._served_tenant(activity), verdict)

    def _served_tenant(self, activity: Mapping[str, object]) -> str:
        """Whose chat it is. A guest's message may name the guest's tenant as well as the chat's, and must reach the guard.

        Where both are served it is the one that the conversation names: else the first to be heard would make the chat their tenant's.
        """
        tenant, chats = _tenants_named(activity)
        if chats.lower() in self._tenants:
            return chats
        if tenant.lower() in self._tenants:
            return tenant
        if (tenant or chats) and not self._tenants:
            return chats or tenant
        raise TurnedAway(403, "tenant")


async def _body(request: web.Request, wait_s: float) -> bytes:
    try:
        if request.content.is_eof():
            # Nearly always the body arrived together with the head, and there is nothing to wait for.
            return request.content.read_nowait()
        async with asyncio.timeout(wait_s):
            return await request.read()
    except web.HTTPRequestEntityTooLarge:
        raise TurnedAway(413, "size") from None
    except TimeoutError:
        raise TurnedAway(408, "slow") from None
    except ConnectionError:  # the caller's doing, and no mistake of ours
        raise TurnedAway(400, "hung_up") from None


def _activity(body: bytes) -> Mapping[str, object]:
    try:
        activity = orjson.loads(body)
    except orjson.JSONDecodeError:
        # The decoder's error carries the whole document; from here on nobody can reach it.
        activity = None
    if not isinstance(activity, dict) or not isinstance(activity.get("type"), str) or not activity["type"]:
        raise TurnedAway(400, "json")
    return activity


def _tenants_named(activity: Mapping[str, object]) -> tuple[str, str]:
    """The tenant that the call names, and the one its conversation does; "" where there is none."""
    channel_data, conversation = activity.get("channelData"), activity.get("conversation")
    tenant = channel_data.get("tenant") if isinstance(channel_data, dict) else None
    tenant_id = tenant.get("id") if isinstance(tenant, dict) else None
    chats = conversation.get("tenantId") if isinstance(conversation, dict) else None
    return tenant_id if isinstance(tenant_id, str) else "", chats if isinstance(chats, str) else ""
