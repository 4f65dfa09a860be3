"""What chair and secretary can do to take the working note home as a file, or the sheet for a meeting on paper."""

from collections.abc import Callable, Mapping

from cards.offers import Offer
from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.judging.stages import not_planned
from dialogs.meeting.meeting import Stage
from dialogs.said.note_files import NotePart
from dialogs.showing.next_steps import OfferPlace


def _file(scene: Scene) -> int | None:
    """Once the sitting has begun, until the purge."""
    begun = scene.meeting.stage not in (Stage.EMPTY, Stage.PREPARED)
    return 0 if begun and may(Right.HOSTS, scene) else None


def steps(scene: Scene) -> tuple[Offer, ...]:
    """Print the sheet for a meeting on paper, from the set-up to the close: nobody needs it but where something has failed."""
    if not may(Right.HOSTS, scene) or not_planned(scene.meeting):
        return ()
    return (Offer("note.file", "paper.ask", OfferPlace.END, {"part": NotePart.PAPER.value}, exception=True),)


LINES: Mapping[str, Callable[[Scene], int | None]] = {
    "note_file": _file,
    "paper": lambda scene: 0 if steps(scene) else None,
}
