"""A pretended Teams for a busy machine: it waits for an answer as long as that takes."""

from bot.rehearsal.pretended_teams import PretendedTeams


def patient(room: PretendedTeams) -> PretendedTeams:
    """The room, in which no call is given up before a test is."""
    room.wire.habits.invoke_timeout_s = room.wire.habits.message_timeout_s = 600.0
    return room
