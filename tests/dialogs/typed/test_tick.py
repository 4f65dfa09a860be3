"""What the host types of the meeting's settings is what cards call it."""

import pytest

from cards.phrases import book
from dialogs.said.inbound import Words
from dialogs.said.reasons import HostLine, TickState
from dialogs.typed.commands import command, harmless
from dialogs.typed.tick import LINES, read_tick


@pytest.mark.parametrize("line", HostLine)
def test_each_line_is_typed_as_it_stands_on_the_cards(line: HostLine) -> None:
    """In both languages: confirmed, not so, or not checked."""
    short = [book.of(language).meeting_settings.short[line] for language in ("sv", "en")]
    assert list(LINES[line]) == short
    for begins, state in (("bekräfta", "confirmed"), ("bekräfta inte", "not"), ("kan inte kontrollera", "unchecked")):
        assert read_tick(f"{begins} {short[0]}") == {line.value: state}
    for begins, state in (("confirm", "confirmed"), ("do not confirm", "not"), ("cannot check", "unchecked")):
        assert read_tick(f"{begins} {short[1]}") == {line.value: state}


@pytest.mark.parametrize(
    "words", ["bekräfta", "bekräfta mötet", "bekräfta väntrum på nu", "väntrum på", "confirm lobby"]
)
def test_anything_more_or_less_is_talk(words: str) -> None:
    """A word said in passing never ticks."""
    assert read_tick(words) is None
    assert command(Words(words)) is None


@pytest.mark.parametrize(
    ("words", "verb", "fields"),
    [
        ("Mötets inställningar", "ticks.show", {}),
        ("meeting settings", "ticks.show", {}),
        ("Bekräfta inspelning av.", "ticks.submit", {"recording": TickState.CONFIRMED.value}),
        ("Chatten är avstängd!", "chat.said", {"off": "yes"}),
        ("the chat is off", "chat.said", {"off": "yes"}),
        ("chatten är på igen", "chat.said", {"off": "no"}),
        ("chatten är påslagen", "chat.said", {"off": "no"}),
        ("the chat is on", "chat.said", {"off": "no"}),
    ],
)
def test_the_whole_message_is_the_command(words: str, verb: str, fields: dict[str, str]) -> None:
    """It holds nobody's words, and may be written in a confidential matter."""
    found = command(Words(words))
    assert found is not None
    assert (found.verb, dict(found.fields)) == (verb, fields)
    assert harmless(found)
