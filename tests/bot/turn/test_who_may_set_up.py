"""Whom the operator's list lets set sittings up, and in whose chats (R-251)."""

import pytest

from bot.turn.who_may_set_up import known
from dialogs.said.inbound import Sender

OURS, THEIRS = "ours", "theirs"
ONE, SEVERAL = frozenset({"oid"}), frozenset({f"{OURS}/oid"})


@pytest.mark.parametrize(
    ("who", "chat", "listed", "may"),
    [
        (Sender("29:k", "OID"), OURS, ONE, True),
        (Sender("29:k", "OID", "OURS"), OURS, ONE, True),
        (Sender("29:k", "OID"), "OURS", SEVERAL, True),
        (Sender("29:k", "OID"), THEIRS, SEVERAL, False),  # Teams does not say whose she is: the list does
        (Sender("29:k", "OID", OURS), THEIRS, ONE, False),
        (Sender("29:k", "OID", guest=True), OURS, ONE, False),
        (Sender("29:k", "OID", guest=True), OURS, SEVERAL, False),
        (Sender("29:k"), OURS, ONE, False),
        (Sender("29:k"), OURS, frozenset({"", "ours/"}), False),
        (Sender("29:k", "other"), OURS, SEVERAL, False),
    ],
)
def test_the_list_holds_in_the_chats_of_ones_own_tenant(
    who: Sender, chat: str, listed: frozenset[str], *, may: bool
) -> None:
    """Nobody who is a guest, anonymous or of another organisation there."""
    assert known(who, chat, listed).may_set_up is may
