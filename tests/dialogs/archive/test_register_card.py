"""The card of the register goes to each secretary who can be told something alone."""

from dialogs.archive.register_card import register_cards
from dialogs.roster.facts import InChat
from tests.support.meetings import a_meeting, happened, seated, sender

TWO = happened(a_meeting(), seated("kim", "secretary"), InChat("kim"))


def test_each_secretary_has_one() -> None:
    """Apart from the one who is answered otherwise."""
    assert [one.to for one in register_cards(TWO)] == [sender("secretary").key, sender("kim").key]
    assert [one.to for one in register_cards(TWO, but=sender("kim").key)] == [sender("secretary").key]
