"""The gate's card, for chair and secretaries: who is here, what is missing, the host's check, and the way through."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from cards import kit
from cards.bilingual import Bilingual
from cards.chat_switch import ChatLine, host_lines
from cards.check_receipt import CheckReceipt, check_line
from cards.counting import people
from cards.faces import FacesShown, faces_line, faces_part
from cards.fitted import fitted
from cards.key import Key
from cards.meeting_settings import TickLine, gate_lines
from cards.naming import MatterName, person, short
from cards.people_choice import LENGTHS
from cards.phrases.book import Phrases
from cards.readiness import UNMET
from cards.who_and_why import Line, people_lines

_MOST_BULLETS: Final = 3


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody who may be in the call. A party has no name: the number of their matter says who it is.

    `away`: noted as absent, and Teams shows a connection. `disqualified`: noted so in the matter.
    """

    name: str = field(repr=False)
    capacity: str = ""
    matter: int = 0
    away: bool = False
    disqualified: bool = False


@dataclass(frozen=True, slots=True)
class Group:
    """One of the lists (entitled, chair_decides, not_entitled, unknown); `more` people are not named."""

    name: str
    people: tuple[Present, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Unmet:
    """A demand of the municipality's own. `standing`: cannot be met here, or unknown."""

    demand: Bilingual
    standing: str


@dataclass(frozen=True, slots=True)
class GateCard:
    """`asks` are the questions of the check, `answers` what is filled in. `opens`: the viewer may open from here.

    `reasons` are offered where something must be passed; `one_press`: the check is all that is missing.
    `leader_out`: whoever leads is disqualified in the matter, and hands over the lead from here.
    `noted`: the check as it was noted, None where none was. `incomplete` and `unreasoned`: what was pressed without an answer to the check, or without a reason.
    `decides`: of whom the chair is asked whether they may be there, though they do not serve.
    `doubted`: who is seen here and not entitled, though the check was answered yes; `sure`: what answers it once more.
    """

    key: Key
    matter: MatterName
    opened: bool
    groups: tuple[Group, ...]
    not_ready: tuple[Line, ...] = ()
    more: int = 0
    obstacles: tuple[str, ...] = ()
    unmet: tuple[Unmet, ...] = ()
    asks: tuple[str, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    incomplete: bool = False
    opens: bool = False
    reasons: tuple[str, ...] = ()
    one_press: bool = False
    leader_out: bool = False
    unreasoned: bool = False
    noted: CheckReceipt | None = None
    doubted: tuple[Present, ...] = ()
    decides: tuple[Present, ...] = ()
    sure: str = ""
    moved: int = 0
    chat: ChatLine | None = None
    settings: tuple[TickLine, ...] = ()
    faces: FacesShown | None = None

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the gate; where all the names do not fit, the long ones are cut."""
        return fitted(lambda longest_name: self._drawn(phrases, longest_name), LENGTHS)

    def _drawn(self, phrases: Phrases, length: int) -> kit.Card:
        say = phrases.gate
        name = short(self.matter, phrases.common)
        head = (say.title_open if self.opened else say.title).format(matter=name)
        check, unanswered = _check(self, phrases)
        doubt = _doubt(self, phrases, length)
        wrong = (*unanswered, doubt, say.reason_missing if self.unreasoned else "")
        return kit.card(
            kit.band(_state(self), head),
            *([kit.text(check_line(self.noted, phrases), weight="bolder")] if self.noted else []),
            *([kit.container(kit.text(doubt, weight="bolder"), style="attention")] if doubt else []),
            *_remaining(self, phrases, length),
            *_present(self, phrases, length),
            *faces_part(self.faces, self.key, phrases, length),
            *check,
            kit.buttons(*_buttons(self, phrases)),
            # To open anyway is the exception, and comes after the check; what is only good to know comes last. So the check is seen on a phone without a scroll.
            *_anyway(self, phrases),
            *([kit.bullets(lines)] if (lines := _told(self, phrases)) else []),
            lang=phrases.language,
            fallback=kit.corrected(head, *wrong),
        )


def _told(view: GateCard, phrases: Phrases) -> list[str]:
    """What is told of the meeting's settings and of the chat, for the chair to weigh."""
    return [*gate_lines(view.settings, phrases), *host_lines(view.chat, phrases)]


def _doubt(view: GateCard, phrases: Phrases, length: int) -> str:
    """The question once more, with those who are seen here and not entitled; "" where nobody is."""
    names = ", ".join(_person(one, phrases, length) for one in view.doubted)
    hear = ", ".join(_person(one, phrases, length) for one in view.decides)
    asked = [phrases.gate.doubted.format(names=names)] if names else []
    return " ".join([*asked, phrases.gate.decides.format(names=hear)] if hear else asked)


def _state(view: GateCard) -> kit.State:
    """The state of the band: ready, or something is missing; for an opened matter, that it is being considered."""
    if view.opened:
        return "table"
    return "ready" if view.one_press or not (view.not_ready or view.obstacles or view.unmet) else "ask"


def _remaining(view: GateCard, phrases: Phrases, length: int) -> list[kit.Element]:
    """What stands in the way: people, obstacles, and the demands that cannot be met here."""
    say = phrases.gate
    lines = people_lines(view.not_ready, phrases, length=length)
    if view.more:
        lines.append(phrases.readiness.more.format(people=people(view.more, phrases.common)))
    lines += [phrases.readiness.obstacles[one] for one in view.obstacles if one != UNMET]
    unmet = [say.unmet[one.standing].format(demand=_demand(one, phrases)) for one in view.unmet]
    # What nobody here can do does not remain to be done: it has a list of its own.
    lists = ((phrases.readiness.in_the_way, lines), (phrases.readiness.obstacles[UNMET], unmet))
    shown = [
        kit.container(kit.text(head, part=True), kit.bullets(inside), style="warning")
        for head, inside in lists
        if inside
    ]
    return shown or [kit.text(say.nothing)]


def _demand(one: Unmet, phrases: Phrases) -> str:
    return kit.plain(one.demand.text(phrases.language))


def _present(view: GateCard, phrases: Phrases, length: int) -> list[kit.Element]:
    """The three lists, those with anybody in them; and what to do where somebody is not entitled (R-120, R-122)."""
    say = phrases.gate
    body = []
    for group in view.groups:
        names = [_person(one, phrases, length) for one in group.people]
        if group.more:
            names.append(phrases.readiness.more.format(people=people(group.more, phrases.common)))
        if names:
            body += [kit.text(say.groups[group.name], part=True), _names(names)]
    if any(group.people for group in view.groups if group.name not in ("entitled", "chair_decides")):
        body.append(kit.text(say.ask_to_leave))
    # Where faces are to be ticked that is said below, and here it would push the question out of sight.
    compare = [] if faces_line(view.faces, phrases) else [kit.text(say.compare, subtle=True)]
    return [*compare, *body]


def _names(names: Sequence[str]) -> kit.Element:
    """A line each; of many, one after the other, so that what is asked below is not out of sight."""
    if len(names) > _MOST_BULLETS:
        return kit.text(", ".join(names), spacing="none")
    return kit.bullets(names, spacing="none")


def _person(one: Present, phrases: Phrases, length: int) -> str:
    capacity = phrases.common.capacities[one.capacity]
    capacity += f", {phrases.gate.disqualified}" if one.disqualified else ""
    away = f", {phrases.gate.away}" if one.away else ""
    if one.capacity == "party":
        return phrases.common.party.format(no=one.matter) + away
    return f"{person(one.name, phrases.common, length)} ({capacity}){away}"


def _check(view: GateCard, phrases: Phrases) -> tuple[list[kit.Element], list[str]]:
    """The questions of the check, and what is said of those that were not answered."""
    say = phrases.gate
    options = (("yes", phrases.common.yes), ("no", phrases.common.no))
    answers = dict(view.answers)
    made: list[kit.Element] = []
    wrong: list[str] = []
    for name in view.asks:
        answer = answers.get(name) or None
        missing = say.incomplete.format(question=say.asks[name]) if view.incomplete and answer is None else ""
        wrong += [missing] if missing else []
        made += kit.asked(kit.choice(name, say.asks[name], options, value=answer, expanded=True), missing)
    return made, wrong


def _anyway(view: GateCard, phrases: Phrases) -> list[kit.Element]:
    """The way through in spite of what remains: a reason, and the button."""
    if not view.reasons:
        return []
    say = phrases.gate
    options = [(reason, say.reasons[reason]) for reason in view.reasons]
    missing = say.reason_missing if view.unreasoned else ""
    asked = kit.asked(kit.choice("reason", say.reason, options, expanded=True), missing)
    made = [*asked, kit.text(say.recorded, subtle=True)]
    if view.one_press or not view.opens or not view.asks:
        return made
    send = kit.sends if view.key.dialog else kit.press
    button = send(say.open_anyway.format(no=view.matter.no), "gate.open", _sent(view))
    return [*made, kit.buttons(button, primary=False)]


def _sent(view: GateCard) -> dict[str, object]:
    sure = {"sure": view.sure} if view.sure else {}
    return view.key.data(matter=view.matter.no, sent="yes", moved=view.moved, **sure)


def _buttons(view: GateCard, phrases: Phrases) -> list[kit.Action]:
    say, no = phrases.gate, view.matter.no
    send = kit.sends if view.key.dialog else kit.press
    row: list[kit.Action] = []
    if view.one_press:
        sure = {"sure": view.sure} if view.sure else {}
        at_once = view.key.data(matter=no, only_entitled="yes", moved=view.moved, **sure)
        row.append(send(say.check_and_open.format(no=no), "gate.open", at_once, takes_inputs=False))
    if view.leader_out:
        row.append(kit.opens(phrases.sitting.lead_send, "meeting.lead", view.key.data()))
    if not view.asks:
        return row
    confirm = send(say.confirm, "gate.confirm", _sent(view))
    if view.one_press or not view.opens or view.reasons:
        return [*row, confirm]
    return [send(say.open.format(no=no), "gate.open", _sent(view)), confirm]
