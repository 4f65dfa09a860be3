"""The question to somebody who wrote to the bot alone: which of several sittings they mean."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.buttons import MAX_TITLE
from cards.fitted import cut
from cards.key import Key
from cards.naming import brief, on_button
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class WhichSitting:
    """`sittings`: number, key, board, date, a secretary's name and the place of each, "" where there is none; `more`: the number that the rest begins with, 0 for none."""

    form: str
    sittings: tuple[tuple[int, str, str, str, str, str], ...] = field(repr=False)
    more: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw a button for each sitting, with the number that can be typed instead.

        Where two boards of one name meet on one day their buttons say who is the secretary, or the place.
        """
        say = phrases.sitting
        rows, buttons = [], []
        alike = Counter((board, date) for _, _, board, date, _, _ in self.sittings)
        for number, key, board, date, secretary, place in self.sittings:
            named = f"{board} {date}".strip()
            who = f", {say.secretary.format(name=kit.plain(brief(secretary)))}" if secretary else ""
            where = f", {kit.plain(brief(place))}" if place else ""
            rows.append((f"{number}", (kit.plain(named) or "–") + who + where))
            apart = (place or secretary) if alike[board, date] > 1 else ""
            title = _title(say.choose.format(number=number, sitting=named), apart)
            buttons.append(kit.press(title, "sitting.choose", Key(key, form=self.form).data(), takes_inputs=False))
        if self.more:
            rest = Key("", form=self.form).data(start=self.more)
            buttons.append(kit.press(say.which_more, "sitting.choose", rest, takes_inputs=False))
        return kit.card(
            kit.band("ask", say.which_sitting),
            kit.text(say.which_sitting_why),
            *([kit.facts(rows)] if rows else []),
            kit.text(say.which_sitting_typed, subtle=True),
            *([kit.text(say.which_more_typed.format(number=self.more), subtle=True)] if self.more else []),
            *(kit.buttons(button, primary=False) for button in buttons),
            lang=phrases.language,
            fallback=say.which_sitting,
        )


def _title(choice: str, apart: str) -> str:
    """The button's title; where something tells it `apart` from another's, that is shown and the board's name cut for it."""
    if not apart:
        return on_button(choice)
    behind = f", {on_button(cut(apart, MAX_TITLE // 2))}"
    return f"{cut(on_button(choice), MAX_TITLE - len(behind))}{behind}"


@dataclass(frozen=True, slots=True)
class WhichSittingOver:
    """The line that is left of the question when it is over, and `why`; `chosen`: the sitting that was chosen, "" where none was or it is not known."""

    why: str
    chosen: str = field(default="", repr=False)

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the line."""
        say = phrases.sitting
        why = say.which_over[self.why]
        line = say.which_chosen.format(sitting=kit.plain(self.chosen)) if self.chosen else why
        return kit.card(kit.text(line), lang=phrases.language, fallback=why)
