"""A message whose words may be others than everybody reads is no command."""

from dataclasses import replace

from dialogs.router import decide
from dialogs.said.unsure_words import Doubt
from tests.support.meetings import linkoping, spoke
from tests.support.motions import on_the_table


def test_no_command_is_read_in_struck_or_quoted_words() -> None:
    """Everybody reads others; a quotation before a command, and a picture with it, leave it what it is."""
    for doubt in Doubt:
        said = replace(spoke("i rummet", "anna", mentioned=True), doubt=doubt)
        changed = bool(decide(said, on_the_table(), linkoping()).facts)
        assert changed is not doubt.of_words
