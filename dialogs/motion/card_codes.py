"""What a motion's card says by code: what can be done about it, and how its receipt begins."""

from enum import StrEnum


class MotionAct(StrEnum):
    """What somebody can do about a motion."""

    SECOND = "second"
    UNSECOND = "unsecond"
    WITHDRAW = "withdraw"
    KIND = "kind"


class ReceiptHead(StrEnum):
    """How a receipt begins: by how the motion came, and whether the reader made it."""

    RECEIVED = "received"
    RECORDED = "recorded"
    RECORDED_FOR = "recorded_for"
    EMAILED = "emailed"
