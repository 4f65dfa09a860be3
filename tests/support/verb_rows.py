"""The table of verbs as people meet them: who may, what a press of each writes or shows, and what the others are told.

Each row makes ready for one press and gives its fields, so that the same verb can be tried on every road.
"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta

from cards.phrases import book
from cards.swedish_time import clock
from dialogs.meeting.meeting import MatterState, Meeting, Stage
from tests.support import legal_force
from tests.support.living import CAST, DESCRIBED, Fields, LivingSitting

ALL = tuple(CAST)
HOSTS = ("lena", "karin")
MOVERS = ("anna", "cia", "bo", "lena", "viola")
_SAY = book.of("sv")
ITEMS = ("alone", "headset", "room", "window", "background", "camera", "light", "documents", "can_follow")


@dataclass(frozen=True, slots=True)
class Press:
    """One press to come: `nr` counts the presses of a test, `typed` is the words where it is typed."""

    sitting: LivingSitting
    who: str
    nr: int
    typed: str = ""

    async def first(self, who: str, verb: str, **fields: object) -> None:
        """Let somebody press something before, by a form of its own."""
        await self.sitting.execute(who, verb, fields, form=f"before-{self.nr}-{who}-{verb}")


Ready = Callable[[Press], Awaitable[Fields]]


@dataclass(frozen=True, slots=True)
class Row:
    """One verb. `fact` is what it writes ("" where it shows), `shows` stands in its answer, `form` fetches its dialog.

    `why` is what those who may not are told; `neither` are people whose press is another story. `alone`: each press needs a
    sitting of its own. `typed`: Swedish words, then the English, with the fields in braces; each row says that, or that
    nothing is typed.
    """

    may: tuple[str, ...]
    ready: Ready
    fact: str = ""
    shows: str = ""
    form: str = ""
    typed: tuple[str, ...] = field(kw_only=True)
    why: str = ""
    neither: tuple[str, ...] = ()
    begun: bool = True
    alone: bool = False
    only_dialog: bool = False
    date: str = ""  # of the sitting, where it is not a coming one
    body: str = "board"


def right(name: str) -> str:
    """What those are told who do not have this right."""
    return _SAY.refusal.who_may[name]


def reason(code: str) -> str:
    """What this refusal says."""
    return _SAY.refusals[code]


# ---- making ready --------------------------------------------------------------------------------------------------


def plain(**fields: object) -> Ready:
    """Nothing has to happen before; the press has these fields."""

    async def ready(_: Press) -> Fields:
        return fields

    return ready


def _answers(answer: str) -> dict[str, object]:
    return dict.fromkeys(ITEMS, answer)


async def _table(press: Press) -> Meeting:
    return await press.sitting.meeting()


async def _unsafe_before(press: Press) -> Fields:
    await press.first(press.who, "checklist.submit", **_answers("no"))
    return _answers("yes")


async def _recorded(press: Press) -> Fields:
    return {"person": (await press.sitting.person("anna")).key, **_answers("yes" if press.nr % 2 else "no")}


async def _called(press: Press) -> Fields:
    """Matter 3 or 4 is called, and waits to be opened."""
    on = (await _table(press)).on_table
    if on is not None and on.state is MatterState.CALLED:
        return {"matter": on.no}
    number = 3 if on is None or on.no != 3 else 4
    await press.first("karin", "matter.call", matter=number, again="yes")
    return {"matter": number}


async def _unchecked(press: Press) -> Fields:
    fields = await _called(press)
    on = (await _table(press)).on_table
    yes = on is not None and on.check is not None and on.check.only_entitled
    return {**fields, "only_entitled": "no" if yes else "yes"}


async def _answered(press: Press) -> Fields:
    """All that stands between the chair and the matter has been said."""
    fields = await _called(press)
    for who in ("anna", "bo", "cia"):
        await press.first(who, "checklist.submit", **_answers("yes"))
    await press.first("karin", "gate.confirm", **fields, only_entitled="yes")
    return fields


async def _waiting(press: Press) -> Fields:
    """Matter 3 waits to be called."""
    if (await _table(press)).table:
        await press.first("karin", "matter.end", matter=3)
    return {"matter": 3}


async def _open(press: Press) -> Fields:
    await press.first("karin", "matter.call", matter=2, again="yes")
    return {"matter": 2}


async def _begun(press: Press) -> Fields:
    if (await _table(press)).stage is Stage.ADJOURNED:
        await press.first("karin", "resume")
    return {"minutes": "10", "reason": "pause"}


async def _adjourned(press: Press) -> Fields:
    if (await _table(press)).stage is Stage.BEGUN:
        await press.first("karin", "adjourn", minutes="10", reason="pause")
    return {}


async def _to_extend(press: Press) -> Fields:
    return {**await _adjourned(press), "minutes": "5", "reason": "on_the_way"}


async def _decided(press: Press) -> Fields:
    """A matter of protective security, and a decision that was not entered yet."""
    await press.first("karin", "matter.level", matter=6, level="protective")
    return {"matter": 6, "date": "2026-11-20", "section": str(press.nr + 1)}


async def _other_level(press: Press) -> Fields:
    return {"matter": (1, 2, 6, 5)[press.nr % 4], "level": "secrecy" if press.nr < 4 else "secrecy_individual"}


async def _lena_leads(press: Press) -> Fields:
    people = press.sitting
    await press.first("karin", "meeting.lead", person=(await people.person("lena")).key)
    return {"person": (await people.person("viola")).key}


async def _elsewhere(press: Press) -> Fields:
    """The person sits where they are about to say that they do not."""
    wanted = "room" if "rum" in press.typed or "room" in press.typed else "remote"
    await press.first(press.who, "place.say", place="room" if wanted == "remote" else "remote")
    return {"place": wanted}


async def _troubled(press: Press) -> Fields:
    """The person's link was well until now."""
    await press.first(press.who, "link.say", what="over")
    return {"what": "link" if "kontakten" in press.typed else "sound"}


async def _stepped(press: Press) -> Fields:
    """The person has taken a step to take back."""
    place = (await press.sitting.person(press.who)).place
    await press.first(press.who, "place.say", place="remote" if place == "room" else "room")
    return {}


async def _assigning(press: Press) -> Fields:
    who = (await press.sitting.person("okand")).key
    return {"person": who, "capacity": "official", "group": f"{press.nr}", "place": "room"}


async def _pasting(press: Press) -> Fields:
    return {"step": "accept", "people": f"Nils Ny{'abcdefgh'[press.nr]}, tjänsteperson, i rummet"}


async def _matching(press: Press) -> Fields:
    """Olle, whom nobody has given a capacity, and a line of the roster with his name."""
    olle = press.sitting["okand"].person
    known = await press.sitting.person("okand")
    if known.given:
        await press.first("karin", "roster.assign", person=known.key, name=known.name, capacity="")
    await press.first("karin", "roster.import", step="accept", people=f"{olle.name}, tjänsteperson")
    lines = (await press.sitting.meeting()).people.values()
    line = next(one for one in lines if one.given and one.name == olle.name and not one.wire)
    return {f"tie_{line.key}_{(await press.sitting.person('okand')).key}": "yes"}


async def _describing(press: Press) -> Fields:
    return {**DESCRIBED, "place": f"Sal {press.nr}", "body": "board", "step": "accept"}


async def _adding(press: Press) -> Fields:
    return {"title": f"Extra ärende {press.nr}", "level": "ordinary"}


async def _added(press: Press) -> Fields:
    await press.first("karin", "matter.add", **await _adding(press))
    return {"matter": (await _table(press)).matters[-1].no}


async def _moving(press: Press) -> Fields:
    first = (await _table(press)).matters[0].no
    return {"matter": 6, "after": 1 if first == 6 else 0}


async def _wording(press: Press) -> Fields:
    return {"matter": 2, "kind": "amend", "wording": f"Punkt {press.nr} stryks."}


async def _oral(press: Press) -> Fields:
    mover = (await press.sitting.person("anna")).key
    return {**await _wording(press), "mover": mover, "channel": "recorded"}


async def _moved(press: Press) -> Fields:
    """Anna has made a motion."""
    await press.first("anna", "motion.submit", **await _wording(press))
    return {"motion": (await _table(press)).motions[-1].motion}


async def _closed(press: Press) -> Fields:
    """The sitting is over."""
    await press.first("lena", "meeting.close", anyway="yes")
    return {}


async def _adjusted(press: Press) -> Fields:
    """And its minutes are adjusted."""
    await _closed(press)
    newest = (await _table(press)).newest
    assert newest is not None
    return {"adjusted": newest.date().isoformat()}


async def _settled(press: Press) -> Fields:
    """And nobody has appealed, three weeks after the notice."""
    await _closed(press)
    await press.first("karin", "dates.say", adjusted=legal_force.ADJUSTED, announced=legal_force.ANNOUNCED)
    return {"day": legal_force.FIRST, "no_appeal": "yes"}


async def _in_force(press: Press) -> Fields:
    """And that is noted."""
    fields = await _settled(press)
    await press.first("karin", "force.say", **fields)
    return {"day": fields["day"]}


async def _seconded(press: Press) -> Fields:
    """They have backed a motion of Anna's."""
    fields = await _moved(press)
    await press.first(press.who, "motion.second", **fields)
    return fields


async def _held(press: Press) -> Fields:
    """A motion of hers waits to be told its matter."""
    await press.sitting[press.who].say(f"yrkande 2 nya platser för {press.nr} kr", mention=True)
    return {"held": (await _table(press)).held[-1].held, "matter": 2}


async def _said_before(press: Press) -> Fields:
    """Something else was said of the lobby."""
    await press.first("karin", "ticks.submit", lobby="unchecked")
    return {"lobby": "confirmed"}


async def _chat_on(press: Press) -> Fields:
    """A confidential matter is on the table, and nobody says that the chat is off."""
    fields = await _called(press)
    await press.first("karin", "chat.said", off="no", **fields)
    return {**fields, "off": "yes"}


async def _not_noted(press: Press) -> Fields:
    """Nobody has noted it of the opening."""
    for who in HOSTS:
        await press.first(who, "undo")
    return {}


async def _no_adjusters(press: Press) -> Fields:
    """Nobody has been chosen to adjust the minutes."""
    await _not_noted(press)
    anna = await press.sitting.person("anna")
    return {"sent": "yes", "adjusters": anna.key, "name": anna.name}


async def _over(press: Press) -> Fields:
    """A matter that is over, which is new each time, of which nothing is noted for its paragraph."""
    fields = await _added(press)
    await press.first("lena", "matter.call", **fields)
    await press.first("lena", "matter.end", **fields)
    return fields


async def _in_confidence(press: Press) -> Fields:
    """Confidential matter 3 or 4 is on the table, and the meeting is here."""
    if (await _table(press)).stage is Stage.ADJOURNED:
        await press.first("karin", "room.back", sent="yes", chosen=await _everybody(press))
    await _called(press)
    return {"sent": "yes", "chosen": await _everybody(press)}


async def _in_other_room(press: Press) -> Fields:
    """All have gone over."""
    fields = await _in_confidence(press)
    await press.first("karin", "room.change", **fields)
    return fields


async def _everybody(press: Press) -> str:
    return ",".join([(await press.sitting.person(who)).key for who in ("lena", "karin", "anna")])


async def _unasked(press: Press) -> Fields:
    """In a matter that is over, in which nobody has asked for a note."""
    return {**await _over(press), "sent": "yes"}


async def _unasked_by_anna(press: Press) -> Fields:
    """Nor Anna, who asks for one aloud."""
    anna = await press.sitting.person("anna")
    return {**await _unasked(press), "person": anna.key, "name": anna.name}


async def _to_adjust(press: Press) -> Fields:
    """It is to be adjusted by Anna."""
    fields = await _over(press)
    await press.first("lena", "at_once.decide", **fields)
    anna = await press.sitting.person("anna")
    return {**fields, "sent": "yes", "adjusters": anna.key, "name": anna.name}


async def _to_announce(press: Press) -> Fields:
    """It is adjusted, and nothing else waits to be announced."""
    fields = await _to_adjust(press)
    await press.first("karin", "at_once.adjust", **{name: fields[name] for name in ("matter", "sent", "adjusters")})
    return {"matter": fields["matter"], "day": press.sitting.living.teams.world.clock().date().isoformat()}


async def _rolled(press: Press) -> Fields:
    """A roll call goes on, in which nobody but Bo has been noted."""
    await press.first("karin", "roll.begin")
    bo = (await press.sitting.person("bo")).key
    await press.first("karin", "roll.note", person=bo, answer="seen")
    return {"anyway": "yes"}


async def _noting(press: Press) -> Fields:
    """Anna was noted otherwise."""
    anna = await press.sitting.person("anna")
    await press.first("karin", "roll.note", person=anna.key, answer="seen")
    return {"name": anna.name, "answer": "away"}


async def _roll_over(press: Press) -> Fields:
    """A roll call has ended."""
    await _rolled(press)
    await press.first("karin", "roll.end", anyway="yes")
    return {}


async def _soon(press: Press) -> Fields:
    """A time that nobody has said before."""
    at = press.sitting.living.teams.world.clock() + timedelta(minutes=30 + press.nr)
    return {"at": clock(at)}


async def _somebody_soon(press: Press) -> Fields:
    """Bo has to go then."""
    return {"name": (await press.sitting.person("bo")).name, **await _soon(press)}


async def _seat_waits(press: Press) -> Fields:
    """Viola is absent, and Jonas is there and serves nowhere."""
    viola, jonas = await press.sitting.person("viola"), await press.sitting.person("jonas")
    await _noted_at_roll(press, jonas.key, "room")
    await _noted_at_roll(press, viola.key, "room")
    await press.first("karin", "seats.back", person=viola.key)
    await _noted_at_roll(press, viola.key, "away")
    return {"name": viola.name, "with": jonas.name}


async def _seat_filled(press: Press) -> Fields:
    """Jonas serves instead of Viola, who is there again."""
    fields = await _seat_waits(press)
    viola, jonas = await press.sitting.person("viola"), await press.sitting.person("jonas")
    await press.first("karin", "seats.fill", person=jonas.key, instead=viola.key, matter="0")
    await _noted_at_roll(press, viola.key, "room", "again")
    return {"name": fields["name"]}


async def _noted_at_roll(press: Press, who: str, answer: str, again: str = "") -> None:
    fields = {"person": who, "answer": answer}
    await press.sitting.execute("karin", "roll.note", fields, form=f"roll-{press.nr}-{press.who}-{who}-{answer}{again}")


async def _qualified(press: Press) -> Fields:
    """Bo is disqualified in no matter."""
    bo = await press.sitting.person("bo")
    await press.first("karin", "seats.disqualify", matter="6", person=bo.key)
    await press.first("karin", "undo")
    return {"matter": "6", "name": bo.name}


async def _anna_by_name(press: Press) -> Fields:
    """Anna, who is remote."""
    return {"name": (await press.sitting.person("anna")).name}


async def _not_answers(press: Press) -> Fields:
    """Nobody has said it of matter 6."""
    await press.first("karin", "quorum.answers", matter="6", off="yes")
    return {"matter": "6"}


async def _declined(press: Press) -> Fields:
    """The chair has approved that nobody is remote."""
    people = [(await press.sitting.person(who)).key for who in ("anna", "bo", "cia")]
    await press.first("lena", "remote.approve", sent="yes", **dict.fromkeys(people, "no"))
    return {"sent": "yes", **dict.fromkeys(people, "yes")}


async def _not_asked(press: Press) -> Fields:
    """The chair has answered nobody with yes, and whoever asks has not asked."""
    people = [(await press.sitting.person(who)).key for who in ("anna", "bo", "cia")]
    await press.first("lena", "remote.approve", sent="yes", **dict.fromkeys(people, "no"))
    await press.first(press.who, "remote.ask", wants="no")
    return {}


async def _somebody_not_asked(press: Press) -> Fields:
    """Jonas does not ask."""
    jonas = await press.sitting.person("jonas")
    await press.first("karin", "remote.note", person=jonas.key, wants="no")
    return {"person": jonas.key, "name": jonas.name}


async def _other_link(press: Press) -> Fields:
    """The chair has ascertained it of nobody over the link that they have now."""
    people = [(await press.sitting.person(who)).key for who in ("anna", "bo", "cia")]
    await press.first("lena", "remote.ascertain", sent="yes", **dict.fromkeys(people, "yes"))
    await press.first("lena", "undo")
    return {"sent": "yes", **dict.fromkeys(people, "yes")}


async def _not_ticked(press: Press) -> Fields:
    """No host has ticked anybody's face over the link that they have now."""
    people = [(await press.sitting.person(who)).key for who in ("anna", "bo", "cia")]
    links = " ".join([f"{key}:{(await _table(press)).people[key].epoch}+" for key in people])
    await press.first("karin", "faces.tick", sent="yes", links=links, **dict.fromkeys(people, "no"))
    return {"sent": "yes", **dict.fromkeys(people, "yes")}


async def _reclassifying(press: Press) -> Fields:
    return {**await _moved(press), "kind": "add"}


async def _sealed(press: Press) -> Fields:
    """A motion of Anna's has been sealed, since its matter became confidential."""
    number = (1, 2, 5, 6)[press.nr % 4]
    await press.first("anna", "motion.submit", matter=number, kind="amend", wording="Punkt 1 stryks.")
    motion = (await _table(press)).motions[-1].motion
    await press.first("karin", "matter.level", matter=number, level="secrecy")
    return {"motion": motion, "confirm": "yes"}


# ---- the table -----------------------------------------------------------------------------------------------------

_IN_ROOM = ("karin", "lena", "viola", "jonas", "per", "sune", "pia")
_REMOTE = tuple(who for who in ALL if who not in _IN_ROOM)

ROWS: Mapping[str, Row] = {
    "checklist.open": Row(
        _REMOTE,
        plain(),
        shows="Min kamera",
        form="checklist.open",
        typed=("checklista", "checklist"),
        why=reason("in_room"),
    ),
    "checklist.submit": Row(
        _REMOTE,
        _unsafe_before,
        "Answered",
        form="checklist.open",
        typed=("klar", "done"),
        why=reason("in_room"),
    ),
    "checklist.record": Row(
        ("karin",), _recorded, "Answered", form="checklist.record", why=right("secretary"), typed=()
    ),
    "gate.confirm": Row(HOSTS, _unchecked, "HostChecked", form="gate.confirm", why=right("hosts"), typed=()),
    "gate.open": Row(
        ("lena",),
        _answered,
        "MatterOpened",
        form="gate.open",
        typed=("öppna {matter}", "open {matter}"),
        why=right("chair"),
    ),
    # Nothing is granted here: there is nothing to cancel, and the answer is the card as it stands.
    "gate.cancel": Row(
        ("lena",), plain(), shows="ingen öppning att avbryta", typed=("avbryt", "cancel"), why=right("chair")
    ),
    "contact.try": Row(
        HOSTS,
        plain(),
        shows=_SAY.contact.title,
        typed=("prova kontakten", "try contact"),
        why=right("hosts"),
    ),
    # Nothing is granted here, so nothing is hidden.
    "hidden.show": Row(
        ("karin",),
        plain(matter="3"),
        shows=_SAY.refusal.notices["nothing_hidden"],
        typed=("visa dolda {matter}", "show hidden {matter}"),
        why=right("secretary"),
    ),
    "matter.call": Row(HOSTS, _waiting, "MatterCalled", typed=("ta upp {matter}", "call {matter}"), why=right("hosts")),
    "matter.end": Row(HOSTS, _open, "MatterEnded", typed=("avsluta {matter}", "end {matter}"), why=right("hosts")),
    "matter.decision": Row(
        ("karin",), _decided, "SpecialDecision", form="matter.decision", why=right("secretary"), typed=()
    ),
    "matter.level": Row(HOSTS, _other_level, "LevelRaised", form="matter.level", why=right("hosts"), typed=()),
    "readiness.show": Row(ALL, plain(), shows="Sammanträdet pågår", typed=("status",)),
    "meeting.begin": Row(
        HOSTS,
        plain(),
        "Begun",
        typed=("öppna", "open"),
        why=right("hosts"),
        begun=False,
        alone=True,
    ),
    "meeting.close": Row(
        HOSTS,
        plain(anyway="yes"),
        "Closed",
        typed=("avsluta sammanträdet ändå", "close the sitting anyway"),
        why=right("hosts"),
        alone=True,
    ),
    "meeting.lead": Row(HOSTS, _lena_leads, "Led", form="meeting.lead", why=right("hosts"), typed=()),
    "link.say": Row(ALL, _troubled, "TroubleSaid", typed=("ljudet borta", "tappar kontakten", "no sound")),
    "link.ask": Row(
        ALL, plain(), shows="Fungerar ljud och bild för dig?", typed=("jag är tillbaka", "hör ni mig?", "I'm back")
    ),
    "place.say": Row(ALL, _elsewhere, "PlaceSaid", typed=("distans", "i rummet", "remote", "in the room")),
    "roster.assign": Row(("karin",), _assigning, "Assigned", form="roster.assign", why=right("secretary"), typed=()),
    "roster.import": Row(("karin",), _pasting, "Assigned", form="roster.import", why=right("secretary"), typed=()),
    "roster.match": Row(("karin",), _matching, "Assigned", form="roster.match", why=right("secretary"), typed=()),
    "roster.show": Row(ALL, plain(), shows="Deltagarlistan", typed=("närvaro", "attendance")),
    # In the chat it is only said where it is to be had; for the note itself see `rules/test_working_note`.
    "note.show": Row(
        HOSTS,
        plain(),
        shows=_SAY.refusal.notices["note_alone"],
        typed=("underlag", "working note"),
        why=right("hosts"),
    ),
    "note.file": Row(
        HOSTS,
        plain(),
        shows=_SAY.note_card.alone.format(part="Underlaget", word="underlag som fil"),
        typed=("underlag som fil", "working note as a file"),
        why=right("hosts"),
    ),
    # Pressed on Teams' own card alone, in private: see `rules/test_note_files`.
    "note.take": Row(HOSTS, plain(), shows=_SAY.refusal.notices["note_alone"], typed=(), why=right("hosts")),
    "register.show": Row(
        ("karin",), plain(), shows=_SAY.archive.title, typed=("registrering", "registration"), why=right("secretary")
    ),
    "register.say": Row(
        ("karin",),
        _moved,
        "MotionsRegistered",
        typed=("registrerat {motion}", "registered {motion}"),
        why=right("secretary"),
    ),
    "dates.show": Row(
        ("karin",),
        _closed,
        shows=_SAY.archive.dates_title,
        typed=("datum", "dates"),
        why=right("secretary"),
        alone=True,
    ),
    "dates.say": Row(
        ("karin",),
        _adjusted,
        "DatesNoted",
        typed=("justerat {adjusted}", "adjusted {adjusted}"),
        why=right("secretary"),
        alone=True,
    ),
    "force.show": Row(
        ("karin",),
        _closed,
        shows=_SAY.archive.force_none,
        typed=("laga kraft", "legal force"),
        why=right("secretary"),
        alone=True,
    ),
    "force.say": Row(
        ("karin",),
        _settled,
        "LegalForceNoted",
        typed=("laga kraft {day} inget överklagande", "legal force {day} no appeal"),
        why=right("secretary"),
        alone=True,
        date=legal_force.HELD,
    ),
    "force.back": Row(
        ("karin",),
        _in_force,
        "LegalForceTakenBack",
        typed=("ta tillbaka laga kraft", "take back legal force"),
        why=right("secretary"),
        alone=True,
        date=legal_force.HELD,
    ),
    # No question is open here, and the answer says so; for an open one see `test_which_sitting`.
    "sitting.choose": Row(ALL, plain(), shows=_SAY.refusal.notices["stale_choice"], typed=()),
    "opening.show": Row(
        HOSTS,
        plain(),
        shows=_SAY.opening.title,
        form="opening.show",
        typed=("öppnandet", "the opening"),
        why=right("hosts"),
    ),
    "opening.equipment": Row(
        ("lena",),
        _not_noted,
        "EquipmentChecked",
        typed=("min utrustning är kontrollerad", "my equipment is checked"),
        why=right("chair"),
    ),
    "opening.inform": Row(
        HOSTS,
        _not_noted,
        "InformationGiven",
        typed=("informationen är läst", "the information is read"),
        why=right("hosts"),
    ),
    "opening.summons": Row(
        HOSTS,
        _not_noted,
        "SummonsChecked",
        typed=("kallelsen är i sin ordning", "the summons is in order"),
        why=right("hosts"),
        body="council",
    ),
    "opening.adjusters": Row(
        HOSTS,
        _no_adjusters,
        "AdjustersChosen",
        form="opening.adjusters",
        typed=("justerare {name}", "adjuster {name}"),
        why=right("hosts"),
    ),
    "minutes.note": Row(
        MOVERS,
        _unasked,
        "NoteAsked",
        form="minutes.note",
        typed=("protokollsanteckning {matter}: Jag avstod.", "note in the minutes {matter}"),
        why=right("movers"),
    ),
    "minutes.record": Row(
        ("karin",),
        _unasked_by_anna,
        "NoteAsked",
        form="minutes.record",
        typed=("protokollsanteckning av {name} i ärende {matter}", "note in the minutes by {name} in matter {matter}"),
        why=right("secretary"),
    ),
    "at_once.show": Row(
        HOSTS,
        plain(),
        shows=_SAY.minutes.at_once_title,
        typed=("omedelbar justering", "adjustment at once"),
        why=right("hosts"),
    ),
    "at_once.decide": Row(
        HOSTS,
        _over,
        "AtOnceDecided",
        typed=("ärende {matter} justeras omedelbart", "matter {matter} is to be adjusted at once"),
        why=right("hosts"),
    ),
    "at_once.adjust": Row(
        HOSTS,
        _to_adjust,
        "AdjustedAtOnce",
        form="at_once.show",
        typed=(
            "ärende {matter} är omedelbart justerat av {name}",
            "matter {matter} is adjusted at once by {name}",
        ),
        why=right("hosts"),
    ),
    "at_once.announce": Row(
        ("karin",),
        _to_announce,
        "AtOnceAnnounced",
        typed=("ärende {matter} är anslaget {day}", "matter {matter} is announced {day}"),
        why=right("secretary"),
    ),
    "opening.agenda": Row(
        HOSTS,
        _not_noted,
        "AgendaApproved",
        typed=("föredragningslistan är godkänd", "the agenda is approved"),
        why=right("hosts"),
    ),
    "help": Row(ALL, plain(), shows="Det här kan du göra", typed=("hjälp", "help")),
    "undo": Row(ALL, _stepped, "PlaceSaid", typed=("ångra", "undo")),
    "meeting.setup": Row(
        ("karin",), _describing, "SetUp", form="meeting.setup", why=right("setup"), begun=False, typed=()
    ),
    "agenda.show": Row(ALL, plain(), shows="Riktlinjer för resor", typed=("ärenden", "agenda")),
    "matter.add": Row(HOSTS, _adding, "MatterListed", form="matter.add", why=right("hosts"), typed=()),
    "matter.strike": Row(HOSTS, _added, "MatterStruck", form="matter.strike", why=right("hosts"), typed=()),
    "matter.move": Row(HOSTS, _moving, "AgendaOrdered", form="matter.move", why=right("hosts"), typed=()),
    "motion.open": Row(
        MOVERS,
        plain(matter="2"),
        shows="Typ av yrkande",
        form="motion.open",
        typed=("yrkande", "motion"),
        why=right("movers"),
    ),
    "motion.submit": Row(
        MOVERS,
        _wording,
        "Moved",
        form="motion.open",
        typed=("yrkande {matter} avslag", "motion {matter} reject"),
        why=right("movers"),
    ),
    "motion.confirm": Row(MOVERS, _held, "Moved", why=right("movers"), typed=()),
    "motion.record": Row(("karin",), _oral, "Moved", form="motion.record", why=right("secretary"), typed=()),
    "motion.show": Row(ALL, _moved, shows="ändringsyrkande", typed=()),
    "motion.list": Row(ALL, _moved, shows="ändringsyrkande", typed=("yrkanden", "motions")),
    "motion.withdraw": Row(
        ("anna",), _moved, "Withdrawn", why=reason("not_mover"), typed=("återtar yrkande {motion}", "withdraw {motion}")
    ),
    "motion.second": Row(
        ("bo", "cia", "lena", "viola"),
        _moved,
        "Seconded",
        why=right("members"),
        neither=("anna",),
        typed=("instämmer i yrkande {motion}", "back motion {motion}"),
    ),
    "motion.unsecond": Row(
        ("bo", "cia", "lena", "viola"),
        _seconded,
        "SecondWithdrawn",
        typed=("instämmer inte i yrkande {motion}", "no longer back motion {motion}"),
    ),
    "motion.reclassify": Row(
        ("karin",), _reclassifying, "Reclassified", form="motion.reclassify", why=right("secretary"), typed=()
    ),
    "motion.fetch": Row(
        ("karin",), _sealed, "WordingFetched", form="motion.fetch", why=right("secretary"), only_dialog=True, typed=()
    ),
    "adjourn": Row(
        HOSTS, _begun, "Adjourned", form="adjourn", typed=("ajournera 10", "adjourn 10"), why=right("hosts")
    ),
    "room.change": Row(
        HOSTS,
        _in_confidence,
        "WentOver",
        form="room.change",
        typed=("byt rum", "change room"),
        why=right("hosts"),
    ),
    "room.back": Row(
        HOSTS,
        _in_other_room,
        "CameBack",
        form="room.back",
        typed=("vi är tillbaka", "we are back"),
        why=right("hosts"),
    ),
    "aloud.note": Row(
        HOSTS,
        plain(),
        "SensitiveDataSaid",
        typed=("känslig uppgift sades", "sensitive data was said"),
        why=right("hosts"),
    ),
    "paper.enter": Row(
        ("karin",),
        plain(off="no"),
        "EntersFromPaper",
        typed=("efterregistrering på", "enter afterwards on"),
        why=right("secretary"),
        alone=True,
    ),
    "roll.show": Row(
        ("karin",),
        plain(),
        shows=_SAY.quorum.title,
        form="roll.show",
        typed=("upprop", "roll call"),
        why=right("secretary"),
    ),
    "roll.begin": Row(
        ("karin",), _roll_over, "RollBegun", typed=("nytt upprop", "new roll call"), why=right("secretary")
    ),
    "roll.note": Row(
        ("karin",),
        _noting,
        "RollAnswered",
        typed=("upprop {name} frånvarande", "roll call {name} absent"),
        why=right("secretary"),
    ),
    "roll.end": Row(
        ("karin",),
        _rolled,
        "RollEnded",
        typed=("avsluta uppropet ändå", "end the roll call anyway"),
        why=right("secretary"),
    ),
    "remote.show": Row(
        HOSTS,
        plain(),
        shows=_SAY.quorum.remote_title,
        typed=("deltagare på distans", "remote people"),
        why=right("hosts"),
    ),
    "remote.ask": Row(
        (*MOVERS, "jonas"),
        _not_asked,
        "RemoteAsked",
        typed=("be om distans", "ask to be remote"),
        why=reason("remote_not_elected"),
    ),
    "remote.note": Row(
        HOSTS,
        _somebody_not_asked,
        "RemoteAsked",
        form="remote.show",
        typed=("anteckna att {name} ber om distans", "note that {name} asks to be remote"),
        why=right("hosts"),
    ),
    "remote.approve": Row(
        ("lena",),
        _declined,
        "RemoteDecided",
        form="remote.show",
        typed=("godkänn distans", "approve remote"),
        why=right("chair"),
    ),
    "remote.ascertain": Row(
        ("lena",),
        _other_link,
        "Ascertained",
        form="remote.show",
        typed=("jag har förvissat mig", "i have ascertained"),
        why=right("chair"),
    ),
    "faces.show": Row(
        HOSTS, plain(), shows=_SAY.faces.title, form="faces.show", typed=("bocka av", "tick off"), why=right("hosts")
    ),
    "faces.tick": Row(
        HOSTS,
        _not_ticked,
        "FacesSeen",
        form="faces.show",
        typed=("bocka av alla", "tick off all"),
        why=right("hosts"),
    ),
    "go.say": Row(
        MOVERS,
        _soon,
        "MustGo",
        typed=("jag måste gå {at}", "I must leave at {at}"),
        why=right("members"),
    ),
    "go.note": Row(
        HOSTS,
        _somebody_soon,
        "MustGo",
        typed=("måste gå {at} {name}", "must leave at {at} {name}"),
        why=right("hosts"),
    ),
    "seats.show": Row(
        HOSTS,
        plain(),
        shows=_SAY.quorum.seats_title,
        typed=("ersättare", "substitutes"),
        why=right("hosts"),
    ),
    "seats.fill": Row(
        HOSTS,
        _seat_waits,
        "Serves",
        typed=("ersätt {name} med {with}", "replace {name} with {with}"),
        why=right("hosts"),
    ),
    "seats.back": Row(
        HOSTS,
        _seat_filled,
        "SeatTakenAgain",
        typed=("låt {name} tjänstgöra igen", "let {name} serve again"),
        why=right("hosts"),
    ),
    "remote.mend": Row(
        HOSTS,
        _anna_by_name,
        "AskedToMend",
        typed=("be {name} rätta till bild och ljud", "ask {name} to mend picture and sound"),
        why=right("hosts"),
    ),
    "quorum.answers": Row(
        HOSTS,
        _not_answers,
        "AnswersAlone",
        typed=("ärende {matter} är bara frågor", "matter {matter} is questions only"),
        why=right("hosts"),
        body="council",
    ),
    "seats.disqualify": Row(
        ("karin",),
        _qualified,
        "Disqualified",
        typed=("jäv {matter} {name}", "disqualified {matter} {name}"),
        why=right("secretary"),
    ),
    "ticks.show": Row(
        ("karin",),
        plain(),
        shows=_SAY.meeting_settings.lines["lobby"],
        form="ticks.show",
        typed=("mötets inställningar", "meeting settings"),
        why=right("setup"),
    ),
    "ticks.submit": Row(
        ("karin",),
        _said_before,
        "HostTicked",
        form="ticks.show",
        typed=("bekräfta väntrum på", "confirm lobby on"),
        why=right("setup"),
    ),
    "ticks.read": Row(
        ("karin",),
        plain(),
        shows=_SAY.meeting_settings.notes["asked"],
        typed=("läs av inställningarna", "read the settings"),
        why=right("setup"),
    ),
    "chat.said": Row(
        ("karin",),
        _chat_on,
        "ChatSaidOff",
        typed=("chatten är avstängd", "the chat is off"),
        why=right("secretary"),
    ),
    "break.extend": Row(
        HOSTS,
        _to_extend,
        "BreakExtended",
        typed=("förläng 5 på väg tillbaka", "extend 5 on the way back"),
        why=right("hosts"),
    ),
    "resume": Row(HOSTS, _adjourned, "Resumed", typed=("återuppta", "resume"), why=right("hosts")),
}
