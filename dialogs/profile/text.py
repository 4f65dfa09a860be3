"""A profile's TOML text to a `Profile`, laid over the profile it extends, or to the first mistake in it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from dialogs.meeting.kinds import MotionKind
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.parts import DEFAULT_LAYER
from dialogs.profile.profile import Profile
from dialogs.profile.reading.bodies import read_bodies
from dialogs.profile.reading.checks import check_whole
from dialogs.profile.reading.digest import with_digest
from dialogs.profile.reading.document import read_layer
from dialogs.profile.reading.readers import text as read_text
from dialogs.profile.reading.settings import SETTINGS
from dialogs.profile.reading.sheet import Sheet
from dialogs.profile.reading.stated import RULES, Stated
from dialogs.profile.reading.toml import read_toml
from dialogs.said.reasons import HostLine

_SECTIONS: Final = ("extends", "document", *RULES, "bodies")


@dataclass(frozen=True, slots=True)
class Extends:
    """The profile that a text is laid over, "" for none, and the line that says so."""

    name: str
    line: int


def extends(text: str, file: str) -> Extends | ProfileMistake:
    """Which profile `text` extends, so that whoever reads files can fetch that one first."""
    document = read_toml(text, file)
    if isinstance(document, ProfileMistake):
        return document
    sheet = Sheet(file, text)
    found = sheet.maybe(("extends",), document, read_text())
    return sheet.first_mistake() or Extends(str(found or ""), sheet.line(("extends",)))


def parse(text: str, file: str, parent: Profile | None = None) -> Profile | ProfileMistake:
    """The profile that `text` states, over `parent`: the profile named by its `extends`.

    Whatever the text is, the answer is a whole profile or the uppermost mistake; nothing is raised. `file` is the
    name shown in mistakes; without ".toml" it is the profile's name. Only "default" stands without a parent.
    Source: R-014 (layers), R-017 (owner, version, end date).
    """
    document = read_toml(text, file)
    if isinstance(document, ProfileMistake):
        return document
    sheet = Sheet(file, text)
    sheet.table((), document, _SECTIONS)
    name = file.rpartition("/")[2].removesuffix(".toml")
    _check_extends(sheet, document, name, parent)
    layer = read_layer(sheet, document.get("document", {}), name)
    stated = Stated.over(parent, name)
    stated.read(sheet, document)
    if sheet.first_mistake() is None and parent is None:
        _check_complete(sheet, stated)
    if mistake := sheet.first_mistake():
        return mistake
    profile = stated.profile((*(parent.layers if parent else ()), layer))
    check_whole(sheet, profile)
    bodies = read_bodies(sheet, document, parent, profile)
    return sheet.first_mistake() or with_digest(replace(profile, bodies=bodies))


def _check_extends(sheet: Sheet, document: Mapping[str, object], name: str, parent: Profile | None) -> None:
    wanted = str(sheet.maybe(("extends",), document, read_text()) or "")
    if wanted == "" and name == DEFAULT_LAYER and parent is None:
        return
    if "extends" not in document:
        sheet.refuse(
            ("extends",),
            'profilen måste bygga på en annan: skriv extends = "default" överst',
            'the profile must build on another: write extends = "default" at the top',
        )
    elif wanted and (parent is None or wanted != parent.name):
        sheet.refuse(
            ("extends",),
            f'det finns ingen profil "{wanted}" att bygga på',
            f'there is no profile "{wanted}" to build on',
        )


def _check_complete(sheet: Sheet, stated: Stated) -> None:
    """The layer that the others build on states every setting, every kind of motion and every line of the host's."""
    rows = (*(f"motions.{kind}" for kind in MotionKind), *(f"host_ticks.{line}" for line in HostLine))
    wanted = (*SETTINGS, *rows)
    for setting in wanted:
        if setting not in stated.sources:
            sheet.refuse((), f"inställningen {setting} saknas", f"the setting {setting} is missing")
