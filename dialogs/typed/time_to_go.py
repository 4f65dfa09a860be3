"""What is typed of when somebody has to go: “jag måste gå kl 15.30”, “jag stannar”; by a host “måste gå 15.30 Anna Ek”."""

import re
from typing import Final

from dialogs.typed.typed_name import NAME

_CLOCK: Final = r"\d{1,2}[.:,]\d{2}|\d{4}"
_AT: Final = rf"(?:(?:vid )?(?:kl(?:ockan|\.)? ?)?|at )(?P<at>{_CLOCK}|\d{{1,2}})"
_SURE: Final = rf"(?:(?:vid )?kl(?:ockan|\.)? ?(?P<sure>{_CLOCK}|\d{{1,2}})|(?:vid )?(?P<plain>{_CLOCK}))"
"""A time that can be nothing else: “jag går 2” may be said of anything."""
_TIMES: Final = ("at", "bare", "sure", "plain")
_FORMS: Final = tuple(
    (re.compile(pattern), verb)
    for pattern, verb in (
        (
            rf"jag (?:(?:måste|behöver) (?:gå|lämna(?: mötet)?)) {_AT}|måste gå {_AT.replace('<at>', '<bare>')}",
            "go.say",
        ),
        (rf"jag går {_SURE}", "go.say"),
        (rf"i (?:must|have to) (?:go|leave) {_AT}", "go.say"),
        (r"jag stannar(?: kvar)?|i (?:will )?stay", "go.say"),
        (rf"(?:måste gå|must leave) {_AT},? {NAME}", "go.note"),
        (rf"anteckna att {NAME} måste gå {_AT}", "go.note"),
        (rf"note that {NAME} must leave {_AT}", "go.note"),
        (rf"(?:stannar|stays) {NAME}", "go.note"),
    )
)


def read_going(plain: str) -> tuple[str, dict[str, str]] | None:
    """The verb and its fields, where that is the whole message (small letters, single spaces); None otherwise."""
    for pattern, verb in _FORMS:
        if found := pattern.fullmatch(plain):
            group = found.groupdict()
            at, name = next((group[one] for one in _TIMES if group.get(one)), None), group.get("name")
            when = {"at": at} if at else {"stays": "yes"}
            return verb, when | ({"name": name} if name else {})
    return None
