"""What the tests of the whole share: both databases."""

from tests.support.databases import database_url, empty_url, migrated_postgres

__all__ = ["database_url", "empty_url", "migrated_postgres"]
