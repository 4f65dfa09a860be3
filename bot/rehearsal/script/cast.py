"""Reads who takes part in a scenario, and whom a step means: a name, a role, a group, or everybody somewhere."""

import re
from collections.abc import Sequence

from bot.rehearsal.pretended.people import Kind
from bot.rehearsal.script.steps import NotUnderstoodError, Part

PLACES = ("på distans", "i rummet")
_TRAITS = ("organisatör", "gäst", "annan kommun", "anonym", "utan app", "utan teams", "äldre app", "kommer senare")
_KINDS = {"gäst": Kind.GUEST, "annan kommun": Kind.FOREIGN, "anonym": Kind.ANONYMOUS}
# The forms of a role that a sentence needs; what is not listed takes the usual endings.
_SINGULAR = {"ledamot": ("ledamoten",), "tjänsteman": ("tjänstemannen",)}
_PLURAL = {
    "ledamot": ("ledamöter", "ledamöterna"),
    "ersättare": ("ersättare", "ersättarna"),
    "sekreterare": ("sekreterare", "sekreterarna"),
    "tjänsteman": ("tjänstemän", "tjänstemännen"),
}


def read_part(row: str) -> Part:
    """One row `name | role | place | group | traits`; the last two may be missing. Raises NotUnderstoodError."""
    cells = [cell.strip() for cell in row.split("|")]
    if len(cells) < 3 or not cells[0] or not cells[1]:  # noqa: PLR2004 - name, role and place
        raise NotUnderstoodError(lambda say: say.part_needs)
    name, role, place, group, trait_list = [*cells, "", ""][:5]
    if place.lower() not in PLACES:
        raise NotUnderstoodError(lambda say: say.no_place.format(words=place, known=" / ".join(PLACES)))
    traits = {trait.strip().lower() for trait in trait_list.split(",") if trait.strip()}
    if unknown := traits.difference(_TRAITS):
        raise NotUnderstoodError(
            lambda say: say.no_trait.format(words=", ".join(sorted(unknown)), known=", ".join(_TRAITS))
        )
    return Part(
        name=name,
        role=role.lower(),
        place=place.lower(),
        group=group,
        kind=next((kind for trait, kind in _KINDS.items() if trait in traits), Kind.MEMBER),
        is_organizer="organisatör" in traits,
        has_app="utan app" not in traits,
        has_teams="utan teams" not in traits,
        is_old_client="äldre app" in traits,
        comes_later="kommer senare" in traits,
    )


def meant(who: str, cast: Sequence[Part]) -> tuple[str, ...]:
    """The names of those that `who` means, in the cast's order. Raises NotUnderstoodError when nobody is."""
    wanted, _, besides = who.partition(" utom ")
    found = _listed(wanted, cast)
    spared = _listed(besides, cast) if besides else []
    names = tuple(part.name for part in cast if part in found and part not in spared)
    if not names:
        raise NotUnderstoodError(lambda say: say.nobody.format(words=who))
    return names


def _listed(who: str, cast: Sequence[Part]) -> list[Part]:
    terms = [term.strip() for term in re.split(r",| och ", who) if term.strip()]
    return [part for term in terms for part in _term(term, cast)]


def _term(term: str, cast: Sequence[Part]) -> list[Part]:
    for part in cast:
        if part.name.casefold() == term.casefold():
            return [_with_teams(part)]
    at_most, rest = _count(term.lower())
    place = next((one for one in PLACES if one in rest), "")
    rest = rest.replace(place, "").strip() if place else rest
    group = re.search(r"(?:^|\s)(?:i|från) (\S+)$", rest)
    role = rest[: group.start()].strip() if group else rest
    found = [
        part
        for part in cast
        if part.has_teams
        and (not place or part.place == place)
        and (not group or part.group.lower() == group[1])
        and (not role or role in _forms(part.role))
    ]
    is_singular = role and at_most is None and not any(role in _plural(part.role) for part in found)
    if is_singular and len(found) > 1:
        raise NotUnderstoodError(
            lambda say: say.several.format(words=term, names=" / ".join(part.name for part in found))
        )
    if not found or not (place or group or role or at_most is not None):
        raise NotUnderstoodError(lambda say: say.nobody.format(words=term))
    return found[:at_most]


def _with_teams(part: Part) -> Part:
    if not part.has_teams:
        raise NotUnderstoodError(lambda say: say.without_teams.format(name=part.name))
    return part


def _count(term: str) -> tuple[int | None, str]:
    first, _, rest = term.partition(" ")
    if first == "alla":
        return 10_000, rest
    return (int(first), rest) if first.isdecimal() else (None, term)


def _forms(role: str) -> tuple[str, ...]:
    singular = _SINGULAR.get(role, (f"{role}n", f"{role}en"))
    return (role, *singular, *_plural(role))


def _plural(role: str) -> tuple[str, ...]:
    return _PLURAL.get(role, (f"{role}r", f"{role}er", f"{role}na", f"{role}rna", f"{role}erna"))
