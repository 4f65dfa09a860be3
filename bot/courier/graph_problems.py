"""Why Graph did not do what was asked, as the rules know it; one table for all that is asked of it."""

from collections.abc import Awaitable
from typing import TypeVar

from bot.remote.errors import Forbidden, Gone, Refused
from dialogs.said.chat_setting import SwitchProblem

T = TypeVar("T")


async def or_problem(asked: Awaitable[T], nothing: T) -> tuple[T, SwitchProblem | None]:
    """Wait for the answer: with None where it came, `nothing` with the reason where it never will. Raises Later where Graph is busy or silent."""
    try:
        return await asked, None
    except Forbidden:
        return nothing, SwitchProblem.FORBIDDEN
    except Gone:
        return nothing, SwitchProblem.NO_MEETING
    except Refused:
        return nothing, SwitchProblem.REFUSED
