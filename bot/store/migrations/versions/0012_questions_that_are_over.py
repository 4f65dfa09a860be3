"""A question that is over is remembered for a while, without what was typed, and in which chat it stands: so that its card can say so."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns. What was asked before ends as it did."""
    for name in ("chat", "over"):
        op.add_column("question", sa.Column(name, sa.String(), nullable=False, server_default=""))
