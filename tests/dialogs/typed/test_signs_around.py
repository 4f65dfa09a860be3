"""The signs around typed words: which change nothing, and which put them in doubt."""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import command
from dialogs.typed.signs_around import in_doubt

SURE = (
    "{}",
    "{}.",
    " {}! ",
    "{}…",
    "”{}”",
    '"{}"',
    "«{}»",
    "({})",
    "- {}",
    "* {}",
    "{} 👍",
    "{} 👍🏽",
    "{} ✔️",
    "{} 🙂",
    "{} :)",
)
DOUBTFUL = (
    *(
        "{}?",
        "{} ?",
        "{} \N{FULLWIDTH QUESTION MARK}",
        "{} \N{ARABIC QUESTION MARK}",
        "{}?!",
        "{} (?)",
        "{} ❓",
        "{} 🤔",
        "{} :(",
        "{} :-(",
    ),
    *("{} ❌", "❌ {}", "🚫 {}", "{} 👎", "{} ⏳", "≠ {}", "~~{}~~", "> {}", "{} 🎉"),
)


@pytest.mark.parametrize("around", SURE)
def test_end_punctuation_quotes_and_a_smile_leave_the_words_sure(around: str) -> None:
    """They are a command, and no other."""
    for said in ("klar", "öppna 1", "COMPLETE 2"):
        assert not in_doubt(Words(around.format(said)))


@pytest.mark.parametrize("around", DOUBTFUL)
def test_what_asks_or_turns_round_puts_them_in_doubt(around: str) -> None:
    """They are still read: what only shows may be asked for, and the guard knows a bare command."""
    for said in ("klar", "öppna 1", "ready"):
        words = Words(around.format(said))
        assert command(words) is not None
        assert in_doubt(words)


def test_signs_that_spell_something_are_no_signs_around() -> None:
    """They make the words no command at all."""
    assert not in_doubt(Words("klar ⒶⒷ"))
