"""The readiness card: counts for the room; what stands in the way, and what can be done next, for chair and secretary."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cards import kit
from cards.bilingual import Bilingual
from cards.chat_switch import ChatLine, choice, host_lines, is_off
from cards.check_receipt import CheckReceipt, check_line
from cards.closing_script import ClosingScript
from cards.contact import ALL_REACHED, Unreachable
from cards.counting import people
from cards.faces import FacesShown, faces_line
from cards.fitted import fitted
from cards.guard import NAMED, Incident
from cards.guard import lines as incident_lines
from cards.hints import Hint, hint_lines
from cards.key import Key
from cards.matter import GUARDED
from cards.meeting_settings import TickLine, gate_lines
from cards.naming import MatterName, full, person, short, then
from cards.offers import Offer, rows
from cards.opening import of_opening
from cards.own_answer import own_button, own_line
from cards.phrases.book import Phrases
from cards.quorum import QuorumShown
from cards.read_aloud import read_aloud
from cards.recording import RecordingLine, recording_line
from cards.room import RoomShown, there_lines
from cards.who_and_why import Line, people_lines
from cards.write_nothing import hush, write_nothing

# The band of the sitting's own stages; while it goes on the band is the matter's.
_STAGES: Final[dict[str, kit.State]] = {"prepared": "news", "adjourned": "pause", "closed": "done", "empty": "done"}

UNMET = "unmet"  # the obstacle that nobody in the meeting can remove


@dataclass(frozen=True, slots=True)
class Counts:
    """What everybody may see: no name stands here, also because a screen may be shared.

    `own`: how whoever looks stands with the checklist (a code, "" where they are not asked), and the lines they answered no.
    """

    key: Key
    stage: str
    board: str
    matter: MatterName | None
    kind: str
    opened: bool
    asked: int
    ready: int
    clear: bool = True
    reads_chat: bool = False
    takes_motions: bool = False
    viewers: tuple[str, ...] = ()
    own: str = ""
    own_items: tuple[str, ...] = ()
    chat: ChatLine | None = None

    @property
    def wordings(self) -> tuple[str, ...]:
        """The title's key, where there is one."""
        return self.matter.wordings if self.matter else ()

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the room's card. The clients of chair and secretaries fetch their own view of it.

        A confidential matter is its number and initials, and tells people not to write, from its call on (R-107, R-112).
        """
        head = _head(self, phrases)
        state = _state(self, phrases)
        return kit.card(
            _band(self, phrases, words, ready=self.clear and 0 < self.ready == self.asked),
            *_count(self, phrases),
            *own_line(self.own, self.own_items, phrases),
            *(hush(self, phrases) if self.matter is not None and self.kind in GUARDED else ()),
            kit.buttons(*_room_buttons(self, phrases)),
            lang=phrases.language,
            fallback=then(head, state),
            refresh=kit.refresh("readiness.show", self.key.data(), self.viewers) if self.viewers else None,
        )


@dataclass(frozen=True, slots=True)
class Details:
    """What chair and secretary see. `check`: the host's, as it was noted. `can_open`: the matter waits at its gate; `offers`: what they can do, in order.

    `note`: a key of `Phrases.refusals`, why a press changed nothing. `opening`: what of the opening nobody has noted, by code. `closing`: what whoever leads says before the close.
    """

    key: Key
    stage: str
    board: str
    matter: MatterName | None
    kind: str
    opened: bool
    opened_anyway: str
    asked: int
    ready: int
    not_ready: tuple[Line, ...]
    more: int
    obstacles: tuple[str, ...]
    check: CheckReceipt | None
    hints: tuple[Hint, ...]
    unreached: tuple[str, ...]
    chat_unreached: bool
    motions_unreached: tuple[int, ...]
    reads_chat: bool
    incidents: tuple[Incident, ...]
    notices: tuple[Bilingual, ...]
    can_open: bool
    offers: tuple[Offer, ...]
    note: str = ""
    chat: ChatLine | None = None
    settings: tuple[TickLine, ...] = ()
    quorum: QuorumShown | None = None
    room: RoomShown | None = None
    recording: RecordingLine | None = None
    contact: Unreachable = ALL_REACHED
    faces: FacesShown | None = None
    opening: tuple[str, ...] = ()
    closing: ClosingScript | None = None

    @property
    def wordings(self) -> tuple[str, ...]:
        """The title's key, where there is one."""
        return self.matter.wordings if self.matter else ()

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the hosts' card; in a confidential matter with what to say, in words of our own (R-107, R-109, R-110)."""
        return fitted(lambda named: self._drawn(phrases, words, named), NAMED)

    def _drawn(self, phrases: Phrases, words: Mapping[str, str], named: int) -> kit.Card:
        head = _head(self, phrases)
        ready = self.can_open and not self.not_ready and set(self.obstacles) <= {"host_not_checked"}
        body = [_band(self, phrases, words, ready=ready), *_count(self, phrases)]
        twice = _told_twice(self)
        body += there_lines(self.quorum, self.room, phrases, twice)
        if self.note:
            body.insert(0, kit.text(phrases.refusals[self.note], weight="bolder"))
        if self.matter is not None and self.kind in GUARDED:
            body.append(write_nothing(self, phrases))
            body += read_aloud(self.matter, phrases) if self.opened else []
        body += self.closing.aloud(phrases) if self.closing is not None else []
        body += [*choice(self.chat, phrases), *_in_the_way(self, phrases, twice), *_alarms(self, phrases, named)]
        # Before what is only good to know: on a phone they are seen without a scroll.
        body += rows(self.offers, self.key, phrases)
        body += _around(self, phrases)
        body += [kit.text(kit.plain(one.text(phrases.language)), subtle=True) for one in self.notices]
        return kit.card(*body, lang=phrases.language, fallback=then(head, _state(self, phrases)))


def _head(view: Counts | Details, phrases: Phrases) -> str:
    board = kit.plain(view.board) or phrases.readiness.title
    return short(view.matter, phrases.common) if view.matter is not None else board


def _band(view: Counts | Details, phrases: Phrases, words: Mapping[str, str], *, ready: bool) -> kit.Element:
    """The matter with its title, what kind it is and where it stands, on the ground of that."""
    head = full(view.matter, phrases.common, words) if view.matter is not None else _head(view, phrases)
    state = f"{phrases.common.kinds[view.kind]}. {_state(view, phrases)}" if view.kind else _state(view, phrases)
    if view.stage in _STAGES:
        return kit.band(_STAGES[view.stage], head, state)
    if ready and not view.opened:
        return kit.band("ready", head, state)
    return kit.band("confidential" if view.kind in GUARDED else "table", head, state)


def _room_buttons(view: Counts, phrases: Phrases) -> list[kit.Action]:
    """What works for everybody. Motions open dialogs: pressed, a list would take the card's place for whoever asked."""
    shows = (kit.sends if view.key.dialog else kit.press)(phrases.readiness.show, "readiness.show", view.key.data())
    own = own_button(view.own, view.key, phrases)
    if not view.takes_motions or view.matter is None or view.key.dialog:
        return [*own, shows]
    say, data = phrases.matter, view.key.data(matter=view.matter.no)
    return [*own, kit.opens(say.move, "motion.open", data), shows, kit.opens(say.motions, "motion.list", data)]


def _state(view: Counts | Details, phrases: Phrases) -> str:
    say = phrases.readiness
    if view.matter is None or view.stage == "adjourned":
        return say.stages[view.stage]
    return say.opened if view.opened else say.called


def _count(view: Counts | Details, phrases: Phrases) -> list[kit.Element]:
    if not view.asked or view.stage == "adjourned":
        return []  # After a break all are asked anew: what they said before it tells nothing.
    say = phrases.readiness
    everybody = say.one_ready if view.asked == 1 else say.all_ready
    line = everybody if view.ready == view.asked else say.some_ready
    return [kit.figures(line.format(ready=view.ready, asked=view.asked))]


def _in_the_way(view: Details, phrases: Phrases, twice: Mapping[str, str]) -> list[kit.Element]:
    """What stands in the way of opening: people with the reason, then what else; and by itself what nobody here can do."""
    say = phrases.readiness
    lines = people_lines(view.not_ready, phrases, twice)
    if view.more:
        lines.append(say.more.format(people=people(view.more, phrases.common)))
    lines += [say.obstacles[one] for one in view.obstacles if one != UNMET]
    shown = [kit.text(say.obstacles[UNMET])] if UNMET in view.obstacles else []
    if lines:
        return [kit.container(kit.text(say.in_the_way, part=True), kit.bullets(lines), style="warning"), *shown]
    return shown or ([kit.text(say.nothing_in_the_way)] if view.can_open else [])


def _told_twice(view: Details) -> Mapping[str, str]:
    """Who is not ready and is to be confirmed as present too, with what is lacking: each stands once on the card, with both. Not where two have the name."""
    if view.quorum is None or view.quorum.state != "stands" or not view.quorum.lacking or not view.not_ready:
        return {}
    ready, lacking = Counter(one.name for one in view.not_ready), Counter(name for name, _ in view.quorum.lacking)
    return {name: lack for name, lack in view.quorum.lack if ready[name] == lacking[name] == 1}


def _alarms(view: Details, phrases: Phrases, named: int) -> list[kit.Element]:
    """What the hosts may have to act on: hints, what was not delivered, what was written, a recording."""
    say = phrases.readiness
    lines = [*hint_lines(view.hints, phrases)]
    lines += [say.unreached.format(name=person(name, phrases.common)) for name in view.unreached]
    lines += [*faces_line(view.faces, phrases), *view.contact.lines(phrases)]
    if view.chat_unreached:
        lines.append(say.chat_unreached)
    lines += [say.motion_unreached.format(motion=one) for one in view.motions_unreached]
    lines += [*incident_lines(view.incidents, phrases, named), *recording_line(view.recording, phrases)]
    return [kit.bullets(lines)] if lines else []


def _around(view: Details, phrases: Phrases) -> list[kit.Element]:
    """What is only good to know: the check, the settings, what of the opening is not noted, the chat."""
    say = phrases.readiness
    lines = [check_line(view.check, phrases)] if view.check is not None else []
    lines += [*gate_lines(view.settings, phrases), *of_opening(view.opening, phrases)]
    chat = [*host_lines(view.chat, phrases)]
    if view.kind in GUARDED and not is_off(view.chat):
        chat.append(say.warns if view.reads_chat else say.cannot_read)
    lines += [" ".join(chat)] if chat else []  # in one line, which takes less of a phone
    return [kit.bullets(lines)] if lines else []
