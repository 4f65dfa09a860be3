"""A confidential matter that is taken in another tool: the room's card meanwhile, and who goes over and comes back (R-244)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.fitted import fitted
from cards.key import Key
from cards.people_choice import LENGTHS, options
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class RoomForm:
    """Who goes over with matter `no`, or with `back` who is here again: among `people` (key, name), `chosen` already. `why` (a code): what could not be taken."""

    key: Key
    no: int
    people: tuple[tuple[str, str], ...] = field(repr=False)
    chosen: tuple[str, ...] = ()
    back: bool = False
    why: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it."""
        return fitted(lambda of_a_name: self._drawn(phrases, of_a_name), LENGTHS)

    def _drawn(self, phrases: Phrases, length: int) -> kit.Card:
        say = phrases.other_room
        title = (say.who_back if self.back else say.who_over).format(no=self.no)
        wrong = phrases.adjournment.refusals[self.why] if self.why else ""
        if not self.people:
            return kit.card(kit.text(say.nobody), lang=phrases.language, fallback=title)
        send = kit.sends if self.key.dialog else kit.press
        verb, button = ("room.back", say.send_back) if self.back else ("room.change", say.send_over)
        asked = kit.choice(
            "chosen", title, options(self.people, length, phrases), many=True, value=",".join(self.chosen) or None
        )
        return kit.card(
            *kit.asked(asked, wrong),
            kit.text(say.then_back if self.back else say.then_over),
            kit.buttons(send(button, verb, self.key.data(sent="yes", after=self.no))),
            lang=phrases.language,
            fallback=kit.corrected(title, wrong),
        )


def drawn_elsewhere(no: int, resumes: Key | None, phrases: Phrases) -> kit.Card:
    """The room's card while matter `no` is considered elsewhere: its number alone. `resumes`: a host's own, with what to say and the way back."""
    say = phrases.other_room
    head = say.head.format(no=no)
    hosts: list[kit.Element] = []
    if resumes is not None:
        button = (kit.sends if resumes.dialog else kit.opens)(say.back, "room.back", resumes.data())
        hosts = [kit.text(say.aloud, part=True), kit.bullets([say.aloud_over.format(no=no)]), kit.buttons(button)]
    return kit.card(
        kit.band("confidential", head),
        kit.text(say.silence, weight="bolder"),
        kit.text(say.checked, subtle=True),
        *hosts,
        lang=phrases.language,
        fallback=head,
    )
