"""Whom the operator lets set sittings up (BISITTARE_SECRETARIES), whoever called the meeting in Teams."""

from dataclasses import replace

from dialogs.said.inbound import Sender


def known(who: Sender, secretaries: frozenset[str]) -> Sender:
    """Return who it is with what the operator lets them; `secretaries` are object ids in lower case."""
    may = (who.object_id or "").lower() in secretaries
    return who if may == who.may_set_up else replace(who, may_set_up=may)
