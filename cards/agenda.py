"""The agenda's card and the dialogs that change it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from cards import kit
from cards.fitted import cut, fitted
from cards.key import Key
from cards.naming import MatterName, full, option
from cards.phrases.book import Phrases
from cards.secret_kinds import kinds_differ

_TITLES: Final = (20_000, 300, 150, 75, 35)  # characters of a title, tried in this order
_DOUBTS: Final = ("doubt", "doubt_again")


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
    """The whole agenda, in order. `changeable`: with the buttons that change it; `stricter`: the matter just added that became confidential."""

    key: Key
    rows: tuple[AgendaRow, ...]
    changeable: bool = False
    stricter: int = 0

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
        if self.stricter:
            body.insert(0, kit.mistake(say.stricter.format(no=self.stricter)))
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
    """One more matter. `wrong` (a code): why it could not be taken as it was filled in, with `level` ("": to be chosen) and `title`.

    `carried`: a title that may be confidential, which the form brings back and does not show.
    """

    key: Key
    kinds: tuple[str, ...]
    wrong: str = ""
    level: str = "ordinary"
    title: str = field(default="", repr=False)
    carried: str = field(default="", repr=False)

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the dialog that adds a matter."""
        say = phrases.agenda
        send = kit.sends if self.key.dialog else kit.press
        kinds = [(kind, phrases.common.kinds[kind]) for kind in self.kinds]
        wrong = say.wrong[self.wrong] if self.wrong else ""
        # What was too long is handed back, so that it can be shortened.
        title = kit.text_input("title", say.title_label, max_chars=max(300, len(self.title)), value=self.title)
        of_kind = wrong if self.wrong in ("level", *_DOUBTS) else ""
        return kit.card(
            *kit.asked(
                kit.choice("level", say.kind, kinds, value=self.level or None, required=True, error=say.kind_missing),
                of_kind,
            ),
            *kinds_differ(self.kinds, phrases),
            *kit.asked(title, "" if of_kind else wrong),
            kit.text(say.title_hint, subtle=True),
            kit.buttons(send(say.add_send, "matter.add", self.key.data(sent="yes", **self._answers()))),
            lang=phrases.language,
            fallback=kit.corrected(say.add, wrong),
        )

    def _answers(self) -> dict[str, str]:
        """What tells that the kind was asked about, and of which title."""
        if self.wrong not in _DOUBTS:
            return {}
        return {"asked": "yes", **({"carried": self.carried} if self.carried else {})}


@dataclass(frozen=True, slots=True)
class StrikeForm:
    """Which matter to strike. `wrong` (a code): why the one that was sent could not be."""

    key: Key
    rows: tuple[AgendaRow, ...]
    wrong: str = ""

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
        wrong = say.wrong[self.wrong] if self.wrong else ""
        return kit.card(
            *kit.asked(_which(self.rows, phrases, words), wrong),
            kit.buttons(send(say.strike_send, "matter.strike", self.key.data(sent="yes"))),
            lang=phrases.language,
            fallback=kit.corrected(say.strike, wrong),
        )


@dataclass(frozen=True, slots=True)
class MoveForm:
    """Which matter to move (`rows`), and after which (`places`). `wrong` (a code): what was not chosen; `no`: what was."""

    key: Key
    rows: tuple[AgendaRow, ...]
    places: tuple[AgendaRow, ...]
    wrong: str = ""
    no: int = 0

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
        wrong = say.wrong[self.wrong] if self.wrong else ""
        of_place = wrong if self.wrong == "after" else ""
        return kit.card(
            *kit.asked(_which(self.rows, phrases, words, self.no), "" if of_place else wrong),
            *kit.asked(kit.choice("after", say.after, places, required=True, error=say.after_missing), of_place),
            kit.buttons(send(say.move_send, "matter.move", self.key.data(sent="yes"))),
            lang=phrases.language,
            fallback=kit.corrected(say.move, wrong),
        )


def _line(row: AgendaRow, phrases: Phrases, words: Mapping[str, str]) -> str:
    marks = [phrases.common.kinds[row.kind]] if row.kind != "ordinary" else []
    if row.state != "waiting":
        marks.append(phrases.agenda.states[row.state])
    name = full(row.name, phrases.common, words)
    return f"{name} ({', '.join(marks)})" if marks else name


def _which(rows: tuple[AgendaRow, ...], phrases: Phrases, words: Mapping[str, str], no: int = 0) -> kit.Element:
    say, chosen = phrases.agenda, str(no) if no in {row.no for row in rows} else None
    options = _options(rows, phrases, words)
    return kit.choice("matter", say.which, options, value=chosen, required=True, error=say.which_missing)


def _options(rows: tuple[AgendaRow, ...], phrases: Phrases, words: Mapping[str, str]) -> list[tuple[str, str]]:
    return [option(row.name, phrases.common, words) for row in rows]
