"""In every seventh world Teams lets the bot turn its switch of the chat, in most of the meetings: what Graph answered, and the laws of it.

The laws judge by what Graph said and what people were sent, on Teams' side: never by what the bot keeps of the switch.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random
from typing import TYPE_CHECKING, Any, Final

from bot.rehearsal.client.buttons import buttons
from bot.rehearsal.pretended.chat import TeamsChat, cards_in
from bot.rehearsal.pretended.graph import CHANGE_MEETINGS
from bot.rehearsal.pretended.wire_names import Json, as_object, objects
from bot.rehearsal.pretended_teams import PretendedTeams
from cards.phrases import book
from tests.world.chance import stream
from tests.world.whole.crowd import Crowd
from tests.world.whole.granted import grants

if TYPE_CHECKING:
    from tests.world.shadow import Shadow
    from tests.world.whole.play import Whole

_SAYS_OFF: Final = book.of("sv").chat_switch.state["off"].partition("{")[0]
_UNDER_WAY_S: Final = 15.0
"""So long a card may be under way that was drawn before something else was read."""
_ASKED: Final = frozenset({"chair", "vice_chair", "member"})
_OFF: Final = "disabled"


@dataclass(slots=True)
class Switch:
    """`before`: the setting of each chat that the bot may turn, as it was; `read`: what Graph said last, and since when.

    `by_hand`: what somebody has turned a chat to; `named`: whom the policy named before it named nobody; `posted`: how often each card was that says "off". `wrong`: the first law that was broken while the world went on, and how.
    """

    before: dict[str, str] = field(default_factory=dict)
    read: dict[str, tuple[str, float]] = field(default_factory=dict)
    by_hand: dict[str, set[str]] = field(default_factory=dict)
    posted: Counter[str] = field(default_factory=Counter)
    named: set[str] = field(default_factory=set)
    turned: int = 0
    wrong: str = ""

    def hears(self, whole: "Whole", record: Json) -> None:
        """Look at a call of the bot's, with what Teams answered."""
        if not self.before:
            return
        if "/graph/" in record["path"]:
            self._graph(whole, record)
        elif record["method"] in ("POST", "PUT") and _SAYS_OFF in repr(record.get("body")):
            self._says_off(whole, record)

    def _graph(self, whole: "Whole", record: Json) -> None:
        answer = as_object(record.get("response"))
        for one in (answer, *objects(answer.get("value"))):
            chat = next((there.chat for there in whole.boards if _is_of(there.chat, one)), None)
            if chat is None:
                continue
            if record["method"] == "PATCH":
                self._turned(whole, chat, str(as_object(record["body"]).get("allowMeetingChat")))
            elif self.read.get(chat.id, ("", 0.0))[0] != one["allowMeetingChat"]:
                self.read[chat.id] = one["allowMeetingChat"], whole.loop.time()

    def _turned(self, whole: "Whole", chat: TeamsChat, to: str) -> None:
        """Nobody who is asked, or leads, is without a private road when the chat is turned off (R-131)."""
        self.turned += to == _OFF
        whole.read(whole.minutes.read)
        live = [key for key, one in whole.minutes.meetings.items() if one.chat == chat.id and one.live]
        for key in live if to == _OFF else ():
            shadow = whole.minutes.shadows[key]
            if any(not _has_road(whole, shadow, who) for who in _needed(shadow)):
                self.wrong = self.wrong or f"the chat of {key} was turned off, and somebody who is asked has no road"

    def _says_off(self, whole: "Whole", record: Json) -> None:
        if record["method"] == "POST":
            self.posted[repr(cards_in(as_object(record["body"])["attachments"]))] += 1
        about = _about(whole, record)
        off = [self._read_off(chat, whole.loop.time()) for chat in about]
        if not any(off) and not whole.machine.died and whole.steady and not whole.counts["mischief full"]:
            self.wrong = self.wrong or "a card says that the chat is off, and it was not read last"

    def _read_off(self, chat: str, now: float) -> bool:
        value, since = self.read.get(chat, ("", 0.0))
        return value == _OFF or (since > 0.0 and now - since < _UNDER_WAY_S)


def let_turn(teams: PretendedTeams) -> None:
    """Let the application have the permission; it is in force where an organizer is named, too."""
    teams.world.graph_roles.add(CHANGE_MEETINGS)


def switch_of(teams: PretendedTeams, boards: list[Crowd], seed: int) -> Switch:
    """Name most of the organizers, and let Graph be slow to say what was changed; some have no app for private messages."""
    found = Switch()
    if not grants(seed):
        return found
    chance = stream(seed, "switch")
    teams.world.mute_with_chat_off = chance.random() < 0.5
    teams.graph.late_reads = chance.choice((0, 0, 1, 2))
    for board in boards:
        board.chat.setting = chance.choice(("enabled", "enabled", "limited"))
        if chance.random() < 0.8:
            teams.world.graph_policy.add(board.secretary.person.object_id or "")
        found.before[board.chat.id] = board.chat.setting
    _without_app(teams, boards[0], chance)
    return found


def _without_app(teams: PretendedTeams, board: Crowd, chance: Random) -> None:
    members = [board.clients[one.key].person.mri for one in board.circle.own() if one.seat == "member"]
    teams.world.without_app |= set(chance.sample(members, chance.choice((0, 0, 1))))


def _is_of(chat: TeamsChat, options: Json) -> bool:
    return chat.meeting is not None and chat.meeting.join_url == options.get("joinWebUrl")


def _needed(shadow: "Shadow") -> Iterator[str]:
    """Who has to be reached alone: whoever leads, and everybody who is asked at a distance."""
    yield from shadow.leads()
    for key, capacity in shadow.capacity.items():
        if capacity in _ASKED and shadow.place.get(key) == "remote":
            yield key


def _has_road(whole: "Whole", shadow: "Shadow", who: str) -> bool:
    """Whether the bot has sent them something in private, to any account of theirs."""
    wires = {wire for wire, person in shadow.wires.items() if person == who}
    return any(
        chat.is_private and chat.from_bot and wires & {name for one in chat.members.values() for name in _names(one)}
        for chat in whole.teams.world.chats.values()
    )


def _names(one: Any) -> tuple[str, str]:
    return one.mri, one.object_id or one.mri


def _about(whole: "Whole", record: Json) -> set[str]:
    """Which chats a card that was sent is about; of a private one that names no sitting, any."""
    ours = {one.chat.id for one in whole.boards}
    here = {one for one in ours if one in record["path"]}
    cards = [as_object(one.get("content")) for one in objects(as_object(record["body"]).get("attachments"))]
    return here or _chats_of(whole, cards) or ours


def _chats_of(whole: "Whole", cards: list[Json]) -> set[str]:
    keys = {str(as_object(one.action.get("data")).get("sitting")) for card in cards for one in buttons(card)}
    return {one.chat for key, one in whole.minutes.meetings.items() if key in keys}


async def the_switch_was_turned_rightly(whole: "Whole") -> str:
    """While the world went on, no card said "off" that was not read, and nobody who is asked was left without a road."""
    return whole.switch.wrong


async def the_chat_is_as_it_was(whole: "Whole") -> str:
    """After the close, and in a matter that anybody may hear, its setting is what it was, or what somebody turned it to (R-130)."""
    for board in whole.boards:
        before = whole.switch.before.get(board.chat.id)
        meetings = [one for one in whole.minutes.meetings.values() if one.chat == board.chat.id and one.live]
        off = any(one.on_table is None or one.on_table.kind.confidential for one in meetings)
        right = {before} | whole.switch.by_hand.get(board.chat.id, set())
        if before is not None and not off and board.chat.setting not in right:
            return f"the chat of {board.key} was {before}, and is {board.chat.setting}"
    return ""


async def no_card_says_off_where_it_was_not_read(whole: "Whole") -> str:
    """Of all that stands in Teams, only what is about a chat that Graph said to be off last says so.

    What somebody looked at themselves stands in their own view as it was then, with the time of the reading; and of a card that
    was posted twice, since the answer to the first was lost, the bot knows one (design 1).
    """
    for chat in whole.teams.world.chats.values() if whole.switch.before else ():
        for one in chat.from_bot:
            said = [card for card in one.cards if _SAYS_OFF in repr(card)]
            if one.deleted or not said or whole.switch.posted[repr(one.cards)] > 1:
                continue
            about = set() if chat.is_private else {chat.id}
            about = about or _chats_of(whole, said) or {there.chat.id for there in whole.boards}
            if not any(whole.switch.read.get(name, ("", 0.0))[0] == _OFF for name in about):
                return f"a card says that the chat is off, and it was not read last: {said[0]!r:.300}"
    return ""


LAWS: Final = (the_switch_was_turned_rightly, the_chat_is_as_it_was, no_card_says_off_where_it_was_not_read)
