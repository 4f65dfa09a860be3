"""A button of an older card, wherever it still is, moves nothing from where the meeting stands (design 4.10).

A typed command tells nothing of an earlier state: it applies to the meeting as it stands. There are ten devices, eight of them here:

- *the table*: a button that goes on to the next matter sends what was on the table, and in what state (`moved_on`);
- *the break*: the button that ends it sends which one (`of_earlier_break`);
- *the alarm*: the button that adjourns because of somebody sends of whom, and why (`alarm_over`); the form of a break sends
  what was on the table, and the button that adjourns at once that, and which break was the last;
- *the step*: the button that opens a matter, checks who is there, takes an adjusted matter again or closes the sitting with something
  left sends how often the meeting had gone on when it was drawn (`gone_on`), the last of these also all that was left;
- *the attempt*: the buttons that open with a warning, or let it be, send which opening waited for Teams' switch (`another_attempt`);
- *the agenda*: the button that notes that the agenda is approved sends which agenda it was drawn over (`another_agenda`);
- *whose step*: the button that takes back a step sends which (`another_step`);
- *the round*: an answer to the checklist comes with the round that asked for it (`of_earlier_round`);
- *the motion*: what cannot be done any more is answered with the motion as it stands (`motion/one_motion.py`);
- *the gate*: one that is open already, or a matter on the table already, is answered with the card as it stands
  (`matter/gate.py`, `matter/call_and_end.py`).

A press that Teams repeats is another thing: `router.causes` knows it, and `router.again` answers it.
"""

from datetime import datetime

from cards.adjournment import break_key
from dialogs.judging.link_fails import link_fails
from dialogs.meeting.meeting import Matter, MatterState, Meeting
from dialogs.said import about
from dialogs.said.inbound import Pressed


def moved_on(said: Pressed, meeting: Meeting) -> bool:
    """Whether another matter is on the table since the button was drawn, or the same in another state.

    `after` is the matter that was there (0: none), `state` where it stood.
    """
    after, state = said.field("after"), said.field("state")
    on = meeting.on_table
    elsewhere = bool(after) and after != str(meeting.table)
    return elsewhere or (bool(state) and (on is None or state_sent(on) != state))


def state_sent(matter: Matter) -> str:
    """What a button that goes on sends of the matter: one that was open is ended by it, before and after a break."""
    return MatterState.OPEN.value if matter.begun else matter.state.value


def of_earlier_break(said: Pressed, meeting: Meeting) -> bool:
    """Whether the button is of another break than the one that is."""
    return said.field("since") not in ("", str(break_key(meeting.break_since)))


def alarm_over(said: Pressed, meeting: Meeting) -> bool:
    """Whether what the hosts were alarmed of is over: the matter has left the table, the link is back, or it works again.

    `person` is whose link it was, `what` how they said that it is; "" where Teams told of it. `rested` is the last break when it was drawn.
    """
    person = meeting.people.get(said.field("person"))
    back = person is not None and (
        link_fails(meeting, person) is None if said.field("what") else person.in_call is True
    )
    rested = said.field("rested") not in ("", str(break_key(meeting.roll.rested)))
    return back or rested or moved_on(said, meeting)


def of_earlier_round(said: Pressed, meeting: Meeting) -> bool:
    """Whether the answer is to another round than the one asked last."""
    return bool(said.round and said.round != meeting.round)


def gone_on(said: Pressed, meeting: Meeting) -> bool:
    """Whether the meeting has gone on since the button was drawn: a call, an opening, a break, a raised level, a lost check."""
    return said.field("moved") not in ("", str(meeting.moved))


def agenda_key(meeting: Meeting) -> int:
    """What the agenda is known by on the button that notes that it is approved: when it was changed last, in milliseconds."""
    changed = meeting.said.get(*about.AGENDA)
    return step_key(changed.written) if changed is not None else 0


def another_agenda(said: Pressed, meeting: Meeting) -> bool:
    """Whether the agenda has been changed since the button was drawn: nobody has approved what came after."""
    return said.field("listed") not in ("", str(agenda_key(meeting)))


def another_attempt(said: Pressed, meeting: Meeting) -> bool:
    """Whether another opening waits for Teams' switch of the chat than when the button was drawn, or none any more."""
    wanted = meeting.switch.wanted
    return said.field("attempt") not in ("", str(wanted.attempt if wanted is not None else 0))


def step_key(at: datetime) -> int:
    """What a person's step is known by on the button that takes it back: when it was taken, in milliseconds."""
    return int(at.timestamp() * 1000)


def another_step(said: Pressed, at: datetime) -> bool:
    """Whether the person's last step, taken at that time, is another than the one that the button takes back."""
    return said.field("taken") not in ("", str(step_key(at)))
