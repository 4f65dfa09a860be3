"""The cards of the room that say what a step of another subject has made untrue: they are drawn anew with it, whatever step it was.

The opening card says whether the chat can be read, the set-up card counts the matters, a motion's card names people.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeGuard

from dialogs.chat.switch_facts import ChatRestored
from dialogs.judging.outcome import Delivery, Outcome, Show, Tell
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import MatterState, Meeting, Stage
from dialogs.showing.names import with_group
from dialogs.showing.shared_cards import AGENDA, BREAK, checklist_card, motion_card, motion_of
from dialogs.sitting.pages import BegunPage, ClosedPage, SetupDonePage

_OPENING = Show("opening", BegunPage())
_CLOSING = Show("closing", ClosedPage(private=False))
_SETUP = Show("setup", SetupDonePage(private=False))


def follow(scene: Scene, outcome: Outcome, ahead: Callable[[], Meeting]) -> tuple[Show, ...]:
    """The cards that are not true any more after this, and that the outcome does not show already.

    `ahead` folds the meeting with what the outcome writes.
    """
    before = scene.meeting
    if before.stage is Stage.EMPTY:
        return ()
    after = ahead()
    again = _again(before, after)
    if before.stage is Stage.CLOSED:
        # The closing card tells the journal's check sum, which is another one with any fact.
        closing = (_CLOSING,) if outcome.facts else ()
        return tuple(one for one in (*closing, *again) if one not in outcome.deliveries)
    opening = (_OPENING,) if before.live and before.reads_chat != after.reads_chat else ()
    setup = (_SETUP,) if _counts(before) != _counts(after) else ()
    mute = any(isinstance(fact, ChatRestored) for fact in outcome.facts)
    missed = _missed(after) if mute or again else ()
    found = dict.fromkeys((*opening, *setup, *_named(before, after), *missed, *again))
    return tuple(one for one in found if one not in outcome.deliveries)


def ahead_of_all(sends: tuple[Delivery, ...], ahead: Callable[[], Meeting]) -> tuple[Delivery, ...]:
    """The same, where what a step posts anew passes all that waits while a confidential matter is up by it (R-112, R-131).

    What the room must know before it writes is not kept back by forty motions that somebody has pasted.
    """
    if not any(map(_of_step, sends)):
        return sends
    on = ahead().on_table
    if on is None or not on.kind.confidential:
        return sends
    return tuple(replace(one, guards=True) if _of_step(one) else one for one in sends)


def _of_step(one: Delivery) -> TypeGuard[Show | Tell]:
    """Whether the meeting's step posts it at the foot; a card that somebody only asked for is none, and a warning has its way."""
    return (
        isinstance(one, Show | Tell) and one.anew and not one.alarm and not (isinstance(one, Show) and one.not_within_s)
    )


def _missed(meeting: Meeting) -> tuple[Show, ...]:
    """What may not have come to the room while its chat was off: the agenda, the break, and what is asked."""
    asked = (
        (checklist_card(meeting.run.round, anew=False),) if meeting.run and meeting.run.last == meeting.table else ()
    )
    return (AGENDA, *((BREAK,) if meeting.stage is Stage.ADJOURNED else ()), *asked)


def _again(before: Meeting, after: Meeting) -> tuple[Show, ...]:
    """The cards that Teams had not taken, now that the chat is on: what is known to be missed no longer is drawn."""
    if before.not_shown == after.not_shown:
        return ()
    gone = [slot for slot in before.not_shown if slot not in after.not_shown]
    kept = {one.slot: one for one in (_OPENING, _SETUP) if after.live}
    motions = (motion_of(slot) for slot in gone)
    return (*(kept[slot] for slot in gone if slot in kept), *(motion_card(one) for one in motions if one is not None))


def _counts(meeting: Meeting) -> tuple[int, int]:
    """How many matters there are, and how many of them are confidential."""
    listed = [one for one in meeting.matters if one.state is not MatterState.STRUCK]
    return len(listed), sum(one.kind.confidential for one in listed)


def _named(before: Meeting, after: Meeting) -> tuple[Show, ...]:
    """The cards of the motions whose mover or backer is called otherwise now, or belongs to another party."""
    if not before.motions or before.people is after.people:
        return ()
    others = {
        who
        for who, person in before.people.items()
        if person is not after.people.get(who) and with_group(before, who) != with_group(after, who)
    }
    return tuple(motion_card(one.motion) for one in before.motions if not others.isdisjoint((one.mover, *one.seconds)))
