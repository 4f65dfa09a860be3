"""The codes of what is answered in a line: why nothing was done, and short notices. Cards have the words for each.

A code that several subjects answer with stands here; a subject's own stand in its folder, in a class of its own under the
same parent. `dialogs/pages.py` finds them all, so that what the outbox kept as text is a member again when it is read.
"""

from enum import StrEnum


class RefusalCode(StrEnum):
    """Why nothing was done. The parent of each subject's codes, which has none itself; a value is used by one code alone."""


class CommonRefusal(RefusalCode):
    """Why nothing was done, where more than one subject says so."""

    RIGHT = "right"
    UNKNOWN_VERB = "unknown_verb"
    NOT_SET_UP = "not_set_up"
    NOT_BEGUN = "not_begun"
    ADJOURNED = "adjourned"
    ELSEWHERE = "elsewhere"
    CLOSED = "closed"
    BAD_FORM = "bad_form"
    NO_PERSON = "no_person"
    HUSHED = "hushed"
    DOUBTED = "doubted"
    NOT_IN_CHAT = "not_in_chat"
    PRESS_IN_CHAT = "press_in_chat"
    OTHER_CHAT = "other_chat"
    PRESIDIUM_REMOTE = "presidium_remote"
    NO_DECISION = "no_decision"
    PASSED = "passed"
    TYPED_BEFORE = "typed_before"
    SAID_SINCE = "said_since"
    PRESSED_BEFORE = "pressed_before"
    ATTENDS_ONLY = "attends_only"
    UNTIED = "untied"
    PURGED = "purged"
    IN_DOUBT = "in_doubt"


class NoticeCode(StrEnum):
    """A short notice."""

    SEE_CARD = "see_card"
    SITTING_OVER = "sitting_over"
    ONLY_IN_DIALOG = "only_in_dialog"
    NOTHING_HIDDEN = "nothing_hidden"
    DONE = "done"
    ADJOURNED = "adjourned"
    BREAK_ALONE = "break_alone"
    BREAK_OVER = "break_over"  # not said any more; what waits in an outbox of before may say it
    STILL_OPEN = "still_open"
    NOTHING_TO_UNDO = "nothing_to_undo"
    LAST_STANDS = "last_stands"
    COUNTED_ON = "counted_on"
    PARTY_UNTIED = "party_untied"
    SPECIAL_LAPSED = "special_lapsed"
    SPECIAL_GONE = "special_gone"
    ANOTHER_STEP = "another_step"
    UNKNOWN_WORDS = "unknown_words"
    EDIT_UNHEARD = "edit_unheard"
    CHOSEN = "chosen"
    STALE_CHOICE = "stale_choice"
    CHOSEN_ALREADY = "chosen_already"
    SETUP_CHECKING = "setup_checking"
    FORM_USED = "form_used"
    MOTION_UNREACHED = "motion_unreached"
    CHECKING = "checking"
    CHECKING_UNKEPT = "checking_unkept"
    NOTE_ALONE = "note_alone"
    PAPER_ALONE = "paper_alone"
    PREPARED_THERE = "prepared_there"
    NOTE_COMES = "note_comes"
    FILE_OFFERED = "file_offered"


class Right(StrEnum):
    """Who may use a verb. A refusal names it, so that the card can say who may."""

    ALL = "all"
    SETUP = "setup"
    SECRETARY = "secretary"
    CHAIR = "chair"
    HOSTS = "hosts"
    MOVERS = "movers"
    MEMBERS = "members"
