"""What may say that a matter is secret and is no sure mark: a slip, a word in pieces, a law or a register, English.

It leaves the matter in doubt, and the secretary says. Source: R-107.
"""

import re
from collections.abc import Sequence
from typing import Final

from dialogs.agenda.misspelt_secrecy import slipped
from dialogs.agenda.not_for_everybody import not_for_everybody

# Such as no other words make up when the room between them is gone.
_WHOLE: Final = (
    "sekretess",
    "konfidentiel",
    "säkerhetsskydd",
    "stängdadörrar",
    "slutnadörrar",
    "lycktadörrar",
    "individärende",
)
_NO_LETTER: Final = re.compile(r"[\W\d_]+")
_IN_SIGNS: Final = str.maketrans("013457$@€", "oieastsae")
_NO_SIGN: Final = re.compile(r"[\W_]+")
_SIGNED: Final = re.compile(r"[^\W\d_][\d$@€]|[\d$@€][^\W\d_]")
_WORD: Final = re.compile(r"[^\W\d_]{7,20}")
_SLIPS: Final = (8, 9, 10)  # letters of a word that may be a slip, or the beginning of one
_ALONE: Final = re.compile(
    r"secret|top secret|classified|restricted|private(?: (?:session|part|meeting))?|non-? ?public|not (?:open|public)|executive session"
    r"|off the record|tystnadsplikt\w*|skyddad\w*(?: (?:folkbokföring|identitet|adress|personuppgift\w*))?|internt?|(?:innehåller )?känsliga (?:person)?uppgifter|s-märk\w+|s-ärende\w*|hem\.?|mu",
    re.IGNORECASE,
)
_ANYWHERE: Final = re.compile(
    r"(?<!\w)(?:får|ska|skall|kan|bör)? ?(?:ej|inte|icke) (?:\w+ )?(?:diskuteras|behandlas|tas upp|föredras|nämnas|omnämnas|läsas upp|redovisas|omtalas)"
    r" (?:i|på|vid|under|inför) (?:ett )?(?:öpp|offentlig|allmänhet|åhörar)\w*|(?<!\w)konfidensi\w*|(?<!\w)hemmlig\w*"
    r"|(?<!\w)(?:stängda?|slutna?|lyckta) dörr?\w*|(?<!\w)dörr\w* (?:\w+ )?(?:stäng|slut|lås)\w*|(?<!\w)stängs? dörr\w*",
    re.IGNORECASE,
)
# The word cut short as diaries print it, in front of a title or behind it; where it means the secretary that is one question too many.
_SHORT: Final = re.compile(
    r"(?<!\w)(?:sekr|secr|konfid)(?![^\W_])|(?<!\w)säk\.? ?skydd\w*|(?<!\w)(?:endast|bara|enbart) (?:för )?(?:ledamöter|beslutande|tjänstgörande)\w*",
    re.IGNORECASE,
)
# A chapter of the law on secrecy without its name; other laws are named, and have fewer chapters.
_CHAPTER: Final = re.compile(
    r"(?<![\d:.])(?:enl\.? |enligt |jfr |se )?(?:1[5-9]|[23]\d|4[0-3])\s?kap\.?\s?\d{1,2}\s?[a-z]?\s?§§?(?: (?:p|st)\.? ?\d)?$"
)
_COLON: Final = re.compile(r"(?:enl\.? |enligt |jfr |se )?(?:2[1-9]|3\d|40):\d{1,2}(?: §)?")
_COLON_AFTER: Final = re.compile(r"(?<!\w)(?:enl\.?|enligt|jfr|se) (?:2[1-9]|3\d|40):\d{1,2}(?: §)?$")
_CLOCK: Final = re.compile(r"2[1-3]:[0-5]\d")
_LAW_NAMED: Final = re.compile(
    r"(?<!\w)(?:MB|PBL|KL|FL|SoL|SOL|LSS|BrB|ÄB|FB|JB|RF|TF|SFS|ABL|AvfF)(?!\w)|balk|(?:lag|lagen|förordningen)(?!\w)"
)
# The letters of a series in the register that is kept of what is secret, or of individuals: "SEKR 2026/44", "LVU 26:3".
_REGISTER: Final = re.compile(
    r"(?<![^\W_])(?:sekr(?:etess\w*)?|heml(?:ig\w*)?|konf|lvu|lvm|lpt|ifo)\.?(?:[ -]?(?:dnr|nr)\.?:?)?"
    r"[ /-]{0,3}(?:(?:19|20)\d\d|\d\d)\s?[/:-]\s?\d{1,6}(?!\d)",
    re.IGNORECASE,
)


def doubtful(said: str, parts: Sequence[str]) -> bool:
    """Whether the words, in our letters, may say that their matter is secret; `parts`: what stands by itself in them."""
    folded = said.casefold()
    return (
        _in_pieces(folded)
        or any(slipped(word[:size]) for word in _WORD.findall(folded) if word[0] == "s" for size in _SLIPS)
        or any(_ALONE.fullmatch(part) for part in parts)
        or _ANYWHERE.search(said) is not None
        or _SHORT.search(said) is not None
        or _REGISTER.search(said) is not None
        or not_for_everybody(said, parts)
        or _by_chapter(said, parts)
    )


def _in_pieces(folded: str) -> bool:
    """Whether one of the words stands there in pieces, backwards, or with signs for letters."""
    close = _NO_LETTER.sub("", folded)
    if any(word in close for word in _WHOLE) or "sseterkes" in close:
        return True
    return bool(_SIGNED.search(folded)) and "sekretess" in _NO_SIGN.sub("", folded.translate(_IN_SIGNS))


def _by_chapter(said: str, parts: Sequence[str]) -> bool:
    if _LAW_NAMED.search(said):
        return False
    end = said.rstrip(" .)]")
    at_the_end = _CHAPTER.search(end) or _COLON_AFTER.search(end)
    return at_the_end is not None or any(_COLON.fullmatch(part) and not _CLOCK.fullmatch(part) for part in parts)
