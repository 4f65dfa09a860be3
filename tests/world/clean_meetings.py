"""Whole meetings in which all is well, from a seed: nobody may be alarmed, stopped or refused (R-083, R-087, R-184, R-192).

A roll call of everybody, remote people approved and known, matters open and confidential, a break around which all hang up and come
back, and what Teams does on a good day: it tells of people twice, and some of them later than others. The people type, as they
could in any meeting. A seed always gives the same meeting; `make world CLEAN=10000` plays so many.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from random import Random
from typing import Final

from dialogs.chat.pages import IncidentPage, RecordingPage
from dialogs.journal.entries import Entry
from dialogs.journal.fold import apply
from dialogs.judging.outcome import Outcome, Page, Tell, Wake
from dialogs.judging.shared_pages import BreakEndPage, NoticePage, RefusedPage
from dialogs.matter.pages import IntruderPage, LeaderDisqualifiedPage, UnsafePage
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting.quick_replace import changed
from dialogs.presence.pages import LinkLostPage, LinkTroublePage
from dialogs.quorum.pages import QuorumLostPage, QuorumStopPage, RollLongPage
from dialogs.router import decide
from dialogs.said.inbound import Came, Pressed, Road, Said, Spoke, TimePassed, Went
from tests.support.meetings import CHAT, TEN, a_meeting, linkoping, listed, pressed, seated, sender, spoke

ALARMS: Final = (
    BreakEndPage,
    IncidentPage,
    IntruderPage,
    LeaderDisqualifiedPage,
    LinkLostPage,
    LinkTroublePage,
    QuorumLostPage,
    RecordingPage,
    RollLongPage,
    UnsafePage,
)
STOPS: Final = (NoticePage, QuorumStopPage, RefusedPage)
_KINDS: Final = ("ordinary", "ordinary", "election", "closed", "secrecy")
_ALL_WELL: Final = dict.fromkeys(("alone", "headset", "room", "window", "background"), "yes")


@dataclass(slots=True)
class Clean:
    """One meeting: how it stands, and what was told that nobody had to be told. `said` counts what was heard."""

    meeting: Meeting
    chance: Random
    at: datetime = TEN
    wakes: list[tuple[datetime, str]] = field(default_factory=list)
    alarms: list[str] = field(default_factory=list)
    said: int = 0
    forms: Iterator[int] = field(default_factory=count)

    def hear(self, said: Said) -> None:
        """Judge it, and note what it alarms."""
        out = decide(said, self.meeting, linkoping())
        self.said += 1
        self.alarms += alarms_in(out, said)
        for fact in out.facts:
            entry = Entry(self.said, said.at, said.who.key, "", fact, self.at, said.at)
            self.meeting = apply(self.meeting, entry)
        wakes = (one for one in out.deliveries if isinstance(one, Wake))
        self.wakes += [(self.at + timedelta(seconds=one.after_s), one.what) for one in wakes]

    def later(self, seconds: float) -> None:
        """So much time passes, and what was to be asked then is asked."""
        until = self.at + timedelta(seconds=seconds)
        while due := sorted(one for one in self.wakes if one[0] <= until):
            self.wakes.remove(due[0])
            self.at = max(self.at, due[0][0])
            self.hear(TimePassed(place=CHAT, who=sender("bot"), at=self.at, sitting="s1", what=due[0][1]))
        self.at = until

    def types(self, who: str, words: str) -> None:
        """Somebody writes to the bot."""
        self.later(self.chance.choice((2, 5, 20)))
        self.hear(spoke(words, who, at=self.at, message=f"m{next(self.forms)}", mentioned=True))

    def presses(self, who: str, verb: str, **fields: object) -> None:
        """Somebody presses, on the road that a card's button takes."""
        self.later(self.chance.choice((1, 3, 8)))
        self.hear(pressed(verb, who, Road.EXECUTE, at_=self.at, form_=f"f{next(self.forms)}", **fields))

    def comes(self, people: Sequence[str]) -> None:
        """Teams tells that they are in the call; of some twice."""
        for who in people:
            self.later(self.chance.choice((0, 1, 4)))
            came = Came(place=CHAT, who=sender(who), at=self.at, people=(sender(who),), sent=self.at)
            for _ in range(self.chance.choice((1, 1, 2))):
                self.hear(came)

    def goes(self, people: Sequence[str]) -> None:
        """Teams tells that they have left it."""
        for who in people:
            self.later(self.chance.choice((0, 1)))
            self.hear(Went(place=CHAT, who=sender(who), at=self.at, people=(sender(who),), sent=self.at))


def alarms_in(out: Outcome, said: Said) -> list[str]:
    """What of it rings somebody, or does not let them do what they do."""
    tells = (one for one in out.deliveries if isinstance(one, Tell))
    found: list[Page] = [one.page for one in tells if (one.anew or not one.edited) and isinstance(one.page, ALARMS)]
    reply = out.reply if isinstance(said, Pressed | Spoke) and isinstance(out.reply, STOPS) else None
    return [f"{type(said).__name__}: {page}" for page in (*found, *([reply] if isinstance(reply, Page) else []))]


def play(seed: int, *, lost: bool = False) -> Clean:
    """The meeting of this seed, from its opening to its close. `lost`: it is not clean, a link is lost for long in its last matter."""
    chance = Random(seed)  # noqa: S311  # dice, no secret
    size = chance.choice((5, 7, 11, 15, 25, 51, 75))
    remote = chance.sample(range(2, size), chance.randint(1, min(size - 3, 9)))
    kinds = [chance.choice(_KINDS) for _ in range(chance.randint(2, 6))]
    clean = Clean(_board(size, set(remote), kinds), chance)
    far = [f"p{no}" for no in remote]
    clean.comes(far)
    _roll_call(clean, far)
    paused = chance.randint(1, len(kinds))
    for no, kind in enumerate(kinds, 1):
        _treated(clean, no, kind, far, lost=far[:1] if lost and no == len(kinds) else ())
        if no == paused:
            _break(clean, far)
    clean.types("secretary", "avsluta sammanträdet ändå")
    if clean.meeting.stage is not Stage.CLOSED:
        clean.alarms.append("the sitting is not closed")
    return clean


def _board(size: int, remote: set[int], kinds: Sequence[str]) -> Meeting:
    people = [seated("secretary", "secretary", "room"), seated("p0", "chair", "room")]
    people += [seated(f"p{no}", "member", "remote" if no in remote else "room", serves=True) for no in range(1, size)]
    matters = [listed(no, kind, initials="A.B." if kind == "secrecy" else "") for no, kind in enumerate(kinds, 1)]
    return changed(a_meeting(people, matters), seats=size)


def _roll_call(clean: Clean, far: Sequence[str]) -> None:
    """All in the room in one word, each remote one by name; the chair's two words."""
    clean.types("secretary", "upprop resten i rummet")
    _seen(clean, far)
    clean.types("secretary", "avsluta uppropet")
    clean.types("p0", "godkänn distans")
    clean.types("p0", "jag har förvissat mig")


def _seen(clean: Clean, far: Sequence[str]) -> None:
    for who in far:
        clean.types("secretary", f"upprop {clean.meeting.people[who].name} på distans")


def _treated(clean: Clean, no: int, kind: str, far: Sequence[str], lost: Sequence[str]) -> None:
    """It is called, answered and opened where it has a gate, and ended."""
    clean.types("p0", f"ta upp {no}")
    if kind in ("closed", "secrecy"):
        for who in clean.chance.sample(far, len(far)):
            clean.presses(who, "checklist.submit", **_ALL_WELL)
        clean.presses("p0", "gate.open", matter=no, only_entitled="yes")
    clean.goes(lost)
    clean.later(300 if lost else clean.chance.choice((30, 300, 1500)))
    clean.types("p0", f"avsluta {no}")


def _break(clean: Clean, far: Sequence[str]) -> None:
    """All hang up, and are back before it ends; the chair resumes, and who is back is looked for."""
    clean.types("p0", "ajournera 15")
    clean.goes(clean.chance.sample(far, len(far)))
    clean.later(clean.chance.choice((200, 400)))
    clean.comes(clean.chance.sample(far, len(far)))
    clean.types("p0", "återuppta")
    clean.types("secretary", "upprop resten i rummet")
    _seen(clean, far)
    clean.types("p0", "jag har förvissat mig")
