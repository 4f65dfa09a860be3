"""The card on which the secretary notes when the minutes were adjusted and announced, with what comes next by when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class DatesCard:
    """The sitting's day with the one on which it ended (`ended`), and of each later date the day that was noted ("") and the last one it can be ("": not known yet); all ISO.

    `note`: what became of a press, by code; `wrong`: at which field it is said; `due`: of what this reminds, by code.
    """

    key: Key
    held: str
    adjusted: str = ""
    adjusted_by: str = ""
    announced: str = ""
    announced_by: str = ""
    appeal_ends: str = ""
    force: str = ""
    note: str = ""
    wrong: str = ""
    due: str = ""
    ended: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the days in their order, and the form."""
        say = phrases.archive
        fault = say.dates_notes[self.note] if self.wrong and self.note else ""
        became = (say.dates_notes[self.note],) if self.note and not self.wrong else ()
        due = say.dates_due[self.due].format(day=self._last()) if self.due else ""
        send = kit.sends if self.key.dialog else kit.press
        fields = (("adjusted", say.dates_adjusted, self.adjusted), ("announced", say.dates_announced, self.announced))
        buttons = [send(say.dates_save, "dates.say", self.key.data(sent="yes"))]
        if self.announced and not self.force:
            buttons.append(kit.press(say.force_save, "force.show", self.key.data()))
        return kit.card(
            kit.band(
                "ask" if self.due or not self.force else "done", say.dates_title, *became, *([due] if due else [])
            ),
            kit.facts(list(self._rows(phrases))),
            kit.text(say.dates_how, subtle=True),
            *(
                part
                for name, label, day in fields
                for part in kit.asked(
                    kit.date_input(name, label, value=day or None), fault if name == self.wrong else ""
                )
            ),
            kit.buttons(*buttons, primary=not self.announced),
            *([kit.text(say.undo, subtle=True)] if self.adjusted else []),
            lang=phrases.language,
            fallback=due or kit.corrected(say.dates_title, fault),
        )

    def _last(self) -> str:
        return {"remind_adjust": self.adjusted_by, "remind_announce": self.announced_by}.get(self.due, self.appeal_ends)

    def _held(self, phrases: Phrases) -> str:
        if self.ended in ("", self.held):
            return self.held
        return phrases.archive.dates_held_until.format(day=self.held, ended=self.ended)

    def _rows(self, phrases: Phrases) -> Iterator[tuple[str, str]]:
        say = phrases.archive
        yield say.dates_held, self._held(phrases)
        yield (say.dates_adjusted, self.adjusted) if self.adjusted else (say.dates_adjusted_by, self.adjusted_by)
        if self.announced:
            yield say.dates_announced, self.announced
            yield say.dates_appeal_ends, self.appeal_ends
        elif self.announced_by:
            yield say.dates_announced_by, self.announced_by
        if self.force:
            yield say.dates_force, self.force
