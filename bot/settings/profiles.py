"""Finds rule profiles: those that come along in `dialogs/profile`, and the operator's own (BISITTARE_PROFILES).

The rules about what a profile may say are in `dialogs.profile.text`; here files are read and `extends` is followed.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from types import MappingProxyType
from typing import Final

from bot.whole_file import MIB, octets_of
from cards.bilingual import Bilingual
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.profile import Profile
from dialogs.profile.text import Extends, extends, parse

_ENDING: Final = ".toml"
_FILE: Final = re.compile(r"[\w-][\w.-]{0,60}\.toml")


@dataclass(frozen=True, slots=True)
class Shelf:
    """Every profile that can be used, by name, and for each one that cannot the mistake in it."""

    profiles: Mapping[str, Profile]
    mistakes: Mapping[str, ProfileMistake]
    _by_digest: Mapping[str, Profile] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Note each by its content: everything that is said in a sitting asks for its profile so."""
        every = [one for whole in self.profiles.values() for one in (whole, *dict(whole.bodies).values())]
        by_digest = {one.digest: one for one in reversed(every)}
        object.__setattr__(self, "_by_digest", by_digest)

    def find(self, name: str) -> Profile | ProfileMistake:
        """The profile called `name`, or why there is none."""
        if name in self.profiles:
            return self.profiles[name]
        return self.mistakes.get(name) or _unknown(name, sorted(self.profiles))

    def pinned(self, digest: str) -> Profile | None:
        """The profile that a sitting was begun with, if exactly that content is still here: its own for the kind of body."""
        return self._by_digest.get(digest)

    def confirmed(self, sfs: str) -> "Shelf":
        """The same, where the act that changed the law has this number for every profile that names none itself.

        It is no part of a profile's content, so digests stay: a sitting goes on by the profile that it was begun with.
        """
        named = {name: one if one.sfs else _with_sfs(one, sfs) for name, one in self.profiles.items()}
        return Shelf(MappingProxyType(named), self.mistakes)


def open_shelf(folder: Path | None = None, sfs: str = "") -> Shelf:
    """Every profile that comes along and, where a `folder` is given, every file ending in .toml in it.

    `sfs` is the number of the act of 1 July 2026 (BISITTARE_LAW_2026_SFS), "" where nobody has confirmed it.
    Raises OSError when the folder itself cannot be listed; a file that cannot be read is a mistake of that file's.
    """
    shelf = _packaged() if folder is None else _Reading(_packaged(), _profiles_in(folder)).shelf()
    return shelf.confirmed(sfs) if sfs else shelf


def _with_sfs(profile: Profile, sfs: str) -> Profile:
    sources = tuple(
        replace(one, source="BISITTARE_LAW_2026_SFS", layer="") if one.setting == "sfs" else one
        for one in profile.sources
    )
    bodies = tuple((kind, _with_sfs(rules, sfs)) for kind, rules in profile.bodies)
    return replace(profile, sfs=sfs, sources=sources, bodies=bodies)


@cache
def _packaged() -> Shelf:
    nothing = Shelf(MappingProxyType({}), MappingProxyType({}))
    return _Reading(nothing, _profiles_in(files("dialogs.profile"))).shelf()


def _profiles_in(folder: Traversable) -> dict[str, Traversable]:
    found = sorted(folder.iterdir(), key=lambda file: file.name)
    return {file.name.removesuffix(_ENDING): file for file in found if _FILE.fullmatch(file.name)}


def _unknown(name: str, known: list[str]) -> ProfileMistake:
    there = ", ".join(known)
    # The name may have been typed into a form, and what people type has no business in a mistake's text.
    file = f"{name}{_ENDING}"
    return ProfileMistake(
        file if _FILE.fullmatch(file) else f"?{_ENDING}",
        1,
        Bilingual(
            f"det finns ingen profil med det namnet; de som finns är {there}", f"no such profile; there are {there}"
        ),
    )


class _Reading:
    """Reads files, each after the one it extends, and stops at circles."""

    def __init__(self, below: Shelf, sources: Mapping[str, Traversable]) -> None:
        self._below = below
        self._sources = sources
        self._found: dict[str, Profile | ProfileMistake] = {}

    def shelf(self) -> Shelf:
        for name in self._sources:
            self._resolve(name, ())
        here = self._found.items()
        profiles = {**self._below.profiles, **{name: one for name, one in here if isinstance(one, Profile)}}
        mistakes = {name: one for name, one in here if isinstance(one, ProfileMistake)}
        return Shelf(MappingProxyType(profiles), MappingProxyType(mistakes))

    def _resolve(self, name: str, above: tuple[str, ...]) -> Profile | ProfileMistake:
        """The profile called `name`; `above` are those that wait for it."""
        if name not in self._found:
            self._found[name] = self._read(name, above)
        return self._found[name]

    def _read(self, name: str, above: tuple[str, ...]) -> Profile | ProfileMistake:
        file = f"{name}{_ENDING}"
        if name in self._below.profiles:
            return ProfileMistake(file, 1, _TAKEN)
        text = _text_of(self._sources[name], file)
        if isinstance(text, ProfileMistake):
            return text
        wanted = extends(text, file)
        if isinstance(wanted, ProfileMistake):
            return wanted
        parent = self._parent(name, wanted, above)
        return parent if isinstance(parent, ProfileMistake) else parse(text, file, parent)

    def _parent(self, name: str, wanted: Extends, above: tuple[str, ...]) -> Profile | ProfileMistake | None:
        chain = (*above, name)
        if wanted.name in chain:
            circle = " → ".join((*chain[chain.index(wanted.name) :], wanted.name))
            reason = Bilingual(
                f"profilerna bygger på varandra i en cirkel: {circle}", f"the profiles form a circle: {circle}"
            )
            return ProfileMistake(f"{name}{_ENDING}", wanted.line, reason)
        if wanted.name in self._sources and wanted.name not in self._below.profiles:
            return self._resolve(wanted.name, chain)
        return self._below.profiles.get(wanted.name)


_TAKEN: Final = Bilingual(
    "namnet tillhör en profil som följer med; byt namn på filen och skriv extends med det gamla namnet överst",
    "the name belongs to a profile that comes along; rename the file and write extends with the old name at the top",
)
_NOT_TEXT: Final = Bilingual(
    "filen är inte text i UTF-8; spara den som UTF-8", "the file is not UTF-8 text; save it as UTF-8"
)


def _text_of(source: Traversable, file: str) -> str | ProfileMistake:
    """The file's text, without the mark that Windows' editors put first."""
    try:
        return octets_of(source, MIB).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return ProfileMistake(file, error.object.count(b"\n", 0, error.start) + 1, _NOT_TEXT)
    except OSError as error:
        why = error.strerror or "?"
        return ProfileMistake(file, 1, Bilingual(f"filen kan inte läsas ({why})", f"the file cannot be read ({why})"))
