"""Whoever writes alone to the bot is asked for among the sittings that go on: these are found without reading all that ever were."""

from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the index."""
    op.create_index("ix_sitting_closed_at", "sitting", ["closed_at"])
