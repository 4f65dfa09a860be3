"""Why a sitting was not set up, opened or led by somebody else: refusals, and what of the form could not be taken."""

from enum import StrEnum

from dialogs.judging.refusals import RefusalCode


class SittingRefusal(RefusalCode):
    """Why the sitting was not set up, opened or led by somebody else, or is not the one that was named."""

    BEGUN = "begun"
    NO_CHAIR = "no_chair"
    NOT_ADMITTED = "not_admitted"
    CLAIMED_TWICE = "claimed_twice"
    LEAD_NOT_SERVING = "lead_not_serving"
    LEAD_NOT_ELECTED = "lead_not_elected"
    LEAD_DISQUALIFIED = "lead_disqualified"
    OTHER_DAY = "other_day"


class SetupField(StrEnum):
    """A field of the set-up's form, in the order they stand; the form says of each what is wrong with it."""

    BOARD = "board"
    SEATS = "seats"
    DATE = "date"
    PLACE = "place"
    PROFILE = "profile"
    DECISION = "decision"
    AGENDA = "agenda"
