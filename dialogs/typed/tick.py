"""What the host types of the meeting's settings: “bekräfta inspelning av”, and that it is not so or could not be checked.

Each line is typed as cards write it in a list (`cards/phrases/meeting_settings.py`); a test holds the two together.
"""

import re
from collections.abc import Mapping
from typing import Final

from dialogs.said.reasons import HostLine, TickState

LINES: Final[Mapping[HostLine, tuple[str, str]]] = {
    HostLine.ROLES: ("uppgifter fördelade", "tasks assigned"),
    HostLine.HEADING: ("rubrik utan personuppgifter", "title without personal data"),
    HostLine.DOCUMENTS: ("handlingar i dokumentsystemet", "documents in the document system"),
    HostLine.LOBBY: ("väntrum på", "lobby on"),
    HostLine.BYPASS: ("väntrum för alla", "lobby for everybody"),
    HostLine.PRESENTERS: ("utsedda presentatörer", "chosen presenters"),
    HostLine.NAMES: ("namnbyte av", "name change off"),
    HostLine.FORWARD: ("vidarebefordran av", "forwarding off"),
    HostLine.RECORDING: ("inspelning av", "recording off"),
    HostLine.TRANSCRIPTION: ("transkribering av", "transcription off"),
    HostLine.ENCRYPTION: ("kryptering på", "encryption on"),
    HostLine.STREAM: ("sändning av", "stream off"),
    HostLine.AUDIENCE: ("åhörare ute", "audience out"),
}
"""Each line in Swedish and in English."""
_BY_WORDS: Final = {words: line for line, both in LINES.items() for words in both}
_BEGINS: Final[Mapping[str, TickState]] = {
    "bekräfta inte": TickState.NOT,
    "bekräfta": TickState.CONFIRMED,
    "kunde inte kontrollera": TickState.UNCHECKED,
    "kan inte kontrollera": TickState.UNCHECKED,
    "do not confirm": TickState.NOT,
    "confirm": TickState.CONFIRMED,
    "could not check": TickState.UNCHECKED,
    "cannot check": TickState.UNCHECKED,
}
_TICK: Final = re.compile(rf"(?P<begins>{'|'.join(_BEGINS)}) (?P<line>{'|'.join(map(re.escape, _BY_WORDS))})")


def read_tick(plain: str) -> dict[str, str] | None:
    """The line and what is said of it, as the form has them, where that is the whole message (small letters, single spaces); None otherwise."""
    found = _TICK.fullmatch(plain)
    if found is None:
        return None
    return {_BY_WORDS[found["line"]].value: _BEGINS[found["begins"]].value}
