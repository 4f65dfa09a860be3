"""The question before a close that leaves something as it is: nothing leads back from it, and it is asked once."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.key import Key
from cards.naming import MatterName, person, short
from cards.opening import opening_left
from cards.phrases.book import Phrases
from cards.ranges import together
from cards.who_and_why import lacking_lines


@dataclass(frozen=True, slots=True)
class CloseAsk:
    """All that is left. Nothing is closed yet. `matters`: the first of them by name, of `count` that nobody has opened; `on`: the one that is open.

    `motions`: in the former; `held`: those that wait for their matter. `steps`: what of the opening nobody has noted, by code; `no_day`: only the day of the adjustment is missing there.
    `nobody_called`: no roll was called; `unclear`: whom to confirm, each with what is lacking. `chat`: why it is not as before, a code.
    `writers`: whose name is destroyed at the close, though they wrote in a confidential matter.
    `remain`: all of it, and `moved`: how often the meeting had gone on; the button that closes anyway sends both. `more`: it is more than was asked about before.
    """

    key: Key
    matters: tuple[MatterName, ...] = ()
    count: int = 0
    on: MatterName | None = None
    motions: int = 0
    held: int = 0
    steps: tuple[str, ...] = ()
    no_day: bool = False
    nobody_called: bool = False
    unclear: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    chat: str = ""
    writers: tuple[str, ...] = field(default=(), repr=False)
    more_writers: int = 0
    remain: str = ""
    moved: int = 0
    more: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the question, with the button that closes it anyway, and the one that goes on."""
        say = phrases.sitting
        send = kit.sends if self.key.dialog else kit.press
        sent = self.key.data(anyway="yes", remain=self.remain, moved=self.moved)
        return kit.card(
            kit.band("ask", say.left_title, say.left_since if self.more else say.left_ask),
            *self._matters(phrases),
            *self._noted(phrases),
            *self._writers(phrases),
            kit.text(say.left_why),
            kit.buttons(
                send(say.close_anyway, "meeting.close", sent),
                send(say.close_not, "readiness.show", self.key.data()),
            ),
            lang=phrases.language,
            fallback=say.left_title,
        )

    def _matters(self, phrases: Phrases) -> Iterator[kit.Element]:
        """What is not treated: matters and motions."""
        say = phrases.sitting
        if self.count:
            more = self.count - len(self.matters)
            rest = [say.left_more.format(count=more)] if more else []
            yield kit.text(say.left.format(count=self.count), weight="bolder")
            yield kit.bullets([*(short(one, phrases.common) for one in self.matters), *rest], spacing="none")
        if self.on is not None:
            yield kit.text(say.left_on.format(matter=short(self.on, phrases.common)), weight="bolder")
        if self.motions:
            yield kit.text(say.left_motions.format(count=self.motions))
        if self.held:
            yield kit.text(say.left_held.format(count=self.held))

    def _noted(self, phrases: Phrases) -> Iterator[kit.Element]:
        """What is not noted: of the opening, of who was there; and the chat."""
        say = phrases.sitting
        if self.steps:
            yield kit.text(opening_left(self.steps, phrases), weight="bolder")
        if self.no_day:
            yield kit.text(phrases.opening.left.format(parts=say.left_day), weight="bolder")
        if self.nobody_called:
            yield kit.text(say.left_not_called, weight="bolder")
        if self.unclear:
            yield kit.text(phrases.quorum.confirm, weight="bolder")
            yield kit.bullets(lacking_lines(self.unclear, phrases), spacing="none")
        if self.chat:
            yield kit.text(say.left_chat[self.chat])

    def _writers(self, phrases: Phrases) -> Iterator[kit.Element]:
        """Whose name is about to be destroyed: it can still be noted elsewhere."""
        say = phrases.sitting
        if not self.writers:
            return
        names = [person(name, phrases.common) for name in self.writers]
        rest = [say.left_more_writers.format(count=self.more_writers)] if self.more_writers else []
        line = say.left_writers.format(names=together([*names, *rest], phrases.common))
        yield kit.container(kit.text(line), style="warning")
