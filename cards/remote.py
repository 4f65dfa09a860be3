"""The chair's card of remote people and of those who ask to be so, and what whoever asks is told."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from cards import kit, people_choice
from cards.counting import counted
from cards.key import Key
from cards.naming import choice_name, person
from cards.phrases.book import Phrases

_ONCE: Final = 3  # of so many it is said once


@dataclass(frozen=True, slots=True)
class RemotePerson:
    """One person: `on` whether the box is ticked, what is lacking of them, and how it stands with their asking; all codes.

    `late`: they asked later than so many days ahead; `unsaid`: the secretary's list alone has them as remote.
    """

    who: str
    name: str = field(repr=False)
    on: bool
    lacks: tuple[str, ...]
    state: str = ""
    late: int = 0
    unsaid: bool = False


@dataclass(frozen=True, slots=True)
class RemotePeopleCard:
    """The remote people for the chair, who decides of all but those whose box is cleared. `links`: what the buttons send, so that nobody is vouched for over another link.

    `most`: the profile allows so many, 0 any number; `count`: so many are approved or ask. `confirms`: somebody's identity can be confirmed now. `may_ask`: of whom it can be noted that they ask, as (key, name).
    """

    key: Key
    people: tuple[RemotePerson, ...]
    more: int
    links: str
    chooses: bool
    note: str = ""
    most: int = 0
    count: int = 0
    confirms: bool = True
    may_ask: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it: one box a person, and the two things that the chair says of all who are ticked. That nothing was ticked is said at the first."""
        say = phrases.quorum
        body = [kit.text(say.remote_title, heading=True)]
        if self.note and self.note != "nothing_new":
            body.append(kit.text(say.remote_notes[self.note], weight="bolder"))
        if not self.people:
            body += [kit.text(say.nobody_remote), *self._for_another(phrases)]
            return kit.card(*body, lang=phrases.language, fallback=say.remote_title)
        body += [kit.text(line) for line in self._lines(phrases)]
        alike = self._alike(phrases)
        body += [kit.text(say.remote_alike.format(how=alike), subtle=True)] if alike else []
        for one in self.people:
            body += self._one(one, phrases, alike)
        body += [kit.text(say.remote_more.format(count=self.more), subtle=True)] if self.more else []
        body += [kit.buttons(*self._row(phrases))] if self.chooses else []
        body += self._for_another(phrases)
        wrong = say.remote_notes[self.note] if self.note == "nothing_new" else ""
        return kit.card(*body, lang=phrases.language, fallback=kit.corrected(say.remote_title, wrong))

    def _for_another(self, phrases: Phrases) -> list[kit.Element]:
        """Of whom a host can note that they ask, who has said so by telephone."""
        if not self.may_ask:
            return []
        say, send = phrases.remote, kit.sends if self.key.dialog else kit.press
        whom = kit.choice("person", say.note_whom, [*people_choice.options(self.may_ask, 40, phrases)])
        return [whom, kit.buttons(send(say.note_ask, "remote.note", self.key.data(sent="yes")), primary=False)]

    def _lines(self, phrases: Phrases) -> list[str]:
        """What to do, and what the profile allows: more than that is said, and stops nothing."""
        say = phrases.remote
        how = phrases.quorum.remote_how if self.confirms else say.how_before
        lines = [how if self.chooses else phrases.quorum.remote_chair]
        if self.most:
            over = self.count > self.most
            lines.append((say.exceeds if over else say.most).format(most=self.most, count=self.count))
        return lines

    def _row(self, phrases: Phrases) -> list[kit.Action]:
        say, data = phrases.quorum, self.key.data(sent="yes", links=self.links)
        send = kit.sends if self.key.dialog else kit.press
        row = [send(say.approve, "remote.approve", data)]
        return [*row, send(say.ascertain, "remote.ascertain", data)] if self.confirms else row

    def _alike(self, phrases: Phrases) -> str:
        """What is said of three or more alike, so that it stands once above them; "" where no so many are."""
        said, times = Counter(self._line(one, phrases) for one in self.people).most_common(1)[0]
        return said if self.chooses and times >= _ONCE else ""

    def _line(self, one: RemotePerson, phrases: Phrases) -> str:
        return " ".join(_sentence(words) for words in self._stands(one, phrases))

    def _one(self, one: RemotePerson, phrases: Phrases, alike: str) -> list[kit.Element]:
        say, name = phrases.quorum, person(one.name, phrases.common)
        if not self.chooses:
            return [kit.text(f"{name}: {', '.join(self._stands(one, phrases))}")]
        empty = self.note == "nothing_new" and one is self.people[0]
        box = kit.toggle(one.who, kit.unmarked(choice_name(one.name, phrases.common)) or name, on=one.on)
        asked = kit.asked(box, say.remote_notes[self.note] if empty else "")
        line = self._line(one, phrases)
        return asked if line == alike else [*asked, kit.text(line, subtle=True, spacing="none")]

    def _stands(self, one: RemotePerson, phrases: Phrases) -> list[str]:
        """How it stands with the person, in phrases: first that they ask, and that it was late; else what is lacking."""
        say = phrases.remote
        late = [say.late.format(days=counted(one.late, phrases.common.days))] if one.late else []
        lacks = ", ".join(phrases.quorum.lacks[code] for code in one.lacks)
        asks = [say.states[one.state]] if one.state else []
        found = [*asks, *late, *([lacks] if lacks else [])] or [phrases.quorum.proved]
        return [*found, *([say.unsaid] if one.unsaid else [])]


def _sentence(words: str) -> str:
    """The words as a sentence of their own."""
    return f"{words[0].upper()}{words[1:]}."


@dataclass(frozen=True, slots=True)
class RemoteOwn:
    """To whoever has asked to be remote: `state`, a code. `late`: so many days ahead it should have been, 0: it was in time.

    `most`: the board lets so many be remote (0: any number); `early_min`: connect so many minutes early; `remote`: they are noted so; `during`: a matter is up, and their place stands as it was.
    """

    key: Key
    state: str
    late: int = 0
    most: int = 0
    early_min: int = 0
    remote: bool = False
    during: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw how it stands, what the rules say of it, and the one thing to do."""
        say = phrases.remote
        head = say.own[self.state]
        if self.state == "over":
            return kit.quiet(head, phrases.language)
        button = self._button(phrases)
        return kit.card(
            kit.band("done" if self.state == "approved" else "news", head),
            *(kit.text(line) for line in self._lines(phrases)),
            kit.buttons(button, primary=False),
            lang=phrases.language,
            fallback=head,
        )

    def _lines(self, phrases: Phrases) -> list[str]:
        say = phrases.remote
        if self.state == "approved":
            early = counted(self.early_min, phrases.common.minutes)
            after = say.own_noted if self.remote else say.own_say_it
            return [after, *([say.own_early.format(early=early)] if self.early_min else [])]
        if self.state == "declined":
            return [say.own_declined]
        late = [_sentence(say.late.format(days=counted(self.late, phrases.common.days)))] if self.late else []
        most = [say.own_most.format(most=self.most)] if self.most else []
        return [*([say.own_during] if self.during else []), say.own_waits, *late, *most]

    def _button(self, phrases: Phrases) -> kit.Action:
        """Take it back while it waits; ask anew after a no; say that one is in the room after a yes."""
        send, say = kit.sends if self.key.dialog else kit.press, phrases.remote
        if self.state == "asks":
            return send(say.ask_no_longer, "remote.ask", self.key.data(wants="no"))
        if self.state == "declined":
            return send(say.ask_again, "remote.ask", self.key.data())
        return send(phrases.roster.place_change["room"], "place.say", self.key.data(place="room"))
