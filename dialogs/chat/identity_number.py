"""Swedish personal identity and coordination numbers (personnummer, samordningsnummer) in what people write."""

import re
from typing import Final

_COORDINATION: Final = 60  # added to the day in a coordination number
_CONTEXT: Final = 24  # characters before the number that may say what it is
_MONTH_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DOUBLED: Final = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)  # a digit times two, its own digits added

_LAST_FOUR: Final = re.compile(r"[0-9]{4}")
# Year, month and day with or without century, also as 1912-12-12; then a dash, plus, space or nothing; then four digits.
_LIKELY: Final = re.compile(
    r"""(?<![0-9])
    (?P<century>1[89]|20)?(?P<year>[0-9]{2})(?P<dash>-)?(?P<month>0[1-9]|1[0-2])(?(dash)-)(?P<day>[0-36-9][0-9])
    (?P<between>(?(dash)[-+]|(?:\s?[-+\u2010-\u2013\u2212]\s?|[ \u00a0\u202f])?))
    (?P<last>[0-9]{4})
    (?![0-9])""",
    re.VERBOSE,
)
_NAMED: Final = re.compile(r"(?:pers|p-?nr|samordn|född|\bf\.|\bid\b|identit)[^\n0-9]*$", re.IGNORECASE)
_OTHER: Final = re.compile(
    r"(?:ocr|dnr|diarie|fakt|giro|\bbg\b|\bpg\b|konto|clearing|tele?\b|telefon|mobil|\bring|\bsms|org|\bref|mål|belopp)"
    r"[^\n0-9]*$",
    re.IGNORECASE,
)


def contains_identity_number(text: str) -> bool:
    """Whether a Swedish personal identity or coordination number stands in the text, by its date and check digit.

    10 or 12 digits, with a dash, plus, space or nothing before the last four. Ten digits in a row that may as well
    be a phone number (070…, 010…) count only after a word such as "personnummer"; so do digits after "OCR" or
    "konto". Numbers with a letter (reserve numbers, interim numbers) have no check digit and are not found. Source: R-117.
    """
    if not _LAST_FOUR.search(text):
        return False  # most messages end here
    return any(_real(found) and _meant(found, text) for found in _LIKELY.finditer(text))


def _real(found: re.Match[str]) -> bool:
    year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    if day > _COORDINATION:
        day -= _COORDINATION
    if not 1 <= day <= _MONTH_DAYS[month - 1]:
        return False
    if (month, day) == (2, 29) and not _leap(found["century"], year):
        return False
    return _has_check_digit(found["year"] + found["month"] + found["day"] + found["last"])


def _has_check_digit(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (the Luhn sum is a multiple of ten)."""
    doubled = sum(_DOUBLED[int(digit)] for digit in digits[::2])
    plain = sum(int(digit) for digit in digits[1::2])
    return (doubled + plain) % 10 == 0


def _leap(century: str | None, year: int) -> bool:
    if century is None:
        return year % 4 == 0
    return year % 4 == 0 and (year != 0 or int(century) % 4 == 0)


def _meant(found: re.Match[str], text: str) -> bool:
    if found["between"]:
        return True
    start, end = found.span()
    if text[end : end + 1].isalnum() or (start and (text[start - 1].isalnum() or text[start - 1] in "_/.-+=")):
        return False  # part of an address, a key or a longer number
    before = text[max(0, start - _CONTEXT) : start]
    if _NAMED.search(before):
        return True
    return not _OTHER.search(before) and not _may_be_phone(found)


def _may_be_phone(found: re.Match[str]) -> bool:
    """A Swedish phone number begins with one 0, and no area code with 00, 071 or 080."""
    return found["century"] is None and found[0][0] == "0" and not found[0].startswith(("00", "071", "080"))
