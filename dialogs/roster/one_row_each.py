"""Teams' roster with each person once. Whoever stands there twice is one person, and where the rows say different things of them none is believed."""

from collections.abc import Iterable
from dataclasses import dataclass

from dialogs.judging.foreign_or_anonymous import foreign
from dialogs.said.inbound import RosterRow


@dataclass(frozen=True, slots=True)
class OnRoster:
    """One person: `row` is the one that tells most of who they are, `foreign` what the rows tell, None where they tell nothing, and `doubtful` where they differ."""

    row: RosterRow
    foreign: bool | None
    doubtful: bool = False


def one_row_each(rows: Iterable[RosterRow], tenant: str) -> tuple[OnRoster, ...]:
    """Everybody on the roster, in its order; rows are of one person where they share an object id or a Teams id."""
    found: dict[str, list[RosterRow]] = {}
    for row in rows:
        ids = [one for one in (row.who.object_id, row.who.mri) if one]
        same = next((found[one] for one in ids if one in found), None)
        same = [] if same is None else same
        same.append(row)
        found |= dict.fromkeys(ids, same)
    each = {id(one): one for one in found.values()}
    return tuple(_told(one, tenant) for one in each.values())


def _told(rows: list[RosterRow], tenant: str) -> OnRoster:
    said = {foreign(row.who, tenant) for row in rows if _says(row)}
    row = next((one for one in rows if one.who.object_id), rows[0])
    doubtful = said == {True, False}
    return OnRoster(row, None if doubtful or not said else said.pop(), doubtful=doubtful)


def _says(row: RosterRow) -> bool:
    """Whether Teams tells where somebody belongs; without a tenant only guests and anonymous people are told apart."""
    return bool(row.who.tenant or row.who.guest or row.who.object_id is None)
