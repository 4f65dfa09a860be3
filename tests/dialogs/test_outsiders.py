"""Nobody from outside acts: a guest, somebody without an account or of another tenant, whatever capacity they were given.

Every sort of outsider, holding every capacity, tries every verb on every road, at every stage and in every kind of matter.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from itertools import product
from operator import itemgetter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs import router
from dialogs.journal.entries import Fact
from dialogs.matter.facts import Answered, AnswerTakenBack, MatterCalled, MatterOpened
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import MatterKind
from dialogs.meeting.meeting import Meeting
from dialogs.presence.facts import Adjourned, LinkLost, TroubleSaid
from dialogs.roster.facts import Assigned, InChat, PlaceSaid
from dialogs.said.inbound import Pressed, Road, Sender, Words
from dialogs.sitting.facts import Closed
from dialogs.verbs import VERBS
from tests.support.invented import tries
from tests.support.meetings import AGENDA, CAST, CHAT, TEN, a_meeting, happened, linkoping, listed, pitea
from tests.support.plays import VERB_FIELDS
from tests.support.sampled import sampled

ACCOUNT = Sender("29:out", "oid-out", "tenant", "Lena Dahl")
OUTSIDERS: Mapping[str, tuple[Sender, tuple[Fact, ...]]] = {
    "anonymous": (Sender("29:out", name="Lena Dahl"), ()),
    "guest, as the press says": (replace(ACCOUNT, guest=True), ()),
    "guest, as the roster says": (ACCOUNT, (InChat("out", foreign=True),)),
    "of another tenant": (replace(ACCOUNT, tenant="elsewhere"), ()),
    "of another tenant, who may set up there": (replace(ACCOUNT, tenant="elsewhere", may_set_up=True), ()),
}
"""How Teams names each, and what its roster has shown of them."""

CAPACITIES = ("", *(one.value for one in Capacity))
OWN = (PlaceSaid, Answered, AnswerTakenBack, LinkLost, TroubleSaid, InChat)
"""What anybody may say of themselves: where they sit, what they answer, that they do not hear."""


def situations() -> Mapping[str, Meeting]:
    """A meeting in each stage, and with each kind of matter called and open."""
    begun = a_meeting()
    found = {
        "empty": Meeting(key="s1", chat=CHAT.chat),
        "prepared": a_meeting(begun=False),
        "begun": begun,
        "adjourned": happened(begun, Adjourned(10, "pause")),
        "closed": happened(begun, Closed()),
    }
    for kind in MatterKind:
        matters = (listed(1, kind.value, initials="A.B." if kind.value.startswith("secrecy") else ""), *AGENDA[1:])
        called = happened(a_meeting(matters=matters), MatterCalled(1))
        found |= {f"{kind} called": called, f"{kind} open": happened(called, MatterOpened(1))}
    return found


SITUATIONS = situations()
ROADS = (Road.EXECUTE, Road.DIALOG, Road.TYPED)
# Where nothing is set up nobody is on a roster: what it could show is not known there.
WAYS = [
    way for way in product(OUTSIDERS, CAPACITIES, SITUATIONS, ROADS) if way[2] != "empty" or not OUTSIDERS[way[0]][1]
]


@pytest.mark.sweep
@pytest.mark.parametrize("verb", sorted(VERBS))
@tries(1)
@given(data=st.data())
def test_no_outsider_does_anything_but_for_themselves(verb: str, data: st.DataObject) -> None:
    """No fact but of themselves, no words kept, sealed or destroyed (R-026, R-027, R-142, R-230, R-251)."""
    fields = {name: Words(text) for name, text in data.draw(VERB_FIELDS[verb]).items()}
    # Each verb has a sample of its own: any two of these meet in each, and nearly any three with some verb.
    seed = sorted(VERBS).index(verb)
    for outsider, capacity, situation, road in sampled(WAYS, *map(itemgetter, range(4)), meet=2, seed=seed):
        who = OUTSIDERS[outsider][0]
        said = Pressed(place=CHAT, who=who, at=TEN, verb=verb, road=road, sitting="s1", fields=fields)
        what = f"{outsider}, {capacity or 'without a capacity'}, {situation}, {road}"
        tried(there(outsider, capacity, situation), said, what)


@cache
def there(outsider: str, capacity: str, situation: str) -> Meeting:
    """The meeting in this situation, with the outsider on its roster in this capacity."""
    meeting, (sender, shown) = SITUATIONS[situation], OUTSIDERS[outsider]
    account, line = sender.object_id, sender.mri
    put = Assigned("out", "Lena Dahl", capacity, "", "remote", serves=True, object_id=account, mri=line)
    return meeting if situation == "empty" else happened(meeting, put, *shown)


def tried(meeting: Meeting, said: Pressed, what: str) -> None:
    """Judge the press by a lenient profile and by a strict one."""
    for profile in (linkoping(), pitea()):
        out = router.decide(said, meeting, profile)
        others = [fact for fact in out.facts if not isinstance(fact, OWN) or fact.person not in ("out", said.who.key)]
        assert not others, f"{what}: {type(others[0]).__name__}"
        assert not [*out.wordings, *out.sealed, *out.purged], f"{what}: words"


def test_the_same_capacities_do_act_from_inside() -> None:
    """The chair of the same meetings does: the sweep above looks at something."""
    said = Pressed(
        place=CHAT,
        who=replace(ACCOUNT, object_id="oid-chair", mri="29:chair"),
        at=TEN,
        verb="matter.call",
        road=Road.EXECUTE,
        sitting="s1",
        fields={"matter": Words("2")},
    )
    assert router.decide(said, SITUATIONS["begun"], linkoping()).facts
    assert [one.person for one in CAST][:2] == ["chair", "secretary"]
