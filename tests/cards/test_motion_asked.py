"""What is asked before a motion is handed in: which matter it is about, or whether what was written is one."""

from dataclasses import replace

import pytest

from cards.motion_asked import HeldMotionCard, MotionOffer
from cards.naming import MatterName
from cards.phrases import book
from cards.view import wordings_shown
from tests.support.motion_cards import KEY, MATTERS, WORDS, verbs
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

OTHERS = (MatterName(10), MatterName(11, title="t11"))
HELD = HeldMotionCard(KEY, 2, "add", "m3", MATTERS, OTHERS, table=8)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_likely_matters_are_a_press_each_and_the_others_a_choice(language: str) -> None:
    """Each press says which motion and which matter; the last lets the motion be."""
    card = rendered(HELD, language, WORDS)
    found = [(data.get("matter"), data.get("drop")) for _, data in buttons(card)]
    assert found == [(8, None), (9, None), (None, None), (None, "yes")]
    assert {data["held"] for _, data in buttons(card)} == {2}
    assert list(inputs(card)) == ["matter"]
    assert set(verbs(card)) == {"motion.confirm"}


def test_the_writer_reads_what_was_written_and_how_long_it_is_kept() -> None:
    """So that they know which motion is meant; and which of the matters is being considered."""
    said = texts(rendered(HELD, "sv", WORDS))
    for line in ("tilläggsyrkande", WORDS["m3"], "15 minuter", "Ärende 8: Budget"):
        assert line in said
    assert next(title for title, _ in buttons(rendered(HELD, "sv", WORDS))) == "Ärende 8, som behandlas nu"
    assert wordings_shown(HELD) == ("m3", "t8", "t9", "t11")


def test_of_long_words_the_beginning_is_shown() -> None:
    """The whole stands in the writer's own message."""
    said = texts(rendered(HELD, "sv", WORDS | {"m3": "b" * 8000}))
    assert "b" * 499 + "…" in said
    assert "b" * 500 not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_words_in_doubt_are_read_by_their_mover_with_why(language: str) -> None:
    """Each doubt has its words, and the whole of a longer wording stands there."""
    say = book.of(language).motion_asked
    for doubt, why in say.doubts.items():
        said = texts(rendered(replace(HELD, doubt=doubt), language, WORDS | {"m3": "b" * 1000}))
        assert all(line in said for line in (say.held_read, why, say.held_check, "b" * 1000))
        assert say.held_why not in said


def test_few_matters_need_no_choice_and_few_words_no_line() -> None:
    """A board with one matter left."""
    card = rendered(HeldMotionCard(KEY, 2, "", "", MATTERS[:1], ()), "sv", WORDS)
    assert inputs(card) == {}
    assert len(buttons(card)) == len(("the matter", "let it be"))
    only = rendered(HeldMotionCard(KEY, 2, "", "", (), MATTERS), "sv", WORDS)
    assert list(inputs(only)) == ["matter"]
    assert wordings_shown(HeldMotionCard(KEY, 2, "", "", MATTERS[:1], ())) == ("t8",)


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_there_is_no_choice_the_card_itself_says_what_is_wrong(language: str) -> None:
    """The matter that was pressed takes no motion any more."""
    said = book.of(language).motion_asked.wrong
    for code, why in said.items():
        held = replace(HELD, likely=MATTERS[:1], others=(), wrong=code)
        assert why in texts(rendered(held, language, WORDS))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("offer", "verb", "data"),
    [
        (MotionOffer(KEY, 8, "reject", tap=True), "motion.submit", {"matter": 8, "kind": "reject"}),
        (MotionOffer(KEY, 8, "add", tap=False), "motion.open", {"matter": 8, "kind": "add"}),
        (MotionOffer(KEY, 0, "", tap=False), "motion.open", {}),
    ],
)
def test_an_offer_has_one_button_with_matter_and_kind(
    language: str, offer: MotionOffer, verb: str, data: dict[str, object]
) -> None:
    """And says that nothing is handed in or kept."""
    ((_, sent),) = buttons(rendered(offer, language))
    assert (sent["verb"], {name: sent[name] for name in ("matter", "kind") if name in sent}) == (verb, data)
