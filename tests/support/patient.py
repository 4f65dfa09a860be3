"""A pretended Teams for a busy machine: it waits for an answer as long as that takes."""

from bot.rehearsal.pretended_teams import PretendedTeams


def patient(teams: PretendedTeams) -> PretendedTeams:
    """The room, in which no call is given up before a test is."""
    teams.wire.habits.invoke_timeout_s = teams.wire.habits.message_timeout_s = 600.0
    return teams
