"""Text in a terminal, shown as it was written, whoever wrote it.

A board's name, a profile's source and a key come from others. Nothing in them is read as markup, and no sign in them
moves the cursor, changes a colour or names the window.
"""

import unicodedata
from typing import Final

import typer
from rich.console import Console
from rich.text import Text

_UNSHOWN: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Kinds of signs that steer a terminal, or are nothing to see: control, direction, halves of signs."""


def visible(text: str) -> str:
    """Return the text with a mark in the place of each sign that is no letter, digit, sign, space or line break."""
    if text.isprintable():
        return text
    return "".join(
        sign if sign == "\n" or unicodedata.category(sign) not in _UNSHOWN else "\N{REPLACEMENT CHARACTER}"
        for sign in text
    )


def styled(*parts: str | tuple[str, str]) -> Text:
    """Return the parts as one text for a console; a part may have a style after it. The only way that colours come."""
    return Text.assemble(
        *((visible(part), "") if isinstance(part, str) else (visible(part[0]), part[1]) for part in parts)
    )


def new_console() -> Console:
    """Return standard output as a console that reads no markup, draws no emoji for `:names:` and picks no colours itself."""
    return Console(markup=False, emoji=False, highlight=False)


def say(text: str, *, error: bool = False) -> None:
    """Write a line to standard output, or to standard error."""
    typer.echo(visible(text), err=error)
