"""A whole meeting played without a wire: what is said is judged, written down, and everything that follows is looked at.

    hall = Hall(pitea())
    hall.says(press("matter.call", "chair", matter=4))

`Step`s are things said as plain values, so that a found counter-example reads as a little play. The hall keeps what a
store would keep: the journal, and the wordings by key with what was sealed and destroyed.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.turn.word_changes import word_changes
from dialogs import router
from dialogs.journal.entries import Entry
from dialogs.journal.fold import apply
from dialogs.judging.outcome import Outcome, Page, Show, Tell
from dialogs.judging.scene import Scene
from dialogs.meeting.meeting import Meeting
from dialogs.profile.profile import Profile
from dialogs.roster.facts import Assigned, Noticed
from dialogs.said.inbound import (
    Came,
    Heard,
    NotDelivered,
    Pressed,
    Road,
    RosterRead,
    RosterRow,
    Said,
    Sender,
    Spoke,
    TimePassed,
    Went,
    Words,
)
from tests.support.meetings import ALONE, CAST, CHAT, TEN, a_meeting, seated, sender

MARKER = "markörord"
"""Stands in every wording that the plays write; nothing but a wording may ever hold it."""

EXTRAS = (
    seated("dan", "substitute", "room"),
    seated("ola", "official", "room"),
    seated("eva", "party", "remote", name="", matter=4),
    seated("sup", "support", "room"),
    seated("vice", "vice_chair", "room"),
)
GUESTS = {
    "guest": Sender("29:guest", name="Gäst"),
    "foreign": Sender("29:foreign", "oid-foreign", "elsewhere", "Frank"),
    "unknown": Sender("29:unknown", "oid-unknown", "tenant", "Olle"),
    "appointed": Sender("29:appointed", "oid-appointed", "tenant", "Pia", may_set_up=True),
}
ROSTERED = ("chair", "secretary", "anna", "bo", "cia", "dan", "ola", "eva", "sup", "vice")
EVERYBODY = (*ROSTERED, *GUESTS)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing said. `what` is a verb, or chat, edit, came, went, roster, `hour`, lost; `wait_s` passes before it.

    `stale`: a press from a card of another round; `form` names the form it stands on.
    """

    what: str
    who: str = "chair"
    fields: Mapping[str, str] = field(default_factory=dict)
    road: Road = Road.EXECUTE
    wait_s: float = 1.0
    form: str = ""
    round: int = 0
    words: str = ""


def press(what: str, who: str = "chair", road: Road = Road.EXECUTE, wait_s: float = 1.0, **fields: object) -> Step:
    """A press, briefly."""
    return Step(what, who, {name: str(value) for name, value in fields.items()}, road, wait_s)


def chat(words: str, who: str = "anna", wait_s: float = 1.0) -> Step:
    """A message in the chat, briefly."""
    return Step("chat", who, wait_s=wait_s, words=words)


def who_is(key: str) -> Sender:
    """The person as Teams names them."""
    return GUESTS.get(key) or sender(key)


@dataclass
class Hall:
    """The meeting as it goes on. Each `says` judges one step and writes down what follows."""

    profile: Profile
    meeting: Meeting = field(default_factory=lambda: a_meeting((*CAST, *EXTRAS)))
    now: datetime = TEN
    journal: list[Entry] = field(default_factory=list)
    before: list[Meeting] = field(default_factory=list)
    words: dict[str, tuple[str, int | None]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    replies: dict[Page, None] = field(default_factory=dict)
    cards: dict[Page, None] = field(default_factory=dict)
    turns: int = 0

    def __post_init__(self) -> None:
        # The usual agenda's titles lie in the store from the start.
        self.words |= {x.title: (f"Rubrik {MARKER}", x.no) for x in self.meeting.matters if x.title}

    def heard(self, step: Step) -> Said:
        """The step as it reaches us."""
        self.turns += 1
        self.now += timedelta(seconds=step.wait_s)
        who, at, fresh = who_is(step.who), self.now, f"f{self.turns}"
        base = Heard(place=CHAT, who=who, at=at, fresh=fresh)
        match step.what:
            case "chat" | "edit" | "alone":
                place = ALONE if step.what == "alone" else CHAT
                return Spoke(
                    place=place,
                    who=who,
                    at=at,
                    fresh=fresh,
                    message=step.form or f"m{self.turns}",
                    words=Words(step.words),
                    mentioned="mentioned" in step.fields,
                    edited=step.what == "edit",
                )
            case "came":
                return Came(place=base.place, who=who, at=at, people=(who,))
            case "went":
                return Went(place=base.place, who=who, at=at, people=(who,))
            case "roster":
                seen = tuple(RosterRow(who_is(one)) for one in EVERYBODY if who_is(one).object_id)
                return RosterRead(place=base.place, who=who, at=at, sitting="s1", people=seen, organizer=None)
            case "hour":
                return TimePassed(place=base.place, who=who, at=at, sitting="s1", what=step.words)
            case "lost":
                return NotDelivered(place=base.place, who=who, at=at, sitting="s1", what="card", to=who.key)
        return Pressed(
            place=CHAT,
            who=who,
            at=at,
            fresh=fresh,
            verb=step.what,
            road=step.road,
            sitting="s1",
            round=step.round,
            form=step.form,
            fields={name: Words(value) for name, value in step.fields.items()},
        )

    def says(self, step: Step) -> tuple[Said, Outcome]:
        """Judge the step; what follows has happened, and lies in journal and store."""
        said, before = self.heard(step), self.meeting
        out = router.decide(said, self.meeting, self.profile)
        person = self.meeting.person_of(said.who)
        by = person.key if person else said.who.key
        for fact in out.facts:
            entry = Entry(len(self.journal) + 1, said.at, by, next(iter(router.causes(said)), ""), fact)
            self.before.append(self.meeting)
            self.journal.append(entry)
            self.meeting = apply(self.meeting, entry)
        changes = word_changes(out, before, self.meeting)
        self.gone |= {*changes.seals, *changes.destroys}
        kept = {one.key for one in changes.keeps}
        for one in out.wordings:
            if one.key in kept:
                self.words[one.key] = (one.words.spoken, one.matter)
                self.gone.discard(one.key)
        self.replies |= dict.fromkeys([out.reply] if isinstance(out.reply, Page) else [])
        self.cards |= dict.fromkeys(cards_of(out))
        return said, out

    def sees(self, who: str | None = None, *, dialog: bool = False) -> Scene:
        """The scene as somebody looks at it now; None is the room."""
        viewer = None if who is None else who_is(who)
        return Scene(self.meeting, self.profile, self.now, viewer, "fresh" if viewer else "", dialog=dialog)

    def shown(self) -> Mapping[str, str]:
        """The words that the store would give to a card."""
        return {key: words for key, (words, _) in self.words.items() if key not in self.gone}


def cards_of(out: Outcome) -> Iterator[Page]:
    """Every page that an outcome sends: the room's cards, private messages, and what is shown instead of them."""
    for one in out.deliveries:
        if isinstance(one, Show | Tell):
            yield one.page
        if isinstance(one, Tell) and one.instead is not None:
            yield one.instead


def holds_marker(value: object) -> bool:
    """Whether the marker stands anywhere in a fact, a delivery or a page."""
    return MARKER in repr(value) or (isinstance(value, Assigned | Noticed) and MARKER in value.name)
