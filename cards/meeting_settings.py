"""What the host ticks of how the meeting is set up: the form with its receipts, the lines at the gate, and the word that the chat is off."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from cards import kit
from cards.bilingual import Bilingual
from cards.key import Key
from cards.naming import within
from cards.phrases.book import Phrases
from cards.swedish_time import clock


@dataclass(frozen=True, slots=True)
class SaidTick:
    """What was said of a line (a code), by whom and when. `name` "": whoever said it is not on the roster; `organizer`: it was the meeting's."""

    state: str
    at: datetime
    name: str = field(repr=False)
    organizer: bool = False


@dataclass(frozen=True, slots=True)
class SeenTick:
    """What was read of a line in Teams, and when; `why` (a code): why it could not be read, "" where Teams only does not tell."""

    state: str
    at: datetime
    why: str = ""


@dataclass(frozen=True, slots=True)
class TickLine:
    """One line, by its code; `said` is None while nobody has said anything of it, `seen` where nothing is read of it in Teams."""

    line: str
    said: SaidTick | None = None
    closed_doors: bool = False
    seen: SeenTick | None = None

    @property
    def differs(self) -> bool:
        """Whether what somebody said is not what Teams has."""
        if self.said is None or self.seen is None:
            return False
        return {self.said.state, self.seen.state} == {"confirmed", "not"}


def stood(lines: tuple[TickLine, ...]) -> str:
    """How the lines stood when the form was drawn, as its button sends it: what was not touched is not said anew."""
    return " ".join(f"{one.line}={one.said.state}" for one in lines if one.said is not None)


def who(said: SaidTick, phrases: Phrases) -> str:
    """Whoever said it, within a sentence."""
    if said.name:
        return within(said.name, phrases.common)
    return phrases.meeting_settings.organizer if said.organizer else phrases.meeting_settings.appointed


@dataclass(frozen=True, slots=True)
class TicksCard:
    """The form. `level`: the sitting's; `risen`: lines of which something was said for a lower level; `note`: what became of a press, a code.

    `reads`: the settings are read in Teams too, and are read anew at a press.
    """

    key: Key
    level: int
    lines: tuple[TickLine, ...]
    risen: tuple[str, ...]
    unsure: Bilingual
    system: str = ""
    note: str = ""
    reads: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it: each line with what can be said of it, and what was."""
        say = phrases.meeting_settings
        note = say.notes[self.note] if self.note else ""
        empty = self.note == "none_answered" and bool(self.lines)  # said at the first field
        body = [kit.text(say.title, heading=True), *([kit.text(note, weight="bolder")] if note and not empty else [])]
        fallback = kit.corrected(say.title, note)
        if not self.lines:
            return kit.card(*body, kit.text(say.none_asked), lang=phrases.language, fallback=fallback)
        body += [kit.text(say.level.format(level=self.level)), kit.text(say.how_read if self.reads else say.how)]
        if unread := _unread(self.lines, phrases):
            body.append(kit.container(kit.text(unread), style="warning"))
        if self.risen:
            lapsed = kit.text(say.risen.format(lines=_listed(self.risen, phrases)))
            body.append(kit.container(lapsed, style="warning"))
        body += [element for one in self.lines if not one.closed_doors for element in _asked(one, self, phrases)]
        closed = [element for one in self.lines if one.closed_doors for element in _asked(one, self, phrases)]
        if closed:
            body += [kit.text(say.closed_doors, part=True), kit.text(say.closed_doors_rest, subtle=True), *closed]
        unsure = say.unsure.format(support=kit.plain(self.unsure.text(phrases.language)))
        data = self.key.data(sent="yes", level=self.level, stood=stood(self.lines))
        send = kit.sends if self.key.dialog else kit.press
        anew = (
            [kit.press(say.read_now, "ticks.read", self.key.data(), takes_inputs=False)]
            if self.reads and not self.key.dialog
            else []
        )
        button = kit.buttons(send(say.send, "ticks.submit", data), *anew)
        return kit.card(*body, kit.text(say.way), kit.text(unsure), button, lang=phrases.language, fallback=fallback)


def _asked(one: TickLine, view: TicksCard, phrases: Phrases) -> list[kit.Element]:
    """The line, what can be said of it, and who said what is said."""
    say = phrases.meeting_settings
    value = one.said.state if one.said is not None else None
    asks = kit.choice(one.line, say.lines[one.line], tuple(say.options.items()), value=value, placeholder=say.unsaid)
    empty = view.note == "none_answered" and one is view.lines[0]
    made = kit.asked(asks, say.notes[view.note] if empty else "")
    if one.line == "documents" and view.system:
        made.append(kit.text(say.system.format(system=kit.plain(view.system)), subtle=True, spacing="none"))
    if one.said is not None:
        receipt = say.said[one.said.state].format(by=who(one.said, phrases), at=clock(one.said.at))
        made.append(kit.text(receipt, subtle=True, spacing="none"))
    short = say.short[one.line]
    if one.seen is not None and not one.seen.why:
        seen = say.seen[one.seen.state].format(at=clock(one.seen.at), line=short)
        made.append(kit.text(seen, subtle=not one.differs, spacing="none"))
    if one.differs:
        differs = say.differs.format(line=short[0].upper() + short[1:])
        made.append(kit.container(kit.text(differs), style="warning"))
    return made


def _unread(lines: tuple[TickLine, ...], phrases: Phrases) -> str:
    """That the settings could not be read in Teams, when and why; "" where they could, or were never asked for."""
    seen = next((one.seen for one in lines if one.seen is not None), None)
    if seen is None or not seen.why:
        return ""
    return phrases.meeting_settings.gate_unread.format(at=clock(seen.at), why=phrases.meeting_settings.why[seen.why])


def _listed(lines: tuple[str, ...], phrases: Phrases) -> str:
    return ", ".join(phrases.meeting_settings.short[one] for one in lines)


def gate_lines(lines: tuple[TickLine, ...], phrases: Phrases) -> list[str]:
    """What the chair is shown before a matter: what of these lines, which it demands, is not confirmed, by what was said of it and what Teams has."""
    say = phrases.meeting_settings
    if lines and all(one.said is None and one.seen is None for one in lines):
        return [say.nobody]
    found = []
    for state, line in say.at_gate.items():
        names = [_at_gate(one, phrases) for one in lines if _stands(one) == state]
        found += [line.format(lines=", ".join(names))] if names else []
    return [*found, *_read_at_gate(lines, phrases)]


def _stands(one: TickLine) -> str:
    """How a line stands by what people said of it; one that Teams tells of is not asked of them again."""
    if one.said is not None:
        return one.said.state
    return "confirmed" if one.seen is not None and one.seen.state != "unchecked" else ""


def _read_at_gate(lines: tuple[TickLine, ...], phrases: Phrases) -> list[str]:
    """What Teams has otherwise than it should be, and whether Teams could not be read."""
    say = phrases.meeting_settings
    seen = [(one, one.seen) for one in lines if one.seen is not None]
    if not seen:
        return []
    at, unread = clock(seen[0][1].at), _unread(lines, phrases)
    if unread:
        return [unread]
    wrong = [_doubled(one, phrases) for one, it in seen if it.state == "not"]
    return [say.gate_seen_not.format(at=at, lines=", ".join(wrong))] if wrong else []


def _doubled(one: TickLine, phrases: Phrases) -> str:
    """The line, with who has confirmed it all the same."""
    say = phrases.meeting_settings
    name = say.short[one.line]
    if one.said is None or not one.differs:
        return name
    return say.gate_but_said.format(line=name, by=who(one.said, phrases), at=clock(one.said.at))


def _at_gate(one: TickLine, phrases: Phrases) -> str:
    say = phrases.meeting_settings
    name = say.short[one.line]
    if one.said is None:
        return name
    shown = say.gate_but_seen if one.differs else say.at_gate_who
    return shown.format(line=name, by=who(one.said, phrases), at=clock(one.said.at))


@dataclass(frozen=True, slots=True)
class ChatWordLine:
    """When the secretary said that the chat is off, and who that was ("" where they are not on the roster)."""

    at: datetime
    name: str = field(repr=False)


def word_line(word: ChatWordLine, phrases: Phrases, *, names: bool) -> str:
    """The secretary's word, always as theirs; the room is told no name."""
    say = phrases.meeting_settings
    if names and word.name:
        return say.word_by.format(by=within(word.name, phrases.common), at=clock(word.at))
    return say.word.format(at=clock(word.at))
