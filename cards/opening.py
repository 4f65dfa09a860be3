"""The card of the opening: what is left of it by one tap each, what is done, and what whoever leads reads aloud."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from cards import kit
from cards.adjusters import AdjustersShown
from cards.counting import counted
from cards.key import Key
from cards.naming import person
from cards.phrases.book import Phrases
from cards.ranges import together
from cards.rule_source import RuleSource
from cards.swedish_time import clock

Send = Callable[[str, str, dict[str, object]], kit.Action]


@dataclass(frozen=True, slots=True)
class Script:
    """What is read aloud: `lines` are codes of the phrases, `minutes` how long a lost member is waited for. `source`: whose words they are (R-248)."""

    lines: tuple[str, ...]
    minutes: int
    source: RuleSource

    def aloud(self, phrases: Phrases, *, leads: bool) -> list[kit.Element]:
        """The lines, and whose rules they are."""
        say = phrases.opening
        time = counted(self.minutes, phrases.common.minutes)
        return [
            kit.text(say.say if leads else say.say_chair, part=True),
            kit.bullets([say.script[line].format(time=time) for line in self.lines]),
            kit.text(self.source.line(phrases), subtle=True),
        ]


@dataclass(frozen=True, slots=True)
class SummonsShown:
    """Whether the summons is in order, by whose note and when."""

    in_order: bool
    name: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class AgendaChanges:
    """What has been changed in the agenda since the sitting was opened: matters struck and added, by number, and whether the order is another.

    `listed`: what the agenda as it is now is known by on the button that notes that it is approved.
    """

    struck: tuple[int, ...] = ()
    added: tuple[int, ...] = ()
    reordered: bool = False
    listed: int = 0


@dataclass(frozen=True, slots=True)
class AgendaShown:
    """The agenda was approved at this time, by whose note; what was changed in it before that: matters by number. `since`: it was changed after that too."""

    name: str = field(repr=False)
    at: datetime
    struck: tuple[int, ...] = ()
    added: tuple[int, ...] = ()
    reordered: bool = False
    since: bool = False

    def changes(self, phrases: Phrases) -> list[str]:
        """What was changed, a sentence each."""
        return agenda_changes(self.struck, self.added, phrases, reordered=self.reordered)


def agenda_changes(struck: tuple[int, ...], added: tuple[int, ...], phrases: Phrases, *, reordered: bool) -> list[str]:
    """What was changed in the agenda, a sentence each; matters by number."""
    say = phrases.opening
    found = []
    for numbers, (one, several) in ((struck, say.agenda_struck), (added, say.agenda_added)):
        if numbers:
            named = together([str(no) for no in numbers], phrases.common)
            found.append((one if len(numbers) == 1 else several).format(numbers=named))
    return [*found, *([say.agenda_reordered] if reordered else [])]


def opening_left(parts: tuple[str, ...], phrases: Phrases) -> str:
    """What of the opening nobody has noted, in one sentence."""
    say = phrases.opening
    return say.left.format(parts=together([say.parts[part] for part in parts], phrases.common))


def of_opening(parts: tuple[str, ...], phrases: Phrases) -> list[str]:
    """The same on the card with the next step; nothing where all is noted."""
    say = phrases.opening
    return [say.of_opening.format(parts=together([say.parts[part] for part in parts], phrases.common))] if parts else []


@dataclass(frozen=True, slots=True)
class EquipmentShown:
    """Who leads and has checked their own equipment, and when they said so."""

    name: str = field(repr=False)
    at: datetime


@dataclass(frozen=True, slots=True)
class OpeningCard:
    """The opening as it stands. `given` None: nobody has noted that the information was read; else by whom, and when. `leads`: whoever looks leads.

    `left`: what is not noted yet, by code; `equipment`, `summons`, `adjusters`, `agenda`: as noted. `taken`: the viewer's last step, where it was one of these.
    `calls`: whoever looks in a dialog calls the roll next. `pending`: what the next approval of the agenda is of; `since`: it was pressed for an older one.
    """

    key: Key
    script: Script | None
    given: tuple[str, datetime] | None = field(repr=False)
    leads: bool
    left: tuple[str, ...] = ()
    summons: SummonsShown | None = None
    adjusters: AdjustersShown | None = None
    agenda: AgendaShown | None = None
    taken: int = 0
    calls: bool = False
    pending: AgendaChanges = AgendaChanges()
    since: bool = False
    equipment: EquipmentShown | None = None

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it: what is left with a button for each, what is done, and the script until it was read."""
        say = phrases.opening
        done = list(self._done(phrases))
        script = self.given is None and self.script is not None
        body = [
            kit.band("ask" if self.left else "done", say.title),
            *self._warned(phrases),
            *self._ask(phrases),
            *([kit.bullets(done)] if done else []),
            *(self.script.aloud(phrases, leads=self.leads) if script and self.script is not None else ()),
            *self._exceptions(phrases),
        ]
        return kit.card(*body, lang=phrases.language, fallback=say.title)

    def _warned(self, phrases: Phrases) -> list[kit.Element]:
        """That nothing was noted of an older agenda; a summons that is not in order, which the chair is to see before the first matter."""
        say, wrong = phrases.opening, self.summons is not None and not self.summons.in_order
        lines = [*([say.agenda_pressed_before] if self.since else []), *([say.summons_not] if wrong else [])]
        return [kit.container(kit.text(line, weight="bolder"), style="warning") for line in lines]

    def _ask(self, phrases: Phrases) -> Iterator[kit.Element]:
        """What is left, with the buttons that note it; each step in a row of its own."""
        send = kit.sends if self.key.dialog else kit.press
        if self.left:
            yield kit.text(opening_left(self.left, phrases))
        mine = [part for part in self.left if part != "equipment" or self.leads]
        for part in mine:
            if part == "agenda" and (changed := self._changed(phrases)):
                yield kit.text(changed)
            yield kit.buttons(*self._buttons(part, phrases, send), primary=part == mine[0])
        if self.calls:
            # So that the secretary who has noted the adjusters need not close one dialog to open the next.
            yield kit.buttons(send(phrases.quorum.show, "roll.show", self.key.data()), primary=not self.left)

    def _changed(self, phrases: Phrases) -> str:
        """What the meeting approves by the next button: the changes since the sitting was opened."""
        pending = self.pending
        found = agenda_changes(pending.struck, pending.added, phrases, reordered=pending.reordered)
        return phrases.opening.agenda_pending.format(changes=" ".join(found)) if found else ""

    def _buttons(self, part: str, phrases: Phrases, send: Send) -> list[kit.Action]:
        say, data = phrases.opening, self.key.data()
        if part == "summons":
            return [
                send(say.summons_ok, "opening.summons", self.key.data(answer="yes")),
                send(say.summons_wrong, "opening.summons", self.key.data(answer="no")),
            ]
        if part == "adjusters":
            return [(send if self.key.dialog else kit.opens)(say.choose, "opening.adjusters", data)]
        if part == "equipment":
            return [send(say.equipment_ok, "opening.equipment", data)]
        if part == "agenda":
            return [send(say.approve, "opening.agenda", self.key.data(listed=self.pending.listed))]
        return [send(say.give, "opening.inform", data)]

    def _done(self, phrases: Phrases) -> Iterator[str]:
        """What is noted, a line each."""
        say = phrases.opening
        if self.equipment is not None:
            who, at = person(self.equipment.name, phrases.common), clock(self.equipment.at)
            yield say.equipment_checked.format(name=who, clock=at)
        if self.given is not None:
            yield say.given.format(name=person(self.given[0], phrases.common), clock=clock(self.given[1]))
        if self.summons is not None:
            line = say.summons_checked["yes" if self.summons.in_order else "no"]
            yield line.format(name=person(self.summons.name, phrases.common), clock=clock(self.summons.at))
        if self.adjusters is not None:
            yield from self.adjusters.lines(phrases)
        if self.agenda is not None:
            agenda = say.agenda_approved.format(
                name=person(self.agenda.name, phrases.common), clock=clock(self.agenda.at)
            )
            yield " ".join([agenda, *self.agenda.changes(phrases), *([say.agenda_since] if self.agenda.since else [])])

    def _exceptions(self, phrases: Phrases) -> list[kit.Element]:
        """What can be corrected: another choice of adjusters, another word of the summons, the last step taken back."""
        say, send = phrases.opening, kit.sends if self.key.dialog else kit.press
        row = []
        if self.adjusters is not None:
            row.append((send if self.key.dialog else kit.opens)(say.change, "opening.adjusters", self.key.data()))
        if self.summons is not None:
            title, answer = (say.summons_wrong, "no") if self.summons.in_order else (say.summons_ok, "yes")
            row.append(send(title, "opening.summons", self.key.data(answer=answer)))
        row += [send(phrases.guide.undo, "undo", self.key.data(taken=self.taken))] if self.taken else []
        return [kit.buttons(*row, primary=False)] if row else []


@dataclass(frozen=True, slots=True)
class OpeningOver:
    """What is left of the card once the sitting is closed."""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the one line."""
        return kit.quiet(phrases.opening.over, phrases.language)
