"""What was said finds its rule, and a repetition is known by its cause (design 1)."""

from dataclasses import replace

import pytest

from dialogs.judging.outcome import Draft, Outcome
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.shared_pages import ChecklistPage, NoticePage, RefusedPage
from dialogs.matter.facts import Answered, MatterEnded
from dialogs.meeting.meeting import Meeting
from dialogs.motion.refusals import MotionRefusal
from dialogs.router import again, causes, decide
from dialogs.said.inbound import Came, Road, Said
from dialogs.sitting.facts import Closed, RivalSeen
from dialogs.sitting.pages import WhichToClosePage
from tests.support.meetings import (
    CHAT,
    TEN,
    a_meeting,
    after,
    happened,
    in_matter,
    linkoping,
    listed,
    pressed,
    refusal,
    seconds,
    sender,
    spoke,
    tells,
)


def repeats(said: Said, before: Said) -> bool:
    """Whether it is known for what was said before."""
    return causes(before)[0] in causes(said)


EMPTY = Meeting(key="a1", chat=CHAT.chat)


@pytest.mark.parametrize("verb", ["note.show", "force.show", "force.say", "force.back", "dates.show", "dates.say"])
def test_where_nothing_is_set_up_no_answer_speaks_of_an_opening_or_a_close(verb: str) -> None:
    """There is no sitting that could be opened or closed; of one that is purged that is said (R-213)."""
    said = pressed(verb, sender("secretary", may_set_up=True))
    assert refusal(decide(said, EMPTY, linkoping())) == "not_set_up"
    assert refusal(decide(replace(said, of_purged=True), EMPTY, linkoping())) == "purged"
    typed = replace(spoke("underlag", "secretary", mentioned=True), of_purged=True)
    assert refusal(decide(typed, EMPTY, linkoping())) == "purged"


def test_help_and_the_set_up_are_as_ever_after_a_purge() -> None:
    """They are of what is to come."""
    for verb in ("help", "meeting.setup"):
        said = replace(pressed(verb, sender("secretary", may_set_up=True), Road.FETCH), of_purged=True)
        assert refusal(decide(said, EMPTY, linkoping())) != "purged"


def test_a_press_repeated_by_its_form_is_known() -> None:
    """Teams says it again with another id and a later time; a press of another form is another press."""
    first = replace(pressed("matter.call", matter=1), form="f1")
    assert repeats(replace(first, at=first.at + seconds(5)), first)
    assert not repeats(replace(first, form="f2"), first)
    assert not repeats(replace(first, round=1), first)


@pytest.mark.parametrize(
    ("second", "later", "known"), [(0, 59, True), (59, 1, True), (59, 59, True), (0, 120, False), (30, 600, False)]
)
def test_the_same_card_pressed_some_minutes_later_is_pressed_anew(second: int, later: int, *, known: bool) -> None:
    """On an old phone the card stays: whoever says again that they hear nothing is heard. Within the minute it is a repetition."""
    first = replace(pressed("link.say", "anna", what="sound"), form="f1")
    first = replace(first, at=first.at.replace(second=second))
    assert repeats(replace(first, at=first.at + seconds(later)), first) is known


def test_another_choice_on_the_same_card_is_another_press_and_other_words_are_none() -> None:
    """No trace of words is kept, by which they could be told apart."""
    first = replace(pressed("motion.submit", "anna", kind="amend", wording="Badet har öppet."), form="f1")
    other = replace(pressed("motion.submit", "anna", kind="amend", wording="Badet är stängt."), form="f1")
    third = replace(pressed("motion.submit", "anna", kind="add", wording="Badet har öppet."), form="f1")
    assert repeats(other, first)
    assert not repeats(third, first)


@pytest.mark.parametrize(("road", "told"), [(Road.SUBMIT, True), (Road.EXECUTE, False)])
def test_whoever_sends_other_words_in_a_form_that_was_used_is_told(road: Road, *, told: bool) -> None:
    """Where the card stays as it is; elsewhere the card itself shows what was received."""
    said = replace(pressed("motion.submit", "anna", road=road, kind="amend", wording="Badet är stängt."), form="f1")
    reply = again(said, a_meeting(), linkoping())
    assert (reply == NoticePage(NoticeCode.FORM_USED)) is told


def test_without_a_form_the_time_tells_a_repetition_from_a_new_press() -> None:
    """The room's card has no form of its own."""
    first = replace(pressed("motion.second", "anna", motion=1), form="")
    assert repeats(replace(first), first)
    assert not repeats(replace(first, at=first.at + seconds(1)), first)


def test_an_edit_delivered_twice_is_known_by_teams_time_and_not_by_its_arrival() -> None:
    """Where our clock is behind Teams', an edit is judged by when it arrived, and that is another time at each delivery."""
    first = replace(spoke("Är det grannen?"), edited=True, sent=TEN + seconds(60))
    assert repeats(replace(first, at=first.at + seconds(5)), first)
    assert not repeats(replace(first, sent=TEN + seconds(61)), first)


@pytest.mark.parametrize("road", [Road.FETCH, Road.REFRESH])
def test_looking_may_be_repeated_any_number_of_times(road: Road) -> None:
    """It has no cause, since it writes nothing."""
    assert causes(pressed("readiness.show", road=road)) == ()


def test_a_message_is_known_by_its_id_and_an_edit_by_its_time_too() -> None:
    """The same message again is a repetition, and its edit is something new."""
    written = spoke("status", message="7")
    assert repeats(replace(written, at=written.at + seconds(9)), written)
    edited = replace(written, edited=True)
    assert not repeats(edited, written)
    assert not repeats(edited, replace(edited, at=edited.at + seconds(9)))


def test_a_repetition_is_answered_with_what_is_so_now() -> None:
    """Nothing is judged again; whoever lacks the right is refused again."""
    said = pressed("checklist.submit", "anna")
    assert again(said, a_meeting(), linkoping()) == ChecklistPage()
    assert isinstance(again(pressed("gate.open", "anna"), a_meeting(), linkoping()), RefusedPage)
    assert again(spoke("status"), a_meeting(), linkoping()) is None


def test_a_press_whose_card_belongs_to_another_chat_is_refused_whatever_it_asks() -> None:
    """It is judged by no meeting."""
    for verb in ("adjourn", "help", "readiness.show"):
        strays = replace(pressed(verb, "chair"), strays=True)
        assert decide(strays, a_meeting(), linkoping()) == Outcome(reply=RefusedPage(CommonRefusal.OTHER_CHAT, None))


def test_an_unknown_verb_is_refused_and_writes_nothing() -> None:
    """A button of another version."""
    outcome = decide(pressed("sing.aloud"), a_meeting(), linkoping())
    assert (outcome.facts, outcome.deliveries) == ((), ())
    assert outcome.reply == RefusedPage(CommonRefusal.UNKNOWN_VERB, None)


def test_the_same_four_give_the_same_outcome() -> None:
    """Pure: no clock and no chance is asked."""
    said, meeting = pressed("matter.call", matter=4), a_meeting()
    assert decide(said, meeting, linkoping()) == decide(said, meeting, linkoping())
    assert not any(isinstance(fact, Answered) for fact in decide(said, meeting, linkoping()).facts)


# ---- one chat, several sittings ------------------------------------------------------------------------------------

LATER = TEN + seconds(600)
OTHER = replace(in_matter(7), key="s0", board="Socialnämnden", date="2026-11-24")
CLOSED = happened(OTHER, Closed(), at=LATER)


def late(said: Said) -> Said:
    """The same, delivered 200 s after the close."""
    return replace(said, sent=said.at, arrived=LATER + seconds(200))


@pytest.mark.parametrize("other", [OTHER, CLOSED])
@pytest.mark.parametrize(
    ("verb", "who", "fields"),
    [
        ("motion.submit", "anna", {"matter": 9, "kind": "add", "wording": "ord"}),
        ("motion.record", "secretary", {"matter": 9, "kind": "add", "wording": "ord", "mover": "anna"}),
        ("matter.add", "secretary", {"title": "ord", "level": "ordinary"}),
    ],
)
def test_no_words_are_taken_during_another_sittings_confidential_matter(
    other: Meeting, verb: str, who: str, fields: dict[str, object]
) -> None:
    """A form filled in then, and handed in after the close, is refused too (R-118, R-252)."""
    said = late(pressed(verb, who, Road.DIALOG, at_=TEN + seconds(60), **fields))
    assert decide(said, a_meeting(), linkoping()).wordings
    out = decide(said, a_meeting(), linkoping(), (other,))
    assert isinstance(out.reply, RefusedPage)
    assert out.wordings == ()


def test_no_sitting_is_set_up_during_anothers_confidential_matter() -> None:
    """Neither are its words shown in a dialog, nor kept."""
    fields = {
        "step": "describe",
        "board": "Nämnden",
        "seats": 9,
        "date": "2026-11-30",
        "place": "Salen",
        "agenda": "1. Ord",
    }
    empty = replace(a_meeting(begun=False), key="s2")
    said = pressed("meeting.setup", "secretary", Road.DIALOG, **fields, profile="linkoping", decision="§ 1")
    assert isinstance(decide(said, empty, linkoping()).reply, Draft)
    out = decide(said, empty, linkoping(), (OTHER,))
    assert out == Outcome(reply=RefusedPage(CommonRefusal.HUSHED, None))


def test_a_motion_filled_in_during_the_matter_and_handed_in_after_it_is_refused() -> None:
    """The delivery came 200 s late (R-113)."""
    meeting = happened(in_matter(7), *(MatterEnded(7), listed(9)), at=LATER)
    said = pressed("motion.submit", "anna", at_=TEN + seconds(60), matter=9, kind="add", wording="ord")
    out = decide(late(said), meeting, linkoping())
    assert (out.reply, out.wordings) == (RefusedPage(MotionRefusal.ORAL_NOW_DROPPED, None), ())


def test_a_chat_with_two_begun_sittings_asks_once_which_to_close() -> None:
    """As one could have before: chair and secretary, each by name of both."""
    said, chat = pressed("readiness.show"), (replace(OTHER, windows=()),)
    out = decide(said, a_meeting(), linkoping(), chat)
    assert out.facts == (RivalSeen("s0"),)
    assert {tell.to for tell in tells(out)} == {"oid-chair", "oid-secretary"}
    assert tells(out)[0].page == WhichToClosePage("s0", "Socialnämnden", "2026-11-24")
    assert decide(said, after(a_meeting(), out), linkoping(), chat).facts == ()
    assert decide(replace(said, road=Road.REFRESH), a_meeting(), linkoping(), chat).facts == ()
    told_there = (replace(chat[0], rivals=frozenset({a_meeting().key})),)
    assert decide(said, a_meeting(), linkoping(), told_there).facts == ()
    assert decide(said, a_meeting(), linkoping(), (CLOSED,)).facts == ()


def test_who_comes_to_a_chat_where_nothing_is_set_up_is_not_noted() -> None:
    """There is no sitting that they could be in (R-210)."""
    came = Came(place=CHAT, who=sender("anna"), at=TEN, people=(sender("anna"),))
    assert decide(came, Meeting(key="s1", chat=CHAT.chat), linkoping()) == Outcome()


@pytest.mark.parametrize(
    "said", ["ta upp 5", "avsluta 4", "distans", "yrkanden", "ärenden", "ångra", "status", "hjälp"]
)
@pytest.mark.parametrize("who", ["chair", "anna"])
def test_a_bare_command_in_a_confidential_matter_is_done_or_refused_and_no_incident(said: str, who: str) -> None:
    """With a mention or without: nothing else may be written there, so it can be nothing but a command."""
    for mentioned in (True, False):
        out = decide(spoke(said, who, mentioned=mentioned), in_matter(4), linkoping())
        assert out.reply is not None
        assert "GuardTripped" not in [type(fact).__name__ for fact in out.facts]


@pytest.mark.parametrize(
    "said", ["ta upp 5 tack", "distans, hemma", "yrkanden om skolan", "ångra det där", "ärenden?\nhej"]
)
def test_a_command_with_words_next_to_it_is_an_incident(said: str) -> None:
    """They may be about the matter."""
    out = decide(spoke(said, "anna", mentioned=True), in_matter(4), linkoping())
    assert "GuardTripped" in [type(fact).__name__ for fact in out.facts]
    assert out.reply is None
