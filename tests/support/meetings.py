"""Builds sittings out of real facts, and what people say in them, for the tests of every rule.

    meeting = a_meeting(matters=(listed(7, "secrecy", initials="A.B."),))
    said = pressed("matter.call", "chair", matter=7)
    outcome = matter.call(said, scene_of(said, meeting))
    meeting = after(meeting, outcome, said)

People are known by short keys: who has the key `anna` has the object id `oid-anna`, the Teams id `29:anna` and the name
Anna. The cast of `a_meeting` is a chair and a secretary in the room, two members and a substitute who are remote.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from dialogs import router
from dialogs.agenda.facts import MatterListed
from dialogs.journal.entries import Entry, Fact
from dialogs.journal.fold import apply, fold
from dialogs.judging.outcome import Outcome, Show, Tell
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import RefusedPage
from dialogs.matter.facts import Answered, MatterCalled, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.profile.profile import Profile
from dialogs.roster.facts import Assigned, InChat
from dialogs.said.inbound import Place, Pressed, Road, Sender, Spoke, Words
from dialogs.sitting.facts import Begun, SetUp
from tests.support.profiles import load

TEN = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)  # ten o'clock in Sweden
CHAT = Place("19:meeting_x@thread.v2", "tenant", meeting_id="m1")
ALONE = Place("a:alone", "tenant", personal=True)


@cache
def linkoping() -> Profile:
    """Linköping's profile, as it comes along."""
    return load("linkoping")


@cache
def pitea() -> Profile:
    """Piteå's profile, with demands that Teams does not meet."""
    return load("pitea")


@cache
def default() -> Profile:
    """The profile under all others: confidential matters are not open to remote people."""
    return load("default")


def changed(profile: Profile, **settings: Any) -> Profile:  # the fields of Profile, each its own type
    """The profile with some settings of its own."""
    return replace(profile, **settings)


# ---- people and matters -------------------------------------------------------------------------------------------


def seated(key: str, capacity: str = "member", place: str = "remote", **more: object) -> Assigned:
    """Return the fact that puts a person on the roster; `more` are fields of `Assigned`."""
    fields = {"name": key.capitalize(), "object_id": f"oid-{key}", "mri": f"29:{key}", **more}
    return Assigned(key, capacity=capacity, place=place, **fields)  # type: ignore[arg-type]  # its own fields


def listed(no: int, kind: str = "ordinary", *, title: str = "", initials: str = "") -> MatterListed:
    """Return the fact that puts a matter on the agenda. A kind that keeps its title gets one: the key `title:<no>`."""
    keeps = kind in ("ordinary", "closed", "authority", "election")
    return MatterListed(no, kind, title or (f"title:{no}" if keeps else ""), initials)


CAST = (
    seated("chair", "chair", "room"),
    seated("secretary", "secretary", "room"),
    seated("anna"),
    seated("bo"),
    seated("cia", "substitute", serves=True),
)
AGENDA = (
    listed(1),
    listed(2, "closed"),
    listed(3, "authority"),
    listed(4, "secrecy", initials="A.B."),
    listed(5, "secrecy", initials="C.D."),
    listed(6, "secrecy_individual", initials="E.F."),
    listed(7, "protective"),
    listed(8, "election"),
    listed(9),
)


def sender(key: str, *, may_set_up: bool = False) -> Sender:
    """The person as Teams names them."""
    return Sender(f"29:{key}", f"oid-{key}", "tenant", key.capitalize(), may_set_up=may_set_up)


def stranger() -> Sender:
    """Somebody without an account."""
    return Sender("29:stranger", name="Gäst")


# ---- the sitting --------------------------------------------------------------------------------------------------


def a_meeting(
    people: Iterable[Fact] = CAST,
    matters: Iterable[Fact] = AGENDA,
    facts: Iterable[Fact] = (),
    *,
    begun: bool = True,
) -> Meeting:
    """A sitting of Linköping's executive board with these people and matters, opened unless told otherwise. They are in its chat.

    `facts` come last, all at TEN.
    """
    first = SetUp("Kommunstyrelsen", "board", 15, "2026-11-25", "Stadshuset", "linkoping", "2019-03-26 § 42")
    opened = (Begun("linkoping", linkoping().digest),) if begun else ()
    listed_ = tuple(people)
    there = [InChat(one.person) for one in listed_ if isinstance(one, Assigned) and one.object_id]
    return happened(Meeting(key="s1", chat=CHAT.chat), first, *listed_, *there, *matters, *opened, *facts)


def happened(
    meeting: Meeting, *facts: Fact, at: datetime = TEN, by: str = "chair", arrived: datetime | None = None
) -> Meeting:
    """The meeting after these facts, all written at `at` and arrived then, unless told otherwise."""
    return fold(meeting, (Entry(0, at, by, "", fact, arrived or at) for fact in facts))


def after(meeting: Meeting, outcome: Outcome, said: Pressed | Spoke | None = None) -> Meeting:
    """The meeting after what the outcome says happened, written down as the journal would."""
    at = said.at if said else TEN
    by = _by(meeting, said.who) if said else "chair"
    for fact in outcome.facts:
        meeting = apply(meeting, Entry(0, at, by, "cause", fact))
    return meeting


def _by(meeting: Meeting, who: Sender) -> str:
    person = meeting.person_of(who)
    return person.key if person else who.key


def in_matter(no: int, *facts: Fact, kind: str = "secrecy", since: datetime = TEN) -> Meeting:
    """A sitting where matter `no` of that kind is open since `since`; `facts` come after that."""
    meeting = a_meeting(matters=(listed(no, kind, initials="A.B." if kind.startswith("secrecy") else ""),))
    return happened(meeting, MatterCalled(no), MatterOpened(no), *facts, at=since)


def answered(
    person: str,
    round_: int = 1,
    *,
    level: int = 3,
    no: int = 4,
    safe: tuple[str, ...] = ("alone", "headset", "room"),
    unsafe: tuple[str, ...] = (),
) -> Answered:
    """Return the fact of a person's answers; all of it is true unless told otherwise."""
    return Answered(person, round_, level, no, safe, unsafe)


# ---- what is said -------------------------------------------------------------------------------------------------


def pressed(verb: str, who: str | Sender = "chair", road: Road = Road.EXECUTE, **fields: object) -> Pressed:
    """A press of `verb`. `fields` are the form's inputs; `at_`, `round_`, `form_` and `place_` are the press's own."""
    own = {k: fields.pop(k) for k in ("at_", "round_", "form_", "place_") if k in fields}
    return Pressed(
        place=own.get("place_", CHAT),  # type: ignore[arg-type]  # whoever gives one gives the right kind
        who=sender(who) if isinstance(who, str) else who,
        at=own.get("at_", TEN),  # type: ignore[arg-type]
        fresh="fresh",
        verb=verb,
        road=road,
        sitting="s1",
        round=own.get("round_", 0),  # type: ignore[arg-type]
        form=own.get("form_", ""),  # type: ignore[arg-type]
        fields={name: Words(str(value)) for name, value in fields.items()},
    )


def spoke(words: str, who: str | Sender = "anna", *, at: datetime = TEN, message: str = "1", **more: object) -> Spoke:
    """A message in the chat; `more` are `place`, `mentioned`, `edited`."""
    fields = {"place": CHAT, **more}
    speaker = sender(who) if isinstance(who, str) else who
    return Spoke(who=speaker, at=at, fresh="fresh", message=message, words=Words(words), **fields)  # type: ignore[arg-type]


def scene_of(said: Pressed | Spoke, meeting: Meeting, profile: Profile | None = None) -> Scene:
    """Return the scene for whoever said it, by Linköping's profile unless told otherwise."""
    return router.scene_of(said, meeting, profile or linkoping())


def seen_by(
    meeting: Meeting,
    who: str | Sender | None = None,
    profile: Profile | None = None,
    *,
    dialog: bool = False,
    at: datetime = TEN,
) -> Scene:
    """The scene as `who` looks at it; None is the room."""
    viewer = sender(who) if isinstance(who, str) else who
    return Scene(meeting, profile or linkoping(), at, viewer, "fresh" if viewer else "", dialog=dialog)


def seconds(number: float) -> timedelta:
    """So many seconds."""
    return timedelta(seconds=number)


# ---- what follows -------------------------------------------------------------------------------------------------


def shown(outcome: Outcome) -> dict[str, Show]:
    """The room's cards that the outcome shows, by slot."""
    return {one.slot: one for one in outcome.deliveries if isinstance(one, Show)}


def tells(outcome: Outcome) -> tuple[Tell, ...]:
    """The private messages that the outcome sends; what is drawn again only where it stands tells nobody anything."""
    return tuple(one for one in outcome.deliveries if isinstance(one, Tell) and not one.where_it_stands)


def kinds(outcome: Outcome) -> tuple[str, ...]:
    """The kinds of the outcome's facts, in order."""
    return tuple(type(fact).__name__ for fact in outcome.facts)


def refusal(outcome: Outcome) -> str:
    """The code of the refusal that the outcome answers with, "" where it is none."""
    reply = outcome.reply
    return reply.reason if isinstance(reply, RefusedPage) else ""
