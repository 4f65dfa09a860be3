"""The form of a motion: a member's own, and the secretary's for what was said aloud or sent by e-mail."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from cards import kit
from cards.fitted import fitted
from cards.key import Key
from cards.naming import MAX_OPTION, MatterName, bare, full, option
from cards.people_choice import LENGTHS, options
from cards.phrases.book import Phrases

MAX_WORDING: Final = 8000  # characters as Teams counts them: UTF-16
# The field of a fault; else its own.
_AT: Final = {
    "no_wording": "wording",
    "too_long": "wording",
    "identity": "wording",
    "ended": "matter",
    "kind_anew": "kind",
    "came_at_anew": "came_at",
}
MOST_TIME: Final = 40  # characters of a time, as it was written
MAX_HANDED_BACK: Final = 20_000  # the longest wording that a form can hand back to be shortened


@dataclass(frozen=True, slots=True)
class MotionForm:
    """The form. `matters`: the one it is about, or several to choose from, `no` being chosen (0: none).

    `kinds`: each kind that can be made with whether it needs a wording (required, optional, forbidden). `words`, what
    was typed before, lives in this answer alone. `fault` is a key of `MotionPhrases.faults`.
    """

    key: Key
    matters: tuple[MatterName, ...]
    kinds: tuple[tuple[str, str], ...]
    no: int = 0
    kind: str = ""
    words: str = field(default="", repr=False)
    fault: str = ""
    entry: "Entry | None" = None

    @property
    def wordings(self) -> tuple[str, ...]:
        """The matters' titles."""
        return tuple(title for matter in self.matters for title in matter.wordings)

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the form. Where nothing can be handed in, what was typed is still there to be copied."""
        return fitted(lambda length: self._drawn(phrases, words, length), LENGTHS)

    def _drawn(self, phrases: Phrases, words: Mapping[str, str], length: int) -> kit.Card:
        say, entry = phrases.motion, self.entry
        title = say.record if entry else say.form
        wrong = say.faults[self.fault] if self.fault else ""
        head = kit.corrected(title, wrong)
        if not self.matters:
            body = [kit.mistake(wrong)] if wrong else []
            body.append(kit.text(say.none_open))
            body += [_wording(self, phrases)] if self.words else []
            return kit.card(*body, lang=phrases.language, fallback=head)
        if entry is not None and not entry.movers:
            return kit.card(kit.text(say.no_movers), lang=phrases.language, fallback=title)
        at = _AT.get(self.fault, self.fault)
        questions = [_matter(self, phrases, words, min(MAX_OPTION, 2 * length))]
        if entry is not None:
            questions += _entry(entry, phrases, length)
        kinds = [(kind, say.choices[kind]) for kind, _ in self.kinds]
        questions.append(
            kit.choice("kind", say.kind, kinds, expanded=True, value=self.kind, required=True, error=say.kind_missing)
        )
        questions.append(_wording(self, phrases))
        body = [part for one in questions for part in _told(one, wrong if one.get("id") == at else "")]
        # A form of one matter has no field for it.
        first = [kit.mistake(wrong)] if wrong and at not in {one.get("id") for one in questions} else []
        row = kit.buttons(*_buttons(self, phrases))
        return kit.card(*first, *body, *_hints(self, phrases), row, lang=phrases.language, fallback=head)


@dataclass(frozen=True, slots=True)
class Entry:
    """What the secretary says besides: who made the motion (of `movers`: key, name, party group), and how and when it came.

    `more`: so many members besides those listed. `came_at`: the time as it was written; asked where e-mail is a way.
    """

    movers: tuple[tuple[str, str, str], ...] = field(repr=False)
    mover: str = ""
    channels: tuple[str, ...] = ()
    channel: str = ""
    more: int = 0
    came_at: str = field(default="", repr=False)


def _told(one: kit.Element, wrong: str) -> list[kit.Element]:
    return kit.asked(one, wrong) if "id" in one else [one]


def _matter(view: MotionForm, phrases: Phrases, words: Mapping[str, str], most: int) -> kit.Element:
    say = phrases.motion
    if len(view.matters) == 1:
        return kit.text(full(view.matters[0], phrases.common, words), weight="bolder")
    matters = [option(matter, phrases.common, words, most) for matter in view.matters]
    chosen = str(view.no) if view.no else None
    return kit.choice("matter", say.matter, matters, value=chosen, required=True, error=say.matter_missing)


def _entry(entry: Entry, phrases: Phrases, length: int) -> list[kit.Element]:
    say = phrases.motion
    movers = options([(key, _named(name, group, phrases)) for key, name, group in entry.movers], length, phrases)
    made = [kit.choice("mover", say.mover, movers, value=entry.mover or None, required=True, error=say.mover_missing)]
    if entry.more:
        made.append(kit.text(say.more_movers.format(count=entry.more), subtle=True))
    if len(entry.channels) > 1:
        channels = [(channel, say.channels[channel]) for channel in entry.channels]
        made.append(kit.choice("channel", say.channel, channels, value=entry.channel or entry.channels[0]))
    if "email" in entry.channels:
        made.append(
            kit.text_input("came_at", phrases.motion_noted.when, max_chars=MOST_TIME, value=entry.came_at[:MOST_TIME])
        )
    return made


def _named(name: str, group: str, phrases: Phrases) -> str:
    """Name and party; what tells a stranger from somebody of that name stays last."""
    known = bare(name)
    return phrases.motion.person_group.format(name=known, group=group) + name[len(known) :] if group else name


def _wording(view: MotionForm, phrases: Phrases) -> kit.Element:
    most = max(MAX_WORDING, len(view.words))  # what was too long is handed back whole
    return kit.text_input("wording", phrases.motion.wording, max_chars=most, multiline=True, value=view.words)


def _hints(view: MotionForm, phrases: Phrases) -> list[kit.Element]:
    say = phrases.motion
    lines = []
    for rule, sentence in (("required", say.required), ("forbidden", say.forbidden)):
        kinds = [say.choices[kind].lower() for kind, one in view.kinds if one == rule]
        if kinds:
            lines.append(sentence.format(kinds=", ".join(kinds)))
    return [kit.text(" ".join([*lines, say.readable]), subtle=True)]


def _buttons(view: MotionForm, phrases: Phrases) -> list[kit.Action]:
    """One press to send; and one to approve without a word, where that is allowed (R-139)."""
    say = phrases.motion
    send = kit.sends if view.key.dialog else kit.press
    verb = "motion.record" if view.entry else "motion.submit"
    about = {"matter": view.matters[0].no} if len(view.matters) == 1 else {}
    row = [send(say.record_send if view.entry else say.send, verb, view.key.data(**about, sent="yes"))]
    if about and not view.entry and not view.words and dict(view.kinds).get("approve", "required") != "required":
        data = view.key.data(**about, kind="approve")
        row.append(send(say.only_approve, verb, data, takes_inputs=False))
    return row
