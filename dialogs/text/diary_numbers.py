"""A diary number (diarienummer) as municipalities write it: KS 2026/123, 2026-00123, SBN-2026.17, 123/26.

It may stand in the journal, where no words may: so its form is narrow. Letters of a register, a year and a number; ten digits of
a person's identity number never have that form.
"""

import re
from typing import Final

_YEAR: Final = r"(?:20)?[0-9]{2}"
DIARY_NUMBER: Final = rf"(?:[A-Za-zÅÄÖåäö]{{1,8}}[ ./-]?)?(?:20[0-9]{{2}}[/:.-][0-9]{{1,6}}|[0-9]{{2}}[/:][0-9]{{1,6}}|[0-9]{{1,6}}/{_YEAR})"
"""The pattern of one, in capital or small letters."""
LONGEST: Final = 24
_WHOLE: Final = re.compile(DIARY_NUMBER)


def diary_number(text: str) -> str | None:
    """The number in capital letters and with single blanks; None where the text is none."""
    plain = " ".join(text.split())
    return plain.upper() if _WHOLE.fullmatch(plain) else None
