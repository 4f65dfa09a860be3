"""In which confidential matter, and in which sitting, a message counts as written, also one that comes late (R-136, R-252).

It counts where it was written and not where it arrived, by both clocks; what each window covers says `meeting/guarded_times.py`.
"""

from collections.abc import Iterable

from dialogs.meeting.guarded_times import Moment, Window
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Said, Spoke
from dialogs.showing.written_in_confidence import hidden_at
from dialogs.typed.commands import Command, command, harmless


def moment_of(said: Said) -> Moment:
    """When it was said, by Teams' clock and by the database's."""
    return Moment(said.sent or said.at, said.arrived or said.at, dated=said.sent is not None or said.arrived is None)


def whole_command(said: Spoke) -> Command | None:
    """The command that the whole message is; None where it says something else, or carries more than its words (R-112)."""
    return None if said.more else command(said.words)


def id_of(said: Spoke) -> str:
    """What a message is known by in the journal. Teams' ids are its clock in milliseconds, and unique in one chat only."""
    return f"alone:{said.who.key}:{said.message}" if said.place.personal else said.message


def inside_before(said: Spoke, meeting: Meeting) -> bool:
    """Whether this message was judged before as written in a confidential matter: so it stays, however late it comes again.

    Teams may deliver a message twice. An edit has a time of its own.
    """
    return not said.edited and id_of(said) in meeting.guarded


def restored_in(said: Spoke, found: Command | None, meeting: Meeting) -> int:
    """The number of the confidential matter in which a message was written that its writer brings back now; 0 where in none.

    It is known, or its id tells when it was written: Teams may deliver that it was brought back before the message itself.
    """
    if not said.restored or (found is not None and harmless(found)):
        return 0
    known = meeting.guarded_edits.get(id_of(said)) or meeting.guarded.get(id_of(said))
    written = hidden_at(said.message)
    if known or written is None:
        return known or 0
    then = Moment(written, written)
    window = window_of(None, then, meeting)
    return window.no if window is not None and not window.called_after(then) else 0


def window_of(found: Command | None, at: Moment, meeting: Meeting) -> Window | None:
    """The confidential matter's window that a message of this moment falls in; None outside, and for a bare command.

    `found`: the command that the whole message is, if any. A bare one ("ta upp 8") is let through: a chair types it between two
    such matters, and it holds nobody's words. Of several windows it is the newest that was called before the message was
    written.
    """
    if found is not None and harmless(found):
        return None
    covering = [window for window in reversed(meeting.windows) if window.covers(at)]
    return next((window for window in covering if not window.called_after(at)), covering[0] if covering else None)


def caught(said: Said, meetings: Iterable[Meeting]) -> str:
    """The key of the sitting in whose confidential matter a message was written; "" for what the guard lets through.

    A message belongs to that sitting, whichever goes on in the chat now: of several to one whose matter was called when it
    was written, then to the one that still guards, and then to the newest (R-252).
    """
    if not isinstance(said, Spoke):
        return ""
    meetings = [one for one in meetings if one.windows or one.guarded]
    if not meetings:  # no confidential matter was ever called in the chat
        return ""
    known = [meeting.key for meeting in meetings if inside_before(said, meeting)]
    if known:
        return known[-1]
    found = whole_command(said)
    if found is not None and harmless(found):
        return ""
    at = moment_of(said)
    covering = [(window_of(found, at, meeting), meeting) for meeting in meetings]
    windows = [
        (not window.called_after(at), window.end is None, window.start.arrived, meeting.key)
        for window, meeting in covering
        if window is not None
    ]
    if windows:
        return max(windows)[-1]
    return next((meeting.key for meeting in reversed(meetings) if restored_in(said, found, meeting)), "")
