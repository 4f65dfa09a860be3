"""Whether a button that stands on some card can do what is not to be done now, whoever presses it (design 4.10)."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from sqlalchemy import select

from bot.store.database import Connection
from bot.store.tables import outbox
from bot.turn.rulebook import Rulebook
from dialogs import guide
from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.stale_press import alarm_over
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.profile.profile import Profile
from dialogs.roster.facts import InChat, Noticed
from dialogs.router import scene_of
from dialogs.said.inbound import Place, Pressed, Road, Words
from dialogs.sitting.facts import SaidAgain
from tests.support.world_people import PEOPLE, members_of, tenant_of
from tests.support.worlds import World

Data = Mapping[str, Any]
_CARDS: Final = ("show", "tell", "reply", "redraw")
_HINTS: Final = (InChat, Noticed, SaidAgain)  # what any press tells of whoever presses, and that it stands so already
_OPENED_BY: Final = {
    "checklist.submit": "checklist.open",
    "register.say": "register.show",
    "break.extend": "resume",  # both stand on the card of the break
    **dict.fromkeys(
        ("opening.equipment", "opening.inform", "opening.summons", "opening.adjusters", "opening.agenda"),
        "opening.show",
    ),
}
_OWN: Final = "motion."  # what can be done about a motion is judged by the motion itself, whichever card it stands on


async def no_old_button_acts(world: World) -> None:
    """Every press of a button that stands there changes nothing, or is a step that its reader is offered now.

    Looked at after every third deed, since there are many cards, and when all that follows has been delivered.
    """
    if world.deeds % 3 or await world.database.write(_under_way):
        return
    meetings = {one.key: one for one in await world.meetings()}
    for chat, cards in world.teams.cards.items():
        for data in (data for card in cards.values() for data in _buttons(json.loads(card))):
            meeting = meetings.get(str(data.get("sitting")))
            for who in members_of(chat) if meeting is not None else ():
                assert meeting is not None
                found = wrong(world, meeting, _pressed(world, chat, who, data))
                assert not found, found


def wrong(world: World, meeting: Meeting, said: Pressed) -> str:
    """What the press does that is not to be done now, in a few words; "" where it is well."""
    out: Outcome = world.turn.rules.decide(said, meeting, ())
    if all(isinstance(fact, _HINTS) for fact in out.facts) or said.verb.startswith(_OWN):
        return ""
    scene = scene_of(said, meeting, _profile(world, meeting))
    if said.verb == "adjourn":
        over = meeting.stage is not Stage.BEGUN or alarm_over(said, meeting)
        return f"a card still adjourns: {said.field('reason')}" if over else ""
    return "" if _offered(said, scene) else f"an old card does {said.verb} of matter {said.field('matter')}"


def _profile(world: World, meeting: Meeting) -> Profile:
    rules = world.turn.rules
    assert isinstance(rules, Rulebook)
    return rules.profile_of(meeting)


def _offered(said: Pressed, scene: Scene) -> bool:
    """Whether the reader is offered this step now, of the same matter."""
    wanted = (_OPENED_BY.get(said.verb, said.verb), said.field("matter"))
    return any(wanted == (one.verb, str(one.fields.get("matter", ""))) for one in guide.steps(scene))


def _pressed(world: World, chat: str, who: str, data: Data) -> Pressed:
    known = ("sitting", "round", "form", "verb")
    fields = {name: Words(str(value)) for name, value in data.items() if name not in known}
    place = Place(chat, tenant_of(chat), personal=chat.startswith("alone:"))
    return Pressed(
        place=place,
        who=PEOPLE[who],
        at=world.clock.now,
        fresh="late",
        verb=str(data["verb"]),
        road=Road.EXECUTE,
        sitting=str(data["sitting"]),
        round=int(data.get("round", 0)),
        form=str(data.get("form", "")),
        fields=fields,
    )


def _buttons(value: object) -> Iterator[Data]:
    """What each button of a card sends, with its verb; a dialog's opener acts only when it is filled in."""
    if isinstance(value, dict):
        if value.get("type") == "Action.Execute" and "verb" in value:
            yield {**value.get("data", {}), "verb": value["verb"]}
        for inner in value.values():
            yield from _buttons(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _buttons(inner)


def _under_way(conn: Connection) -> bool:
    waiting = select(outbox.c.id).where(outbox.c.due.is_not(None), outbox.c.kind.in_(_CARDS)).limit(1)
    return conn.execute(waiting).first() is not None
