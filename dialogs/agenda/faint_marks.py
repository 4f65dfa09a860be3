"""Marks of one letter or three, "[S]", "(H)", "(sek)": they say secret, or a party, or money. Then the secretary is asked.

A party's letter stands behind a name or with words of politics, and SEK with an amount: those ask nothing. Source: R-107.
"""

import re
from collections.abc import Container, Mapping, Sequence
from typing import Final

from dialogs.agenda.line_numbers import numberings

# Brackets, a column, a dash at the end, and what stands in front of the title.
_LETTER: Final = re.compile(
    r"\[[SsHh]\.?\]|\([Hh]\.?\)|(?:^|\s)\*[SH]\*|(?:\t|\s\s)[SH]\.?\s*(?:\t|$)|\s[–—-]\s[SH]\.?\s*$|^\s*(?:[SH]\t|[SH]:\s|\([Hh]\)\s|[SH]\s(?=[A-ZÅÄÖ]))"
)
_AT_A_NUMBER: Final = re.compile(
    r"(?:(?P<before>[SH])\s?(?P<own>\d{1,3})|(?P<number>\d{1,3})\s?S)(?P<sign>[.):]\s|\t)\s{0,3}(?=\S)"
)  # "S2. Kalle"
_BEHIND_A_NUMBER: Final = re.compile(r"(?<!\d)(?:19|20)\d\d[/:-]\d{1,6}[ -]?[SH]\.?\s*(?:\t|$)")  # of the register
_MAY_BE_PARTY: Final = re.compile(r"\([Ss]\)")
_CUT_SHORT: Final = re.compile(
    r"[(\[]\s?sek\.?\s?[)\]]|(?:\t|\s\s)sek\.?\s*(?:\t|$)|\s[–—-]\s(?:sek|SEK)\.?\s*$|(?<=\w)[\s,]+sek\.?\s*$"
    r"|^\s*sek\.?(?::|\s|\t)",
    re.IGNORECASE,
)
_AMOUNT: Final = re.compile(
    r"\d\)? ?(?:mnkr|mkr|tkr|kr|mn|md|kronor|miljon(?:er)?|miljard(?:er)?|tusen)?\W{0,2}sek(?!\w)|(?<!\w)sek\W{0,2}\d"
    r"|\d ?(?:s|sek)\.?(?!\w)",
    re.IGNORECASE,
)
_OF_MONEY: Final = re.compile(
    r"(?<!\w)(?:m?n?kr|tkr|kronor|eur|usd|nok|dkk|euro)(?!\w)|budget|kostnad|pris|avgift|tax[ae]|belopp|(?<!\w)l[åä]n|borgen"
    r"|ränt|valut|kurs|invester|ekonom|bokslut|resultat|anslag|medel|likvid|obligation|certifikat|upphandl|hyr|moms|skatt"
    r"|intäkt|utgift|placering|finans|betal|ersättning|arvode|köp|sälj|försälj|skuld|fond|stiftelse",
    re.IGNORECASE,
)
_NAMED: Final = re.compile(r"\w[,.:]?\s+[A-ZÅÄÖ][\w’-]+\s[A-ZÅÄÖ][\w’-]+\s?,?\s?\([Ss]\)")
_OTHER_PARTY: Final = re.compile(r"\((?:M|SD|C|V|KD|L|MP|FP|m|sd|c|v|kd|l|mp|fp)\)")
_OF_POLITICS: Final = re.compile(
    r"(?<!\w)(?:\w*motion|interpellation|(?:enkel )?fråg|\w*initiativ|\w*val(?:et)?(?!\w)|avsäg|avgå|entledig|ledamot|ledamöter|ersättar"
    r"|\w*ordförande|gruppledare|parti|\w*förslag|yrkand|reservation|\w*skrivelse|svar|protokollsanteckning|uppdrag|nominer)\w*",
    re.IGNORECASE,
)


def faintly_marked(title: str) -> bool:
    """Whether the words of a matter's own line, in our letters, bear such a mark; elsewhere it is asked of nobody."""
    return (
        _LETTER.search(title) is not None
        or (_MAY_BE_PARTY.search(title) is not None and not _of_party(title))
        or (_BEHIND_A_NUMBER.search(title) is not None and not _of_party(title))
        or (_CUT_SHORT.search(title) is not None and not _of_money(title))
    )


def behind_title(rows: Sequence[str]) -> list[str]:
    """The rows with a letter at their number ("S2. Kalle", "2S. Kalle") in a column behind the title instead.

    Only between rows that are numbered without one: where each has it, it counts with the number.
    """
    found = {at: letter for at, row in enumerate(rows) if (letter := _AT_A_NUMBER.match(row))}
    plain = {one.number for row in _but(rows, found) if (one := next(numberings(row), None)) is not None}
    if not plain - {None}:
        return list(rows)
    return [_moved(row, found[at], plain) if at in found else row for at, row in enumerate(rows)]


def _but(rows: Sequence[str], found: Mapping[int, object]) -> list[str]:
    return [row for at, row in enumerate(rows) if at not in found]


def _moved(row: str, letter: re.Match[str], plain: Container[int | None]) -> str:
    number = letter["own"] or letter["number"]
    return row if int(number) in plain else f"{number}{letter['sign']}{row[letter.end() :]}\t{letter['before'] or 'S'}"


def _of_party(title: str) -> bool:
    return any(look.search(title) for look in (_NAMED, _OTHER_PARTY, _OF_POLITICS))


def _of_money(title: str) -> bool:
    """Whether "SEK" is Swedish money there; in small letters between brackets it hardly is."""
    small = re.search(r"[(\[]\s?[Ss]ek\.?\s?[)\]]", title) is not None
    return not small and (_AMOUNT.search(title) is not None or _OF_MONEY.search(title) is not None)
