"""What a turn wants of the rules: pure functions, so that any set of them can be put in their place."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Protocol

from cards.quick_dataclass import quick_dataclass
from cards.view import View
from dialogs.journal.entries import Entry
from dialogs.judging.outcome import Outcome, Page, Reply
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Said, Sender


@quick_dataclass(frozen=True, slots=True)
class Look:
    """Somebody looks at a page: who (None is the room), when (aware UTC), and whether inside a dialog.

    `fresh` is a random token, from which the forms on the page get their keys. `head` is the journal's newest digest in
    hexadecimal, "" where it is not known. `outside`: Teams says of them that they are foreign, and nobody has vouched for them.
    `entries`: the whole journal, for a page that is drawn from it (`Page.whole`).
    """

    viewer: Sender | None
    at: datetime
    fresh: str = ""
    dialog: bool = False
    head: str = ""
    outside: bool = False
    entries: tuple[Entry, ...] = ()


class Rules(Protocol):
    """The rules by which all that is said is judged, and drawn. None of them touches the world, or waits."""

    def decide(self, said: Said, meeting: Meeting, others: Sequence[Meeting]) -> Outcome:
        """Judge what was said against the meeting so far and the chat's others that have begun."""
        ...

    def caught(self, said: Said, meetings: Sequence[Meeting]) -> str:
        """Return the key of the sitting that guards against what was said; "" where none of these does."""
        ...

    def again(self, said: Said, meeting: Meeting) -> Reply:
        """Answer a repetition; nothing is judged anew."""
        ...

    def causes(self, said: Said) -> tuple[str, ...]:
        """Return the keys by which a repetition is known, that which is kept first; none for what may be said any number of times."""
        ...

    def apply(self, meeting: Meeting, entry: Entry) -> Meeting:
        """Return the meeting after one more entry."""
        ...

    def draw(self, page: Page, meeting: Meeting, look: Look) -> View:
        """Draw a page as a view model of `cards/`; its `wordings`, if any, are the keys of the words it shows."""
        ...

    def render(self, view: View, words: Mapping[str, str], locale: str) -> dict[str, Any]:
        """Make the view a card, in the reader's language; `locale` as Teams gives it, "" where it is not known."""
        ...
