"""The self-checklist's cards: asked in the room, answered in a dialog, kept, helped with, and told to the hosts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.bilingual import Bilingual
from cards.fitted import fitted
from cards.key import Key
from cards.naming import MatterName, short, then, within
from cards.people_choice import LENGTHS, next_page, options
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class Item:
    """One line. `own` is the profile's own text where the phrases have none; `answer` yes, no or ""."""

    key: str
    own: Bilingual | None = None
    answer: str = ""


@dataclass(frozen=True, slots=True)
class ChecklistAsk:
    """The room's card: the lines, "everything is in order" and "something is not right". `matter` None: at the opening.

    `viewers`: Teams ids of those in the room, whose clients fetch their own view of it, which asks nothing (`here`).
    """

    key: Key
    matter: MatterName | None
    items: tuple[Item, ...]
    here: bool = False
    viewers: tuple[str, ...] = ()
    place: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the room's card."""
        say = phrases.checklist
        head = say.title_opening if self.matter is None else then(short(self.matter, phrases.common), say.title)
        if self.here:
            # One line: it stands below the card with the next step, which must not be pushed out of sight.
            said = then(short(self.matter, phrases.common), say.not_asked) if self.matter else say.not_asked
            return kit.card(kit.text(said), lang=phrases.language, fallback=head)
        yes = self.key.data(**{item.key: "yes" for item in self.items})
        return kit.card(
            kit.band("ask", head, say.for_whom),
            *placed(self.place, phrases),
            kit.text(say.intro),
            kit.bullets([line(item, phrases) for item in self.items]),
            kit.text(f"{say.self_declared} {say.by_typing}", subtle=True),
            kit.buttons(
                kit.press(say.all_right, "checklist.submit", yes),
                kit.opens(say.not_right, "checklist.open", self.key.data()),
            ),
            lang=phrases.language,
            fallback=head,
            refresh=kit.refresh("checklist.submit", self.key.data(), self.viewers) if self.viewers else None,
        )


@dataclass(frozen=True, slots=True)
class ChecklistOver:
    """What is left of the room's card when nobody is asked by it; `matter` None: at the opening, or not known."""

    matter: MatterName | None

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the line."""
        over = phrases.checklist.over
        return kit.quiet(then(short(self.matter, phrases.common), over) if self.matter else over, phrases.language)


@dataclass(frozen=True, slots=True)
class ChecklistForm:
    """The dialog that asks yes or no for each line. `person` is set where the secretary records what was said orally."""

    key: Key
    matter: MatterName | None
    items: tuple[Item, ...]
    incomplete: bool = False
    person: str = ""
    name: str = field(default="", repr=False)

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the dialog (or, for a typed command, the same form in a private chat)."""
        say = phrases.checklist
        intro = say.record_intro.format(name=within(self.name, phrases.common)) if self.person else say.form_intro
        options, error = (("yes", phrases.common.yes), ("no", phrases.common.no)), say.line_missing
        inputs: list[kit.Element] = []
        for i in self.items:
            say_line = line(i, phrases)
            asked = kit.choice(i.key, say_line, options, value=i.answer, expanded=True, required=True, error=error)
            inputs += kit.asked(asked, say.line_wrong.format(line=say_line) if self.incomplete and not i.answer else "")
        verb = "checklist.record" if self.person else "checklist.submit"
        data = self.key.data(person=self.person, sent="form") if self.person else self.key.data(sent="form")
        send = kit.sends if self.key.dialog else kit.press
        title = say.record_title if self.person else say.form_title
        return kit.card(
            kit.text(intro),
            *inputs,
            kit.buttons(send(say.record_send if self.person else say.send, verb, data)),
            lang=phrases.language,
            fallback=kit.corrected(title, error if self.incomplete else ""),
        )


@dataclass(frozen=True, slots=True)
class ChecklistNone:
    """No checklist is waiting for this person."""

    def draw(self, phrases: Phrases, __: Mapping[str, str]) -> kit.Card:
        """Draw that nothing is asked."""
        say = phrases.checklist
        return kit.card(kit.text(say.none_asked), lang=phrases.language, fallback=say.none_asked)


@dataclass(frozen=True, slots=True)
class ChecklistWhom:
    """Whose oral answer is to be noted: (key, name) of each who is asked; `following` is the next page, 0 on the last.

    `items` are the keys of the lines that "everything is in order" says yes to; `only` is the one who lacks an answer, "" where they are several. `missing`: nobody was chosen.
    """

    key: Key
    people: tuple[tuple[str, str], ...] = field(repr=False)
    following: int = 0
    items: tuple[str, ...] = ()
    only: str = ""
    missing: bool = False

    def draw(self, phrases: Phrases, none_: Mapping[str, str]) -> kit.Card:
        """Draw the choice of a person."""
        if not self.people:
            return ChecklistNone().draw(phrases, none_)
        return fitted(lambda length: self._drawn(phrases, length), LENGTHS)

    def _drawn(self, phrases: Phrases, length: int) -> kit.Card:
        say = phrases.checklist
        send = kit.sends if self.key.dialog else kit.press
        people = options(self.people, length, phrases)
        whom, wrong = say.record_whom_missing, say.record_whom_missing if self.missing else ""
        return kit.card(
            *kit.asked(
                kit.choice("person", say.record_whom, people, value=self.only, required=True, error=whom), wrong
            ),
            kit.buttons(
                send(say.all_right, "checklist.record", self.key.data(sent="yes", **dict.fromkeys(self.items, "yes"))),
                send(say.record_go_on, "checklist.record", self.key.data(sent="yes")),
                *next_page(self.following, "checklist.record", self.key, phrases),
            ),
            lang=phrases.language,
            fallback=kit.corrected(say.record_title, wrong),
        )


def line(item: Item, phrases: Phrases) -> str:
    """Return the line's text in the language."""
    if item.own is not None:
        return kit.plain(item.own.text(phrases.language))
    return phrases.checklist.items[item.key]


def not_so(item: Item, phrases: Phrases) -> str:
    """Return the line as it is where the answer was no; a profile's own line has no such words, and is named."""
    if item.own is not None:
        return phrases.checklist.own_not_so.format(line=line(item, phrases))
    return phrases.checklist.not_so[item.key]


def placed(place: str, phrases: Phrases) -> list[kit.Element]:
    """The confirmation of where the person has just said that they sit, if they have; "declined" where the chair has said no to it."""
    return [kit.text(phrases.roster.place_noted[place])] if place else []
