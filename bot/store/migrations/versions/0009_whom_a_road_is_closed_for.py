"""A private road is closed for the tenants that it was tried from; of one that was closed before that is not known."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column. What was closed before is tried once more by each tenant."""
    op.add_column("road", sa.Column("closed_for", sa.String(), nullable=False, server_default=""))
