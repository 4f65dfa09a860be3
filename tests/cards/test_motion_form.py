"""A motion's form: what a member fills in, what the secretary says besides, and what stands there again when it comes back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards.motion_form import MAX_HANDED_BACK, MAX_WORDING, Entry, MotionForm
from cards.phrases.book import of
from tests.support.motion_cards import IN_DIALOG, KEY, KINDS, LETTERS, MATTERS, WORDS, as_many, only_sends, verbs
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts


def test_the_form_of_one_matter_asks_kind_and_words() -> None:
    """The matter is named, the limit is said, and what needs words."""
    card = rendered(MotionForm(KEY, MATTERS[:1], KINDS), words=WORDS)
    assert list(inputs(card)) == ["kind", "wording"]
    assert inputs(card)["wording"]["maxLength"] == MAX_WORDING
    for said in ("Ärende 8: Budget", "högst 8 000 tecken", "Lydelse behövs för: ändringsyrkande, tilläggsyrkande."):
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
    assert "Lämnas utan lydelse: bifall." in texts(rendered(MotionForm(KEY, MATTERS, (("approve", "forbidden"),))))


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
    """How and when it came is asked where it can have come by e-mail."""
    entry = Entry((("anna", "Anna Ek", "S"), ("bo", "Bo", "")), "bo", ("recorded", "email"), "email")
    card = rendered(MotionForm(KEY, MATTERS[:1], KINDS, entry=entry), words=WORDS)
    asked = inputs(card)
    assert list(asked) == ["mover", "channel", "came_at", "kind", "wording"]
    assert [c["title"] for c in asked["mover"]["choices"]] == ["Anna Ek (S)", "Bo"]
    assert (asked["mover"]["value"], asked["channel"]["value"]) == ("bo", "email")
    assert verbs(card) == ["motion.record"]
    one_way = rendered(MotionForm(KEY, MATTERS[:1], KINDS, entry=Entry(entry.movers, channels=("recorded",))))
    assert inputs(one_way).keys().isdisjoint({"channel", "came_at"})
    unchosen = rendered(MotionForm(KEY, MATTERS[:1], KINDS, entry=Entry(entry.movers, channels=entry.channels)))
    assert inputs(unchosen)["channel"]["value"] == "recorded"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_time_that_cannot_be_read_is_told_at_its_own_field(language: str) -> None:
    """With what was written, so that it can be mended."""
    entry = Entry((("anna", "Anna Ek", "S"),), "anna", ("recorded", "email"), "email", came_at="kvart i elva")
    view = MotionForm(KEY, MATTERS[:1], KINDS, kind="add", words="Att", fault="came_at", entry=entry)
    body = rendered(view, language, WORDS)["body"]
    places = [one.get("id") for one in body]
    assert places[places.index("came_at") - 1] == "wrong_came_at"
    assert body[places.index("came_at")]["value"] == "kvart i elva"


def test_the_secretarys_form_without_anybody_who_may_move_says_so() -> None:
    """The roster comes first."""
    assert inputs(rendered(MotionForm(KEY, MATTERS, KINDS, entry=Entry(())))) == {}


def test_in_a_dialog_every_button_of_a_form_only_sends() -> None:
    """The member's and the secretary's."""
    only_sends(rendered(MotionForm(IN_DIALOG, MATTERS, KINDS), words=WORDS))
    entry = Entry((("anna", "Anna", "S"),))
    only_sends(rendered(MotionForm(IN_DIALOG, MATTERS[:1], KINDS, entry=entry), words=WORDS))


@given(st.text(max_size=200))
def test_no_words_and_no_title_break_a_form(words: str) -> None:
    """What people write is theirs: it is handed back, never refused."""
    assert MotionForm(KEY, MATTERS, KINDS, words=words).draw(of("sv"), {"m3": words, "t8": words})["body"]


@pytest.mark.parametrize("letter", LETTERS)
def test_the_longest_words_that_can_be_handed_back_fit_in_a_form(letter: str) -> None:
    """So that they can be shortened there."""
    words = as_many(letter, MAX_HANDED_BACK)
    assert inputs(rendered(MotionForm(KEY, MATTERS, KINDS, words=words), words=WORDS))["wording"]["value"] == words


def test_movers_for_whom_the_list_has_no_room_are_counted() -> None:
    """They are not left out unsaid."""
    entry = Entry((("anna", "Anna Ek", "S"),), channels=("recorded",), more=3)
    card = rendered(MotionForm(KEY, MATTERS[:1], KINDS, entry=entry), words=WORDS)
    assert of("sv").motion.more_movers.format(count=3) in texts(card)
