"""What is written in English of a failing link is a command as in Swedish, however the sentence is put (R-236)."""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import command, harmless


@pytest.mark.parametrize(
    ("words", "what"),
    [
        ("I've got no sound", "sound"),
        ("Sorry, I still can't hear anything", "sound"),
        ("the audio keeps cutting out", "sound"),
        ("I'm having technical issues", "link"),
        ("the picture has frozen", "link"),
        ("I hear you well again", "over"),
    ],
)
def test_english_words_of_a_link_are_a_command(words: str, what: str) -> None:
    """Never an offence."""
    read = command(Words(words))
    assert read is not None
    assert (read.verb, read.fields["what"], harmless(read)) == ("link.say", what, True)
