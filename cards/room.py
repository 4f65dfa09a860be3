"""Who has to be in the room by the board's rules, and who leads when nobody of the presidium takes part: lines of the hosts' card (R-032 to R-036)."""

from collections.abc import Collection
from dataclasses import dataclass, field

from cards import kit
from cards.naming import person
from cards.phrases.book import Phrases
from cards.quorum import QuorumShown, quorum_line
from cards.ranges import together


@dataclass(frozen=True, slots=True)
class RoomShown:
    """What the rules say of the room now. `lacking`: whom it lacks, by capacity; `binding`: they must be there, else they should.

    `out`: those of the presidium who do not take part, since they are remote while others are in the room. `leads`: how it is
    decided who leads then, a code ("": nothing is to be decided); `first`: who stands first on the roster of those in the room.
    `all_remote`: what the council has decided of a board whose members are all remote, a code; by which `decision`; `in_room`: who is in the room though all shall be remote.
    """

    lacking: tuple[str, ...] = ()
    binding: bool = False
    out: tuple[str, ...] = field(default=(), repr=False)
    leads: str = ""
    first: str = field(default="", repr=False)
    all_remote: str = ""
    decision: str = ""
    in_room: tuple[str, ...] = field(default=(), repr=False)


def there_lines(
    quorum: QuorumShown | None, room: RoomShown | None, phrases: Phrases, elsewhere: Collection[str] = ()
) -> list[kit.Element]:
    """Whether enough are there, and whether those are in the room who have to be; whom to confirm but for those named `elsewhere` on the card."""
    enough = quorum_line(quorum, phrases, elsewhere) if quorum is not None else []
    return [*enough, *(kit.text(line) for line in _lines(room, phrases))] if room is not None else enough


def _lines(room: RoomShown, phrases: Phrases) -> list[str]:
    say, common, found = phrases.remote, phrases.common, []
    if room.lacking:
        who = together([common.capacities[one] for one in room.lacking], common)
        found.append((say.room_must if room.binding else say.room_should).format(who=who))
    if room.out:
        found.append(say.room_out.format(names=together([person(name, common) for name in room.out], common)))
    if room.leads:
        found.append(say.room_leads[room.leads].format(name=person(room.first, common)))
    if room.all_remote:
        names = together([person(name, common) for name in room.in_room], common)
        found.append(say.room_all_remote[room.all_remote].format(decision=kit.plain(room.decision), names=names))
    return found
