"""The cards of opening and closing, and the choice of who leads."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.buttons import MAX_TITLE
from cards.fitted import cut, fitted
from cards.key import Key
from cards.people_choice import LENGTHS, next_page, options
from cards.phrases.book import Phrases
from cards.typed_digest import grouped


@dataclass(frozen=True, slots=True)
class BegunCard:
    """The sitting is open. `remote`: how many are noted as remote."""

    board: str
    place: str
    remote: int
    reads_chat: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the opening card."""
        say = phrases.sitting
        head = say.begun.format(board=kit.plain(self.board))
        where = (say.place.format(place=kit.plain(self.place)),) if self.place else ()
        return kit.card(
            kit.band("news", head, *where),
            kit.figures(say.remote.format(count=self.remote)),
            kit.text(say.reads if self.reads_chat else say.reads_not),
            kit.text(f"{say.keeps} {phrases.attendance.held}", subtle=True),
            lang=phrases.language,
            fallback=head,
        )


@dataclass(frozen=True, slots=True)
class ClosedCard:
    """The sitting is closed: how many matters were taken and motions handed in and not withdrawn.

    `head` is the journal's digest in hexadecimal.
    """

    board: str
    date: str
    matters: int
    motions: int
    head: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the closing card."""
        say = phrases.sitting
        head = say.closed.format(board=kit.plain(self.board))
        return kit.card(
            kit.band("done", head),
            kit.facts([(say.matters, str(self.matters)), (say.motions, str(self.motions))]),
            kit.text(say.not_minutes, subtle=True),
            kit.text(say.take_home),
            *([kit.text(say.head.format(head=grouped(self.head), whole=self.head), subtle=True)] if self.head else []),
            lang=phrases.language,
            fallback=head,
        )


@dataclass(frozen=True, slots=True)
class OtherBegun:
    """Another sitting is begun in the chat: its board and date. Nothing was changed."""

    board: str
    date: str

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw which sitting is begun, and what to do."""
        say = phrases.sitting
        named = f"{kit.plain(self.board)} {self.date}".strip()
        return kit.card(
            kit.band("refused", say.other_begun),
            kit.text(say.other_begun_which.format(sitting=named)),
            kit.text(say.other_begun_do),
            lang=phrases.language,
            fallback=say.other_begun,
        )


@dataclass(frozen=True, slots=True)
class WhichToClose:
    """Two sittings are begun in one chat. `own` and `theirs` are board and date; `other` is the other one's key.

    `live`: this one is still begun.
    """

    key: Key
    other: str
    own: tuple[str, str]
    theirs: tuple[str, str]
    live: bool

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the question, with a button for each. Who may not close the one is told so when they press."""
        say = phrases.sitting
        send = kit.sends if self.key.dialog else kit.press
        own, theirs = (" ".join((kit.plain(board), date)) for board, date in (self.own, self.theirs))
        close_own, close_theirs = (_close(board, date, phrases) for board, date in (self.own, self.theirs))
        data = self.key.data()
        row = [send(close_own, "meeting.close", data)] if self.live else []
        row.append(send(close_theirs, "meeting.close", {**data, "sitting": self.other}))
        return kit.card(
            kit.band("ask", say.two_begun),
            kit.bullets([own, theirs]),
            kit.text(say.two_begun_why),
            kit.buttons(*row),
            lang=phrases.language,
            fallback=say.two_begun,
        )


def _close(board: str, date: str, phrases: Phrases) -> str:
    """The title of the button that closes it: as much of the board's name as a button holds. The whole stands above."""
    say = phrases.sitting.close_one
    room = MAX_TITLE - len(say.format(sitting=f" {date}"))
    return say.format(sitting=f"{cut(kit.unmarked(board), room)} {date}".strip())


@dataclass(frozen=True, slots=True)
class LeadForm:
    """The choice of who leads: (key, name) of each who can; `following` is the page with the next ones, 0 on the last.

    `missing`: nobody was chosen, or somebody who cannot lead.
    """

    key: Key
    people: tuple[tuple[str, str], ...] = field(repr=False)
    following: int = 0
    missing: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the choice."""
        return fitted(lambda length: self._drawn(phrases, length), LENGTHS)

    def _drawn(self, phrases: Phrases, length: int) -> kit.Card:
        say = phrases.sitting
        send = kit.sends if self.key.dialog else kit.press
        people = options(self.people, length, phrases)
        if not people:
            return kit.card(kit.text(say.nobody_to_lead), lang=phrases.language, fallback=say.lead_title)
        wrong = say.lead_missing if self.missing else ""
        return kit.card(
            kit.band("ask", say.lead_title),
            *kit.asked(kit.choice("person", say.lead_label, people, required=True, error=say.lead_missing), wrong),
            kit.buttons(
                send(say.lead_send, "meeting.lead", self.key.data(sent="yes")),
                *next_page(self.following, "meeting.lead", self.key, phrases),
            ),
            lang=phrases.language,
            fallback=kit.corrected(say.lead_title, wrong),
        )
