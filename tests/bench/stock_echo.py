"""The yardstick: a stock botbuilder bot as Microsoft's echo sample has it, and nothing done to make it fast.

Two things are not the sample's, since without them it answers nothing here: the double serialising of an invoke's answer
is taken out (`_create_invoke_response`), and the login library is told of a login on loopback.
"""

import logging
import os
from http import HTTPStatus
from types import SimpleNamespace

from aiohttp import web
from botbuilder.core import InvokeResponse, TurnContext
from botbuilder.core.teams import TeamsActivityHandler
from botbuilder.integration.aiohttp import CloudAdapter, ConfigurationBotFrameworkAuthentication
from botbuilder.schema import AdaptiveCardInvokeResponse, AdaptiveCardInvokeValue
from botframework.connector.auth import MicrosoftAppCredentials, PasswordServiceClientCredentialFactory
from msal import ConfidentialClientApplication

_ISSUER = "https://api.botframework.com"


class _Credentials(MicrosoftAppCredentials):
    """The stock credentials; their own login library, made each time as they make it, is told where the login is."""

    app: ConfidentialClientApplication | None = None

    def get_access_token(self, force_refresh: bool = False) -> str:  # noqa: ARG002, FBT001, FBT002  # its own signature
        """Ask for a token."""
        if self.app is None:
            self.app = ConfidentialClientApplication(
                client_id=self.microsoft_app_id,
                client_credential=self.microsoft_app_password,
                authority=os.environ["BENCH_TLS_LOGIN"],
                instance_discovery=False,
                verify=os.environ["BENCH_TLS_PEM"],
            )
        grant: dict[str, str] = self.app.acquire_token_for_client(scopes=[f"{_ISSUER}/.default"])
        return grant["access_token"]


class _CredentialFactory(PasswordServiceClientCredentialFactory):
    async def create_credentials(
        self,
        app_id: str,
        oauth_scope: str,
        login_endpoint: str,  # noqa: ARG002
        validate_authority: bool,  # noqa: ARG002, FBT001
    ) -> _Credentials:
        """Make new ones for every turn, as the stock factory does."""
        return _Credentials(app_id, self.password, self.tenant_id, oauth_scope)


class _EchoBot(TeamsActivityHandler):
    async def on_message_activity(self, turn_context: TurnContext) -> None:
        """Say it back."""
        await turn_context.send_activity(f"Echo: {turn_context.activity.text}")

    async def on_adaptive_card_invoke(
        self, turn_context: TurnContext, invoke_value: AdaptiveCardInvokeValue
    ) -> AdaptiveCardInvokeResponse:
        """Answer with a card that names whoever pressed, and what they answered."""
        lines = [turn_context.activity.from_property.name]
        lines += [f"{name}: {value}" for name, value in invoke_value.action["data"].items()]
        body = [{"type": "TextBlock", "text": line, "wrap": True} for line in lines]
        card = {"type": "AdaptiveCard", "version": "1.4", "body": body}
        return AdaptiveCardInvokeResponse(status_code=200, type="application/vnd.microsoft.card.adaptive", value=card)

    @staticmethod
    def _create_invoke_response(body: object = None) -> InvokeResponse:
        return InvokeResponse(status=int(HTTPStatus.OK), body=body)


def _adapter() -> CloudAdapter:
    settings = SimpleNamespace(
        APP_ID=os.environ["MicrosoftAppId"],  # noqa: SIM112  # its name
        APP_PASSWORD=os.environ["MicrosoftAppPassword"],  # noqa: SIM112
        APP_TYPE="SingleTenant",
        APP_TENANTID=os.environ["MicrosoftAppTenantId"],  # noqa: SIM112
        TO_CHANNEL_FROM_BOT_LOGIN_URL=os.environ["BENCH_TLS_LOGIN"],
        TO_CHANNEL_FROM_BOT_OAUTH_SCOPE=_ISSUER,
        TO_BOT_FROM_CHANNEL_TOKEN_ISSUER=_ISSUER,
        TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL=os.environ["BISITTARE_OPENID_METADATA_URL"],
        TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL=os.environ["BISITTARE_OPENID_METADATA_URL"],
        OAUTH_URL="https://api.botframework.com",
    )
    factory = _CredentialFactory(settings.APP_ID, settings.APP_PASSWORD, settings.APP_TENANTID)
    return CloudAdapter(ConfigurationBotFrameworkAuthentication(settings, credentials_factory=factory))


def main() -> None:
    """Serve until told to stop."""
    logging.disable()  # It warns of `trigger` at every press, and writing that down would make it look slower.
    adapter, bot = _adapter(), _EchoBot()

    async def messages(request: web.Request) -> web.Response:
        response: web.Response = await adapter.process(request, bot)
        return response

    app = web.Application()
    app.router.add_post("/api/messages", messages)
    web.run_app(app, host="127.0.0.1", port=int(os.environ["PORT"]), access_log=None)


if __name__ == "__main__":
    main()
