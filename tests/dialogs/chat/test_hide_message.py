"""A message is asked to be hidden, what Teams makes of it is noted once, and the secretary has it shown again (R-131)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from cards.hiding import HiddenCount
from dialogs.chat import hide_message
from dialogs.chat.facts import Hidden, NotHidden, ShowAgainAsked, ShownAgain, ShowSomeAsked
from dialogs.chat.pages import HiddenWordPage, IncidentPage
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import HideMessage, Outcome, Tell
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.shared_pages import NoticePage, RefusedPage
from dialogs.meeting.meeting import Meeting
from dialogs.router import decide
from dialogs.said.inbound import HidingTold, Road, Sender
from dialogs.said.why_not_hidden import HidingProblem
from dialogs.showing.written_in_confidence import incident
from tests.support.meetings import CHAT, TEN, happened, linkoping, pressed, scene_of, seen_by, spoke
from tests.support.switch_world import SwitchWorld

HIDDEN = Hidden(2, "oid-anna", "m1")


def guarded(*facts: Fact) -> Meeting:
    """A sitting whose matter 2, under secrecy, is called, and in which Anna has written; the switch has been looked at."""
    world = SwitchWorld().begun().ready()
    world.hears(spoke("Hej", "anna", message="m1", at=world.at))
    return happened(world.meeting, *facts)


def told(meeting: Meeting, *, shown: bool = False, problem: HidingProblem | None = None, no: int = 2) -> Outcome:
    """Teams' answer comes."""
    where = {"place": CHAT, "who": Sender(""), "at": TEN, "sitting": "s1"}
    said = HidingTold(**where, no=no, author="oid-anna", message="m1", shown=shown, problem=problem)  # type: ignore[arg-type]
    return decide(said, meeting, linkoping())


def of_the_writer(outcome: Outcome) -> list[HiddenWordPage]:
    """What the writer is told of it."""
    return [one.page for one in outcome.deliveries if isinstance(one, Tell) and isinstance(one.page, HiddenWordPage)]


def test_what_teams_took_is_noted_once_and_the_writer_is_told() -> None:
    """A repetition changes nothing."""
    outcome = told(guarded())
    assert outcome.facts == (HIDDEN,)
    assert of_the_writer(outcome) == [HiddenWordPage(2)]
    assert not told(guarded(HIDDEN)).changes


def test_what_could_not_be_hidden_is_noted_with_why_and_the_writer_is_not_told() -> None:
    """They have been asked to delete it."""
    outcome = told(guarded(), problem=HidingProblem.FORBIDDEN)
    failed = NotHidden(2, "oid-anna", "m1", "forbidden")
    assert outcome.facts == (failed,)
    assert of_the_writer(outcome) == []
    assert not told(guarded(failed), problem=HidingProblem.FORBIDDEN).changes


def test_an_answer_of_a_matter_in_which_nothing_was_written_is_passed_over() -> None:
    """It cannot be; and a replica must not fall."""
    assert not told(guarded(), no=3).changes
    assert happened(guarded(), replace(HIDDEN, no=3)).incidents == guarded().incidents


def test_shown_again_is_noted_once_and_told() -> None:
    """And whether it could not be."""
    outcome = told(guarded(HIDDEN), shown=True)
    assert outcome.facts == (ShownAgain(2, "oid-anna", "m1"),)
    assert of_the_writer(outcome) == [HiddenWordPage(2, 1)]
    assert not told(guarded(HIDDEN, *outcome.facts), shown=True).changes
    failed = told(guarded(HIDDEN), shown=True, problem=HidingProblem.OUT_OF_REACH)
    after = guarded(HIDDEN, *failed.facts)
    assert (dict(after.incidents[0].hidden), dict(after.incidents[0].not_hidden)) == ({"m1": "oid-anna"}, {})


def test_the_hosts_see_how_many_and_the_secretary_alone_can_have_them_shown() -> None:
    """What was not hidden at first and then was is hidden."""
    meeting = guarded(NotHidden(2, "oid-anna", "m1", "refused"), HIDDEN, NotHidden(2, "oid-bo", "m2", "foreign"))
    seen = incident(seen_by(meeting, "secretary"), 2)
    assert (seen.hidden, seen.undo) == (HiddenCount(1, 0, (("foreign", 1),)), 2)
    assert incident(seen_by(meeting, "chair"), 2).undo == 0


def test_the_secretary_has_all_of_the_matter_shown_again() -> None:
    """Teams is asked for each."""
    said = pressed("hidden.show", "secretary", matter=2)
    outcome = decide(said, guarded(HIDDEN), linkoping())
    assert outcome.facts == (ShowAgainAsked(2),)
    assert HideMessage(2, "oid-anna", "m1", shown=True) in outcome.deliveries
    assert outcome.reply == IncidentPage(2)
    assert hide_message.shown_already(said, scene_of(said, guarded(HIDDEN))) == IncidentPage(2)


@pytest.mark.parametrize("matter", [2, 3])
def test_where_nothing_is_hidden_that_is_said(matter: int) -> None:
    """Nothing was written in matter 3 at all."""
    outcome = decide(pressed("hidden.show", "secretary", matter=matter), guarded(), linkoping())
    said = pressed("hidden.show", "secretary", matter=3)
    assert hide_message.shown_already(said, scene_of(said, guarded())) == NoticePage(NoticeCode.NOTHING_HIDDEN)
    assert (outcome.facts, outcome.reply) == ((), NoticePage(NoticeCode.NOTHING_HIDDEN))


def test_a_number_that_cannot_be_read_is_refused() -> None:
    """Nothing is guessed."""
    outcome = decide(pressed("hidden.show", "secretary", matter="x"), guarded(), linkoping())
    assert outcome.reply == RefusedPage(CommonRefusal.BAD_FORM, None)


def test_nothing_is_asked_where_the_switch_was_never_looked_at_and_of_what_was_written_alone() -> None:
    """Another variant has no such right, and a message to the bot stands in no chat of others."""
    meeting = guarded()
    said = spoke("Hej", "anna", message="m2")
    scene = scene_of(said, meeting)
    assert hide_message.hide(said, scene, 2) == (HideMessage(2, "oid-anna", "m2"),)
    assert hide_message.hide(replace(said, place=replace(CHAT, personal=True)), scene, 2) == ()
    assert (
        hide_message.hide(said, replace(scene, meeting=replace(meeting, switch=SwitchWorld().meeting.switch)), 2) == ()
    )


def test_who_is_of_another_organisation_is_not_asked_for() -> None:
    """Nor whom the roster knows to be."""
    meeting = guarded()
    stranger = replace(spoke("Hej", "anna", message="m2"), who=Sender("29:x"))
    (asked,) = hide_message.hide(stranger, scene_of(stranger, meeting), 2)
    assert asked.foreign


TWO = {"1764064800123": "oid-anna", "1764064980000": "oid-bo"}  # 11.00 and 11.03 in Sweden


def two_hidden() -> Meeting:
    """Two messages of matter 2 are hidden."""
    return guarded(*(Hidden(2, who, message) for message, who in TWO.items()))


def asked(meeting: Meeting, **fields: str) -> Outcome:
    """The secretary asks for what is hidden of matter 2."""
    return decide(pressed("hidden.show", "secretary", Road.EXECUTE, matter=2, **fields), meeting, linkoping())


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({}, list(TWO)),
        ({"message": "all"}, list(TWO)),
        ({"message": "1764064980000"}, ["1764064980000"]),
        ({"at": "11.00"}, ["1764064800123"]),
        ({"at": "11:03"}, ["1764064980000"]),
    ],
)
def test_one_message_is_shown_again_by_itself(fields: dict[str, str], shown: list[str]) -> None:
    """Chosen on the card, or by its time; otherwise all. The journal says how many."""
    outcome = asked(two_hidden(), **fields)
    assert [one.message for one in outcome.deliveries if isinstance(one, HideMessage)] == shown
    assert outcome.facts == ((ShowAgainAsked(2),) if len(shown) > 1 else (ShowSomeAsked(2, 1),))


def test_a_button_shows_nothing_that_was_hidden_since_it_was_drawn() -> None:
    """The card is shown as it is now, and asks which."""
    older, now = guarded(Hidden(2, "oid-anna", next(iter(TWO)))), two_hidden()
    drawn = [incident(seen_by(meeting, "secretary"), 2).undone for meeting in (older, now)]
    assert incident(seen_by(now, "chair"), 2).undone == ""
    assert asked(now, hidden=drawn[0]) == Outcome(reply=IncidentPage(2))
    assert asked(now, hidden=drawn[1], message="all").facts == (ShowAgainAsked(2),)
    assert asked(now, hidden=drawn[0], message="1764064980000").facts == (ShowSomeAsked(2, 1),)


def typed(meeting: Meeting, at: datetime, words: str = "visa dolda 2") -> Outcome:
    """The secretary types it at that time."""
    return decide(spoke(words, "secretary", at=at, mentioned=True), meeting, linkoping())


def test_words_show_nothing_that_was_written_after_them() -> None:
    """However late they come; where only such is hidden the card is shown."""
    first, last = (datetime.fromtimestamp(int(message) / 1000, UTC) for message in TWO)
    between = typed(two_hidden(), first + timedelta(seconds=60))
    assert [one.message for one in between.deliveries if isinstance(one, HideMessage)] == list(TWO)[:1]
    assert between.facts == (ShowSomeAsked(2, 1),)
    before = typed(two_hidden(), first - timedelta(seconds=60))
    assert (before.facts, before.reply) == ((), IncidentPage(2))
    assert typed(two_hidden(), last + timedelta(seconds=60)).facts == (ShowAgainAsked(2),)


def test_where_several_are_of_that_minute_the_card_asks_which() -> None:
    """A time is meant for one message."""
    meeting = happened(two_hidden(), Hidden(2, "oid-bo", "1764064801999"))
    out = asked(meeting, at="11.00")
    assert (out.facts, out.reply) == ((), IncidentPage(2))
    assert asked(meeting, at="11.03").facts == (ShowSomeAsked(2, 1),)


@pytest.mark.parametrize("fields", [{"message": "m9"}, {"at": "12.30"}])
def test_what_is_not_hidden_any_more_is_not_shown_again(fields: dict[str, str]) -> None:
    """An older card may have it; nothing else is shown in its place."""
    assert asked(two_hidden(), **fields).reply == NoticePage(NoticeCode.NOTHING_HIDDEN)
    strange = happened(guarded(), Hidden(2, "oid-anna", "m1"))
    assert asked(strange, at="10.00").reply == NoticePage(NoticeCode.NOTHING_HIDDEN)


def test_the_secretary_alone_chooses_from_what_is_hidden() -> None:
    """By writer and time, where there is something to choose."""
    meeting = two_hidden()
    ones = incident(seen_by(meeting, "secretary"), 2).ones
    assert [(one.message, one.name, one.at is not None) for one in ones] == [
        ("1764064800123", "Anna", True),
        ("1764064980000", "", True),
    ]
    assert incident(seen_by(meeting, "chair"), 2).ones == ()
    assert incident(seen_by(guarded(HIDDEN), "secretary"), 2).ones == ()
