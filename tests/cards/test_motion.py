"""A motion's cards: readable by all, as written; sealed, only its number."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards import kit
from cards.motion import FetchedWording, FetchForm, KindForm, MotionCard, MotionText, SealedMotion
from cards.motion_form import MAX_WORDING
from cards.phrases.book import of
from tests.support.motion_cards import (
    ADDED,
    ALL_KINDS,
    ANNA,
    BO,
    IN_DIALOG,
    KEY,
    LETTERS,
    WORDS,
    as_many,
    only_sends,
    verbs,
)
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

# ---- one motion --------------------------------------------------------------------------------------------------


def test_a_motion_says_number_matter_kind_and_mover_and_then_its_words() -> None:
    """So that everybody can read it (R-128, R-143)."""
    card = rendered(MotionCard(KEY, ADDED, may=("second",), viewers=("29:anna",)), words=WORDS)
    assert "Yrkande 3, ärende 8: tilläggsyrkande av Anna Ek (S)" in texts(card)
    assert "Att nämnden utreder frågan." in texts(card)
    assert [(title, data["verb"], data["motion"]) for title, data in buttons(card)] == [
        ("Jag instämmer", "motion.second", 3)
    ]
    assert card["refresh"]["action"]["data"]["verb"] == "motion.show"
    assert card["refresh"]["userIds"] == ["29:anna"]


def test_the_notice_of_a_motion_holds_neither_words_nor_names() -> None:
    """A notification stays on telephones after the matter has become confidential."""
    card = rendered(MotionCard(KEY, ADDED), words=WORDS)
    assert card["fallbackText"] == "Yrkande 3, ärende 8"


def test_the_words_are_shown_as_they_were_written() -> None:
    """Line by line, with no emphasis, list or link made of them."""
    words = {"m3": "Att\n- utreda *detta*\n1. i maj\n<b>"}
    lines = texts(rendered(MotionCard(KEY, ADDED), words=words))
    assert r"\*detta\*" in lines
    assert "Att\n\n" in lines


def test_a_motion_without_words_or_with_purged_ones_says_which() -> None:
    """Two reasons, two lines."""
    bare = MotionText(3, 8, "approve", BO)
    assert "lämnat utan lydelse" in texts(rendered(MotionCard(KEY, bare), words=WORDS))
    assert "gallrad" in texts(rendered(MotionCard(KEY, ADDED)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_whose_words_come_with_the_next_edit_is_whole_and_true_without_them(language: str) -> None:
    """Number, kind, who, every button and the notice are those of the filled card; and it says where the words are."""
    view = MotionCard(KEY, ADDED, may=("second", "withdraw"), viewers=("29:anna",))
    bare, filled = (rendered(view, language, words) for words in ({"m3": ""}, WORDS))
    assert (buttons(bare), bare["fallbackText"], bare["refresh"]) == (
        buttons(filled),
        filled["fallbackText"],
        filled["refresh"],
    )
    soon = of(language).motion.wording_soon
    assert texts(bare).replace(soon, WORDS["m3"]) == texts(filled)


def test_a_motion_whose_kind_was_not_said_names_the_mover_alone() -> None:
    """No kind is guessed; the secretary has a press for each, and the mover is told who names it."""
    unsaid = MotionText(3, 8, "", BO, "m3")
    card = rendered(MotionCard(KEY, unsaid, may=("kind",), kinds=ALL_KINDS), words=WORDS)
    assert "Yrkande 3, ärende 8, av Bo Al" in texts(card)
    assert [data["kind"] for _, data in buttons(card)] == list(ALL_KINDS)
    assert "anger sekreteraren den" in texts(rendered(MotionCard(KEY, unsaid, head="received"), words=WORDS))


def test_a_withdrawn_motion_says_so() -> None:
    """R-147."""
    gone = MotionText(3, 8, "add", ANNA, withdrawn=True)
    card = rendered(MotionCard(KEY, gone), words=WORDS)
    assert "Återtaget" in texts(card)
    assert "utreder" not in texts(card)


def test_those_who_back_a_motion_are_named() -> None:
    """R-148; beyond a limit they are counted."""
    backed = MotionText(3, 8, "add", ANNA, "m3", seconds=(BO, ANNA), more=2)
    assert "Instämmer: Bo Al, Anna Ek (S) och 2 till" in texts(rendered(MotionCard(KEY, backed), words=WORDS))


@pytest.mark.parametrize(
    ("channel", "came_at", "line"),
    [
        ("email", "10.42", "Inkom med e-post klockan 10.42."),
        ("email", "", "Inkom med e-post."),
        ("recorded", "10.42", "Framfördes muntligen klockan 10.42."),
    ],
)
def test_how_and_when_a_noted_motion_came_stands_on_its_card_and_in_the_register(
    channel: str, came_at: str, line: str
) -> None:
    """As the secretary wrote it; what the mover handed in needs no such line."""
    noted = MotionText(3, 8, "add", ANNA, "m3", channel=channel, came_at=came_at)
    assert line in texts(rendered(MotionCard(KEY, noted), words=WORDS)).split("\n")
    assert line in texts(rendered(FetchedWording(noted), words=WORDS)).split("\n")
    plain = texts(rendered(MotionCard(KEY, ADDED), words=WORDS))
    assert texts(rendered(MotionCard(KEY, replace(noted, channel="form", came_at="")), words=WORDS)) == plain


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("head", ["", "received", "recorded", "emailed", "recorded_for"])
@pytest.mark.parametrize("note", ["", "own_motion", "motion_over"])
def test_every_receipt_and_reason_is_a_card_in_both_languages(language: str, head: str, note: str) -> None:
    """A receipt begins with what happened, a stale press with why nothing did."""
    card = rendered(MotionCard(KEY, ADDED, head, note, may=("withdraw", "kind")), language, WORDS)
    assert verbs(card) == ["motion.withdraw", "motion.reclassify"]
    if note:
        assert of(language).refusals[note] in texts(card)


def test_in_a_dialog_every_button_only_sends() -> None:
    """A dialog opens no other, and knows no Action.Execute."""
    views = (
        MotionCard(IN_DIALOG, ADDED, may=("second", "withdraw", "kind")),
        MotionCard(IN_DIALOG, ADDED, may=("kind",), kinds=ALL_KINDS),
        KindForm(IN_DIALOG, 3, 8, "", ALL_KINDS),
        SealedMotion(IN_DIALOG, 3, 8, kept=True),
        FetchForm(IN_DIALOG, 3, 8),
    )
    for view in views:
        only_sends(rendered(view, words=WORDS))


def test_the_choice_of_a_kind_says_what_it_is_now() -> None:
    """And each other kind is one press."""
    card = rendered(KindForm(KEY, 3, 8, "add", ("amend", "new")))
    assert "Nu: tilläggsyrkande." in texts(card)
    assert [data["kind"] for _, data in buttons(card)] == ["amend", "new"]


# ---- sealed ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sealed_motion_is_its_number_and_the_reason(language: str) -> None:
    """Nothing to press, but for the secretary while the words wait."""
    say = of(language).motion
    card = rendered(SealedMotion(KEY, 3, 8), language)
    assert say.sealed in texts(card)
    assert buttons(card) == ()
    assert verbs(rendered(SealedMotion(KEY, 3, 8, kept=True), language)) == ["motion.fetch"]
    assert say.sealed_gone in texts(rendered(SealedMotion(KEY, 3, 8, gone=True), language))
    assert say.not_kept in texts(rendered(SealedMotion(KEY, 3, 8, confidential=False), language))


def test_the_words_are_fetched_in_a_dialog_after_a_warning() -> None:
    """In the chat the button opens the dialog; in the dialog it sends the yes."""
    in_chat, in_dialog = rendered(FetchForm(KEY, 3, 8)), rendered(FetchForm(IN_DIALOG, 3, 8))
    assert "task/fetch" in str(in_chat)
    assert [data.get("confirm") for _, data in (*buttons(in_chat), *buttons(in_dialog))] == [None, "yes"]
    assert "en enda gång" in texts(in_dialog)


def test_the_fetched_words_are_shown_with_what_the_register_needs() -> None:
    """Number, kind, mover, words, and that they are gone now."""
    card = rendered(FetchedWording(ADDED), words=WORDS)
    assert "tilläggsyrkande av Anna Ek (S)" in texts(card)
    assert "kan inte visas igen" in texts(card)
    assert [one["value"] for one in inputs(card).values()] == ["Att nämnden utreder frågan."]


def test_the_fetched_words_are_copied_sign_for_sign() -> None:
    """A field reads no Markdown, so that nothing is put between them; where there are none the card says so (R-204)."""
    words = "Se https://linkoping.se/a_b,\n\n1. [bilaga 1]\n   - 5 * 3"
    (field,) = inputs(rendered(FetchedWording(ADDED), words={"m3": words})).values()
    assert field["value"] == words
    gone = rendered(FetchedWording(ADDED), words={})
    assert (inputs(gone), of("sv").motion.wording_gone in texts(gone)) == ({}, True)


# ---- whatever is written -----------------------------------------------------------------------------------------


@given(st.text(max_size=200), st.text(max_size=40))
def test_no_words_and_no_name_break_a_card(words: str, name: str) -> None:
    """What people write is theirs: it is shown, never refused."""
    motion = MotionText(3, 8, "add", (name, name), "m3", seconds=((name, ""),))
    for view in (MotionCard(KEY, motion), FetchedWording(motion)):
        assert view.draw(of("sv"), {"m3": words})["body"]


@pytest.mark.parametrize("letter", LETTERS)
def test_the_longest_words_fit_on_a_card(letter: str) -> None:
    """8 000 characters of anything, on the motion's card and in its one fetching."""
    words = {"m3": as_many(letter, MAX_WORDING)}
    for view in (MotionCard(KEY, ADDED), FetchedWording(ADDED)):
        assert kit.weigh(rendered(view, words=words)) <= kit.MAX_BYTES
