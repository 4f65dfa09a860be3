"""A motion's cards: the motion as all can read it, its receipt, what is left of a sealed one, and its one fetching."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cards import kit
from cards.fitted import cut, fitted
from cards.inputs import MAX_TEXT
from cards.key import Key
from cards.motion_buttons import doing, kinds_to_choose
from cards.naming import MAX_NAME_SHOWN
from cards.naming import person as name_of
from cards.phrases.book import Phrases

_NAMES = (MAX_NAME_SHOWN, 30, 12)  # characters of a name, tried in this order


@dataclass(frozen=True, slots=True)
class MotionText:
    """What every card tells of an open motion. `mover` and `seconds`: (name, party group); `kind` "" : not said.

    `wording` is a key, "" where there is none; of a withdrawn motion it is never given (R-147). `more`: so many back it
    besides those named. `channel`: form, typed, recorded, email; `came_at`: when it came, 10.42, or "".
    `registered`: the secretary has said so; `dnr`: its diary number, where there is one.
    """

    motion: int
    no: int
    kind: str
    mover: tuple[str, str] = field(repr=False)
    wording: str = ""
    seconds: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    more: int = 0
    withdrawn: bool = False
    channel: str = ""
    came_at: str = ""
    registered: bool = False
    dnr: str = ""


@dataclass(frozen=True, slots=True)
class MotionCard:
    """One motion. `head` (a receipt's first line): received, recorded, emailed, recorded_for, or "".

    `note`, a key of `RefusalPhrases.reasons`: why a press that was made on a stale card changed nothing.
    `may`: what whoever looks can do: second, unsecond, withdraw, kind. `kinds` are offered where the kind was not said. `viewers`:
    Teams ids of those whose clients fetch their own view of the room's card.
    """

    key: Key
    motion: MotionText
    head: str = ""
    note: str = ""
    may: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    viewers: tuple[str, ...] = ()

    @property
    def wordings(self) -> tuple[str, ...]:
        """The motion's own words, where they are shown."""
        return (self.motion.wording,) if self.motion.wording else ()

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the motion as all can read it (R-128), with the wording as written, line by line, and whole."""
        return fitted(lambda length: self._drawn(phrases, words, length), _NAMES)

    def _drawn(self, phrases: Phrases, words: Mapping[str, str], length: int) -> kit.Card:
        say, motion = phrases.motion, self.motion
        heads = {
            "received": say.received,
            "recorded": say.recorded,
            "emailed": say.emailed,
            "recorded_for": say.recorded_for,
        }
        said = [phrases.refusals[self.note]] if self.note else []
        said += [heads[self.head]] if self.head else []
        body = [kit.band("done" if self.head else "refused", *said)] if said else []
        body.append(kit.text(line(motion, phrases), heading=True))
        body += came(motion, phrases)
        body.append(kit.container(_wording(motion, phrases, words), style="emphasis"))
        if motion.seconds:
            body.append(kit.text(backers(motion, phrases, length)))
        body += doing(self.key, motion.motion, self.may, self.kinds, phrases)
        if self.head == "received" and not motion.kind:
            body.append(kit.text(say.kind_later))
        if self.head == "received":
            body.append(kit.text(say.undo, subtle=True))
        data = self.key.data(motion=motion.motion)
        return kit.card(
            *body,
            lang=phrases.language,
            fallback=called(motion.motion, motion.no, phrases),
            refresh=kit.refresh("motion.show", data, self.viewers) if self.viewers else None,
        )


@dataclass(frozen=True, slots=True)
class KindForm:
    """The choice of another kind: each is one press."""

    key: Key
    motion: int
    no: int
    kind: str
    kinds: tuple[str, ...]

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the choice of another kind."""
        say = phrases.motion
        now = (say.kind_now.format(kind=say.kinds[self.kind]),) if self.kind else ()
        return kit.card(
            kit.band("ask", called(self.motion, self.no, phrases), *now),
            *kinds_to_choose(self.key, self.motion, self.kinds, phrases),
            lang=phrases.language,
            fallback=say.set_kind,
        )


@dataclass(frozen=True, slots=True)
class SealedMotion:
    """A motion in a matter that has become confidential: its number and the matter's, nothing else.

    `confidential` is False where it is the municipality's own rule that nothing of the matter is kept (R-042). `kept`: whoever looks is a secretary, and the wording waits to be fetched; `gone`: a secretary looks, and it does not.
    """

    key: Key
    motion: int
    no: int
    confidential: bool = True
    kept: bool = False
    gone: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw what is left of a sealed motion: its numbers, and that the matter is confidential (R-117)."""
        say = phrases.motion
        name = called(self.motion, self.no, phrases)
        body = [kit.band("confidential", name, say.sealed if self.confidential else say.not_kept)]
        if self.kept:
            opens = kit.sends if self.key.dialog else kit.opens
            body.append(kit.text(say.sealed_kept))
            body.append(kit.buttons(opens(say.fetch, "motion.fetch", self.key.data(motion=self.motion))))
        elif self.gone:
            body.append(kit.text(say.sealed_gone))
        return kit.card(*body, lang=phrases.language, fallback=name)


@dataclass(frozen=True, slots=True)
class FetchForm:
    """The warning before the one fetching."""

    key: Key
    motion: int
    no: int

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the warning. In the chat its button opens the dialog, since the words are shown nowhere else."""
        say = phrases.motion
        name, key = called(self.motion, self.no, phrases), self.key
        button = (
            kit.sends(say.fetch_send, "motion.fetch", key.data(motion=self.motion, confirm="yes"))
            if key.dialog
            else kit.opens(say.fetch, "motion.fetch", key.data(motion=self.motion))
        )
        return kit.card(
            kit.band("confidential", name),
            kit.text(say.fetch_once),
            kit.buttons(button),
            lang=phrases.language,
            fallback=say.fetch,
        )


@dataclass(frozen=True, slots=True)
class FetchedWording:
    """The sealed words, for the register: drawn once, in the answer that destroys them."""

    motion: MotionText

    @property
    def wordings(self) -> tuple[str, ...]:
        """The words that are read for the last time."""
        return (self.motion.wording,)

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the words once, as a text to copy: what is registered is what was handed in (R-204)."""
        say, motion = phrases.motion, self.motion
        return kit.card(
            kit.band("confidential", line(motion, phrases)),
            *came(motion, phrases),
            _to_copy(motion, phrases, words),
            kit.text(say.fetched, weight="bolder"),
            lang=phrases.language,
            fallback=called(motion.motion, motion.no, phrases),
        )


def called(motion: int, no: int, phrases: Phrases) -> str:
    """The motion by its numbers: "Yrkande 3, ärende 8"; the whole of what is shown of a sealed one."""
    return phrases.motion.name.format(motion=motion, no=no)


def person(who: tuple[str, str], phrases: Phrases, length: int) -> str:
    """Somebody by name and party group, each at most so long: "Anna Ek (S)"."""
    name, group = name_of(who[0], phrases.common, length), kit.plain(cut(who[1], length))
    return phrases.motion.person_group.format(name=name, group=group) if group else name


def line(motion: MotionText, phrases: Phrases, length: int = MAX_NAME_SHOWN) -> str:
    """Numbers, kind and mover: "Yrkande 3, ärende 8: tilläggsyrkande av Anna Ek (S)"."""
    say = phrases.motion
    name, mover = called(motion.motion, motion.no, phrases), person(motion.mover, phrases, length)
    if not motion.kind:
        return say.line_unsaid.format(name=name, mover=mover)
    return say.line.format(name=name, kind=say.kinds[motion.kind], mover=mover)


def came(motion: MotionText, phrases: Phrases) -> list[kit.Element]:
    """How and when a motion that the secretary noted came, "Inkom med e-post klockan 10.42"; nothing of others."""
    say = phrases.motion_noted
    how = (say.came_at if motion.came_at else say.came).get(motion.channel, "")
    return [kit.text(how.format(at=motion.came_at), spacing="none", subtle=True)] if how else []


def backers(motion: MotionText, phrases: Phrases, length: int = MAX_NAME_SHOWN) -> str:
    """Who backs the motion (R-148): "Instämmer: Bo Ek (M), Cia Al (V) och 3 till"."""
    say = phrases.motion
    names = ", ".join(person(one, phrases, length) for one in motion.seconds)
    if motion.more:
        names = say.and_more.format(names=names, more=motion.more)
    return say.seconded.format(names=names)


def _wording(motion: MotionText, phrases: Phrases, words: Mapping[str, str]) -> kit.Element:
    say = phrases.motion
    if motion.withdrawn:
        return kit.text(say.withdrawn, weight="bolder")
    if not motion.wording:
        return kit.text(say.no_wording, subtle=True)
    if motion.wording not in words:
        return kit.text(say.wording_gone, subtle=True)
    return kit.text(kit.plain(words[motion.wording]) or say.wording_soon)


def _to_copy(motion: MotionText, phrases: Phrases, words: Mapping[str, str]) -> kit.Element:
    """The wording in a field, which reads no Markdown: a shown text has signs that are copied with it, and nobody sees."""
    written = words.get(motion.wording, "")
    if not kit.plain(written):
        return kit.container(_wording(motion, phrases, words), style="emphasis")
    return kit.text_input("wording", phrases.note_card.label, max_chars=MAX_TEXT, multiline=True, value=written)
