"""A matter's cards: the room's, the chair's with what to say, the choice of a stricter kind, and the word that it is one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cards import kit
from cards.key import Key
from cards.naming import MatterName, full, short, then
from cards.phrases.book import Phrases
from cards.read_aloud import read_aloud

# The kinds in which nothing may be written: their names as profiles and the journal have them.
GUARDED: Final = frozenset({"secrecy", "secrecy_individual", "protective"})
# The band of a matter that is not over, for those where anything may be written and for the guarded.
_STATES: Final[tuple[dict[str, kit.State], dict[str, kit.State]]] = (
    {"waiting": "table", "called": "table", "open": "table"},
    {"waiting": "confidential", "called": "confidential", "open": "confidential"},
)


@dataclass(frozen=True, slots=True)
class MatterCard:
    """The room's card. `chat`: what can be said of the chat (warns, cannot_read), "" where it is free to use."""

    key: Key
    matter: MatterName
    kind: str
    state: str
    chat: str = ""

    @property
    def wordings(self) -> tuple[str, ...]:
        """The title's key, where there is one."""
        return self.matter.wordings

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the room's card. A confidential matter is its number and initials, and tells people not to write (R-107)."""
        say = phrases.matter
        head = full(self.matter, phrases.common, words)
        open_ = self.state == "open"
        body = [_band(self, head, phrases)]
        if self.chat and self.state in ("called", "open"):
            body += _guarded(self, phrases)
        elif open_ and not self.key.dialog:
            # Both open a dialog: pressed, the list would take the card's place for whoever asked.
            data = self.key.data(matter=self.matter.no)
            body.append(
                kit.buttons(kit.opens(say.move, "motion.open", data), kit.opens(say.motions, "motion.list", data))
            )
        return kit.card(*body, lang=phrases.language, fallback=_notice(self, phrases))


@dataclass(frozen=True, slots=True)
class MatterDesk:
    """The hosts' card: what to say, and how to go on. `follows`: the next matter's number, 0 for none."""

    key: Key
    matter: MatterName
    kind: str
    state: str
    chat: str = ""
    follows: int = 0
    stricter: bool = False

    @property
    def wordings(self) -> tuple[str, ...]:
        """The title's key, where there is one."""
        return self.matter.wordings

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the hosts' card; in a confidential matter with what to say, in words of our own (R-107, R-109, R-110)."""
        say = phrases.matter
        head = full(self.matter, phrases.common, words)
        body = [_band(self, head, phrases)]
        if self.chat and self.state in ("called", "open"):
            body += read_aloud(self.matter, phrases)
        if self.chat and self.state == "open":
            body.append(kit.text(say.chat[self.chat], subtle=True))
        row = _onward(self, phrases)
        body += [kit.buttons(*row)] if row else []
        return kit.card(
            *body, lang=phrases.language, fallback=then(short(self.matter, phrases.common), say.states[self.state])
        )


@dataclass(frozen=True, slots=True)
class LevelForm:
    """The choice of a stricter kind; `kinds` from the mildest."""

    key: Key
    matter: MatterName
    kind: str
    kinds: tuple[str, ...]

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the choice, and say beforehand what follows from it (R-117)."""
        say = phrases.matter
        head = say.level_title.format(matter=short(self.matter, phrases.common))
        if not self.kinds:
            return kit.card(
                kit.band("confidential", head), kit.text(say.strictest), lang=phrases.language, fallback=head
            )
        options = [(kind, phrases.common.kinds[kind]) for kind in self.kinds]
        send = kit.sends if self.key.dialog else kit.press
        return kit.card(
            kit.band("ask", head),
            kit.text(say.level_now.format(kind=phrases.common.kinds[self.kind])),
            kit.choice("level", say.level_label, options, expanded=True, required=True, error=say.level_missing),
            kit.text(say.level_follows),
            kit.buttons(send(say.level_send, "matter.level", self.key.data(matter=self.matter.no))),
            lang=phrases.language,
            fallback=head,
        )


@dataclass(frozen=True, slots=True)
class LevelNote:
    """Told to the hosts: the matter is of a stricter kind now. `must_leave`: somebody remote may not stay for it."""

    matter: MatterName
    kind: str
    on_table: bool
    must_leave: bool

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the word to the hosts."""
        say = phrases.matter
        kind = phrases.common.kinds[self.kind]
        head = say.raised.format(matter=short(self.matter, phrases.common), kind=kind)
        lines = [say.raised_kept] if self.kind in GUARDED else []
        if self.on_table:
            lines.append(say.raised_on_table)
        if self.must_leave:
            lines.append(say.must_leave)
        rest = (kit.bullets(lines),) if lines else ()
        state: kit.State = "confidential" if self.kind in GUARDED else "news"
        return kit.card(kit.band(state, head), *rest, lang=phrases.language, fallback=head)


@dataclass(frozen=True, slots=True)
class NoMatter:
    """No matter is on the table."""

    def draw(self, phrases: Phrases, __: Mapping[str, str]) -> kit.Card:
        """Draw that no matter is up."""
        return kit.card(kit.text(phrases.matter.none), lang=phrases.language, fallback=phrases.matter.none)


def _notice(view: MatterCard, phrases: Phrases) -> str:
    """The line in the chat list and the notification; never a title."""
    return then(short(view.matter, phrases.common), phrases.matter.states[view.state])


def _band(view: MatterCard | MatterDesk, head: str, phrases: Phrases) -> kit.Element:
    """The head with the matter's kind and where it stands, on the ground of its state."""
    where = f"{phrases.common.kinds[view.kind]}. {phrases.matter.states[view.state]}"
    return kit.band(_STATES[view.kind in GUARDED].get(view.state, "done"), head, where)


def _guarded(view: MatterCard, phrases: Phrases) -> list[kit.Element]:
    say = phrases.matter
    return [
        kit.text(say.write_nothing if view.state == "open" else say.write_nothing_yet, weight="bolder", size="large"),
        kit.bullets([say.oral, say.no_names, say.chat[view.chat]]),
    ]


def _onward(view: MatterDesk, phrases: Phrases) -> list[kit.Action]:
    say, data = phrases.matter, view.key.data
    no = view.matter.no
    # A dialog's own buttons only send, and another dialog cannot be opened from it.
    send = kit.sends if view.key.dialog else kit.press
    row: list[kit.Action] = []
    if view.state in ("called", "open"):
        if view.follows:
            title = say.end_and_call.format(end=no, call=view.follows)
            row.append(send(title, "matter.call", data(matter=view.follows)))
        row.append(send(say.end.format(no=no), "matter.end", data(matter=no)))
    elif view.state == "ended":
        if view.follows:
            row.append(send(say.call.format(no=view.follows), "matter.call", data(matter=view.follows)))
        row.append(send(say.again.format(no=no), "matter.call", data(matter=no, again="yes")))
    elif view.state == "waiting" and view.follows:
        row.append(send(say.call.format(no=no), "matter.call", data(matter=no)))
    if view.stricter and view.state in ("waiting", "called", "open") and not view.key.dialog:
        row.append(kit.opens(say.raise_level, "matter.level", data(matter=no)))
    return row
