"""Numbers as people type them into forms and lines."""

from typing import Final

AGENDA_DIGITS: Final = 3  # of a matter's number on the agenda


def number(digits: str, most_digits: int) -> int | None:
    """Read a whole number with a limit on its digits, which are 0 to 9 alone; None for anything else."""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= most_digits else None
