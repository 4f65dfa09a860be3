"""What is typed of when somebody has to go (R-192)."""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import command


@pytest.mark.parametrize(
    ("words", "verb", "fields"),
    [
        ("Jag måste gå kl 15.30", "go.say", {"at": "15.30"}),
        ("måste gå klockan 9", "go.say", {"at": "9"}),
        ("jag stannar", "go.say", {"stays": "yes"}),
        ("I must leave at 15:30.", "go.say", {"at": "15:30"}),
        ("måste gå 15.30 Anna Ek", "go.note", {"name": "anna ek", "at": "15.30"}),
        ("jag måste gå 1530", "go.say", {"at": "1530"}),
        ("jag måste gå kl 15,30", "go.say", {"at": "15,30"}),
        ("Jag måste lämna mötet vid 15.30", "go.say", {"at": "15.30"}),
        ("jag går vid klockan 3", "go.say", {"at": "3"}),
        ("jag går 15.30", "go.say", {"at": "15.30"}),
        ("stannar Anna Ek", "go.note", {"name": "anna ek", "stays": "yes"}),
        ("anteckna att Anna Ek måste gå 15.30", "go.note", {"name": "anna ek", "at": "15.30"}),
        ("stays Anna Ek", "go.note", {"name": "anna ek", "stays": "yes"}),
        ("must leave at 15.30 Anna Ek", "go.note", {"name": "anna ek", "at": "15.30"}),
    ],
)
def test_it_is_typed(words: str, verb: str, fields: dict[str, str]) -> None:
    """In both languages."""
    found = command(Words(words))
    assert found is not None
    assert (found.verb, dict(found.fields), found.names) == (verb, fields, "name" in fields)


@pytest.mark.parametrize("words", ["jag går 2", "jag går vid 2", "jag går på 2", "jag måste gå på ärende 2"])
def test_what_may_be_said_of_anything_is_no_time(words: str) -> None:
    """“Jag går 2” is a number, not a clock."""
    assert command(Words(words)) is None
