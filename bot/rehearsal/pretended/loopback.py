"""Keeps the pretend Teams on this machine: no address but loopback is ever called or listened on."""

import ipaddress
from urllib.parse import urlsplit


class NotLoopbackError(ValueError):
    """Somebody asked the pretend Teams to reach, or to be reached from, beyond this machine."""


def loopback_url(url: str) -> str:
    """`url` unchanged when its host is this machine itself. Raises NotLoopbackError otherwise."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"}:
        message = f"{url!r} is no http address"
        raise NotLoopbackError(message)
    loopback_host(parts.hostname or "")
    return url


def loopback_host(host: str) -> str:
    """`host` unchanged when it is `localhost` or a loopback number. Raises NotLoopbackError otherwise.

    Names are never looked up: a name that today points here may point elsewhere tomorrow.
    """
    if host == "localhost":
        return host
    try:
        here = ipaddress.ip_address(host).is_loopback
    except ValueError:
        here = False
    if not here:
        message = f"{host!r} is not loopback: the pretend Teams speaks to this machine only"
        raise NotLoopbackError(message)
    return host
