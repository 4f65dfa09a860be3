"""Which facts tell where somebody was, or when they came and went: a masked copy does not tell them (R-211).

Where the sitting is held is no secret, nor who served. A test asks of each fact that names a person whether it belongs here.
"""

from typing import Final

from dialogs.journal.entries import Fact

TELLS: Final = frozenset(
    (
        *("Entered", "LinkLost", "NotBack", "TroubleSaid", "PlaceKept", "PlaceSaid", "SaidAgain"),
        *("Answered", "AnswerTakenBack", "RollAnswered", "RollTakenBack", "WentOnWithout"),
        *("RemoteAsked", "AskTakenBack", "RemoteDecided", "RemoteUndecided", "Ascertained", "AscertainedTakenBack"),
        *("MustGo", "GoAsked", "GoTakenBack", "FacesSeen", "FacesTakenBack"),
    )
)
WITH_A_PLACE: Final = frozenset({"Assigned"})
"""Facts that tell it where they have a place."""


def tells_where(fact: Fact) -> bool:
    """Whether the fact tells where somebody was, or what was around them."""
    kind = type(fact).__name__
    return kind in TELLS or (kind in WITH_A_PLACE and bool(getattr(fact, "place", "")))
