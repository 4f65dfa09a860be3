"""Makes entries of the journal from facts, each with what happens to words by it; names kept outside the journal are treated as words."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from bot.store import wordings
from bot.store.wordings import Salted
from bot.turn.rules import Rules
from bot.turn.which_sitting import OF_THE_WORLD
from bot.turn.word_changes import NO_WORDS, WordChanges
from dialogs.journal.entries import DESTROYED, SEALED, Entry, Fact
from dialogs.judging.outcome import Wording
from dialogs.matter.facts import Answered
from dialogs.meeting.meeting import Meeting
from dialogs.roster import names_outside_journal
from dialogs.said.inbound import Said, Words


@dataclass(slots=True)
class Entries:
    """Collects the entries of one thing said, and keeps the meeting after them.

    `put` are the names to keep, by their key, `forgotten` the keys of names to destroy.
    """

    rules: Rules
    said: Said
    meeting: Meeting
    seq: int
    found: list[Entry] = field(default_factory=list)
    put: dict[str, Salted] = field(default_factory=dict, repr=False)
    forgotten: dict[str, None] = field(default_factory=dict)

    def take(self, fact: Fact, by: str, cause: str) -> None:
        """Make the fact the next entry, and take it onto the meeting."""
        said = self.said
        times = (said.arrived or said.at, said.at)
        seq, dated = self.seq + len(self.found) + 1, said.sent is not None or said.arrived is None
        entry = Entry(seq, said.sent or said.at, by, cause, fact, *times, dated=dated)
        before, self.meeting = self.meeting, self.rules.apply(self.meeting, entry)
        if (
            type(fact) is Answered
        ):  # nearly all of an evening: it names nobody, and the roster is not gone through for it
            self.found.append(entry)
            return
        marks = [*self._name(fact), *self._forget(before)]
        self.found.append(replace(entry, wordings=tuple(marks)) if marks else entry)

    def _name(self, fact: Fact) -> Iterable[tuple[str, str]]:
        """Keep the name in the fact where it stands outside the journal, as long as the meeting knows it."""
        if (
            names_outside_journal.apart(fact)
            and names_outside_journal.name_in(fact)
            and names_outside_journal.known(self.meeting, fact)
        ):
            kept = wordings.salted(Wording(names_outside_journal.key(fact), Words(names_outside_journal.name_in(fact))))
            self.forgotten.pop(kept.key, None)
            self.put[kept.key] = kept
            yield kept.key, _mark(kept)

    def _forget(self, before: Meeting) -> Iterable[tuple[str, str]]:
        for key in names_outside_journal.forgotten(before, self.meeting):
            self.put.pop(key, None)
            self.forgotten[key] = None
            yield key, DESTROYED

    def mark(self, changes: WordChanges) -> WordChanges:
        """Note what becomes of words, each with the fact that refers to them, else with the last; add what names become."""
        if changes is NO_WORDS and not self.put and not self.forgotten:
            return changes
        names_ = tuple(self.put.values())
        if names_ or self.forgotten:
            changes = replace(changes, names=names_, destroys=(*changes.destroys, *self.forgotten))
        marks = [(one.key, _mark(one)) for one in changes.keeps]
        marks += [(key, SEALED) for key in changes.seals]
        marks += [(key, DESTROYED) for key in changes.destroys if key not in self.forgotten]
        for key, mark in marks if self.found else ():
            place = next((i for i, entry in enumerate(self.found) if _refers(entry.fact, key)), -1)
            entry = self.found[place]
            self.found[place] = replace(entry, wordings=(*entry.wordings, (key, mark)))
        return changes


def _mark(kept: Salted) -> str:
    """The hash of the words; blank ones are as good as destroyed."""
    return kept.hash if kept.text.strip(" ") else DESTROYED


def by(said: Said, meeting: Meeting) -> str:
    """Return who it comes from: the person as the roster knows them, else their wire key; "" for the clock."""
    if isinstance(said, OF_THE_WORLD):
        return ""
    person = meeting.person_of(said.who)
    return person.key if person is not None else said.who.key


def _refers(fact: Fact, key: str) -> bool:
    return any(getattr(fact, name) == key for name in fact.__dataclass_fields__)
