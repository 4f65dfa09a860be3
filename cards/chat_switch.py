"""How Teams' own switch of the chat stands, as lines on other cards; and the note to the hosts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from cards import kit
from cards.contact import ContactRow, contact_line
from cards.meeting_settings import ChatWordLine, word_line
from cards.phrases.book import Phrases
from cards.quick_dataclass import quick_dataclass
from cards.swedish_time import clock


@quick_dataclass(frozen=True, slots=True)
class ChatLine:
    """How the chat stands: a code, and when it was read. `problem`: why Teams did not turn it; `lacking`: who keeps it on.

    `word`: the secretary's, that it is off; `turn_off`: somebody is to turn it off by hand.
    """

    state: str
    at: datetime | None = None
    problem: str = ""
    lacking: tuple[ContactRow, ...] = ()
    word: ChatWordLine | None = None
    turn_off: bool = False


def is_off(line: ChatLine | None) -> bool:
    """Whether nobody can write in the chat, as it was read last, so that no warning is to be promised."""
    return line is not None and line.state == "off"


def room_lines(line: ChatLine | None, phrases: Phrases) -> list[str]:
    """What the room is told of the chat; no name stands in it."""
    if line is None:
        return []
    return [one for one in (_state(line, phrases), _word(line, phrases, names=False)) if one]


def choice(line: ChatLine | None, phrases: Phrases) -> list[kit.Element]:
    """What the chair has to choose, where the chat is not proved to be off."""
    if line is None or line.state != "undecided":
        return []
    say = phrases.chat_switch
    return [kit.container(kit.text(say.choose, part=True), kit.text(say.choose_rest), style="attention")]


def host_lines(line: ChatLine | None, phrases: Phrases) -> list[str]:
    """What chair and secretaries are told besides: to turn it off, why Teams did not, who keeps it on, and the secretary's word."""
    if line is None:
        return []
    say = phrases.chat_switch
    state = "" if line.state == "undecided" else _state(line, phrases)  # the choice says it
    turn_off = phrases.meeting_settings.turn_off if line.turn_off else ""
    lines = [turn_off, state, _word(line, phrases, names=True), say.problems.get(line.problem, "")]
    names = "; ".join(contact_line(one, phrases) for one in line.lacking)
    lines += [say.lacking.format(names=names)] if names else []
    return [one for one in lines if one]


def _word(line: ChatLine, phrases: Phrases, *, names: bool) -> str:
    return word_line(line.word, phrases, names=names) if line.word is not None else ""


def _state(line: ChatLine, phrases: Phrases) -> str:
    at = clock(line.at) if line.at is not None else ""
    return phrases.chat_switch.state[line.state].format(at=at) if line.state else ""


@dataclass(frozen=True, slots=True)
class ChatBackNote:
    """To the hosts. `state`: what stood before is not restored in time ("late"), is so now ("restored"), or somebody turned it ("by_hand").

    `at`: when it was read; `problem`: why Teams did not turn it, a code.
    """

    state: str
    at: datetime | None = None
    problem: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the note; once it is well it is one quiet line."""
        say = phrases.chat_switch
        read = say.read_at.format(at=clock(self.at)) if self.at is not None else say.not_read
        if self.state != "late":
            line = say.back_by_hand if self.state == "by_hand" else say.back_done
            return kit.quiet(f"{line} {read}", phrases.language)
        problem = say.problems.get(self.problem, "")
        return kit.card(
            kit.band("alarm", say.back_late),
            *([kit.text(problem)] if problem else []),
            kit.text(say.back_late_rest),
            kit.text(read, subtle=True),
            lang=phrases.language,
            fallback=say.back_late,
        )
