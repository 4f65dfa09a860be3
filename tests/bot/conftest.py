"""What the bot's tests share: both databases."""

from tests.support.databases import database, database_url, empty_url, migrated_postgres

__all__ = ["database", "database_url", "empty_url", "migrated_postgres"]
