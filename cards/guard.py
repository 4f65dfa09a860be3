"""The guard's cards: a private note to the writer, a neutral one in the room, and the count for chair and secretaries."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final

from cards import kit
from cards.absence import AwayLine
from cards.counting import people
from cards.hiding import NOTHING_HIDDEN, HiddenCount, HiddenOne, which_hidden
from cards.key import Key
from cards.naming import MatterName, person, short, within
from cards.phrases.book import Phrases
from cards.ranges import together
from cards.swedish_time import clock


@dataclass(frozen=True, slots=True)
class GuardWord:
    """To the writer, privately. Nothing of what was written stands in it.

    `when` it was written: "" during the matter, "called" before it was opened, "before" before it was called,
    "restored" where they deleted it and brought it back after the matter.
    """

    matter: MatterName | None
    when: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the private note."""
        say = phrases.guard
        sentence, why = {
            "called": (say.word_soon, say.word_soon_why),
            "before": (say.word_late, say.word_late_why),
            "restored": (say.word_restored, say.word_restored_why),
        }.get(self.when, (say.word, say.word_why))
        head = sentence.format(matter=_name(self.matter, phrases))
        return kit.card(
            kit.band("news" if self.when == "before" else "alarm", head),
            kit.text(why),
            *([] if self.when == "before" else [kit.bullets([say.word_delete, say.word_aloud])]),
            kit.text(say.not_kept_late if self.when == "before" else say.not_kept, subtle=True),
            lang=phrases.language,
            fallback=head,
        )


@dataclass(frozen=True, slots=True)
class GuardRoom:
    """To the room, with no name. `waits`: the matter has been called and is not open yet."""

    matter: MatterName | None
    waits: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the room's card."""
        say = phrases.guard
        head = (say.room_soon if self.waits else say.room).format(matter=_name(self.matter, phrases))
        return kit.card(
            kit.band("alarm", head),
            kit.text(say.room_soon_rest if self.waits else say.room_rest),
            kit.text(say.not_kept, subtle=True),
            lang=phrases.language,
            fallback=head,
        )


@dataclass(frozen=True, slots=True)
class Incident:
    """To the hosts: how many messages, who wrote them ("" for somebody not on the roster), and when the latest was written.

    `past`: why nothing is to be decided of it any more; "" while the matter is being considered. `restored`: how many were deleted and brought back after it.
    `hidden`: what Teams hides of them;
    `undo`: the matter's number, where the viewer can have it shown again, and `undone` tells which messages that are.
    `away`: gaps in which nobody of ours saw the chat. `ones`: the hidden messages to choose from.
    """

    key: Key
    matter: MatterName | None
    count: int
    names: tuple[str, ...] = field(repr=False)
    more: int = 0
    latest: datetime | None = None
    past: str = ""
    restored: int = 0
    hidden: HiddenCount = NOTHING_HIDDEN
    undo: int = 0
    undone: str = ""
    away: tuple[AwayLine, ...] = ()
    ones: tuple[HiddenOne, ...] = ()

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the note to the hosts; the chair decides (R-114, R-122, R-226). Once it is past it is one quiet line."""
        say = phrases.guard
        head = (say.incident if self.count else phrases.absence.head).format(matter=_name(self.matter, phrases))
        if self.past:
            parts = (f"{head}.", *_how_many(self, phrases, _QUIETLY), phrases.readiness.past[self.past])
            return kit.quiet(" ".join(parts), phrases.language)
        return kit.card(
            kit.band("alarm", head),
            *(kit.text(one) for one in self.hidden.lines(phrases)),
            *(kit.text(one.text(phrases)) for one in self.away),
            *self._counted(phrases),
            *([which_hidden(self.ones, phrases)] if self.ones else []),
            kit.buttons(kit.opens(phrases.readiness.adjourn, "adjourn", self.key.data()), *self._undo(phrases)),
            lang=phrases.language,
            fallback=head,
        )

    def _counted(self, phrases: Phrases) -> list[kit.Element]:
        """What was written, where anything was."""
        say = phrases.guard
        if not self.count:
            return [kit.text(phrases.recording.choice)]
        return [
            kit.figures(say.count.format(count=self.count)),
            *([kit.text(say.latest.format(at=clock(self.latest)))] if self.latest else []),
            *([kit.text(say.restored.format(count=self.restored))] if self.restored else []),
            *([kit.text(_by(self, phrases))] if self.names else []),
            kit.text(say.incident_choice),
            kit.text(say.not_kept, subtle=True),
        ]

    def _undo(self, phrases: Phrases) -> list[kit.Action]:
        if not self.undo:
            return []
        sent = {"sent": "yes"} if self.ones else {}
        data = self.key.data(matter=self.undo, hidden=self.undone, **sent)
        return [kit.exception(kit.press(phrases.hiding.show_again, "hidden.show", data))]


@dataclass(frozen=True, slots=True)
class IdentityWord:
    """To the writer of what looks like a personal identity number, in an open matter."""

    def draw(self, phrases: Phrases, __: Mapping[str, str]) -> kit.Card:
        """Draw the private note about a number."""
        say = phrases.guard
        return kit.card(
            kit.band("alarm", say.identity),
            kit.text(say.identity_why),
            kit.text(say.not_kept, subtle=True),
            lang=phrases.language,
            fallback=say.identity,
        )


def line(one: Incident, phrases: Phrases, most: int) -> str:
    """What was written in one matter, in a line for lists: which matter, how many, when, and by whom, `most` of them named."""
    return " ".join((f"{_name(one.matter, phrases).rstrip('.')}.", *_how_many(one, phrases, most)))


def _how_many(one: Incident, phrases: Phrases, most: int) -> list[str]:
    """How many messages, when the latest was written, and by whom."""
    say = phrases.guard
    parts = [say.count.format(count=one.count)] if one.count else []
    parts += [say.latest.format(at=clock(one.latest))] if one.latest else []
    parts += [say.restored.format(count=one.restored)] if one.restored else []
    parts += one.hidden.lines(phrases)
    parts += [gap.text(phrases) for gap in one.away]
    if one.names and most:
        more = one.more + max(0, len(one.names) - most)
        parts.append(_by(replace(one, names=one.names[:most], more=more), phrases))
    return parts


_QUIETLY: Final = 5
"""So many are named where the card has become a line."""
NAMED: Final = (25, 5, 0)
"""So many of those who wrote are named in a line for lists: fewer where so many matters would not fit on a card."""


def lines(incidents: tuple[Incident, ...], phrases: Phrases, most: int) -> list[str]:
    """A line a matter; where the names do not fit, where they can be read."""
    found = [line(one, phrases, most) for one in incidents]
    cut = any(len(one.names) > most for one in incidents)
    return [*found, phrases.guard.names_elsewhere] if cut else found


def _by(one: Incident, phrases: Phrases) -> str:
    first, *others = one.names
    names = [person(first, phrases.common), *(within(name, phrases.common) for name in others)]
    if one.more:
        rest = phrases.readiness.more.format(people=people(one.more, phrases.common))
        return phrases.guard.by.format(names=f"{', '.join(names)} {rest}")
    return phrases.guard.by.format(names=together(names, phrases.common))


def _name(matter: MatterName | None, phrases: Phrases) -> str:
    return short(matter, phrases.common) if matter else phrases.guard.confidential
