"""A motion's cards: readable by all, as written; sealed, only its number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards import kit
from cards.key import Key
from cards.motion import FetchedWording, FetchForm, KindForm, MotionCard, MotionText, SealedMotion
from cards.motion_form import MAX_HANDED_BACK, MAX_WORDING, Entry, MotionForm
from cards.motion_list import HiddenRow, MotionGroup, MotionList
from cards.naming import MatterName
from cards.phrases.book import of
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

KEY = Key("s1", 3, "f1")
IN_DIALOG = Key("s1", 3, "f1", dialog=True)
ANNA = ("Anna Ek", "S")
BO = ("Bo Al", "")
ADDED = MotionText(3, 8, "add", ANNA, "m3")
MATTERS = (MatterName(8, title="t8"), MatterName(9, title="t9"))
KINDS = (("approve", "optional"), ("reject", "optional"), ("amend", "required"), ("add", "required"))
ALL_KINDS = tuple(of("sv").motion.kinds)
WORDS = {"m3": "Att nämnden utreder frågan.", "t8": "Budget", "t9": "Rapporter"}


def verbs(card: kit.Card) -> list[str]:
    """The verbs of the card's buttons, in order."""
    return [data["verb"] for _, data in buttons(card)]


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
    assert "lämnat utan text" in texts(rendered(MotionCard(KEY, bare), words=WORDS))
    assert "gallrad" in texts(rendered(MotionCard(KEY, ADDED)))


def test_a_motion_whose_kind_was_not_said_names_the_mover_alone() -> None:
    """No kind is guessed; the secretary has a press for each, and the mover is told who names it."""
    unsaid = MotionText(3, 8, "", BO, "m3")
    card = rendered(MotionCard(KEY, unsaid, may=("kind",), kinds=ALL_KINDS), words=WORDS)
    assert "Yrkande 3, ärende 8, av Bo Al" in texts(card)
    assert [data["kind"] for _, data in buttons(card)] == list(ALL_KINDS)
    assert "Sekreteraren anger den" in texts(rendered(MotionCard(KEY, unsaid, head="received"), words=WORDS))


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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("head", ["", "received", "recorded", "emailed", "recorded_for"])
@pytest.mark.parametrize("note", ["", "own_motion", "motion_over"])
def test_every_receipt_and_reason_is_a_card_in_both_languages(language: str, head: str, note: str) -> None:
    """A receipt begins with what happened, a stale press with why nothing did."""
    card = rendered(MotionCard(KEY, ADDED, head, note, may=("withdraw", "kind")), language, WORDS)
    assert verbs(card) == ["motion.withdraw", "motion.reclassify"]
    if note:
        assert of(language).refusal.reasons[note] in texts(card)


def test_in_a_dialog_every_button_only_sends() -> None:
    """A dialog opens no other, and knows no Action.Execute."""
    views = (
        MotionCard(IN_DIALOG, ADDED, may=("second", "withdraw", "kind")),
        MotionCard(IN_DIALOG, ADDED, may=("kind",), kinds=ALL_KINDS),
        KindForm(IN_DIALOG, 3, 8, "", ALL_KINDS),
        SealedMotion(IN_DIALOG, 3, 8, kept=True),
        FetchForm(IN_DIALOG, 3, 8),
        MotionForm(IN_DIALOG, MATTERS, KINDS),
        MotionForm(IN_DIALOG, MATTERS[:1], KINDS, entry=Entry((("anna", "Anna", "S"),))),
        MotionList(IN_DIALOG, (MotionGroup(MATTERS[0], (ADDED,)),), more=15, own=True, entry=True),
    )
    for view in views:
        card = rendered(view, words=WORDS)
        assert buttons(card)
        assert "Action.Execute" not in str(card)
        assert "task/fetch" not in str(card)


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
    card = texts(rendered(FetchedWording(ADDED), words=WORDS))
    assert "tilläggsyrkande av Anna Ek (S)" in card
    assert "Att nämnden utreder frågan." in card
    assert "kan inte visas igen" in card


# ---- the form ----------------------------------------------------------------------------------------------------


def test_the_form_of_one_matter_asks_kind_and_words() -> None:
    """The matter is named, the limit is said, and what needs words."""
    card = rendered(MotionForm(KEY, MATTERS[:1], KINDS), words=WORDS)
    assert list(inputs(card)) == ["kind", "wording"]
    assert inputs(card)["wording"]["maxLength"] == MAX_WORDING
    for said in ("Ärende 8: Budget", "högst 8 000 tecken", "Text behövs för: ändringsyrkande, tilläggsyrkande."):
        assert said in texts(card)
    assert [data["matter"] for _, data in buttons(card)] == [8, 8]


def test_approval_is_one_press() -> None:
    """R-139: where it needs no words, and there are none typed that it would lose."""
    one = MATTERS[:1]
    assert [d.get("kind") for _, d in buttons(rendered(MotionForm(KEY, one, KINDS)))] == [None, "approve"]
    for view in (
        MotionForm(KEY, one, (("approve", "required"),)),
        MotionForm(KEY, one, KINDS, words="Att"),
        MotionForm(KEY, MATTERS, KINDS),
    ):
        assert len(buttons(rendered(view, words=WORDS))) == 1


def test_of_several_matters_the_one_on_the_table_is_chosen() -> None:
    """With its title, in one line."""
    card = rendered(MotionForm(KEY, MATTERS, KINDS, no=9), words={**WORDS, "t8": "Budget\n" + "x" * 200})
    asked = inputs(card)["matter"]
    assert (asked["value"], asked["choices"][1]["title"]) == ("9", "Ärende 9: Rapporter")
    assert asked["choices"][0]["title"].endswith("x…")
    assert "value" not in inputs(rendered(MotionForm(KEY, MATTERS, KINDS), words=WORDS))["matter"]


def test_kinds_without_words_are_named() -> None:
    """Where the profile forbids them."""
    assert "Lämnas utan text: bifall." in texts(rendered(MotionForm(KEY, MATTERS, (("approve", "forbidden"),))))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fault", list(of("sv").motion.faults))
def test_a_form_handed_back_says_what_is_wrong_and_keeps_the_words(language: str, fault: str) -> None:
    """However long they were."""
    words = "å" * (MAX_WORDING + 5)
    view = MotionForm(IN_DIALOG, MATTERS, KINDS, 8, "add", words, fault)
    asked = inputs(rendered(view, language, WORDS))
    assert (asked["wording"]["value"], asked["kind"]["value"]) == (words, "add")
    assert asked["wording"]["maxLength"] == len(words)
    assert of(language).motion.faults[fault] in texts(rendered(view, language, WORDS))


def test_where_no_matter_takes_motions_the_words_can_be_copied() -> None:
    """Nothing can be sent."""
    card = rendered(MotionForm(KEY, (), KINDS, words="Att", fault="ended"))
    assert (list(inputs(card)), buttons(card)) == (["wording"], ())
    assert inputs(rendered(MotionForm(KEY, (), KINDS))) == {}


def test_the_secretarys_form_asks_who_and_how() -> None:
    """How it came is asked where there are two ways."""
    entry = Entry((("anna", "Anna Ek", "S"), ("bo", "Bo", "")), "bo", ("recorded", "email"), "email")
    card = rendered(MotionForm(KEY, MATTERS[:1], KINDS, entry=entry), words=WORDS)
    asked = inputs(card)
    assert list(asked) == ["mover", "channel", "kind", "wording"]
    assert [c["title"] for c in asked["mover"]["choices"]] == ["Anna Ek (S)", "Bo"]
    assert (asked["mover"]["value"], asked["channel"]["value"]) == ("bo", "email")
    assert verbs(card) == ["motion.record"]
    one_way = rendered(MotionForm(KEY, MATTERS[:1], KINDS, entry=Entry(entry.movers, channels=("recorded",))))
    assert "channel" not in inputs(one_way)
    unchosen = rendered(MotionForm(KEY, MATTERS[:1], KINDS, entry=Entry(entry.movers, channels=entry.channels)))
    assert inputs(unchosen)["channel"]["value"] == "recorded"


def test_the_secretarys_form_without_anybody_who_may_move_says_so() -> None:
    """The roster comes first."""
    assert inputs(rendered(MotionForm(KEY, MATTERS, KINDS, entry=Entry(())))) == {}


# ---- the list ----------------------------------------------------------------------------------------------------


def test_the_list_names_each_motion_under_its_matter() -> None:
    """With its words, or that it is withdrawn, or that its matter is confidential."""
    rows = (
        ADDED,
        MotionText(4, 8, "reject", BO, seconds=(ANNA,)),
        MotionText(5, 8, "add", BO, withdrawn=True),
        HiddenRow(6, 8),
    )
    view = MotionList(KEY, (MotionGroup(MATTERS[0], rows),))
    said = texts(rendered(view, words=WORDS))
    for line in ("Ärende 8: Budget", "tilläggsyrkande av Anna Ek", "Att nämnden utreder", "Instämmer: Anna Ek (S)"):
        assert line in said
    assert "Återtaget" in said
    assert "Yrkande 6, ärende 8\nÄrendet är belagt med sekretess" in said
    assert buttons(rendered(view, words=WORDS)) == ()


@pytest.mark.parametrize(
    ("counts", "withdrawn", "line"),
    [
        ((("add", 2), ("reject", 1)), 0, "Tilläggsyrkande: 2, avslagsyrkande: 1"),
        ((("", 1),), 1, "Typ inte angiven: 1, återtagna: 1"),
    ],
)
def test_the_hosts_list_counts(counts: tuple[tuple[str, int], ...], withdrawn: int, line: str) -> None:
    """One line a matter."""
    view = MotionList(KEY, (MotionGroup(MATTERS[0], (ADDED,), counts, withdrawn),))
    assert line in texts(rendered(view, words=WORDS))


def test_a_long_wording_is_cut_in_the_list() -> None:
    """The whole of it stands on the motion's own card, one press away."""
    view = MotionList(KEY, (MotionGroup(MATTERS[0], (ADDED,)),), own=True)
    card = rendered(view, words={"m3": "å" * 1000})
    assert "å" * 299 + "…" in texts(card)
    assert [(title, data["verb"]) for title, data in buttons(card)] == [("Visa yrkande 3", "motion.show")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_list_goes_on_and_lets_the_secretary_note(language: str) -> None:
    """Within the one matter, where it is about one."""
    view = MotionList(KEY, (MotionGroup(MATTERS[0], (ADDED,)),), no=8, more=15, entry=True)
    data = [data for _, data in buttons(rendered(view, language, WORDS))]
    assert [(one["verb"], one["matter"]) for one in data] == [("motion.list", 8), ("motion.record", 8)]
    assert data[0]["start"] == 15
    every = MotionList(KEY, (), entry=True)
    assert "matter" not in buttons(rendered(every, language))[0][1]
    assert of(language).motion.list_none in texts(rendered(every, language))


# ---- whatever is written -----------------------------------------------------------------------------------------


@given(st.text(max_size=200), st.text(max_size=40))
def test_no_words_and_no_name_break_a_card(words: str, name: str) -> None:
    """What people write is theirs: it is shown, never refused."""
    motion = MotionText(3, 8, "add", (name, name), "m3", seconds=((name, ""),))
    for view in (
        MotionCard(KEY, motion),
        FetchedWording(motion),
        MotionList(KEY, (MotionGroup(MATTERS[0], (motion,)),)),
        MotionForm(KEY, MATTERS, KINDS, words=words),
    ):
        assert view.draw(of("sv"), {"m3": words, "t8": words})["body"]


@pytest.mark.parametrize("letter", ["å", "*", "🙂", "1. \n"])
def test_the_longest_words_fit_on_a_card(letter: str) -> None:
    """8 000 characters of anything, on the motion's card and in its one fetching; a page of motions in the list."""
    words = {f"m{n}": (letter * MAX_WORDING)[: MAX_WORDING // (2 if letter == "🙂" else 1)] for n in range(15)}
    rows = tuple(MotionText(n, 8, "add", ANNA, f"m{n}") for n in range(15))
    for view in (MotionCard(KEY, rows[0]), FetchedWording(rows[0]), MotionList(KEY, (MotionGroup(MATTERS[0], rows),))):
        assert kit.weigh(rendered(view, words=words)) <= kit.MAX_BYTES
    handed_back = (letter * MAX_HANDED_BACK)[: MAX_HANDED_BACK // (2 if letter == "🙂" else 1)]
    rendered(MotionForm(KEY, MATTERS, KINDS, words=handed_back), words=WORDS)
