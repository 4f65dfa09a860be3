"""The numbers of matters written in other ways than "ärende 2", read as that: "p2", "Ärende II", "tvåan", "2:an".

Only to find out which matters a sentence means; the row itself is kept as it is, or not at all. Source: R-107.
"""

import re
from typing import Final

_WORD: Final = r"(?:ärende(?:na|t|n)?|punkt(?:erna|en|er)?|paragraf(?:erna|en|er)?|pkt|pp?|nr|nummer|agenda items?|items?|matters?|points?|§{1,2})"
_GROWN: Final = re.compile(rf"(?<!\w)({_WORD})\.?(?=\d)", re.IGNORECASE)
_HASH: Final = re.compile(r"(?<![\w#])#\s?(?=\d{1,3}(?!\w))")
_ROMAN_NUMBER: Final = r"(?-i:X{0,3}(?:IX|IV|V?I{1,3}|V)|X{1,3})(?![\w’'])"
_ROMAN: Final = re.compile(
    rf"(?<!\w)(?P<word>{_WORD}\.?\s?(?:nr\.?\s?|nummer\s)?|(?:sekretess\w*|secret|confidential)\s?:\s?)"
    rf"(?P<numbers>{_ROMAN_NUMBER}(?:\s?(?:[-–,&]|och|samt|till|t\.?o\.?m\.?|and|to)\s?{_ROMAN_NUMBER})*)",
    re.IGNORECASE,
)
_ONE_ROMAN: Final = re.compile(rf"(?<!\w){_ROMAN_NUMBER}")
_VALUES: Final = {"I": 1, "V": 5, "X": 10}
_NICKNAMES: Final = ("ettan", "tvåan", "trean", "fyran", "femman", "sexan", "sjuan", "åttan", "nian", "tian")
_NICKNAME: Final = re.compile(
    rf"(?<!\w)(?:(?P<name>{'|'.join(_NICKNAMES)})|(?P<digits>\d{{1,3}}):an)(?!\w)", re.IGNORECASE
)


def in_digits(row: str) -> str:
    """The row with such numbers as digits after a word for a matter."""
    row = _GROWN.sub(r"\1 ", _HASH.sub("ärende ", row))
    row = _ROMAN.sub(lambda found: found["word"] + _ONE_ROMAN.sub(_digits, found["numbers"]), row)
    return _NICKNAME.sub(
        lambda found: f"ärende {found['digits'] or _NICKNAMES.index(found['name'].casefold()) + 1}", row
    )


def value_of(roman: str) -> int:
    """What a Roman number is worth, in capitals or not."""
    values = [_VALUES[letter] for letter in roman.upper()]
    behind = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, behind, strict=True))


def _digits(found: re.Match[str]) -> str:
    return str(value_of(found[0]))
