"""Words in doubt change nothing: who asks “klar?” gives no assurance of their own room (R-104), and “öppna 1?” opens no confidential matter.

What somebody wants written, such as a motion, may end with whatever sign it has.
"""

from typing import Final

from dialogs.judging.outcome import Outcome
from dialogs.judging.refusals import CommonRefusal
from dialogs.judging.shared_pages import refused
from dialogs.said.inbound import Spoke
from dialogs.typed.commands import Command
from dialogs.typed.signs_around import in_doubt

_TOLD_ANYHOW: Final = "link.say"
"""Whoever asks whether the sound is gone cannot follow: to note it harms nobody."""


def nothing_in_doubt(said: Spoke, found: Command, judged: Outcome) -> Outcome:
    """What was judged; where words in doubt would change something, that nothing has changed. What only shows may be asked for."""
    acts = judged.changes and not found.wording and found.verb != _TOLD_ANYHOW
    return refused(CommonRefusal.IN_DOUBT) if acts and in_doubt(said.words) else judged
