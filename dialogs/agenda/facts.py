"""The facts of the agenda: its matters and their order. A title is the key of a wording, kept and purged by itself."""

from dataclasses import dataclass, replace

from dialogs.journal.entries import Entry, Fact, Lasting
from dialogs.journal.shared_effects import names_forgotten, table_cleared, with_matter
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import Matter, MatterState, Meeting
from dialogs.meeting.quick_replace import changed
from dialogs.said.about import AltersAgenda


@dataclass(frozen=True, slots=True)
class MatterListed(AltersAgenda, Fact, Lasting):
    """A matter stands on the agenda. `kind`: a `MatterKind`; `title`: key of a wording, "" for a confidential one."""

    no: int
    kind: str
    title: str = ""
    initials: str = ""

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The matter stands last on the agenda, or where the one with its number stood."""
        if meeting.matter(self.no) is None:
            matter = Matter(self.no, MatterKind(self.kind), self.title, self.initials)
            return changed(meeting, matters=(*meeting.matters, matter))
        return with_matter(meeting, self.no, self.over)

    def over(self, old: Matter) -> Matter:
        """The matter in the place of the old one; a special decision stays where it is the same by kind and initials (R-046)."""
        kind = MatterKind(self.kind)
        special = old.special if (old.kind, old.initials) == (kind, self.initials) else None
        return Matter(self.no, kind, self.title, self.initials, special=special, raised=old.raised)


@dataclass(frozen=True, slots=True)
class MatterStruck(AltersAgenda, Fact, Lasting):
    """A matter was taken off the agenda."""

    no: int

    def onto(self, meeting: Meeting, entry: Entry) -> Meeting:
        """The matter will not be taken; it leaves the table, should it lie there, and its party's name is forgotten."""
        m = table_cleared(meeting, entry) if meeting.table == self.no else meeting
        return names_forgotten(with_matter(m, self.no, lambda y: replace(y, state=MatterState.STRUCK)))


@dataclass(frozen=True, slots=True)
class AgendaOrdered(AltersAgenda, Fact, Lasting):
    """The matters are taken in this order."""

    order: tuple[int, ...]

    def onto(self, meeting: Meeting, _: Entry) -> Meeting:
        """The matters stand in this order; those that are not named come last, as they stood."""
        place = {no: i for i, no in enumerate(self.order)}
        return changed(meeting, matters=tuple(sorted(meeting.matters, key=lambda y: place.get(y.no, len(place)))))
