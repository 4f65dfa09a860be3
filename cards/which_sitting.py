"""The question to somebody who wrote to the bot alone: which of several sittings they mean."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.key import Key
from cards.naming import brief, on_button
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class WhichSitting:
    """`sittings`: number, key, board, date and a secretary's name ("" where there is none) of each; `more`: the number that the rest begins with, 0 for none."""

    form: str
    sittings: tuple[tuple[int, str, str, str, str], ...] = field(repr=False)
    more: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw a button for each sitting, with the number that can be typed instead."""
        say = phrases.sitting
        rows, buttons = [], []
        for number, key, board, date, secretary in self.sittings:
            named = f"{board} {date}".strip()
            who = f", {say.secretary.format(name=kit.plain(brief(secretary)))}" if secretary else ""
            rows.append((f"{number}", (kit.plain(named) or "–") + who))
            title = on_button(say.choose.format(number=number, sitting=named))
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
