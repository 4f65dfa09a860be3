from dataclasses import replace
from typing import Any

import pytest

from bot.store.sittings import Sitting
from bot.turn.which_sitting import also_concerned, antechamber, concerned, of_what_is_purged, opened_by, strayed
from dialogs.said.inbound import (
    Came,
    Installed,
    NotDelivered,
    Pressed,
    Road,
    RosterRead,
    Said,
    Sender,
    TimePassed,
    Went,
)
from tests.support.trial_rules import AT, ROOM, Somebody

CHAT = ROOM.chat
HALL = antechamber(CHAT)
NAMED: dict[str, Any] = {"place": ROOM, "who": Sender("28:bot"), "at": AT}


def chat_with(**stages: str) -> dict[str, Sitting]:
    """The sittings of a chat, the oldest first; "purged" is closed and purged."""
    return {
        key: Sitting(key, CHAT, stage.replace("purged", "closed"), 1, b"", nr, purged_at=int(stage == "purged"))
        for nr, (key, stage) in enumerate(stages.items(), 1)
    }


def press(verb: str = "answer", **more: Any) -> Said:
    """A press in the chat."""
    return Somebody().presses(verb, **more)


@pytest.mark.parametrize(
    ("sittings", "key"),
    [
        (chat_with(), HALL),
        (chat_with(a="prepared"), "a"),
        (chat_with(a="prepared", b="prepared"), "b"),
        (chat_with(a="prepared", b="claimed"), "a"),
        (chat_with(a="claimed"), "a"),
        (chat_with(a="begun", b="prepared"), "a"),
        (chat_with(a="adjourned", b="prepared"), "a"),
        (chat_with(a="closed"), HALL),
        (chat_with(a="closed", b="prepared"), "b"),
        (chat_with(a="purged"), HALL),
    ],
)
def test_what_names_no_sitting_concerns_the_one_going_on_or_the_next(sittings: dict[str, Sitting], key: str) -> None:
    """A message, a press without a name and a press of the antechamber's alike."""
    assert concerned(Somebody().says("hej", "m1"), CHAT, sittings) == key
    assert concerned(press(), CHAT, sittings) == key
    assert concerned(press(sitting=HALL), CHAT, sittings) == key
    assert concerned(press(sitting="another chat's"), CHAT, sittings) == key


@pytest.mark.parametrize(
    ("sitting", "strays"), [("", False), (HALL, False), ("a", False), ("purged", False), ("else", True)]
)
def test_a_press_strays_whose_card_names_a_sitting_of_another_chat(sitting: str, *, strays: bool) -> None:
    """In private it leads to that chat; a message names none."""
    sittings = chat_with(a="begun", purged="purged")
    said = press(sitting=sitting)
    assert isinstance(said, Pressed)
    assert strayed(said, CHAT, sittings) == replace(said, strays=strays)
    alone = replace(said, place=replace(said.place, personal=True))
    assert strayed(alone, CHAT, sittings) is alone
    spoken = Somebody().says("hej", "m1")
    assert strayed(spoken, CHAT, sittings) is spoken


@pytest.mark.parametrize("stage", ["prepared", "begun", "closed"])
def test_a_press_concerns_the_sitting_that_its_card_names(stage: str) -> None:
    """Also an old card's, while another is going on."""
    assert concerned(press(sitting="a"), CHAT, chat_with(a=stage, b="begun")) == "a"


def test_a_card_of_a_purged_sitting_moves_no_other() -> None:
    """There is nothing left to judge it by; help is of what there is."""
    assert concerned(press(sitting="a"), CHAT, chat_with(a="purged", b="begun")) == HALL
    assert concerned(press("help", sitting="a"), CHAT, chat_with(a="purged", b="begun")) == "b"


def test_a_set_up_form_makes_its_own_sitting() -> None:
    """Always the same one for a form; fetching or looking makes none, nor does a form for a sitting that is there."""
    setup = press("meeting.setup", form="f", sitting=HALL)
    assert concerned(setup, CHAT, chat_with(a="begun")) == opened_by(CHAT, "f")
    assert concerned(setup, CHAT, chat_with(a="begun")) != opened_by("other", "f")
    assert concerned(press("meeting.setup", form="g"), CHAT, {}) == opened_by(CHAT, "g")
    assert concerned(press("meeting.setup", form="f", sitting="a"), CHAT, chat_with(a="prepared")) == "a"
    for nothing in (press("meeting.setup", form=""), press("meeting.setup", form="f", road=Road.FETCH)):
        assert concerned(nothing, CHAT, {}) == HALL


def test_in_private_it_concerns_the_sitting_that_one_was_told_about() -> None:
    """While that isn't closed."""
    sittings = chat_with(a="prepared", b="begun", c="closed")
    assert concerned(press(), CHAT, sittings, "a") == "a"
    assert concerned(press(), CHAT, sittings, "c") == "b"
    assert concerned(press(sitting="b"), CHAT, sittings, "a") == "b"


@pytest.mark.parametrize(
    ("word", "while_prepared", "while_begun"),
    [
        ("underlag", "c", "n"),
        ("sekretessdelen", "c", "n"),
        ("registrering", "c", "n"),
        ("ärende 1 är anslaget 2026-12-09", "c", "n"),
        ("datum", "c", "c"),
        ("laga kraft 2027-01-05 inget överklagande", "c", "c"),
        ("ärenden", "n", "n"),
    ],
)
def test_what_is_left_to_do_after_a_close_concerns_the_closed_sitting(
    word: str, while_prepared: str, while_begun: str
) -> None:
    """Also when the next one is prepared in the same chat (R-198, R-205, R-213)."""
    said = Somebody().says(word, "m1")
    for stage, expected in (("prepared", while_prepared), ("begun", while_begun)):
        assert concerned(said, CHAT, chat_with(c="closed", p="purged", n=stage), "n") == expected
        assert concerned(said, CHAT, chat_with(p="purged", n=stage), "n") == "n"


def test_what_the_world_answers_concerns_the_sitting_that_asked_or_nothing() -> None:
    """A reminder of a sitting that is no more is no reminder of another."""
    sittings = chat_with(a="closed", b="begun", c="purged")
    for key, found in (("a", "a"), ("b", "b"), ("c", None), ("nowhere", None), (HALL, HALL)):
        assert concerned(TimePassed(**NAMED, sitting=key, what="tea"), CHAT, sittings) == found
        assert concerned(RosterRead(**NAMED, sitting=key, people=()), CHAT, sittings) == found
        assert concerned(NotDelivered(**NAMED, sitting=key, what="x"), CHAT, sittings) == found


def test_what_can_only_mean_a_purged_sitting_is_marked_and_judged_of_no_other() -> None:
    """A button of its cards, whatever goes on now; typed where nothing else is there. A set-up is of the next one (R-213)."""
    who = Somebody()
    for stages, typed in (({"c": "purged"}, True), ({"c": "purged", "d": "closed"}, False), ({}, False)):
        word = who.says("underlag", "m1")
        assert of_what_is_purged(word, HALL, CHAT, chat_with(**stages)).of_purged is typed
    for stages in ({"c": "purged"}, {"c": "purged", "d": "begun"}):
        rows = chat_with(**stages)
        press = who.presses("matter.call", sitting="c")
        assert concerned(press, CHAT, rows) == HALL
        assert of_what_is_purged(press, HALL, CHAT, rows).of_purged
        assert not of_what_is_purged(press, "d", CHAT, rows).of_purged
    set_up = who.presses("meeting.setup", form="1", sitting="c")
    assert concerned(set_up, CHAT, chat_with(c="purged")) == opened_by(CHAT, "1")


def _hint(of: type[Came | Went], *, in_call: bool) -> Said:
    return of(place=ROOM, who=Sender("28:bot"), at=AT, people=(Sender("29:eva", "oid-eva"),), in_call=in_call)


@pytest.mark.parametrize("of", [Came, Went])
def test_who_is_in_the_chat_is_told_to_every_sitting_of_it_until_its_purge(of: type[Came | Went]) -> None:
    """Closed ones too (R-251); who is in the call concerns the one going on alone."""
    sittings = chat_with(h="empty", a="closed", b="prepared", c="purged", d="begun")
    told = dict(also_concerned(_hint(of, in_call=False), "d", sittings))
    assert list(told) == ["a", "b"]
    assert also_concerned(_hint(of, in_call=True), "d", sittings) == ()


def test_a_roster_that_one_sitting_asked_for_is_told_to_the_others_as_theirs() -> None:
    """As something that they are told too: whoever is new to them is not noted there."""
    read = RosterRead(**NAMED, sitting="b", people=())
    assert also_concerned(read, "b", chat_with(a="closed", b="begun")) == (
        ("a", replace(read, sitting="a", told_too=True)),
    )


def test_that_the_bot_was_removed_is_told_to_every_sitting_that_is_not_closed() -> None:
    """A message is nobody's business but its own sitting's, and so is an adding."""
    gone, sittings = Installed(**NAMED, present=False), chat_with(a="closed", b="prepared", d="begun")
    assert also_concerned(gone, "d", sittings) == (("b", gone),)
    assert also_concerned(replace(gone, present=True), "d", sittings) == ()
    assert also_concerned(Somebody().says("hej", "m1"), "d", sittings) == ()
