"""A smile in a message's markup, as Teams writes it: a picture of Teams' own, whose text is one sign."""

import re
from typing import Final

SMILE_KIND: Final = re.compile(r"itemtype=[\"']?https?://schema\.skype\.com/emoji\b", re.IGNORECASE)
ALT: Final = re.compile(r"\balt=(?:\"([^\"]*)\"|'([^']*)')", re.IGNORECASE)
LONGEST_SMILE: Final = 16  # characters; a family of five with skin tones has eleven
