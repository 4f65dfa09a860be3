"""What the secretary types of the register: “registrering”, “registrerat 3”, “registrerat alla diarienummer KS 2026/123”; of legal force: “laga kraft 2026-12-20 inget överklagande”, “ta tillbaka laga kraft”; and of the minutes' dates: “justerat 2026-12-08”; “efterregistrering på”."""

import re
from collections.abc import Mapping
from typing import Final

from dialogs.text.diary_numbers import DIARY_NUMBER

_SHOW: Final = re.compile(r"registrering(?:en)?|registrera|registration")
_FORCE: Final = re.compile(
    r"(?:laga kraft|legal force)(?: (?P<day>[0-9]{1,4}(?:-[0-9]{1,2}){0,2})"
    r"(?P<none>,? (?:inget överklagande(?: pågår)?|no appeal(?: is pending)?))?)?"
)
_FORCE_BACK: Final = re.compile(
    r"ta tillbaka laga kraft|laga kraft (?:är )?(?:fel|tillbaka|överklagat)|(?:beslutet är )?överklagat"
    r"|take back legal force|legal force (?:is )?(?:wrong|appealed)|(?:the decision is )?appealed"
)
_DATES: Final = re.compile(r"(?:protokollets )?datum|justering(?:en)?|(?:minutes' )?dates|adjustment")
_DATED: Final = re.compile(
    r"(?:protokollet (?:är )?)?(?:(?P<adjusted>justerat|adjusted)|(?P<announced>anslaget|anslagit|announced))"
    r"(?: den)?(?: (?P<day>[0-9]{1,4}(?:-[0-9]{1,2}){0,2}))?"
)
_PAPER: Final = re.compile(
    r"efterregistrering(?:en)? (?:(?P<goes>på)|av)|enter(?:ing)? afterwards:? (?:(?P<runs>on)|off)"
)
_WHICH: Final = r"(?:(?P<all>alla?(?: yrkanden| motions)?|allt)|(?:yrkande |motion )?(?:nr )?(?P<no>[0-9]{1,4}))"
_DIARY: Final = rf"(?: (?:dnr|diarienr|diarienummer|diary number|reference)[.:]? (?P<dnr>{DIARY_NUMBER}))?"
_SAY: Final = re.compile(rf"(?:registrera(?:t|d|de)|registered) {_WHICH}{_DIARY}")


def read_register(plain: str) -> tuple[str, Mapping[str, str]] | None:
    """The verb and its fields, where that is the whole message (small letters, single spaces); None otherwise."""
    if _SHOW.fullmatch(plain):
        return "register.show", {}
    if (force := _FORCE.fullmatch(plain)) is not None:
        given = {"day": force["day"], "no_appeal": "yes" if force["none"] else "no"} if force["day"] else {}
        return ("force.say" if given else "force.show"), given
    if (paper := _PAPER.fullmatch(plain)) is not None:
        return "paper.enter", {"off": "no" if paper["goes"] or paper["runs"] else "yes"}
    if _FORCE_BACK.fullmatch(plain):
        return "force.back", {}
    if _DATES.fullmatch(plain):
        return "dates.show", {}
    if (dated := _DATED.fullmatch(plain)) is not None:
        field = "adjusted" if dated["adjusted"] else "announced"
        return ("dates.say", {field: dated["day"]}) if dated["day"] else ("dates.show", {})
    found = _SAY.fullmatch(plain)
    if found is None:
        return None
    given = {"dnr": found["dnr"]} if found["dnr"] else {}
    return "register.say", {"motion": found["no"] or "all", **given}
