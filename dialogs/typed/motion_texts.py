"""Where a motion cites a text with paragraphs of its own ("§ 4 i stadgan", "4 § kommunallagen"): such a number is no matter's."""

import re
from typing import Final

_TEXT: Final = (
    r"(?!\w{0,30}(?:dagordning|föredragning|förslag|avslag|uppslag|inslag|bolag))(?:\w{0,30}(?:stadga(?:n|rna|r)?|reglemente(?:t|n)?|ordning(?:en|ar)?|lag(?:en|ar)?|förordning(?:en)?|balk(?:en)?"
    r"|avtal(?:et)?|polic(?:y|yn)|föreskrift(?:en|erna)?|instruktion(?:en)?|bestämmelse(?:n|rna)?)|KL|OSL|TF|FL|PBL|SoL|LSS"
    r"|bylaws?|regulations?|act|statutes?|agreement|contract)"
)
_CITED: Final = re.compile(
    rf"(?:§{{1,2}}\s?\d{{1,3}}(?:\s?[a-z])?|\d{{1,3}}(?:\s?[a-z])?\s?§{{1,2}}|(?:punkt|paragraf)\w{{0,5}}\s\d{{1,3}})\s"
    rf"(?:(?:i|av|ur|enligt|of|in)\s(?:(?:den|det|de|the|nämndens|kommunens|bolagets|föreningens|gällande)\s){{0,2}})?{_TEXT}(?!\w)",
    re.IGNORECASE,
)
_NUMBER: Final = re.compile(r"\d+")


def without_cited(text: str) -> str:
    """The text without what it cites so."""
    return _CITED.sub(" ", text)


def only_cited(number: int, text: str) -> bool:
    """Whether the number stands in the text as a cited one, and nowhere else in digits."""
    cited = _CITED.findall(text)
    rest = _NUMBER.findall(without_cited(text))
    return any(str(number) in _NUMBER.findall(one) for one in cited) and str(number) not in rest
