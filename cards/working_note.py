"""What the secretary takes home for the minutes, as a view model: who was there in which matter, what was moved, what is left.

A working note and no minutes: it holds what a fact holds, and leaves a line for all else (R-195 to R-201). Three parts are
drawn from it, each a text of its own: `note_open`, `note_confidential` and `note_aid`.
"""

from dataclasses import dataclass, field
from datetime import datetime

from cards.aloud import NotedAloud
from cards.naming import MatterName


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody in some of the sections, each by its place in the order treated, from 1.

    `remote`: those of them in which they took part remotely; `unshown`: those in which nothing tells that they were there.
    `instead`: whose seats a substitute had in them, each a name and the party group; `led`: those that they led when these ended.
    """

    name: str = field(repr=False)
    group: str
    capacity: str
    sections: tuple[int, ...]
    remote: tuple[int, ...] = ()
    unshown: tuple[int, ...] = ()
    instead: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    led: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NotedAdjuster:
    """Somebody who adjusts the minutes with the chair, or does so instead of an adjuster, in some of the sections."""

    name: str = field(repr=False)
    group: str
    sections: tuple[int, ...]
    substitute: bool = False


@dataclass(frozen=True, slots=True)
class NotedOpening:
    """What was noted at the opening: who adjusts, where, on which day (ISO) and when; "" where that was not said.

    `summons`: whether the council's is in order; None: nobody has noted it. `approved`: the agenda was, with what was changed in it before that.
    """

    adjusters: tuple[NotedAdjuster, ...] = ()
    place: str = ""
    day: str = ""
    clock: str = ""
    summons: bool | None = None
    approved: bool = False
    struck: tuple[int, ...] = ()
    added: tuple[int, ...] = ()
    reordered: bool = False


@dataclass(frozen=True, slots=True)
class NotedBreak:
    """An adjournment. `within`: the section that was on the table, else the one before it stands in `after` (0: none)."""

    since: datetime
    until: datetime | None
    within: int = 0
    after: int = 0


@dataclass(frozen=True, slots=True)
class NotedAbsence:
    """Somebody with a seat, by name and party group, was not there while their link was lost; `until` None: to the end, or still (R-199).

    `missed`: the sections that ended meanwhile, in which they took no part; `partly`: those of which they missed something else.
    """

    who: tuple[str, str] = field(repr=False)
    since: datetime
    until: datetime | None
    missed: tuple[int, ...] = ()
    partly: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class NotedMotion:
    """A motion that was not withdrawn. `kind` is "" where the mover did not say; `wording` is a key; `fact`: its number in the journal.

    `mover` and each of `seconds`: a name and the party group.
    """

    kind: str
    mover: tuple[str, str] = field(repr=False)
    seconds: tuple[tuple[str, str], ...] = field(repr=False)
    wording: str
    fact: int


@dataclass(frozen=True, slots=True)
class ReceivedMotion:
    """A motion for the register, of a matter that is not confidential, treated or not. `kind` and `wording` as a `NotedMotion` has them.

    `at`: when it was noted; `came_at`: 10.42, when it came as the secretary said, or ""; `channel`: form, typed, recorded, email.
    `dnr`: the number that it stands in the register under ("": not given); None where nobody has said that it stands there.
    """

    motion: int
    matter: MatterName
    kind: str
    mover: tuple[str, str] = field(repr=False)
    seconds: tuple[tuple[str, str], ...] = field(repr=False)
    wording: str
    at: datetime
    channel: str
    came_at: str
    dnr: str | None
    fact: int


@dataclass(frozen=True, slots=True)
class NotedAtOnce:
    """That a section is adjusted at once: when it was, by whom (each a name and the party group; whoever led first); None and nobody while that is only decided.

    `announce_by`, `announced`: by which day (ISO) it is to be announced by itself, and on which it was; "" where that is not known.
    """

    at: datetime | None = None
    people: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    announce_by: str = ""
    announced: str = ""


@dataclass(frozen=True, slots=True)
class NotedMinutesNote:
    """A note in the minutes that somebody (a name and the party group) asks for. `wording` is a key, "" where no words were handed in; `fact`: its number in the journal."""

    who: tuple[str, str] = field(repr=False)
    wording: str
    fact: int


@dataclass(frozen=True, slots=True)
class NotedRoom:
    """A time that a confidential matter was taken in another tool: who went over and who came back, each a name and the party group; `until` None: that is not noted."""

    since: datetime
    until: datetime | None
    went: tuple[tuple[str, str], ...] = field(repr=False)
    back: tuple[tuple[str, str], ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Section:
    """A matter that was treated. `written`: how many motions in writing it had before it was confidential, their words sealed.

    `at_once`: None where nothing of the kind was noted.
    `disqualified`: a name and the party group of each who took no part in it for that reason. `answers`: who noted that a
    council only answered questions in it, and decided nothing; None where nobody did.
    """

    matter: MatterName
    kind: str
    confidential: bool
    began: datetime
    ended: datetime | None
    motions: tuple[NotedMotion, ...] = ()
    written: int = 0
    facts: tuple[int, ...] = ()
    disqualified: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    at_once: NotedAtOnce | None = None
    notes: tuple[NotedMinutesNote, ...] = ()
    rooms: tuple[NotedRoom, ...] = ()
    answers: tuple[str, str] | None = field(default=None, repr=False)

    @property
    def wordings(self) -> tuple[str, ...]:
        """Keys of its title, its motions and its notes; none where it is confidential."""
        keys = (self.matter.title, *(x.wording for x in self.motions), *(x.wording for x in self.notes))
        return () if self.confidential else tuple(key for key in keys if key)


@dataclass(frozen=True, slots=True)
class Noted:
    """A fact in words: its number in the journal, when, in which section (0: none), and the sentence, which names people."""

    fact: int
    at: datetime
    section: int
    sentence: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class WorkingNote:
    """A sitting from its beginning to now or its end. `first`: the § of the first section, as the secretary types it; 0: not known.

    `chairs` and `deciding` are those who led and who served; `in_part` served in a matter and not at its last end, `substitutes` were there and did not serve. `digest` tells the profile's content, `edition` the version of its document,
    when the sitting began; `head` is the journal's last digest, in hexadecimal. `registered`: the motions that stand in the register, each
    with its diary number (""); `unregistered`: those whose wording still waits for it. `aloud`: the memory aid alone tells of it. `informed`: that the opening information was given is noted.
    `received`: the motions for the register; `sealed`: those whose words wait there to be fetched, each with its matter's number; `withdrawn`: those that are not for it.
    `uncalled`: the sections that ended before there was a roll call; `unchecked`: those after a break in which nobody was looked for since. `days`: those (ISO) on which the sitting went on.
    """

    board: str
    body: str
    date: str
    place: str
    profile: str
    digest: str
    began: datetime | None
    ended: datetime | None
    chairs: tuple[Attendee, ...]
    secretaries: tuple[str, ...] = field(repr=False)
    deciding: tuple[Attendee, ...]
    substitutes: tuple[Attendee, ...]
    others: tuple[Attendee, ...]
    breaks: tuple[NotedBreak, ...]
    sections: tuple[Section, ...]
    untreated: tuple[MatterName, ...]
    noted: tuple[Noted, ...]
    first: int = 0
    head: str = ""
    registered: tuple[tuple[int, str], ...] = ()
    unregistered: tuple[int, ...] = ()
    aloud: tuple[NotedAloud, ...] = ()
    absences: tuple[NotedAbsence, ...] = ()
    informed: bool = False
    edition: str = ""
    opening: NotedOpening = NotedOpening()
    received: tuple[ReceivedMotion, ...] = ()
    sealed: tuple[tuple[int, int], ...] = ()
    withdrawn: tuple[tuple[int, int], ...] = ()
    uncalled: tuple[int, ...] = ()
    unchecked: tuple[int, ...] = ()
    in_part: tuple[Attendee, ...] = ()
    days: tuple[str, ...] = ()

    @property
    def wordings(self) -> tuple[str, ...]:
        """Keys of the wordings that the open part needs: none of a confidential matter."""
        treated = (key for section in self.sections for key in section.wordings)
        left = (matter.title for matter in self.untreated if matter.title)
        return (*treated, *left)

    def wordings_of(self, no: int) -> tuple[str, ...]:
        """The same of one matter."""
        return tuple(key for section in self.sections if section.matter.no == no for key in section.wordings)

    def wordings_for_register(self, no: int) -> tuple[str, ...]:
        """Keys of the wordings that the part for the register needs, or what it has of matter `no` (0: of all)."""
        shown = (one for one in self.received if no in (0, one.matter.no))
        return tuple(dict.fromkeys(key for one in shown for key in (one.matter.title, one.wording) if key))
