"""What a line of a pasted list says of a seat that nobody has, and of somebody who has left theirs.

Neither is entered: the line is told. A vacant seat is one of the board's seats all the same (R-082), since their number is
what the council has decided and is asked by itself. Whoever serves on a vacant seat is a person like others.
"""

import re
from typing import Final

from dialogs.roster.list_words import Outside

_VACANT: Final = re.compile(
    r"(?<!\w)(?<!på )(?<!för )(?<!on )(?<!for )(?:vakant\w*|vakans\w*|vacant|vacancy|tom stol|tomt? (?:mandat|plats)|obesatt\w*|unfilled)(?!\w)",
    re.IGNORECASE,
)
_LEFT: Final = re.compile(
    r"(?<!\w)(?:avgått|avgången|avgångna|avsagt sig|avsade sig|avsagd|avsägelse|entledigad|entledigats|entledigande|avliden|avlidit|avled"
    r"|bortgången|utträtt|uteslut(?:en|its)|(?:har )?slutat|lämnat (?:sitt |sin )?(?:uppdrag\w*|plats\w*|nämnd\w*|styrelse\w*|utskott\w*|fullmäktige|kommunen|partiet)"
    r"|ej längre|inte längre|f\.? ?d\.? (?:led|ers|ordf)\w*|(?:före detta|förutvarande|tidigare) (?:led|ers|ordf|förtroendeval)\w*"
    r"|resigned|deceased|passed away|stepped down|dismissed|discharged|(?:has |have )left|no longer|(?:former|ex-?) ?(?:member|substitute|chair)s?)(?!\w)",
    re.IGNORECASE,
)
# Words that may be a surname, or said of a room: only between brackets or as a part by themselves.
_BY_ITSELF: Final = re.compile(
    r"(?:^|[,;(\[\t/:])\s?(?:left|gone|struken|utgått|utgår|removed|†)\s?(?:$|[,;)\]\t])", re.IGNORECASE
)


def empty_or_left(said: str) -> Outside | None:
    """Whether the words say that the seat is vacant, or that whoever they name has left it; None where they say neither."""
    if _VACANT.search(said):
        return Outside.VACANT
    return Outside.LEFT if _LEFT.search(said) or _BY_ITSELF.search(said) else None
