"""What one line of a pasted list says of somebody, taken together: a capacity, a place, who serves; and what is told instead.

Nothing is guessed: of two places neither holds, and a capacity that acts for all holds alone or not (`capacity_alone`).
"""

from dataclasses import replace

from dialogs.meeting.capacity import Capacity
from dialogs.meeting.places import PersonPlace
from dialogs.roster.capacity_alone import ACTS_FOR_ALL, another_capacity, noted_or_dated
from dialogs.roster.during_some_matters import without_periods
from dialogs.roster.list_words import Meaning, holds_capacity, holds_place


class SaidOnLine:
    """What was said so far; `settle` when all of the line is read."""

    def __init__(self) -> None:
        """Begin with nothing said."""
        self.meaning = Meaning()
        self.lost: list[str] = []  # what was not understood, or is not kept, and is no name
        self.unsure = False  # the line says a capacity that does not hold: then no heading says what somebody is
        self.beside = False  # the line says something that was not understood
        self.place_unclear = False  # it says something of where they sit that does not hold
        self._capacities: dict[Capacity, list[str]] = {}  # each that was said, and in which words
        self._as_others: list[str] = []  # words that say that they are something else in the sitting
        self._places: list[str] = []
        self._marks: list[str] = []  # footnotes and dates
        self._periods: list[str] = []
        self._for_some = False  # a chair's place is held during some matters, or in the chair's absence, alone

    def lose(self, words: str, *, harmless: bool = False) -> None:
        """Tell the words. Unless they are `harmless` they may have changed what the line says else."""
        self.lost.append(words)
        if not harmless:
            self.beside = True
            self.unsure = self.unsure or holds_capacity(words)
            self.place_unclear = self.place_unclear or holds_place(words)

    def note(self, said: Meaning | None, words: str = "") -> bool:
        """Note what the `words` said, if anything. The higher capacity holds, and of the rest what was said first."""
        if said is None:
            return False
        known = self.meaning
        if said.capacity:
            self._capacities.setdefault(said.capacity, []).append(words)
        self._as_others += [words] if said.outside and words else []
        self._for_some = self._for_some or said.acting
        self._places += [words] if said.place and words else []
        self._marks += [words] if noted_or_dated(words) else []
        self.place_unclear = self.place_unclear or bool(known.place and said.place and known.place is not said.place)
        self.meaning = Meaning(
            next((one for one in Capacity if one in self._capacities), None),
            known.place or said.place,
            said.serves if known.serves is None else known.serves,
            known.outside or said.outside,
            known.matter or said.matter,
        )
        return True

    def without_periods(self, line: str) -> str:
        """The words without the matters and times during which they are said to hold, which are not kept."""
        during = without_periods(line)
        self._periods += during.periods
        self._for_some = self._for_some or during.for_some
        return during.line

    def settle(self) -> None:
        """Let go of what does not hold, and tell it.

        Of "ledamot/ersättare" none holds: which of the two somebody is decides whether they vote, and is asked.
        """
        both = self.meaning.capacity is Capacity.MEMBER and Capacity.SUBSTITUTE in self._capacities
        self._let_go_for_some()
        capacity = self.meaning.capacity
        if both or (capacity in ACTS_FOR_ALL and self._says_more(capacity)):
            said = [*(one for words in self._capacities.values() for one in words), *self._as_others, *self._marks]
            self.lost += [words for words in dict.fromkeys(said) if words and words not in self.lost]
            self.meaning, self.unsure = replace(self.meaning, capacity=None), True
        if self.place_unclear:
            self.lost += [words for words in dict.fromkeys(self._places) if words not in self.lost]
            self.meaning = replace(self.meaning, place=PersonPlace.NOT_SAID)

    def _says_more(self, capacity: Capacity) -> bool:
        """Whether the line says something else than this capacity of what they are."""
        others = another_capacity(capacity, self._capacities)
        return bool(self.beside or self._marks or others or self.meaning.outside or self.meaning.serves is False)

    def _let_go_for_some(self) -> None:
        """Let go of a chair's or secretary's place that is held during some matters alone: the lesser capacity holds, or none."""
        first, words = self.meaning.capacity, list[str]()
        if self._for_some and first in (Capacity.CHAIR, Capacity.SECRETARY):
            words = [one for one in self._capacities.pop(first) if one]
            left = next((one for one in Capacity if one in self._capacities), None)
            self.meaning, self.unsure = replace(self.meaning, capacity=left), self.unsure or left is None
        if words or self._periods:
            self.lost.append(" ".join([*words, *self._periods]))
