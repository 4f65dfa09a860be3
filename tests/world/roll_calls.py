"""Whole roll calls from a seed: a secretary who calls everybody to the end, over drops, breaks, restarts, and deliveries that come late or twice.

The other worlds' people call a name now and then; here nobody does anything else, so that a roll call of 75 is seen through to its
end (R-078, R-242). It has dice of its own: what is added here moves no other world. The secretary presses the buttons of the card as
it was drawn. A seed always gives the same roll call.
"""

from datetime import timedelta
from random import Random
from typing import Final

from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Came, Pressed, Went
from tests.support.meetings import CHAT, a_meeting, happened, pressed, seated, sender
from tests.world.laws_of_roll_calls import at_the_end, while_it_goes_on
from tests.world.roll_call import RollCall

_PLACES: Final = ("room", "remote")
_TAP: Final = timedelta(seconds=3)


def play(seed: int, people: int = 0) -> RollCall:
    """Play the roll call of this seed to its end; `broken` says which law it broke, "" for none."""
    chance = Random(seed)  # noqa: S311  # dice, no secret
    size = people or chance.choice((7, 11, 15, 25, 75))
    call = RollCall(_board(size, chance), chance, while_it_goes_on)
    storm, limit = chance.choice((0.0, 0.5, 1.0)), 6 * size + 40
    for turn in range(limit):
        call.at += _TAP
        if turn < 2 * size:
            _weather(call, storm)
        _arrives(call)
        if call.broken or _taken_step(call, storm if turn < 2 * size else 0.0):
            break
    else:
        call.broken = f"uppropet tog inte slut på {limit} steg"
    call.broken = call.broken or "; ".join(at_the_end(call))
    return call


def _board(size: int, chance: Random) -> Meeting:
    """A board of so many, begun; a third remote, all of them joined."""
    people = [seated("secretary", "secretary", "room"), seated("p0", "chair", "room")]
    people += [seated(f"p{no}", "member", chance.choice((*_PLACES, "room")), serves=True) for no in range(1, size)]
    return happened(a_meeting(people))


def _taken_step(call: RollCall, storm: float) -> bool:
    """The secretary presses the first answer of the card, at times another; whether the roll call is over and nobody waits."""
    chance, there = call.chance, call.card()
    notes = [data for data in there if data["verb"] == "roll.note"]
    if notes:
        rest = next((data for data in notes if data.get("rest")), None)
        answers = [data for data in notes if data.get("answer")]
        said = call.press(rest if rest is not None and chance.random() < 0.1 else _answer(answers, chance))
    else:
        ends = [data for data in there if data["verb"] == "roll.end"]
        if not ends:
            return call.meeting.roll.ended is not None and not any(
                isinstance(one, Pressed) for _, one in call.on_its_way
            )
        said = call.press(ends[0])
    if chance.random() < 0.05 * storm:
        call.late += 1
        call.on_its_way.append((call.at + timedelta(seconds=chance.choice((2, 5, 20))), said))
        if said.field("person") in _remote(call) and chance.random() < 0.5:
            _drops(call, said.field("person"))
    else:
        call.hear(said)
    if chance.random() < 0.1 * storm:  # Teams delivers it again
        call.on_its_way.append((call.at + timedelta(seconds=chance.choice((0, 4, 40))), said))
    return False


def _answer(answers: list[dict[str, object]], chance: Random) -> dict[str, object]:
    """Mostly the first; now and then absent, or not seen."""
    return answers[0] if chance.random() < 0.9 else chance.choice(answers)


def _arrives(call: RollCall) -> None:
    """What was on its way until now, in the order of chance."""
    due = [one for one in call.on_its_way if one[0] <= call.at]
    call.on_its_way = [one for one in call.on_its_way if one[0] > call.at]
    call.chance.shuffle(due)
    for _, said in due:
        call.hear(said)


def _weather(call: RollCall, storm: float) -> None:
    """Somebody remote drops and comes back; a break; the process starts again from its journal."""
    chance, luck = call.chance, call.chance.random()
    remote = _remote(call)
    if luck < 0.05 * storm and remote:
        _drops(call, chance.choice(remote))
    elif luck < 0.06 * storm and call.meeting.roll.since is not None:
        call.hear(pressed("adjourn", "p0", at_=call.at, form_=f"f{next(call.forms)}", minutes="5", reason="pause"))
        call.at += timedelta(minutes=5)
        call.hear(pressed("resume", "p0", at_=call.at, form_=f"f{next(call.forms)}"))
        call.at += _TAP
    elif luck < 0.09 * storm:
        call.start_again()


def _remote(call: RollCall) -> list[str]:
    """Who is remote, and not gone already."""
    return [key for key, one in call.meeting.people.items() if one.remote and key not in call.gone_since]


def _drops(call: RollCall, who: str) -> None:
    """Their link is lost now, and they come back after a moment, or after longer than a short loss."""
    call.drops += 1
    people, back = (sender(who),), call.at + timedelta(seconds=call.chance.choice((1, 10, 100)))
    call.hear(Went(place=CHAT, who=people[0], at=call.at, people=people, sent=call.at))
    call.on_its_way.append((back, Came(place=CHAT, who=people[0], at=back, people=people, sent=back)))
