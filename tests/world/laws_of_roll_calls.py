"""What must never happen in a roll call, by the secretary's list on paper: no rule is asked who is to be called; and faults that break it."""

from collections.abc import Iterator
from typing import Final

from dialogs.journal.entries import Fact
from dialogs.meeting.meeting import Meeting
from dialogs.quorum.quorum_now import quorum_of
from dialogs.said.inbound import Pressed, Said
from tests.support.meetings import seen_by
from tests.world.plants import Fault
from tests.world.roll_call import RollCall


def while_it_goes_on(call: RollCall, said: Said, before: Meeting, facts: tuple[Fact, ...]) -> Iterator[str]:
    """What must never be written by one thing said."""
    yield from _ends_whole(call, before, facts)
    noted = [fact for fact in facts if type(fact).__name__ == "RollAnswered"]
    if not noted:
        return
    who = [getattr(fact, "person", "") for fact in noted]
    if len(set(who)) < len(who):
        yield "någon antecknades två gånger med ett tryck"
    if isinstance(said, Pressed) and said.field("rest"):
        if any(before.people[key].remote for key in who):
            yield "någon på distans antecknades tillsammans med dem i rummet"
        if any(call.paper.get(key) for key in who):
            yield "någon antecknades på nytt av knappen för alla andra i rummet"
    if not isinstance(said, Pressed):
        yield "någon antecknades utan att sekreteraren tryckte"
    elif said.field("link") not in ("", str(before.people[who[0]].epoch)):
        yield "någon antecknades över en annan anslutning än den som syntes"
    elif said.field("person") and call.drawn[said.form] != (who[0], call.versions.get(who[0], 0)):
        yield "en äldre knapp antecknade den som redan var antecknad på nytt"


def _ends_whole(call: RollCall, before: Meeting, facts: tuple[Fact, ...]) -> Iterator[str]:
    """A roll call that ends and says that nobody is left has called everybody, and those anew who were gone for long."""
    if any(type(fact).__name__ == "RollEnded" and not getattr(fact, "left", 0) for fact in facts):
        there = (key for key, one in before.people.items() if one.capacity is not None and key != "secretary")
        if left := [key for key in there if key not in call.paper and key not in call.gone_since]:
            yield f"slut utan att alla ropades upp, eller ropades upp på nytt: {', '.join(left)}"


def at_the_end(call: RollCall) -> Iterator[str]:
    """When the secretary has no button left but to call anew: everybody is on the paper, as the sitting has them."""
    called = call.meeting.roll.called
    due = [key for key, one in call.meeting.people.items() if one.capacity is not None and key != "secretary"]
    if missing := [key for key in due if key not in called]:
        yield f"uppropet slutade utan {', '.join(missing)}"
    if other := [key for key, answer in call.paper.items() if key in called and called[key].answer.value != answer]:
        yield f"antecknat på annat sätt än på sekreterarens lista: {', '.join(other)}"
    sure = quorum_of(seen_by(call.meeting, "secretary", at=call.at)).sure
    if unproved := [key for key in sure if call.paper.get(key) not in ("room", "seen")]:
        yield f"räknas utan att ha ropats upp på nytt: {', '.join(unproved)}"


FAULTS: Final = (
    Fault("dialogs.quorum.roll_call", "_stale", "str(person.epoch)", "link", world=41),
    Fault("dialogs.quorum.roll_call_order", "back", "called.epoch < person.proved_from", "False", world=253),
    Fault(
        "dialogs.quorum.roll_call_order",
        "waiting",
        "if one.key in meeting.roll.called and back(meeting, one)",
        "if False",
        world=11,
    ),
    Fault("dialogs.quorum.roll_call_order", "in_the_room", "one.place is PersonPlace.ROOM", "one.place"),
    Fault("dialogs.quorum.quorum_now", "before_break", "called.at <= rested", "False", world=11),
)
