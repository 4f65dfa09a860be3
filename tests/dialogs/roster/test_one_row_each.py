"""Teams' roster with each person once."""

from dialogs.roster.one_row_each import one_row_each
from dialogs.said.inbound import RosterRow, Sender

HOME = "tenant"


def row(mri: str, object_id: str | None = "oid", tenant: str | None = HOME) -> RosterRow:
    """A row of somebody."""
    return RosterRow(Sender(mri, object_id, tenant, "Anna"))


def test_rows_of_one_account_are_one_person_and_where_they_differ_neither_is_believed() -> None:
    """By object id or by Teams id; what only one of the rows tells is told (R-251)."""
    (same,) = one_row_each([row("29:a"), row("29:b")], HOME)
    assert (same.foreign, same.doubtful) == (False, False)
    (differ,) = one_row_each([row("29:a"), row("29:b", tenant="elsewhere")], HOME)
    assert (differ.foreign, differ.doubtful) == (None, True)
    (silent,) = one_row_each([row("29:a", tenant=None), row("29:a")], HOME)
    assert (silent.foreign, silent.doubtful) == (False, False)
    assert [one.row.who.mri for one in one_row_each([row("29:a"), row("29:b", "other")], HOME)] == ["29:a", "29:b"]
