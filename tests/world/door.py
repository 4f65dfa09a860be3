"""The door for a subject: what `tests/world/subjects/<room>.py` holds for a room of `dialogs/` is played from then on.

A file there has `WISHES` (what a person with this aim now and then wants of the subject), `LAWS` (looked at after every turn that wrote something)
and `FAULTS` (planted ones, which the laws must find). `lacks` says what a room has not brought along.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Final

from tests.world import laws_of_steps, laws_of_the_call
from tests.world.aims.sight import Sight
from tests.world.deeds import Deed
from tests.world.laws import AFTER_A_FACT, EACH, Law
from tests.world.plants import Fault

Wish = Callable[[Sight], Deed | None]

_HERE: Final = Path(__file__).parent / "subjects"
_OFTEN: Final = 0.12
"""How often somebody wants something of a subject, instead of what they are there for."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What a room has brought along."""

    room: str
    wishes: Mapping[str, Sequence[Wish]]
    laws: Sequence[Law]
    faults: Sequence[Fault]


@cache
def subjects() -> tuple[Subject, ...]:
    """Every subject that has a file, by name."""
    names = sorted(path.stem for path in _HERE.glob("*.py") if path.stem != "__init__")
    return tuple(_subject(name, import_module(f"tests.world.subjects.{name}")) for name in names)


def _subject(room: str, module: ModuleType) -> Subject:
    return Subject(
        room, getattr(module, "WISHES", {}), tuple(getattr(module, "LAWS", ())), tuple(getattr(module, "FAULTS", ()))
    )


@cache
def laws() -> tuple[Law, ...]:
    """What is looked at after every turn."""
    return (*EACH, *laws_of_steps.ANY)


@cache
def laws_after_a_fact() -> tuple[Law, ...]:
    """What is looked at after every turn that wrote something: the laws that are everybody's, and each subject's own."""
    own = dict.fromkeys(law for one in subjects() for law in one.laws)
    return (
        *(law for law in own if law not in EACH and law not in AFTER_A_FACT),
        *AFTER_A_FACT,
        *laws_of_steps.AFTER_A_FACT,
        *laws_of_the_call.AFTER_A_FACT,
    )


def faults() -> tuple[Fault, ...]:
    """The faults that the subjects plant."""
    return tuple(fault for one in subjects() for fault in one.faults)


@cache
def _wanted(aim: str) -> tuple[Wish, ...]:
    return tuple(wish for one in subjects() for wish in one.wishes.get(aim, ()))


def or_wish(aim: str, own: Wish) -> Wish:
    """What somebody with this aim does next: mostly what they are there for, now and then what a subject lets them want."""

    def next_deed(sight: Sight) -> Deed | None:
        wanted = _wanted(aim) if sight.meeting is not None else ()
        wish = sight.chance.choice(wanted)(sight) if wanted and sight.chance.random() < _OFTEN else None
        return own(sight) if wish is None else wish

    return next_deed


def lacks(room: str, verbs: Sequence[str], subject: Subject | None, aims: str) -> Iterator[str]:
    """What a room has not brought along; `verbs` are its own, `aims` the text of all that anybody wants."""
    if subject is None:
        yield f"tests/world/subjects/{room}.py is not there"
        return
    if not subject.laws:
        yield f"{room} has no law: what must never happen to it?"
    if not subject.faults:
        yield f"{room} has no planted fault: which of its functions would break its law?"
    if verbs and not any(subject.wishes.values()):
        yield f"{room} has verbs, and nobody in a world wants anything of it"
    for verb in verbs:
        if f'"{verb}"' not in aims:
            yield f"nobody in a world wants {verb}"
