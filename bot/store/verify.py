"""Walks a sitting's chain of digests and tells the first place where it does not hold."""

from dataclasses import dataclass

from sqlalchemy import Connection

from bot.store import chain, journal, sittings


@dataclass(frozen=True, slots=True)
class ChainFlaw:
    """The first thing wrong with a sitting's journal, at entry `seq`.

    `reason`: "missing" (an entry is not there), "changed" (a body or its salt), "rule" (one of before after one of today, or one that
    is not known), "chain" (a digest), "end" (the sitting
    says that the journal ends elsewhere), "head" (the digest that was given is nowhere in it), "unknown" (no sitting).
    """

    seq: int
    reason: str


def verify(conn: Connection, sitting: str, head: bytes = b"") -> ChainFlaw | None:
    """Tell the first flaw of the sitting's journal, None where it is whole; what was purged is whole too.

    `head`, if given, is a digest printed earlier (on a card, an export): it must stand in the chain, or somebody has
    written another history.
    """
    row = sittings.find(conn, sitting)
    if row is None:
        return ChainFlaw(0, "unknown")
    digest, seq, met, rule = chain.START, 0, not head, 1
    owned = chain.owner(row.key, row.chat)
    for link in journal.links(conn, sitting):
        seq += 1
        if link.seq != seq:
            return ChainFlaw(seq, "missing")
        if link.sealed is not None and link.sealed != link.seal:
            return ChainFlaw(seq, "changed")
        if not rule <= link.rule <= chain.NEWEST:
            return ChainFlaw(seq, "rule")
        rule = link.rule
        digest = chain.chained(rule, owned, digest, seq, link.seal)
        if digest != link.digest:
            return ChainFlaw(seq, "chain")
        met = met or digest == head
    if (seq, digest) != (row.seq, row.digest):
        return ChainFlaw(seq, "end")
    return None if met else ChainFlaw(seq, "head")
