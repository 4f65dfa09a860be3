"""A set of rules so small that a test can say all of it: each verb has an outcome, each page says its name and a count."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from bot.turn.rules import Look
from cards import kit
from cards.phrases.book import Phrases
from cards.view import View
from dialogs.journal.entries import Entry
from dialogs.journal.fold import apply
from dialogs.judging.outcome import Outcome, Page, Reply
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import NotReached
from dialogs.roster.facts import Noticed
from dialogs.said.inbound import (
    ChatSettingRead,
    NotDelivered,
    Pressed,
    ReadBackTold,
    RecordingTold,
    RosterRead,
    RosterUnread,
    Said,
    SettingsTold,
    TimePassed,
)


@dataclass(frozen=True, slots=True)
class SmallView:
    """A page as one person sees it: its name, how many people the meeting has by now, and who looks."""

    name: str
    count: int
    viewer: str
    wordings: tuple[str, ...] = ()

    @property
    def line(self) -> str:
        """What it says."""
        return f"{self.name} {self.count} {self.viewer}"

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Make a card of one line, in no language."""
        return kit.card(kit.text(" ".join((self.line, *words.values()))), lang=phrases.language, fallback=self.name)


@dataclass(slots=True)
class SmallRules:
    """Rules as a test wants them. `on` gives the outcome of each verb; "notice" notes one person more as well.

    What comes back from the world is a fact: that somebody (or the chat) was not reached, or a person of that name.
    """

    on: dict[str, Outcome] = field(default_factory=dict)
    breaks: set[str] = field(default_factory=set)

    def caught(self, said: Said, meetings: Sequence[Meeting]) -> str:
        """Guard nothing."""
        del said, meetings
        return ""

    def decide(self, said: Said, meeting: Meeting, others: Sequence[Meeting]) -> Outcome:
        """Return the outcome of the verb; note what came back."""
        del others
        match said:
            case Pressed(verb=verb):
                noted = Noticed(f"p{len(meeting.people) + 1}", "", said.form, f"29:{said.form}")
                outcome = self.on.get(verb, Outcome())
                return replace(outcome, facts=(noted,)) if verb == "notice" else outcome
            case NotDelivered():
                return Outcome((NotReached(said.to, f"{said.what}:{said.reason}"),))
            case TimePassed():
                return Outcome(
                    (Noticed(f"woke:{said.what}:{len(meeting.people)}{':begun' if said.begun_since else ''}", ""),),
                    *self._on("woke"),
                )
            case RosterRead():
                return Outcome(tuple(Noticed(f"seen:{seen.who.key}", "") for seen in said.people))
            case RosterUnread():
                return Outcome((Noticed("unread", ""),))
            case ChatSettingRead(asked=asked, value=value, problem=problem):
                return Outcome((Noticed(f"chat:{asked}:{value}:{problem}", ""),))
            case SettingsTold(asker=asker, lines=lines, problem=problem):
                told = ",".join(f"{line.value}={state.value}" for line, state in lines.items())
                return Outcome((Noticed(f"settings:{asker}:{told}:{problem}", ""),))
            case ReadBackTold(no=no, written=written, more=more, problem=problem):
                seen = ",".join(f"{one.who}/{one.message}" for one in written)
                return Outcome((Noticed(f"read_back:{no}:{seen}:{more}:{problem}", ""),))
            case RecordingTold(no=no, signs=signs, problem=problem):
                seen = ",".join(one.sign.value for one in signs)
                return Outcome((Noticed(f"recording:{no}:{seen}:{problem}", ""),))
            case _:
                return Outcome()

    def _on(self, what: str) -> tuple[()] | tuple[tuple[Any, ...]]:
        return (self.on[what].deliveries,) if what in self.on else ()

    def again(self, said: Said, meeting: Meeting) -> Reply:
        """Nothing."""
        del said, meeting
        return None

    def causes(self, said: Said) -> tuple[str, ...]:
        """A press is known by its form."""
        return (said.form,) if isinstance(said, Pressed) and said.form else ()

    def apply(self, meeting: Meeting, entry: Entry) -> Meeting:
        """Fold as the real rules do."""
        return apply(meeting, entry)

    def draw(self, page: Page, meeting: Meeting, look: Look) -> View:
        """Say the page's name, the number of people, and who looks; a page in `breaks` breaks."""
        name, codes = page.kept()
        if name in self.breaks:
            raise LookupError(name)
        keys = tuple(map(str, codes))
        return SmallView(name, len(meeting.people), look.viewer.key if look.viewer else "room", keys)

    def render(self, view: View, words: Mapping[str, str], locale: str) -> dict[str, Any]:
        """Make a card of one line."""
        assert isinstance(view, SmallView)
        line = " ".join((view.line, locale or "-", *words.values()))
        return kit.card(kit.text(line), lang="sv", fallback=view.name)
