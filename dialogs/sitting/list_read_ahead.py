"""The list in a set-up form, read once for the step that it asks for, and before the form's turn where it is long.

While a chat is held every board waits for whoever holds it, so `bot/turn/read_ahead.py` has a long list read first. Nobody knows
then whether the sender may, or of which sitting the form is: nothing is decided here, and nothing is shown. Source: R-107, design 3.1.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final, TypeGuard

from cards.agenda_left_out import LeftRow
from cards.byte_limits import fits
from dialogs.agenda.draft import AgendaDraft
from dialogs.agenda.read_agenda import as_text, read_agenda
from dialogs.agenda.words_judged_once import judged_once
from dialogs.meeting.kinds import STRICTNESS, MatterKind
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Pressed, Road, Said
from dialogs.sitting.corrections import MAX_AGENDA, chosen_kinds, left_out, rewritten, too_many_rows, travelling

SET_UP: Final = "meeting.setup"
_SHORT: Final = 1_000  # characters: as quickly read as looked for


@dataclass(frozen=True, slots=True)
class Reading:
    """A form's list as it was read. `draft`: None where it has too many rows to be read at all.

    `again`: lines were written anew on the preview. `own`: the text that goes on. `left`: the lines of that which became no
    matter. `short`: the matters can be carried by the dialogs.
    """

    text: str = field(repr=False)
    again: bool
    draft: AgendaDraft | None = field(repr=False)
    own: str = field(default="", repr=False)
    left: tuple[LeftRow, ...] = field(default=(), repr=False)
    short: bool = False


def is_long(said: Said) -> TypeGuard[Pressed]:
    """Whether there is a list in it that takes long to read."""
    if not isinstance(said, Pressed) or said.verb != SET_UP or said.road is Road.FETCH:
        return False
    words = said.fields.get("agenda")
    return words is not None and len(words.spoken) > _SHORT


def reading(said: Pressed) -> Reading:
    """The form's list as it is read, once: it is found at the words of its field, and goes with them."""
    words = said.fields.get("agenda")
    if words is None:
        return _read(said)
    if words.understood is None:
        words.understood = (_read(said),)
    found: Reading = words.understood[0]
    return found


def raised(read: Reading, said: Pressed, meeting: Meeting) -> Reading:
    """The reading for this meeting: a matter whose level was raised stays as strict, whatever an old dialog or paste says (R-117)."""
    if read.draft is None:
        return read
    stands = {m.no: m.kind for m in meeting.matters if m.raised}
    milder = {
        m.number: stands[m.number]
        for m in read.draft.lines
        if m.number in stands and STRICTNESS.index(m.kind) < STRICTNESS.index(stands[m.number])
    }
    return _read(said, milder) if milder else read


def _read(said: Pressed, milder: Mapping[int, MatterKind] = MappingProxyType({})) -> Reading:
    with judged_once():
        text = said.field("agenda")
        again = "" if too_many_rows(text) else rewritten(text, said)
        text = again or text
        if too_many_rows(text):
            return Reading(text, bool(again), None)
        draft = read_agenda(text, {**chosen_kinds(said), **milder})
        own = travelling(text, draft)
        short = not draft.too_many and fits(as_text(draft), MAX_AGENDA)
        return Reading(text, bool(again), draft, own, left_out(read_agenda(own)).rows, short)
