"""Lets a human play one of the cast from the terminal: shows that person's buttons, and presses what is chosen."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.rehearsal.client.buttons import Button, NotSeenError, buttons
from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.client.client import Client
from bot.rehearsal.client.forms import inputs
from bot.rehearsal.pretended.wire_names import Json, objects
from bot.rehearsal.room_words import RoomWords, words_of
from bot.rehearsal.script.deeds import told_by
from bot.rehearsal.script.lines import text_of
from bot.rehearsal.script.player import Ask
from bot.rehearsal.script.stage import Out, Tone
from bot.rehearsal.script.steps import Step

_NEWEST = 3


@dataclass(frozen=True, slots=True)
class _Choice:
    button: Button
    message_id: str


@dataclass(frozen=True, slots=True)
class HumanTurn:
    """One human's turns. Call it with the client and the script's step; it returns whether the human acted instead."""

    ask: Ask
    out: Out
    language: str = "sv"

    @property
    def say(self) -> RoomWords:
        """The words of the human's language."""
        return words_of(self.language)

    async def __call__(self, client: Client, step: Step) -> bool:
        """Let the human act as often as they like; Enter alone ends the turn."""
        acted = False
        script = text_of(step)[self.language]
        self.out(Tone.HEADING, f"\n★ {self.say.your_turn.format(name=client.person.name, step=script)}")
        while True:
            choices = self._show(client)
            enter = self.say.go_on if acted else self.say.follow_script
            self.out(Tone.REMARK, self.say.turn_help.format(enter=enter))
            typed = (await self.ask("> ")).strip()
            if not typed:
                return acted
            acted = True
            await self._do(client, typed, choices)

    async def _do(self, client: Client, typed: str, choices: list[_Choice]) -> None:
        if not typed.isdecimal():
            await client.say(typed.lstrip("@ "), mention=typed.startswith("@"))
            return
        if not 1 <= int(typed) <= len(choices):
            self.out(Tone.FAILURE, self.say.no_such_button.format(number=typed))
            return
        choice = choices[int(typed) - 1]
        written = await self._filled(choice.button.card)
        message = next((one.message for one in client.screen() if one.message.id == choice.message_id), None)
        data = choice.button.action.get("data")
        try:
            pressed = await client.press(
                choice.button.title, written, message=message, data=data if isinstance(data, dict) else None
            )
        except NotSeenError as error:
            there = ", ".join(error.seen) or self.say.nothing
            typed = self.say.not_found.format(name=client.person.name, words=choice.button.title, there=there)
            self.out(Tone.FAILURE, typed)
            return
        for line in told_by(pressed):
            self.out(Tone.NOTICE, f"  {line}")

    def _show(self, client: Client) -> list[_Choice]:
        if client.dialog is not None:
            return self._numbered([(client.dialog.title, "", client.dialog.card)])
        seen = [one for one in client.screen() if one.cards][-_NEWEST:]
        return self._numbered([(f"{one.who}:", one.message.id, card) for one in seen for card in one.cards])

    def _numbered(self, cards: list[tuple[str, str, Json]]) -> list[_Choice]:
        choices: list[_Choice] = []
        for title, message_id, card in cards:
            self.out(Tone.NOTICE, f"  ┌ {title}")
            for line in card_as_text(card, 82):
                self.out(Tone.SHOWN, f"  │ {line}".rstrip())
            for button in buttons(card):
                choices.append(_Choice(button, message_id))
                self.out(Tone.SHOWN, f"  │ {len(choices):>3}  {button.title}")
            self.out(Tone.NOTICE, "  └")
        return choices

    async def _filled(self, card: Json) -> Mapping[str, object]:
        written: dict[str, object] = {}
        for field in inputs(card):
            name = str(field.get("label") or field.get("title") or field["id"])
            titles = [str(one.get("title")) for one in objects(field.get("choices"))]
            for number, title in enumerate(titles, 1):
                self.out(Tone.SHOWN, f"      {number}  {title}")
            typed = (await self.ask(f"  {name}: ")).strip()
            if typed.isdecimal() and 1 <= int(typed) <= len(titles):
                typed = titles[int(typed) - 1]
            if typed:
                written[str(field["id"])] = typed
        return written
