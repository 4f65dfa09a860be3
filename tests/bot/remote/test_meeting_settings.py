"""What Graph's fields of a meeting tell of the host's lines: so, not so, or nothing that settles it."""

import pytest

from bot.rehearsal.pretended.chat import CAREFUL
from bot.remote.meeting_settings import settled
from bot.tolerant import regardless_of_case
from dialogs.said.reasons import TOLD_BY_TEAMS, HostLine, TickState

SO, NOT, UNTOLD = TickState.CONFIRMED, TickState.NOT, TickState.UNCHECKED


def said(**fields: object) -> dict[HostLine, TickState]:
    """What a carefully set up meeting tells with some fields otherwise."""
    return dict(settled(regardless_of_case({**CAREFUL, **fields})))


def lobby(scope: object, *, by_phone: object = False) -> tuple[TickState, TickState]:
    """What is told of the lobby, and of who passes it."""
    lines = said(lobbyBypassSettings={"scope": scope, "isDialInBypassEnabled": by_phone})
    return lines[HostLine.LOBBY], lines[HostLine.BYPASS]


def test_a_carefully_set_up_meeting_is_so_in_every_line() -> None:
    """Each line that Teams tells of is told."""
    assert said() == dict.fromkeys(TOLD_BY_TEAMS, SO)


def test_of_a_meeting_without_fields_nothing_is_settled() -> None:
    """Nor of values that we do not know, or of another type."""
    strange = dict.fromkeys(CAREFUL, "unknownFutureValue")
    assert dict(settled({})) == dict(settled(regardless_of_case(strange))) == dict.fromkeys(TOLD_BY_TEAMS, UNTOLD)


@pytest.mark.parametrize(
    ("field", "line"),
    [
        ("allowRecording", HostLine.RECORDING),
        ("recordAutomatically", HostLine.RECORDING),
        ("allowTranscription", HostLine.TRANSCRIPTION),
        ("allowParticipantsToChangeName", HostLine.NAMES),
    ],
)
def test_what_is_on_is_not_off(field: str, line: HostLine) -> None:
    """And what is not told could not be checked."""
    assert said(**{field: True})[line] is NOT
    assert said(**{field: None})[line] is UNTOLD


def test_one_that_is_on_is_enough_where_the_other_is_not_told() -> None:
    """Recording is two settings."""
    assert said(allowRecording=None, recordAutomatically=True)[HostLine.RECORDING] is NOT


def test_the_lobby_and_who_passes_it() -> None:
    """Everybody, or whoever calls by telephone, makes it no lobby; some may pass it where the organizers alone should."""
    assert lobby("organizer") == (SO, SO)
    assert lobby("organization") == (SO, NOT)
    assert lobby("everyone") == (NOT, NOT)
    assert lobby("organizer", by_phone=True) == (NOT, NOT)
    assert lobby("organizer", by_phone=None) == (UNTOLD, UNTOLD)
    assert lobby("unknownFutureValue") == (UNTOLD, UNTOLD)


def test_presenters_and_encryption() -> None:
    """Without end-to-end encryption it may still be as the municipality demands: nobody can tell from that."""
    for allowed, state in {"organizer": SO, "everyone": NOT, "organization": NOT, "other": UNTOLD}.items():
        assert said(allowedPresenters=allowed)[HostLine.PRESENTERS] is state
    assert said(isEndToEndEncryptionEnabled=False)[HostLine.ENCRYPTION] is UNTOLD
