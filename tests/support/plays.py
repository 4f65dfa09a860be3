"""Plays that nobody wrote: sequences of things said in a meeting, for hypothesis. See `tests.support.hall`."""

from collections.abc import Mapping
from random import Random

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from dialogs.meeting.meeting import MatterState, Meeting, Stage
from dialogs.said.inbound import Road
from dialogs.verbs import VERBS
from tests.support.hall import EVERYBODY, MARKER, ROSTERED, Step, chat
from tests.support.safe_answers import SAFE

_UNSAFE = SAFE | {"alone": "no"}
_NUMBERS = st.sampled_from(("1", "2", "3", "4", "4", "5", "5", "6", "7", "8", "9", "10", "77", "x", ""))
_MOTIONS = st.sampled_from(("1", "2", "3", "99", "x", ""))
_LEVELS = st.sampled_from(("closed", "secrecy", "secrecy_individual", "protective", "4", "ordinary", "", "x"))
_KINDS = st.sampled_from(("amend", "add", "new", "reject", "refer", "table", "approve", "", "x"))
_WORDS = st.sampled_from((f"Att {MARKER} bifallas.", f"{MARKER}", "", f"19811228-9874 {MARKER}"))
_YES_NO = st.sampled_from(("yes", "no", ""))
_WHO = st.sampled_from(ROSTERED)
_PLACES = st.sampled_from(("room", "remote", "x", ""))

_TALK = st.sampled_from(
    (
        f"{MARKER} är sjuk",
        f"Jag yrkar {MARKER}",
        f"yrkande 2 tillägg {MARKER}",
        f"yrkande: {MARKER}",
        f"yrkande avslag {MARKER}",
        f"yrkande {MARKER}",
        f"19811228-9874 {MARKER}",
        "klar",
        "status",
        "checklista",
        "ärenden",
        "yrkanden",
        "hjälp",
        "ångra",
        "distans",
        "i rummet",
        "ta upp 4",
        "ta upp 1",
        "öppna 4",
        "öppna",
        "avsluta 4",
        "avsluta mötet",
        "avsluta mötet ändå",
        "ajournera 10",
        "återuppta",
        "yrkande",
        "klar.",
        "",
    )
)


def _fields(**each: SearchStrategy[str]) -> SearchStrategy[Mapping[str, str]]:
    return st.fixed_dictionaries(each)


def _some(*each: Mapping[str, str]) -> SearchStrategy[Mapping[str, str]]:
    return st.sampled_from(each)


_MOVED = _fields(matter=_NUMBERS, kind=_KINDS, wording=_WORDS)
VERB_FIELDS: Mapping[str, SearchStrategy[Mapping[str, str]]] = dict.fromkeys(VERBS, _some({})) | {
    "meeting.lead": _fields(person=st.sampled_from(("vice", "chair", "anna", "ola", "x", ""))),
    "matter.call": st.one_of(_fields(matter=_NUMBERS), _fields(matter=_NUMBERS, again=st.just("yes"))),
    "matter.end": _fields(matter=_NUMBERS),
    "matter.decision": _fields(
        matter=_NUMBERS,
        date=st.sampled_from(("2026-11-20", "2026-11-19", "x")),
        section=st.sampled_from(("§ 42", "42", "x")),
        none=st.sampled_from(("", "", "yes")),
    ),
    "matter.level": _fields(matter=_NUMBERS, level=_LEVELS),
    "gate.confirm": _fields(matter=_NUMBERS, only_entitled=_YES_NO, two_factor=_YES_NO, consent=_YES_NO),
    "gate.open": _fields(matter=_NUMBERS, only_entitled=_YES_NO, reason=st.sampled_from(("", "oral", "accepted", "x"))),
    "checklist.submit": _some(SAFE, SAFE, _UNSAFE, {"alone": "yes"}, {}),
    "checklist.record": st.builds(lambda who, answers: {"person": who, **answers}, _WHO, _some(SAFE, _UNSAFE, {})),
    "place.say": _fields(place=_PLACES),
    "link.say": _fields(what=st.sampled_from(("sound", "link", "over", "x"))),
    "roster.assign": st.one_of(
        _some({}),
        _fields(person=st.sampled_from((*ROSTERED, "new", "p11", "p12", "x"))),
        _fields(
            person=st.sampled_from((*ROSTERED, "new", "p11", "p12")),
            name=st.sampled_from(("Nils Ny", "", "Anna")),
            capacity=st.sampled_from(("member", "substitute", "secretary", "official", "party", "support", "", "x")),
            place=_PLACES,
            serves=_YES_NO,
            matter=st.sampled_from(("4", "6", "")),
            identity=st.sampled_from(("", "p11", "p12")),
        ),
    ),
    "roster.import": _fields(
        step=st.sampled_from(("", "look", "accept", "back")),
        people=st.sampled_from(("", "Anna, ledamot, distans\nNils Ny, ersättare", f"{MARKER}\n;;;", "Bo Lind")),
    ),
    "matter.add": _fields(title=_WORDS, level=st.sampled_from(("ordinary", "secrecy", "", "x"))),
    "matter.strike": _fields(matter=_NUMBERS),
    "matter.move": _fields(matter=_NUMBERS, after=st.sampled_from(("0", "1", "4", "77", "x", ""))),
    "motion.open": _fields(matter=_NUMBERS),
    "motion.submit": _MOVED,
    "motion.record": st.builds(
        lambda moved, who, how: {**moved, "mover": who, "channel": how},
        _MOVED,
        _WHO,
        st.sampled_from(("recorded", "email", "")),
    ),
    "motion.show": _fields(motion=_MOTIONS),
    "motion.list": _fields(matter=_NUMBERS, start=st.sampled_from(("", "15", "x"))),
    "motion.withdraw": _fields(motion=_MOTIONS),
    "motion.second": _fields(motion=_MOTIONS),
    "motion.reclassify": _fields(motion=_MOTIONS, kind=_KINDS),
    "motion.fetch": _fields(motion=_MOTIONS, confirm=_YES_NO),
    "adjourn": _fields(
        minutes=st.sampled_from(("", "0", "10", "x")), reason=st.sampled_from(("", "pause", "link", "x"))
    ),
    "meeting.setup": st.one_of(
        _some({}, {"step": "admit"}),
        _fields(
            step=st.sampled_from(("accept", "accept", "accept", "accept", "describe", "next", "back", "x")),
            board=st.sampled_from(("Socialnämnden", "Socialnämnden", "Socialnämnden", "")),
            body=st.sampled_from(("board", "council")),
            seats=st.sampled_from(("9", "9", "9", "x")),
            date=st.just("2026-12-08"),
            place=st.just("Stadshuset"),
            profile=st.sampled_from(("linkoping", "pitea")),
            decision=st.just("2019-03-26 § 42"),
            agenda=st.sampled_from(
                (
                    "",
                    f"1. Öppnande {MARKER}\n2. A.B. {MARKER} [sekretess]\n3. {MARKER}",
                    f"1. C.D. {MARKER} [sekretess]\n2. Resor {MARKER}\n4. Personärende {MARKER}",
                )
            ),
            kind_1=st.sampled_from(("", "secrecy")),
        ),
    ),
}
"""Every verb with fields as its forms send them, good ones, and bad; without a row of its own, none."""

_WAITS = st.sampled_from((0.0, 1.0, 1.0, 4.0, 30.0, 400.0, 4000.0))
_ROADS = st.sampled_from((Road.EXECUTE, Road.SUBMIT, Road.DIALOG, Road.DIALOG, Road.FETCH))


@st.composite
def _presses(draw: st.DrawFn, verbs: tuple[str, ...], who: tuple[str, ...]) -> Step:
    verb = draw(st.sampled_from(verbs))
    return Step(
        verb,
        draw(st.sampled_from(who)),
        draw(VERB_FIELDS[verb]),
        draw(_ROADS),
        draw(_WAITS),
        form=draw(st.sampled_from(("", "form1", "form2", "form3"))),
        round=draw(st.sampled_from((0, 0, 0, 1, 2))),
    )


_said = st.builds(
    lambda what, words, who, wait, mentioned, form: Step(
        what, who, {"mentioned": ""} if mentioned else {}, wait_s=wait, form=form, words=words
    ),
    st.sampled_from(("chat", "chat", "chat", "edit", "alone")),
    _TALK,
    st.sampled_from(EVERYBODY),
    _WAITS,
    st.booleans(),
    st.sampled_from(("", "", "", "m1", "m2")),
)
_around = st.builds(
    lambda what, who, wait, hour: Step(what, who, wait_s=wait, words=hour),
    st.sampled_from(("came", "went", "went", "roster", "hour", "lost")),
    st.sampled_from(EVERYBODY),
    _WAITS,
    st.sampled_from(("break", "answers", "silence", "call_ended", "x")),
)
noise: SearchStrategy[Step] = st.one_of(
    _said,
    _around,
    _presses(tuple(sorted(VERB_FIELDS)), ("chair", "secretary", "anna")),
    _presses(tuple(sorted(VERB_FIELDS)), EVERYBODY),
)


def _described(agenda: str) -> Mapping[str, str]:
    described = {"board": "Socialnämnden", "body": "board", "seats": "9", "date": "2026-12-08", "place": "Stadshuset"}
    return {"step": "accept", **described, "profile": "linkoping", "decision": "2019-03-26 § 42", "agenda": agenda}


def _at_the_table(meeting: Meeting) -> list[Step]:
    """What people do about the matter on the table, or when there is none."""
    on = meeting.on_table
    waiting = [m.no for m in meeting.matters if m.state is MatterState.WAITING]
    found = [Step("matter.call", "chair", {"matter": str(no)}) for no in waiting[:5]]
    if on is None:
        return [*found, *found]
    if on.state is MatterState.CALLED:
        remote = [p.key for p in meeting.people.values() if p.remote and p.wire]
        found = [Step("checklist.submit", who, SAFE) for who in remote if who in ROSTERED]
        found += [Step("checklist.submit", "anna", _UNSAFE), Step("gate.confirm", "secretary", _CHECKED)]
        return [
            *found,
            *[Step("gate.open", "chair", {**_CHECKED, "reason": why}) for why in ("", "accepted", "accepted")],
        ]
    found += [chat(f"{MARKER} igen"), Step("edit", "bo", words=MARKER), chat(f"yrkande tillägg {MARKER}")]
    found += [Step("motion.submit", who, _motion(on.no), Road.DIALOG, form=f"f{who}") for who in ("anna", "bo")]
    found += [Step("matter.level", "chair", {"matter": str(on.no), "level": one}) for one in ("secrecy", "protective")]
    return [*found, Step("matter.end", "chair"), Step("adjourn", "chair", {"minutes": "10"})]


def _motion(no: int) -> Mapping[str, str]:
    return {"matter": str(no), "kind": "add", "wording": f"Att {MARKER} utreds."}


def sensible(meeting: Meeting) -> tuple[Step, ...]:
    """What could well be done now, by people who may: so that plays come far."""
    if meeting.stage is Stage.CLOSED:
        return ()
    if meeting.stage is Stage.EMPTY:
        return tuple(Step("meeting.setup", "appointed", _described(one)) for one in _AGENDAS)
    if meeting.stage is Stage.PREPARED:
        changed = (Step("meeting.setup", "secretary", _described(one)) for one in _AGENDAS)
        begin = Step("meeting.begin", "chair") if meeting.chair else Step("roster.assign", "appointed", _CHAIR)
        return (begin, begin, begin, Step("meeting.begin", "appointed"), *changed)
    found = [Step("undo", who) for who in ("anna", "chair", "secretary")]
    if meeting.stage is Stage.ADJOURNED:
        return (Step("resume", "chair"), chat(MARKER), *found)
    found += [Step("went", "anna"), Step("came", "anna"), Step("hour", words="answers", wait_s=4000), Step("roster")]
    for motion in meeting.motions[-2:]:
        fields = {"motion": str(motion.motion), "confirm": "yes", "kind": "new"}
        about = (("motion.second", "bo"), ("motion.withdraw", "anna"), ("motion.fetch", "secretary"))
        found += [Step(verb, who, fields, Road.DIALOG) for verb, who in (*about, ("motion.reclassify", "secretary"))]
    return (*_at_the_table(meeting), *found, *_at_the_table(meeting))


_CHECKED = {"only_entitled": "yes", "two_factor": "yes", "consent": "yes"}
_CHAIR = {"person": "new", "name": "Lena", "capacity": "chair", "place": "room"}
_AGENDAS = (
    f"1. Öppnande {MARKER}\n2. A.B. {MARKER} [sekretess]\n3. {MARKER}",
    f"1. Resor {MARKER}\n2. {MARKER} [myndighetsutövning]\n4. C.D. {MARKER} [sekretess]",
)


def step(meeting: Meeting, data: st.DataObject, chance: Random) -> Step:
    """One thing said: mostly what could well be said now, otherwise anything by anybody.

    What is likely is picked by `chance` itself, evenly: hypothesis would rather try the first of them again and again.
    """
    likely = sensible(meeting)
    if chance.random() < _LIKELY and likely:
        return chance.choice(likely)
    return data.draw(noise)


_LIKELY = 0.75
