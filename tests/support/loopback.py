"""No test reaches beyond this machine: a name to look up or an address to call, other than loopback, is an error."""

import ipaddress
import sys

_EVENTS = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})


class BeyondLoopback(RuntimeError):
    """A test tried to reach another machine."""


def stay_on_loopback() -> None:
    """Forbid this process, for as long as it lives, to reach another machine through Python's sockets.

    It is an audit hook, so it also sees `connect_ex`, `sendto` and look-ups, and nobody can take it away.
    Unix sockets and listening are let through. uvloop's own sockets are not seen: tests run on asyncio's loop.
    """
    sys.addaudithook(_watch)


def _watch(event: str, args: tuple[object, ...]) -> None:
    if event in _EVENTS:
        address = args[1]
        if isinstance(address, tuple):
            _demand_loopback(address[0])
    elif event == "socket.getaddrinfo":
        _demand_loopback(args[0])


def _demand_loopback(host: object) -> None:
    name = host.decode() if isinstance(host, bytes | bytearray) else host
    if name in {None, "", "localhost"} or _is_loopback(str(name)):
        return
    raise BeyondLoopback(f"a test may only reach loopback, not {name}")


def _is_loopback(name: str) -> bool:
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False
