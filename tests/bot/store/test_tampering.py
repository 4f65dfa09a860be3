"""Each of many tamperings that nobody thought of is found, or is provably what the bot itself once left."""

import asyncio
from collections.abc import Iterator
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine

from bot.store.migrate import migrate
from tests.support.databases import opened
from tests.support.tampering import Honest, Tamperer, a_store

_EACH = 4  # tamperings an example: four hundred in `make test`, twelve thousand in `make search`


@pytest.fixture(scope="module")
def tamperer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tamperer]:
    """Somebody who has got at the file of a store."""
    file = tmp_path_factory.mktemp("store") / "sittings.sqlite"
    honest = asyncio.run(_made(f"sqlite:///{file}"))
    engine = create_engine(f"sqlite:///{file}", isolation_level="AUTOCOMMIT")
    with engine.connect() as conn:
        yield Tamperer(conn, honest, Random(0))  # noqa: S311  # nothing to guess here
    engine.dispose()


async def _made(url: str) -> Honest:
    async with opened(url) as database:
        await migrate(database)
        return await a_store(database)


def test_what_the_bot_left_has_no_flaw(tamperer: Tamperer) -> None:
    """Nor do the heads that were kept apart miss anything."""
    assert (tamperer.found(), tamperer.shown_by_heads(), tamperer.invisible()) == (False, False, True)


@given(seed=st.integers(0, 2**32))
def test_every_tampering_is_found_or_only_a_kept_head_can_show_it(tamperer: Tamperer, seed: int) -> None:
    """What `verify` does not find is a state that the bot left itself: that one the heads find, which were kept apart."""
    tamperer.chance = Random(seed)  # noqa: S311  # nothing to guess here
    for _ in range(_EACH):
        with tamperer.tampering() as done:
            assert tamperer.found() or (tamperer.invisible() and tamperer.shown_by_heads()), done


@pytest.mark.parametrize("way", ["_take_away", "_go_back"])
def test_some_tamperings_only_a_kept_head_can_show(tamperer: Tamperer, way: str) -> None:
    """A sitting that is gone whole, and one that is what it was at an earlier time: the sweep above meets both."""
    tamperer.chance = Random(7)  # noqa: S311  # nothing to guess here
    seen = []
    while (False, True) not in seen:
        with tamperer.tampering(way):
            seen.append((tamperer.found(), tamperer.shown_by_heads()))
