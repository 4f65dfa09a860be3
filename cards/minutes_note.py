"""A note in the minutes: its card for whoever asks for it and the hosts, and the form (R-239)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from cards import kit
from cards.fitted import fitted
from cards.key import Key
from cards.naming import person
from cards.people_choice import LENGTHS, options
from cards.phrases.book import Phrases

MAX_WORDS: Final = 4000


@dataclass(frozen=True, slots=True)
class MinutesNoteCard:
    """The note in matter `no` by its asker's name. `wording` is a key, "" where it has no words; `oral`: none are taken in this matter; `gone`: they were destroyed; `back`: it was taken back."""

    no: int
    who: str = field(repr=False)
    wording: str = ""
    oral: bool = False
    gone: bool = False
    back: bool = False

    @property
    def wordings(self) -> tuple[str, ...]:
        """The note's own words."""
        return (self.wording,) if self.wording else ()

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw it; one that was taken back is a line."""
        say = phrases.minutes_note
        title = say.title.format(no=self.no)
        if self.back:
            return kit.quiet(say.back.format(no=self.no), phrases.language)
        return kit.card(
            kit.band("news", title),
            kit.text(say.asked_by.format(name=person(self.who, phrases.common))),
            self._words(phrases, words),
            kit.text(say.decides, subtle=True),
            kit.text(say.undo, subtle=True),
            lang=phrases.language,
            fallback=title,
        )

    def _words(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Element:
        say = phrases.minutes_note
        if self.wording:
            return kit.container(kit.text(kit.plain(words.get(self.wording, "")) or say.soon), style="emphasis")
        return kit.text(say.gone if self.gone else say.oral if self.oral else say.no_words.format(no=self.no))


@dataclass(frozen=True, slots=True)
class MinutesNoteForm:
    """The form of a note in matter `no`; `people` (key, name): among whom the secretary chooses, None for one's own. `why` (a code): what could not be taken."""

    key: Key
    no: int
    people: tuple[tuple[str, str], ...] | None = field(default=None, repr=False)
    oral: bool = False
    why: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it; in a confidential matter there is no field for words."""
        return fitted(lambda longest: self._drawn(phrases, longest), LENGTHS)

    def _drawn(self, phrases: Phrases, length: int) -> kit.Card:
        say = phrases.minutes_note
        title, wrong = say.title.format(no=self.no), say.refusals[self.why] if self.why else ""
        if self.people is not None and not self.people:
            return kit.card(kit.text(say.nobody), lang=phrases.language, fallback=title)
        send = kit.sends if self.key.dialog else kit.press
        verb = "minutes.note" if self.people is None else "minutes.record"
        return kit.card(
            *self._who(phrases, length, wrong),
            *self._wording(phrases),
            kit.buttons(send(say.send, verb, self.key.data(matter=self.no, sent="yes"))),
            lang=phrases.language,
            fallback=kit.corrected(title, wrong),
        )

    def _who(self, phrases: Phrases, length: int, wrong: str) -> Iterator[kit.Element]:
        if self.people is not None:
            yield from kit.asked(
                kit.choice("person", phrases.minutes_note.who, options(self.people, length, phrases)), wrong
            )

    def _wording(self, phrases: Phrases) -> Iterator[kit.Element]:
        say = phrases.minutes_note
        if self.oral:
            yield kit.text(say.oral)
            return
        yield kit.text_input("wording", say.wording, max_chars=MAX_WORDS, multiline=True)
