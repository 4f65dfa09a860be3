"""The dialogs of a pasted roster: the field to paste into, and what was understood, with the text still in its field."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Final

from cards import kit
from cards.counting import counted, people
from cards.fitted import cut
from cards.key import Key
from cards.naming import brief, person
from cards.phrases.book import Phrases
from cards.ranges import ranges, together

MAX_PASTED: Final = 20_000  # characters
_MOST_QUOTED: Final = 20  # lines left out, in their own words; the rest stand in the field
_QUOTED: Final = 60  # characters of each
_GROUP: Final = 30  # characters of a party in the list
_SUBSTITUTE: Final = "substitute"  # the capacity of whom it is told that they serve: of a member it goes without saying


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Lines that were left out for one reason (a code), and as they were written; `lines` are the matters' numbers of parties."""

    why: str
    lines: tuple[int, ...]
    words: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class Shown:
    """Somebody as understood. A party has no name, only its `matter`. `instead`: the member on whose seat a substitute `serves`."""

    name: str = field(repr=False)
    capacity: str
    group: str = ""
    place: str = ""
    matter: int = 0
    serves: bool = False
    instead: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Changed:
    """Somebody who stands on the roster: how they stand there now, and once the list is kept."""

    was: Shown
    then: Shown


@dataclass(frozen=True, slots=True)
class Unsaid:
    """Somebody whose capacity the list does not say; `input_id` is where it is chosen. `headed`: a party makes no member of them."""

    input_id: str
    line: int
    name: str = field(repr=False)
    group: str = ""
    headed: bool = False


@dataclass(frozen=True, slots=True)
class SamePerson:
    """Somebody of the list who may be one of the roster, whose account has another capacity: `was`; by the list `then`. `answered`: "yes", "no", or nothing yet."""

    input_id: str
    name: str = field(repr=False)
    was: str
    then: str
    answered: str = ""


@dataclass(frozen=True, slots=True)
class PasteForm:
    """The field to paste into; `text` is what stood there before, or was `recalled` from an earlier sitting.

    `wrong`: why nothing of it was taken, with a `count`; `left_out`: the lines that were not understood.
    """

    key: Key
    text: str = field(default="", repr=False)
    recalled: bool = False
    wrong: str = ""
    count: int = 0
    left_out: tuple[LeftOut, ...] = ()

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the field; what is wrong stands right above it."""
        say = phrases.roster
        wrong = say.refused_whole[self.wrong].format(count=self.count) if self.wrong else ""
        return kit.card(
            *((kit.text(say.paste_recalled),) if self.recalled else ()),
            *_left_out(self.left_out, phrases),
            *kit.asked(_pasted(self.text, say.paste_label), wrong),
            kit.text(say.paste_hint, subtle=True),
            kit.buttons(kit.sends(say.paste_look, "roster.import", self.key.data(step="look"))),
            lang=phrases.language,
            fallback=kit.corrected(say.paste, wrong),
        )


@dataclass(frozen=True, slots=True)
class PastePreview:
    """What was understood, `count` in all; what was left out; whose capacity is asked for; and the `text` in its field.

    `unplaced`: so many of whom nothing says where they sit. `seen` tells the text that is looked over from another one.
    `nobody`: it was to be kept, and nobody had a capacity yet. `others`: the roster has people who are not on the list.
    `changed`: those on the roster whom it changes; `unmoved`: those of whom it says another place, which does not hold while the sitting
    goes on. Of both, so many `more` are counted. `same`: of whom it is asked whether they are the one on the roster; `untold`: it was to
    be kept before that was answered.
    """

    key: Key
    people: tuple[Shown, ...]
    count: int
    left_out: tuple[LeftOut, ...]
    text: str = field(repr=False)
    asked: tuple[Unsaid, ...] = ()
    capacities: tuple[str, ...] = ()
    unplaced: int = 0
    kinds: tuple[tuple[str, int], ...] = ()
    seen: str = ""
    nobody: bool = False
    others: bool = False
    changed: tuple[Changed, ...] = ()
    more_changed: int = 0
    unmoved: tuple[Shown, ...] = ()
    more_unmoved: int = 0
    same: tuple[SamePerson, ...] = ()
    untold: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw what was understood: first what needs the secretary, then the list."""
        say = phrases.roster
        head = say.paste_found.format(people=so_many(self.kinds, phrases)) if self.people else say.paste_nobody
        body = [
            kit.band("ask", head),
            *((kit.text(say.paste_others),) if self.others else ()),
            *_told(say.paste_changed, [_changed(one, phrases) for one in self.changed], self.more_changed, phrases),
            *_told(say.paste_unmoved, [_line(one, phrases) for one in self.unmoved], self.more_unmoved, phrases),
            *_left_out(self.left_out, phrases),
        ]
        untold = say.paste_same_missing if self.untold else ""
        if self.same:
            head_one, *more = [_same(one, phrases) for one in self.same]
            body += [kit.text(say.paste_same, part=True), *kit.asked(head_one, untold), *more]
        wrong = say.paste_missing if self.asked and self.nobody else ""
        if self.asked:
            first, *rest = [_asked(one, self, phrases) for one in self.asked]
            body += [kit.text(say.paste_ask, part=True), *kit.asked(first, wrong), *rest]
        if self.people:
            body.append(kit.bullets([_line(one, phrases) for one in self.people]))
        if self.count > len(self.people):
            body.append(kit.text(say.paste_more.format(people=people(self.count - len(self.people), phrases.common))))
        body.append(_pasted(self.text, say.paste_own))
        row = kit.buttons(*self._onward(phrases))
        return kit.card(*body, row, lang=phrases.language, fallback=kit.corrected(say.title, untold or wrong))

    def _onward(self, phrases: Phrases) -> list[kit.Action]:
        say = phrases.roster
        row = [(say.paste_look_again, "look"), (say.paste_back, "back")]
        if self.people or self.asked:
            row.insert(0, (say.paste_accept, "accept"))
        if self.unplaced:
            row.insert(1, (say.paste_room, "all_in_room"))
        if any(one.group and not one.headed for one in self.asked):
            row.insert(1, (say.paste_members, "all_members"))
        return [kit.sends(title, "roster.import", self.key.data(step=step, seen=self.seen)) for title, step in row]


def so_many(kinds: tuple[tuple[str, int], ...], phrases: Phrases) -> str:
    """So many of each capacity: "1 ordförande, 13 ledamöter och 4 ersättare"."""
    say = phrases.roster.counted
    return together([counted(number, say[kind]) for kind, number in kinds], phrases.common)


def _pasted(text: str, label: str) -> kit.Element:
    return kit.text_input("people", label, max_chars=MAX_PASTED, multiline=True, value=text[:MAX_PASTED])


def _left_out(left_out: tuple[LeftOut, ...], phrases: Phrases) -> list[kit.Element]:
    """Each reason with its lines, quoted; where there are very many, the rest are counted."""
    if not left_out:
        return []
    say, room, body = phrases.roster, _MOST_QUOTED, []
    for one in left_out:
        head = say.problems[one.why].format(lines=ranges(one.lines, phrases.common))
        quoted = [kit.plain(cut(words.strip(), _QUOTED)) or "…" for words in one.words[:room]]
        room -= len(quoted)
        body.append(kit.text(head, weight="bolder"))
        if quoted:
            body.append(kit.bullets([say.quoted.format(words=words) for words in quoted], spacing="none"))
        if len(one.words) > len(quoted):
            body.append(kit.text(say.paste_more_lines.format(count=len(one.words) - len(quoted)), spacing="none"))
    return [kit.container(*body, style="warning")]


def _told(head: str, lines: list[str], more: int, phrases: Phrases) -> list[kit.Element]:
    """What is told of some people, each on a line; the rest are counted."""
    if not lines:
        return []
    rest = [phrases.roster.paste_more.format(people=people(more, phrases.common))] if more else []
    return [kit.text(head, part=True), kit.bullets([*lines, *rest], spacing="none")]


def _changed(one: Changed, phrases: Phrases) -> str:
    name, was, then = person(one.was.name, phrases.common), _stands(one.was, phrases), _stands(one.then, phrases)
    return phrases.roster.paste_change.format(name=name, was=was, then=then)


def _asked(one: Unsaid, view: PastePreview, phrases: Phrases) -> kit.Element:
    say = phrases.roster
    name = f"{brief(one.name)} ({cut(one.group, _GROUP)})" if one.group else brief(one.name)
    options = [(capacity, phrases.common.capacities[capacity]) for capacity in view.capacities]
    label = say.paste_who.format(name=kit.unmarked(name), line=one.line)
    return kit.choice(one.input_id, label, options, placeholder=say.paste_nothing)


def _same(one: SamePerson, phrases: Phrases) -> kit.Element:
    """Whether they are one person: "Per Ek är tjänsteperson. Är det samma person?"."""
    say, capacities = phrases.roster, phrases.common.capacities
    label = say.paste_same_who.format(name=kit.unmarked(brief(one.name)), was=capacities[one.was])
    options = [("yes", say.paste_same_yes.format(then=capacities[one.then])), ("no", say.paste_same_no)]
    return kit.choice(one.input_id, label, options, value=one.answered, expanded=True)


def _line(one: Shown, phrases: Phrases) -> str:
    if one.matter:
        say = phrases.common
        return f"{say.party.format(no=one.matter)}: {say.places[one.place]}"
    return f"{person(one.name, phrases.common)}{_party(one)}, {_stands(replace(one, group=''), phrases)}"


def _stands(one: Shown, phrases: Phrases) -> str:
    """As what somebody stands there, where, and on whose seat: "ersättare (S): i rummet, tjänstgör för Anna Ek"."""
    say = phrases.common
    serves = phrases.roster.serving if one.serves and one.capacity == _SUBSTITUTE else ""
    if one.instead:
        serves = phrases.roster.serving_for.format(name=person(one.instead, phrases.common))
    stands = f"{say.capacities[one.capacity]}{_party(one)}: {say.places[one.place]}"
    return f"{stands}, {serves}" if serves else stands


def _party(one: Shown) -> str:
    return f" ({kit.plain(cut(one.group, _GROUP))})" if one.group else ""
