"""The numbers of matters written in other ways than "ärende 2", read as that: "p2", "Ärende II", "tvåan", "2 (två)", "2.-3.".

Only to find out which matters a sentence means; the row itself is kept as it is, or not at all. Source: R-107.
"""

import re
from itertools import pairwise
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
_SPELLED: Final = (
    *("noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton"),
    *("fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo"),
)
IN_LETTERS: Final = rf"(?:{'|'.join(_SPELLED[1:])})(?!\w)"
"""A number of a matter in letters."""
_TWICE: Final = re.compile(
    rf"(?<!\w)(?:(?P<digits>\d{{1,3}})\s?\({IN_LETTERS}\)|{IN_LETTERS}\s?\((?P<behind>\d{{1,3}})\))", re.IGNORECASE
)
_IN_BRACKETS: Final = re.compile(
    rf"(?<!\w)(?P<before>{_WORD}\.?\s?(?:nr\.?\s?)?|(?:och|o|samt|till|and|to)\s|[,–-]\s?)\((?P<digits>\d{{1,3}})\)",
    re.IGNORECASE,
)
_AHEAD: Final = re.compile(
    rf"(?<!\w)(?P<word>{_WORD}\.?\s(?:nr\.?\s)?)(?:dels|mellan|between|från(?: och med)?|fr\.?\s?o\.?\s?m\.?|from)\s(?=\d{{1,3}}\s?(?:[–,-]|(?:och|till|samt|and|to)\s))",
    re.IGNORECASE,
)
_ONE: Final = re.compile(
    rf"(?<!\w)(?<!\d[:/])(?:\d{{1,3}}(?![\d%]|[:/]\d)(?:[a-h](?!\w))?|{IN_LETTERS})", re.IGNORECASE
)
_OF_A_MATTER: Final = re.compile(rf"(?:^|\W){_WORD}\.?\s?(?:nr\.?\s?|nummer\s?)?$", re.IGNORECASE)
_BETWEEN: Final = re.compile(rf"(?:^|\W)(?:mellan|between)\s(?:{_WORD}\.?\s?)?$", re.IGNORECASE)
_COUNTS: Final = re.compile(
    r"\s(?:\w{1,20} )?(?:ärenden|punkter|personer|barn|delar|dagar|veckor|månader|år|timmar|minuter|gånger|items|matters)(?!\w)",
    re.IGNORECASE,
)
_TO: Final = re.compile(
    rf"\.?\s?(?:[-–—]{{1,2}}|→|\.{{2,3}}|…|tom\.?|(?:upp|fram|ända) till|thru|through|up to|t\.?\s?o\.?\s?m\.?|till(?: och med)?|to)\s?(?:{_WORD}\.?\s?)?",
    re.IGNORECASE,
)
_AND: Final = re.compile(
    r"\.?\s?(?:[,;&+/]|,?\s?(?:och|o\.?|samt|eller|respektive|resp\.?|jämte|and|or|liksom|ävensom|såväl som|likväl som|plus|även|också|dels|men|as well as))"
    rf"(?:\s(?:även|också|likaså|dels|också på))?\s?(?:{_WORD}\.?\s?)?",
    re.IGNORECASE,
)
_PLAIN: Final = frozenset(("-", "–", "—", ",", "&", "+", "/", "och", "o", "samt", "eller", "till", "and", "or", "to"))
_LONGEST_GAP: Final = 40  # characters


def in_digits(row: str) -> str:
    """The row with such numbers as digits after a word for a matter."""
    row = _GROWN.sub(r"\1 ", _HASH.sub("ärende ", row))
    row = _ROMAN.sub(lambda found: found["word"] + _ONE_ROMAN.sub(_digits, found["numbers"]), row)
    row = _NICKNAME.sub(
        lambda found: f"ärende {found['digits'] or _NICKNAMES.index(found['name'].casefold()) + 1}", row
    )
    row = _TWICE.sub(lambda found: found["digits"] or found["behind"], row)
    return _AHEAD.sub(r"\g<word>", _chained(_IN_BRACKETS.sub(r"\g<before>\g<digits>", row)))


def _chained(row: str) -> str:
    """The row with numbers in letters as digits where they are joined to others, or stand after a word for a matter."""
    ones = list(_ONE.finditer(row))
    joints = ["", *(_joint(row, one, after) for one, after in pairwise(ones)), ""]
    written: list[str] = []
    end = 0
    for one, before, behind in zip(ones, joints, joints[1:], strict=False):
        written += [before or row[end : one.start()], one[0] if one[0][0].isdigit() else _worth(one, before, behind)]
        end = one.end()
        if before and not behind and row[end : end + 2] == ". ":
            end += 1  # "2.-3. sekretess"
    return "".join([*written, row[end:]])


def _worth(one: re.Match[str], before: str, behind: str) -> str:
    """The number in letters as digits, or as it stands where it may be of no matter: "två barn"."""
    joined = (before or behind) and (behind or not _COUNTS.match(one.string, one.end()))
    of_a_matter = _OF_A_MATTER.search(one.string[max(0, one.start() - _LONGEST_GAP) : one.start()])
    return str(_SPELLED.index(one[0].casefold())) if joined or of_a_matter else one[0]


def count_of(number: str) -> int:
    """How many a number in digits or in letters says: "3", "två"."""
    return int(number) if number.isdigit() else _SPELLED.index(number.casefold())


def _joint(row: str, one: re.Match[str], after: re.Match[str]) -> str:
    """What joins the two numbers, as plainly as it can be written; "" where nothing does."""
    gap = row[one.end() : after.start()]
    if len(gap) > _LONGEST_GAP or not (_TO.fullmatch(gap) or _AND.fullmatch(gap)):
        return ""
    if _BETWEEN.search(row[max(0, one.start() - _LONGEST_GAP) : one.start()]):
        return "–"
    if gap.strip() in _PLAIN:
        return gap
    return "–" if _TO.fullmatch(gap) else " och "


def value_of(roman: str) -> int:
    """What a Roman number is worth, in capitals or not."""
    values = [_VALUES[letter] for letter in roman.upper()]
    behind = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, behind, strict=True))


def _digits(found: re.Match[str]) -> str:
    return str(value_of(found[0]))
