"""Whoever writes alone, and may mean several sittings, is asked which; a replica of the version before asks nobody."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table."""
    op.create_table(
        "question",
        sa.Column("person", sa.String(), nullable=False),
        sa.Column("form", sa.String(), nullable=False),
        sa.Column("message", sa.String(), nullable=False),
        sa.Column("sittings", sa.String(), nullable=False),
        sa.Column("brings_words", sa.Boolean(), nullable=False),
        sa.Column("chosen", sa.String(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("person", name="pk_question"),
        sqlite_with_rowid=False,
    )
