"""From where somebody takes part in the sitting."""

from enum import StrEnum


class PersonPlace(StrEnum):
    """Where somebody is; the value is the word on the wire and in the journal. `NOT_SAID` is false, all others true."""

    ROOM = "room"
    REMOTE = "remote"
    AWAY = "away"
    NOT_SAID = ""
