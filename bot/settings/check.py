"""Which settings must not stand together: each unsafe or contradictory configuration, in a sentence for an operator."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from bot.settings.clouds import CLOUDS, LOOPBACK, host_of, is_loopback, is_loopback_host
from bot.settings.settings import Settings

_GUID: Final = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_DATABASES: Final = re.compile(r"(sqlite(\+aiosqlite)?:///|(postgres|postgresql)(\+asyncpg)?://)")
_METRICS: Final = re.compile(r"(?:(?P<host>[\w.-]+|\[[0-9a-fA-F:]+\]):)?(?P<port>\d{1,5})")
_PROFILE: Final = re.compile(r"[\w-]{1,64}")
_MAX_PORT: Final = 65_535


def contradictions(settings: Settings) -> list[str]:
    """One sentence for each thing that is unsafe or contradicts itself; empty when the bot may start."""
    checks: tuple[Callable[[Settings], Iterator[str]], ...] = (
        _identity,
        _tenants,
        _end_points,
        _database,
        _ports,
        _profile,
    )
    return [sentence for check in checks for sentence in check(settings)]


def _identity(settings: Settings) -> Iterator[str]:
    if settings.local:
        yield from _local(settings)
        return
    if not settings.app_id:
        yield (
            "MicrosoftAppId is empty, so calls could not be checked: set it to the bot's application id, or set "
            "BISITTARE_LOCAL=1 for a trial on this machine only."
        )
    elif not settings.rehearsing and not _GUID.fullmatch(settings.app_id):
        yield "MicrosoftAppId must be the application (client) id from the bot's registration, a GUID."
    if not settings.app_tenant:
        yield "MicrosoftAppTenantId is empty: set it to the directory (tenant) id in which the bot is registered."
    has_password = bool(settings.app_password.get_secret_value())
    if settings.app_type == "SingleTenant" and not has_password:
        yield (
            "MicrosoftAppPassword is empty: a SingleTenant bot needs its client secret; without one, set "
            "MicrosoftAppType to UserAssignedMSI and run under a managed identity."
        )
    if settings.app_type == "UserAssignedMSI" and has_password:
        yield (
            "MicrosoftAppPassword is set although MicrosoftAppType is UserAssignedMSI, which has none: "
            "remove the password, or set MicrosoftAppType to SingleTenant."
        )
    if settings.app_type == "UserAssignedMSI" and settings.rehearsing:
        yield "MicrosoftAppType UserAssignedMSI needs Azure: set it to SingleTenant when BISITTARE_LOGIN_URL is loopback."


def _local(settings: Settings) -> Iterator[str]:
    if settings.app_id:
        yield "BISITTARE_LOCAL=1 switches the token check off and MicrosoftAppId is set: remove one of them."
    if settings.app_password.get_secret_value():
        yield "BISITTARE_LOCAL=1 needs no secret: remove MicrosoftAppPassword."
    if not is_loopback_host(settings.host):
        yield "BISITTARE_LOCAL=1 switches the token check off: set BISITTARE_HOST to 127.0.0.1."


def _tenants(settings: Settings) -> Iterator[str]:
    if settings.local:
        return
    if not settings.rehearsing:
        if settings.app_tenant and not settings.tenants and not _GUID.fullmatch(settings.app_tenant):
            yield "MicrosoftAppTenantId must be the tenant's GUID, or BISITTARE_TENANTS must list the tenants to serve."
        if any(not _GUID.fullmatch(tenant) for tenant in settings.tenants):
            yield "BISITTARE_TENANTS must be tenant ids (GUIDs) with commas between; there is no sign for everybody."
        if any(not _GUID.fullmatch(person) for person in settings.secretaries):
            yield "BISITTARE_SECRETARIES must be object ids (GUIDs) of people, with commas between."
    if "*" in settings.tenants:
        yield "BISITTARE_TENANTS cannot be *: list the tenants whose chats are served."


def _end_points(settings: Settings) -> Iterator[str]:
    if settings.local:
        return
    addresses = {
        "BISITTARE_LOGIN_URL": settings.login_url,
        "BISITTARE_OPENID_METADATA_URL": settings.openid_metadata_url,
        "BISITTARE_GRAPH_URL": settings.graph_url,
    }
    known = {
        "BISITTARE_LOGIN_URL": LOOPBACK.login.union(*(cloud.login for cloud in CLOUDS)),
        "BISITTARE_OPENID_METADATA_URL": LOOPBACK.keys.union(*(cloud.keys for cloud in CLOUDS)),
        "BISITTARE_GRAPH_URL": LOOPBACK.graph.union(*(cloud.graph for cloud in CLOUDS)),
    }
    strange = [name for name, url in addresses.items() if host_of(url) not in known[name]]
    for name in strange:
        yield f"{name} must be an https address of the public cloud or a known national cloud, or loopback."
    if strange:
        return
    cloud = settings.cloud
    if host_of(settings.openid_metadata_url) not in cloud.keys:
        yield f"BISITTARE_OPENID_METADATA_URL is of another cloud than BISITTARE_LOGIN_URL ({cloud.name}): change one."
    if host_of(settings.graph_url) not in cloud.graph:
        yield f"BISITTARE_GRAPH_URL is of another cloud than BISITTARE_LOGIN_URL ({cloud.name}): change one of them."
    issuers = {one.issuer for one in CLOUDS} if cloud is LOOPBACK else {cloud.issuer}
    if settings.token_issuer not in issuers and not (cloud is LOOPBACK and is_loopback(settings.token_issuer)):
        yield f"BISITTARE_TOKEN_ISSUER is not the issuer of the cloud of BISITTARE_LOGIN_URL ({cloud.name}): change one."


def _database(settings: Settings) -> Iterator[str]:
    if not _DATABASES.match(settings.database_url):
        yield (
            "BISITTARE_DATABASE_URL must begin with sqlite:/// (a file) or postgresql:// ; other databases cannot "
            "keep the journal's order."
        )


def _ports(settings: Settings) -> Iterator[str]:
    metrics = _METRICS.fullmatch(settings.metrics)
    if metrics is None or int(metrics["port"]) > _MAX_PORT:
        yield "BISITTARE_METRICS_PORT must be a port, or host:port to be read from other machines; 0 switches it off."
    elif settings.port and int(metrics["port"]) == settings.port:
        yield "BISITTARE_METRICS_PORT is the same as BISITTARE_PORT: the figures are not for the world, change one."


def _profile(settings: Settings) -> Iterator[str]:
    if settings.profiles is not None and not settings.profiles.is_dir():
        yield "BISITTARE_PROFILES is not a folder that can be read."
    if not _PROFILE.fullmatch(settings.profile):
        yield "BISITTARE_PROFILE must be a profile's name: letters, digits and hyphens; see `bisittare profiles`."
