"""What people write of a link that fails is a command, and never an offence (R-236)."""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import command


@pytest.mark.parametrize(
    ("words", "what"),
    [
        *(
            (words, "sound")
            for words in (
                "ljud borta",
                "jag hör inget ljud",
                "vi hör inte er",
                "jag hör inte vad ni säger",
                "det hackar",
            )
        ),
        *(
            (words, "sound")
            for words in (
                "ljudet borta",
                "hör inget",
                "mikrofonen fungerar inte",
                "vi hör dåligt",
                "ordföranden hörs inte",
            )
        ),
        *(
            (words, "link")
            for words in ("bild borta", "jag ser inte er", "jag ser ingen bild", "kameran fungerar inte", "ser inte")
        ),
        *(
            (words, "link")
            for words in ("jag kan inte följa mötet", "vi ser inte salen", "tekniken fungerar inte", "teams har frusit")
        ),
    ],
)
def test_words_of_a_link_that_fails_are_a_command(words: str, what: str) -> None:
    """However the sentence is put."""
    found = command(Words(words))
    assert found is not None
    assert (found.verb, found.fields) == ("link.say", {"what": what})


@pytest.mark.parametrize(
    "words",
    ["jag hör inte till nämnden", "ljud", "jag ser inte varför Anna Ek ska få bistånd", "det hackar Anna Ek om"],
)
def test_other_words_are_none(words: str) -> None:
    """Nothing of one's own comes along."""
    assert command(Words(words)) is None
