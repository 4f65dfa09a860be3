"""What a sentence of the journal is made of: what people, kinds, reasons and places are called in running text.

Nothing here raises for a code, a number or a key that nobody knows: what is in the journal has happened, and is told.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cards.naming import choice_name
from cards.phrases.book import Phrases
from cards.phrases.journal import JournalPhrases
from cards.ranges import together
from dialogs.journal.entries import Entry
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person
from dialogs.meeting.same_name import told_apart

_QUIET_END = ".…"


@dataclass(frozen=True, slots=True)
class Teller:
    """One entry to tell, the meeting after it, and the language. `say`: the journal's own phrases.

    `since`: who has been given a capacity since then, by every key that they had: what they did before is told of them, too.
    """

    entry: Entry
    meeting: Meeting
    phrases: Phrases
    since: Mapping[str, Person] = field(default_factory=dict, repr=False)

    @property
    def say(self) -> JournalPhrases:
        """The journal's phrases in this language."""
        return self.phrases.journal

    @property
    def by(self) -> str:
        """Who did it, where that is somebody known."""
        return self.name(self.entry.by)

    def person(self, key: str) -> Person | None:
        """The person with this key, or with this wire key; None for anybody else."""
        people = self.meeting.people
        return people.get(key) or people.get(self.meeting.wires.get(key, ""))

    def name(self, key: str) -> str:
        """Somebody's name as plain text; a party by the matter's number alone, and whoever is not known as somebody."""
        person = self.person(key)
        if person is None or person.given is None:
            person = self.since.get(key) or self.since.get(person.key if person is not None else "") or person
        if person is None or (person.given is Capacity.PARTY and person.matter is None):
            return self.say.somebody
        if person.given is Capacity.PARTY:
            return self.say.party.format(no=person.matter)
        nameless = self.say.without_capacity if person.given is None else self.say.somebody
        return " ".join(choice_name(told_apart(person), self.phrases.common).split()) or nameless

    def names(self, people: Iterable[str]) -> str:
        """The names of these (keys), as one says them in a row."""
        return together([self.name(who) for who in people], self.phrases.common)

    def did(self, key: str) -> bool:
        """Whether the person with this key did it themselves."""
        return self.person(key) is not None and self.person(key) is self.person(self.entry.by)

    def hidden(self, number: int) -> bool:
        """Whether nothing but the motion's number may be told: its matter is confidential now (R-117)."""
        motion = self.meeting.motion(number)
        matter = self.meeting.matter(motion.no) if motion is not None else None
        return motion is not None and (motion.sealed or (matter is not None and matter.kind.confidential))

    def kind(self, code: str) -> str:
        """A kind of matter."""
        return self.word(self.phrases.common.kinds, code)

    def motion_kind(self, code: str) -> str:
        """A kind of motion, or that it was not said."""
        return self.phrases.motion.kinds.get(code, self.say.kind_unsaid)

    def place(self, code: str) -> str:
        """Where somebody sits."""
        return self.phrases.common.places.get(code, self.phrases.common.places[""])

    def why(self, code: str) -> str:
        """Why the chair opened a matter anyway; a sentence of its own, which keeps its capital."""
        return self.phrases.gate.reasons.get(code, self.say.unsaid).rstrip(_QUIET_END)

    def items(self, keys: tuple[str, ...]) -> str:
        """Lines of the checklist, by their short names; a profile's own lines have none."""
        say = self.phrases.readiness
        return ", ".join(dict.fromkeys(say.items.get(key, say.own_item) for key in keys))

    def word(self, words: Mapping[str, str], code: str) -> str:
        """The phrase for a code, as it stands within a sentence; that nothing is said, for a code nobody knows."""
        return lowered(words.get(code, self.say.unsaid))


def lowered(words: str) -> str:
    """The words as they stand within a sentence: no capital first, no full stop last."""
    return words[:1].lower() + words[1:].rstrip(_QUIET_END)


def raised(words: str) -> str:
    """The words as a sentence begins."""
    return words[:1].upper() + words[1:]


Tell = Callable[[Teller, Any], str]
"""How one kind of fact is told: the teller and the fact make the sentence."""


def by(phrase: str) -> Tell:
    """A sentence of who did it, and a matter's number where the fact has one."""
    return lambda t, x: getattr(t.say, phrase).format(by=t.by, no=getattr(x, "no", ""))


def on(phrase: str) -> Tell:
    """A sentence of the person whom the fact is about."""
    return lambda t, x: getattr(t.say, phrase).format(name=t.name(x.person))


def of_kind(phrase: str) -> Tell:
    """A sentence of who gave a matter which kind."""
    return lambda t, x: getattr(t.say, phrase).format(by=t.by, no=x.no, kind=t.kind(x.kind))
