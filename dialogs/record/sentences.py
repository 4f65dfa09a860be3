"""The journal in words: each fact as a plain sentence, for a secretary who watches it grow, and for lists (R-201).

A sentence is plain text: whoever shows it makes it safe for where it is shown. It holds no key, no title and no wording,
and a person's name only as the roster has it now.
"""

from collections.abc import Callable, Mapping
from typing import Any

from cards.phrases.book import Phrases
from dialogs import facts as f
from dialogs.journal import Entry
from dialogs.meeting import MatterState, Meeting
from dialogs.profile.choices import PACKAGED, MotionChannel
from dialogs.record.teller import Teller, raised

_Tell = Callable[[Teller, Any], str]
_PROFILES: Mapping[str, str] = dict(PACKAGED)


def sentence_of(entry: Entry, meeting: Meeting, phrases: Phrases) -> str:
    """The entry as one or more sentences; `meeting` is the sitting with the entry taken onto it.

    Whatever the entry holds, there is a sentence: somebody unknown is "någon", and an unknown code is said to be missing.
    """
    teller = Teller(entry, meeting, phrases)
    tell = _TOLD.get(type(entry.fact))
    return raised(tell(teller, entry.fact)) if tell is not None else phrases.journal.other


def in_confidence(meeting: Meeting) -> bool:
    """Whether a confidential matter is called or on the table, so that what is written down then belongs to it."""
    on = meeting.on_table
    return on is not None and on.kind.confidential


def _by(phrase: str) -> _Tell:
    """A sentence of who did it, and a matter's number where the fact has one."""
    return lambda t, x: getattr(t.say, phrase).format(by=t.by, no=getattr(x, "no", ""))


def _on(phrase: str) -> _Tell:
    """A sentence of the person whom the fact is about."""
    return lambda t, x: getattr(t.say, phrase).format(name=t.name(x.person))


# ---- the chat and the setting up ---------------------------------------------------------------------------------


def _organizer(t: Teller, x: f.OrganizerKnown) -> str:
    known = t.person(x.object_id) is not None
    return t.say.organizer.format(name=t.name(x.object_id)) if known else t.say.organizer_unknown


def _set_up(t: Teller, x: f.SetUp) -> str:
    done = (t.say.set_up if x.admitted else t.say.set_up_waits).format(by=t.by)
    body = t.word(t.phrases.setup.bodies, x.body)
    what = t.say.described.format(board=x.board, body=body, seats=x.seats, date=x.date, place=x.place.rstrip("."))
    decided = t.say.decision.format(decision=x.decision.rstrip(".")) if x.decision else t.say.no_decision
    return f"{done} {what} {decided}"


# ---- the roster --------------------------------------------------------------------------------------------------


def _noticed(t: Teller, x: f.Noticed) -> str:
    say, name = t.say, t.name(x.person)
    return (
        say.noticed_foreign.format(name=name, foreign=t.phrases.roster.foreign) if x.foreign else _on("noticed")(t, x)
    )


def _assigned(t: Teller, x: f.Assigned) -> str:
    known = t.person(t.entry.by) is None
    name = t.name(x.person)
    if not x.capacity:
        return (t.say.unassigned_known if known else t.say.unassigned).format(by=t.by, name=name)
    party = x.capacity == "party"
    name = t.phrases.motion.person_group.format(name=name, group=x.group) if x.group and not party else name
    what = [t.word(t.phrases.common.capacities, x.capacity)]
    what += [t.place(x.place)] if x.place else []
    what += [t.phrases.roster.serving] if x.serves else []
    return (t.say.assigned_known if known else t.say.assigned).format(by=t.by, name=name, what=", ".join(what))


def _place(t: Teller, x: f.PlaceSaid) -> str:
    say = t.say.place_back if x.place == x.former else t.say.place
    return say.format(name=t.name(x.person), place=t.place(x.place))


def _not_reached(t: Teller, x: f.NotReached) -> str:
    say = t.phrases.readiness
    return say.unreached.format(name=t.name(x.person)) if x.person else say.chat_unreached


# ---- the sitting -------------------------------------------------------------------------------------------------


def _begun(t: Teller, x: f.Begun) -> str:
    return t.say.begun.format(by=t.by, profile=_PROFILES.get(x.profile, x.profile))


def _led(t: Teller, x: f.Led) -> str:
    return (t.say.led_self if t.did(x.person) else t.say.led).format(by=t.by, name=t.name(x.person))


def _adjourned(t: Teller, x: f.Adjourned) -> str:
    say = t.say.adjourned if x.minutes else t.say.adjourned_open
    return say.format(by=t.by, minutes=x.minutes, reason=t.word(t.phrases.adjournment.reasons, x.reason))


# ---- the agenda --------------------------------------------------------------------------------------------------


def _of_kind(phrase: str) -> _Tell:
    """A sentence of who gave a matter which kind."""
    return lambda t, x: getattr(t.say, phrase).format(by=t.by, no=x.no, kind=t.kind(x.kind))


def _ordered(t: Teller, x: f.AgendaOrdered) -> str:
    return t.say.ordered.format(by=t.by, order=", ".join(str(no) for no in x.order) or t.say.unsaid)


def _checked(t: Teller, x: f.HostChecked) -> str:
    said = (t.say.checked if x.only_entitled else t.say.not_checked).format(by=t.by, no=x.no)
    obstacles = t.phrases.readiness.obstacles
    return " ".join((said, *(obstacles[one] for one in x.missing if one in obstacles)))


def _opened(t: Teller, x: f.MatterOpened) -> str:
    if not (x.reason or x.unready or x.unmet):
        return t.say.opened.format(by=t.by, no=x.no)
    parts = [t.say.opened_anyway.format(by=t.by, no=x.no)]
    parts.append(t.say.reason.format(reason=t.why(x.reason)))
    parts += [t.say.unready.format(count=len(x.unready))] if x.unready else []
    parts += [t.say.unmet.format(count=len(x.unmet))] if x.unmet else []
    return " ".join(parts)


def _ended(t: Teller, x: f.MatterEnded) -> str:
    matter = t.meeting.matter(x.no)
    waits = matter is not None and matter.state is MatterState.WAITING
    return (t.say.called_back if waits else t.say.ended).format(by=t.by, no=x.no)


# ---- the checklist -----------------------------------------------------------------------------------------------


def _asked(t: Teller, x: f.Asked) -> str:
    if not x.no:
        return t.say.asked_opening
    # Answers of this very round stand before it is asked: then it goes on from the matter before.
    goes_on = any(p.answer is not None and p.answer.round == x.round for p in t.meeting.people.values())
    return (t.say.prolonged if goes_on else t.say.asked).format(no=x.no)


def _answered(t: Teller, x: f.Answered) -> str:
    say = t.say
    by_mouth = (say.unsafe_recorded if x.unsafe else say.confirmed_recorded) if x.recorded else ""
    where = say.for_matter.format(no=x.no) if x.no else say.at_opening
    told_ = by_mouth or (say.unsafe if x.unsafe else say.confirmed)
    return told_.format(by=t.by, name=t.name(x.person), where=where, items=t.items(x.unsafe))


def _answer_back(t: Teller, x: f.AnswerTakenBack) -> str:
    own = t.did(x.person) or t.person(t.entry.by) is None
    return (t.say.answer_back if own else t.say.answer_back_recorded).format(by=t.by, name=t.name(x.person))


# ---- motions: of one that is sealed now, nothing but its number ---------------------------------------------------


def _moved(t: Teller, x: f.Moved) -> str:
    if t.hidden(x.motion):
        return t.say.moved_hidden.format(motion=x.motion, no=x.no)
    noted: Mapping[str, str] = {MotionChannel.RECORDED: t.say.moved_recorded, MotionChannel.EMAIL: t.say.moved_emailed}
    say = noted.get(x.channel, t.say.moved)
    return say.format(by=t.by, name=t.name(x.mover), motion=x.motion, no=x.no, kind=t.motion_kind(x.kind))


def _withdrawn(t: Teller, x: f.Withdrawn) -> str:
    motion = t.meeting.motion(x.motion)
    if motion is None or t.hidden(x.motion) or t.did(motion.mover) or t.person(t.entry.by) is None:
        return _about(t, t.say.withdrawn, x.motion)
    return t.say.withdrawn_for.format(by=t.by, name=t.name(motion.mover), motion=x.motion)


def _reclassified(t: Teller, x: f.Reclassified) -> str:
    if t.hidden(x.motion):
        return t.say.reclassified_hidden.format(by=t.by, motion=x.motion)
    return t.say.reclassified.format(by=t.by, motion=x.motion, kind=t.motion_kind(x.kind))


def _about(t: Teller, say: str, motion: int, who: str = "") -> str:
    """A sentence of a motion and whoever moved or backed it; of a hidden motion nobody is named."""
    by, name = (t.say.somebody,) * 2 if t.hidden(motion) else (t.by, t.name(who))
    return say.format(by=by, name=name, motion=motion)


# ---- the guard ---------------------------------------------------------------------------------------------------


def _tripped(t: Teller, x: f.GuardTripped) -> str:
    # Of a message to the bot alone the guard keeps the id with this word before it.
    where = t.say.where["alone" if x.message.startswith("alone:") else "chat"]
    say = t.say.tripped_edited if x.edited else t.say.tripped
    return f"{say.format(name=t.name(x.who), where=where, no=x.no)} {t.say.nothing_kept}"


_TOLD: Mapping[type[f.Fact], _Tell] = {
    f.Arrived: _by("arrived"),
    f.ChatHeard: lambda t, _: t.say.heard,
    f.OrganizerKnown: _organizer,
    f.SetUp: _set_up,
    f.Noticed: _noticed,
    f.Assigned: _assigned,
    f.PlaceSaid: _place,
    f.Entered: _on("entered"),
    f.LinkLost: _on("link_lost"),
    f.NotReached: _not_reached,
    f.Begun: _begun,
    f.Led: _led,
    f.Adjourned: _adjourned,
    f.Resumed: _by("resumed"),
    f.Closed: _by("closed"),
    f.MatterListed: _of_kind("listed"),
    f.MatterStruck: _by("struck"),
    f.AgendaOrdered: _ordered,
    f.LevelRaised: _of_kind("raised"),
    f.MatterCalled: _by("called"),
    f.CallTakenBack: _by("called_back"),
    f.HostChecked: _checked,
    f.MatterOpened: _opened,
    f.MatterEnded: _ended,
    f.Asked: _asked,
    f.Answered: _answered,
    f.AnswerTakenBack: _answer_back,
    f.Moved: _moved,
    f.Withdrawn: _withdrawn,
    f.MotionRestored: lambda t, x: _about(t, t.say.restored, x.motion),
    f.Seconded: lambda t, x: _about(t, t.say.seconded, x.motion, x.person),
    f.SecondTakenBack: lambda t, x: _about(t, t.say.second_back, x.motion, x.person),
    f.Reclassified: _reclassified,
    f.WordingFetched: lambda t, x: t.say.fetched.format(by=t.by, motion=x.motion),
    f.GuardTripped: _tripped,
    f.IdentityNumberSeen: lambda t, x: f"{t.say.identity.format(name=t.name(x.who))} {t.say.nothing_kept}",
}
