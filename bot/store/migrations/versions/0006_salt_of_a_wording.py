"""A wording has the salt of its hash in the journal; those that are there have no hash."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column. A replica of the version before writes wordings without it still."""
    op.add_column("wording", sa.Column("salt", sa.LargeBinary(), nullable=True))
