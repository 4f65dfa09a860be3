"""The clouds Teams lives in, and which addresses belong to each.

A bot's token opens every chat it sits in, so it is never sent to, nor a call accepted from, an address that is not in
this table. Loopback counts as a cloud of its own: the rehearsal's pretended Teams.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import SplitResult, urlsplit

_LOOPBACK_HOSTS: Final = frozenset({"127.0.0.1", "::1", "localhost"})
_HTTPS_PORT: Final = 443
_NEVER_IN_A_URL: Final = re.compile(r"[\s\\]")


@dataclass(frozen=True, slots=True, eq=False)
class Cloud:
    """One of Microsoft's clouds. `connectors` are whole host names; `connector_suffixes` start with a dot; `usual_connector` serves most tenants.

    `files`: where people's OneDrive lies, as hosts or as suffixes with a dot.
    """

    name: str
    login: frozenset[str]
    keys: frozenset[str]
    issuer: str
    graph: frozenset[str]
    connectors: frozenset[str]
    connector_suffixes: tuple[str, ...] = ()
    usual_connector: str = ""
    files: tuple[str, ...] = ()


# trafficmanager.net sells names to anybody, so its hosts are listed one by one and never by suffix.
CLOUDS: Final = (
    Cloud(
        name="public",
        login=frozenset({"login.microsoftonline.com"}),
        keys=frozenset({"login.botframework.com"}),
        issuer="https://api.botframework.com",
        graph=frozenset({"graph.microsoft.com"}),
        connectors=frozenset(
            {
                "smba.trafficmanager.net",
                "smba.onyx.prod.teams.trafficmanager.net",
                "smba.infra.gcc.teams.microsoft.com",
            }
        ),
        connector_suffixes=(".botframework.com",),
        usual_connector="smba.trafficmanager.net",
        files=(".sharepoint.com",),
    ),
    Cloud(
        name="US government",
        login=frozenset({"login.microsoftonline.us"}),
        keys=frozenset({"login.botframework.azure.us"}),
        issuer="https://api.botframework.us",
        graph=frozenset({"graph.microsoft.us", "dod-graph.microsoft.us"}),
        connectors=frozenset({"smba.infra.gov.teams.microsoft.us", "smba.infra.dod.teams.microsoft.us"}),
        connector_suffixes=(".botframework.azure.us",),
        usual_connector="smba.infra.gov.teams.microsoft.us",
        files=(".sharepoint.us", ".sharepoint-mil.us"),
    ),
    Cloud(
        name="China (21Vianet)",
        login=frozenset({"login.partner.microsoftonline.cn", "login.chinacloudapi.cn"}),
        keys=frozenset({"login.botframework.azure.cn"}),
        issuer="https://api.botframework.azure.cn",
        graph=frozenset({"microsoftgraph.chinacloudapi.cn"}),
        connectors=frozenset({"frontend.botapi.msg.infra.teams.microsoftonline.cn"}),
        connector_suffixes=(".botframework.azure.cn",),
        files=(".sharepoint.cn",),
        usual_connector="frontend.botapi.msg.infra.teams.microsoftonline.cn",
    ),
)
LOOPBACK: Final = Cloud(
    name="loopback",
    login=_LOOPBACK_HOSTS,
    keys=_LOOPBACK_HOSTS,
    issuer="http://127.0.0.1",
    graph=_LOOPBACK_HOSTS,
    connectors=_LOOPBACK_HOSTS,
    files=tuple(sorted(_LOOPBACK_HOSTS)),
)


def is_loopback_host(host: str) -> bool:
    """Whether `host` (a name or address, without a port) is this very machine and no other."""
    return host.lower().strip("[]") in _LOOPBACK_HOSTS


def is_loopback(url: str) -> bool:
    """Whether `url` is well formed and points at this very machine."""
    parts = _split(url)
    return parts is not None and is_loopback_host(parts.hostname or "")


def host_of(url: str) -> str | None:
    """The lower-case host of a well-formed address without a user or a query; https, or http on loopback; else None."""
    parts = _split(url)
    return None if parts is None else parts.hostname


@lru_cache(maxsize=256)
def may_call(cloud: Cloud, service_url: str) -> bool:
    """Whether `service_url` is a Connector of this cloud, so that it may be believed and be sent our token."""
    host = _usual_host(cloud, service_url)
    return host in cloud.connectors or host.endswith(cloud.connector_suffixes)


def may_upload(cloud: Cloud, address: str) -> bool:
    """Whether `address`, without its query, belongs to somebody's OneDrive in this cloud, so that a file of theirs may be sent there."""
    host = _usual_host(cloud, address)
    return any(host.endswith(one) if one.startswith(".") else host == one for one in cloud.files)


def _usual_host(cloud: Cloud, address: str) -> str:
    """The host of a well-formed address on the usual port; "" where it is none."""
    parts = _split(address)
    if parts is None or (cloud is not LOOPBACK and parts.port not in {None, _HTTPS_PORT}):
        return ""
    return parts.hostname or ""


def _split(url: str) -> SplitResult | None:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return None
    if not parts.hostname or port == 0 or parts.username is not None or parts.query or parts.fragment:
        return None
    if _NEVER_IN_A_URL.search(url):
        return None
    secure = parts.scheme == "https" or (parts.scheme == "http" and is_loopback_host(parts.hostname))
    return parts if secure else None
