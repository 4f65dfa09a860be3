"""A matter's cards say what the room and the hosts need, and never a confidential matter's title."""

import pytest

from cards.key import Key
from cards.matter import LevelForm, LevelNote, MatterCard, MatterDesk, NoMatter
from cards.naming import MatterName
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

KEY = Key("s1", 0, "f1")
IN_DIALOG = Key("s1", 0, "f1", dialog=True)
OPEN = MatterName(1, title="title:1")
SECRET = MatterName(7, "A.B.")
WORDS = {"title:1": "Budget för nästa år"}


def verbs(card: object) -> list[str]:
    """The verbs of the card's buttons."""
    return [data["verb"] for _, data in buttons(card)]  # type: ignore[arg-type]


def test_an_open_matter_shows_its_title_and_how_to_move() -> None:
    """Everybody can hand in a motion from the matter's card (R-128)."""
    card = rendered(MatterCard(KEY, OPEN, "ordinary", "open"), words=WORDS)
    assert "Ärende 1: Budget för nästa år" in texts(card)
    assert verbs(card) == ["motion.open", "motion.list"]
    assert all(data["matter"] == 1 for _, data in buttons(card))
    assert "Budget" not in card["fallbackText"]


@pytest.mark.parametrize(("chat", "line"), [("warns", "Jag varnar"), ("cannot_read", "Räkna inte med någon varning")])
def test_a_confidential_matter_is_its_number_and_says_honestly_what_the_guard_does(chat: str, line: str) -> None:
    """It warns only where it can read (R-107, R-112, R-113)."""
    card = rendered(MatterCard(KEY, SECRET, "secrecy", "open", chat))
    said = texts(card)
    assert "Ärende 7, A.B." in said
    assert "Skriv ingenting i chatten" in said
    assert "muntligen" in said
    assert line in said
    assert buttons(card) == ()


@pytest.mark.parametrize("state", ["waiting", "called", "ended", "struck"])
def test_a_matter_that_is_not_open_offers_nothing(state: str) -> None:
    """The card says where the matter stands and has no buttons."""
    for language in LANGUAGES:
        assert buttons(rendered(MatterCard(KEY, SECRET, "secrecy", state, "warns"), language)) == ()


def test_the_chair_is_told_what_to_say() -> None:
    """Number and initials, and the question that decides (R-107, R-109, R-110)."""
    card = rendered(MatterDesk(KEY, SECRET, "secrecy", "open", "warns", follows=8, stricter=True))
    said = texts(card)
    assert "Säg bara ”Ärende 7, A.B.”" in said
    assert "förslaget i handlingarna" in said
    assert "skärmdelning" in said
    assert [(t, d["verb"], d["matter"]) for t, d in buttons(card)] == [
        ("Avsluta 7 och ta upp 8", "matter.call", 8),
        ("Avsluta ärende 7", "matter.end", 7),
        ("Höj skyddsnivån", "matter.level", 7),
    ]


def test_an_ordinary_matter_needs_no_script() -> None:
    """In the last one there is nothing to call."""
    card = rendered(MatterDesk(KEY, OPEN, "ordinary", "open"), words=WORDS)
    assert "Att säga" not in texts(card)
    assert verbs(card) == ["matter.end"]


def test_an_ended_matter_can_be_taken_again() -> None:
    """The chair decides (R-123)."""
    card = rendered(MatterDesk(KEY, SECRET, "secrecy", "ended", "warns", follows=8, stricter=True))
    assert [(d["verb"], d["matter"], d.get("again")) for _, d in buttons(card)] == [
        ("matter.call", 8, None),
        ("matter.call", 7, "yes"),
    ]
    assert verbs(rendered(MatterDesk(KEY, SECRET, "secrecy", "ended"))) == ["matter.call"]


def test_a_waiting_matter_can_be_called_and_raised() -> None:
    """Before the sitting is opened only raised."""
    waiting = MatterDesk(KEY, SECRET, "secrecy", "waiting", "warns", follows=3, stricter=True)
    assert [(d["verb"], d["matter"]) for _, d in buttons(rendered(waiting))] == [
        ("matter.call", 7),
        ("matter.level", 7),
    ]
    assert buttons(rendered(MatterDesk(KEY, SECRET, "protective", "waiting", "warns"))) == ()
    assert "Att säga" not in texts(rendered(waiting))


def test_in_a_dialog_nothing_opens_another() -> None:
    """There the buttons send."""
    card = rendered(MatterDesk(IN_DIALOG, SECRET, "secrecy", "called", "warns", follows=8, stricter=True))
    assert verbs(card) == ["matter.call", "matter.end"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [KEY, IN_DIALOG])
def test_the_choice_of_a_level_says_what_follows(key: Key, language: str) -> None:
    """The chair reads what will happen before it does (R-117)."""
    card = rendered(LevelForm(key, SECRET, "secrecy", ("secrecy_individual", "protective")), language)
    assert [one["value"] for one in inputs(card)["level"]["choices"]] == ["secrecy_individual", "protective"]
    assert verbs(card) == ["matter.level"]


def test_the_strictest_matter_has_no_choice() -> None:
    """There is nothing above protective security."""
    card = rendered(LevelForm(KEY, MatterName(7), "protective", ()))
    assert "högsta skyddsnivån" in texts(card)
    assert inputs(card) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_word_to_the_hosts_says_what_changed(language: str) -> None:
    """The title is gone, the check is to be made again, and nobody remote may stay."""
    note = texts(rendered(LevelNote(SECRET, "protective", on_table=True, must_leave=True), language))
    assert note.count("\r") == 2
    mild = rendered(LevelNote(OPEN, "closed", on_table=False, must_leave=False), language)
    assert len(mild["body"]) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_matter_on_the_table_is_said(language: str) -> None:
    """A card is never empty."""
    assert texts(rendered(NoMatter(), language))
