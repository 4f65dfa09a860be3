"""A few verdicts, enough to try the turn with: facts and folding are the real ones, and some verbs are careless."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.turn.rules import Look
from cards.phrases import book
from cards.phrases.book import Phrases
from cards.shape import Card
from cards.view import View
from dialogs.agenda.facts import MatterListed
from dialogs.archive.facts import MotionsRegistered
from dialogs.chat.facts import ChatHeard
from dialogs.journal import fold
from dialogs.journal.entries import Entry
from dialogs.judging.outcome import Outcome, Page, Reply, Show, Tell, UnknownPage, Wake, Wording
from dialogs.matter.facts import LevelRaised
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import Moved, WordingFetched
from dialogs.presence.facts import Entered
from dialogs.roster.facts import Noticed, PlaceSaid
from dialogs.said.inbound import Place, Pressed, Road, RosterRead, RosterRow, Said, Sender, Spoke, TimePassed, Words
from dialogs.sitting.facts import Begun, Closed, SetUp

AT = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)
ROOM = Place("19:meeting", "tenant", service_url="https://smba.example/")


@dataclass(frozen=True, slots=True)
class TrialView:
    """What a page became: its name and codes, who looked, and the keys of the words it shows."""

    name: str
    args: tuple[str | int, ...] = ()
    who: str = ""
    wordings: tuple[str, ...] = ()

    def draw(self, _: Phrases, words: Mapping[str, str]) -> Card:
        """Return the page's name, the viewer and the keys of its words, as a card would show them."""
        return {
            "body": [],
            "fallbackText": self.name,
            "page": self.name,
            "args": list(self.args),
            "who": self.who,
            "words": dict(words),
        }


class TrialRules:
    """Judges a few verbs. `break` fails with the words it was given in its text, as a careless rule might."""

    def caught(self, said: Said, meetings: Sequence[Meeting]) -> str:
        """Guard nothing."""
        del said, meetings
        return ""

    def decide(self, said: Said, meeting: Meeting, others: Sequence[Meeting]) -> Outcome:
        """Judge by the verb; what is said in the chat is heard once; what the world says is noted."""
        del others
        match said:
            case Pressed():
                return _VERBS[said.verb](said, meeting)
            case Spoke():
                facts = () if meeting.reads_chat else (ChatHeard(),)
                return Outcome(facts, reply=UnknownPage("heard") if said.mentioned else None)
            case RosterRead():
                return Outcome(tuple(Noticed(seen.who.key, seen.who.name) for seen in said.people))
            case TimePassed():
                return Outcome((Entered(said.what),))
        return Outcome()

    def again(self, said: Said, meeting: Meeting) -> Reply:
        """Say that it was said before."""
        del meeting
        return UnknownPage("again", (said.verb,)) if isinstance(said, Pressed) else None

    def causes(self, said: Said) -> tuple[str, ...]:
        """Know a press by person, verb and form, and a message by its id."""
        match said:
            case Pressed() if said.form:
                return (_key(said.who.key, said.verb, said.form),)
            case Spoke():
                return (_key(said.place.chat, said.message),)
        return ()

    def apply(self, meeting: Meeting, entry: Entry) -> Meeting:
        """Fold as the real rules do."""
        return fold.apply(meeting, entry)

    def draw(self, page: Page, meeting: Meeting, look: Look) -> View:
        """Draw anything; a page called "words" shows the wordings that its arguments name, "unlucky" fails."""
        name, codes = page.kept()
        if name == "unlucky":
            raise RuntimeError(f"cannot draw {meeting.board}")
        wordings = tuple(map(str, codes)) if name == "words" else ()
        return TrialView(name, codes, look.viewer.key if look.viewer else "", wordings)

    def render(self, view: View, words: Mapping[str, str], locale: str) -> dict[str, Any]:
        """Return the view's parts as a card would have them."""
        assert isinstance(view, TrialView)
        card = view.draw(book.of(locale), words)
        return card | ({"locale": locale} if locale else {})


def _key(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:16]


def _answer(said: Pressed, _: Meeting) -> Outcome:
    fact = PlaceSaid(said.who.key, said.form)
    return Outcome((fact,), (Show("status", UnknownPage("status")),), UnknownPage("kept", (said.form,)))


def _set_up(said: Pressed, _: Meeting) -> Outcome:
    fact = SetUp("Nämnden", "board", 3, "2026-11-22", "", "default", "")
    return Outcome((fact,), reply=UnknownPage("set_up", (said.form,)))


def _move(said: Pressed, meeting: Meeting) -> Outcome:
    number = len(meeting.motions) + 1
    key = f"m{number}"
    fact = Moved(number, 1, "amend", said.who.key, key, "form")
    return Outcome((fact,), reply=UnknownPage("words", (key,)), wordings=(Wording(key, said.fields["wording"], 1),))


def _fetch(said: Pressed, _: Meeting) -> Outcome:
    key = said.form
    return Outcome((WordingFetched(int(key[1:])),), reply=UnknownPage("words", (key,)), purged=(key,))


def _register(said: Pressed, _: Meeting) -> Outcome:
    return Outcome((MotionsRegistered((int(said.form[1:]),)),), reply=UnknownPage("registered", (said.form,)))


def _seal(said: Pressed, _: Meeting) -> Outcome:
    return Outcome((LevelRaised(1, "secrecy"),), reply=UnknownPage("words", (said.form,)), sealed=(said.form,))


def _break(said: Pressed, _: Meeting) -> Outcome:
    raise RuntimeError(f"cannot judge {said.fields['wording'].spoken}")


def _leak(said: Pressed, _: Meeting) -> Outcome:
    """Put words where none may be."""
    page = UnknownPage("status", (said.fields["wording"],))  # type: ignore[arg-type]  # the mistake on purpose
    return Outcome((Entered("x"),), (Show("status", page),))


_VERBS: dict[str, Callable[[Pressed, Meeting], Outcome]] = {
    "answer": _answer,
    "begin": lambda _, __: Outcome((Begun("default", "00"),), reply=UnknownPage("begun")),
    "close": lambda _, __: Outcome((Closed(),), reply=UnknownPage("closed")),
    "look": lambda _, __: Outcome(reply=UnknownPage("looked", ("all",))),
    "meeting.setup": _set_up,
    "list": lambda _, __: Outcome((MatterListed(1, "ordinary"),)),
    "move": _move,
    "show": lambda said, _: Outcome(reply=UnknownPage("words", (said.form,))),
    "register": _register,
    "seal": _seal,
    "fetch": _fetch,
    "break": _break,
    "leak": _leak,
    "unlucky": lambda _, __: Outcome((Entered("x"),), reply=UnknownPage("unlucky")),
    "tell": lambda said, _: Outcome((Entered("x"),), (Tell(said.who.key, UnknownPage("told"), "once"),)),
    "wake": lambda _, __: Outcome((Entered("x"),), (Wake("tea", 900),)),
    "nothing": lambda _, __: Outcome(),
}


@dataclass(slots=True)
class Somebody:
    """A person who presses: each press is a new form unless one is given."""

    name: str = "anna"
    place: Place = ROOM
    _forms: int = field(default=0)

    def presses(self, verb: str, **more: Any) -> Pressed:
        """Press a verb."""
        self._forms += 1
        fields = {"road": Road.EXECUTE, "form": f"{self.name}-{self._forms}", **more}
        return Pressed(place=self.place, who=self._who(), at=AT, verb=verb, **fields)

    def writes(self, verb: str, wording: str, **more: Any) -> Pressed:
        """Press a verb of a form that holds words."""
        return self.presses(verb, fields={"wording": Words(wording)}, **more)

    def says(self, words: str, message: str, *, mentioned: bool = False) -> Spoke:
        """Write in the chat."""
        return Spoke(place=self.place, who=self._who(), at=AT, message=message, words=Words(words), mentioned=mentioned)

    def seen(self, sitting: str, *people: str) -> RosterRead:
        """Teams' roster of the chat was read: these people, by their names."""
        found = tuple(RosterRow(Sender(f"29:{name}", f"o-{name}", name=name)) for name in people)
        return RosterRead(place=self.place, who=self._who(), at=AT, sitting=sitting, people=found)

    def _who(self) -> Sender:
        return Sender(f"29:{self.name}", self.name, tenant=self.place.tenant)
