"""Who is entitled to be there (R-127, R-251)."""

from dataclasses import replace

from dialogs.judging.refusals import Right
from dialogs.judging.rights import may
from dialogs.judging.who_is_entitled import entitled
from dialogs.roster.facts import Assigned, InChat, Noticed, Vouched
from tests.support.meetings import a_meeting, happened, pressed, scene_of, sender


def test_a_secretary_who_vouches_for_somebody_gives_them_the_rights_of_their_capacity() -> None:
    """By name, and for the identity that was checked: tied to another account they have none again."""
    vouched = happened(a_meeting(), InChat("anna", foreign=True), Vouched("anna"))
    said = pressed("status", replace(sender("anna"), guest=True))
    assert may(Right.MOVERS, scene_of(said, vouched))
    assert entitled(vouched.people["anna"], None)
    other = Noticed("p9", "Anna", "oid-other", "29:other", foreign=True)
    tied = Assigned("anna", "Anna", "member", object_id="oid-other", mri="29:other")
    assert not entitled(happened(vouched, other, tied).people["anna"], None)
