"""What the bot has shown, so that it can be drawn again or taken away when a matter's level is raised."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "shown",
        sa.Column("chat", sa.String(), nullable=False),
        sa.Column("activity", sa.String(), nullable=False),
        sa.Column("sitting", sa.String(), nullable=False),
        sa.Column("what", sa.String(), nullable=False),
        sa.Column("personal", sa.Boolean(), nullable=False),
        sa.Column("reader", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("locale", sa.String(), nullable=False),
        sa.Column("page", sa.String(), nullable=False),
        sa.Column("wordings", sa.String(), nullable=False),
        sa.Column("cause", sa.BigInteger(), nullable=False),
        sa.Column("filled", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("chat", "activity", name=op.f("pk_shown")),
        sqlite_with_rowid=False,
    )
    op.create_index(op.f("ix_shown_sitting"), "shown", ["sitting"])
    op.create_index(op.f("ix_shown_cause"), "shown", ["cause"])
