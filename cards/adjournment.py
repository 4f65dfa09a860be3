"""The cards of a break: the dialog that adjourns, and the room's card with the time when it goes on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from cards import kit
from cards.key import Key
from cards.naming import MatterName, short
from cards.phrases.book import Phrases
from cards.swedish_time import clock


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

    `resumes`: the hosts' own button that ends it.
    """

    since: datetime | None
    minutes: int
    reason: str
    leave_call: bool
    confidential: MatterName | None = None
    resumes: Key | None = None

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the room's card."""
        say = phrases.adjournment
        if self.since is None:
            return kit.card(kit.band("done", say.over), lang=phrases.language, fallback=say.over)
        head = say.until_notice
        if self.minutes:
            head = say.until.format(clock=clock(self.since + timedelta(minutes=self.minutes)))
        body = [kit.band("pause", head, say.reasons[self.reason])]
        if self.confidential is not None:
            stays = say.guard_stays.format(matter=short(self.confidential, phrases.common))
            body.append(kit.container(kit.text(stays, weight="bolder"), style="warning"))
        body.append(kit.text(say.leave if self.leave_call else say.stay))
        body.append(kit.text(say.asked_anew, subtle=True))
        if self.resumes is not None:
            send = kit.sends if self.resumes.dialog else kit.press
            body.append(
                kit.buttons(send(phrases.readiness.resume, "resume", self.resumes.data(since=break_key(self.since))))
            )
        return kit.card(*body, lang=phrases.language, fallback=head)


def break_key(since: datetime | None) -> int:
    """What ties a button to this break, so that an old one cannot end a later break; 0 where there is no break."""
    return 0 if since is None else int(since.timestamp())
