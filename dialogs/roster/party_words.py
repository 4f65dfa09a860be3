"""Words of a party to a matter, of its counsel or kin, anywhere on a line of a pasted list of people (R-028).

Who has them is not told from a heading ("Ledamöter") above: a party would be entitled to every matter, and its name be kept.
"""

import re
from typing import Final

_WHO: Final = (
    r"part(?:er(?:na|s)?|ens?|s)?|partsombud\w*|sakägar\w*|ombud(?:et|en)?|biträde(?:t|n)?|klagande\w*|sökande\w*|motpart\w*|ställföreträdaren?"
    r"|vårdnadshavar\w*|god(?:e)? man(?:nen)?|målsägande\w*|klient(?:en)?|brukaren?|patient(?:en)?|anhörig\w*|närstående|föräld(?:er|rar)\w*"
    r"|överklagande|vittne(?:t|n)?|advokat\w*|applicant|appellant|counsel|guardian|relatives?"
)
_OF: Final = (
    r"(?:mamma|pappa|mor|far|moder|fader|son|dotter|barn|make|maka|sambo|syskon|bror|syster|släkting|vän|stöd|stödperson|kontaktperson"
    r"|mother|father|wife|husband|friend) (?:till|för|åt|of|to)"
)
_INITIALS: Final = r"(?:till|för|åt|mot|of|for|to) [^\W\d_]\. ?[^\W\d_]\.?(?!\w)"
_PARTY: Final = re.compile(rf"\b(?:(?:{_WHO}|{_OF})\b|party (?:to|in)\b|{_INITIALS})", re.IGNORECASE)


def names_party(line: str) -> bool:
    """Whether words of the line are of a party. A party's group ("parti") is none."""
    return _PARTY.search(line) is not None
