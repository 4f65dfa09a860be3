"""What follows for Teams' switch from whatever was said: one place that sees to it, so that no verb has to think of it.

It is looked at when a confidential matter comes to be; it is restored as soon as nothing keeps the chat off; and while it is
off, what changes is shown in private too, since the bot may be mute in the room.
"""

from collections.abc import Callable
from typing import Final

from dialogs.chat.facts import GuardTripped
from dialogs.chat.switch_back import go_back, stays_off
from dialogs.chat.try_contact import try_new
from dialogs.judging.outcome import NOTHING, Delivery, Outcome, Show, SwitchChat
from dialogs.judging.scene import Scene
from dialogs.matter.chat_off_before_opening import desks, turn_off_for, waits_for_chat
from dialogs.matter.facts import Answered
from dialogs.meeting.meeting import MatterState, Meeting
from dialogs.meeting.switch_state import SwitchPhase
from dialogs.said.inbound import CallBegan, CallEnded, Said, Spoke
from dialogs.showing.shared_cards import READINESS

_OF_NO_SWITCH: Final = frozenset({Answered})


def follow(said: Said, scene: Scene, outcome: Outcome, ahead: Callable[[], Meeting]) -> Outcome:
    """Return what follows: facts and deliveries that come after the outcome's own. `ahead` folds the meeting with these."""
    before = scene.meeting
    ended, began = isinstance(said, CallEnded) and before.switch.held, isinstance(said, CallBegan)
    # Nearly all facts of an evening are answers of the checklist: where the switch was never looked at nothing follows of them.
    idle = not before.switch.looked and _OF_NO_SWITCH.issuperset(map(type, outcome.facts))
    written = _written(said, before)
    if not written and (idle or not (outcome.facts or ended or began)):
        return NOTHING
    after = ahead()
    back = go_back(after) if after.switch.held and (ended or not stays_off(after)) else Outcome()
    asked = _catches_up(before, after, began=began) if not back.facts else back
    looks = _looks(before, after, outcome, written=written) if not asked.facts else ()
    return Outcome(asked.facts, (*asked.deliveries, *looks, *_alone(before, after, outcome)))


def _catches_up(before: Meeting, after: Meeting, *, began: bool) -> Outcome:
    """An open matter has come to need the chat off, and it can be turned: the level was raised, or everybody can be reached by now.

    So it is where the call in Teams was ended, which gave the chat back, and has begun again with the matter still open.
    """
    on = after.on_table
    if on is None or on.state is not MatterState.OPEN or not after.live or after.switch.held:
        return NOTHING
    return turn_off_for(after, on) if _could(after, on.no) and (began or not _could(before, on.no)) else NOTHING


def _could(meeting: Meeting, no: int) -> bool:
    """Whether the matter is one for which the chat is turned off, and it can be."""
    matter = meeting.matter(no)
    return matter is not None and waits_for_chat(meeting, matter)


def _looks(before: Meeting, after: Meeting, outcome: Outcome, *, written: bool) -> tuple[Delivery, ...]:
    """A look at the switch, where it may tell something new.

    A confidential matter has come to be, or is called where the switch could not be turned last time; or somebody has
    written in the chat that was said to be off.
    """
    switch = after.switch
    if not switch.idle or any(isinstance(one, SwitchChat) for one in outcome.deliveries):
        return ()
    new = _guards(after) and not _guards(before)
    on, again = after.on_table, switch.looked and not switch.turnable and after.table != before.table
    called = again and on is not None and on.kind.confidential
    seen = switch.phase is SwitchPhase.OFF and any(isinstance(one, GuardTripped) for one in outcome.facts)
    return (SwitchChat(0),) if new or called or written or seen else ()


def _written(said: Said, meeting: Meeting) -> bool:
    """Whether somebody writes in the chat that was read to be off, a bare command too: it cannot be as it was read.

    Where it was turned off by hand that is looked at only while something waits to be shown there.
    """
    matters = meeting.switch.phase is SwitchPhase.OFF or bool(meeting.not_shown)
    return isinstance(said, Spoke) and not said.place.personal and meeting.switch.off and matters


def _guards(meeting: Meeting) -> bool:
    """Whether the sitting goes on, and has a confidential matter before it."""
    return meeting.live and any(one.kind.confidential and not one.over for one in meeting.matters)


def _alone(before: Meeting, after: Meeting, outcome: Outcome) -> tuple[Delivery, ...]:
    """Who is needed now is tried; and where the room may not be reached the hosts' own cards follow by themselves."""
    if not after.switch.looked:
        return ()
    tries = try_new(before, after) if after.switch.turnable else ()
    edited = any(isinstance(one, Show) and one == READINESS for one in outcome.deliveries)
    own = desks(after)[1:] if edited and (after.switch.off or after.switch.held) else ()
    return (*tries, *(one for one in own if one not in outcome.deliveries))
