"""The law on secrecy told by its chapter, as boards write it: "26 kap. 1 §", "§ 26:1", "kap 26 § 1", "(26:1)", "2009:400".

Chapters of other laws are told with the law's name; a property's number ("Eken 26:1") has no paragraph sign. Source: R-107.
"""

import re
from collections.abc import Sequence
from typing import Final

_CHAPTER: Final = r"(?:1[5-9]|[23]\d|4[0-4])"
_SECTION: Final = r"\d{1,2}\s?(?:[a-c]\s?)?"
_BY: Final = r"(?:enl\.?|enligt|jfr?\.?|se|jml\.?|jämlikt|lagrum:?|(?:med )?stöd av|m\.?\s?st\.?\s?a\.?|stöd:?|skäl:?)"
_AT_THE_END: Final = re.compile(
    rf"(?<![\w:.])(?:{_CHAPTER}\s?kap(?:\.|itlet)?(?:\s?{_SECTION}(?:§§?)?)?|{_CHAPTER}\s?k\.?\s?{_SECTION}§"
    rf"|§{{1,2}}\s?{_SECTION},?\s(?:i\s)?(?:kap\.?\s?{_CHAPTER}|{_CHAPTER}\s?kap\.?)|{_SECTION}§,?\s(?:i\s)?(?:kap\.?\s?{_CHAPTER}|{_CHAPTER}\s?kap\.?)"
    rf"|§{{1,2}}\s?{_CHAPTER}:{_SECTION}|{_CHAPTER}:{_SECTION}§{{1,2}}|(?<!\w){_BY}\s{_CHAPTER}:{_SECTION})"
    r"(?:,?\s(?:p|st)\.?\s?\d|,?\s\d\s?(?:st|p)\.?)?$",
    re.IGNORECASE,
)
_CHAPTER_FIRST: Final = re.compile(
    rf"(?<!\w)kap(?:\.|itel)?\s?{_CHAPTER}(?![\w.-]|:\d{{3}})(?:\s?[:,]?\s?(?:§{{1,2}}\s?)?{_SECTION}§?)?$",
    re.IGNORECASE,
)
_OF_A_BOOK: Final = re.compile(r"plan|bok|rapport|utredning|bilaga|reglement|program|handled", re.IGNORECASE)
_ALONE: Final = re.compile(rf"(?:{_BY}\s)?{_CHAPTER}:\d{{1,2}}(?: §)?", re.IGNORECASE)
_CLOCK: Final = re.compile(r"(?:1[5-9]|2[0-3]):[0-5]\d")
_NUMBER_OF_IT: Final = re.compile(
    r"(?<![\w:/])(?:SFS\s?)?(?:2009:400|1980:100)(?![\d:/])|(?<!\w)(?:O\.\s?S\.\s?L|[Ss]ekrL|SekL)\.?(?!\w)"
)
_LAW_NAMED: Final = re.compile(
    r"(?<!\w)(?:MB|PBL|KL|FL|SoL|SOL|LSS|BrB|ÄB|FB|JB|RF|TF|SFS|ABL|AvfF)(?!\w)|balk|(?:lag|lagen|förordningen)(?!\w)"
)


def tells_chapter(said: str, parts: Sequence[str]) -> bool:
    """Whether the words, in our letters, tell such a chapter; `parts`: what stands by itself in them."""
    if not any(letter.isdigit() for letter in said) and "." not in said and "ekr" not in said:
        return False
    if _NUMBER_OF_IT.search(said):
        return True
    if _LAW_NAMED.search(said):
        return False
    ends = [one.rstrip(" .)]") for one in (said, *parts)]
    return (
        any(_AT_THE_END.search(end) for end in ends)
        or (not _OF_A_BOOK.search(said) and any(_CHAPTER_FIRST.search(end) for end in ends))
        or any(_ALONE.fullmatch(part) and not _CLOCK.fullmatch(part) for part in parts)
    )
