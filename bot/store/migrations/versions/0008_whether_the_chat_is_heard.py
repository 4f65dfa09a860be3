"""A chat knows whether a message of it that did not mention the bot has reached it since it was added; of those that are there nothing is known."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column. A replica of the version before notes chats without it still."""
    op.add_column("chat", sa.Column("heard", sa.Boolean(), nullable=False, server_default=sa.false()))
