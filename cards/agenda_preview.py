"""The dialog in which a pasted agenda is looked over: a choice where something is in doubt, and one list of all the rest."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from cards import kit
from cards.agenda_left_out import MAX_LEFT_CHARS, LeftLines, left_lines
from cards.counting import counted
from cards.fitted import cut, fitted
from cards.key import Key
from cards.naming import MAX_OPTION
from cards.phrases.book import Phrases
from cards.ranges import ranges
from cards.secret_kinds import kinds_differ
from cards.setup import Described

MAX_NOTICES: Final = 15
UNCLEAR: Final = "unclear"  # no kind: the secretary has not chosen yet
OTHER: Final = "other"
"""The input that says which of the listed matters is of another kind; with `_kind` after it, of which."""

_DOUBT: Final = "doubt"
_READABLE: Final = 20  # characters of a title, below which its number says as much
_OPTION: Final = 40  # characters of a listed matter where one is chosen to be changed
# Characters of lines to write anew, and of a title in the list: tried in this order.
_SIZES: Final = ((MAX_LEFT_CHARS, 300), (MAX_LEFT_CHARS, 100), (1_000, 60), (0, 30), (0, 10))


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One matter as understood. `label` is its title, or its initials where it is confidential; `parts` are the points below an open one."""

    no: int
    kind: str
    label: str = field(repr=False)
    unclear: bool = False
    parts: tuple[str, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class AgendaPreview:
    """The second dialog. `lines`: the matters of one page that the secretary is to look at; `rest`: all others, in a list.

    `cut`: the lines that were cut, by their number. `wrong` (a code): what was not chosen of the matter to change;
    `changed`: the one that was, 0 for none.
    """

    key: Key
    filled: Described
    lines: tuple[DraftLine, ...]
    kinds: tuple[str, ...]
    page: int
    pages: int
    cut: tuple[int, ...] = ()
    notices: tuple[tuple[str, int], ...] = ()
    claims: bool = False
    left: LeftLines = field(default_factory=LeftLines)
    rest: tuple[DraftLine, ...] = ()
    wrong: str = ""
    changed: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the second dialog. A long agenda leaves less room for what was not understood, and for titles."""
        return fitted(lambda nr: self._drawn(phrases, *_SIZES[nr]), range(len(_SIZES)))

    def _drawn(self, phrases: Phrases, room: int, length: int) -> kit.Card:
        say, options = phrases.setup, self._options(phrases)
        head = say.understood_page if self.pages > 1 else say.understood
        body = [kit.text(head.format(page=self.page + 1, pages=self.pages), heading=True)]
        if self.changed and not self.wrong:
            body.append(kit.container(kit.text(say.changed.format(no=self.changed), weight="bolder"), style="good"))
        body += _told(self, phrases, room)
        for one in self.lines:
            not_chosen = [(UNCLEAR, say.unclear)] if one.unclear else []
            value = UNCLEAR if one.unclear else one.kind
            named = _named(one, phrases, min(length, MAX_OPTION))
            body.append(kit.choice(f"kind_{one.no}", named, [*not_chosen, *options], value=value))
        wrong = say.other_wrong[self.wrong] if self.wrong else ""
        body += _listed(self, phrases, length, wrong)
        title = kit.corrected(say.form_title.format(step=2), wrong)
        return kit.card(*body, kit.buttons(*self._onward(phrases)), lang=phrases.language, fallback=title)

    def _options(self, phrases: Phrases) -> list[tuple[str, str]]:
        return [(kind, phrases.common.kinds[kind]) for kind in self.kinds]

    def _onward(self, phrases: Phrases) -> list[kit.Action]:
        say, filled = phrases.setup, self.filled
        data = self.key.data(page=self.page, **{name: getattr(filled, name) for name in Described.__slots__})
        on = (say.next_page, "next") if self.page + 1 < self.pages else (self._accept(phrases), "accept")
        return [kit.sends(words, "meeting.setup", {**data, "step": step}) for words, step in (on, (say.back, "back"))]

    def _accept(self, phrases: Phrases) -> str:
        return phrases.setup.claim if self.claims else phrases.setup.accept


def _named(one: DraftLine, phrases: Phrases, length: int) -> str:
    number = phrases.common.matter.format(no=one.no)
    return f"{number}: {kit.unmarked(cut(one.label, length))}" if one.label and length else number


def _listed(view: AgendaPreview, phrases: Phrases, length: int, wrong: str) -> list[kit.Element]:
    """The matters that nothing is unclear about, and how one of them is made one of another kind."""
    if not view.rest:
        return []
    say, kinds = phrases.setup, phrases.common.kinds
    body = [kit.text(say.rest if view.lines else say.all_listed, part=True)]
    body.append(kit.bullets([_line(one, phrases, length) for one in view.rest], spacing="none"))
    if any(len(one.label) > length for one in view.rest):
        body.append(kit.text(say.titles_cut, subtle=True))
    body += _below(view.rest, phrases, length)
    in_choice = min(length, _OPTION) if length >= _READABLE else 0
    numbers = [(str(one.no), _named(one, phrases, in_choice)) for one in view.rest]
    chosen = str(view.changed) if wrong and view.changed else None
    body += kit.asked(kit.choice(OTHER, say.other, numbers, value=chosen), wrong if view.wrong == "no_matter" else "")
    kind = kit.choice(f"{OTHER}_kind", say.other_kind, [(one, kinds[one]) for one in view.kinds])
    return [*body, *kit.asked(kind, wrong if view.wrong == "no_kind" else "")]


def _line(one: DraftLine, phrases: Phrases, length: int) -> str:
    number = phrases.common.matter.format(no=one.no)
    named = f"{number}: {kit.plain(cut(one.label, length))}" if one.label else number
    return named if one.kind == "ordinary" else f"{named} ({phrases.common.kinds[one.kind]})"


def _below(lines: Iterable[DraftLine], phrases: Phrases, length: int) -> list[kit.Element]:
    """The points below matters, which are no matters of their own: as much of each as there is room for, or how many they are."""
    say, found = phrases.setup, []
    for one in lines:
        if one.parts:
            many = counted(len(one.parts), say.parts_count)
            words = ", ".join(kit.plain(cut(part, length)) for part in one.parts) if length >= _READABLE else many
            found.append(f"{phrases.common.matter.format(no=one.no)}: {words}")
    return [kit.text(say.parts), kit.bullets(found, spacing="none")] if found else []


def _told(view: AgendaPreview, phrases: Phrases, room: int) -> list[kit.Element]:
    """What the secretary should look at: what was cut, what is in doubt, what was not understood."""
    say, numbers = phrases.setup, phrases.common
    body: list[kit.Element] = []
    if view.cut:
        body.append(kit.mistake(say.cut.format(lines=ranges(view.cut, numbers))))
    unclear = [no for code, no in view.notices if code == _DOUBT]
    if unclear:
        body.append(kit.mistake(say.notices[_DOUBT].format(no=ranges(unclear, numbers))))
    notices = [(code, no) for code, no in view.notices if code != _DOUBT]
    body += [kit.text(say.notices[code].format(no=no)) for code, no in notices[:MAX_NOTICES]]
    if len(notices) > MAX_NOTICES:
        body.append(kit.text(say.more_notices.format(count=len(notices) - MAX_NOTICES)))
    if not (view.lines or view.rest):
        body.append(kit.text(say.no_matters))
    kinds = [one.kind for one in (*view.lines, *view.rest)]
    return [*body, *left_lines(view.left, phrases, room), *kinds_differ(kinds, phrases)]
