"""Why somebody cannot be reached alone, by Teams' own words."""

import pytest

from dialogs.meeting.private_road import PrivateState, why_not


@pytest.mark.parametrize(
    ("reason", "state"),
    [
        ("ForbiddenOperationException", PrivateState.NO_APP),
        ("ConversationBlockedByUser", PrivateState.BLOCKED),
        ("no_private_chat", PrivateState.ANONYMOUS),
        ("unknown_person", PrivateState.NOT_FOUND),
        ("BotDisabledByAdmin", PrivateState.POLICY),
        ("not_in_chat", PrivateState.NOT_IN_CHAT),
        ("expired", PrivateState.NO_ANSWER),
        ("broken", PrivateState.UNKNOWN),
    ],
)
def test_a_code_of_teams_is_one_state(reason: str, state: PrivateState) -> None:
    """One that nobody knows is unknown."""
    assert why_not(reason, anonymous=False, foreign=False) is state


def test_who_they_are_goes_before_what_teams_says() -> None:
    """Anonymous, then of another organisation."""
    assert why_not("x", anonymous=True, foreign=True) is PrivateState.ANONYMOUS
    assert why_not("x", anonymous=False, foreign=True) is PrivateState.OTHER_ORGANISATION


def test_that_teams_did_not_answer_tells_nothing_of_who_they_are() -> None:
    """Somebody of another organisation may well be reached once it answers."""
    assert why_not("expired", anonymous=True, foreign=True) is PrivateState.NO_ANSWER
    assert why_not("BotDisabledByAdmin", anonymous=False, foreign=True) is PrivateState.POLICY
