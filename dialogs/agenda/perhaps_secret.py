"""What may say that a matter is secret and is no sure mark: a word in pieces, a register, English.

It leaves the matter in doubt, and the secretary says. Source: R-107.
"""

import re
from collections.abc import Sequence
from typing import Final

from dialogs.agenda.chapters_of_secrecy import tells_chapter
from dialogs.agenda.not_for_everybody import not_for_everybody, stands_alone
from dialogs.agenda.not_to_be_spread import not_to_be_spread, says_so

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
        or any(_ALONE.fullmatch(part) for part in parts)
        or _ANYWHERE.search(said) is not None
        or _SHORT.search(said) is not None
        or _REGISTER.search(said) is not None
        or not_for_everybody(said, parts)
        or not_to_be_spread(parts)
        or tells_chapter(said, parts)
    )


def doubtful_alone(part: str) -> bool:
    """Whether the part, in our letters, says so and nothing else."""
    return _ALONE.fullmatch(part) is not None or stands_alone(part) or says_so(part)


def _in_pieces(folded: str) -> bool:
    """Whether one of the words stands there in pieces, backwards, or with signs for letters."""
    close = _NO_LETTER.sub("", folded)
    if any(word in close for word in _WHOLE) or "sseterkes" in close:
        return True
    return bool(_SIGNED.search(folded)) and "sekretess" in _NO_SIGN.sub("", folded.translate(_IN_SIGNS))
