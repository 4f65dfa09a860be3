"""Every refusal of a form stands at the field it is about, and what was sent empty is never passed over in silence."""

from collections.abc import Iterator
from typing import Any, Final

import pytest

from cards.asked import WRONG
from cards.guard import Incident
from cards.motion import FetchedWording
from cards.note_card import NoteCard
from cards.view import View
from dialogs import router
from dialogs.judging.outcome import Draft, Page
from dialogs.matter.facts import Asked, MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.meeting import Meeting
from dialogs.minutes.facts import AdjustedAtOnce, AtOnceDecided
from dialogs.motion.facts import MotionHeld, Moved
from dialogs.pages import draw
from dialogs.roster.facts import Assigned, InChat, Noticed
from dialogs.said.inbound import Road
from dialogs.sitting.facts import Closed
from tests.support.gallery.hall import GALLERY
from tests.support.gallery.people import WORDS
from tests.support.meetings import CHAT, a_meeting, happened, linkoping, listed, pressed, scene_of, sender
from tests.support.shown_cards import LANGUAGES, inputs, rendered

pytestmark = pytest.mark.sweep


NEW: Final = Meeting(key="s1", chat=CHAT.chat)
BEGUN: Final = a_meeting()
WAITING: Final = a_meeting(begun=False)
CALLED: Final = happened(BEGUN, MatterCalled(4), Asked(1, 3, 4))
SECOND: Final = happened(BEGUN, MatterCalled(6), Asked(1, 4, 6))
PROTECTED: Final = happened(BEGUN, MatterCalled(7))
OPEN: Final = happened(BEGUN, MatterCalled(1), MatterOpened(1))
OVER: Final = happened(OPEN, MatterEnded(1))
TO_ADJUST: Final = happened(OVER, AtOnceDecided(1))
TO_ANNOUNCE: Final = happened(TO_ADJUST, AdjustedAtOnce(1, ("anna",)), Closed())
TWO: Final = a_meeting(matters=(listed(1), listed(2), listed(9)))
HELD: Final = happened(
    happened(a_meeting(matters=(listed(1), listed(2), listed(9), listed(10))), MatterCalled(1), MatterOpened(1)),
    MotionHeld(1, "anna", "", "h1", 9),
    by="anna",
)
MOVED: Final = happened(OPEN, Moved(1, 1, "approve", "anna", "", "form"))
SHUT: Final = happened(BEGUN, Closed())
HELD_OVER: Final = happened(HELD, MatterEnded(1))
MET: Final = happened(
    a_meeting(),
    Assigned("r1", "Eva Ny", "member", "", "", serves=True),
    Noticed("n1", "Eva Ny", "oid-eva", "29:eva"),
    InChat("n1", foreign=False),
)
NO_PARTIES: Final = a_meeting(matters=(listed(1),))
ITEMS = ("alone", "headset", "room", "window", "background")
FORM = {"board": "KS", "body": "board", "seats": "15", "date": "2026-12-08", "place": "Salen", "profile": "linkoping"}
FORM |= {"decision": "2019-03-26 § 42", "agenda": "1. Budget", "step": "describe"}
PERSON = {"person": "new", "name": "Eva", "capacity": "member", "place": "room", "sent": "form"}
ADJUSTERS = {"sent": "yes", "adjusters": "anna"}
MOTION = {"matter": "1", "kind": "amend", "wording": "Att", "sent": "yes"}
MANY = "\n".join(f"Eva {chr(97 + nr // 26)}{chr(97 + nr % 26)} Ek, ledamot" for nr in range(600))
UNSAID = "Eva Ek (S)\nOla Ask (M)"

Case = tuple[str, str, dict[str, str], Meeting, tuple[str, ...]]
"""The verb, who sends it, what is filled in, the sitting, and the fields at which something is said."""

SENT: Final[tuple[Case, ...]] = (
    *(
        ("meeting.setup", "chair", {**FORM, name: ""}, NEW, (name,))
        for name in ("board", "seats", "date", "place", "profile", "decision")
    ),
    ("meeting.setup", "chair", {**FORM, "seats": "200", "date": "i morgon"}, NEW, ("seats", "date")),
    ("meeting.setup", "chair", {**FORM, "agenda": "\n".join(f"{n}. Budget" for n in range(1, 99))}, NEW, ("agenda",)),
    ("meeting.setup", "chair", {**FORM, "step": "accept", "other": "1"}, NEW, ("other_kind",)),
    ("meeting.setup", "chair", {**FORM, "step": "accept", "other_kind": "closed"}, NEW, ("other",)),
    ("meeting.setup", "chair", {**FORM, "step": "next", "other": "7", "other_kind": "closed"}, NEW, ("other",)),
    ("roster.import", "secretary", {"step": "look", "people": ""}, BEGUN, ("people",)),
    ("roster.import", "secretary", {"step": "look", "people": MANY}, BEGUN, ("people",)),
    ("roster.import", "secretary", {"step": "accept", "people": UNSAID}, BEGUN, ("capacity_",)),
    ("roster.assign", "secretary", {"sent": "yes"}, BEGUN, ("person",)),
    ("roster.assign", "secretary", {**PERSON, "name": ""}, BEGUN, ("name",)),
    ("roster.assign", "secretary", {**PERSON, "name": "E" * 101}, BEGUN, ("name",)),
    ("roster.assign", "secretary", {"person": "new", "sent": "form"}, BEGUN, ("name", "capacity")),
    ("roster.assign", "secretary", {**PERSON, "place": "remote", "capacity": ""}, BEGUN, ("capacity",)),
    ("roster.assign", "secretary", {**PERSON, "place": "moon"}, BEGUN, ("place",)),
    ("roster.assign", "secretary", {**PERSON, "capacity": "party"}, BEGUN, ("matter",)),
    ("roster.assign", "secretary", {**PERSON, "capacity": "party"}, NO_PARTIES, ("capacity",)),
    ("roster.assign", "secretary", {**PERSON, "identity": "bo"}, MET, ("identity",)),
    ("roster.match", "secretary", {"sent": "yes"}, MET, ("tie_",)),
    ("meeting.lead", "chair", {"sent": "yes"}, BEGUN, ("person",)),
    ("meeting.lead", "chair", {"sent": "yes", "person": "secretary"}, BEGUN, ("person",)),
    ("matter.add", "chair", {"sent": "yes"}, BEGUN, ("level",)),
    ("matter.add", "chair", {"sent": "yes", "level": "ordinary"}, BEGUN, ("title",)),
    ("matter.add", "chair", {"sent": "yes", "level": "ordinary", "title": "å" * 301}, BEGUN, ("title",)),
    ("matter.strike", "chair", {"sent": "yes"}, BEGUN, ("matter",)),
    ("matter.strike", "chair", {"sent": "yes", "matter": "77"}, BEGUN, ("matter",)),
    ("matter.strike", "chair", {"sent": "yes", "matter": "1"}, OPEN, ("matter",)),
    ("matter.move", "chair", {"sent": "yes"}, BEGUN, ("matter",)),
    ("matter.move", "chair", {"sent": "yes", "matter": "77", "after": "1"}, BEGUN, ("matter",)),
    ("matter.move", "chair", {"sent": "yes", "matter": "2"}, BEGUN, ("after",)),
    ("matter.level", "chair", {"sent": "yes", "matter": "1"}, BEGUN, ("level",)),
    ("matter.level", "chair", {"sent": "yes", "matter": "1", "level": "x"}, BEGUN, ("level",)),
    ("matter.level", "chair", {"sent": "yes", "matter": "4", "level": "closed"}, BEGUN, ("level",)),
    ("matter.decision", "secretary", {"sent": "yes", "matter": "7"}, PROTECTED, ("date", "section")),
    ("matter.decision", "secretary", {"sent": "yes", "matter": "7", "section": "1"}, PROTECTED, ("date",)),
    ("matter.decision", "secretary", {"sent": "yes", "matter": "7", "date": "2026-11-20"}, PROTECTED, ("section",)),
    ("checklist.submit", "anna", {"sent": "form"}, CALLED, ITEMS),
    ("checklist.submit", "anna", {"sent": "form", **dict.fromkeys(ITEMS[1:], "yes")}, CALLED, ITEMS[:1]),
    ("checklist.record", "secretary", {"sent": "yes"}, CALLED, ("person",)),
    ("checklist.record", "secretary", {"sent": "yes", **dict.fromkeys(ITEMS, "yes")}, CALLED, ("person",)),
    ("checklist.record", "secretary", {"sent": "yes", "person": "zed"}, CALLED, ("person",)),
    ("checklist.record", "secretary", {"sent": "form", "person": "anna"}, CALLED, ITEMS),
    ("gate.confirm", "secretary", {"sent": "yes", "matter": "4"}, CALLED, ("only_entitled",)),
    ("gate.confirm", "secretary", {"sent": "yes", "matter": "6", "only_entitled": "yes"}, SECOND, ("two_factor",)),
    ("gate.open", "chair", {"sent": "yes", "matter": "4"}, CALLED, ("reason",)),
    ("opening.adjusters", "chair", {"sent": "yes"}, BEGUN, ("adjusters",)),
    ("opening.adjusters", "chair", {**ADJUSTERS, "adjusters": "chair"}, BEGUN, ("adjusters",)),
    ("opening.adjusters", "chair", {**ADJUSTERS, "substitutes": "anna"}, BEGUN, ("substitutes",)),
    ("opening.adjusters", "chair", {**ADJUSTERS, "day": "2026-11-20"}, BEGUN, ("day",)),
    ("opening.adjusters", "chair", {**ADJUSTERS, "day": "snart"}, BEGUN, ("day",)),
    ("opening.adjusters", "chair", {**ADJUSTERS, "clock": "snart"}, BEGUN, ("clock",)),
    ("opening.adjusters", "chair", {**ADJUSTERS, "where": "å" * 81}, BEGUN, ("where",)),
    ("adjourn", "chair", {"sent": "yes", "minutes": "tio"}, BEGUN, ("minutes",)),
    ("adjourn", "chair", {"sent": "yes", "minutes": "601"}, BEGUN, ("minutes",)),
    ("adjourn", "chair", {"sent": "yes", "minutes": "5", "reason": "x"}, BEGUN, ("reason",)),
    ("motion.submit", "anna", {**MOTION, "kind": ""}, OPEN, ("kind",)),
    ("motion.submit", "anna", {**MOTION, "wording": ""}, OPEN, ("wording",)),
    ("motion.submit", "anna", {**MOTION, "wording": "å" * 8001}, OPEN, ("wording",)),
    ("motion.submit", "anna", {**MOTION, "matter": ""}, BEGUN, ("matter",)),
    ("motion.submit", "anna", MOTION, OVER, ("matter",)),
    ("motion.record", "secretary", MOTION, OPEN, ("mover",)),
    ("motion.record", "secretary", {"sent": "yes", "matter": "1"}, OPEN, ("mover",)),
    ("motion.record", "secretary", {**MOTION, "mover": "anna", "kind": ""}, OPEN, ("kind",)),
    ("ticks.submit", "secretary", {"sent": "yes"}, BEGUN, ("roles",)),
    ("remote.approve", "chair", {"sent": "yes"}, BEGUN, ("anna",)),
    ("faces.tick", "chair", {"sent": "yes"}, BEGUN, ("anna",)),
    ("register.say", "secretary", {"sent": "yes"}, MOVED, ("motion",)),
    ("register.say", "secretary", {"sent": "yes", "motion": "1", "dnr": "Anna Ek"}, MOVED, ("dnr",)),
    ("force.say", "secretary", {"sent": "yes"}, SHUT, ("day",)),
    ("force.say", "secretary", {"sent": "yes", "day": "2026-11-25", "no_appeal": "no"}, SHUT, ("no_appeal",)),
    ("dates.say", "secretary", {"sent": "yes"}, SHUT, ("adjusted",)),
    ("dates.say", "secretary", {"sent": "yes", "announced": "2026-11-25"}, SHUT, ("announced",)),
    ("at_once.adjust", "secretary", {"sent": "yes", "matter": "1"}, TO_ADJUST, ("adjusters",)),
    ("at_once.announce", "secretary", {"sent": "yes", "day": "snart"}, TO_ANNOUNCE, ("day",)),
    ("minutes.record", "secretary", {"sent": "yes", "matter": "1"}, OPEN, ("person",)),
    ("room.change", "secretary", {"sent": "yes"}, CALLED, ("chosen",)),
    ("motion.confirm", "anna", {"sent": "yes", "held": "1"}, HELD, ("matter",)),
    ("motion.confirm", "anna", {"sent": "yes", "held": "1", "matter": "1"}, HELD_OVER, ("matter",)),
)
# What an old client is answered there holds words, or is the card as it stands.
_BY_ANOTHER_ROAD = ("meeting.setup", "roster.import", "motion.submit", "motion.record", "gate.confirm", "gate.open")


def answer(verb: str, who: str, fields: dict[str, str], meeting: Meeting, road: Road) -> View:
    """What comes back: nothing is written."""
    said = pressed(verb, sender(who, may_set_up=True), road, **fields)
    outcome = router.decide(said, meeting, linkoping())
    assert outcome.facts == ()
    reply = outcome.reply
    if isinstance(reply, Draft):
        assert not road.by_post or verb in ("meeting.setup", "roster.import"), "by post no draft arrives"
        return reply.view
    assert isinstance(reply, Page)
    return draw(reply, scene_of(said, meeting))


def told(card: dict[str, Any]) -> list[tuple[str, str]]:
    """Each complaint: at which field it says it is, and which input stands right below it."""
    body = list(_in_order(card["body"]))
    return [
        (str(one["id"]).removeprefix(WRONG), str(below.get("id", "")))
        for one, below in zip(body, [*body[1:], {}], strict=True)
        if str(one.get("id", "")).startswith(WRONG)
    ]


def _in_order(items: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for item in items:
        yield item
        if not str(item.get("id", "")).startswith(WRONG):
            yield from _in_order(item.get("items", []))


@pytest.mark.sweep
@pytest.mark.sampled(each=1)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", SENT)
def test_what_is_wrong_stands_right_above_its_field(case: Case, language: str) -> None:
    """Nothing is written, the complaint is the field's next neighbour, and the card's title says it first."""
    verb, who, fields, meeting, at = case
    card = rendered(answer(verb, who, fields, meeting, Road.DIALOG), language)
    found = told(card)
    assert len(found) == len(at)
    for (named, below), field in zip(found, at, strict=True):
        assert named == below
        assert named.startswith(field)
    first = next(item for item in _in_order(card["body"]) if str(item.get("id", "")).startswith(WRONG))
    assert first["items"][0]["text"].partition(":")[0] in card["fallbackText"]


@pytest.mark.sweep
@pytest.mark.parametrize("case", [one for one in SENT if one[0] not in _BY_ANOTHER_ROAD and one[4][0] not in ITEMS])
def test_an_old_client_is_told_at_the_field_too(case: Case) -> None:
    """Its answer comes by post, as a page; of several faults it says at least the first, and the two pasted forms never go there."""
    verb, who, fields, meeting, at = case
    found = told(rendered(answer(verb, who, fields, meeting, Road.SUBMIT)))
    assert found
    assert found[0][0] == found[0][1]
    assert found[0][0].startswith(at[0])


# Fields to copy from, which no button sends; a choice that has an answer from the start, and "all" among its answers.
NEVER_WRONG = {NoteCard, FetchedWording, Incident}


@pytest.mark.sweep
def test_every_form_has_been_sent_wrong() -> None:
    """Whatever has an input: a new form belongs in the table above."""
    forms = {type(view) for name, view in GALLERY.items() if inputs(rendered(view, words=WORDS))} - NEVER_WRONG
    tried = {type(answer(verb, who, fields, meeting, Road.DIALOG)) for verb, who, fields, meeting, _ in SENT}
    assert sorted(form.__name__ for form in forms - tried) == []
