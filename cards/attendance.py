"""Cards about people coming and going, and the bot's own arrival."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.counting import counted, people
from cards.key import Key
from cards.naming import MatterName, person, short, then, within
from cards.phrases.book import Phrases
from cards.ranges import together


@dataclass(frozen=True, slots=True)
class Welcome:
    """The bot's arrival, in a meeting's chat or alone with one person (`personal`)."""

    key: Key
    personal: bool
    set_up: bool

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the arrival: that a bot is here, what it does, reads and keeps (R-228)."""
        say = phrases.attendance
        if self.personal:
            return kit.card(
                kit.band("news", say.hello),
                kit.text(say.hello_personal),
                kit.text(say.held, subtle=True),
                kit.text(say.help_hint, subtle=True),
                lang=phrases.language,
                fallback=say.hello,
            )
        set_up = () if self.set_up else (kit.buttons(kit.opens(say.set_up, "meeting.setup", self.key.data())),)
        return kit.card(
            kit.band("news", say.hello),
            kit.text(say.does),
            kit.bullets([say.reads, say.keeps, say.keeps_not, say.held, say.asks]),
            kit.text(say.test_line),
            kit.text(say.help_hint, subtle=True),
            *set_up,
            lang=phrases.language,
            fallback=say.hello,
        )


@dataclass(frozen=True, slots=True)
class Intruder:
    """Somebody is in the call who may not be there for the matter: not entitled, or `remote` where nobody may be so, or `disqualified` in it, or one who `waits` for the chair's word.

    `unseen`: noted as remote, and Teams does not show them in the call; so it is not said that they are there.
    `now`: why there is nothing to decide of it any more; "" while they are there and the matter is being considered.
    `others` are there too, and may not be; `more`: how many besides. Without a name it is said of nobody in particular.
    """

    key: Key
    name: str = field(repr=False)
    matter: MatterName | None
    remote: bool = False
    now: str = ""
    unseen: bool = False
    others: tuple[str, ...] = field(default=(), repr=False)
    more: int = 0
    disqualified: bool = False
    waits: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the alarm, or what is left of it."""
        say = phrases.attendance
        name = person(self.name, phrases.common)
        where = (short(self.matter, phrases.common),) if self.matter else ()
        if self.now in say.intruder_now:
            over = say.intruder_now[self.now].format(name=name)
            return kit.card(
                kit.band("done", over, *where), kit.text(say.intruder_again), lang=phrases.language, fallback=over
            )
        if self.now:
            was = self._what(say.intruder_was).format(name=name) if self.name else say.intruder_somebody
            line = " ".join((was, phrases.readiness.past[self.now]))
            return kit.quiet(then(where[0], line) if where else line, phrases.language)
        head = self._what(say.intruder).format(name=name)
        data = self.key.data(minutes="0", reason="intruder", after=self.matter.no if self.matter else 0)
        return kit.card(
            kit.band("alarm", head, *where),
            *self._also(phrases),
            kit.text(self._what_to_do(phrases)),
            kit.buttons(kit.press(say.adjourn, "adjourn", data)),
            lang=phrases.language,
            fallback=head,
        )

    def _what_to_do(self, phrases: Phrases) -> str:
        say = phrases.attendance
        if self.others:
            return say.intruder_choice_all
        if self.waits:
            return say.intruder_waits
        return say.intruder_look if self.unseen else say.intruder_choice

    def _also(self, phrases: Phrases) -> tuple[kit.Card, ...]:
        """Who else is there, in one line."""
        if not self.others:
            return ()
        names = [within(one, phrases.common) for one in self.others]
        if self.more:
            rest = phrases.readiness.more.format(people=people(self.more, phrases.common))
            listed = f"{', '.join(names)} {rest}"
        else:
            listed = together(names, phrases.common)
        return (kit.text(phrases.attendance.intruder_also.format(names=listed)),)

    def _what(self, phrases: Mapping[str, str]) -> str:
        """The sentence for what is wrong, and whether Teams has shown it."""
        why = "chair_decides" if self.waits else "disqualified" if self.disqualified else ""
        why = why or ("remote" if self.remote else "not_entitled")
        return phrases[why + ("_unseen" if self.unseen else "")]


@dataclass(frozen=True, slots=True)
class LinkLostNote:
    """Somebody who serves lost the link. `wait_min`: how long the profile lets the meeting wait, 0 for no limit.

    `trouble`: what they say themselves, "sound" or "link"; "" where Teams says that the link is lost. `back`: it is over.
    `past`: why nobody waits for them now; "" while the sitting goes on. `who`: the person's key, which the button sends. `well`: they have said since that they see and hear.
    `well_by`: by what it is known that it is over, of what they said themselves: their word ("said"), the chair's ("chair"), or that they sit in the "room".
    `unsaid`: they are back in the call, where Teams shows them, and have not said that it is well.
    """

    key: Key
    name: str = field(repr=False)
    wait_min: int
    trouble: str = ""
    back: bool = False
    past: str = ""
    who: str = ""
    well: bool = False
    well_by: str = ""
    unsaid: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the note about a lost link."""
        say = phrases.attendance
        if self.back and not self.unsaid:
            return self._over(phrases)
        head = say.troubles.get(self.trouble, say.link_lost) if not self.unsaid else say.back_unsaid
        head = head.format(name=person(self.name, phrases.common))
        if self.past:
            return kit.quiet(f"{head}. {phrases.readiness.past[self.past]}", phrases.language)
        if self.unsaid:
            return self._unsaid(phrases, head)
        advice = (
            say.wait_up_to.format(minutes=counted(self.wait_min, phrases.common.minutes))
            if self.wait_min
            else say.wait_until_back
        )
        data = self.key.data(minutes=str(self.wait_min), reason="link", person=self.who, what=self.trouble)
        return kit.card(
            kit.band("alarm", head),
            kit.text(advice),
            kit.text(say.phone, subtle=True),
            kit.buttons(kit.press(say.adjourn, "adjourn", data)),
            lang=phrases.language,
            fallback=head,
        )

    def _over(self, phrases: Phrases) -> kit.Card:
        say = phrases.attendance
        back = say.link_back_well if self.well else say.link_back
        over = say.works_again[self.well_by or "said"] if self.trouble else back
        over = over.format(name=person(self.name, phrases.common))
        return kit.card(kit.band("done", over), lang=phrases.language, fallback=over)

    def _unsaid(self, phrases: Phrases, head: str) -> kit.Card:
        """Whoever is asked can say that all is well; the button that adjourns stands on the card of what they said."""
        say, data = phrases.attendance, self.key.data(minutes=str(self.wait_min), reason="link", person=self.who)
        adjourns = kit.buttons(kit.press(say.adjourn, "adjourn", {**data, "what": self.trouble}))
        return kit.card(
            kit.band("alarm", head),
            kit.text(say.back_unsaid_ask),
            *((adjourns,) if self.trouble else ()),
            lang=phrases.language,
            fallback=head,
        )


@dataclass(frozen=True, slots=True)
class OthersLinkNote:
    """How many of those without a capacity in the sitting say that they do not hear, or lose the link; 0: nobody who is known. `back`: it is over.

    There is one for all of them: nobody outside the sitting rings the hosts again and again. `past`: why nobody waits for them; "" while the sitting goes on.
    """

    count: int
    back: bool = False
    past: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the note, without names: who they are is not known."""
        say = phrases.attendance
        head = say.others_work_again if self.back else say.others_trouble
        if self.back or self.past:
            parts = (f"{head}.", *([phrases.readiness.past[self.past]] if self.past else []))
            return kit.quiet(" ".join(parts), phrases.language)
        return kit.card(
            kit.band("news", head),
            *([kit.figures(say.others_count.format(count=self.count))] if self.count else []),
            kit.text(say.others_choice),
            lang=phrases.language,
            fallback=head,
        )


@dataclass(frozen=True, slots=True)
class TroubleReceipt:
    """To whoever said how their link is: "sound", "link", or "over"."""

    what: str

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the receipt."""
        say = phrases.attendance
        if self.what == "over":
            return kit.card(kit.text(say.trouble_over), lang=phrases.language, fallback=say.trouble_over)
        return kit.card(
            kit.band("done", say.trouble_told),
            kit.bullets(list(say.link_steps)),
            kit.text(say.trouble_after, subtle=True),
            lang=phrases.language,
            fallback=say.trouble_told,
        )
