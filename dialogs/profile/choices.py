"""The values that a rule profile chooses between, written as in the profile's text."""

from enum import StrEnum


class LawProfile(StrEnum):
    """Which wording of the Local Government Act's rules on remote participation applies. Source: R-002, R-003."""

    KL_2018 = "kl_2018"
    KL_2026 = "kl_2026"


class BoardAllRemote(StrEnum):
    """Whether all members of a board may, or shall, sit remote; only under the law of 2026. Source: R-008."""

    NO = "no"
    MAY = "may"
    SHALL = "shall"


class AskedWhen(StrEnum):
    """When a checklist item is asked: before each confidential run of matters, or once at the opening."""

    BEFORE = "before"
    OPENING = "opening"


class WordingRule(StrEnum):
    """Whether a motion of a kind must, may or must not carry a wording in an open matter. Source: R-137 to R-140."""

    REQUIRED = "required"
    OPTIONAL = "optional"
    FORBIDDEN = "forbidden"


class MotionChannel(StrEnum):
    """The ways a motion may be handed in in an open matter; `recorded` is the secretary's entry. Source: R-138."""

    FORM = "form"
    TYPED = "typed"
    RECORDED = "recorded"
    EMAIL = "email"


class Naming(StrEnum):
    """What a confidential matter is called outside the documents. Source: R-107."""

    NUMBER = "number"
    NUMBER_INITIALS = "number_initials"


class ConfidentialChat(StrEnum):
    """What the chat shall be in a confidential matter: switched off where that can be proved, or warned about (R-130)."""

    OFF_ELSE_WARN = "off_else_warn"
    WARN = "warn"


class ClosedBallot(StrEnum):
    """How long a remote member may take part in an election or employment matter. Source: R-163 to R-165."""

    UNTIL_BALLOT = "until_ballot"
    NEVER = "never"


class FloorMethod(StrEnum):
    """How the floor is asked for: by saying one's name, by a speaker list, or either. Source: R-152, R-153."""

    SAY_NAME = "say_name"
    LIST = "list"
    BOTH = "both"


class VoteMethod(StrEnum):
    """How an open vote is taken. Source: R-161, R-162."""

    ROLL_CALL = "roll_call"


class QuorumRule(StrEnum):
    """How many of the seats must be filled by serving people: the act leaves no choice. Source: R-082 to R-086."""

    MORE_THAN_HALF = "more_than_half"


class LostContact(StrEnum):
    """Who calls whom when a serving member's connection breaks. Source: R-183, R-185."""

    MEMBER_CALLS = "member_calls"
    SECRETARY_CALLS = "secretary_calls"
    BOTH = "both"


class ProtectiveRemote(StrEnum):
    """Whether a matter of protective security may be handled while anybody is remote. Source: R-045, R-046."""

    NEVER = "never"
    SPECIAL_DECISION = "special_decision"


class Decider(StrEnum):
    """Who decides whether somebody may take part remotely. Source: R-020."""

    CHAIR = "chair"


class ActingChair(StrEnum):
    """Who leads first when the presidium does not take part; the board may choose another. Source: R-036."""

    LONGEST_SERVICE = "longest_service"
    BOARD_CHOOSES = "board_chooses"


class DisqualifiedTo(StrEnum):
    """Where a disqualified (jävig) remote person waits for the whole matter. Source: R-172."""

    LOBBY = "lobby"
    LEAVE_CALL = "leave_call"


class NonservingSubstitute(StrEnum):
    """What a substitute who is not serving may do; never move motions or count for quorum. `NOT`: the council has decided that such do not attend. Source: R-024."""

    NOT = "not"
    ATTEND = "attend"
    SPEAK = "speak"
    NOTED_OPINION = "noted_opinion"


class Accounts(StrEnum):
    """With what account people are expected to join. Source: R-026, R-202."""

    TENANT = "tenant"
    MUNICIPAL = "municipal"


class PurgeAfter(StrEnum):
    """What must have happened before wording is purged. Source: R-206, R-213."""

    EXPORT = "export"
    REGISTRATION = "registration"


class OpeningTopic(StrEnum):
    """What the standing opening information covers; that the bot is there is always said (R-228). Source: R-076, R-077."""

    ROLL_CALL = "roll_call"
    FLOOR = "floor"
    DECISIONS = "decisions"
    MOTIONS = "motions"
    ADJOURNMENT = "adjournment"
    LOST_CONNECTION = "lost_connection"
    MICROPHONE = "microphone"


class OpeningStep(StrEnum):
    """What is done at the opening besides the information and the roll call, in the order of the sitting. The summons is a council's. Source: R-055, R-076, R-239."""

    EQUIPMENT = "equipment"
    SUMMONS = "summons"
    ADJUSTERS = "adjusters"
    AGENDA = "agenda"


class DemandStanding(StrEnum):
    """How a demand stands in Teams: it cannot be met here, or nobody can check from here whether it is met."""

    CANNOT = "cannot"
    UNKNOWN = "unknown"


# The profiles that come with the product; an operator's own is what BISITTARE_PROFILE names.
PACKAGED = (
    ("default", "Gemensamma regler"),
    ("linkoping", "Linköping"),
    ("pitea", "Piteå"),
    ("karlstad", "Karlstad"),
    ("kramfors", "Kramfors"),
)
