"""Which settings must not stand together: each unsafe or contradictory configuration, in a sentence for an operator."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from bot.settings import words
from bot.settings.clouds import CLOUDS, LOOPBACK, host_of, is_loopback, is_loopback_host
from bot.settings.settings import MAX_PORT, PackageSettings, ProfileSettings, PurgeSettings, Settings, StoreSettings
from bot.settings.variants import Variant
from cards.bilingual import Bilingual

_GUID: Final = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_DATABASES: Final = re.compile(r"(sqlite(\+aiosqlite)?:///|(postgres|postgresql)(\+asyncpg)?://)")
_METRICS: Final = re.compile(r"(?:(?P<host>[\w.-]+|\[[0-9a-fA-F:]+\]):)?(?P<port>\d{1,5})")
_PROFILE: Final = re.compile(r"[\w-]{1,64}")
_SFS: Final = re.compile(r"20\d\d:[1-9]\d{0,3}")
_ADDRESS: Final = re.compile(r"https://[^\s/]++\S*+")
_LONGEST_ADDRESS: Final = 2048  # characters; what Teams allows
_LONGEST_NAME: Final = 32  # the same


def contradictions(settings: Settings) -> list[Bilingual]:
    """One sentence for each thing that is unsafe or contradicts itself; empty when the bot may start."""
    checks: tuple[Callable[[Settings], Iterator[Bilingual]], ...] = (
        _identity,
        _hiding,
        _tenants,
        _end_points,
        store_mistakes,
        _ports,
        profile_mistakes,
        profile_name_mistakes,
    )
    return [sentence for check in checks for sentence in check(settings)]


def _identity(settings: Settings) -> Iterator[Bilingual]:
    if settings.local:
        yield from _local(settings)
        return
    if not settings.app_id:
        yield words.NO_APP_ID
    elif not settings.rehearsing and not _GUID.fullmatch(settings.app_id):
        yield words.APP_ID_IS_A_GUID
    if not settings.app_tenant:
        yield words.NO_TENANT
    has_password = bool(settings.app_password.get_secret_value())
    if settings.app_type == "SingleTenant" and not has_password:
        yield words.NO_PASSWORD
    if settings.app_type == "UserAssignedMSI" and has_password:
        yield words.PASSWORD_UNDER_IDENTITY
    if settings.app_type == "UserAssignedMSI" and settings.rehearsing:
        yield words.IDENTITY_ON_LOOPBACK


def _hiding(settings: Settings) -> Iterator[Bilingual]:
    if settings.hide_messages and settings.variant is not Variant.BLOCK:
        yield words.HIDING_WITHOUT_BLOCK


def _local(settings: Settings) -> Iterator[Bilingual]:
    if settings.app_id:
        yield words.LOCAL_WITH_APP_ID
    if settings.app_password.get_secret_value():
        yield words.LOCAL_WITH_PASSWORD
    if not is_loopback_host(settings.host):
        yield words.LOCAL_ON_OPEN_HOST


def _tenants(settings: Settings) -> Iterator[Bilingual]:
    if settings.local:
        return
    if not settings.rehearsing:
        if settings.app_tenant and not settings.tenants and not _GUID.fullmatch(settings.app_tenant):
            yield words.TENANT_IS_A_GUID
        if any(not _GUID.fullmatch(tenant) for tenant in settings.tenants):
            yield words.TENANTS_ARE_GUIDS
        if any(not _GUID.fullmatch(person) for person in settings.secretary_ids):
            yield words.SECRETARIES_ARE_GUIDS
    # Teams seldom says where somebody belongs: the secretary of one tenant may be a guest in the chat of another.
    served, said = settings.served_tenants, {one.rpartition("/")[0] for one in settings.secretaries}
    if said - served - {""} or (len(served) > 1 and "" in said):
        yield words.SECRETARIES_HAVE_TENANTS
    if "*" in settings.tenants:
        yield words.TENANTS_ARE_LISTED


def _end_points(settings: Settings) -> Iterator[Bilingual]:
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
        yield words.STRANGE_ADDRESS.filled(name=name)
    if strange:
        return
    cloud = settings.cloud
    if host_of(settings.openid_metadata_url) not in cloud.keys:
        yield words.OTHER_CLOUD.filled(name="BISITTARE_OPENID_METADATA_URL", cloud=cloud.name)
    if host_of(settings.graph_url) not in cloud.graph:
        yield words.OTHER_CLOUD.filled(name="BISITTARE_GRAPH_URL", cloud=cloud.name)
    issuers = {one.issuer for one in CLOUDS} if cloud is LOOPBACK else {cloud.issuer}
    if settings.token_issuer not in issuers and not (cloud is LOOPBACK and is_loopback(settings.token_issuer)):
        yield words.OTHER_ISSUER.filled(cloud=cloud.name)


def store_mistakes(settings: StoreSettings) -> Iterator[Bilingual]:
    """A sentence where the address is of no database that we know."""
    if not _DATABASES.match(settings.database_url):
        yield words.NO_SUCH_DATABASE


def _ports(settings: Settings) -> Iterator[Bilingual]:
    metrics = _METRICS.fullmatch(settings.metrics)
    if metrics is None or int(metrics["port"]) > MAX_PORT:
        yield words.METRICS_PORT
    elif settings.port and int(metrics["port"]) == settings.port:
        yield words.SAME_PORT


def profile_mistakes(settings: ProfileSettings) -> Iterator[Bilingual]:
    """A sentence where the folder of own profiles is none, and where the act's number is none."""
    if settings.profiles is not None and not settings.profiles.is_dir():
        yield words.NO_FOLDER
    if settings.law_2026_sfs and not _SFS.fullmatch(settings.law_2026_sfs):
        yield words.NO_SFS


def profile_name_mistakes(settings: PurgeSettings) -> Iterator[Bilingual]:
    """A sentence where the profile that is chosen first has no name that a profile can have."""
    if not _PROFILE.fullmatch(settings.profile):
        yield words.NO_PROFILE_NAME


def package_mistakes(settings: PackageSettings) -> Iterator[Bilingual]:
    """A sentence for each setting that the app package needs and has not, or that Teams would refuse at the upload."""
    if not _GUID.fullmatch(settings.app_id) or set(settings.app_id) <= {"0", "-"}:
        yield words.APP_ID_IS_A_GUID if settings.app_id else words.PACKAGE_APP_ID
    if not 0 < len(settings.developer) <= _LONGEST_NAME:
        yield words.PACKAGE_DEVELOPER
    if not settings.website:
        yield words.PACKAGE_WEBSITE
    pages = {
        "BISITTARE_WEBSITE": settings.website,
        "BISITTARE_PRIVACY": settings.privacy,
        "BISITTARE_TERMS": settings.terms,
    }
    for name, address in pages.items():
        if address and (len(address) > _LONGEST_ADDRESS or not _ADDRESS.fullmatch(address)):
            yield words.PACKAGE_ADDRESS.filled(name=name)
