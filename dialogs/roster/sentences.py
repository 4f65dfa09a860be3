"""How the journal tells who takes part, in what capacity and where."""

from collections.abc import Mapping

from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller
from dialogs.meeting.capacity import Capacity
from dialogs.roster.facts import Assigned, InChat, LeftChat, Noticed, PlaceKept, PlaceSaid, SeatListed, Vouched
from dialogs.roster.list_facts import ChatListAsked


def _noticed(t: Teller, x: Noticed) -> str:
    say = t.say.noticed_foreign if x.foreign else t.say.noticed
    return say.format(name=t.name(x.person), foreign=t.phrases.common.foreign)


def _assigned(t: Teller, x: Assigned) -> str:
    known = t.person(t.entry.by) is None
    name = t.name(x.person)
    if not x.capacity:
        return (t.say.unassigned_known if known else t.say.unassigned).format(by=t.by, name=name)
    party = x.capacity == Capacity.PARTY
    name = t.phrases.motion.person_group.format(name=name, group=x.group) if x.group and not party else name
    what = [t.word(t.phrases.common.capacities, x.capacity)]
    what += [t.place(x.place)] if x.place else []
    what += [t.phrases.roster.serving] if x.serves else []
    return (t.say.assigned_known if known else t.say.assigned).format(by=t.by, name=name, what=", ".join(what))


def _in_chat(t: Teller, x: InChat) -> str:
    say = t.phrases.roster.journal_foreign if x.foreign else t.phrases.roster.journal_in_chat
    return say.format(name=t.name(x.person), foreign=t.phrases.common.foreign)


def _left_chat(t: Teller, x: LeftChat) -> str:
    return t.phrases.roster.journal_left.format(name=t.name(x.person))


def _vouched(t: Teller, x: Vouched) -> str:
    return t.phrases.roster.journal_vouched.format(by=t.by, name=t.name(x.person), foreign=t.phrases.common.foreign)


def _seat(t: Teller, x: SeatListed) -> str:
    return t.phrases.roster.journal_seat.format(by=t.by, name=t.name(x.person), instead=t.name(x.instead))


def _kept(t: Teller, x: PlaceKept) -> str:
    return t.say.place.format(name=t.name(x.person), place=t.place(x.place))


def _place(t: Teller, x: PlaceSaid) -> str:
    say = t.say.place_back if x.place == x.former else t.say.place
    return say.format(name=t.name(x.person), place=t.place(x.place))


def _list_asked(t: Teller, x: ChatListAsked) -> str:
    return t.phrases.roster.journal_list_read if x.read else t.phrases.roster.journal_list_unread


SENTENCES: Mapping[type[Fact], Tell] = {
    Noticed: _noticed,
    ChatListAsked: _list_asked,
    InChat: _in_chat,
    LeftChat: _left_chat,
    Assigned: _assigned,
    Vouched: _vouched,
    SeatListed: _seat,
    PlaceSaid: _place,
    PlaceKept: _kept,
}
