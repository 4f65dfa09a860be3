"""What is remembered of a board belongs to a secretary: those who were secretaries in the sitting that it came from."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Hand each board's people to its secretaries. The old table is emptied, and stays for a replica of the version before.

    Nobody asks for a board's people by a delivery any more: one that waits would wait for ever.
    """
    op.create_table(
        "board_memory",
        sa.Column("tenant", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("people", sa.String(), nullable=False),
        sa.Column("listed", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("tenant", "owner", "name", name=op.f("pk_board_memory")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "claim",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_claim")),
    )
    op.create_index(op.f("ix_claim_person"), "claim", ["person"])
    conn = op.get_bind()
    memory = sa.table("board_memory", *map(sa.column, ("tenant", "owner", "name", "people", "listed", "at")))
    for tenant, name, people in conn.execute(sa.text("SELECT tenant, name, people FROM board")).all():
        secretaries = {
            one["object_id"] for one in json.loads(people) if one["capacity"] == "secretary" and one["object_id"]
        }
        for owner in sorted(secretaries):
            row = {"tenant": tenant, "owner": owner, "name": name, "people": people, "listed": False, "at": 0}
            conn.execute(sa.insert(memory).values(**row))
    conn.execute(sa.text("DELETE FROM board"))
    conn.execute(sa.text("DELETE FROM outbox WHERE kind = 'recall_roster'"))
