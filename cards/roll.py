"""The roll call, one name at a time."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.counting import people
from cards.key import Key
from cards.naming import person
from cards.noted_by_mistake import Mend
from cards.phrases.book import Phrases
from cards.quorum import QuorumShown, quorum_line


@dataclass(frozen=True, slots=True)
class CalledName:
    """Who is called now. `place`: as the list has it; `hint`: what Teams says, a code; `stood`, `link`: what the buttons send, so that an older one notes nothing.

    `again`: why they are called once more, a code.
    """

    who: str
    name: str = field(repr=False)
    group: str
    capacity: str
    place: str
    hint: str
    stood: str
    link: int
    again: str = ""


@dataclass(frozen=True, slots=True)
class BrokeOff:
    """Whoever was noted last has broken off service. `back`: they are there again; `over`: what comes of it here, a code; `stood`, `link`: what the button sends."""

    who: str
    back: bool
    over: str
    stood: str
    link: int


@dataclass(frozen=True, slots=True)
class RollCard:
    """The roll call for the secretary: who is next, or how it went. `note`: what became of a press, a code, about `noted` and so many (`count`).

    `rest`: so many others are listed as in the room; `left`: so many wait; `others`: who else is there, by place, or on the link and on no roster (`unnamed`: so many more of those); `taken`: the step that can be taken back.
    `mends`: whoever was noted as not seen or heard, and can be asked to mend that.
    `broke`: that whoever was noted breaks off service, or has.
    `looks`: so many who were there before a break (`rested`: there was one) have not been looked for since.
    """

    key: Key
    now: CalledName | None
    then: str = field(repr=False)
    done: int
    all: int
    left: int
    rest: int
    shown: QuorumShown | None
    ended: bool
    looks: int = 0
    rested: bool = False
    begun: int = 0
    note: str = ""
    noted: str = field(default="", repr=False)
    answer: str = ""
    count: int = 0
    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict, repr=False)
    unnamed: int = 0
    taken: int = 0
    broke: BrokeOff | None = None
    mends: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it: the note first, then the name with its three answers, and last what is seldom pressed."""
        say = phrases.quorum
        body = [self._band(phrases)]
        if self.note:
            body.append(kit.text(self._note(phrases), weight="bolder"))
        if self.mends:
            send = kit.sends if self.key.dialog else kit.press
            body.append(kit.buttons(send(say.mend, "remote.mend", self.key.data(person=self.mends)), primary=False))
        if self.broke is not None:
            body += self._broke(self.broke, phrases)
        if self.note == "left" and self.begun:
            body.append(kit.buttons(self._ends(say.end_anyway, anyway="yes"), primary=False))
        goes_on = self.looks or not self.ended
        body += self._name(self.now, phrases) if self.now is not None and goes_on else self._over(phrases)
        return kit.card(*body, lang=phrases.language, fallback=say.title)

    def _band(self, phrases: Phrases) -> kit.Element:
        """What goes on, and how far it has come."""
        say = phrases.quorum
        if self.ended and self.looks:
            return kit.band("news", say.look_title, say.look_left.format(people=people(self.looks, phrases.common)))
        return kit.band("news", say.title, say.progress.format(done=self.done, all=self.all))

    def _note(self, phrases: Phrases) -> str:
        say = phrases.quorum
        answer = say.noted_as.get(self.answer, "")
        name = person(self.noted, phrases.common) if self.noted else ""
        return say.notes[self.note].format(
            name=name, answer=answer, people=people(self.count or self.left, phrases.common)
        )

    def _broke(self, broke: BrokeOff, phrases: Phrases) -> list[kit.Element]:
        """What comes of leaving, or that they are back and do not serve; and the way out where the absence was noted by mistake."""
        say = phrases.quorum
        if not broke.back:
            return [kit.text(say.breaks_off[broke.over])]
        stayed = Mend(broke.who, self.answer, broke.stood, broke.link).button(self.key, phrases)
        return [kit.text(say.back_out[broke.over]), kit.buttons(stayed, primary=False)]

    def _name(self, now: CalledName, phrases: Phrases) -> list[kit.Element]:
        say = phrases.quorum
        named = (
            f"{person(now.name, phrases.common)} ({kit.plain(now.group)})"
            if now.group
            else person(now.name, phrases.common)
        )
        listed = say.listed.format(place=phrases.common.places[now.place])
        lines = [phrases.common.capacities[now.capacity], listed, say.hints[now.hint]]
        body = [kit.text(named, heading=True), kit.text(" · ".join(lines), subtle=True)]
        body += [kit.text(say.again[now.again])] if now.again else []
        body += [kit.text(say.then.format(name=person(self.then, phrases.common)), subtle=True)] if self.then else []
        send = kit.sends if self.key.dialog else kit.press
        data: dict[str, str | int] = {"person": now.who, "stood": now.stood, "link": now.link}
        order = ("seen", "room") if now.place == "remote" else ("room", "seen")
        rows = [
            [send(say.answers_at_roll[code], "roll.note", self.key.data(answer=code, **data)) for code in pair]
            for pair in (order, ("away", "unseen"))
        ]
        return [*body, kit.buttons(*rows[0]), kit.buttons(*rows[1], primary=False), *self._last(phrases, rest=True)]

    def _over(self, phrases: Phrases) -> list[kit.Element]:
        say = phrases.quorum
        over = say.looked if self.rested else say.over
        first = over if self.ended else say.all_called if self.all else say.nobody_called
        body = [] if self.ended and self.note == "ended" else [kit.text(first)]
        body += quorum_line(self.shown, phrases) if self.shown is not None else []
        body += [
            kit.text(say.others[place].format(names=", ".join(person(name, phrases.common) for name in names)))
            for place, names in self.others.items()
            if names
        ]
        body += [kit.text(say.others["unlisted_more"].format(count=self.unnamed))] if self.unnamed else []
        body += [kit.text(say.others_ask)] if self.ended and not self.rested else []
        return [*body, *self._last(phrases, rest=False)]

    def _last(self, phrases: Phrases, *, rest: bool) -> list[kit.Element]:
        say = phrases.quorum
        send = kit.sends if self.key.dialog else kit.press
        row = []
        if rest and self.rest > 1:
            title = say.look_rest if self.ended else say.rest
            row.append(send(title.format(count=self.rest), "roll.note", self.key.data(rest="room", begun=self.begun)))
        if not self.ended and self.begun and self.note != "left":
            row.append(self._ends(say.end))
        if self.ended and not self.looks:
            row.append(send(say.anew, "roll.begin", self.key.data(begun=self.begun)))
        if self.taken:
            row.append(send(phrases.guide.undo, "undo", self.key.data(taken=self.taken)))
        return [kit.buttons(*row, primary=not rest and not self.ended)] if row else []

    def _ends(self, title: str, **sure: str) -> kit.Action:
        """The button that ends the roll call; while people wait it is asked a second time, and the answer stands at the question."""
        send = kit.sends if self.key.dialog else kit.press
        return send(title, "roll.end", self.key.data(begun=self.begun, **sure))
