"""Numbers as people type them into forms and lines."""


def number(digits: str, most_digits: int) -> int | None:
    """Read a whole number of so many digits at most, 0 to 9 and nothing else; None where it is anything else."""
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= most_digits else None
