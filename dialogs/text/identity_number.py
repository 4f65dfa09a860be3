"""Swedish personal identity and coordination numbers (personnummer, samordningsnummer) in what people write."""

import re
from typing import Final

from dialogs.text.plain_text import simple

_COORDINATION: Final = 60  # added to the day in a coordination number
_CONTEXT: Final = 40  # characters before the number that may say what it is
_MONTH_DAYS: Final = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DOUBLED: Final = (0, 2, 4, 6, 8, 1, 3, 5, 7, 9)  # a digit times two, its own digits added
_HOURS: Final = 24
_MINUTES: Final = 60

_TEN: Final = re.compile(r"(?:[0-9][^0-9]{0,6}){9}[0-9]")
_APART: Final = re.compile(r"(?<![0-9])[0-9](?:(?:[ \t]|[ \t]?[-+][ \t]?)[0-9](?![0-9])){9,11}")  # each digit by itself
_SIGNS: Final = re.compile(r"[^0-9+-]")
# Year, month and day with or without century, also as 1912-12-12 or 12 12 12; then a dash, plus, space or nothing; then
# four digits. Of what people set between, a dash may stand at the end of a row, and a bracket around either part.
_LIKELY: Final = re.compile(
    r"""(?<![0-9])
    (?:(?P<century>1[89]|20)[-./ ]?)?(?P<year>[0-9]{2})
    (?P<parted>[-./ ])?(?P<month>0[1-9]|1[0-2])(?(parted)(?P=parted)|[ ]?)(?P<day>[0-36-9][0-9])
    (?P<between>\)?(?:\s{0,3}[-+]{1,2}\s{0,3}|[ \t]{1,3}|[./:_,]|[A-Za-z])\(?|\)\(?|\()?
    (?P<last>[0-9]{2}[ ]?[0-9]{2})
    (?![0-9])""",
    re.VERBOSE,
)
_PERSON: Final = (
    r"elev\w*|barn\w*|pojk\w*|flick\w*|ungdom\w*|son(?:en)?|dotter\w*|syskon\w*|klient\w*|brukare\w*|patient\w*|sökande\w*"
    r"|målsägande\w*|målsman\w*|vårdnadshavare\w*|part(?:en)?|huvudman\w*|anhörig\w*|enskild\w*"
)
_NAMED: Final = re.compile(
    rf"(?:pers|p-?nr|samordn|född|\bf\.|\bid\b|identit|\b(?:{_PERSON})\b)[^\n0-9]*$", re.IGNORECASE
)
# What else a row of digits can be. The word stands whole, and right before the number: "kontot tillhör …" names a person.
_OTHER: Final = re.compile(
    r"\b(?:ocr|dnr|diarie\w*|fakt\w*|\w*giro|bg|pg|\w*konto(?:t|nr|nummer)?|clearing\w*|tele?|telefon\w*|mobil\w*|ring|sms"
    r"|org\w*|ref|referens\w*|mål|målnr|målnummer|belopp\w*)(?:[^\w\n]+(?:nr|nummer|no|är|på|till|mig|oss)\b){0,2}[^\w\n]*$",
    re.IGNORECASE,
)
_GENITIVE: Final = re.compile(r"s(?!\w)")


def contains_identity_number(text: str) -> bool:
    """Whether a Swedish personal identity or coordination number stands in the text, by its date and check digit.

    10 or 12 digits, with a dash, plus, spaces, a sign or a letter or nothing before the last four, in pairs or each by itself, and
    whatever nobody sees between them. Ten
    digits in a row that may as well be a phone number (070…, 010…) count only after a word such as "personnummer" or
    "elev"; digits right after "OCR" or "konto" never do. Numbers with a letter (reserve numbers, interim numbers) have no
    check digit and are not found. Source: R-117.
    """
    return _found(text, phones=True)


def may_contain_identity_number(text: str) -> bool:
    """The same, where a phone number is less likely than a child's identity number: on an agenda. Source: R-058, R-117."""
    return _found(text, phones=False)


def _found(text: str, *, phones: bool) -> bool:
    said = simple(text)
    if not _TEN.search(said):
        return False  # most messages end here
    said = _APART.sub(lambda found: _SIGNS.sub("", found[0]), said)
    return any(_real(found) and _meant(found, said, phones=phones) for found in _LIKELY.finditer(said))


def _real(found: re.Match[str]) -> bool:
    year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    if day > _COORDINATION:
        day -= _COORDINATION
    if not 1 <= day <= _MONTH_DAYS[month - 1]:
        return False
    if (month, day) == (2, 29) and not _leap(found["century"], year):
        return False
    return _has_check_digit(found["year"] + found["month"] + found["day"] + found["last"].replace(" ", ""))


def _has_check_digit(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (the Luhn sum is a multiple of ten)."""
    doubled = sum(_DOUBLED[int(digit)] for digit in digits[::2])
    plain = sum(int(digit) for digit in digits[1::2])
    return (doubled + plain) % 10 == 0


def _leap(century: str | None, year: int) -> bool:
    if century is None:
        return year % 4 == 0
    return year % 4 == 0 and (year != 0 or int(century) % 4 == 0)


def _meant(found: re.Match[str], text: str, *, phones: bool) -> bool:
    start, end = found.span()
    signed = "-" in (found["between"] or "") or "+" in (found["between"] or "")
    if " " in found["last"] and not (signed or found["parted"]):
        return False
    if not (found["parted"] or signed) and " " in text[found.start("year") : found.end("day")]:
        return False  # groups as of an amount
    before = text[max(0, start - _CONTEXT) : start]
    if found["between"] and not _may_be_time(found):
        return True
    if _NAMED.search(before):
        return True
    if found["between"]:
        return False
    if text[end : end + 1].isalnum() and not _GENITIVE.match(text, end):
        return False
    if start and (text[start - 1].isalnum() or text[start - 1] in "/.-+="):
        return False  # part of an address, a key or a longer number
    return not _OTHER.search(before) and not (phones and _may_be_phone(found))


def _may_be_time(found: re.Match[str]) -> bool:
    """Whether it may be a day with a time of day after it: 2026-12-08 1300."""
    last = found["last"].replace(" ", "")
    parted = bool(found["parted"]) and not (found["between"] or "").strip()
    return parted and found["century"] == "20" and int(last[:2]) < _HOURS and int(last[2:]) < _MINUTES


def _may_be_phone(found: re.Match[str]) -> bool:
    """A Swedish phone number begins with one 0, and no area code with 00, 071 or 080."""
    return found["century"] is None and found[0][0] == "0" and not found[0].startswith(("00", "071", "080"))
