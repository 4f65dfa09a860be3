"""The cards that several subjects post or draw again, and the word to chair and secretaries."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache
from typing import Final

from dialogs.judging.outcome import LASTING_S, Delivery, Page, Show, Tell
from dialogs.judging.shared_pages import (
    AgendaPage,
    BreakPage,
    ChecklistAskPage,
    ChecklistPage,
    HelpOverPage,
    MotionPage,
    MovedPage,
    ReadinessPage,
)
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person, Stage
from dialogs.meeting.places import PersonPlace

READINESS = Show("readiness", ReadinessPage(private=False))
AGENDA = Show("agenda", AgendaPage(private=False))
BREAK = Show("break", BreakPage(private=False))


def desk_anew(before: Meeting, *, not_within_s: int = 0) -> Show:
    """The card with the next step, at the foot of the chat. The older card, as it was `before`, becomes one quiet line.

    There is one such card, and it is the matter's own too: for the room what to know and do, for chair and secretaries
    how to go on. It is posted anew at every step of the meeting, so that nobody looks for it above what was written since.
    """
    return replace(READINESS, anew=True, not_within_s=not_within_s, leaves=MovedPage(before.table))


def desk_copy(host: Person, page: Page, leaves: Page | None, *, anew: bool) -> Tell:
    """The same card in the host's own 1:1 chat."""
    return Tell(host.wire, page, f"desk:{host.key}", edited=True, anew=anew, leaves=leaves)


def desk_copies(meeting: Meeting, shown: Show, *, anew: bool) -> tuple[Tell, ...]:
    """What follows in private when this is shown in the room: for the card with the next step, a copy to each host; otherwise nothing."""
    if shown.slot != READINESS.slot:
        return ()
    there = (one for one in meeting.hosts if one.wire and one.in_chat is not False)
    # In their own order, whatever the room's passes: what they ask for in private stands on the same card.
    return tuple(desk_copy(host, ReadinessPage(), shown.leaves if anew else None, anew=anew) for host in there)


def asked_copy(person: Person, *, anew: bool) -> Tell:
    """The checklist in somebody's own 1:1 chat: one a person, live while it is asked; where an earlier one stood a line is left."""
    if not anew:
        return _asked_already(person.wire, person.key)
    return replace(_asked_already(person.wire, person.key), anew=True, leaves=MovedPage())


@lru_cache(maxsize=4096)
def _asked_already(wire: str, key: str) -> Tell:
    """The checklist that somebody has alone, drawn again where it stands; the same one for every answer in a large meeting."""
    return Tell(wire, ChecklistPage(), f"asked:{key}", edited=True)


def asked_copies(meeting: Meeting, shown: Show) -> tuple[Tell, ...]:
    """The checklists that people were asked in private, drawn again at a step of the meeting, and when the room's is edited."""
    edited = isinstance(shown.page, ChecklistAskPage) and not shown.anew
    if not edited and (shown.slot != READINESS.slot or not (shown.anew or meeting.stage is Stage.CLOSED)):
        return ()
    those = (
        meeting.people.values() if not shown.of else [meeting.people[shown.of]] if shown.of in meeting.people else []
    )
    there = [p for p in those if p.place is PersonPlace.REMOTE and (p.object_id or p.mri)]
    return tuple([_asked_already(p.wire, p.key) for p in there])


def help_over(person: Person, *, done: int = 0) -> Tell:
    """What closes the help that stands in somebody's own 1:1 chat; where none stands it is nothing."""
    return Tell(person.wire, HelpOverPage(done), f"help:{person.key}", edited=True)


def helps_over(meeting: Meeting) -> tuple[Tell, ...]:
    """What closes the help of everybody who may have one."""
    return tuple(help_over(p) for p in meeting.people.values() if p.wire and p.in_chat is not False)


def motion_card(number_: int) -> Show:
    """The motion's card in the room: posted when it is handed in, edited when something about it changes."""
    return Show(f"motion:{number_}", MotionPage(number_, private=False), expires_s=LASTING_S)


def motion_of(slot: str) -> int | None:
    """The number of the motion whose card stands in the room's slot; None where it is another card's."""
    what, _, number_ = slot.partition(":")
    return int(number_) if what == "motion" and number_.isdecimal() else None


_LASTS: Final = frozenset({"setup", "opening"})


def outlasts(slot: str) -> bool:
    """Whether the room's card is to be seen after the step that showed it: where it did not come there it is missed."""
    return slot in _LASTS or motion_of(slot) is not None


def motion_copy(person: Person, number_: int) -> Tell:
    """The motion's card in somebody's own 1:1 chat: the receipt of its mover, or a secretary's, who is asked for its kind."""
    return Tell(person.wire, MotionPage(number_), f"motion:{number_}:{person.key}", edited=True)


def motion_copies(meeting: Meeting, shown: Show) -> tuple[Tell, ...]:
    """The cards that people have in private of this motion, drawn again when it changes; of other cards nothing."""
    page = shown.page
    motion = meeting.motion(page.motion) if isinstance(page, MotionPage) else None
    if motion is None or not motion.turns:
        return ()
    people = dict.fromkeys((motion.mover, *(p.key for p in meeting.having(Capacity.SECRETARY))))
    return tuple(motion_copy(meeting.people[who], motion.motion) for who in people if meeting.people[who].wire)


def checklist_card(round_: int, *, anew: bool = True, of: str = "") -> Show:
    """The room's card that asks everybody remote, one for each time they are asked; `anew`: at the foot of the chat; `of`: whose answer changes it."""
    return Show(checklist_slot(round_), ChecklistAskPage(), anew=anew, leaves=MovedPage() if anew else None, of=of)


def checklist_slot(round_: int) -> str:
    """The slot of the room's card for this round."""
    return f"checklist:{round_}"


def tell_hosts(meeting: Meeting, page: Page, what: str, *, alarm: bool = False) -> tuple[Delivery, ...]:
    """Tell chair and secretaries privately, each once for this `what`."""
    return tuple(Tell(host.wire, page, f"{what}:{host.key}", alarm=alarm) for host in meeting.hosts if host.wire)


def keep_hosts_told(meeting: Meeting, page: Page, what: str, *, rings: bool) -> tuple[Tell, ...]:
    """Tell chair and secretaries privately what may change: each has one card for this `what`, which says how it is now.

    `rings`: it comes anew, at the foot of their chat, and a line is left where the older one stood; else it is edited there.
    """
    leaves = MovedPage() if rings else None
    return tuple(
        Tell(host.wire, page, f"{what}:{host.key}", alarm=True, edited=True, anew=rings, leaves=leaves)
        for host in meeting.hosts
        if host.wire
    )


def hosts_notes(meeting: Meeting, notes: Iterable[tuple[Page, str]]) -> tuple[Tell, ...]:
    """These notes (the page, and what each is known by) as chair and secretaries have them, drawn again where they stand.

    There can be one for everybody on the roster: so the hosts are looked for once.
    """
    hosts = [host for host in meeting.hosts if host.wire]
    return tuple(
        Tell(host.wire, page, f"{what}:{host.key}", alarm=True, edited=True) for page, what in notes for host in hosts
    )
