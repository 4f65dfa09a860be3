"""What names a person and stands outside the journal (design 3, 4.2).

That is the name of a party and of anybody to whom no capacity was given, and the address that anybody logs in with. The fact
carries the salted hash alone; the name stands with the wordings, under a key of its own, until the meeting forgets it: when
the party's matter is over, otherwise at the close (`shared_effects.remembered`). Names of those who have a capacity stand in
their facts and stay.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final, TypeGuard

from dialogs.journal.entries import Fact
from dialogs.journal.shared_effects import passes
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting
from dialogs.meeting.same_name import told_apart
from dialogs.roster.facts import Assigned, InChat, Noticed

NAME: Final = "name"
ADDRESS: Final = "address"


def key(fact: Noticed | Assigned | InChat) -> str:
    """Return the key that the name in the fact stands under."""
    return f"{_field(fact)}:{fact.person}"


def apart(fact: Fact) -> TypeGuard[Noticed | Assigned | InChat]:
    """Whether the fact has a place for a name that stands outside the journal."""
    # By its type: asking whether it is an instance takes ten times as long, and this is asked of every fact.
    kind = type(fact)
    return (
        kind is Noticed
        or kind is InChat
        or (kind is Assigned and getattr(fact, "capacity", "") in ("", Capacity.PARTY))
    )


def name_in(fact: Noticed | Assigned | InChat) -> str:
    """Return the name in the fact; "" where there is none, or it was left out."""
    return fact.address if isinstance(fact, InChat) else fact.name


def unnamed(fact: Fact) -> Fact:
    """Return the fact as the journal holds it: without the name, where that stands outside."""
    return _with(fact, "") if apart(fact) and name_in(fact) else fact


def named(fact: Fact, name: str) -> Fact:
    """Return the fact as the meeting takes it: with the name that stands outside the journal, as long as there is one."""
    return _with(fact, name) if name and apart(fact) and not name_in(fact) else fact


def known(meeting: Meeting, fact: Noticed | Assigned | InChat) -> bool:
    """Whether the meeting knows by what the fact names the person."""
    person = meeting.people.get(fact.person)
    return person is not None and bool(getattr(person, _field(fact)))


def forgotten(before: Meeting, after: Meeting) -> Iterator[str]:
    """Return the keys of the names that `before` knew and `after` does not."""
    if after.people is before.people:
        return
    # Nearly always it is one person of many: the others are passed over without a look at each.
    kept = map(after.people.get, before.people)
    for (key_, person), now in zip(before.people.items(), kept, strict=True):
        if now is not person and now is not None:
            lost = (field for field in (NAME, ADDRESS) if getattr(person, field) and not getattr(now, field))
            yield from (f"{field}:{key_}" for field in lost)


def told_in(texts: Iterable[str], meeting: Meeting) -> tuple[str, ...]:
    """Return the keys of the names that these texts of a card tell and the meeting will forget: such a card is drawn again then.

    Whoever is about to be tied to their line of the roster has its name, which stays.
    """
    # Every answer comes by here, and nearly always everybody has a capacity.
    if not meeting.passing:
        return ()
    stay = {one.name for one in meeting.people.values() if not passes(one)}
    # Behind the name of somebody who stays it is told that this is another.
    passing = {key_: told_apart(one) for key_, one in meeting.people.items() if one.name and passes(one)}
    found = {f"{NAME}:{key_}": name for key_, name in passing.items() if name not in stay}
    said = "\n".join(texts) if found else ""
    return tuple(key_ for key_, name in found.items() if name in said)


def _field(fact: Noticed | Assigned | InChat) -> str:
    return ADDRESS if isinstance(fact, InChat) else NAME


def _with(fact: Noticed | Assigned | InChat, name: str) -> Fact:
    return replace(fact, address=name) if isinstance(fact, InChat) else replace(fact, name=name)
