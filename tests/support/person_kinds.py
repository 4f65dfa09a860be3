"""Who can press something in a meeting, by the kind of person they are, and what each may: told apart from the bot's own table.

    kind = KINDS["guest, as the press says, as chair"]
    meeting = there(kind, SITUATIONS["secrecy open"])

Each stands in a meeting of its own: the usual one, and this person in it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from dialogs.journal.entries import Fact
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.motion.facts import Moved, Seconded
from dialogs.presence.facts import Adjourned
from dialogs.roster.facts import Assigned, InChat, LeftChat, Vouched
from dialogs.said.inbound import Place, Sender
from dialogs.sitting.facts import Closed, OrganizerKnown
from tests.support.meetings import AGENDA, ALONE, CHAT, a_meeting, happened, listed, sender

HOSTS, SECRETARY, CHAIR, MOVERS, MEMBERS, SETUP = "hosts", "secretary", "chair", "movers", "members", "setup"
ASKS = "asks to be remote"  # no right of a verb's: substitutes may, also those who do not serve
NOTHING: Final = frozenset[str]()
DECIDES: Final = frozenset((MOVERS, MEMBERS))
KEEPS: Final = frozenset((HOSTS, SECRETARY, SETUP))
NAME: Final = "Lena Dahl"
ACCOUNT: Final = Sender("29:out", "oid-out", "tenant", NAME)


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of person: how Teams names them, what was noted of them, where they press and which rights they have.

    `before` are the rights that they have as long as nothing has begun; a host's too, where nobody is host yet.
    """

    sender: Sender
    noted: tuple[Fact, ...] = ()
    rights: frozenset[str] = NOTHING
    before: frozenset[str] = NOTHING
    place: Place = CHAT

    @property
    def own(self) -> bool:
        """Whether Teams shows them as one of the tenant's own people, who may ask to set up."""
        who = self.sender
        return bool(who.object_id) and not who.guest and who.tenant == ACCOUNT.tenant

    def may(self, right: str, meeting: Meeting) -> bool:
        """Whether they have this right in the meeting as it stands."""
        if meeting.stage is Stage.EMPTY:
            return bool(self.before) and right in (HOSTS, SECRETARY, SETUP)
        return right in self.rights or (meeting.stage is Stage.PREPARED and right in self.before)


def _assigned(capacity: str, who: Sender = ACCOUNT, *, serves: bool = True) -> Assigned:
    account, line = who.object_id, who.mri
    return Assigned("out", NAME, capacity, "", "remote", serves=serves, object_id=account, mri=line)


def _outsiders() -> Iterator[tuple[str, Kind]]:
    """Every sort of outsider, in every capacity that somebody may have given them."""
    shown = (InChat("out", foreign=True),)
    sorts: Mapping[str, tuple[Sender, tuple[Fact, ...]]] = {
        "anonymous": (Sender("29:out", name=NAME), ()),
        "guest, as the press says": (replace(ACCOUNT, guest=True), ()),
        "guest, as the roster says": (ACCOUNT, shown),
        "of another tenant": (replace(ACCOUNT, tenant="elsewhere"), ()),
        "of another tenant, who may set up there": (replace(ACCOUNT, tenant="elsewhere", may_set_up=True), ()),
    }
    for sort, (who, more) in sorts.items():
        for capacity in ("", *Capacity):
            yield f"{sort}, as {capacity or 'nobody'}", Kind(who, (_assigned(capacity, who), *more))


def _without_a_chat() -> Iterator[tuple[str, Kind]]:
    """Whoever has a capacity and is not in the chat, or is not known to be: alone with the bot, and in the chat once removed."""
    out, left = (InChat("out"), LeftChat("out")), replace(ALONE, chat="a:out")
    for capacity in Capacity:
        put = _assigned(capacity)
        yield f"{capacity}, removed from the chat", Kind(ACCOUNT, (put, *out))
        yield f"{capacity}, removed, alone", Kind(ACCOUNT, (put, *out), place=left)
        yield f"{capacity}, not known to be in the chat, alone", Kind(ACCOUNT, (put,), place=left)


def _people_of_the_chat() -> Iterator[tuple[str, Kind]]:
    """Those who are in the chat, in every capacity: the board's chair and secretary, and everybody else as one more."""
    listed_, prepares = sender("listed", may_set_up=True), frozenset((SETUP, SECRETARY))
    chair = frozenset((HOSTS, CHAIR, *DECIDES))
    yield "the chair", Kind(sender("chair"), rights=chair)
    yield "the secretary", Kind(sender("secretary"), rights=KEEPS)
    yield "in the chat, without a capacity", Kind(ACCOUNT, (_assigned(""), InChat("out")))
    yield "not on the list", Kind(sender("new"))
    yield "of the operator's list", Kind(listed_, before=prepares)
    called = (_assigned(""), InChat("out"), OrganizerKnown(ACCOUNT.object_id or ""))
    yield "whoever called the meeting in Teams", Kind(ACCOUNT, called, frozenset((SETUP,)), prepares)
    idle = (_assigned("substitute", serves=False), InChat("out"))
    yield "a substitute who does not serve", Kind(ACCOUNT, idle, frozenset((ASKS,)))
    rights = {Capacity.SECRETARY: KEEPS, Capacity.MEMBER: DECIDES, Capacity.VICE_CHAIR: DECIDES}
    rights |= {Capacity.SUBSTITUTE: DECIDES}
    for capacity in Capacity:
        if capacity is not Capacity.CHAIR:
            kind = Kind(ACCOUNT, (_assigned(capacity), InChat("out")), rights.get(capacity, NOTHING))
            yield f"{capacity}, in the chat", kind
    vouched = (_assigned("secretary"), InChat("out", foreign=True), Vouched("out"))
    yield "a guest whom the secretary has vouched for", Kind(replace(ACCOUNT, guest=True), vouched, KEEPS)


KINDS: Final[Mapping[str, Kind]] = dict([*_people_of_the_chat(), *_outsiders(), *_without_a_chat()])


def _situations() -> Mapping[str, Meeting]:
    """A meeting in each stage, and with each kind of matter called and open; there is a motion that somebody backs."""
    moved = (Moved(1, 2, "reject", "anna", "m1", "form"), Seconded(1, "bo"))
    begun = a_meeting(facts=moved)
    found = {
        "empty": Meeting(key="s1", chat=CHAT.chat),
        "prepared": a_meeting(begun=False),
        "begun": begun,
        "adjourned": happened(begun, Adjourned(10, "pause")),
        "closed": happened(begun, Closed()),
    }
    for kind in MatterKind:
        matters = (listed(1, kind.value, initials="A.B." if kind.value.startswith("secrecy") else ""), *AGENDA[1:])
        called = happened(a_meeting(matters=matters, facts=moved), MatterCalled(1))
        found |= {f"{kind} called": called, f"{kind} open": happened(called, MatterOpened(1))}
    return found


SITUATIONS: Final = _situations()


def there(kind: Kind, meeting: Meeting) -> Meeting:
    """The meeting with this person in it; where nothing is set up nobody is on a roster."""
    return meeting if meeting.stage is Stage.EMPTY else happened(meeting, *kind.noted)
