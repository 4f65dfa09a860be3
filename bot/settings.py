"""The environment, read once into one frozen Settings; nothing else of ours reads it.

A configuration that is unsafe or contradicts itself is refused before anything listens, with a sentence that names the
setting to change. The names are a contract with operators; a change of one is a changelog entry.
"""

import difflib
import os
import re
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import AliasChoices, Field, SecretStr, ValidationError, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.clouds import CLOUDS, LOOPBACK, Cloud, host_of, is_loopback
from bot.unsafe import Refused, contradictions

_ids = Annotated[frozenset[str], NoDecode]
_MAX_PORT: Final = 65_535
# Kubernetes sets such names for a Service that happens to be called "bisittare".
_SERVICE_LINK: Final = re.compile(r"BISITTARE_(\w+_)?(SERVICE_(HOST|PORT)|PORT_\d+_)")
_PUBLIC_KEYS: Final = "https://login.botframework.com/v1/.well-known/openidconfiguration"
_DEFAULT_DATABASE: Final = "sqlite:///bisittare.sqlite"


class Settings(BaseSettings):
    """Everything an operator decides. Make it with `read_settings`; it is frozen, and never shows the password."""

    model_config = SettingsConfigDict(
        frozen=True, case_sensitive=True, hide_input_in_errors=True, env_ignore_empty=True
    )

    app_id: str = Field(default="", validation_alias="MicrosoftAppId")
    app_password: SecretStr = Field(default=SecretStr(""), validation_alias="MicrosoftAppPassword")
    app_type: Literal["SingleTenant", "UserAssignedMSI"] = Field(
        default="SingleTenant", validation_alias="MicrosoftAppType"
    )
    app_tenant: str = Field(default="", validation_alias="MicrosoftAppTenantId")
    database_url: str = Field(default=_DEFAULT_DATABASE, validation_alias="BISITTARE_DATABASE_URL", repr=False)
    host: str = Field(default="127.0.0.1", validation_alias="BISITTARE_HOST")
    port: int = Field(default=3978, validation_alias=AliasChoices("BISITTARE_PORT", "PORT"), ge=0, le=_MAX_PORT)
    metrics: str = Field(default="3979", validation_alias="BISITTARE_METRICS_PORT")
    profile: str = Field(default="default", validation_alias="BISITTARE_PROFILE")
    profiles: Path | None = Field(default=None, validation_alias="BISITTARE_PROFILES")
    tenants: _ids = Field(default=frozenset(), validation_alias="BISITTARE_TENANTS")
    secretaries: _ids = Field(default=frozenset(), validation_alias="BISITTARE_SECRETARIES")
    language: Literal["sv", "en"] = Field(default="sv", validation_alias="BISITTARE_LANGUAGE")
    local: bool = Field(default=False, validation_alias="BISITTARE_LOCAL")
    openid_metadata_url: str = Field(default=_PUBLIC_KEYS, validation_alias="BISITTARE_OPENID_METADATA_URL")
    token_issuer: str = Field(default="https://api.botframework.com", validation_alias="BISITTARE_TOKEN_ISSUER")
    login_url: str = Field(default="https://login.microsoftonline.com", validation_alias="BISITTARE_LOGIN_URL")
    graph_url: str = Field(default="https://graph.microsoft.com", validation_alias="BISITTARE_GRAPH_URL")

    @field_validator("tenants", "secretaries", mode="before")
    @classmethod
    def _listed(cls, text: object) -> object:
        return frozenset(re.split(r"[\s,;]+", text.strip())) - {""} if isinstance(text, str) else text

    @field_validator("tenants", "secretaries", mode="after")
    @classmethod
    def _lower(cls, ids: frozenset[str]) -> frozenset[str]:
        return frozenset(one.lower() for one in ids)

    @property
    def served_tenants(self) -> frozenset[str]:
        """The tenants whose chats are served, lower case: those listed, else the bot's own."""
        return self.tenants or frozenset({self.app_tenant.lower()} - {""})

    @property
    def cloud(self) -> Cloud:
        """The cloud these settings point at; every end point has been found to belong to it."""
        host = host_of(self.login_url) or ""
        return LOOPBACK if self.local else next((one for one in (*CLOUDS, LOOPBACK) if host in one.login), LOOPBACK)

    @property
    def rehearsing(self) -> bool:
        """Whether the other side is a program on this machine rather than Teams."""
        return self.local or is_loopback(self.login_url)

    @property
    def bot_audience(self) -> str:
        """The scope of the token that opens the Connector in this cloud."""
        issuer = CLOUDS[0].issuer if self.cloud is LOOPBACK else self.cloud.issuer
        return f"{issuer}/.default"

    @property
    def metrics_at(self) -> tuple[str, int] | None:
        """Host and port of /metrics; None when it is switched off with port 0. Loopback unless a host is written."""
        host, _, port = self.metrics.rpartition(":")
        return (host.strip("[]") or "127.0.0.1", int(port)) if int(port) else None


def read_settings() -> Settings:
    """The environment as Settings. Raises Refused with a sentence that names each setting to change."""
    settings = read_unproven()
    found = contradictions(settings)
    if found:
        raise Refused(found)
    return settings


def read_unproven() -> Settings:
    """The environment as Settings, each right by itself; whether a bot may start with them together is not asked.

    For whoever only reads rule profiles. Raises Refused as `read_settings` does.
    """
    mistakes = [*_misspelt(), *_service_links()]
    if mistakes:
        raise Refused(mistakes)
    try:
        return Settings()
    except ValidationError as error:
        raise Refused(
            [_sentence(str(one["loc"][0]), one["msg"]) for one in error.errors(include_input=False)]
        ) from None


def _sentence(name: str, problem: str) -> str:
    if name == "MicrosoftAppType":
        return (
            "MicrosoftAppType must be SingleTenant or UserAssignedMSI. Microsoft closed MultiTenant for new bots on "
            "31 July 2025, and it would take tokens of any tenant for ours; a SingleTenant bot can serve several "
            "tenants through BISITTARE_TENANTS."
        )
    return f"{name} cannot be used: {problem[0].lower()}{problem[1:]}."


def _misspelt() -> list[str]:
    """A safety setting with a slip of the key would be silently without effect, so a near miss is refused."""
    known = [field.validation_alias for field in Settings.model_fields.values()]
    names = ["BISITTARE_PORT", *(name for name in known if isinstance(name, str))]
    ours = [name for name in os.environ if name.startswith("BISITTARE_") and name not in names]
    near = {name: difflib.get_close_matches(name, names, 1, cutoff=0.85) for name in ours}
    return [
        f"{name} is not a setting; did you mean {match[0]}?"
        for name, match in near.items()
        if match and not _SERVICE_LINK.match(name)
    ]


def _service_links() -> list[str]:
    if not os.environ.get("BISITTARE_PORT", "").startswith("tcp://"):
        return []
    sentence = (
        "BISITTARE_PORT is an address that Kubernetes made from a Service of the same name; "
        "set enableServiceLinks: false in the pod, or BISITTARE_PORT to a port number."
    )
    return [sentence]
