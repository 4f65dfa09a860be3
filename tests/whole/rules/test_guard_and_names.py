"""In a confidential matter a command in which there is room for words of one's own is a message like any other (R-112)."""

import pytest

from dialogs.chat.facts import GuardTripped
from tests.support.living import Living
from tests.support.rule_sittings import confidential
from tests.support.soon import quiet

_OF_ANOTHER = (
    "anteckna att pojken i trean ber om distans",
    "note that the boy in 3B does not ask to be remote",
    "upprop pojken i trean frånvarande",
    "måste gå 15.30 pojken i trean",
    "godkänn distans utom pojken i trean",
    "jäv 1 pojken i trean",
)


@pytest.mark.rule("R-112", road="word", by="dialogs.chat.guard._tripped")
@pytest.mark.parametrize("who", ["anna", "lena", "okand"])
async def test_whatever_stands_where_a_name_belongs_is_told_as_an_offence(house: Living, who: str) -> None:
    """Whoever writes it; and of a bare command nothing is told."""
    sitting = await confidential(house, *(["okand"] if who == "okand" else []))
    for told, words in enumerate(_OF_ANOTHER, 1):
        await sitting[who].say(words, mention=True)
        await sitting[who].say("status", mention=True)
        await quiet(house)
        assert sum(isinstance(one.fact, GuardTripped) for one in await sitting.entries()) == told, words
