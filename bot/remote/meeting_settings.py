"""What Microsoft Graph's fields of a meeting tell of the lines that the host is asked about. What a field does not settle could not be checked."""

from collections.abc import Callable, Mapping
from typing import Final

from bot.tolerant import identifier, regardless_of_case
from dialogs.said.reasons import HostLine, TickState

_Fields = Mapping[str, object]
_LETS_IN_SOME: Final = frozenset(
    {"organizer", "organization", "organizationandfederated", "invited", "organizationexcludingguests"}
)
_CHOSEN: Final = frozenset({"roleispresenter", "organizer"})
_ANYBODY: Final = frozenset({"everyone", "organization"})


def settled(fields: _Fields) -> Mapping[HostLine, TickState]:
    """Return what the meeting's fields (names in small letters) say of each line that Graph has a setting of."""
    return {line: _state(so=read(fields)) for line, read in _READ.items()}


def _state(*, so: bool | None) -> TickState:
    if so is None:
        return TickState.UNCHECKED
    return TickState.CONFIRMED if so else TickState.NOT


def _flag(fields: _Fields, name: str) -> bool | None:
    value = fields.get(name)
    return value if isinstance(value, bool) else None


def _word(fields: _Fields, name: str) -> str:
    return identifier(fields.get(name)).lower()


def _off(*names: str) -> Callable[[_Fields], bool | None]:
    """Whether all of these are off; None where one of them is not told and none is on."""

    def read(fields: _Fields) -> bool | None:
        flags = [_flag(fields, name) for name in names]
        if True in flags:
            return False
        return None if None in flags else True

    return read


def _lobby(fields: _Fields) -> bool | None:
    """The lobby is on unless everybody passes it. Who comes by telephone passes it where that is let."""
    settings = regardless_of_case(fields.get("lobbybypasssettings"))
    scope, by_phone = _word(settings, "scope"), _flag(settings, "isdialinbypassenabled")
    if scope == "everyone" or by_phone:
        return False
    return True if scope in _LETS_IN_SOME and by_phone is False else None


def _organizers_alone(fields: _Fields) -> bool | None:
    """Only the organizers pass the lobby."""
    lobby = _lobby(fields)
    scope = _word(regardless_of_case(fields.get("lobbybypasssettings")), "scope")
    return False if lobby and scope != "organizer" else lobby


def _presenters(fields: _Fields) -> bool | None:
    allowed = _word(fields, "allowedpresenters")
    return True if allowed in _CHOSEN else (False if allowed in _ANYBODY else None)


def _encrypted(fields: _Fields) -> bool | None:
    """End to end is as strict as can be; without it the municipality may demand no more than what every meeting has."""
    return _flag(fields, "isendtoendencryptionenabled") or None


_READ: Final[Mapping[HostLine, Callable[[_Fields], bool | None]]] = {
    HostLine.LOBBY: _lobby,
    HostLine.BYPASS: _organizers_alone,
    HostLine.PRESENTERS: _presenters,
    HostLine.NAMES: _off("allowparticipantstochangename"),
    HostLine.RECORDING: _off("allowrecording", "recordautomatically"),
    HostLine.TRANSCRIPTION: _off("allowtranscription"),
    HostLine.ENCRYPTION: _encrypted,
}
