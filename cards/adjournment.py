"""The cards of a break: the dialog that adjourns, and the room's card with the time when it goes on."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from cards import kit
from cards.counting import counted
from cards.key import Key
from cards.naming import MatterName, person, short
from cards.other_room import drawn_elsewhere
from cards.phrases.book import Phrases
from cards.ranges import together
from cards.seats import Proposal
from cards.swedish_time import clock

_MOST_NAMED = 5  # in one sentence; the rest are counted


@dataclass(frozen=True, slots=True)
class AdjournForm:
    """How long, and why (codes). `wrong` (a code): which answer could not be read. `after`: the matter on the table, 0: none."""

    key: Key
    reasons: tuple[str, ...]
    wrong: str = ""
    after: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the dialog."""
        say = phrases.adjournment
        send = kit.sends if self.key.dialog else kit.press
        reasons = [(reason, say.reasons[reason]) for reason in self.reasons]
        minutes = kit.number_input("minutes", say.minutes, least=0, most=600, value="10", error=say.minutes_wrong)
        wrong = say.wrong[self.wrong] if self.wrong else ""
        return kit.card(
            *kit.asked(minutes, wrong if self.wrong == "break_minutes" else ""),
            kit.text(say.minutes_hint, subtle=True),
            *kit.asked(
                kit.choice("reason", say.reason, reasons, value="pause", expanded=True),
                wrong if self.wrong == "break_reason" else "",
            ),
            kit.buttons(send(say.send, "adjourn", self.key.data(sent="yes", after=self.after))),
            lang=phrases.language,
            fallback=kit.corrected(say.form_title, wrong),
        )


@dataclass(frozen=True, slots=True)
class BreakCard:
    """The break. `since` None: it is over. `minutes` 0: until further notice. `confidential`: a matter still open.

    `elsewhere`: the confidential matter that is considered in another tool meanwhile (0: none). `resumes`: the hosts' own button that ends it. `taken`: the viewer's step, where they can take it back; 0: they cannot. `shown_since`: the same by the clocks that people see.
    """

    since: datetime | None
    minutes: int
    reason: str
    leave_call: bool
    confidential: MatterName | None = None
    resumes: Key | None = None
    taken: int = 0
    elsewhere: int = 0
    shown_since: datetime | None = None

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the room's card."""
        say = phrases.adjournment
        if self.since is not None and self.elsewhere:
            return drawn_elsewhere(self.elsewhere, self.resumes, phrases)
        if self.since is None:
            return kit.card(kit.band("done", say.over), lang=phrases.language, fallback=say.over)
        head = say.until_notice
        if self.minutes:
            head = say.until.format(clock=clock((self.shown_since or self.since) + timedelta(minutes=self.minutes)))
        body = [kit.band("pause", head, say.reasons[self.reason])]
        if self.confidential is not None:
            stays = say.guard_stays.format(matter=short(self.confidential, phrases.common))
            body.append(kit.container(kit.text(stays, weight="bolder"), style="warning"))
        body.append(kit.text(say.leave if self.leave_call else say.stay))
        body.append(kit.text(say.asked_anew, subtle=True))
        if self.resumes is not None:
            body += self._aloud(phrases)
            body.append(kit.buttons(*self._buttons(self.resumes, phrases)))
        return kit.card(*body, lang=phrases.language, fallback=head)

    def _buttons(self, key: Key, phrases: Phrases) -> list[kit.Action]:
        send = kit.sends if key.dialog else kit.press
        resume = send(phrases.readiness.resume, "resume", key.data(since=break_key(self.since)))
        undo = [send(phrases.adjournment.undo, "undo", key.data(taken=self.taken))] if self.taken else []
        return [resume, *undo]

    def _aloud(self, phrases: Phrases) -> list[kit.Element]:
        """What whoever leads says (R-081)."""
        say, lines = phrases.adjournment, [phrases.adjournment.aloud_notice]
        if self.since is not None and self.minutes:
            lines = [
                say.aloud_until.format(clock=clock((self.shown_since or self.since) + timedelta(minutes=self.minutes)))
            ]
        lines += [say.aloud_leave] if self.leave_call else []
        return [kit.text(say.aloud, part=True), kit.bullets([*lines, say.aloud_back])]


@dataclass(frozen=True, slots=True)
class BreakEnd:
    """The time of the break that began `since` has passed, `ends` minutes later. `away`: who is not back; `proposal`: a substitute who could serve.

    `more`: so many minutes each button adds, one for each of `reasons` (codes). `out`: whether whoever is replaced may be out for the day, a code.
    """

    key: Key
    since: int
    ends: int
    away: tuple[str, ...] = field(repr=False)
    proposal: Proposal | None
    more: int
    reasons: tuple[str, ...]
    out: str = "stays"

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it: who is missing, and the choices."""
        say, send = phrases.adjournment, kit.sends if self.key.dialog else kit.press
        minutes = counted(self.more, phrases.common.minutes)
        back = send(phrases.readiness.resume, "resume", self.key.data(since=self.since))
        data = self.key.data(since=self.since, ends=self.ends, minutes=self.more)
        longer = [
            send(
                say.extend.format(minutes=minutes, reason=say.extend_reasons[reason]),
                "break.extend",
                data | {"reason": reason},
            )
            for reason in self.reasons
        ]
        serves = [self.proposal.button(self.key, phrases)] if self.proposal is not None else []
        row = [*longer, *serves, back] if self.away else [back, *longer]
        return kit.card(
            kit.band("pause", say.time_over),
            *self._missing(phrases),
            # Each in a row of its own: on a phone side by side their words would be cut off.
            *(kit.buttons(one, primary=not at) for at, one in enumerate(row)),
            lang=phrases.language,
            fallback=say.time_over,
        )

    def _missing(self, phrases: Phrases) -> list[kit.Element]:
        say = phrases.adjournment
        if not self.away:
            return [kit.text(say.when_all_back)]
        named = together([person(name, phrases.common) for name in self.away[:_MOST_NAMED]], phrases.common)
        more = len(self.away) - _MOST_NAMED
        names = f"{named} {phrases.quorum.more.format(count=more)}" if more > 0 else named
        warned = self.out != "stays" and self.proposal is not None
        out = [kit.text(phrases.quorum.out_for_the_day[self.out], subtle=True)] if warned else []
        return [kit.text(say.not_back.format(names=names), weight="bolder"), kit.text(say.end_choices), *out]


@dataclass(frozen=True, slots=True)
class BreakEndOver:
    """What is left of that card. `since` None: the break is over; else it goes on until later."""

    since: datetime | None
    minutes: int

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw one quiet line."""
        say = phrases.adjournment
        if self.since is None:
            return kit.quiet(say.over, phrases.language)
        return kit.quiet(say.until.format(clock=clock(self.since + timedelta(minutes=self.minutes))), phrases.language)


def break_key(since: datetime | None) -> int:
    """What ties a button to this break, so that an old one cannot end a later break; 0 where there is no break."""
    return 0 if since is None else int(since.timestamp())
