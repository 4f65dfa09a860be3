"""A matter's cards: the choice of a stricter kind, and the word that it is one. The matter's own card is in `cards/readiness.py`."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cards import kit
from cards.key import Key
from cards.naming import MatterName, short
from cards.phrases.book import Phrases
from cards.secret_kinds import kinds_differ

# The kinds in which nothing may be written: their names as profiles and the journal have them.
GUARDED: Final = frozenset({"secrecy", "secrecy_individual", "protective"})


@dataclass(frozen=True, slots=True)
class LevelForm:
    """The choice of a stricter kind; `kinds` from the mildest. `wrong` (a code): why what was sent is none."""

    key: Key
    matter: MatterName
    kind: str
    kinds: tuple[str, ...]
    wrong: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the choice, and say beforehand what follows from it (R-117)."""
        say = phrases.matter
        head = say.level_title.format(matter=short(self.matter, phrases.common))
        if not self.kinds:
            return kit.card(
                kit.band("confidential", head), kit.text(say.strictest), lang=phrases.language, fallback=head
            )
        options = [(kind, phrases.common.kinds[kind]) for kind in self.kinds]
        send = kit.sends if self.key.dialog else kit.press
        wrong = say.level_wrong[self.wrong] if self.wrong else ""
        return kit.card(
            kit.band("ask", head),
            kit.text(say.level_now.format(kind=phrases.common.kinds[self.kind])),
            *kit.asked(
                kit.choice("level", say.level_label, options, expanded=True, required=True, error=say.level_missing),
                wrong,
            ),
            *kinds_differ(self.kinds, phrases),
            kit.text(say.level_follows),
            kit.buttons(send(say.level_send, "matter.level", self.key.data(matter=self.matter.no, sent="yes"))),
            lang=phrases.language,
            fallback=kit.corrected(head, wrong),
        )


@dataclass(frozen=True, slots=True)
class LevelNote:
    """Told to the hosts: the matter is of a stricter kind now. `must_leave`: somebody remote may not stay for it.

    `key`: the check is to be made again, and the button for it stands here; None where there is none to make. `bared`: a title was
    removed; `sealed`: motions that were handed in are; `aloud`: they are made orally by it.
    """

    matter: MatterName
    kind: str
    must_leave: bool
    key: Key | None = None
    bared: bool = False
    sealed: bool = False
    aloud: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the note to the hosts."""
        say = phrases.matter
        kind = phrases.common.kinds[self.kind]
        head = say.raised.format(matter=short(self.matter, phrases.common), kind=kind)
        # What is to be done at once comes first.
        lines = [say.must_leave] if self.must_leave else []
        follows = (say.raised_bared, self.bared), (say.raised_sealed, self.sealed), (say.raised_aloud, self.aloud)
        if kept := " ".join(line for line, is_so in follows if is_so):
            lines.append(kept)
        if self.key is not None:
            lines.append(say.raised_on_table)
        rest = (kit.bullets(lines),) if lines else ()
        check: list[kit.Element] = []
        if self.key is not None:
            opens = kit.opens(phrases.readiness.check, "gate.confirm", self.key.data(matter=self.matter.no))
            check.append(kit.buttons(opens))
        state: kit.State = "confidential" if self.kind in GUARDED else "news"
        return kit.card(kit.band(state, head), *rest, *check, lang=phrases.language, fallback=head)


@dataclass(frozen=True, slots=True)
class NoMatter:
    """No matter is on the table."""

    def draw(self, phrases: Phrases, __: Mapping[str, str]) -> kit.Card:
        """Draw that no matter is up."""
        return kit.card(kit.text(phrases.matter.none), lang=phrases.language, fallback=phrases.matter.none)
