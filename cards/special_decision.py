"""The form for the special decision about a matter of protective security: its date and section."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards import kit
from cards.key import Key
from cards.naming import MatterName, short
from cards.phrases.book import Phrases

MAX_SECTION = 8  # characters: a sign, a blank and the number


@dataclass(frozen=True, slots=True)
class SpecialDecisionForm:
    """`day` is ISO, "" and `section` 0 where none is entered. `wrong`: the fields that could not be read.

    `tried` is the date (ISO) and the section as they were filled in.
    """

    key: Key
    matter: MatterName | None
    day: str = ""
    section: int = 0
    wrong: tuple[str, ...] = ()
    tried: tuple[str, str] = ("", "")

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the form, and say what the decision is needed for."""
        say = phrases.matter
        name = short(self.matter, phrases.common) if self.matter else phrases.guard.confidential
        head = say.special_title.format(matter=name)
        send = kit.sends if self.key.dialog else kit.press
        data = self.key.data(matter=self.matter.no if self.matter else 0, sent="yes")
        away = send(say.special_none, "matter.decision", {**data, "none": "yes"}, takes_inputs=False)
        remove = [away] if self.day else []
        section = f"§ {self.section}" if self.section else ""
        wrong = {name: say.special_wrong[name] for name in self.wrong}
        entered = (
            [kit.text(say.special_entered.format(date=self.day, section=section), weight="bolder")] if self.day else []
        )
        return kit.card(
            kit.band("ask", head),
            kit.text(say.special_why),
            *entered,
            *kit.asked(
                kit.date_input(
                    "date", say.special_date, value=self.tried[0] or self.day, required=True, error=say.special_missing
                ),
                wrong.get("date", ""),
            ),
            *kit.asked(
                kit.text_input(
                    "section",
                    say.special_section,
                    max_chars=MAX_SECTION,
                    value=self.tried[1][:MAX_SECTION] or section,
                    required=True,
                    error=say.special_missing,
                ),
                wrong.get("section", ""),
            ),
            kit.buttons(send(say.special_send, "matter.decision", data), *remove),
            lang=phrases.language,
            fallback=kit.corrected(head, *wrong.values()),
        )
