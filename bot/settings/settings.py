"""Everything an operator decides, as one frozen value. Its names in the environment are a contract with operators."""

import re
from pathlib import Path
from typing import Annotated, Final, Literal

from pydantic import AliasChoices, Field, SecretStr, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.settings.clouds import CLOUDS, LOOPBACK, Cloud, host_of, is_loopback
from bot.settings.variants import Variant

_ids = Annotated[frozenset[str], NoDecode]
MAX_PORT: Final = 65_535
_PUBLIC_KEYS: Final = "https://login.botframework.com/v1/.well-known/openidconfiguration"
_DEFAULT_DATABASE: Final = "sqlite:///bisittare.sqlite"


class LanguageSettings(BaseSettings):
    """What every command reads: the language it speaks."""

    model_config = SettingsConfigDict(
        frozen=True, case_sensitive=True, hide_input_in_errors=True, env_ignore_empty=True
    )

    language: Literal["sv", "en"] = Field(default="sv", validation_alias="BISITTARE_LANGUAGE")


class StoreSettings(LanguageSettings):
    """What a command needs that works on the database alone: its address, and nothing of Microsoft's."""

    database_url: str = Field(default=_DEFAULT_DATABASE, validation_alias="BISITTARE_DATABASE_URL", repr=False)


class ProfileSettings(LanguageSettings):
    """What a command needs that only reads rule profiles: the folder of the operator's own, and the number of the new act."""

    profiles: Path | None = Field(default=None, validation_alias="BISITTARE_PROFILES")
    law_2026_sfs: str = Field(default="", validation_alias="BISITTARE_LAW_2026_SFS")


class PurgeSettings(StoreSettings, ProfileSettings):
    """What a purge needs: the database, and the profiles, which say whether there is a decision to purge."""

    profile: str = Field(default="default", validation_alias="BISITTARE_PROFILE")


class AppSettings(LanguageSettings):
    """What the app is in Teams: the bot's application, and which rights it is given."""

    app_id: str = Field(default="", validation_alias="MicrosoftAppId")
    variant: Variant = Field(default=Variant.BASE, validation_alias="BISITTARE_VARIANT")
    hide_messages: bool = Field(default=False, validation_alias="BISITTARE_HIDE_MESSAGES")


class PackageSettings(AppSettings):
    """What stands in the app package besides: who is behind it, and their pages. Nothing secret."""

    developer: str = Field(default="", validation_alias="BISITTARE_DEVELOPER")
    website: str = Field(default="", validation_alias="BISITTARE_WEBSITE")
    privacy: str = Field(default="", validation_alias="BISITTARE_PRIVACY")
    terms: str = Field(default="", validation_alias="BISITTARE_TERMS")


class Settings(PurgeSettings, AppSettings):
    """Everything an operator decides. Make it with `read.read_settings`; it is frozen, and never shows the password."""

    app_password: SecretStr = Field(default=SecretStr(""), validation_alias="MicrosoftAppPassword")
    app_type: Literal["SingleTenant", "UserAssignedMSI"] = Field(
        default="SingleTenant", validation_alias="MicrosoftAppType"
    )
    app_tenant: str = Field(default="", validation_alias="MicrosoftAppTenantId")
    host: str = Field(default="127.0.0.1", validation_alias="BISITTARE_HOST")
    port: int = Field(default=3978, validation_alias=AliasChoices("BISITTARE_PORT", "PORT"), ge=0, le=MAX_PORT)
    metrics: str = Field(default="3979", validation_alias="BISITTARE_METRICS_PORT")
    tenants: _ids = Field(default=frozenset(), validation_alias="BISITTARE_TENANTS")
    secretaries: _ids = Field(default=frozenset(), validation_alias="BISITTARE_SECRETARIES")
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
    def secretary_ids(self) -> frozenset[str]:
        """The object ids of those who may set sittings up, in whichever tenant."""
        return frozenset(one.rpartition("/")[2] for one in self.secretaries)

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
