"""The journal of a large council, for what the working note of one costs: members, half of them remote, motions in every open matter, links lost and back."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import timedelta
from functools import cache

from cards.note_aid import memory_aid
from cards.note_confidential import confidential_part
from cards.note_open import open_part
from cards.note_register import register_part
from cards.phrases.book import SV
from cards.working_note import WorkingNote
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import Answered, Asked, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import Moved, Seconded
from dialogs.presence.facts import Entered, LinkLost
from dialogs.record.working_note import working_note
from dialogs.sitting.facts import Begun, Closed, SetUp
from tests.support.meetings import TEN, listed, seated

EMPTY = Meeting(key="s1", chat="c")


@cache
def council(members: int = 101, matters: int = 60) -> tuple[Entry, ...]:
    """The journal: each third matter is confidential, and everybody remote answers before it."""
    return tuple(
        Entry(at, TEN + timedelta(seconds=at), "m0", "", fact) for at, fact in enumerate(_facts(members, matters), 1)
    )


def _facts(members: int, matters: int) -> Iterator[Fact]:
    yield SetUp("Kommunfullmäktige", "council", members, "2026-11-25", "Stadshuset", "linkoping", "")
    for at in range(members):
        capacity = "chair" if at == 0 else "member"
        yield seated(f"m{at}", capacity, "remote" if _remote(at) else "room", serves=True)
    yield from (seated(f"s{at}", "substitute", "room") for at in range(members // 2))
    yield seated("secretary", "secretary", "room")
    yield from (listed(no, "secrecy" if no % 3 == 0 else "ordinary") for no in range(1, matters + 1))
    yield Begun("linkoping", "5f2b")
    for no in range(1, matters + 1):
        yield from _matter(no, members)
    yield Closed()


def _matter(no: int, members: int) -> Iterator[Fact]:
    yield MatterCalled(no)
    if no % 3 == 0:
        yield Asked(no, 2, no)
        yield from (Answered(f"m{at}", no, 2, no, ("alone",)) for at in range(members) if _remote(at))
    yield MatterOpened(no)
    if no % 3:
        for motion in range(3 * no, 3 * no + 3):
            yield Moved(motion, no, "amend", f"m{motion % members}", f"w{motion}", "form")
            yield from (Seconded(motion, f"m{(motion + at) % members}") for at in range(1, 6))
    lost = f"m{1 + 2 * (no % (members // 2))}"
    yield LinkLost(lost)
    yield Entered(lost)
    yield MatterEnded(no)


def _remote(at: int) -> bool:
    return at % 2 == 1


def parts(entries: Sequence[Entry]) -> Mapping[str, Callable[[], str]]:
    """Each part of the note as it is made for somebody who asks: from the journal on, with the words of all motions and titles."""

    def words(note: WorkingNote) -> dict[str, str]:
        keys = (*note.wordings, *note.wordings_for_register(0))
        return dict.fromkeys(
            keys, "Taxan ska vara oförändrad under nästa år, och nämnden återkommer med en översyn. " * 4
        )

    def note() -> WorkingNote:
        return working_note(EMPTY, entries, SV, first=82)

    return {
        "open": lambda: open_part(made := note(), SV, words(made)),
        "confidential": lambda: confidential_part(note(), SV),
        "aid": lambda: memory_aid(note(), SV),
        "register": lambda: register_part(made := note(), SV, words(made)),
    }
