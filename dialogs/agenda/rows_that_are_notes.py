"""Lines of an agenda that tell something about a matter and are never one: sent later, laid on the table, who presents."""

import re
from typing import Final

_NOTE: Final = re.compile(
    r"(?:bordlag[dt]\w*|bordlades|återremittera\w*|utsänd\w*|utsändes|sänds\b|skickas|delas ut|utdelas|kommer senare|utgår|utgick|anstår"
    r"|ärendet\b|tidigare\b|handling\w*|bilag\w*|underlag\w*|tjänste\w*|föredrag(?:ande|ning)\b|inbjud\w*|se\b|jfr\b|muntlig\w*"
    r"|skriftlig\w*|remiss från|svar på remiss|svar på skrivelse|dnr|d\.nr|diarie\w*|kl\.?\s?\d|ca\.?\s?\d|cirka|pm\b|presentation\b|beslut\w*\b"
    r"|förslag till beslut|\(|ordföranden\b|sista dag|senast)",
    re.IGNORECASE,
)
_END: Final = re.compile(r"[.!?:]$|\b(?:19|20)\d\d(?:-\d\d-\d\d)?$|\bej$|\bsenare$|\bmin(?:uter|\.)?$", re.IGNORECASE)


def is_note(words: str) -> bool:
    """Whether the line is likely to be a note: it is told as one that is not kept, and does not fill a gap of numbers."""
    return bool(_NOTE.match(words) or (_END.search(words) and not _TITLE_YEAR.search(words)))


_TITLE_YEAR: Final = re.compile(
    r"(?:budget|plan|bokslut|redovisning|rapport|program|strategi)\w{0,12}\s.{0,40}\d{4}$", re.IGNORECASE
)
