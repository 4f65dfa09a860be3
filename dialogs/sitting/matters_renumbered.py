"""What hangs on a matter's number when the agenda is pasted anew, and the number may be another matter's now.

A party is entitled in one matter (R-106). Where its number gets other initials or another kind, nobody knows whether it is
still the same one: the party is untied, so that no stranger hears it, and the secretaries are told to tie them anew.

A special decision (R-046) stands on a number too, and its matter has neither title nor initials to be known by: it stands no
more where the list is another, and the secretaries enter it anew.

A level that was raised is kept by number too, and its title is destroyed: in a list that is pasted anew any title that did not
stand before may be that one. So it is in doubt, and is neither kept nor shown to anybody else until the secretary has chosen.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from dialogs.agenda.draft import AgendaDraft, DecidedBy, DraftMatter, KindReason
from dialogs.agenda.facts import MatterListed
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Delivery, Tell
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import NoticePage
from dialogs.matter.decision_facts import SpecialDecisionLapsed
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.roster.facts import Assigned
from dialogs.said.inbound import Pressed
from dialogs.sitting.corrections import chosen_kinds


def whole_title(matter: DraftMatter) -> str:
    """The title with its lettered items, as one wording."""
    return "; ".join((matter.title, *matter.parts)) if matter.parts else matter.title


def in_doubt(draft: AgendaDraft, said: Pressed, meeting: Meeting) -> AgendaDraft:
    """The draft with each title in doubt that may be a raised matter's: it did not stand, and no kind was chosen for it now (R-117)."""
    if not any(matter.raised for matter in meeting.matters):
        return draft
    known, chosen = {words.spoken for words in said.titles.values()}, chosen_kinds(said)
    travels = said.field("step") != "describe"  # what was chosen on an earlier page stands in the text since

    def doubted(one: DraftMatter) -> DraftMatter:
        before = travels and one.why is not None and one.why.place is DecidedBy.WRITTEN
        before = before and f"kind_{one.number}" not in said.fields
        sure = not one.kind.keeps_title or one.number in chosen or before or whole_title(one) in known
        return one if sure else replace(one, kind=MatterKind.SECRECY, why=_MAY_BE_RAISED)

    return replace(draft, lines=tuple(map(doubted, draft.lines)))


_MAY_BE_RAISED: Final = KindReason("", DecidedBy.LINE, sure=False)


def unasked(draft: AgendaDraft, shown: AgendaDraft, said: Pressed) -> bool:
    """Whether a matter was put in doubt by what stands, and the form that was sent did not ask about it."""
    pairs = zip(draft.lines, shown.lines, strict=True)
    return any(was != now and f"kind_{now.number}" not in said.fields for was, now in pairs)


def renamed(draft: AgendaDraft, said: Pressed, meeting: Meeting) -> frozenset[int]:
    """The numbers that may be other matters' than before: their titles are others, or they have none and the list is another."""
    now = {one.number: one for one in draft.lines}
    others = {
        no for no, words in said.titles.items() if no not in now or whole_title(now[no]) not in ("", words.spoken)
    }
    if not others:
        return frozenset()
    return frozenset((*others, *(matter.no for matter in meeting.matters if not matter.title)))


def left_behind(
    meeting: Meeting, listed: Sequence[MatterListed], others: Collection[int]
) -> tuple[tuple[Fact, ...], tuple[Delivery, ...]]:
    """What no longer hangs on the numbers of a list that is pasted anew, and what the secretaries are told of it.

    `listed`: every row of it, also those that stand as they stood; none where the list was left as it is.
    """
    (parties, of_parties), (decisions, of_decisions) = (f(meeting, listed, others) for f in (untied, undecided))
    return (*parties, *decisions), (*of_parties, *of_decisions)


def untied(
    meeting: Meeting, listed: Sequence[MatterListed], others: Collection[int] = ()
) -> tuple[tuple[Fact, ...], tuple[Delivery, ...]]:
    """The parties whose matters were listed as others, or may be `others` by their titles, without their capacity; and what the secretaries are told."""
    other = {one.no for one in listed if _is_another(meeting, one)} | set(others)
    if not _same_numbers(meeting, listed):
        other |= _alike(meeting)
    parties = [p for p in meeting.people.values() if p.given is Capacity.PARTY and p.matter in other]
    if not parties:
        return (), ()
    facts = tuple(
        Assigned(p.key, p.name, "", p.group, p.place.value, object_id=p.object_id, mri=p.mri) for p in parties
    )
    page = NoticePage(NoticeCode.PARTY_UNTIED)
    notes = (Tell(p.wire, page, "untied") for p in meeting.having(Capacity.SECRETARY) if p.wire)
    return facts, tuple(notes)


def undecided(
    meeting: Meeting, listed: Sequence[MatterListed], others: Collection[int] = ()
) -> tuple[tuple[Fact, ...], tuple[Delivery, ...]]:
    """The special decisions that stand no more, since the list is another: a number came or went, or is another matter's (R-046)."""
    another = bool(others) or any(_is_another(meeting, one) for one in listed)
    same = not listed or (not another and _same_numbers(meeting, listed))
    facts = () if same else tuple(SpecialDecisionLapsed(one.no) for one in meeting.matters if one.special)
    people = meeting.having(Capacity.SECRETARY) if facts else ()
    page = NoticePage(NoticeCode.SPECIAL_LAPSED)
    return facts, tuple(Tell(p.wire, page, "undecided") for p in people if p.wire)


def _same_numbers(meeting: Meeting, listed: Sequence[MatterListed]) -> bool:
    """Whether no number came or went."""
    was = {one.no for one in meeting.matters if one.state is not MatterState.STRUCK}
    return not listed or {one.no for one in listed} == was


def _alike(meeting: Meeting) -> set[int]:
    """The numbers that nothing tells from one another once a number came or went: of one kind, with the same initials or none."""
    shapes = Counter((one.kind, one.initials) for one in meeting.matters if not one.title)
    return {one.no for one in meeting.matters if not one.title and shapes[one.kind, one.initials] > 1}


def _is_another(meeting: Meeting, listed: MatterListed) -> bool:
    old = meeting.matter(listed.no)
    return old is not None and (old.initials, old.kind.value) != (listed.initials, listed.kind)
