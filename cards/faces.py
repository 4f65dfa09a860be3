"""The card on which chair and secretary tick whom they see and know in the picture, and what the gate says of those who are not ticked (R-027, R-095)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from cards import kit
from cards.counting import people
from cards.key import Key
from cards.naming import MAX_NAME_SHOWN, choice_name, person
from cards.phrases.book import Phrases
from cards.ranges import together
from cards.swedish_time import clock


@dataclass(frozen=True, slots=True)
class FaceBox:
    """One person's box. `link`: over which link they are seen; `on`: they were seen and known, `how` (a code), when and by whom. `again`: they were, and have come anew since."""

    who: str
    name: str = field(repr=False)
    capacity: str
    link: int
    on: bool
    how: str = ""
    at: datetime | None = None
    by: str = field(default="", repr=False)
    again: bool = False


@dataclass(frozen=True, slots=True)
class FacesShown:
    """Who is not ticked, some by name; `seen` of `count` are."""

    names: tuple[str, ...] = field(repr=False)
    more: int
    seen: int
    count: int


@dataclass(frozen=True, slots=True)
class FacesCard:
    """The boxes, those to be looked at first; `more` people are shown once these are ticked, `seen` are ticked in all. `gate`: the number of the matter whose check it belongs to, 0: none."""

    key: Key
    boxes: tuple[FaceBox, ...]
    more: int
    seen: int
    note: str = ""
    gate: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw how many are seen, a box each, and the two ways to tick."""
        say = phrases.faces
        if not self.boxes:
            return kit.card(kit.band("done", say.title, say.nobody), lang=phrases.language, fallback=say.title)
        count = len(self.boxes) + self.more
        left = count - self.seen
        state = say.all_seen if not left else say.some_seen.format(seen=self.seen, count=count)
        wrong = say.notes[self.note] if self.note in ("nothing_new", "changed") else ""
        body = [kit.band("ask" if left else "ready", say.title, state)]
        body += [kit.text(say.notes[self.note], weight="bolder")] if self.note not in ("", "nothing_new") else []
        body += [kit.text(say.how)] if left else []
        for one in self.boxes:
            body += self._one(one, phrases)
        body += [kit.text(say.more.format(people=people(self.more, phrases.common)), subtle=True)] if self.more else []
        body.append(kit.buttons(*self._buttons(phrases)))
        return kit.card(*body, lang=phrases.language, fallback=kit.corrected(say.title, wrong))

    def _one(self, one: FaceBox, phrases: Phrases) -> list[kit.Element]:
        name = kit.unmarked(choice_name(one.name, phrases.common)) or person(one.name, phrases.common)
        box = kit.toggle(one.who, f"{name} ({phrases.common.capacities[one.capacity]})", on=one.on)
        empty = self.note == "nothing_new" and one is self.boxes[0]
        asked = kit.asked(box, phrases.faces.notes[self.note] if empty else "")
        line = _line(one, phrases)
        return [*asked, kit.text(line, subtle=True, spacing="none")] if line else asked

    def _buttons(self, phrases: Phrases) -> list[kit.Action]:
        """All who are drawn here and have a capacity, in one press; or those whose boxes are ticked."""
        say, send = phrases.faces, kit.sends if self.key.dialog else kit.press
        links = " ".join(f"{one.who}:{one.link}{'+' if one.on else ''}" for one in self.boxes)
        data = self.key.data(sent="yes", links=links)
        alike = sum(not one.on and bool(one.capacity) for one in self.boxes)
        row = [send(say.save, "faces.tick", data)]
        if alike > 1:
            row.append(send(say.all_here, "faces.tick", {**data, "all": "yes"}, takes_inputs=False))
        if self.gate:
            back = self.key.data(matter=self.gate)
            row.append(send(say.to_gate, "gate.confirm", back, takes_inputs=False))
        return row


def _line(one: FaceBox, phrases: Phrases) -> str:
    """When and by whom the person was seen, or that they have come anew since."""
    say = phrases.faces
    if one.again:
        return say.again
    if not one.on or one.at is None:
        return ""
    return say.seen[one.how if one.how != "host" or one.by else "unnamed"].format(
        at=clock(one.at), by=person(one.by, phrases.common) if one.by else ""
    )


def faces_line(view: FacesShown | None, phrases: Phrases, length: int = MAX_NAME_SHOWN) -> list[str]:
    """Who is not ticked, in one line; nothing where all are, or nobody is to be looked at."""
    if view is None or view.seen >= view.count:
        return []
    names = [person(name, phrases.common, length) for name in view.names]
    names += [phrases.faces.others.format(people=people(view.more, phrases.common))] if view.more else []
    listed = together(names, phrases.common)
    return [phrases.faces.left.format(seen=view.seen, count=view.count, names=listed)]


def faces_part(view: FacesShown | None, key: Key, phrases: Phrases, length: int) -> list[kit.Element]:
    """The line as it stands at the gate, with the way to the boxes. In a dialog they come in the place of the form: so it stands before what is asked there."""
    lines = faces_line(view, phrases, length)
    if not lines:
        return []
    say, data = phrases.faces.show, key.data()
    button = (
        kit.sends(say, "faces.show", data, takes_inputs=False) if key.dialog else kit.opens(say, "faces.show", data)
    )
    return [*(kit.text(line) for line in lines), kit.buttons(button, primary=False)]
