"""Laws that hold over whole meetings, whoever says whatever: plays nobody wrote, judged as the bot judges.

What each law says stands in `tests.support.laws`; that none of them is empty, in `test_laws_broken`.
"""

import json
from collections.abc import Iterable
from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards import kit
from cards.phrases import book
from cards.view import View
from dialogs import pages, router
from dialogs.facts import from_plain, to_plain
from dialogs.journal.fold import fold
from dialogs.judging.outcome import Draft, Page
from dialogs.matter.facts import Answered
from dialogs.meeting.meeting import Meeting
from dialogs.profile.profile import Profile
from dialogs.said.inbound import Pressed, Road, Spoke, Words
from dialogs.undo import UNDO
from dialogs.verbs import VERBS
from tests.support.card_contract import complaints
from tests.support.hall import EVERYBODY, EXTRAS, MARKER, Hall, Step, press, who_is
from tests.support.invented import tries
from tests.support.laws import BROUGHT_BACK, LAWS, LOOKS, changes_nothing, look, permitted, play
from tests.support.meetings import CAST, CHAT, TEN, a_meeting, changed, default, linkoping, pitea
from tests.support.plays import VERB_FIELDS, noise, sensible, step

pytestmark = pytest.mark.sweep


PROFILES: dict[str, Profile] = {
    "linkoping": linkoping(),
    "pitea": pitea(),
    "default": default(),
    "answers age": changed(linkoping(), answer_lasts_s=900),
    "asked each time": changed(pitea(), checklist_every_matter=True, answer_lasts_s=300),
}
STAGES = ("begun", "begun", "begun", "begun", "prepared", "empty")
OFTEN, SELDOM, ALWAYS = tries(40), tries(12), tries(150)
TURNS = 25

profiles, stages = st.sampled_from(sorted(PROFILES)), st.sampled_from(STAGES)
chances = st.randoms(use_true_random=True)


def a_hall(profile: str, stage: str = "begun") -> Hall:
    """The meeting before the play begins."""
    if stage == "empty":
        return Hall(PROFILES[profile], Meeting(key="s1", chat=CHAT.chat))
    return Hall(PROFILES[profile], a_meeting((*CAST, *EXTRAS), begun=stage == "begun"))


@pytest.mark.sweep
@OFTEN
@given(profile=profiles, stage=stages, chance=chances, data=st.data())
def test_the_laws_hold_whoever_says_whatever(profile: str, stage: str, chance: Random, data: st.DataObject) -> None:
    """Words, capacities, repetitions, readiness, the table, the guard and undo: in every meeting, after every turn."""
    hall = a_hall(profile, stage)
    for _ in range(TURNS):
        look(hall, step(hall.meeting, data, chance), LAWS)


def test_the_laws_hold_when_a_prepared_sitting_is_described_twice() -> None:
    """Found by the test above: the title of the first list was replaced, and stayed when the matter became confidential."""
    described = sensible(a_meeting(begun=False))[-1].fields
    twice = (
        {**described, "agenda": f"1. {MARKER}\n2. {MARKER}"},
        {**described, "agenda": f"1. {MARKER}\n2. A.B. [sekretess]"},
    )
    play(a_hall("linkoping", "prepared"), [Step("meeting.setup", "secretary", fields) for fields in twice], *LAWS)


@pytest.mark.parametrize(
    "then", [Step("hour", words="held", wait_s=1000), Step("matter.call", "chair", {"matter": "4"})]
)
def test_the_laws_hold_when_a_motion_waits_for_its_mover_to_name_its_matter(then: Step) -> None:
    """Found by the first test: its words were taken for words that nothing refers to. They go with it, by time or by secrecy."""
    hall = a_hall("linkoping")
    play(hall, [Step("chat", "chair", words=f"yrkande: {MARKER}")], *LAWS)
    (held,) = hall.meeting.held
    assert held.wording in hall.words.keys() - hall.gone
    play(hall, [then], *LAWS)
    assert held.wording in hall.gone


def test_the_law_of_undo_knows_every_step_that_can_be_taken_back() -> None:
    """A step of a new kind has a line there that says what comes back; an answer has a law of its own."""
    assert {Answered, *BROUGHT_BACK} == set(UNDO)


# ---- the journal --------------------------------------------------------------------------------------------------


@SELDOM
@given(profile=profiles, stage=stages, chance=chances, data=st.data())
def test_any_prefix_of_the_journal_folds(profile: str, stage: str, chance: Random, data: st.DataObject) -> None:
    """The journal, read back from what a database holds, gives the meeting as it was after each fact."""
    hall = a_hall(profile, stage)
    first = hall.meeting
    for _ in range(TURNS):
        hall.says(step(hall.meeting, data, chance))
    read = [replace(entry, fact=from_plain(json.loads(json.dumps(to_plain(entry.fact))))) for entry in hall.journal]
    assert read == hall.journal
    for length, meeting in enumerate((*hall.before, hall.meeting)):
        assert fold(first, read[:length]) == meeting


@SELDOM
@given(profile=profiles, chance=chances, data=st.data())
def test_a_journal_with_holes_folds_too(profile: str, chance: Random, data: st.DataObject) -> None:
    """A fact about something unknown leaves the meeting as it is: a replica never falls over its own journal."""
    hall = a_hall(profile)
    for _ in range(TURNS):
        hall.says(step(hall.meeting, data, chance))
    holes = [entry for entry in hall.journal if chance.random() < HOLES]
    fold(Meeting(key="s1", chat=CHAT.chat), holes)


HOLES = 0.5


# ---- pages --------------------------------------------------------------------------------------------------------

LOOKERS = (None, "chair", "secretary", "anna", "guest")
_SEEN: set[tuple[type, str, bool]] = set()
"""Which views were held against Microsoft's model already: that takes long, and the first of each sort is enough."""


def rendered(view: View, language: str, hall: Hall, *, dialog: bool) -> None:
    """Render the view as it would be sent: with the words the store would give, and in a dialog where it stands in one."""
    phrases = book.of(language)
    card = view.draw(phrases, hall.shown())
    if dialog:
        kit.dialog(card)
    sort = (type(view), language, dialog)
    if sort not in _SEEN:
        _SEEN.add(sort)
        assert complaints(card) == []


def draw_for_all(hall: Hall, page: Page, *, answer: bool) -> None:
    """Draw a page for all sorts of people, where they may meet it: an answer in a dialog too, a card in the chat alone."""
    for who in LOOKERS if not answer else LOOKERS[1:]:
        for dialog in (False, True) if answer else (False,):
            view = pages.draw(page, hall.sees(who, dialog=dialog))
            rendered(view, "sv", hall, dialog=dialog)
            rendered(view, "en", hall, dialog=dialog)


def draw_all(hall: Hall, answers: Iterable[Page], cards: Iterable[Page]) -> None:
    """Draw the answers and the cards."""
    for page in answers:
        draw_for_all(hall, page, answer=True)
    for page in cards:
        draw_for_all(hall, page, answer=False)


@SELDOM
@given(profile=profiles, stage=stages, chance=chances, data=st.data())
def test_every_page_named_can_be_drawn(profile: str, stage: str, chance: Random, data: st.DataObject) -> None:
    """What an outcome names is drawn for whoever looks, in chat and dialog, in both languages; and later again."""
    hall = a_hall(profile, stage)
    for _ in range(TURNS):
        answers, cards = set(hall.replies), set(hall.cards)
        said, out = hall.says(step(hall.meeting, data, chance))
        draw_all(hall, hall.replies.keys() - answers, hall.cards.keys() - cards)
        if isinstance(out.reply, Draft):
            dialog = isinstance(said, Pressed) and said.road in (Road.FETCH, Road.DIALOG)
            rendered(out.reply.view, "sv", hall, dialog=dialog)
            rendered(out.reply.view, "en", hall, dialog=dialog)
    draw_all(hall, hall.replies, hall.cards)


# ---- nothing falls ------------------------------------------------------------------------------------------------

ODD = st.one_of(
    st.text(max_size=40),
    st.sampled_from(("0" * 40 + "9" * 5000, "²", "٣", "-1", "1e9", "\ud800", "\x00", "a" * 30_000, "yes", "4")),
)
NAMES = sorted(
    {name for verb in VERBS for name in ("matter", "level", "person", "motion", "kind", "wording")}
    | {
        "mover",
        "channel",
        "minutes",
        "reason",
        "place",
        "capacity",
        "identity",
        "name",
        "group",
        "serves",
        "step",
        "people",
        "board",
        "body",
        "seats",
        "date",
        "profile",
        "decision",
        "agenda",
        "page",
        "kind_1",
        "title",
        "after",
        "only_entitled",
        "two_factor",
        "consent",
        "again",
        "confirm",
        "start",
        "alone",
        "headset",
        "room",
    }
)


@st.composite
def odd_presses(draw: st.DrawFn) -> tuple[str, dict[str, str], Road]:
    """A press as a forged or broken client sends it: the fields of some verb, with nonsense in some of them."""
    like = draw(st.sampled_from(sorted(VERBS)))
    filled = {**draw(VERB_FIELDS[like]), **draw(st.dictionaries(st.sampled_from(NAMES), ODD, max_size=3))}
    verb = draw(
        st.one_of(st.just(like), st.just(like), st.just(like), st.sampled_from(sorted(VERBS)), st.text(max_size=9))
    )
    return verb, filled, draw(st.sampled_from(Road))


@pytest.mark.sweep
@ALWAYS
@given(press_=odd_presses(), who=st.sampled_from(("secretary", "chair", "anna", "guest", "appointed")), stage=stages)
def test_no_press_makes_it_fall(press_: tuple[str, dict[str, str], Road], who: str, stage: str) -> None:
    """Whatever a forged or a broken client sends is judged, and answered with a card that can be rendered."""
    (verb, filled, road), hall = press_, a_hall("pitea", stage)
    play(hall, sensible(hall.meeting)[:3])
    said = hall.heard(Step(verb, who, filled, road))
    out = router.decide(said, hall.meeting, hall.profile)
    view = out.reply.view if isinstance(out.reply, Draft) else None
    if isinstance(out.reply, Page):
        view = pages.draw(out.reply, router.scene_of(said, hall.meeting, hall.profile))
    assert view is not None or out.deliveries  # a motion whose matter is in doubt is asked about in private
    if view is not None:
        for language in ("sv", "en"):
            rendered(view, language, hall, dialog=road in (Road.FETCH, Road.DIALOG))


@OFTEN
@given(
    text=st.one_of(st.text(), st.builds("{}{}".format, st.sampled_from(("yrkande ", "öppna ", "ajournera ")), ODD)),
    who=st.sampled_from(EVERYBODY),
    edited=st.booleans(),
    mentioned=st.booleans(),
    stage=stages,
)
def test_no_message_makes_it_fall(text: str, who: str, edited: bool, mentioned: bool, stage: str) -> None:  # noqa: FBT001
    """Whatever is written, by anybody, is judged."""
    hall = a_hall("linkoping", stage)
    play(hall, (press("matter.call", matter=4), press("gate.open", reason="accepted", only_entitled="yes")))
    said = Spoke(
        place=CHAT, who=who_is(who), at=TEN, message="1", words=Words(text), edited=edited, mentioned=mentioned
    )
    router.decide(said, hall.meeting, hall.profile)


# ---- capacities ---------------------------------------------------------------------------------------------------


@pytest.mark.sweep
@pytest.mark.parametrize("verb", sorted(VERBS))
@tries(2)
@given(data=st.data())
def test_no_verb_outside_a_capacity_changes_anything(verb: str, data: st.DataObject) -> None:
    """Each verb, from each sort of person, on each road and in each stage of a meeting (design 4.4, R-142, R-230)."""
    steps = data.draw(st.lists(noise, max_size=2))
    for stage in ("empty", "prepared", "begun", "table"):
        hall = a_hall("linkoping", "begun" if stage == "table" else stage)
        if stage == "table":
            play(hall, (press("matter.call", matter=1), press("motion.submit", "anna", kind="reject"), *steps))
        for who in EVERYBODY:
            filled = data.draw(VERB_FIELDS[verb])
            for road in (Road.EXECUTE, Road.DIALOG, Road.TYPED):
                said = hall.heard(Step(verb, who, filled, road))
                out = router.decide(said, hall.meeting, hall.profile)
                if verb in LOOKS or not permitted(verb, hall.meeting, who):
                    assert changes_nothing(out, said, hall.meeting, who), f"{who} changed something"


def test_every_verb_is_played() -> None:
    """One that is added later too, and none that is gone."""
    assert set(VERB_FIELDS) == set(VERBS)
