"""The quorum's one line, as chair and secretary have it, and the card before a step that is taken without one."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from cards import kit
from cards.counting import counted
from cards.key import Key
from cards.naming import MatterName, person, short
from cards.phrases.book import Phrases
from cards.quick_dataclass import quick_dataclass
from cards.ranges import together
from cards.seats import Proposal
from cards.swedish_time import clock
from cards.who_and_why import MOST_NAMED, lacking_lines

MOST_AHEAD = 3  # times at which somebody leaves, in such a line


@dataclass(frozen=True, slots=True)
class Ahead:
    """Who has to go at the time `at`, in seconds since 1970 (UTC), and how the count stands then: so many, and the answer. `past`: it has come."""

    at: float
    names: tuple[str, ...] = field(repr=False)
    less: int
    answer: str
    past: bool = False


@quick_dataclass(frozen=True, slots=True)
class QuorumShown:
    """The count in figures and codes. `lacking`: whom to confirm, each with what is lacking; `helping`: substitutes who would make one more.

    `answer` "": nothing is judged, and `state` says why. `limit`: one who leaves takes the quorum with them.
    `alone`: there is one only to answer questions.
    `sought`: who counts on for a short while though their link has just broken. `ahead`: who has to go, the first to go first.
    """

    state: str
    answer: str
    sure: int
    seats: int
    needed: int
    lacking: tuple[tuple[str, tuple[str, ...]], ...] = field(default=(), repr=False)
    barred: tuple[str, ...] = field(default=(), repr=False)
    helping: tuple[str, ...] = field(default=(), repr=False)
    limit: bool = False
    sought: tuple[str, ...] = field(default=(), repr=False)
    ahead: tuple[Ahead, ...] = ()
    alone: bool = False

    @property
    def lack(self) -> list[tuple[str, str]]:
        """Whom to confirm, each with the first thing that is lacking."""
        return [(name, lacks[0]) for name, lacks in self.lacking]


def quorum_line(shown: QuorumShown, phrases: Phrases, elsewhere: Collection[str] = ()) -> list[kit.Element]:
    """The line as every card has it: the answer with its figures, then whom to confirm, and what happens if one leaves or serves.

    Of those `elsewhere` the card says it further down.
    """
    answer = quorum_answer(shown, phrases)
    body = [kit.text(answer, subtle=True) if shown.state == "no_roll" else kit.text(answer, weight="bolder")]
    here = [one for one in shown.lack if one[0] not in elsewhere] if shown.state == "stands" else []
    if here:
        body += [kit.text(phrases.quorum.confirm), kit.bullets(lacking_lines(here, phrases), spacing="none")]
    ahead = _forecast(shown, phrases) if shown.state not in ("no_roll", "paused") else []
    return [*body, *([kit.text(" ".join(ahead))] if ahead else [])]


def quorum_answer(shown: QuorumShown, phrases: Phrases) -> str:
    """The answer with its figures, in one sentence or two."""
    say = phrases.quorum
    first = say.states[shown.state] if shown.state != "stands" else say.answers[_answer(shown)]
    return first.format(sure=shown.sure, seats=shown.seats, needed=shown.needed)


def _answer(shown: QuorumShown) -> str:
    return "answers_alone" if shown.alone else shown.answer


def _forecast(shown: QuorumShown, phrases: Phrases) -> list[str]:
    """What happens if one leaves, or if a substitute serves; and whom the law does not count."""
    say, found = phrases.quorum, []
    if shown.sought:
        less = shown.sure - len(shown.sought)
        without = say.sought_yes if less >= shown.needed else say.sought_no
        named = _few(shown.sought, say.more_sought, phrases)
        found.append(without.format(names=named, less=less, seats=shown.seats))
    elif shown.limit:
        found.append(say.limit.format(less=shown.sure - 1, seats=shown.seats))
    if shown.answer != "quorate" and shown.helping and shown.state == "stands":
        more = shown.sure + 1
        after = say.then_yes if more >= shown.needed else say.then_no
        found.append(after.format(name=person(shown.helping[0], phrases.common), more=more, seats=shown.seats))
    found += [_leave(one, shown, phrases) for one in shown.ahead[:MOST_AHEAD]]
    return found + [say.barred.format(name=person(name, phrases.common)) for name in shown.barred[:MOST_NAMED]]


def _leave(ahead: Ahead, shown: QuorumShown, phrases: Phrases) -> str:
    """Who goes when, and how many are left; or that the time has come."""
    say = phrases.going
    names = _few(ahead.names, say.ahead_more, phrases)
    at = clock(datetime.fromtimestamp(ahead.at, UTC))
    if ahead.past:
        return say.ahead_past.format(names=names, clock=at)
    return say.ahead[ahead.answer].format(names=names, clock=at, less=ahead.less, seats=shown.seats)


def _few(names: tuple[str, ...], rest: str, phrases: Phrases) -> str:
    """The names; more than a few are counted."""
    named, more = [person(name, phrases.common) for name in names[:MOST_NAMED]], len(names) - MOST_NAMED
    return together([*named, *([rest.format(count=more)] if more > 0 else [])], phrases.common)


@dataclass(frozen=True, slots=True)
class QuorumStop:
    """What the chair is told before a step without a shown quorum. `step`: its verb; `sent`: what the button sends to go on all the same.

    `answers`: a council's matter that can be noted as answers to questions alone, 0: none.
    `chooses`: whoever looks may go on; the secretary is told otherwise that the chair chooses. `remote`: somebody remote is to be confirmed.
    """

    key: Key
    step: str
    matter: MatterName | None
    shown: QuorumShown
    sent: Mapping[str, str | int]
    chooses: bool = True
    proposal: Proposal | None = None
    remote: bool = False
    calls: bool = False
    over: bool = False
    table: int = 0
    answers: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it: the line, and the choices; a quiet line once there is nothing to choose."""
        say = phrases.quorum
        about = [say.stop[self.step].format(matter=short(self.matter, phrases.common))] if self.matter else []
        if self.over:
            return kit.quiet(say.stop_over, phrases.language)
        title = say.stop_titles[_stops(self.shown)]
        body = [kit.band("alarm", title, *about), *quorum_line(self.shown, phrases)]
        chooses = say.stop_choose_sought if _stops(self.shown) == "sought" else say.stop_choose
        body.append(kit.text(chooses if self.chooses else say.stop_waits))
        row = self._choices(phrases)
        return kit.card(*body, *([kit.buttons(*row)] if row else []), lang=phrases.language, fallback=title)

    def _choices(self, phrases: Phrases) -> list[kit.Action]:
        say = phrases.quorum
        send, shows = (kit.sends if self.key.dialog else kit.press), (kit.sends if self.key.dialog else kit.opens)
        data = self.key.data(minutes="0", reason="pause", after=self.table)
        unsure = self.remote and self.chooses and _stops(self.shown) != "sought"
        row = [send(say.confirm_now, "remote.show", self.key.data())] if unsure else []
        row += [self.proposal.button(self.key, phrases)] if self.proposal is not None else []
        row += [shows(say.more_in_room, "roll.show", self.key.data())] if self.calls else []
        row += [send(say.adjourn, "adjourn", data)]
        if self.answers:
            alone = send(say.answers_note.format(no=self.answers), "quorum.answers", self.key.data(matter=self.answers))
            row.append(kit.exception(alone))
        return [*row, *([send(say.go_on, self.step, self.key.data(**self.sent))] if self.chooses else [])]


def _stops(shown: QuorumShown) -> str:
    """What stands in the way of the step: the answer, or that contact is sought with somebody who counts."""
    if shown.answer == "quorate":
        return "sought"
    return shown.answer or "not_shown"


@dataclass(frozen=True, slots=True)
class QuorumLost:
    """That the quorum was lost. `after`, `state`: the matter that is on the table and where it stands, which the button sends.

    `waits`: nothing is known until those are looked for who were there before a break. `closed`: the sitting is over.
    """

    key: Key
    shown: QuorumShown
    after: int
    state: str
    proposal: Proposal | None = None
    waits: bool = False
    closed: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the alarm with the line and the choices, or how it stands once there is nothing to choose."""
        say, answer, line = phrases.quorum, quorum_answer(self.shown, phrases), quorum_line(self.shown, phrases)
        if self.closed:
            return kit.quiet(phrases.readiness.past["closed"], phrases.language)
        if self.shown.answer == "quorate":
            return kit.card(kit.band("done", say.again_shown), *line, lang=phrases.language, fallback=answer)
        if self.waits or self.shown.state != "stands":
            return kit.quiet(answer, phrases.language)
        title = say.lost_titles[self.shown.answer]
        data = self.key.data(minutes="0", reason="pause", after=self.after, state=self.state)
        return kit.card(
            kit.band("alarm", title),
            *line,
            kit.text(say.lost_choose),
            kit.buttons(*self._serves(phrases), kit.press(say.adjourn, "adjourn", data)),
            lang=phrases.language,
            fallback=title,
        )

    def _serves(self, phrases: Phrases) -> list[kit.Action]:
        return [self.proposal.button(self.key, phrases)] if self.proposal is not None else []


@dataclass(frozen=True, slots=True)
class RollLong:
    """That the roll call takes long, in figures. `lost`: so many links in ten minutes, 0: it is the time; `over`: it has ended."""

    key: Key
    done: int
    all: int
    minutes: int
    lost: int
    over: bool = False
    table: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the figures, and the one choice that is a press: to adjourn. To go on nothing is needed."""
        say = phrases.quorum
        if self.over:
            return kit.quiet(say.long_over, phrases.language)
        why = (
            say.long_lost.format(lost=self.lost)
            if self.lost
            else say.long_time.format(minutes=counted(self.minutes, phrases.common.minutes))
        )
        data = self.key.data(minutes="0", reason="link" if self.lost else "pause", after=self.table)
        return kit.card(
            kit.band("alarm", say.long_title, say.progress.format(done=self.done, all=self.all)),
            kit.text(why),
            kit.text(say.long_choose),
            kit.buttons(kit.press(say.adjourn, "adjourn", data)),
            lang=phrases.language,
            fallback=say.long_title,
        )
