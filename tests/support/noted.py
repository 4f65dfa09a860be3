"""A working note as the cards' tests show it: two open sections, a confidential one, and a motion of each kind of mover."""

from dataclasses import replace
from datetime import timedelta

from cards.naming import MatterName
from cards.working_note import Attendee, Noted, NotedBreak, NotedMotion, Section, WorkingNote
from tests.support.meetings import TEN

WORDS = {"title:1": "Taxa | 2027", "title:9": "Övrigt", "w1": "Taxan är *oförändrad*.", "w2": "Första.\nAndra."}
ANNA = ("Anna Ek", "S")
BO = ("Bo Lind", "M")


def motion(kind: str = "amend", wording: str = "w1", *, seconds: tuple[tuple[str, str], ...] = ()) -> NotedMotion:
    """A motion of Anna's."""
    return NotedMotion(kind, ANNA, seconds, wording, 12)


def section(no: int, *motions: NotedMotion, confidential: bool = False, written: int = 0) -> Section:
    """The section of matter `no`."""
    kind = "secrecy" if confidential else "ordinary"
    name = MatterName(no, title="" if confidential else f"title:{no}")
    return Section(name, kind, confidential, TEN, TEN + timedelta(minutes=9), motions, written, (7, 8))


def note(*sections: Section, first: int = 85, **more: object) -> WorkingNote:
    """The note of a sitting with these sections, in which Anna and Bo took part throughout."""
    numbers = tuple(range(1, len(sections) + 1))
    whole = WorkingNote(
        board="Omsorgsnämnden",
        body="board",
        date="2026-10-14",
        place="Linden",
        profile="linkoping",
        digest="5f2b8c1d9e7a4b3c",
        began=TEN,
        ended=TEN + timedelta(hours=2),
        chairs=(Attendee("Karin", "C", "chair", numbers),),
        secretaries=("Tove",),
        deciding=(Attendee("Anna Ek", "S", "member", numbers), Attendee("Bo Lind", "M", "substitute", numbers)),
        substitutes=(),
        others=(),
        breaks=(),
        sections=sections,
        untreated=(),
        noted=(Noted(3, TEN, 1, "Karin tog upp ärende 1."), Noted(4, TEN, 0, "Karin avslutade.")),
        first=first,
        head="7f3a19c2" * 8,
    )
    return replace(whole, **more)  # type: ignore[arg-type]  # its own fields


def pause(minutes: int | None = 11, *, within: int = 0, after: int = 0) -> NotedBreak:
    """A break that began at ten."""
    return NotedBreak(TEN, None if minutes is None else TEN + timedelta(minutes=minutes), within, after)
