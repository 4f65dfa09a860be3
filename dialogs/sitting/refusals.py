"""Why nothing was done, where the sitting says so."""

from dialogs.refusals import RefusalCode


class SittingRefusal(RefusalCode):
    """Why the sitting was not set up or opened."""

    BEGUN = "begun"
    NO_CHAIR = "no_chair"
    NOT_ADMITTED = "not_admitted"
