"""The dialogs that set a sitting up: describe it, look over the agenda as it was understood, correct it, accept it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from cards import kit
from cards.fitted import fitted
from cards.key import Key
from cards.phrases.book import Phrases

MAX_AGENDA_CHARS = 20_000
_AGENDAS: Final = (MAX_AGENDA_CHARS, 15_000, 10_000)  # characters that a form gives back, tried in this order


@dataclass(frozen=True, slots=True)
class Described:
    """What the first dialog asks, as typed: kept in the dialog alone until it is accepted."""

    board: str = ""
    body: str = "board"
    seats: str = ""
    date: str = ""
    place: str = ""
    profile: str = ""
    decision: str = ""
    agenda: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class SetupForm:
    """The first dialog. `wrong` names the fields that could not be taken; `profiles` are (name, title) to choose from."""

    key: Key
    filled: Described
    profiles: tuple[tuple[str, str], ...]
    wrong: tuple[str, ...] = ()

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the first dialog. An agenda that is too long for a card is cut, and the card says so."""
        return fitted(lambda length: self._drawn(phrases, length), _AGENDAS)

    def _drawn(self, phrases: Phrases, length: int) -> kit.Card:
        say, filled = phrases.setup, self.filled
        bodies = [(body, say.bodies[body]) for body in say.bodies]
        wrong = {name: say.wrong[name] for name in self.wrong}
        text = filled.agenda[:length]
        agenda = kit.text_input("agenda", say.agenda, max_chars=MAX_AGENDA_CHARS, multiline=True, value=text)
        inputs = (
            kit.text(say.part_sitting, heading=True),
            *_asked("board", 120, self, phrases),
            kit.choice("body", say.body, bodies, value=filled.body),
            *_asked("seats", 3, self, phrases),
            *_asked("date", 40, self, phrases),
            *_asked("place", 120, self, phrases),
            kit.text(say.part_rules, heading=True, separator=True, spacing="large"),
            *kit.asked(
                kit.choice("profile", say.profile, list(self.profiles), value=filled.profile), wrong.get("profile", "")
            ),
            *_asked("decision", 200, self, phrases),
            kit.text(say.part_agenda, heading=True, separator=True, spacing="large"),
            kit.container(kit.text(say.agenda_hint), style="emphasis"),
            *kit.asked(agenda, wrong.get("agenda", "")),
        )
        lost = max(0, len(filled.agenda) - length)
        return kit.card(
            *inputs,
            *((kit.text(say.agenda_cut.format(count=lost), weight="bolder"),) if lost else ()),
            kit.buttons(kit.sends(say.look_over, "meeting.setup", self.key.data(step="describe"))),
            lang=phrases.language,
            fallback=kit.corrected(say.form_title.format(step=1), *list(wrong.values())[:1]),
        )


@dataclass(frozen=True, slots=True)
class SetupDone:
    """The sitting is prepared: what was taken in, and what comes next. `waits`: for somebody with the right.

    `begun`: it has been opened since, and the card with the next step is another.
    """

    key: Key
    board: str
    date: str
    matters: int
    confidential: int
    waits: bool = False
    admits: bool = False
    begun: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw that it is prepared."""
        say = phrases.setup
        head = say.done.format(board=kit.plain(self.board), date=self.date)
        rest = []
        if self.waits:
            rest.append(kit.text(say.waits))
            send = kit.sends if self.key.dialog else kit.press
            rest.append(kit.buttons(send(say.admit, "meeting.setup", self.key.data(step="admit"))))
        else:
            rest += [] if self.begun else [kit.text(say.what_next)]
            rest += _next_steps(self, phrases)
        return kit.card(
            kit.band("ask" if self.waits else "ready", head),
            kit.text(say.taken_in.format(matters=self.matters, confidential=self.confidential)),
            *rest,
            lang=phrases.language,
            fallback=head,
        )


@dataclass(frozen=True, slots=True)
class SetupOffer:
    """The way to the first dialog, for whoever typed that they want to prepare a sitting."""

    key: Key

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the button that opens it."""
        say = phrases.setup
        return kit.card(
            kit.text(say.offer, heading=True),
            kit.text(say.offer_alone),
            kit.buttons(kit.opens(say.offer_open, "meeting.setup", self.key.data())),
            lang=phrases.language,
            fallback=say.offer,
        )


@dataclass(frozen=True, slots=True)
class SetupClaimed:
    """Somebody without the right asks to set a sitting up: not a word of theirs, until somebody who can has approved it."""

    key: Key

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw that it waits, and the way to look at it."""
        say = phrases.setup
        data = self.key.data()
        look = [] if self.key.dialog else [kit.buttons(kit.opens(say.claim_look, "meeting.setup", data))]
        return kit.card(
            kit.band("ask", say.claimed), kit.text(say.waits), *look, lang=phrases.language, fallback=say.claimed
        )


def _asked(name: str, most: int, view: SetupForm, phrases: Phrases) -> list[kit.Element]:
    """A line that must be filled in; what was typed stands there again, as much of it as fits, below what is wrong with it."""
    label, text, error = getattr(phrases.setup, name), getattr(view.filled, name), phrases.setup.wrong[name]
    asked = kit.text_input(name, label, max_chars=most, required=True, error=error, value=text[:most])
    return kit.asked(asked, error if name in view.wrong else "")


def _next_steps(view: SetupDone, phrases: Phrases) -> list[kit.Element]:
    """What comes next; a dialog cannot open another, so there the room's card is pointed to in words alone."""
    if view.key.dialog:
        return []
    say, data = phrases.setup, view.key.data()
    begin = () if view.begun else (kit.press(say.begin, "meeting.begin", data),)
    settings = () if view.begun else (kit.opens(phrases.meeting_settings.title, "ticks.show", data),)
    return [
        kit.buttons(
            kit.opens(say.paste_people, "roster.import", data),
            *begin,
            kit.opens(say.add_person, "roster.assign", data),
            *settings,
            kit.opens(say.show_agenda, "agenda.show", data),
            kit.opens(say.change, "meeting.setup", data),
        )
    ]
