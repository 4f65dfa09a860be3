"""Lines of the hosts' card about a matter in which nobody of ours saw the chat for a while."""

from dataclasses import dataclass
from datetime import datetime

from cards.phrases.book import Phrases
from cards.swedish_time import clock


@dataclass(frozen=True, slots=True)
class AwayLine:
    """One gap: somewhere between these times. `found`: so many messages from then; `more`: at least. `problem`: the code of why it is not known."""

    since: datetime
    until: datetime
    found: int = 0
    more: bool = False
    problem: str = ""

    def text(self, phrases: Phrases) -> str:
        """What chair and secretaries are told of it."""
        say = phrases.absence
        since, until = clock(self.since), clock(self.until)
        when = say.at.format(at=since) if since == until else say.between.format(since=since, until=until)
        if self.problem:
            return f"{when} {say.unread} {say.problems[self.problem]} {say.look}"
        if not self.found:
            return f"{when} {say.nothing}"
        return f"{when} {(say.found_more if self.more else say.found).format(count=self.found)} {say.not_read}"
