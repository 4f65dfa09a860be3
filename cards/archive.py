"""The card of the register: which motions the secretary has put into it, and which wait."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from cards import kit
from cards.key import Key
from cards.naming import person
from cards.phrases.book import Phrases
from cards.swedish_time import clock

MOST_ROWS: Final = 15
MOST_CHOICES: Final = 100
MAX_MOVER: Final = 60  # characters of a mover's name in a row
MAX_DIARY_NUMBER: Final = 24


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A motion of which nobody has said that it is registered. `kind` is "" where the mover did not say."""

    motion: int
    no: int
    kind: str
    mover: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RegisteredRow:
    """A motion that is registered: under which number ("": not given), and when that was noted."""

    motion: int
    no: int
    dnr: str
    at: datetime


@dataclass(frozen=True, slots=True)
class RegisterCard:
    """What waits, what is registered, and the motions whose `sealed` words are to be fetched. `note`: what became of a press, by code.

    `stamp` tells the motions that wait from others: the button for all sends it. `wrong`: what cannot be taken, by code.
    """

    key: Key
    waiting: tuple[WaitingRow, ...]
    registered: tuple[RegisteredRow, ...]
    sealed: tuple[int, ...] = ()
    note: str = ""
    stamp: str = ""
    wrong: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it; the wordings themselves stand in the file for the register."""
        say = phrases.archive
        head = self._head(phrases)
        note = (say.notes[self.note],) if self.note else ()
        body = [kit.band("ask" if self.waiting else "done", say.title, *note, head)]
        if self.waiting:
            body += [kit.text(say.how), kit.bullets(_first([_row(x, phrases) for x in self.waiting], phrases))]
        if self.sealed:
            body.append(kit.text(say.sealed.format(motions=", ".join(map(str, self.sealed)))))
        if self.waiting or self.registered:
            body += self._files(phrases)
        if self.waiting:
            body += self._asked(phrases)
        if self.registered:
            rows = [_done(x, phrases) for x in reversed(self.registered)]
            body.append(kit.text(say.done_head.format(count=len(rows)), part=True, separator=True))
            body += [kit.bullets(_first(rows, phrases)), kit.text(say.undo, subtle=True)]
        title = kit.corrected(say.title, *self._wrong(phrases).values())
        return kit.card(*body, lang=phrases.language, fallback=f"{title.rstrip('.')}. {head}")

    def _wrong(self, phrases: Phrases) -> dict[str, str]:
        """What is wrong, by its field."""
        say = phrases.archive
        faults = {"register_none_chosen": ("motion", say.choose), "register_no_number": ("dnr", say.dnr_wrong)}
        return dict([faults[self.wrong]]) if self.wrong else {}

    def _head(self, phrases: Phrases) -> str:
        say = phrases.archive
        if self.waiting:
            return say.wait.format(count=len(self.waiting))
        return say.all_done if self.registered else say.none

    def _files(self, phrases: Phrases) -> list[kit.Element]:
        """The motions as a file, with what the register asks for (R-204)."""
        send = kit.sends if self.key.dialog else kit.press
        buttons = [
            send(title, "note.file", self.key.data(part="register", made_as=made_as), takes_inputs=False)
            for made_as, title in phrases.note_file.ask.items()
        ]
        return [kit.text(phrases.archive.files), kit.buttons(*buttons, primary=False)]

    def _asked(self, phrases: Phrases) -> list[kit.Element]:
        """One motion to choose, with its number in the register; or all at once."""
        say = phrases.archive
        send = kit.sends if self.key.dialog else kit.press
        options = [(str(x.motion), _row(x, phrases)) for x in self.waiting[:MOST_CHOICES]]
        every = self.key.data(motion="all", waiting=self.stamp)
        first = options[0][0] if len(options) == 1 else None
        wrong = self._wrong(phrases)
        choice = kit.choice("motion", say.which, options, required=True, error=say.choose, value=first)
        number = kit.text_input("dnr", say.dnr, max_chars=MAX_DIARY_NUMBER, placeholder=say.dnr_hint)
        return [
            *kit.asked(choice, wrong.get("motion", "")),
            *kit.asked(number, wrong.get("dnr", "")),
            kit.buttons(
                send(say.save, "register.say", self.key.data(sent="yes")),
                send(say.save_all.format(count=len(self.waiting)), "register.say", every, takes_inputs=False),
                primary=False,
            ),
        ]


def _first(rows: list[str], phrases: Phrases) -> list[str]:
    """As many as a card shows; the rest are counted."""
    more = len(rows) - MOST_ROWS
    return [*rows[:MOST_ROWS], *([phrases.archive.more.format(count=more)] if more > 0 else [])]


def _row(row: WaitingRow, phrases: Phrases) -> str:
    say, mover = phrases.archive, person(row.mover, phrases.common, MAX_MOVER)
    if not row.kind:
        return say.row_unsaid.format(motion=row.motion, no=row.no, mover=mover)
    return say.row.format(motion=row.motion, no=row.no, kind=phrases.motion.kinds[row.kind].lower(), mover=mover)


def _done(row: RegisteredRow, phrases: Phrases) -> str:
    say = phrases.archive.done_under if row.dnr else phrases.archive.done
    return say.format(motion=row.motion, no=row.no, at=clock(row.at), dnr=kit.plain(row.dnr))
