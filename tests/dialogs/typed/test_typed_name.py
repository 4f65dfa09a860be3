"""A typed name is as long as a list may have it: whoever is put on the roster can be called by what is typed."""

import pytest

from cards.naming import MAX_NAME
from dialogs.said.inbound import Words
from dialogs.typed.commands import command

_NAME = ("karl-johan alexander oxenstierna-lagercrantz " * 3)[:MAX_NAME].strip()


@pytest.mark.parametrize("name", [_NAME, f"{_NAME} (socialdemokraterna)"])
@pytest.mark.parametrize(
    "typed",
    [
        "upprop {} på distans",
        "roll call {} absent",
        "godkänn distans utom {}",
        "be {} rätta till bild och ljud",
        "jag har förvissat mig om {}",
        "ersätt {} med {}",
        "let {} serve again",
        "jäv 1 {}",
        "bocka av {}",
        "bocka av alla utom {}",
        "anteckna att {} ber om distans",
        "anteckna att {} måste gå kl. 15.30",
    ],
)
def test_the_longest_name_of_a_list_can_be_typed(typed: str, name: str) -> None:
    """With its party too, in each command that names somebody; the parenthesis at the end of a message is none of its words."""
    found = command(Words(typed.format(name, name)))
    assert found is not None
    assert name.removesuffix(")") in {str(one).removesuffix(")") for one in found.fields.values()}
