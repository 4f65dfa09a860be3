"""What was noted at the opening, as the working note has it: who adjusts which sections, where and when, the summons and the agenda (R-076, R-239)."""

from collections.abc import Callable, Iterator, Sequence

from cards import note_text as md
from cards.adjusters import where_and_when
from cards.opening import agenda_changes
from cards.phrases.book import Phrases
from cards.working_note import NotedAdjuster, WorkingNote


def opening_rows(note: WorkingNote, phrases: Phrases) -> Iterator[tuple[str, str]]:
    """The rows of the note's head; what nobody has noted of the adjustment is left to fill in."""
    say, opening = phrases.working_note, note.opening

    def named(one: NotedAdjuster) -> str:
        name = md.named((one.name, one.group), phrases)
        everywhere = len(one.sections) in (0, len(note.sections))
        return name if everywhere else f"{name} {md.where(note, one.sections, phrases)}"

    yield say.adjuster, _adjusters(opening.adjusters, named, phrases) or say.to_fill
    yield say.adjustment, where_and_when(md.written(opening.place), opening.day, opening.clock, phrases) or say.to_fill
    if opening.summons is not None:
        yield say.summons, say.summons_in_order if opening.summons else say.summons_not_in_order
    if opening.approved:
        changes = agenda_changes(opening.struck, opening.added, phrases, reordered=opening.reordered)
        yield say.agenda, " ".join([say.agenda_approved, *changes])


def adjusters_of(note: WorkingNote, number: int, phrases: Phrases) -> str:
    """Who adjusts the section of this number, and whether they are disqualified in it; "" where nobody was chosen."""
    say, barred = phrases.working_note, note.sections[number - 1].disqualified

    def named(one: NotedAdjuster) -> str:
        name = md.named((one.name, one.group), phrases)
        return say.mover_disqualified.format(who=name) if (one.name, one.group) in barred else name

    return _adjusters([one for one in note.opening.adjusters if number in one.sections], named, phrases)


def _adjusters(adjusters: Sequence[NotedAdjuster], named: Callable[[NotedAdjuster], str], phrases: Phrases) -> str:
    """The adjusters, and in a sentence of their own who does so instead."""
    adjust = ", ".join(named(one) for one in adjusters if not one.substitute)
    instead = ", ".join(named(one) for one in adjusters if one.substitute)
    return f"{adjust}. {phrases.working_note.adjuster_instead.format(names=instead)}" if instead else adjust
