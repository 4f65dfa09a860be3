"""What hangs on a matter's number when the agenda is pasted anew, and the number may be another matter's now.

A party is entitled in one matter (R-106). Where its number gets other initials or another kind, nobody knows whether it is
still the same one: the party is untied, so that no stranger hears it, and the secretaries are told to tie them anew.
"""

from collections.abc import Sequence

from dialogs.agenda.facts import MatterListed
from dialogs.capacity import Capacity
from dialogs.journal import Fact
from dialogs.meeting import Meeting
from dialogs.outcome import Delivery, Tell
from dialogs.refusals import NoticeCode
from dialogs.roster.facts import Assigned
from dialogs.shared_pages import NoticePage


def untied(meeting: Meeting, listed: Sequence[MatterListed]) -> tuple[tuple[Fact, ...], tuple[Delivery, ...]]:
    """The parties whose matters were listed as others, without their capacity; and what the secretaries are told."""
    other = {one.no for one in listed if _is_another(meeting, one)}
    parties = [p for p in meeting.people.values() if p.given is Capacity.PARTY and p.matter in other]
    if not parties:
        return (), ()
    facts = tuple(
        Assigned(p.key, p.name, "", p.group, p.place.value, object_id=p.object_id, mri=p.mri) for p in parties
    )
    page = NoticePage(NoticeCode.PARTY_UNTIED)
    notes = (Tell(p.wire, page, "untied") for p in meeting.having(Capacity.SECRETARY) if p.wire)
    return facts, tuple(notes)


def _is_another(meeting: Meeting, listed: MatterListed) -> bool:
    old = meeting.matter(listed.no)
    return old is not None and (old.initials, old.kind.value) != (listed.initials, listed.kind)
