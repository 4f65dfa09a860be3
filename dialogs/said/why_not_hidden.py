"""Why a message could not be hidden, or be shown again, by a rule of the tenant's (R-131). They are codes: the journal keeps them."""

from enum import StrEnum


class HidingProblem(StrEnum):
    """What was in the way."""

    FOREIGN = "foreign"  # written from another organisation, or by nobody's account: it is not this tenant's to hide
    FORBIDDEN = "forbidden"  # Graph says no: the permission is missing
    NO_MESSAGE = "no_message"  # Graph does not find it
    REFUSED = "refused"  # Graph takes no such thing
    OUT_OF_REACH = "out_of_reach"  # Graph did not answer in time
