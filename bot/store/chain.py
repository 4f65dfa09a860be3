"""How the digest of an entry follows from the one before. Each entry tells the rule that it was chained by.

A rule is never changed: a chain of before is verified by the rule of before, and goes on by the newest.

Rule 1: digest = SHA-256(the digest before ‖ seq as 8 bytes ‖ seal). Rule 2: digest = SHA-256("2" ‖ owner ‖ the digest
before ‖ seq ‖ seal), where owner = SHA-256(the sitting's key ‖ 0 ‖ its chat): an entry holds in its own sitting alone.
"""

import hashlib
from functools import lru_cache
from typing import Final

START: Final = bytes(32)
"""What stands for the digest before the first entry."""

NEWEST: Final = 2
"""The rule that entries are chained by today."""

_FIRST: Final = 1


class UnknownRule(ValueError):
    """An entry names a rule of the chain that this version does not know."""


@lru_cache(maxsize=1024)  # asked for with every batch, of the same few sittings
def owner(sitting: str, chat: str) -> bytes:
    """Return what a digest knows of the sitting that it belongs to."""
    return hashlib.sha256(f"{sitting}\0{chat}".encode()).digest()


def chained(rule: int, owned: bytes, before: bytes, seq: int, seal: bytes) -> bytes:
    """Return the digest, by this rule, of the entry `seq` with this seal, after one with the digest `before`.

    `owned` is what `owner` gave. Raises `UnknownRule`.
    """
    number = seq.to_bytes(8, "big")
    if rule == NEWEST:
        return hashlib.sha256(b"2" + owned + before + number + seal).digest()
    if rule == _FIRST:
        return hashlib.sha256(before + number + seal).digest()
    raise UnknownRule(rule)
