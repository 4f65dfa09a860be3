"""The cards of the trial: a step's card in the chat, the one that answers a press, and the dialog."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.trial import words
from bot.trial.steps import LOOK, SENT, SKIP, STEPS, Pushed, TrialStep, Way
from cards import kit
from cards.bilingual import Bilingual


@dataclass(frozen=True, slots=True)
class TrialCards:
    """Draws in one language. `trial` is the trial's own key, by which its buttons are known."""

    language: str
    trial: str

    def step(self, step: TrialStep, people: Sequence[str] = ()) -> dict[str, object]:
        """The message with a step's card; `people` are those whose clients may fetch it anew."""
        number = STEPS.index(step) + 1
        refresh = kit.refresh(LOOK, self._data(step.key), people) if step.refreshes and people else None
        head = words.HEAD.filled(number=number, all=len(STEPS))
        shown = [self._button(one, step.key) for one in (*step.buttons, SKIP)]
        return message(self._card(head, step.asks, kit.buttons(*shown, primary=bool(step.buttons)), refresh))

    def of(self, key: str) -> dict[str, object]:
        """The message with the card of the step by this key."""
        return self.step(next(one for one in STEPS if one.key == key))

    def one(self, asks: Bilingual, button: Pushed, step: str) -> dict[str, object]:
        """A card with one sentence and one button."""
        return self._card(words.TITLE, asks, kit.buttons(self._button(button, step)), None)

    def answer(self, asks: Bilingual) -> dict[str, object]:
        """A card with one sentence and nothing to press."""
        return self._card(words.TITLE, asks, None, None)

    def dialog(self, step: str) -> dict[str, object]:
        """The whole answer that opens the dialog."""
        field = kit.toggle("seen", words.IN_BOX.text(self.language), on=True)
        send = kit.sends(SENT.title.text(self.language), SENT.verb, self._data(step))
        title = words.BOX.text(self.language)
        return kit.dialog(kit.card(field, lang=self.language, fallback=title, actions=[send]))

    def _card(
        self, head: Bilingual, asks: Bilingual, row: kit.Element | None, refresh: kit.Element | None
    ) -> dict[str, object]:
        body = [kit.band("ask", head.text(self.language)), kit.text(asks.text(self.language))]
        fallback = asks.text(self.language)
        return kit.card(*body, *([row] if row else []), lang=self.language, fallback=fallback, refresh=refresh)

    def _button(self, pushed: Pushed, step: str) -> kit.Action:
        make = {Way.PRESS: kit.press, Way.SUBMIT: kit.sends, Way.OPENS: kit.opens}[pushed.way]
        return make(pushed.title.text(self.language), pushed.verb, self._data(step))

    def _data(self, step: str) -> dict[str, object]:
        return {"sitting": self.trial, "round": 0, "form": step}


def message(card: dict[str, object]) -> dict[str, object]:
    """The message that carries a card."""
    return {"type": "message", "attachments": [{"contentType": kit.CARD_TYPE, "content": card}]}
