"""Rows that remark on a matter by its number and are none themselves: "Ärende 2 utgår", "§ 2 justeras omedelbart".

Such a row is told as one that is not kept, by the words of this page alone: what else it says may be somebody's.
"""

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Final

from dialogs.agenda.access_in_a_sentence import of_access
from dialogs.agenda.kind_in_a_note import meant
from dialogs.agenda.line_numbers import numberings
from dialogs.agenda.matter_numbers_as_digits import in_digits
from dialogs.agenda.matters_in_a_sentence import NUMBERS, REF
from dialogs.agenda.rows_naming_matters import LONGEST_SENTENCE

_HELP: Final = r"(?:(?:ska|skall|kommer|får|bör|måste|har|är|blir|kan|önskas|begärs|föreslås|att|och|nu|dock|även|ev\.?|eventuellt|har|will|is|be|to be|has been)\s){0,4}"
_VERB: Final = (
    r"(?:utgår|utgick|utgå|utgått|stryks|strykas|struket|tas bort|ställs in|inställt|dras tillbaka|återtas|bordlägg(?:s|as)|bordlagt|återremitter(?:as|ats|ad)|ajourneras"
    r"|(?:omedelbart\s)?juster(?:as|ad|at|ats|ing)(?:\s(?:omedelbart|direkt|genast|på plats))?|omedelbar(?:t|\sjustering)"
    r"|föredra(?:s|gs|ges)|föredragande|föredragning|presenteras|presentation|dragning|redovisas|inleds|informeras"
    r"|(?:tas|behandlas|hanteras|tidigareläggs|flyttas)(?:\s(?:upp|först|sist|före|efter|direkt|tidigare|senare|fram|kl\.?|klockan))?|skjuts\s(?:upp|fram)|senareläggs"
    r"|komplettera(?:s|ts|d|t)|ändra(?:s|ts|t|d)|uppdatera(?:s|ts|t|d)|tillkommer|tillkommit|tillkommande|läggs\still|nytt|(?:är\s)?extra|anmäls|bereds|avgörs|beslutas|delges|avskrivs|vilar|postponed|withdrawn|adjusted|presented)(?!\w)"
)
_REMARK: Final = re.compile(
    rf"[^\w§]{{0,6}}(?P<said>(?P<ref>{REF})?(?P<numbers>{NUMBERS})[\s.:,–—-]{{1,4}}{_HELP}{_VERB})",
    re.IGNORECASE,
)
# Whatever it says, where another row has that number and is numbered in another way: "Ärende 2 gäller budgeten".
_WORDED: Final = re.compile(
    rf"[^\w§]{{0,6}}(?P<said>(?P<ref>{REF})(?P<numbers>{NUMBERS}))[\s.:,–—(-]{{1,4}}(?=[^\W\d_])", re.IGNORECASE
)


def remarks(rows: Sequence[str], spoken: Collection[int]) -> Mapping[int, str]:
    """The rows, from 0, that are such remarks, with as much of each as this page has words for; `spoken`: say a kind."""
    said = {at: hit for at, row in enumerate(rows) if at not in spoken and (hit := _remark(row)) is not None}
    if not said:
        return {}
    others = [one for at, row in enumerate(rows) if at not in said and at not in spoken for one in _numbered(row)]
    return {at: hit["said"] for at, hit in said.items() if _is_none(rows[at], hit, others)}


def _remark(row: str) -> re.Match[str] | None:
    """What the row remarks, with its verb in small letters: "§ 2 Justering" is a matter."""
    if len(row) > LONGEST_SENTENCE:
        return None
    words = in_digits(row)
    hit = _REMARK.match(words) or _WORDED.match(words)
    if hit is None or meant(row) is not None or of_access(row):
        return None  # what may say a kind is read for that
    if hit.re is _WORDED:
        return hit if words[hit.end()].islower() else None
    verb = hit["said"][hit.end("numbers") - hit.start("said") :].strip(" .:,–—-")
    return hit if verb[:1].islower() else None


def _numbered(row: str) -> list[tuple[int, str]]:
    found = next(numberings(row), None)
    return [(found.number, found.shape)] if found is not None and found.number else []


def _is_none(row: str, hit: re.Match[str], others: Sequence[tuple[int, str]]) -> bool:
    """Whether the row is no matter: another has its number, or none near it is numbered as it is."""
    own = _numbered(row)
    number, shape = own[0] if own else (int(re.findall(r"\d+", hit["numbers"])[0]), "")
    same = [sign for other, sign in others if other == number]
    if same:
        return hit.re is _REMARK or shape not in same
    if hit.re is _WORDED:
        return False
    near = (number - 1, number + 1)
    return not any(other in near and sign == shape for other, sign in others)
