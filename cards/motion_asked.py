"""What is asked in private before a motion is handed in: which matter it is about, or whether what was written is one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cards import kit
from cards.fitted import cut
from cards.key import Key
from cards.naming import MatterName, full, option
from cards.phrases.book import Phrases

_MOST_SHOWN: Final = 500  # characters of the words; the writer has the whole in the chat
_MOST_READ: Final = 2_000  # where they may be other words than stand in the chat


@dataclass(frozen=True, slots=True)
class HeldMotionCard:
    """The question which matter a motion is about. `likely`: one press each; `others`: chosen from a list.

    `wording` is a key, "" where the motion has no words; `table`: the number of the matter that is being considered.
    `wrong` (a code): why the matter that was named takes no motion, or that none was. `doubt` (a code): why the words may be
    others than everybody reads in the chat.
    """

    key: Key
    held: int
    kind: str
    wording: str
    likely: tuple[MatterName, ...]
    others: tuple[MatterName, ...]
    table: int = 0
    wrong: str = ""
    doubt: str = ""

    @property
    def wordings(self) -> tuple[str, ...]:
        """The motion's own words, for its mover alone, and the matters' titles."""
        titles = tuple(title for matter in (*self.likely, *self.others) for title in matter.wordings)
        return (self.wording, *titles) if self.wording else titles

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the question, with what was written, so that its writer knows which motion is meant."""
        say = phrases.motion_asked
        wrong = say.wrong[self.wrong] if self.wrong else ""
        heading = say.held_read if self.doubt else say.held
        why = (say.doubts[self.doubt], say.held_check) if self.doubt else (say.held_why,)
        body = [kit.text(heading, heading=True), *map(kit.text, why)]
        if self.kind:
            body.append(kit.text(say.held_kind.format(kind=phrases.motion.choices[self.kind].lower())))
        if words.get(self.wording):
            written = kit.plain(cut(words[self.wording], _MOST_READ if self.doubt else _MOST_SHOWN))
            body.append(kit.text((say.read_words if self.doubt else say.held_words).format(words=written)))
        body += [kit.text(full(matter, phrases.common, words), subtle=True) for matter in self.likely]
        data = self.key.data(held=self.held)
        row = [
            kit.press(
                _title(self, matter, phrases), "motion.confirm", {**data, "matter": matter.no}, takes_inputs=False
            )
            for matter in self.likely
        ]
        drop = kit.press(say.drop, "motion.confirm", {**data, "drop": "yes"}, takes_inputs=False)
        if self.others:
            options = [option(matter, phrases.common, words) for matter in self.others]
            body += [kit.buttons(*row, primary=False)] if row else []
            asked = kit.choice("matter", say.other, options, required=True, error=say.other_missing)
            body += kit.asked(asked, wrong)
            row = [kit.press(say.send, "motion.confirm", {**data, "sent": "yes"})]
        elif wrong:
            body.append(kit.mistake(wrong))
        # Nothing says which of the matters it is: no button is more to be pressed than another.
        body += [kit.buttons(*row, kit.exception(drop), primary=False), kit.text(say.held_lasts, subtle=True)]
        return kit.card(*body, lang=phrases.language, fallback=kit.corrected(heading, wrong))


def _title(view: HeldMotionCard, matter: MatterName, phrases: Phrases) -> str:
    say = phrases.motion_asked
    return (say.choose_now if matter.no == view.table else say.choose).format(no=matter.no)


@dataclass(frozen=True, slots=True)
class MotionOffer:
    """The offer to make a motion of what was written in plain speech. `no`: the matter, 0 where it is not known.

    With `tap` one press hands it in, since matter and kind are all there is; without it the button opens the form.
    """

    key: Key
    no: int
    kind: str
    tap: bool

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the offer. Nothing of what was written stands in it."""
        say = phrases.motion_asked
        about = {"matter": self.no} if self.no else {}
        data = self.key.data(**about, **({"kind": self.kind} if self.kind else {}))
        if self.tap:
            title = say.offer_tap.format(kind=phrases.motion.choices[self.kind].lower(), no=self.no)
            button = kit.press(title, "motion.submit", data)
        else:
            button = kit.opens((say.offer_form if self.no else say.offer_open).format(no=self.no), "motion.open", data)
        return kit.card(
            kit.text(say.offer, heading=True),
            kit.text(say.offer_why),
            kit.buttons(button),
            kit.text(say.offer_not_kept, subtle=True),
            lang=phrases.language,
            fallback=say.offer,
        )
