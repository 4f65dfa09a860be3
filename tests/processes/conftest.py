"""What the tests with processes share: both databases."""

from tests.support.databases import database_url, migrated_postgres

__all__ = ["database_url", "migrated_postgres"]
