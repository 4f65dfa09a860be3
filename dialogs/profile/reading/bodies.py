"""What a profile says of one kind of body alone: the rules of committees, say, where they differ from the board's."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from dialogs.meeting.kinds import BodyKind
from dialogs.profile.profile import Profile
from dialogs.profile.reading.checks import check_whole
from dialogs.profile.reading.digest import with_digest
from dialogs.profile.reading.sheet import Sheet
from dialogs.profile.reading.stated import RULES, Stated

_SECTION: Final = "bodies"
_OF_ALL: Final = (
    "law_profile", "law_changes_on", "sfs", "purge_decision", "wordings_kept_days", "passing_kept_days"
)  # fmt: skip
"""The law is one for all bodies, and `bisittare purge` goes by the profile, whatever body sat by it."""


def read_bodies(
    sheet: Sheet, document: Mapping[str, object], parent: Profile | None, profile: Profile
) -> tuple[tuple[BodyKind, Profile], ...]:
    """The rules of each kind of body of which `document` or a layer below says something. Source: R-009.

    A later layer goes before an earlier one, in what it says of all bodies too; in one layer what it says of the kind
    goes before what it says of all.
    """
    table = sheet.table((_SECTION,), document.get(_SECTION, {}), [kind.value for kind in BodyKind])
    below = dict(parent.bodies) if parent is not None else {}
    found = []
    for kind in BodyKind:
        if kind in below or kind.value in table:
            stated = Stated.over(below.get(kind, profile), profile.name)
            if kind in below:
                stated.read(sheet, document)
            found.append((kind, _rules_of(kind, sheet, table.get(kind.value, {}), stated, profile)))
    return tuple(found)


def _rules_of(kind: BodyKind, sheet: Sheet, raw: object, stated: Stated, profile: Profile) -> Profile:
    """The rules so far, with what the text says of the kind laid over them."""
    here = sheet.below(_SECTION, kind.value)
    own = here.table((), raw, RULES)
    _refuse_what_is_of_all(here, own.get("settings"))
    stated.read(here, own)
    rules = replace(stated.profile(profile.layers), bodies=(), body=kind)
    check_whole(here, rules)
    return with_digest(rules)


def _refuse_what_is_of_all(sheet: Sheet, settings: object) -> None:
    for name in _OF_ALL:
        if isinstance(settings, dict) and name in settings:
            sheet.refuse(
                ("settings", name),
                f"{name} gäller alla organ; skriv det under [settings]",
                f"{name} holds for all bodies; write it under [settings]",
            )
