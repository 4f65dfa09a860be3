"""What is typed of the minutes of one matter: “ärende 7 justeras omedelbart”, “ärende 7 är omedelbart justerat av Anna Ek”, “ärende 7 är anslaget 2026-12-09”; “protokollsanteckning 7: …”, “protokollsanteckning av Anna Ek i ärende 7”."""

import re
from collections.abc import Mapping
from typing import Final

from dialogs.said.inbound import Words
from dialogs.text.plain_text import simple

LONGEST: Final = 200  # characters; nothing longer is looked at
_NO: Final = r"(?:(?:ärende |punkt |nr |matter |item )|§ ?)?(?P<no>[0-9]{1,3})"
_NAMES: Final = r"(?: (?:av|by) (?P<name>.{1,120}))?"
_DAY: Final = r"(?: den| on)?(?: (?P<day>[0-9]{1,4}(?:-[0-9]{1,2}){0,2}))?"
_SHOW: Final = re.compile(r"omedelbara? justering(?:ar)?(?:en|na)?|adjust(?:ment|ed)?s? at once")
_DECIDE: Final = (
    re.compile(rf"{_NO} (?:ska )?justeras omedelbart|{_NO.replace('<no>', '<number>')} is to be adjusted at once"),
    re.compile(rf"omedelbar justering (?:av |i )?{_NO}|adjust {_NO.replace('<no>', '<number>')} at once"),
)
_ADJUST: Final = (
    re.compile(rf"{_NO} (?:är |har blivit )?omedelbart justera[td]{_NAMES}"),
    re.compile(rf"{_NO} (?:is|was|has been) adjusted at once{_NAMES}"),
)
_ANNOUNCE: Final = (
    re.compile(rf"{_NO} (?:är |har blivit )?(?:anslag(?:et|en|it)|anslogs){_DAY}"),
    re.compile(rf"{_NO} (?:is|was|has been) announced{_DAY}"),
)
_NOTE: Final = re.compile(
    r"(?:protokollsanteckning|(?:a )?note in the minutes)"
    r"(?: (?:av|by) (?P<name>[^:]{1,80}?))?"
    r"(?: (?:(?:i|in) )?(?:(?:ärende|punkt|nr|matter|item) )?(?P<no>[0-9]{1,3}))?"
    r"(?: ?: ?(?P<wording>.+)|[ .!]*)",
    re.IGNORECASE | re.DOTALL,
)
_AND: Final = re.compile(r",? (?:och|and) |, ?")


def read_minutes(said: str) -> tuple[str, Mapping[str, str | Words]] | None:
    """The verb and its fields, where that is the whole message; None otherwise. Names stand with a semicolon between them, the words of a note after a colon."""
    return _read_at_once(said) or _read_note(said)


def _read_at_once(said: str) -> tuple[str, dict[str, str | Words]] | None:
    if len(said) > LONGEST:
        return None
    plain = " ".join(simple(said).strip(' .!"”“').casefold().split())
    if _SHOW.fullmatch(plain):
        return "at_once.show", {}
    for pattern in _DECIDE:
        if found := pattern.fullmatch(plain):
            return "at_once.decide", {"matter": found["no"] or found["number"]}
    for pattern in _ADJUST:
        if found := pattern.fullmatch(plain):
            names = [one.strip() for one in _AND.split(found["name"] or "") if one.strip(" ;")]
            return "at_once.adjust", {"matter": found["no"], **({"name": ";".join(names)} if names else {})}
    for pattern in _ANNOUNCE:
        if found := pattern.fullmatch(plain):
            return "at_once.announce", {"matter": found["no"], "day": found["day"] or ""}
    return None


def _read_note(said: str) -> tuple[str, dict[str, str | Words]] | None:
    found = _NOTE.fullmatch(said.strip(' "”“'))
    if found is None:
        return None
    fields: dict[str, str | Words] = {"matter": found["no"]} if found["no"] else {}
    if found["name"]:
        fields["name"] = simple(found["name"]).casefold().strip()
    if words := (found["wording"] or "").strip():
        fields["wording"] = Words(words)
    return ("minutes.record" if found["name"] else "minutes.note"), fields
