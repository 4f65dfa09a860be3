"""What was written in confidential matters, for chair and secretaries: who, how many, and when the latest (R-130, R-132)."""

from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from cards.absence import AwayLine
from cards.guard import Incident
from cards.hiding import NOTHING_HIDDEN, HiddenCount, HiddenOne
from dialogs.journal.entries import short_key
from dialogs.judging.scene import Scene
from dialogs.judging.stages import past
from dialogs.meeting import parts
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.said.read_back import Away
from dialogs.showing.names import MOST_LISTED, called, key, named

_MILLISECONDS: Final = 13  # digits of such a clock, from 2001 to 2286


def incident(scene: Scene, no: int) -> Incident:
    """What the hosts are told of matter `no`: everybody who wrote, as the roster calls them, "" for somebody not on it."""
    meeting = scene.meeting
    found = next((i for i in meeting.incidents if i.no == no), None)
    wires = found.who if found else ()
    names = tuple(_name(meeting, wire) for wire in wires[:MOST_LISTED])
    more = max(0, len(wires) - MOST_LISTED)
    latest = found.latest if found else None
    matter = meeting.matter(no)
    past_ = past(meeting, matter)
    shown = Incident(key(scene), named(matter), found.count if found else 0, names, more, latest)
    gaps = tuple(AwayLine(x.since, x.until, x.found, x.more, x.problem or "") for x in meeting.aways if _told(x, no))
    undo = no if found is not None and found.hidden and scene.secretary else 0
    return replace(
        shown,
        past=past_.value if past_ else "",
        restored=found.restored if found is not None else 0,
        hidden=_hidden(found),
        undo=undo,
        undone=hidden_key(found) if found is not None and undo else "",
        away=gaps,
        ones=_ones(meeting, found) if undo else (),
    )


def incidents(scene: Scene) -> tuple[Incident, ...]:
    """All of the sitting, as its hosts see them until it is closed; nothing for anybody else, or who left the chat (R-251)."""
    person = scene.person
    gone = person is not None and person.in_chat is False
    if gone or not scene.hosts or scene.meeting.stage is Stage.CLOSED:
        return ()
    written = [one.no for one in scene.meeting.incidents]
    unknown = [one.no for one in scene.meeting.aways if one.problem is not None]
    return tuple(incident(scene, no) for no in dict.fromkeys((*written, *unknown)))


def hidden_key(found: parts.Incident) -> str:
    """What a button sends of the messages that were hidden when it was drawn: other ones are another key."""
    return short_key("hidden", *sorted(found.hidden))


def _told(gap: Away, no: int) -> bool:
    """Whether the hosts are told of this gap of the matter: something was written, or it is not known."""
    return gap.no == no and (gap.found > 0 or gap.problem is not None)


def _hidden(found: parts.Incident | None) -> HiddenCount:
    """How many of its messages are hidden, were shown again, and could not be hidden and why."""
    if found is None:
        return NOTHING_HIDDEN
    problems = sorted(Counter(found.not_hidden.values()).items())
    return HiddenCount(len(found.hidden), len(found.again), tuple(problems))


def hidden_at(message: str) -> datetime | None:
    """When a message of the chat was written: Teams' ids are its clock in milliseconds. None for an id that is no such number."""
    if not message.isdecimal() or len(message) != _MILLISECONDS:
        return None
    return datetime.fromtimestamp(int(message) / 1000, UTC)


def _ones(meeting: Meeting, found: parts.Incident | None) -> tuple[HiddenOne, ...]:
    """Each message that is hidden; none where there is nothing to choose from, or there are more than fit on a card."""
    hidden = found.hidden if found is not None else {}
    few = 1 < len(hidden) <= MOST_LISTED
    return tuple(HiddenOne(one, _name(meeting, who), hidden_at(one)) for one, who in hidden.items()) if few else ()


def _name(meeting: Meeting, wire: str) -> str:
    person = meeting.people.get(meeting.wires.get(wire, ""))
    return called(person) if person else ""
