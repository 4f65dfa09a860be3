"""Who is foreign: a guest, anonymous (by telephone or a bare link), or of another organisation (R-127, R-251)."""

from dialogs.meeting.meeting import Person
from dialogs.said.inbound import Sender


def foreign(who: Sender, tenant: str) -> bool:
    """Whether somebody is anonymous, a guest, or of another tenant than the chat's, as far as Teams says."""
    if who.object_id is None or who.guest:
        return True
    if who.tenant == tenant:
        return False
    return bool(who.tenant and tenant and who.tenant.casefold() != tenant.casefold())


def outside(who: Sender, tenant: str, person: Person | None) -> bool:
    """Whether what Teams says of the sender shows that they are foreign, and nobody has vouched for them."""
    return foreign(who, tenant) and not (person is not None and person.vouched)
