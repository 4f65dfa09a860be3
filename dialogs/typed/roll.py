"""What the secretary and the chair type of the roll call and of remote people: “upprop Lena Ek frånvarande”, “godkänn distans utom Bo”, “ersätt Anna med Dan”."""

import re
from collections.abc import Mapping
from typing import Final

from dialogs.typed.typed_name import LONGEST_NAME, NAME

_ANSWERS: Final[Mapping[str, str]] = {
    "i rummet": "room",
    "på distans": "seen",
    "sedd och hörd": "seen",
    "syns inte": "unseen",
    "hörs inte": "unseen",
    "frånvarande": "away",
    "in the room": "room",
    "remote": "seen",
    "seen and heard": "seen",
    "not seen": "unseen",
    "not heard": "unseen",
    "absent": "away",
}
_PLAIN: Final[tuple[tuple[str, str, Mapping[str, str]], ...]] = (
    (r"upprop|roll call", "roll.show", {}),
    (r"nytt upprop|new roll call", "roll.begin", {}),
    (
        r"upprop (?:alla andra|resten|övriga) i rummet|roll call (?:all others|the rest) in the room",
        "roll.note",
        {"rest": "room"},
    ),
    (r"avsluta uppropet|end the roll call", "roll.end", {}),
    (r"avsluta uppropet ändå|end the roll call anyway", "roll.end", {"anyway": "yes"}),
    (r"deltagare på distans|distansdeltagare|remote people", "remote.show", {}),
    (r"godkänn (?:på )?distans|godkänn alla på distans|approve remote(?: people)?", "remote.approve", {}),
    (r"(?:jag )?har förvissat mig|i have ascertained", "remote.ascertain", {}),
    (r"ersättare|substitutes", "seats.show", {}),
)
_COMPILED: Final = tuple((re.compile(pattern), verb, fields) for pattern, verb, fields in _PLAIN)
_NOTED: Final = re.compile(
    rf"(?:upprop|roll call) {NAME}(?:\s?[:,;]|\s[–—-])? (?P<answer>{'|'.join(_ANSWERS)})(?P<stayed> hela tiden| all along)?"
)
_BUT: Final = re.compile(rf"(?:godkänn (?:på )?distans utom|approve remote(?: people)? except) {NAME}")
_MEND: Final = re.compile(
    rf"be {NAME} rätta till (?:bild(?:en)? och ljud(?:et)?|bild(?:en)?|ljud(?:et)?)"
    rf"|ask {NAME.replace('<name', '<member')} to mend (?:picture and sound|picture|sound)"
)
_ONE: Final = re.compile(rf"(?:(?:jag )?har förvissat mig om|i have ascertained) {NAME}")
_NO: Final = "(?P<matter>[0-9]{1,3})"
_NO_EN: Final = "(?P<number>[0-9]{1,3})"
_ASKED: Final = "(?:svar på )?(?:interpellationer(?: och frågor)?|frågor)"
_SEATS: Final = (
    (
        re.compile(
            rf"(?:ersätt {NAME} med|replace {NAME.replace('<name', '<member')} with) (?P<with>.{{1,{LONGEST_NAME}}})"
        ),
        "seats.fill",
    ),
    (re.compile(rf"(?:ersätt|replace) {NAME}"), "seats.fill"),
    (re.compile(rf"(?:låt {NAME} tjänstgöra igen|let {NAME.replace('<name', '<member')} serve again)"), "seats.back"),
    (
        re.compile(rf"(?:ärende )?{_NO} är bara {_ASKED}|(?:matter )?{_NO_EN} is (?:only questions|questions only)"),
        "quorum.answers",
    ),
    (
        re.compile(
            rf"(?:ärende )?{_NO} är (?P<off>inte) bara {_ASKED}|(?:matter )?{_NO_EN} is (?P<out>not) (?:only questions|questions only)"
        ),
        "quorum.answers",
    ),
    (re.compile(rf"(?:jäv|disqualified) (?P<matter>[0-9]{{1,3}}) {NAME}"), "seats.disqualify"),
)


_BACK: Final = "off"  # the field that takes the word back
_RENAMED: Final = {"member": "name", "number": "matter", "out": _BACK}
"""One pattern has each group once: what is said in English has names of its own."""


def read_roll(plain: str) -> tuple[str, dict[str, str]] | None:
    """The verb and its fields, where that is the whole message (small letters, single spaces); None otherwise. A name is a field of its own."""
    for pattern, verb, fields in _COMPILED:
        if pattern.fullmatch(plain):
            return verb, dict(fields)
    if found := _NOTED.fullmatch(plain):
        stayed = {"stayed": "yes"} if found["stayed"] else {}  # the absence was noted by mistake
        return "roll.note", {"name": found["name"], "answer": _ANSWERS[found["answer"]], **stayed}
    if found := _BUT.fullmatch(plain):
        return "remote.approve", {"except": found["name"]}
    if found := _MEND.fullmatch(plain):
        return "remote.mend", {"name": found["name"] or found["member"]}
    if found := _ONE.fullmatch(plain):
        return "remote.ascertain", {"name": found["name"]}
    return _read_seats(plain)


def _read_seats(plain: str) -> tuple[str, dict[str, str]] | None:
    """What is typed of who serves: “ersätt Anna med Dan”, “låt Anna tjänstgöra igen”, “jäv 5 Anna”."""
    for pattern, verb in _SEATS:
        if found := pattern.fullmatch(plain):
            named = {name: value for name, value in found.groupdict().items() if value is not None}
            renamed = {_RENAMED.get(key, key): value for key, value in named.items()}
            return verb, renamed | ({_BACK: "yes"} if _BACK in renamed else {})
    return None
