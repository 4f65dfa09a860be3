"""Typed commands: what a person can write instead of pressing, in Swedish and in English.

A command is the whole message, mention and end punctuation aside; anything more around it makes it ordinary talk. Only
what stands here is understood, so that a word said in passing never acts.
"""

import re
from collections.abc import Mapping
from typing import Final

from cards.quick_dataclass import quick_dataclass
from dialogs.said.inbound import Words
from dialogs.text import plain_text
from dialogs.typed.archive import read_register
from dialogs.typed.faces import read_faces
from dialogs.typed.fixed_words import BARE, read_fixed
from dialogs.typed.link_words import read_link
from dialogs.typed.minutes import read_minutes
from dialogs.typed.motion import SaidMotion, read_typed
from dialogs.typed.motion_matters import matters_in
from dialogs.typed.motion_plain import read_plain
from dialogs.typed.motion_texts import only_cited
from dialogs.typed.note import read_note, read_note_file
from dialogs.typed.of_closed_sitting import read_of_sitting
from dialogs.typed.opening import read_adjusters
from dialogs.typed.remote import read_remote
from dialogs.typed.roll import read_roll
from dialogs.typed.signs_around import AROUND
from dialogs.typed.tick import read_tick
from dialogs.typed.time_to_go import read_going
from dialogs.typed.typed_name import LONGEST_NAME

Fields = Mapping[str, str | Words]


@quick_dataclass(frozen=True, slots=True)
class Command:
    """A typed command as a verb with its fields. `wording` tells that free words came with it (a motion), `names` that somebody's name or a diary number did."""

    verb: str
    fields: Fields
    wording: bool = False
    names: bool = False


_ADJOURN = re.compile(r"(?:ajournera|adjourn)(?: (?P<minutes>\d{1,3})(?: min(?:uter|utes)?)?)?")
_EXTEND_WHY = {
    "på väg tillbaka": "on_the_way",
    "it-stödet": "support",
    "mer tid": "more_time",
    "on the way back": "on_the_way",
    "it support": "support",
    "more time": "more_time",
}
_EXTEND = re.compile(
    rf"(?:förläng|extend) (?P<minutes>\d{{1,3}})(?: min(?:uter|utes)?)?(?:,? (?P<reason>{'|'.join(_EXTEND_WHY)}))?"
)
_EMPTY_MOTION = frozenset({"yrkande", "motion"})
FREE: Final = frozenset({"dnr", "except", "member", "name", "with", "wording"})
"""The fields of a typed command that hold what its writer chose: a name, a diary number, anything as long as one in its place, or a wording."""
_LONGEST: Final = (
    2 * LONGEST_NAME + 40
)  # characters; no plain command is longer, and longer messages are not looked at further


def command(words: Words) -> Command | None:
    """Read a whole message as a command, None where it is none. The words themselves go nowhere but into a motion."""
    if words.understood is None:
        words.understood = (_read(words),)
    found: Command | None = words.understood[0]
    return found


def _read(words: Words) -> Command | None:
    said = plain_text.normal(words.spoken).strip()
    if len(said) <= _LONGEST and (found := _plain(said)):
        return found
    if (chosen := read_adjusters(said)) is not None:
        return Command("opening.adjusters", chosen, names=True)
    if (minutes := read_minutes(said)) is not None:
        worded = any(isinstance(one, Words) for one in minutes[1].values())
        return Command(*minutes, wording=worded, names=not FREE.isdisjoint(minutes[1]))
    typed = read_typed(said)
    if typed is not None and typed.marked:
        return _motion(typed, said)
    motion = read_plain(said) or typed
    return None if motion is None else _motion(motion, said)


def _plain(said: str) -> Command | None:
    """The command that holds no words."""
    if (word := BARE.get(said.casefold())) is not None:
        return Command(*word)
    simple = said if said.isascii() else plain_text.simple(said)  # it is normal already
    plain = " ".join(AROUND.sub("", simple).casefold().split())
    if plain in _EMPTY_MOTION:
        return Command("motion.open", {})
    if (fixed := read_fixed(plain)) is not None:
        return Command(*fixed)
    if found := _ADJOURN.fullmatch(plain):
        return Command("adjourn", {"minutes": found["minutes"] or "0"})
    if found := _EXTEND.fullmatch(plain):
        return Command("break.extend", {"minutes": found["minutes"], "reason": _EXTEND_WHY.get(found["reason"], "")})
    return _of_hosts(plain)


def _of_hosts(plain: str) -> Command | None:
    """What the secretary and the chair type of the roll call, the working note and the register, and the host of the meeting's settings."""
    if (note := read_note(plain)) is not None:
        return Command("note.show", note)
    if (file := read_note_file(plain)) is not None:
        return Command("note.file", file)
    for read in (read_register, read_roll, read_remote, read_going, read_link, read_faces):
        if (found := read(plain)) is not None:
            return Command(*found, names=not FREE.isdisjoint(found[1]))
    if (tick := read_tick(plain)) is not None:
        return Command("ticks.submit", tick)
    of_day = read_of_sitting(plain)
    return Command(*of_day, names=not FREE.isdisjoint(of_day[1])) if of_day is not None else None


def _motion(found: SaidMotion, said: str) -> Command:
    """`yrkande [<nr>] [kind] <text>`, or a motion in plain speech, of which `unmarked` says so to the router.

    `named`: all other numbers in it that may be matters'.
    """
    words = found.words if any(map(str.isalnum, found.words)) else ""
    fields: dict[str, str | Words] = {"wording": Words(words), "kind": found.kind.value if found.kind else ""}
    if found.no:
        fields["matter"] = str(found.no)
    if found.perhaps is not None and not only_cited(found.perhaps, said):
        fields |= {"perhaps": str(found.perhaps), "cut": str(found.cut)}
    if others := [str(no) for no in matters_in(said) if no not in (found.no, found.perhaps)]:
        fields["named"] = " ".join(others)
    if not found.marked:
        fields["unmarked"] = "yes"
    return Command("motion.submit", fields, wording=True)


def harmless(found: Command) -> bool:
    """Whether the command may be written in the chat while a confidential matter is being considered (design 3.1).

    A bare one may: a verb, a number, nothing else. `yrkande …` and `upprop Lena …` trip the guard, like everything else.
    """
    return not found.wording and not found.names


# Commands that only ask to be shown something: nothing is answered, said or handed in by them.
_SHOWS: frozenset[str] = frozenset({"readiness.show", "agenda.show", "motion.list", "roster.show", "help"})


def only_shows(words: Words) -> bool:
    """Whether the whole message is a command that only asks to be shown something."""
    found = command(words)
    return found is not None and found.verb in _SHOWS
