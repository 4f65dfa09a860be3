"""Each entry tells the rule that it was chained by; those that are there were chained by the first."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column. A replica of the version before writes entries by the first rule still, and the column says so."""
    op.add_column("journal", sa.Column("rule", sa.Integer(), nullable=False, server_default="1"))
