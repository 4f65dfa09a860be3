"""A world of the whole bot that broke a law, made as short as it can be, and told in Swedish."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from pathlib import Path

from tests.world.play import MORNING
from tests.world.shrink import fewest
from tests.world.story import told
from tests.world.whole.done import Done
from tests.world.whole.play import Whole, play


def shrunk(whole: Whole, folder: Path) -> Whole:
    """Return a world of the same seed with as few deeds as break the same law."""
    found = [whole]

    def breaks(done: Sequence[Done]) -> Sequence[Done] | None:
        again = play(whole.seed, folder, lambda _: "", again=done)
        if _law(again) != _law(whole):
            return None
        found.append(again)
        return again.done

    fewest(whole.done, breaks)
    return min(reversed(found), key=lambda one: len(one.done))


def _law(whole: Whole) -> str:
    return whole.broken.partition(":")[0]


def story(whole: Whole) -> str:
    """Return what was done and what befell, a line for each."""
    return "\n".join(_lines(whole))


def _lines(whole: Whole) -> Iterator[str]:
    yield f"# {whole.broken}"
    befell = ", ".join(f"{one.name} ({one.begins} till {one.ends})" for one in whole.mischiefs)
    yield f"Frö: {whole.seed}. Nämnder: {', '.join(board.circle.board for board in whole.boards)}. Ofog: {befell or 'inget'}."
    yield ""
    now, boards = MORNING, {board.key: board.circle for board in whole.boards}
    for one in whole.done:
        now += timedelta(seconds=one.deed.wait_s)
        circle = boards[one.board]
        yield f"{now:%H:%M:%S} {circle.board}, {circle.by_key[one.deed.who].name} ({one.deed.who}): {told(one.deed)}"
