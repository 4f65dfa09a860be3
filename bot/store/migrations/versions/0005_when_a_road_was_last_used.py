"""A private road tells when it was last used, so that a purge reaches it by its age."""

import time

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column. Nobody knows how old the roads are that are there, so they count from now on."""
    op.add_column("road", sa.Column("at", sa.BigInteger(), nullable=False, server_default="0"))
    op.execute(sa.text("UPDATE road SET at = :now").bindparams(now=time.time_ns() // 1000))
