"""How the journal tells who came and went, who was not reached, and breaks."""

from collections.abc import Mapping

from cards.counting import counted
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller, on
from dialogs.presence.facts import (
    Adjourned,
    BreakExtended,
    Entered,
    LinkLost,
    NotBack,
    NotReached,
    PrivateTried,
    Resumed,
    TroubleSaid,
)
from dialogs.presence.other_room_facts import CameBack, WentOver, WentOverTakenBack
from dialogs.showing.shared_cards import motion_of


def _not_reached(t: Teller, x: NotReached) -> str:
    say = t.phrases.readiness
    if x.person:
        return say.unreached.format(name=t.name(x.person))
    motion = motion_of(x.what)
    return say.chat_unreached if motion is None else say.motion_unreached.format(motion=motion)


def _trouble(t: Teller, x: TroubleSaid) -> str:
    noted = t.phrases.attendance.trouble_noted
    return noted.get(x.what, noted["link"]).format(name=t.name(x.person))


def _adjourned(t: Teller, x: Adjourned) -> str:
    say = t.say.adjourned if x.minutes else t.say.adjourned_open
    minutes = counted(x.minutes, t.phrases.common.minutes)
    return say.format(by=t.by, minutes=minutes, reason=t.word(t.phrases.adjournment.reasons, x.reason))


def _extended(t: Teller, x: BreakExtended) -> str:
    say = t.phrases.adjournment
    minutes = counted(x.minutes, t.phrases.common.minutes)
    return say.extended.format(by=t.by, minutes=minutes, reason=t.word(say.extend_reasons, x.reason))


def _resumed(t: Teller, x: Resumed) -> str:
    if x.mistaken:
        return t.say.adjourned_back.format(by=t.by)
    say = t.say.resumed_reopens if x.reopens else t.say.resumed
    return say.format(by=t.by, no=x.reopens)


def _tried(t: Teller, x: PrivateTried) -> str:
    states = t.phrases.contact.private
    state = states.get(x.state, states["unknown"])
    return t.phrases.chat_switch.noted["tried"].format(name=t.name(x.person), state=state)


def _went_over(t: Teller, x: WentOver) -> str:
    return t.phrases.other_room.noted["over"].format(by=t.by, no=x.no, names=t.names(x.people))


def _came_back(t: Teller, x: CameBack) -> str:
    return t.phrases.other_room.noted["back"].format(by=t.by, no=x.no, names=t.names(x.people))


SENTENCES: Mapping[type[Fact], Tell] = {
    Entered: on("entered"),
    LinkLost: on("link_lost"),
    NotBack: on("not_back"),
    TroubleSaid: _trouble,
    PrivateTried: _tried,
    NotReached: _not_reached,
    Adjourned: _adjourned,
    BreakExtended: _extended,
    Resumed: _resumed,
    WentOver: _went_over,
    CameBack: _came_back,
    WentOverTakenBack: lambda t, x: t.phrases.other_room.noted["taken_back"].format(by=t.by, no=x.no),
}
