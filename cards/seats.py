"""The seats without their member: who is next in turn, by one tap, and who serves instead."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.fitted import cut
from cards.key import Key
from cards.naming import bare, choice_name, person
from cards.noted_by_mistake import Mend
from cards.phrases.book import Phrases
from cards.ranges import together

MOST_SEATS = 5  # on one card; the rest are counted
_MOST_NAME = 20  # characters of a name on a button


@dataclass(frozen=True, slots=True)
class Proposal:
    """Who is next in turn, and what the button sends."""

    name: str = field(repr=False)
    person: str
    instead: str
    no: int

    def button(self, key: Key, phrases: Phrases) -> kit.Action:
        """The one tap that lets them serve."""
        title = phrases.quorum.seat_fill.format(
            name=cut(kit.unmarked(choice_name(self.name, phrases.common)), _MOST_NAME)
        )
        data = key.data(person=self.person, instead=self.instead, matter=self.no)
        return (kit.sends if key.dialog else kit.press)(title, "seats.fill", data)


@dataclass(frozen=True, slots=True)
class EmptySeat:
    """A seat without its member ("": it has none). `why`: a code; `no`: in that matter alone. `member`: who is there, and whom the chair can let serve again.

    `barred`: the law keeps them from serving again that day; `mend`: the way out where their absence was noted by mistake.
    """

    name: str = field(repr=False)
    why: str
    no: int
    proposal: Proposal | None
    member: str = ""
    barred: bool = False
    mend: Mend | None = None


@dataclass(frozen=True, slots=True)
class FilledSeat:
    """Who serves, and instead of whom ("": on a vacant seat). `member`: the member's key, who can be let serve again; "" where that is not so.

    `barred`: the law keeps the member from serving again that day; `mend`: the way out where their absence was noted by mistake.
    """

    name: str = field(repr=False)
    instead: str = field(repr=False)
    no: int
    member: str = ""
    barred: bool = False
    mend: Mend | None = None


@dataclass(frozen=True, slots=True)
class SeatsCard:
    """The seats for chair and secretary. `note`: what became of a press, a code, about `noted`; `during`: the matter that is being considered.

    `moved` and `backed`: the motions of `noted` that stand in matter `no`, though they are disqualified there.
    `out`: whether a member who is replaced may be out for the day, a code.
    """

    key: Key
    empty: tuple[EmptySeat, ...]
    filled: tuple[FilledSeat, ...]
    more: int = 0
    note: str = ""
    noted: str = field(default="", repr=False)
    no: int = 0
    during: int = 0
    leads: bool = True
    taken: int = 0
    out: str = "stays"
    moved: tuple[int, ...] = ()
    backed: tuple[int, ...] = ()

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it: what was noted, each empty seat with its one tap, and who serves instead of whom."""
        say = phrases.quorum
        body = [kit.text(say.seats_title, heading=True)]
        if self.note:
            name = person(self.noted, phrases.common) if self.noted else ""
            body.append(kit.text(say.seat_notes[self.note].format(name=name, no=self.no), weight="bolder"))
        body += self._standing(phrases)
        if not self.empty and not self.filled:
            body.append(kit.text(say.seats_full))
        if self.empty and self.during:
            body.append(kit.text(say.seat_during.format(no=self.during)))
        if self.out != "stays":
            body.append(kit.text(say.out_for_the_day[self.out]))
        if self.empty and not self.leads:
            body.append(kit.text(say.seat_word))
        for empty in self.empty:
            body += self._empty(empty, phrases)
        for filled in self.filled:
            body += self._filled(filled, phrases)
        body += [kit.text(say.more.format(count=self.more), subtle=True)] if self.more else []
        send = kit.sends if self.key.dialog else kit.press
        undo = [send(phrases.guide.undo, "undo", self.key.data(taken=self.taken))] if self.taken else []
        body += [kit.buttons(*undo, primary=False)] if undo else []
        return kit.card(*body, lang=phrases.language, fallback=say.seats_title)

    def _standing(self, phrases: Phrases) -> list[kit.Element]:
        """What whoever is disqualified moved and backed before: nothing of it is taken back by itself."""
        say = phrases.quorum
        what = [say.seat_moved.format(no=no) for no in self.moved] + [
            say.seat_backed.format(no=no) for no in self.backed
        ]
        return [kit.text(say.seat_standing.format(what=together(what, phrases.common)))] if what else []

    def _empty(self, seat: EmptySeat, phrases: Phrases) -> list[kit.Element]:
        say = phrases.quorum
        name = person(seat.name, phrases.common) if seat.name else say.seat_nobodys
        why = say.seat_why[seat.why].format(no=seat.no)
        row = [self._back(seat.name, seat.member, phrases)] if seat.member else []
        row = [seat.proposal.button(self.key, phrases), *row] if seat.proposal is not None else row
        line = f"{name}: {why}" if seat.proposal is not None else f"{name}: {why}. {say.seat_nobody}"
        shown = [kit.buttons(*row, primary=seat.proposal is not None)] if row else []
        return [kit.text(line), *shown, *self._barred(seat.name, phrases, barred=seat.barred, mend=seat.mend)]

    def _barred(self, name: str, phrases: Phrases, *, barred: bool, mend: Mend | None) -> list[kit.Element]:
        """That the member serves no more that day; and what the secretary does where the absence was noted by mistake."""
        say = phrases.quorum
        if not barred:
            return []
        if mend is not None:
            return [kit.text(say.back_out["law"]), kit.buttons(mend.button(self.key, phrases), primary=False)]
        typed = say.stayed_typed.format(name=kit.unmarked(bare(name)))
        return [kit.text(f"{say.back_out['law']} {typed}")]

    def _back(self, name: str, member: str, phrases: Phrases) -> kit.Action:
        title = phrases.quorum.seat_back.format(name=cut(kit.unmarked(choice_name(name, phrases.common)), _MOST_NAME))
        return (kit.sends if self.key.dialog else kit.press)(title, "seats.back", self.key.data(person=member))

    def _filled(self, seat: FilledSeat, phrases: Phrases) -> list[kit.Element]:
        say, name = phrases.quorum, person(seat.name, phrases.common)
        instead = person(seat.instead, phrases.common) if seat.instead else ""
        said = say.seat_filled if instead else say.seat_filled_vacant
        matter = f" {say.seat_in_matter.format(no=seat.no)}" if seat.no else ""
        line = kit.text(f"{said.format(name=name, instead=instead)}{matter}.")
        back = [kit.buttons(self._back(seat.instead, seat.member, phrases), primary=False)] if seat.member else []
        return [line, *back, *self._barred(seat.instead, phrases, barred=seat.barred, mend=seat.mend)]
