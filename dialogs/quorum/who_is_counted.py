"""Who is counted towards the quorum and why, and what follows: from plain values, without a meeting (R-082 to R-086, R-178, R-235, R-250).

There are three answers. Whoever is not proved to be there is neither counted nor counted out: it is not shown, and who must be
confirmed is named. Nobody's abstaining, and no answer to the checklist, changes who is present (R-103).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from dialogs.meeting.places import PersonPlace


class Quorate(StrEnum):
    """Whether there is a quorum, as far as is shown."""

    YES = "quorate"
    NO = "not_quorate"
    NOT_SHOWN = "not_shown"


class CountState(StrEnum):
    """What the count rests on. Only where it `STANDS` can the answer be no, or yes."""

    STANDS = "stands"
    NO_ROLL = "no_roll"
    RUNNING = "running"
    PAUSED = "paused"


class Lack(StrEnum):
    """What must be confirmed of somebody before they are counted; in the order it is asked for."""

    CALLED = "called"
    BACK = "after_break"
    MOVED = "moved"
    APPROVAL = "approval"
    DECLINED = "declined"
    LINK = "link"
    SEEN = "seen"
    UNSEEN = "unseen"
    IDENTITY = "identity"
    FOLLOWS = "follows"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Counted:
    """One person as the count looks at them. `lacks`: what nobody has confirmed of them.

    `presidium`: chair or vice chair. `disqualified`: jäv in the matter on the table, before it a person of the quorum like others.
    `sought`: their link broke just now, and they count on for a short while (R-054).
    """

    key: str
    place: PersonPlace = PersonPlace.ROOM
    serves: bool = True
    disqualified: bool = False
    presidium: bool = False
    lacks: tuple[Lack, ...] = ()
    sought: bool = False


@dataclass(frozen=True, slots=True)
class Terms:
    """What the body's own rules make of the count. `seats`: as many as the council has decided, vacant ones too (R-082).

    `council`: a shortage that disqualification alone has caused is healed there (KL 5:46). `presidium_remote`: whether its presidium may
    be remote (R-007). `only_answers`: interpellations and questions alone, which a council may answer with fewer (KL 5:45).
    """

    seats: int
    council: bool = False
    presidium_remote: bool = True
    only_answers: bool = False
    state: CountState = CountState.STANDS


@dataclass(frozen=True, slots=True)
class Quorum:
    """The count. `sure`: who is proved to be there and counts, `doubted` who would count and must be confirmed, with what.

    `healed`: so many of `sure` are disqualified, in a council. `barred`: the presidium that may not be remote.
    `sought`: those of `sure` whose link broke just now, before a step the chair is asked whether to wait for them.
    """

    terms: Terms
    sure: tuple[str, ...]
    doubted: tuple[tuple[str, tuple[Lack, ...]], ...] = ()
    barred: tuple[str, ...] = ()
    healed: int = 0
    sought: tuple[str, ...] = ()

    @property
    def needed(self) -> int:
        """More than half of the seats: of 10 it is 6 (R-086)."""
        return needed(self.terms.seats)

    @property
    def present(self) -> int:
        """How many are shown to be there: never more than there are seats, since each has one who serves."""
        return min(len(self.sure), self.terms.seats)

    @property
    def quorate(self) -> Quorate | None:
        """The answer; None in a break, where nothing is handled."""
        if self.terms.state is CountState.PAUSED:
            return None
        if self.terms.state is not CountState.STANDS:
            return Quorate.NOT_SHOWN
        if self.present >= self.needed or (self.terms.council and self.terms.only_answers):
            return Quorate.YES
        return Quorate.NO if len(self.sure) + len(self.doubted) < self.needed else Quorate.NOT_SHOWN

    @property
    def answers_alone(self) -> bool:
        """Whether there is a quorum only to answer interpellations and questions."""
        return self.quorate is Quorate.YES and self.present < self.needed

    @property
    def at_the_limit(self) -> bool:
        """Whether one who leaves takes the quorum with them."""
        return self.quorate is Quorate.YES and self.present == self.needed and len(self.sure) <= self.terms.seats


def needed(seats: int) -> int:
    """So many must be there: strictly more than half (KL 5:45, 6:27)."""
    return seats // 2 + 1


def count(people: Iterable[Counted], terms: Terms) -> Quorum:
    """Count them. Whoever does not serve, or is not there, counts neither way; a disqualified person counts in a council alone."""
    sure, doubted, barred, healed, sought = [], [], [], 0, []
    for one in people:
        if not one.serves or one.place is PersonPlace.AWAY or (one.disqualified and not terms.council):
            continue
        if one.place is PersonPlace.REMOTE and one.presidium and terms.council and not terms.presidium_remote:
            barred.append(one.key)
        elif one.lacks:
            doubted.append((one.key, one.lacks))
        else:
            sure.append(one.key)
            healed += one.disqualified
            sought += [one.key] if one.sought else []
    return Quorum(terms, tuple(sure), tuple(doubted), tuple(barred), healed, tuple(sought))


# ---- forecasts -----------------------------------------------------------------------------------------------------


def left(people: Iterable[Counted], key: str) -> tuple[Counted, ...]:
    """The people once this one has left: the forecast is the count of them."""
    return tuple(replace(one, place=PersonPlace.AWAY) if one.key == key else one for one in people)


def serving(people: Iterable[Counted], key: str) -> tuple[Counted, ...]:
    """The people once this substitute serves."""
    return tuple(replace(one, serves=True) if one.key == key else one for one in people)


def in_the_room(people: Iterable[Counted]) -> tuple[Counted, ...]:
    """Those who are not remote: a closed ballot is theirs alone where the profile says so (R-163, R-164)."""
    return tuple(one for one in people if one.place is not PersonPlace.REMOTE)


def who_would_help(people: Iterable[Counted], terms: Terms) -> tuple[str, ...]:
    """The substitutes who are there, do not serve, and would make one more if they did."""
    all_ = tuple(people)
    now = count(all_, terms).present
    idle = (one for one in all_ if not one.serves and one.place is not PersonPlace.AWAY and not one.lacks)
    return tuple(one.key for one in idle if count(serving(all_, one.key), terms).present > now)
