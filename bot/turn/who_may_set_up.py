"""Whom the operator lets set sittings up (BISITTARE_SECRETARIES), whoever called the meeting in Teams.

The right holds in the chats of their own tenant alone, and not for a guest. Teams names the chat's tenant in what it sends, and seldom
the sender's: so where several are served the list says of each person which is theirs (`tenant/id`), and nothing is guessed.
"""

from dataclasses import replace

from dialogs.judging.foreign_or_anonymous import foreign
from dialogs.said.inbound import Sender


def known(who: Sender, tenant: str, secretaries: frozenset[str]) -> Sender:
    """Return who it is with what the operator lets them in this tenant's chats; `secretaries`: object ids in lower case, or `tenant/id`."""
    person = (who.object_id or "").lower()
    listed = person in secretaries or f"{tenant.lower()}/{person}" in secretaries
    may = listed and not foreign(who, tenant)
    return who if may == who.may_set_up else replace(who, may_set_up=may)
