"""Nobody acts outside their capacity: every kind of person, verb, road, stage and kind of matter.

Whoever has not the right of a verb is told so, shown nothing and changes nothing; whoever has it is never told so.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from itertools import product
from operator import itemgetter

import pytest

from dialogs import router
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import AskRoster, Outcome
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.shared_pages import NoticePage, RefusedPage
from dialogs.matter.facts import Answered, AnswerTakenBack
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.presence.facts import LinkLost, TroubleSaid
from dialogs.profile.profile import Profile
from dialogs.roster.facts import InChat, Noticed, PlaceSaid
from dialogs.said.inbound import Pressed, Road, Words
from dialogs.sitting.facts import SaidAgain, SetUp
from dialogs.verbs import VERBS
from tests.support.meetings import TEN, linkoping, pitea
from tests.support.person_kinds import KINDS, SITUATIONS, Kind, there
from tests.support.safe_answers import SAFE
from tests.support.sampled import sampled
from tests.support.subject_parts import refused_with

pytestmark = pytest.mark.sweep


RIGHTS = ("hosts", "secretary", "chair", "movers", "members", "setup")
RIGHT_OF = {verb: right for right in RIGHTS for verb in refused_with(right)} | {"meeting.setup": "", "note.take": ""}
"""The right that each verb takes, as `tests/support/verb_rows.py` has it; "" of those that judge it themselves."""

ROADS = (Road.EXECUTE, Road.SUBMIT, Road.FETCH, Road.DIALOG, Road.TYPED, Road.REFRESH)
WAYS = tuple(product(KINDS, SITUATIONS, ROADS, (linkoping, pitea)))
DESCRIBED = {"step": "accept", "board": "Socialnämnden", "body": "board", "seats": "9", "date": "2026-12-08"}
DESCRIBED |= {"place": "Stadshuset", "profile": "linkoping", "decision": "2019-03-26 § 42", "agenda": "1. Öppnande"}
FIELDS = {
    "checklist.submit": SAFE,
    "place.say": {"place": "remote"},
    "link.say": {"what": "sound"},
    "meeting.setup": DESCRIBED,
    "motion.show": {"motion": "1"},
    "motion.list": {"matter": "2"},
    "motion.withdraw": {"motion": "1"},
    "motion.unsecond": {"motion": "1"},
    "note.take": {"answer": "accept"},
}
"""What the verbs are sent with that judge by themselves who may; the others are refused before anything is read."""

NOT_THERE = (CommonRefusal.NOT_IN_CHAT, CommonRefusal.PRESS_IN_CHAT)
OWN = (PlaceSaid, Answered, AnswerTakenBack, LinkLost, TroubleSaid, InChat, Noticed)
"""What anybody may say of themselves: where they sit, what they answer, that they do not hear; and that they are there."""


Way = tuple[str, str, Road, Callable[[], Profile]]


@cache
def some_ways(seed: int) -> Sequence[Way]:
    """So many that any two of these meet; several verbs share a sample, and nearly any three meet with some verb."""
    return sampled(WAYS, *map(itemgetter, range(4)), meet=2, seed=seed)


@pytest.mark.sweep
@pytest.mark.parametrize("verb", sorted(VERBS))
def test_nobody_does_or_is_shown_anything_outside_their_capacity(verb: str) -> None:
    """The bot's own people are judged like outsiders: by their capacity, and by being in the chat (R-026, R-142, R-230, R-251)."""
    for name, situation, road, profile in some_ways(sorted(VERBS).index(verb) % 8):
        out, meeting = judged(verb, name, situation, road, profile())
        what, kind, right = f"{name}, {situation}, {road}", KINDS[name], RIGHT_OF.get(verb, "")
        if right and not kind.may(right, meeting):
            assert told_so(out), f"{what}: {out.reply}"
            assert not [*out.facts, *out.wordings, *out.sealed, *out.purged], what
            assert all(isinstance(one, AskRoster) for one in out.deliveries), what
        elif right and meeting.stage not in (Stage.EMPTY, Stage.CLOSED):
            assert not (isinstance(out.reply, RefusedPage) and out.reply.reason is CommonRefusal.RIGHT), what
        elif not right and not kind.rights and not kind.before:
            others = [one for one in out.facts if not of_themselves(one, kind, meeting)]
            assert not others or asks_to_set_up(others, kind, meeting), f"{what}: {others}"


def judged(verb: str, name: str, situation: str, road: Road, profile: Profile) -> tuple[Outcome, Meeting]:
    """What follows of the press, and the meeting that it was judged against."""
    kind = KINDS[name]
    meeting = met(name, situation)
    fields = {key: Words(text) for key, text in FIELDS.get(verb, {}).items()}
    said = Pressed(
        place=kind.place, who=kind.sender, at=TEN, verb=verb, road=road, sitting="s1", form="f1", fields=fields
    )
    return router.decide(said, meeting, profile), meeting


@cache
def met(name: str, situation: str) -> Meeting:
    """This person in this situation."""
    return there(KINDS[name], SITUATIONS[situation])


def told_so(out: Outcome) -> bool:
    """Whether the answer says that they may not, or are not in the chat, or that the roster is read to find out."""
    reply = out.reply
    if isinstance(reply, RefusedPage):
        return reply.right is not None or reply.reason in NOT_THERE
    checks = (NoticeCode.CHECKING, NoticeCode.CHECKING_UNKEPT)
    return isinstance(reply, NoticePage) and reply.code in checks


def of_themselves(fact: Fact, kind: Kind, meeting: Meeting) -> bool:
    """Whether the fact is of whoever pressed, and one that anybody may bring about."""
    known = meeting.person_of(kind.sender)
    who = known.key if known else f"p{len(meeting.people) + 1}"
    if isinstance(fact, SaidAgain):  # that a word of theirs stands already
        return all(one.endswith(f":{who}") for one in fact.of)
    return isinstance(fact, OWN) and fact.person in (who, kind.sender.key)


def asks_to_set_up(facts: Iterable[Fact], kind: Kind, meeting: Meeting) -> bool:
    """Whether somebody of the tenant asks to set a sitting up where there is none: it waits for one who has the right."""
    claims = [one for one in facts if isinstance(one, SetUp)]
    return kind.own and meeting.stage is Stage.EMPTY and bool(claims) and not any(one.admitted for one in claims)


def test_each_right_is_somebodys_and_somebody_lacks_it() -> None:
    """The sweep looks at something: both sorts of kinds are there for every right, and a verb for each."""
    begun = SITUATIONS["begun"]
    for right in RIGHTS:
        assert right in RIGHT_OF.values()
        assert {kind.may(right, begun) for kind in KINDS.values()} == {True, False}
