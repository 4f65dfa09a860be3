"""One roll call as it is played: the sitting, what is on its way to it, and the secretary's own list on paper."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from random import Random
from typing import Final

from cards.phrases import book
from dialogs import pages
from dialogs.journal.entries import Entry, Fact
from dialogs.journal.fold import apply
from dialogs.judging.outcome import Wake
from dialogs.meeting.meeting import Meeting
from dialogs.quorum.pages import RollPage
from dialogs.router import causes, decide
from dialogs.said.inbound import Pressed, Road, Said, TimePassed
from tests.support.meetings import CHAT, TEN, linkoping, pressed, seen_by, sender
from tests.support.shown_cards import buttons

_SWEDISH: Final = book.of("sv")
_SHORT: Final = timedelta(seconds=30)
_KNOWN_BY: Final = frozenset({"verb", "sitting", "round", "form", "msteams"})


@dataclass(slots=True)
class RollCall:
    """One roll call: the sitting, what is on its way, and the secretary's own list (`paper`) of who was noted how and not struck since.

    `versions`: how often each was noted; `drawn`: by a press's form whom it is about, and how often they had been noted when its card was drawn.
    """

    first: Meeting
    chance: Random
    look: "Look"
    meeting: Meeting = field(init=False)
    at: datetime = TEN
    journal: list[Entry] = field(default_factory=list)
    causes: set[str] = field(default_factory=set)
    on_its_way: list[tuple[datetime, Said]] = field(default_factory=list)
    paper: dict[str, str] = field(default_factory=dict)
    versions: dict[str, int] = field(default_factory=dict)
    drawn: dict[str, tuple[str, int]] = field(default_factory=dict)
    gone_since: dict[str, datetime] = field(default_factory=dict)
    resumed: datetime | None = None
    taps: int = 0
    drops: int = 0
    late: int = 0
    broken: str = ""
    forms: Iterator[int] = field(default_factory=count)

    def __post_init__(self) -> None:
        """Nothing has been said yet."""
        self.meeting = self.first

    def hear(self, said: Said) -> None:
        """Judge what arrived, once; what is written is kept in the journal, and the times that were asked for are waited for."""
        known = causes(said)
        if not self.causes.isdisjoint(known):
            return
        before, out = self.meeting, decide(said, self.meeting, linkoping())
        self.causes |= set(known[:1]) if out.facts else set()
        self.broken = self.broken or "; ".join(self.look(self, said, before, out.facts))
        for fact in out.facts:
            entry = Entry(len(self.journal) + 1, said.at, said.who.key, "", fact, self.at, said.at)
            self.journal.append(entry)
            self.meeting = apply(self.meeting, entry)
            self._on_paper(fact, said.at)
        self.on_its_way += [
            (self.at + timedelta(seconds=one.after_s), _due(one, self.at))
            for one in out.deliveries
            if isinstance(one, Wake)
        ]

    def start_again(self) -> None:
        """The process dies, and another reads the journal: it is the same sitting."""
        again = self.first
        for entry in self.journal:
            again = apply(again, entry)
        self.broken = self.broken or ("" if again == self.meeting else "en omstart ändrade sammanträdet")
        self.meeting = again

    def _on_paper(self, fact: Fact, at: datetime) -> None:
        """The secretary's list: who was noted how; struck when they are gone for long, and when a break is over."""
        who, name = getattr(fact, "person", ""), type(fact).__name__
        if name == "RollAnswered":
            self.versions[who] = self.versions.get(who, 0) + 1
            answer = getattr(fact, "answer", "")
            if answer == "away" or self.resumed is None or at > self.resumed:
                self.paper[who] = answer
        elif name == "LinkLost" and not getattr(fact, "back", False):
            self.gone_since[who] = self.at
        elif name in ("NotBack", "Entered") and who in self.gone_since:
            if self.at - self.gone_since[who] > _SHORT and self.paper.get(who) == "seen":
                del self.paper[who]
            self.gone_since.pop(who, None) if name == "Entered" else None
        elif name == "Resumed":
            self.paper, self.resumed = {key: one for key, one in self.paper.items() if one == "away"}, at

    def card(self) -> list[dict[str, object]]:
        """What the buttons of the roll call send, as the secretary has it now."""
        view = pages.draw(RollPage(), seen_by(self.meeting, "secretary", at=self.at))
        return [dict(data) for _, data in buttons(view.draw(_SWEDISH, {}))]

    def press(self, data: dict[str, object]) -> Pressed:
        """The secretary's press of this button, with a form of its own."""
        form, who = f"f{next(self.forms)}", str(data.get("person", ""))
        self.taps += 1
        self.drawn[form] = (who, self.versions.get(who, 0))
        fields = {name: value for name, value in data.items() if name not in _KNOWN_BY}
        return pressed(str(data["verb"]), "secretary", Road.EXECUTE, at_=self.at, form_=form, **fields)


def _due(one: Wake, asked: datetime) -> TimePassed:
    at = asked + timedelta(seconds=one.after_s)
    return TimePassed(place=CHAT, who=sender("bot"), at=at, sitting="s1", what=one.what)


Look = Callable[[RollCall, Said, Meeting, tuple[Fact, ...]], Iterator[str]]
"""What is looked at before something is written: the laws that it breaks."""
