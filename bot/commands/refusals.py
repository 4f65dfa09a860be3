"""Says in one plain sentence what cannot be done with what was typed."""

from collections.abc import Sequence
from typing import Final

import typer

from bot.commands import words
from cards.bilingual import Bilingual

PROGRAM: Final = "bisittare"


def refusal(error: typer.TyperException, typed: Sequence[str]) -> Bilingual:
    """The sentence for an error of the command line's own; what it says of itself is English, and several lines."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context is not None else PROGRAM
    if isinstance(error, typer.BadParameter) and error.param is not None:
        option = error.param.opts[0]
        # Only a missing one comes without a message.
        sentence = words.MUST_BE if error.message else words.IS_MISSING
        return sentence.filled(option=option, wanted=words.WANTED.get(option, words.A_VALUE), command=command)
    return words.NOT_UNDERSTOOD.filled(typed=" ".join((PROGRAM, *typed)), command=command)
