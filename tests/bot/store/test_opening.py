import pytest

from bot.store.database import NotNow
from bot.store.migrate import demand_migrated
from bot.store.opening import open_database
from tests.support.serving import free_port


@pytest.mark.parametrize("query", ["", "?ssl=require", "?sslmode=require", "?sslmode=verify-full"])
async def test_an_address_may_say_sslmode_as_others_do(query: str) -> None:
    """Both names are understood; that nobody answers there is told as such, without the password."""
    database = open_database(f"postgresql://bot:djupt-dold@127.0.0.1:{free_port()}/x{query}")
    with pytest.raises(NotNow) as sslmode:
        await demand_migrated(database)
    await database.close()
    assert "dold" not in repr(sslmode.value)
