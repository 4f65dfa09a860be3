"""What chair and secretary can type to take the working note home as a file."""

from collections.abc import Callable, Mapping

from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Stage


def _file(scene: Scene) -> int | None:
    """Once the sitting has begun, until the purge."""
    begun = scene.meeting.stage not in (Stage.EMPTY, Stage.PREPARED)
    return 0 if begun and may(Right.HOSTS, scene) else None


LINES: Mapping[str, Callable[[Scene], int | None]] = {"note_file": _file}
