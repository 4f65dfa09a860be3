"""Between our gate and the SDK's turn pipeline: botbuilder's CloudAdapter without the costs and faults of its ends."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Final, NoReturn, Protocol

import structlog
from aiohttp import web
from botbuilder.core import TurnContext
from botbuilder.integration.aiohttp import CloudAdapter
from botbuilder.schema import Activity
from botframework.connector.auth import (
    AuthenticateRequestResult,
    BotFrameworkAuthentication,
    ClaimsIdentity,
    ConnectorFactory,
)

from bot import clock_and_chance
from bot.door.admission import ADMITTED, Admitted
from bot.logs import frames
from bot.teams.activity import Arrived
from bot.teams.reader import Arrival, read
from bot.turn.turn import NotNow, TurnFailed

_JSON: Final = {"Content-Type": "application/json"}
_log = structlog.get_logger(__name__)


class TurnHandler(Protocol):
    """What the pipeline ends in: the SDK's handler."""

    on_turn: Callable[[TurnContext], Awaitable[None]]


class _NoConnector:
    """Stands where the SDK wants a client for sending. A turn sends nothing: the courier does, after the commit."""

    def __getattr__(self, name: str) -> NoReturn:
        message = f"nothing is sent within a turn ({name})"
        raise AttributeError(message)


class _NoConnectors(ConnectorFactory):
    """Makes the same nothing for every turn; the SDK's own made a client, a token and a connection each time."""

    def __init__(self) -> None:
        self._none = _NoConnector()

    async def create(self, service_url: str, audience: str) -> _NoConnector:  # noqa: ARG002 - the SDK's signature
        """Return what nothing can be sent with."""
        return self._none


class GateAuthentication(BotFrameworkAuthentication):
    """The SDK's authentication, answered from the verdict that our gate has already reached."""

    def __init__(self) -> None:
        """Begin with nothing to send with."""
        self._connectors = _NoConnectors()

    def admitted(self, call: Admitted) -> AuthenticateRequestResult:
        """What the pipeline wants to know about a call that the gate let in."""
        result = AuthenticateRequestResult()
        result.claims_identity = ClaimsIdentity(call.verdict.claims, is_authenticated=True)
        result.connector_factory = self._connectors
        return result

    async def authenticate_request(self, activity: object, auth_header: str) -> NoReturn:  # noqa: ARG002
        """Refuse: a call that did not come through the gate has no business in the pipeline."""
        message = "calls come through the gate"
        raise PermissionError(message)

    async def authenticate_streaming_request(self, auth_header: str, channel_id_header: str) -> NoReturn:  # noqa: ARG002
        """Refuse: we open no socket for streaming."""
        message = "there is no streaming"
        raise PermissionError(message)

    def create_connector_factory(self, claims_identity: ClaimsIdentity) -> ConnectorFactory:  # noqa: ARG002
        """Return what makes nothing to send with."""
        return self._connectors

    async def create_user_token_client(self, claims_identity: ClaimsIdentity) -> None:
        """Return none: nobody signs in through the bot."""


class Adapter(CloudAdapter):
    """The SDK's adapter for aiohttp, with our reading in front and ready bytes behind."""

    def __init__(self, now: Callable[[], datetime] = clock_and_chance.now) -> None:
        """`now` gives aware UTC."""
        self._authentication = GateAuthentication()
        super().__init__(self._authentication)
        self._now = now
        self.on_turn_error = _turn_failed

    async def process(self, request: web.Request, bot: TurnHandler, ws_response: object = None) -> web.Response:  # noqa: ARG002
        """Run a call that the gate admitted through the pipeline, and give its answer.

        Raises NotNow while nothing can be recorded, TurnFailed (already logged) for a mistake of ours.
        """
        call = request[ADMITTED]
        arrival = Arrival(self._now(), clock_and_chance.token(9), call.tenant)
        activity = Arrived(call.activity, read(call.activity, arrival))
        answer = await self.process_activity(self._authentication.admitted(call), activity, bot.on_turn)
        if answer is None:
            return web.Response()
        return web.Response(status=answer.status, body=answer.body, headers=_JSON)

    def _create_turn_context(self, activity: Activity, *_to_send_with: object) -> TurnContext:
        """Put nothing into the turn's state to send or sign in with: a turn does neither."""
        return TurnContext(self, activity)


async def _turn_failed(context: TurnContext, error: Exception) -> NoReturn:
    if isinstance(error, NotNow):
        raise error
    kind = type(context.activity.reading).__name__
    _log.error("turn failed", kind=kind, problem=type(error).__name__, frames=frames(error))
    raise TurnFailed from None
