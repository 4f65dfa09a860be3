"""The list of motions: matter by matter, in the order they came."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cards import kit
from cards.fitted import cut, fitted
from cards.key import Key
from cards.motion import MotionText, backers, called, came, line
from cards.naming import MAX_NAME_SHOWN, MatterName, full
from cards.phrases.book import Phrases

MAX_EXCERPT: Final = 300  # characters of a wording in the list; the whole stands on the motion's own card
_MAX_ABOVE_MOTIONS: Final = 300  # characters of a matter's title above its motions
_EXCERPTS: Final = (MAX_EXCERPT, 100, 30)  # tried in this order


@dataclass(frozen=True, slots=True)
class HiddenRow:
    """A sealed motion: its number is all there is to say."""

    motion: int
    no: int


@dataclass(frozen=True, slots=True)
class MotionGroup:
    """The motions of one matter. `counts`, for the hosts: (kind, how many), then those withdrawn; empty for others."""

    matter: MatterName
    rows: tuple[MotionText | HiddenRow, ...]
    counts: tuple[tuple[str, int], ...] = ()
    withdrawn: int = 0


@dataclass(frozen=True, slots=True)
class MotionList:
    """Motions, at most a page of them; `more` is where the next page begins, 0 where this is the last.

    `no`: the one matter it is about, 0 for all. `own`: somebody looks, and can go on to each motion's own card. `entry`:
    with the button that lets the secretary note a motion.
    """

    key: Key
    groups: tuple[MotionGroup, ...]
    no: int = 0
    more: int = 0
    own: bool = False
    entry: bool = False

    @property
    def wordings(self) -> tuple[str, ...]:
        """The titles of the matters, and the words of the motions."""
        titles = tuple(title for group in self.groups for title in group.matter.wordings)
        rows = (row for group in self.groups for row in group.rows)
        return titles + tuple(row.wording for row in rows if isinstance(row, MotionText) and row.wording)

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the list, the wordings as long as there is room for; each stands whole on the motion's own card."""
        return fitted(lambda length: self._drawn(phrases, words, length), _EXCERPTS)

    def _drawn(self, phrases: Phrases, words: Mapping[str, str], length: int) -> kit.Card:
        say = phrases.motion
        body = [kit.band("table", say.list_title)]
        for group in self.groups:
            body += _group(group, self, phrases, words, length)
        if not self.groups:
            body.append(kit.text(say.list_none))
        row = _onward(self, phrases)
        if row:
            body.append(kit.buttons(*row))
        return kit.card(*body, lang=phrases.language, fallback=say.list_title)


def _group(
    group: MotionGroup, view: MotionList, phrases: Phrases, words: Mapping[str, str], length: int
) -> list[kit.Element]:
    titles = {name: cut(words[name], _MAX_ABOVE_MOTIONS) for name in group.matter.wordings if name in words}
    made = [kit.text(full(group.matter, phrases.common, titles), part=True, separator=True, spacing="large")]
    counted = _counted(group, phrases)
    if counted:
        made.append(kit.text(counted, subtle=True))
    send = kit.sends if view.key.dialog else kit.press
    for row in group.rows:
        made += _hidden(row, phrases) if isinstance(row, HiddenRow) else _row(row, phrases, words, length)
        if view.own:
            data = view.key.data(motion=row.motion)
            button = send(phrases.motion.show.format(motion=row.motion), "motion.show", data)
            made.append(kit.buttons(button, primary=False))
    return made


def _counted(group: MotionGroup, phrases: Phrases) -> str:
    say = phrases.motion
    parts = [
        say.list_counts.format(kind=say.kinds[kind], count=count) if kind else say.list_unsaid.format(count=count)
        for kind, count in group.counts
    ]
    if group.withdrawn:
        parts.append(say.list_withdrawn.format(count=group.withdrawn))
    sentence = ", ".join(parts)
    return sentence[:1].upper() + sentence[1:]


def _hidden(row: HiddenRow, phrases: Phrases) -> list[kit.Element]:
    return [kit.text(called(row.motion, row.no, phrases)), kit.text(phrases.motion.sealed, spacing="none", subtle=True)]


def _row(row: MotionText, phrases: Phrases, words: Mapping[str, str], length: int) -> list[kit.Element]:
    say, name = phrases.motion, min(length, MAX_NAME_SHOWN)
    made = [kit.text(line(row, phrases, name)), *came(row, phrases)]
    if row.withdrawn:
        return [*made, kit.text(say.withdrawn, spacing="none", weight="bolder")]
    text = kit.plain(cut(words.get(row.wording, ""), length))
    if text:
        made.append(kit.container(kit.text(text), style="emphasis", spacing="small"))
    if row.seconds:
        made.append(kit.text(backers(row, phrases, name), spacing="small", subtle=True))
    if row.registered:
        listed = phrases.archive.listed_under if row.dnr else phrases.archive.listed
        made.append(kit.text(listed.format(dnr=kit.plain(row.dnr)), spacing="small", subtle=True))
    return made


def _onward(view: MotionList, phrases: Phrases) -> list[kit.Action]:
    say = phrases.motion
    send, opens = (kit.sends, kit.sends) if view.key.dialog else (kit.press, kit.opens)
    about = {"matter": view.no} if view.no else {}
    row: list[kit.Action] = []
    if view.more:
        row.append(send(say.more, "motion.list", view.key.data(**about, start=view.more)))
    if view.entry:
        row.append(opens(say.record_new, "motion.record", view.key.data(**about)))
    return row
