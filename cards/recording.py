"""That the call is recorded, or was, in a matter behind closed doors: the note to chair and secretaries, and a line on their card."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from cards import kit
from cards.key import Key
from cards.naming import MatterName, short
from cards.phrases.book import Phrases
from cards.swedish_time import clock


@dataclass(frozen=True, slots=True)
class RecordingNote:
    """To the hosts: whether the call was `recorded` in the matter, and still is, since `runs_since`; whether a transcript is kept.

    `seen_at`: when the bot saw it; `past`: why nothing is to be decided of it any more (a code), "" while the matter is being considered.
    """

    key: Key
    matter: MatterName | None
    recorded: bool
    transcript: bool = False
    seen_at: datetime | None = None
    runs_since: datetime | None = None
    past: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the note; once it is past it is one quiet line."""
        say = phrases.recording
        name = short(self.matter, phrases.common) if self.matter else phrases.guard.confidential
        head = self._head(phrases).format(matter=name)
        lines = [say.runs.format(at=clock(self.runs_since))] if self.runs_since else []
        lines += [say.over] if self.recorded and not self.runs_since else []
        lines += [say.transcript] if self.transcript else []
        if self.past:
            return kit.quiet(" ".join((f"{head}.", *lines, phrases.readiness.past[self.past])), phrases.language)
        return kit.card(
            kit.band("alarm", head),
            *(kit.text(one) for one in lines),
            *([kit.text(say.stop)] if self.runs_since else []),
            kit.text(say.choice),
            *([kit.text(say.seen_at.format(at=clock(self.seen_at)), subtle=True)] if self.seen_at else []),
            kit.buttons(kit.opens(phrases.readiness.adjourn, "adjourn", self.key.data())),
            lang=phrases.language,
            fallback=head,
        )

    def _head(self, phrases: Phrases) -> str:
        say = phrases.recording
        if self.runs_since:
            return say.head_runs
        return say.head_over if self.recorded else say.head_transcript


@dataclass(frozen=True, slots=True)
class RecordingLine:
    """How it stands while a matter behind closed doors is on the table. `problem`: why it cannot be seen, a code."""

    runs_since: datetime | None = None
    problem: str = ""


def recording_line(line: RecordingLine | None, phrases: Phrases) -> list[str]:
    """What chair and secretaries read of it; nothing where nothing is looked for."""
    if line is None:
        return []
    say = phrases.recording
    if line.problem:
        return [say.unseen.format(why=say.problems[line.problem])]
    return [say.line_runs.format(at=clock(line.runs_since)) if line.runs_since else say.line_none]
