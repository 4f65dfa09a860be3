"""The kinds of motion (yrkandetyper) that can be made at a meeting."""

from enum import StrEnum


class MotionKind(StrEnum):
    """What a motion asks for; the value is the word on the wire, in the journal and in profiles. Source: R-137, R-140."""

    AMEND = "amend"
    ADD = "add"
    NEW = "new"
    REJECT = "reject"
    REFER = "refer"
    TABLE = "table"
    APPROVE = "approve"
