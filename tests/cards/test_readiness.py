"""Where the meeting stands: counts for the room, and for the hosts what stands in the way and what can be done next."""

from dataclasses import replace

import pytest

from cards.key import Key
from cards.naming import MatterName
from cards.phrases.book import of
from cards.readiness import Counts, Details, Next
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

KEY = Key("s1", 0, "form")
INSIDE = Key("s1", 0, "form", dialog=True)


def details(key: Key = KEY, **changes: object) -> Details:
    """The hosts' card of a matter that was called."""
    usual: dict[str, object] = {
        "key": key,
        "stage": "begun",
        "board": "Nämnden",
        "matter": MatterName(4, "A.B."),
        "kind": "secrecy",
        "opened": False,
        "opened_anyway": "",
        "asked": 3,
        "ready": 3,
        "not_ready": (),
        "more": 0,
        "obstacles": (),
        "checked": False,
        "hints": (),
        "unreached": (),
        "chat_unreached": False,
        "reads_chat": True,
        "incidents": 0,
        "notices": (),
        "next": Next(open=4, leads=True, one_press=True, call=5, end=4, adjourn=True),
    }
    return Details(**{**usual, **changes})  # type: ignore[arg-type]


def verbs(view: Details) -> list[str]:
    """What the card's buttons do."""
    return [data["verb"] for _, data in buttons(rendered(view))]


def test_a_clear_matter_is_opened_with_one_press() -> None:
    """The check and the opening in one; once it is checked, the opening alone."""
    assert "Inget hindrar" in texts(rendered(details()))
    assert verbs(details()) == ["gate.open", "gate.confirm", "matter.call", "matter.end", "adjourn"]
    assert verbs(details(checked=True)) == ["gate.open", "matter.call", "matter.end", "adjourn"]


def test_inside_a_dialog_no_button_opens_another() -> None:
    """What can be pressed there is sent from there; the rest is on the card in the chat."""
    assert verbs(details(INSIDE)) == ["gate.open", "matter.call", "matter.end"]
    unready = Next(open=4, leads=True)
    assert verbs(details(INSIDE, next=unready)) == []
    assert verbs(details(next=unready)) == ["gate.open", "gate.confirm"]


def test_the_secretary_notes_motions_and_oral_answers_from_here() -> None:
    """At most six buttons stand in the row."""
    row = Next(call=5, end=4, record=True, motion=4, level=4, adjourn=True)
    found = verbs(details(opened=True, kind="closed", next=row))
    assert found == ["matter.call", "matter.end", "checklist.record", "motion.record", "matter.level", "adjourn"]


def test_what_went_wrong_around_the_meeting_is_said() -> None:
    """What did not arrive, how many wrote, and whether the chat can be read."""
    read = texts(rendered(details(unreached=("Anna",), chat_unreached=True, incidents=2, reads_chat=False, more=3)))
    for said in ("Anna kunde inte nås", "kom inte fram", "2", "kan inte läsa chatten", "och 3 personer till"):
        assert said in read


def test_a_sitting_before_and_after_its_matters() -> None:
    """It is opened, resumed and closed from the same card."""
    bare = details(matter=None, kind="", asked=0, ready=0)
    assert verbs(replace(bare, stage="prepared", next=Next(begin=True))) == ["meeting.begin"]
    assert verbs(replace(bare, stage="adjourned", next=Next(resume=True))) == ["resume"]
    assert verbs(replace(bare, next=Next(close=True))) == ["meeting.close"]


@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_the_rooms_card_counts_and_names_nobody(key: Key) -> None:
    """With one button that shows more to those who may see it."""
    view = Counts(
        key, "begun", "Nämnden", MatterName(4, "A.B."), opened=False, asked=3, ready=1, clear=False, gated=True
    )
    assert "1 av 3" in texts(rendered(view))
    assert [data["verb"] for _, data in buttons(rendered(view))] == ["readiness.show"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_a_confidential_matter_the_hosts_have_the_words_to_say(language: str) -> None:
    """Number and initials, and the question that decides it; in an open matter nobody needs them."""
    say = of(language).matter
    assert say.script_decide in texts(rendered(details(opened=True), language))
    assert say.script_decide not in texts(rendered(details(opened=True, kind="ordinary"), language))
