"""Motions are handed in, typed and noted, where the matter takes them."""

from dataclasses import replace
from typing import Any

import pytest

from cards.motion import MotionCard
from cards.motion_form import MAX_HANDED_BACK, MAX_WORDING, MotionForm
from cards.phrases import book
from cards.refusal import Refusal
from dialogs.agenda.facts import MatterStruck
from dialogs.journal.entries import Fact
from dialogs.judging.outcome import Draft, Outcome, Page, Tell, Wording
from dialogs.judging.shared_pages import MotionPage
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting.kinds import MotionKind
from dialogs.motion.facts import Moved
from dialogs.motion.pages import MotionFormPage, MotionReceiptPage, MotionRecordPage, MotionsPage
from dialogs.motion.refusals import MotionFault
from dialogs.presence.facts import Adjourned
from dialogs.profile.choices import MotionChannel, WordingRule
from dialogs.profile.parts import MotionRule
from dialogs.router import again, causes
from dialogs.said.inbound import Road, Words
from dialogs.sitting.facts import Closed
from tests.support.meetings import (
    a_meeting,
    changed,
    happened,
    kinds,
    linkoping,
    pressed,
    refusal,
    seated,
    shown,
    tells,
)
from tests.support.motions import Board, on_the_table

SECRET = "ordet som ingen får se"


def form_in(outcome: Outcome) -> MotionForm:
    """The form that the outcome hands back."""
    assert isinstance(outcome.reply, Draft)
    assert isinstance(outcome.reply.view, MotionForm)
    return outcome.reply.view


def nothing_kept(outcome: Outcome) -> bool:
    """Whether the outcome writes nothing and hands no words back."""
    return not outcome.changes and isinstance(outcome.reply, Page) and SECRET not in repr(outcome.reply)


def with_rule(kind: MotionKind, wording: WordingRule) -> Board:
    """A board whose profile has another rule for one kind."""
    rules = tuple(MotionRule(r.kind, wording) if r.kind is kind else r for r in linkoping().motions)
    return Board(profile=changed(linkoping(), motions=rules))


# ---- handing in --------------------------------------------------------------------------------------------------


def test_a_motion_is_numbered_kept_and_shown_to_all() -> None:
    """It gets the next number, its words go to the wordings alone, and the room gets a card (R-128, R-137)."""
    board = Board()
    out = board.says("motion.submit", matter=1, kind="add", wording="Att\nutreda.", form_="x")
    assert out.facts == (Moved(1, 1, "add", "anna", "m1", "form", "x"),)
    assert out.wordings == (Wording("m1", Words("Att\nutreda."), 1),)
    assert shown(out)["motion:1"].page == MotionPage(1, private=False)
    assert out.reply == MotionReceiptPage(1)
    assert tells(out) == ()


def test_two_motions_get_consecutive_numbers() -> None:
    """The next number is one more than there are."""
    board = Board()
    assert [board.moves("anna").motion, board.moves("bo").motion] == [1, 2]


def test_the_same_form_again_is_the_same_motion() -> None:
    """A press that Teams repeats makes no second motion, whatever it carries: the receipt is drawn again."""
    board = Board()
    board.moves(form_="x")
    out = board.says("motion.submit", kind="add", wording="Att utreda frågan.", form_="x")
    assert out == Outcome(reply=MotionReceiptPage(1))
    assert board.says("motion.submit", "bo", kind="add", wording="Att", form_="x").facts


def test_motions_without_a_form_are_motions_each() -> None:
    """Two that name no form are not taken for one."""
    board = Board()
    board.moves(form_="")
    assert board.moves(form_="").motion == 2


def test_a_repetition_is_answered_with_the_receipt_of_its_own_motion() -> None:
    """The turn knows the press by its form, and the answer is about the motion that the form became."""
    board = Board()
    board.moves(form_="x")
    board.moves(form_="y")
    said = pressed("motion.submit", "anna", Road.DIALOG, form_="x", kind="add", wording="Att")
    assert causes(said)
    assert again(said, board.meeting, board.profile) == MotionReceiptPage(1)
    stray = replace(said, form="z")
    assert again(stray, board.meeting, board.profile) == MotionsPage(0, 0)


def test_approval_needs_no_words() -> None:
    """A plain "bifall" is a motion of its own (R-139)."""
    board = Board()
    out = board.says("motion.submit", kind="approve", matter=1)
    assert out.facts == (Moved(1, 1, "approve", "anna", "", "form", "form1"),)
    assert out.wordings == ()


@pytest.mark.parametrize("kind", ["amend", "add", "new", "refer"])
def test_a_kind_that_needs_words_is_handed_back_without_them(kind: str) -> None:
    """R-137, R-140: the form again with what is missing, and the kind still chosen."""
    form = form_in(Board().says("motion.submit", kind=kind, matter=1, wording="  \n "))
    assert (form.fault, form.kind, form.no) == ("wording", kind, 1)


def test_a_kind_that_takes_no_words_is_handed_back_with_them() -> None:
    """Nothing that was typed is lost: the member removes it or chooses another kind."""
    board = with_rule(MotionKind.APPROVE, WordingRule.FORBIDDEN)
    form = form_in(board.says("motion.submit", kind="approve", matter=1, wording="Ja."))
    assert (form.fault, form.words) == ("no_wording", "Ja.")


def test_a_form_without_a_kind_is_handed_back_with_its_words() -> None:
    """Neither nothing nor something unknown is a kind."""
    for kind in ("", "bananas"):
        form = form_in(Board().says("motion.submit", kind=kind, matter=1, wording="Att"))
        assert (form.fault, form.words) == ("kind", "Att")


def test_a_wording_of_exactly_the_longest_is_taken_and_one_more_is_handed_back() -> None:
    """8 000 characters as Teams counts them, where an emoji is two."""
    assert Board().moves(wording="å" * MAX_WORDING).wording == "m1"
    for words in ("å" * (MAX_WORDING + 1), "🙂" * (MAX_WORDING // 2 + 1)):
        form = form_in(Board().says("motion.submit", kind="add", wording=words))
        assert (form.fault, form.words) == ("too_long", words)


def test_a_wording_longer_than_any_form_is_refused() -> None:
    """It cannot be handed back, and that is said."""
    out = Board().says("motion.submit", kind="add", wording="🙂" * (MAX_HANDED_BACK // 2 + 1))
    assert refusal(out) == "motion_too_long"


def test_a_matter_that_waits_takes_motions_beforehand() -> None:
    """Named by its number, once the sitting is open; during a break too."""
    assert Board(a_meeting()).moves(matter=9).no == 9
    assert Board(on_the_table(1, Adjourned(15, "consult"))).moves(matter=9).no == 9


def test_without_a_number_the_matter_on_the_table_is_meant() -> None:
    """The motion belongs to what is being dealt with."""
    assert Board(on_the_table(9)).moves().no == 9


@pytest.mark.parametrize("matter", ["", "nio", "99"])
def test_a_motion_about_no_matter_is_handed_back(matter: str) -> None:
    """Nothing on the table, no number at all, or a matter that is not there: choose, the words are kept."""
    form = form_in(Board(a_meeting()).says("motion.submit", kind="add", wording="Att", matter=matter))
    assert (form.fault, form.words, form.no) == ("matter", "Att", 0)
    assert [m.no for m in form.matters] == [1, 2, 3, 8, 9]


@pytest.mark.parametrize("gone", [MatterEnded(1), MatterStruck(1)])
def test_an_ended_or_struck_matter_takes_no_motions_and_the_words_are_handed_back(gone: Fact) -> None:
    """R-145: too late, but nothing typed about an open matter is lost."""
    board = Board(on_the_table(1, gone))
    form = form_in(board.says("motion.submit", kind="add", wording="Att", matter=1))
    assert (form.fault, form.words) == ("ended", "Att")
    assert 1 not in [m.no for m in form.matters]


@pytest.mark.parametrize("no", [2, 3, 8])
def test_closed_authority_and_election_matters_take_written_motions(no: int) -> None:
    """As open ones do (design 3.1)."""
    assert Board(happened(a_meeting(), MatterCalled(no))).moves(matter=no).wording == "m1"


@pytest.mark.parametrize(
    ("meeting", "code"),
    [(a_meeting(begun=False), "not_begun"), (happened(a_meeting(), Closed()), "closed")],
)
def test_nothing_is_moved_outside_the_sitting(meeting: object, code: str) -> None:
    """Before it is opened and after it is closed."""
    board = Board(meeting)  # type: ignore[arg-type]
    assert refusal(board.says("motion.submit", kind="add", wording=SECRET, matter=1)) == code
    assert refusal(board.says("motion.open", matter=1)) == code


def test_who_neither_sits_nor_serves_may_not_move() -> None:
    """R-142: not the secretary, not a substitute who does not serve, nobody who is away."""
    idle, away = seated("idle", "substitute"), seated("away", place="away")
    board = Board(happened(on_the_table(), idle, away, seated("officer", "official")))
    for who in ("secretary", "idle", "away", "officer", "stranger"):
        assert refusal(board.says("motion.submit", who, kind="approve")) == "right"
        assert refusal(board.says("motion.open", who)) == "right"
    assert [board.moves(who).mover for who in ("cia", "chair")] == ["cia", "chair"]


def test_a_road_that_the_profile_does_not_have_is_closed() -> None:
    """R-138: where motions are not typed, they are not."""
    board = Board(profile=changed(linkoping(), motion_channels=(MotionChannel.FORM,)))
    assert refusal(board.says("motion.submit", road=Road.TYPED, kind="approve")) == "no_channel"


# ---- confidential matters ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("no", [4, 6, 7])
@pytest.mark.parametrize("road", [Road.DIALOG, Road.EXECUTE, Road.SUBMIT, Road.TYPED])
def test_a_confidential_matter_takes_oral_motions_only_and_keeps_nothing(no: int, road: Road) -> None:
    """R-113, R-141: waiting, called or open, by whatever road, from a member or the secretary."""
    called = happened(a_meeting(), MatterCalled(no))
    for meeting in (a_meeting(), called, happened(called, MatterOpened(no))):
        for verb, who in (("motion.submit", "anna"), ("motion.record", "secretary")):
            out = Board(meeting).says(verb, who, road, matter=no, kind="add", wording=SECRET, mover="bo")
            assert refusal(out) == "oral_only_dropped"
            assert nothing_kept(out)


def test_nothing_is_handed_back_while_a_confidential_matter_is_on_the_table() -> None:
    """A form with a mistake in it would show the words again: it is dropped instead."""
    board = Board(on_the_table(4))
    for matter in ("", "nio", "99"):
        out = board.says("motion.submit", matter=matter, kind="add", wording=SECRET)
        assert refusal(out) == "oral_only_dropped"
        assert nothing_kept(out)


def test_while_a_confidential_matter_is_on_the_table_no_other_matter_takes_motions() -> None:
    """Words written then may be about it, and nothing is posted in the chat."""
    board = Board(on_the_table(4))
    out = board.says("motion.submit", matter=9, kind="add", wording=SECRET)
    assert refusal(out) == "oral_now_dropped"
    assert nothing_kept(out)
    assert refusal(board.says("motion.open", matter=9)) == "oral_now"


@pytest.mark.parametrize("verb", ["motion.open", "motion.record"])
@pytest.mark.parametrize("matter", [4, ""])
def test_the_form_of_a_confidential_matter_is_not_even_shown(verb: str, matter: object) -> None:
    """Named, or meant because it is on the table."""
    who = "secretary" if verb == "motion.record" else "anna"
    assert refusal(Board(on_the_table(4)).says(verb, who, Road.FETCH, matter=matter)) == "oral_only"


def test_a_form_fetched_before_the_level_rose_is_refused_after_and_its_words_dropped() -> None:
    """The level takes effect at once (R-117), and the refusal says that the words were not kept."""
    board = Board()
    assert board.says("motion.open", road=Road.FETCH, matter=1).reply == MotionFormPage(1)
    board.says("matter.level", "chair", matter=1, level="secrecy")
    out = board.says("motion.submit", kind="add", wording=SECRET, matter=1)
    assert refusal(out) == "oral_only_dropped"
    assert nothing_kept(out)
    card = str(board.card(out))
    assert "Framför yrkandet muntligen" in card
    assert "inte sparats" in card
    assert isinstance(board.view(MotionFormPage(1), "anna"), Refusal)


def test_a_matter_whose_content_may_not_be_kept_takes_no_written_motions() -> None:
    """The profile may keep less than the kind allows (R-042)."""
    board = Board(on_the_table(2), changed(linkoping(), content_kept_below_level=2))
    out = board.says("motion.submit", kind="add", wording=SECRET)
    assert refusal(out) == "oral_not_kept_dropped"
    assert nothing_kept(out)
    assert refusal(board.says("motion.open")) == "oral_not_kept"


# ---- the form ----------------------------------------------------------------------------------------------------


def test_the_form_is_about_the_matter_it_was_opened_from() -> None:
    """From the matter's card nothing is left to choose; from elsewhere, what is on the table is chosen."""
    board = Board(on_the_table(9))
    fixed = board.view(MotionFormPage(2), "anna")
    assert isinstance(fixed, MotionForm)
    assert [m.no for m in fixed.matters] == [2]
    free = board.view(MotionFormPage(0), "anna")
    assert isinstance(free, MotionForm)
    assert ([m.no for m in free.matters], free.no) == ([1, 2, 3, 8, 9], 9)
    assert board.says("motion.open", road=Road.FETCH).reply == MotionFormPage(0)


@pytest.mark.parametrize(
    ("meeting", "matter", "code"),
    [
        (on_the_table(), "nio", "bad_form"),
        (on_the_table(), 99, "no_matter"),
        (on_the_table(1, MatterEnded(1)), 1, "matter_ended"),
        (on_the_table(1, MatterStruck(9)), 9, "matter_struck"),
        (happened(a_meeting(), *(MatterStruck(no) for no in (1, 2, 3, 8, 9))), "", "no_motions_now"),
    ],
)
def test_no_form_is_opened_for_nothing(meeting: object, matter: object, code: str) -> None:
    """What the form could only refuse afterwards is refused before anything is typed."""
    assert refusal(Board(meeting).says("motion.open", matter=matter)) == code  # type: ignore[arg-type]


# ---- typed -------------------------------------------------------------------------------------------------------


def test_a_typed_motion_without_a_kind_is_taken_and_the_secretary_names_the_kind() -> None:
    """Nothing is lost and nobody is asked twice: it is shown as it was written, and each secretary gets one press to do."""
    board = Board()
    out = board.says("motion.submit", road=Road.TYPED, kind="", wording="Att det blir av.", form_="1700")
    assert out.facts == (Moved(1, 1, "", "anna", "m1", "typed", "1700"),)
    assert tells(out) == (Tell("oid-secretary", MotionPage(1), "motion:1:secretary", edited=True),)
    view = board.view(MotionPage(1), "secretary")
    assert isinstance(view, MotionCard)
    assert len(view.kinds) == len(MotionKind)
    board.says("motion.reclassify", "secretary", motion=1, kind="new")
    assert board.motion().kind == "new"


def test_a_typed_kind_without_the_words_it_needs_opens_its_form() -> None:
    """The answer goes by a row, which holds codes and no words: matter, kind and what is missing."""
    board = Board()
    out = board.says("motion.submit", road=Road.TYPED, kind="add", wording="", matter=9)
    assert out == Outcome(reply=MotionFormPage(9, MotionKind.ADD, MotionFault.WORDING))
    form = board.view(MotionFormPage(9, MotionKind.ADD, MotionFault.WORDING), "anna")
    assert isinstance(form, MotionForm)
    assert (form.kind, form.fault, form.no) == ("add", "wording", 9)
    number_alone = board.says("motion.submit", road=Road.TYPED, kind="", wording="", matter=9)
    assert number_alone.reply == MotionFormPage(9)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"matter": 2, "kind": "add", "wording": SECRET}, "motion_ended"),
        ({"matter": 1, "kind": "approve", "wording": SECRET}, "motion_no_wording"),
        ({"matter": 1, "kind": "add", "wording": "å" * (MAX_WORDING + 1)}, "motion_too_long"),
        ({"matter": 1, "kind": "add", "wording": "Bidrag till 850709-9805"}, "motion_identity"),
    ],
)
@pytest.mark.parametrize("road", [Road.TYPED, Road.SUBMIT])
def test_an_answer_by_post_hands_no_words_back(road: Road, fields: dict[str, Any], code: str) -> None:
    """They stand in the sender's own message or form; the answer says what to do."""
    board = with_rule(MotionKind.APPROVE, WordingRule.FORBIDDEN)
    board.meeting = happened(board.meeting, MatterStruck(2))
    out = board.says("motion.submit", road=road, **fields)
    assert refusal(out) == code
    assert nothing_kept(out)


def test_a_button_without_a_matter_hands_no_words_back() -> None:
    """Of an old client: what was typed there is in its own form. What is typed in the chat waits (`held`)."""
    out = Board().says("motion.submit", road=Road.SUBMIT, matter=99, kind="add", wording=SECRET)
    assert refusal(out) == "motion_matter"
    assert nothing_kept(out)


@pytest.mark.parametrize(
    ("verb", "who", "fields", "wrong"),
    [
        ("motion.submit", "anna", {"kind": ""}, MotionFault.KIND_ANEW),
        ("motion.record", "secretary", {"kind": "", "mover": "anna", "channel": "recorded"}, MotionFault.KIND_ANEW),
        (
            "motion.record",
            "secretary",
            {"kind": "add", "mover": "anna", "channel": "email", "came_at": "strax"},
            MotionFault.CAME_AT_ANEW,
        ),
    ],
)
def test_a_form_that_comes_empty_by_post_says_that_the_words_are_not_kept(
    verb: str, who: str, fields: dict[str, Any], wrong: MotionFault
) -> None:
    """Otherwise whoever has only an old client takes it for a new one, and their motion for handed in."""
    board = Board(profile=changed(linkoping(), motion_channels=tuple(MotionChannel)))
    out = board.says(verb, who, road=Road.SUBMIT, matter=1, wording=SECRET, sent="1", **fields)
    assert isinstance(out.reply, MotionFormPage | MotionRecordPage)
    assert out.reply.wrong is wrong
    assert nothing_kept(out)
    form = board.view(out.reply, who)
    assert isinstance(form, MotionForm)
    assert book.SV.motion.faults[wrong] in str(form.draw(book.SV, {}))


# ---- noted by the secretary --------------------------------------------------------------------------------------


def test_the_secretary_notes_an_oral_motion_and_the_mover_is_told() -> None:
    """R-137, R-138: it stands in the mover's name, who can see that it is right, and withdraw it."""
    board = Board()
    out = board.says("motion.record", "secretary", matter=1, kind="reject", mover="bo")
    assert out.facts == (Moved(1, 1, "reject", "bo", "", "recorded", "form1"),)
    assert tells(out) == (Tell("oid-bo", MotionReceiptPage(1), "motion:1:bo", edited=True),)
    assert out.reply == MotionReceiptPage(1)


def test_a_mover_who_cannot_be_reached_is_not_told() -> None:
    """Somebody in the room with nothing in Teams has made a motion all the same."""
    board = Board(happened(on_the_table(), seated("dag", object_id=None, mri=None)))
    assert tells(board.says("motion.record", "secretary", matter=1, kind="reject", mover="dag")) == ()


def test_a_motion_by_e_mail_is_noted_as_such_where_the_profile_has_e_mail() -> None:
    """R-149; where it does not, it is refused."""
    board = Board(profile=changed(linkoping(), motion_channels=(MotionChannel.RECORDED, MotionChannel.EMAIL)))
    fields: dict[str, Any] = {"matter": 1, "kind": "reject", "mover": "bo", "channel": "email"}
    assert board.says("motion.record", "secretary", **fields).facts[0] == Moved(
        1, 1, "reject", "bo", "", "email", "form1"
    )
    assert refusal(Board().says("motion.record", "secretary", **fields)) == "no_channel"


def test_when_a_motion_came_is_kept_as_one_time_however_it_was_written() -> None:
    """R-138; one that cannot be read is asked for again, with all that was filled in."""
    board = Board(profile=changed(linkoping(), motion_channels=(MotionChannel.RECORDED, MotionChannel.EMAIL)))
    fields: dict[str, Any] = {"matter": 1, "kind": "add", "wording": "Att", "mover": "bo", "channel": "email"}
    form = form_in(board.says("motion.record", "secretary", **fields, came_at="sent i går"))
    assert (form.fault, form.words, form.kind) == ("came_at", "Att", "add")
    assert form.entry is not None
    assert (form.entry.mover, form.entry.channel, form.entry.came_at) == ("bo", "email", "sent i går")
    by_post = board.says("motion.record", "secretary", Road.SUBMIT, **fields, came_at="25.10")
    assert by_post.reply == MotionRecordPage(1, MotionKind.ADD, MotionFault.CAME_AT_ANEW)
    kept = board.says("motion.record", "secretary", **fields, came_at="kl. 9:05").facts[0]
    assert kept == Moved(1, 1, "add", "bo", "m1", "email", "form3", "09.05")


def test_the_secretarys_form_opens_by_itself_where_nothing_is_filled_in() -> None:
    """A button that only names the matter, or nothing, brings the form with those who may move."""
    board = Board()
    assert board.says("motion.record", "secretary", Road.FETCH).reply == MotionRecordPage(0)
    assert board.says("motion.record", "secretary", Road.DIALOG, matter=1).reply == MotionRecordPage(1)
    form = board.view(MotionRecordPage(1), "secretary")
    assert isinstance(form, MotionForm)
    assert form.entry is not None
    assert [key for key, _, _ in form.entry.movers] == ["chair", "anna", "bo", "cia"]


def test_the_secretarys_form_can_be_drawn_where_the_profile_also_takes_e_mail() -> None:
    """R-138, R-149: it asks how the motion came, and begins with the usual way, aloud."""
    profile = changed(linkoping(), motion_channels=(MotionChannel.FORM, MotionChannel.RECORDED, MotionChannel.EMAIL))
    card = Board(profile=profile).card(MotionRecordPage(1), "secretary", dialog=True)
    (asked,) = (one for one in card["body"] if one.get("id") == "channel")
    assert (asked["value"], [one["value"] for one in asked["choices"]]) == ("recorded", ["recorded", "email"])


@pytest.mark.parametrize("mover", ["", "secretary", "nobody"])
def test_a_noted_motion_needs_a_mover_who_may_move(mover: str) -> None:
    """R-142 holds for what is noted too; the words are handed back."""
    out = Board().says("motion.record", "secretary", matter=1, kind="add", wording="Att", mover=mover)
    form = form_in(out)
    assert (form.fault, form.words, form.kind) == ("mover", "Att", "add")
    assert form.entry is not None
    assert form.entry.mover == ""
    by_post = Board().says("motion.record", "secretary", Road.SUBMIT, matter=1, kind="add", wording="Att", mover=mover)
    assert refusal(by_post) == "motion_mover"


def test_the_secretarys_form_is_handed_back_with_what_was_chosen() -> None:
    """A missing wording costs no second choice of mover; by post the form comes with its codes alone."""
    fields: dict[str, Any] = {"matter": 1, "kind": "add", "mover": "bo"}
    form = form_in(Board().says("motion.record", "secretary", **fields))
    assert form.entry is not None
    assert (form.fault, form.entry.mover) == ("wording", "bo")
    by_post = Board().says("motion.record", "secretary", Road.SUBMIT, **fields)
    assert by_post.reply == MotionRecordPage(1, MotionKind.ADD, MotionFault.WORDING)


def test_only_the_secretary_notes_motions() -> None:
    """Not the chair, who is a member."""
    assert refusal(Board().says("motion.record", "chair", kind="approve", mover="bo", matter=1)) == "right"


def test_a_noted_motion_is_not_noted_twice() -> None:
    """The same form for the same mover is the same motion."""
    board = Board()
    fields: dict[str, Any] = {"matter": 1, "kind": "reject", "mover": "bo", "form_": "x"}
    assert kinds(board.says("motion.record", "secretary", **fields)) == ("Moved",)
    assert board.says("motion.record", "secretary", **fields) == Outcome(reply=MotionReceiptPage(1))
