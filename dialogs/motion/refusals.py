"""Why a motion was not taken: refusals, and what is wrong with one that is handed back to be mended."""

from enum import StrEnum

from dialogs.judging.refusals import RefusalCode


class MotionRefusal(RefusalCode):
    """Why a motion was not taken, or not changed."""

    NO_MOTION = "no_motion"
    NO_MOTIONS_NOW = "no_motions_now"
    NO_CHANNEL = "no_channel"
    ORAL_ONLY = "oral_only"
    ORAL_NOW = "oral_now"
    ORAL_NOT_KEPT = "oral_not_kept"
    ORAL_ONLY_DROPPED = "oral_only_dropped"
    ORAL_NOW_DROPPED = "oral_now_dropped"
    ORAL_NOT_KEPT_DROPPED = "oral_not_kept_dropped"
    ANSWERS_ALONE = "motion_answers_alone"
    ANSWERS_ALONE_DROPPED = "motion_answers_alone_dropped"
    MOTION_MATTER = "motion_matter"
    MOTION_MOVER = "motion_mover"
    MOTION_ENDED = "motion_ended"
    MOTION_NO_WORDING = "motion_no_wording"
    MOTION_TOO_LONG = "motion_too_long"
    MOTION_IDENTITY = "motion_identity"
    MOTION_NEEDS_WORDING = "motion_needs_wording"
    MOTION_OVER = "motion_over"
    MOTION_DISQUALIFIED = "motion_disqualified"
    MOTION_NOT_SERVING = "motion_not_serving"
    NOT_MOVER = "not_mover"
    OWN_MOTION = "own_motion"
    NOT_SEALED = "not_sealed"
    HELD_GONE = "held_gone"
    HELD_CONFIDENTIAL = "held_confidential"
    HELD_DISQUALIFIED = "held_disqualified"
    HELD_NOT_SERVING = "held_not_serving"


class MotionFault(StrEnum):
    """What is wrong with a motion as it was filled in; its form says it."""

    KIND = "kind"
    WORDING = "wording"
    NO_WORDING = "no_wording"
    TOO_LONG = "too_long"
    IDENTITY = "identity"
    MATTER = "matter"
    ENDED = "ended"
    MOVER = "mover"
    CAME_AT = "came_at"
    KIND_ANEW = "kind_anew"
    CAME_AT_ANEW = "came_at_anew"


class HeldFault(StrEnum):
    """Why the matter that was named for a motion that waits does not take it; the question says it."""

    MATTER = "matter"
    ENDED = "ended"
