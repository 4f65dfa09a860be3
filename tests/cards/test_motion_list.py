"""The list of motions: each under its matter, cut where it is long, and goes on page by page."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cards import kit
from cards.motion import MotionText
from cards.motion_form import MAX_WORDING
from cards.motion_list import HiddenRow, MotionGroup, MotionList
from cards.phrases.book import of
from tests.support.motion_cards import ADDED, ANNA, BO, IN_DIALOG, KEY, LETTERS, MATTERS, WORDS, as_many, only_sends
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts


def test_the_list_names_each_motion_under_its_matter() -> None:
    """With its words, or that it is withdrawn, or that its matter is confidential."""
    rows = (
        ADDED,
        MotionText(4, 8, "reject", BO, seconds=(ANNA,), channel="email", came_at="10.42"),
        MotionText(5, 8, "add", BO, withdrawn=True),
        HiddenRow(6, 8),
    )
    view = MotionList(KEY, (MotionGroup(MATTERS[0], rows),))
    said = texts(rendered(view, words=WORDS))
    for line in ("Ärende 8: Budget", "tilläggsyrkande av Anna Ek", "Att nämnden utreder", "Instämmer: Anna Ek (S)"):
        assert line in said
    assert "avslagsyrkande av Bo Al\nInkom med e-post klockan 10.42." in said
    assert "Återtaget" in said
    assert "Yrkande 6, ärende 8\nÄrendet är belagt med sekretess" in said
    assert buttons(rendered(view, words=WORDS)) == ()


def test_a_registered_motion_is_told_so() -> None:
    """With its diary number, where one was given (R-205)."""
    rows = (replace(ADDED, registered=True, dnr="KS 2026/123"), MotionText(4, 8, "reject", BO, registered=True))
    said = texts(rendered(MotionList(KEY, (MotionGroup(MATTERS[0], rows),)), words=WORDS))
    assert ("Registrerat, diarienummer KS 2026/123." in said, "Registrerat." in said) == (True, True)


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


def test_in_a_dialog_every_button_of_the_list_only_sends() -> None:
    """It goes on, shows a motion and notes one without opening another dialog."""
    view = MotionList(IN_DIALOG, (MotionGroup(MATTERS[0], (ADDED,)),), more=15, own=True, entry=True)
    only_sends(rendered(view, words=WORDS))


@given(st.text(max_size=200), st.text(max_size=40))
def test_no_words_and_no_name_break_the_list(words: str, name: str) -> None:
    """What people write is theirs: it is shown, never refused."""
    motion = MotionText(3, 8, "add", (name, name), "m3", seconds=((name, ""),))
    assert MotionList(KEY, (MotionGroup(MATTERS[0], (motion,)),)).draw(of("sv"), {"m3": words, "t8": words})["body"]


@pytest.mark.parametrize("letter", LETTERS)
def test_a_page_of_the_longest_motions_fits_on_a_card(letter: str) -> None:
    """15 motions of 8 000 characters of anything."""
    words = {f"m{n}": as_many(letter, MAX_WORDING) for n in range(15)}
    rows = tuple(MotionText(n, 8, "add", ANNA, f"m{n}") for n in range(15))
    card = rendered(MotionList(KEY, (MotionGroup(MATTERS[0], rows),)), words=words)
    assert kit.weigh(card) <= kit.MAX_BYTES
