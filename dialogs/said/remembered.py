"""Who was on a board's roster when its last sitting ended."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remembered:
    """One person of the board's roster as the last sitting left it; the fields are those of `facts.Assigned`."""

    name: str
    capacity: str
    group: str = ""
    place: str = ""
    object_id: str | None = None
    mri: str | None = None
