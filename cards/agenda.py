"""The agenda's card and the dialogs that change it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cards import kit
from cards.fitted import cut, fitted
from cards.key import Key
from cards.naming import MatterName, full, option
from cards.phrases.book import Phrases
from cards.secret_kinds import kinds_differ

_TITLES: Final = (20_000, 300, 150, 75, 35)  # characters of a title, tried in this order


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One matter. `title` is the key of a wording, "" for a confidential or struck one."""

    no: int
    kind: str
    state: str
    initials: str = ""
    title: str = ""

    @property
    def name(self) -> MatterName:
        """What the matter is called."""
        return MatterName(self.no, self.initials, self.title)


@dataclass(frozen=True, slots=True)
class AgendaList:
    """The whole agenda, in order. `changeable`: with the buttons that change it."""

    key: Key
    rows: tuple[AgendaRow, ...]
    changeable: bool = False

    @property
    def wordings(self) -> tuple[str, ...]:
        """The titles it shows."""
        return tuple(row.title for row in self.rows if row.title)

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the agenda; where all titles do not fit, the long ones are cut, and it is said where they stand whole."""
        return fitted(lambda length: self._drawn(phrases, words, length), _TITLES)

    def _drawn(self, phrases: Phrases, words: Mapping[str, str], length: int) -> kit.Card:
        say = phrases.agenda
        shown = {name: cut(words.get(name, ""), length) for name in self.wordings if name in words}
        if not self.rows:
            body = [kit.text(say.empty)]
        else:
            body = [kit.band("table", say.title), kit.bullets([_line(row, phrases, shown) for row in self.rows])]
        if any(shown[name] != words[name] for name in shown):
            body.append(kit.text(say.titles_cut, subtle=True))
        if self.changeable:
            data = self.key.data()
            # In a dialog the form comes as its next step.
            opens = kit.sends if self.key.dialog else kit.opens
            row = [opens(say.add, "matter.add", data)]
            if self.rows:
                row += [opens(say.strike, "matter.strike", data), opens(say.move, "matter.move", data)]
            body.append(kit.buttons(*row))
        return kit.card(*body, lang=phrases.language, fallback=say.title)


@dataclass(frozen=True, slots=True)
class AddForm:
    """One more matter. `wrong`: it could not be taken as it was."""

    key: Key
    kinds: tuple[str, ...]
    wrong: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the dialog that adds a matter."""
        say = phrases.agenda
        send = kit.sends if self.key.dialog else kit.press
        kinds = [(kind, phrases.common.kinds[kind]) for kind in self.kinds]
        wrong = (kit.mistake(say.add_wrong),) if self.wrong else ()
        return kit.card(
            kit.choice("level", say.kind, kinds, value="ordinary", required=True, error=say.kind_missing),
            *wrong,
            *kinds_differ(self.kinds, phrases),
            kit.text_input("title", say.title_label, max_chars=300),
            kit.text(say.title_hint, subtle=True),
            kit.buttons(send(say.add_send, "matter.add", self.key.data())),
            lang=phrases.language,
            fallback=say.add,
        )


@dataclass(frozen=True, slots=True)
class StrikeForm:
    """Which matter to strike."""

    key: Key
    rows: tuple[AgendaRow, ...]

    @property
    def wordings(self) -> tuple[str, ...]:
        """The titles it shows."""
        return tuple(row.title for row in self.rows if row.title)

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the choice of a matter to strike."""
        say = phrases.agenda
        if not self.rows:
            return kit.card(kit.text(say.none_waiting), lang=phrases.language, fallback=say.none_waiting)
        send = kit.sends if self.key.dialog else kit.press
        return kit.card(
            kit.choice(
                "matter", say.which, _options(self.rows, phrases, words), required=True, error=say.which_missing
            ),
            kit.buttons(send(say.strike_send, "matter.strike", self.key.data())),
            lang=phrases.language,
            fallback=say.strike,
        )


@dataclass(frozen=True, slots=True)
class MoveForm:
    """Which matter to move (`rows`), and after which (`places`)."""

    key: Key
    rows: tuple[AgendaRow, ...]
    places: tuple[AgendaRow, ...]

    @property
    def wordings(self) -> tuple[str, ...]:
        """The titles it shows."""
        return tuple(row.title for row in (*self.rows, *self.places) if row.title)

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the choice of a matter and its new place."""
        say = phrases.agenda
        if not self.rows:
            return kit.card(kit.text(say.none_waiting), lang=phrases.language, fallback=say.none_waiting)
        send = kit.sends if self.key.dialog else kit.press
        places = [("0", say.first), *_options(self.places, phrases, words)]
        return kit.card(
            kit.choice(
                "matter", say.which, _options(self.rows, phrases, words), required=True, error=say.which_missing
            ),
            kit.choice("after", say.after, places, required=True, error=say.after_missing),
            kit.buttons(send(say.move_send, "matter.move", self.key.data())),
            lang=phrases.language,
            fallback=say.move,
        )


def _line(row: AgendaRow, phrases: Phrases, words: Mapping[str, str]) -> str:
    marks = [phrases.common.kinds[row.kind]] if row.kind != "ordinary" else []
    if row.state != "waiting":
        marks.append(phrases.agenda.states[row.state])
    name = full(row.name, phrases.common, words)
    return f"{name} ({', '.join(marks)})" if marks else name


def _options(rows: tuple[AgendaRow, ...], phrases: Phrases, words: Mapping[str, str]) -> list[tuple[str, str]]:
    return [option(row.name, phrases.common, words) for row in rows]
