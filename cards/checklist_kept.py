"""What somebody answered to the self-checklist, shown to that person, with help for what is not right."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from cards import kit
from cards.checklist import Item, line, not_so, placed
from cards.key import Key
from cards.naming import MatterName, person, short, whose
from cards.phrases import book
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class ChecklistKept:
    """What one person answered, shown to that person, with help for each line that is not right.

    `others`: it is shown to the secretary who noted it, whose press would answer for themselves: so there is no button.
    """

    key: Key
    matter: MatterName | None
    name: str = field(repr=False)
    items: tuple[Item, ...]
    recorded: bool = False
    place: str = ""
    others: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw a person's own answers; where a line is not right, what to do and an easy second answer."""
        say = phrases.checklist
        name = person(self.name, phrases.common)
        good = [item for item in self.items if item.answer == "yes"]
        bad = [item for item in self.items if item.answer == "no"] if len(good) < len(self.items) else []
        if self.recorded:
            # What is noted of somebody is read by the secretary too: it speaks of them, not to them.
            owner = whose(name, phrases.common)
            head = (say.recorded_unsafe if bad else say.recorded_title).format(whose=owner)
        else:
            head = (say.help_title if bad else say.kept_title).format(name=name)
        where = (short(self.matter, phrases.common),) if self.matter else ()
        body = [kit.band("ask" if bad else "ready", head, *where), *placed(self.place, phrases)]
        if bad:
            body += _help(self, bad, phrases)
        if good:
            body += [
                kit.text(say.kept_recorded if self.recorded else say.kept),
                {**_listed(tuple(good), phrases.language)},
            ]
        if not self.others:
            body.append(_again(self, phrases, now_right=bool(bad)))
        return kit.card(*body, lang=phrases.language, fallback=head)


def _help(view: ChecklistKept, bad: Sequence[Item], phrases: Phrases) -> list[kit.Element]:
    """Each line that is not right; what to do about it only where its owner is the reader."""
    intro = [] if view.recorded else [kit.text(phrases.checklist.help_intro)]
    outro = [] if view.others else [kit.text(phrases.checklist.help_outro)]
    return [*intro, *(_wrong(item, phrases, advised=not view.others) for item in bad), *outro]


def _wrong(item: Item, phrases: Phrases, *, advised: bool) -> kit.Element:
    """A line that is not right, as it is; with what its owner can do about it, where they are the reader."""
    say = phrases.checklist
    shown = [kit.text(not_so(item, phrases), weight="bolder")]
    if advised:
        shown.append(kit.text(say.own_advice if item.own else say.advice[item.key], spacing="none"))
    return kit.container(*shown, style="warning")


@lru_cache(
    maxsize=256
)  # Hundreds give the same answers. The lines are the profile's and our own, never anybody's words.
def _listed(items: tuple[Item, ...], language: str) -> kit.Element:
    return kit.bullets([line(item, book.of(language)) for item in items])


def _again(view: ChecklistKept, phrases: Phrases, *, now_right: bool) -> kit.Element:
    """The buttons below an answer: all is right now, or something has changed."""
    say = phrases.checklist
    all_yes = view.key.data(**{item.key: "yes" for item in view.items}) if now_right else view.key.data()
    if view.key.dialog:
        # A dialog cannot open another: the second answer is sent from here.
        verb = "checklist.submit" if now_right else "checklist.open"
        title = say.now_right if now_right else say.changed
        return kit.buttons(kit.sends(title, verb, all_yes), primary=now_right)
    changed = kit.opens(say.still_not if now_right else say.changed, "checklist.open", view.key.data())
    return (
        kit.buttons(kit.press(say.now_right, "checklist.submit", all_yes), changed)
        if now_right
        else kit.buttons(changed, primary=False)
    )
