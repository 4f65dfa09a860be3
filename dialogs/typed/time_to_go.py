"""What is typed of when somebody has to go: “jag måste gå kl 15.30”, “jag stannar”; by a host “måste gå 15.30 Anna Ek”."""

import re
from typing import Final

_AT: Final = r"(?:kl(?:ockan|\.)? ?|at )?(?P<at>\d{1,2}(?:[.:]\d{2})?)"
_NAME: Final = r"(?P<name>.{1,40}?)"
_FORMS: Final = tuple(
    (re.compile(pattern), verb)
    for pattern, verb in (
        (rf"jag (?:måste gå|behöver gå|går) {_AT}|måste gå {_AT.replace('<at>', '<bare>')}", "go.say"),
        (rf"i (?:must|have to) (?:go|leave) {_AT}", "go.say"),
        (r"jag stannar(?: kvar)?|i (?:will )?stay", "go.say"),
        (rf"(?:måste gå|must leave) {_AT},? {_NAME}", "go.note"),
        (rf"anteckna att {_NAME} måste gå {_AT}", "go.note"),
        (rf"note that {_NAME} must leave {_AT}", "go.note"),
        (rf"(?:stannar|stays) {_NAME}", "go.note"),
    )
)


def read_going(plain: str) -> tuple[str, dict[str, str]] | None:
    """The verb and its fields, where that is the whole message (small letters, single spaces); None otherwise."""
    for pattern, verb in _FORMS:
        if found := pattern.fullmatch(plain):
            group = found.groupdict()
            at, name = group.get("at") or group.get("bare"), group.get("name")
            when = {"at": at} if at else {"stays": "yes"}
            return verb, when | ({"name": name} if name else {})
    return None
