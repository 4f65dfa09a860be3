"""What typed words can say anew of a sitting, each by its name in `Meeting.said`; a fact says which (`Fact.says`, `Fact.rests_on`).

Of several people at once it is a name each.
"""

from typing import ClassVar


def again(*names: str) -> tuple[str, ...]:
    """That they were said once more, as they stood: words older than that change none of them, but may rest on them."""
    return tuple(f"again {name}" for name in names)


def place(*people: str) -> tuple[str, ...]:
    """Where they sit."""
    return tuple(f"place:{key}" for key in people)


def answer(person: str) -> tuple[str, ...]:
    """What they have answered to the checklist."""
    return (f"answer:{person}",)


def roll(*people: str) -> tuple[str, ...]:
    """How they were noted at the roll call."""
    return tuple(f"roll:{key}" for key in people)


def approved(*people: str) -> tuple[str, ...]:
    """Whether they may take part remotely."""
    return tuple(f"approved:{key}" for key in people)


def asking(person: str) -> tuple[str, ...]:
    """Whether they ask to be remote."""
    return (f"asking:{person}",)


def ascertained(*people: str) -> tuple[str, ...]:
    """Whether the chair has ascertained who they are."""
    return tuple(f"ascertained:{key}" for key in people)


def faces(*people: str) -> tuple[str, ...]:
    """Whether their face was seen and known."""
    return tuple(f"face:{key}" for key in people)


def seat(*people: str) -> tuple[str, ...]:
    """Who serves on the seat of the one, or in it the other."""
    return tuple(f"seat:{key}" for key in people)


def going(person: str) -> tuple[str, ...]:
    """When they have to go."""
    return (f"going:{person}",)


def disqualified(no: int, person: str) -> tuple[str, ...]:
    """Whether the person is disqualified in matter `no`."""
    return (f"disqualified:{no}:{person}",)


def answers_alone(no: int) -> tuple[str, ...]:
    """Whether matter `no` is answers to questions alone."""
    return (f"answers alone:{no}",)


def at_once(*matters: int) -> tuple[str, ...]:
    """Whether they are adjusted at once, and how far that has come."""
    return tuple(f"at once:{no}" for no in matters)


def minutes_note(no: int, person: str) -> tuple[str, ...]:
    """Whether the person asks for a note in the minutes of matter `no`."""
    return (f"note:{no}:{person}",)


def ticks(*lines: str) -> tuple[str, ...]:
    """How the meeting is set up, by its lines."""
    return tuple(f"tick:{line}" for line in lines)


def motion(number: int, seconder: str = "") -> tuple[str, ...]:
    """Whether the motion holds; with `seconder`: whether that person backs it."""
    return (f"second:{number}:{seconder}" if seconder else f"motion:{number}",)


def registered(*motions: int) -> tuple[str, ...]:
    """Whether they stand in the register."""
    return tuple(f"registered:{number}" for number in motions)


def trouble(person: str) -> tuple[str, ...]:
    """How their link is."""
    return (f"trouble:{person}",)


def check(no: int) -> tuple[str, ...]:
    """What the host has checked of matter `no`."""
    return (f"check:{no}",)


def kind(motion_: int) -> tuple[str, ...]:
    """What kind the motion is of."""
    return (f"kind:{motion_}",)


LEAD = ("lead",)
FROM_PAPER = ("from paper",)
EQUIPMENT = ("equipment",)
OPENING_INFORMATION = ("opening information",)
SUMMONS = ("summons",)
ADJUSTERS = ("adjusters",)
AGENDA_APPROVED = ("agenda approved",)
AGENDA = ("agenda",)
LEGAL_FORCE = ("legal force",)
RECORD_DATES = ("record dates",)


def undone(person: str) -> tuple[str, ...]:
    """That this person has taken back their last step, or wished to."""
    return (f"undo:{person}",)


ROLL_BEGUN = ("roll begun",)
ROLL_ENDED = ("roll ended",)
ROLL_NOTED = ("roll noted",)
CHAT_WORD = ("chat word",)
SWITCH = ("switch",)
BREAK = ("break",)
BREAK_BEGAN = ("break began",)
RESUMED = ("resumed",)
DOORS = ("doors",)


class SaysPlace:
    """A fact that says where its person sits."""

    __slots__ = ()
    person: str

    def says(self) -> tuple[str, ...]:
        """Where they sit."""
        return place(self.person)


class OfPeopleThere:
    """A fact of people where they sit now: it rests on that, and on no break since (R-182)."""

    __slots__ = ()
    people: tuple[str, ...]

    def rests_on(self) -> tuple[str, ...]:
        """Where they sit, and that nothing was adjourned since."""
        return place(*self.people) + RESUMED


class SaysSeat:
    """A fact that says that its person serves on a seat."""

    __slots__ = ()
    person: str
    instead: str

    def says(self) -> tuple[str, ...]:
        """Who serves on it."""
        return seat(self.person, self.instead)


class SaysAnswer:
    """A fact of its person's answer to the checklist."""

    __slots__ = ()
    person: str

    def says(self) -> tuple[str, ...]:
        """The answer."""
        return answer(self.person)


class AltersAgenda:
    """A fact by which the agenda is another: whoever said before it that the agenda is approved meant the one before."""

    __slots__ = ()
    alters: ClassVar[tuple[str, ...]] = AGENDA
