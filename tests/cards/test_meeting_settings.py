"""The form of the meeting's settings says who said what; the gate groups what is open; the chat's word is the secretary's."""

import pytest

from cards.meeting_settings import TicksCard, gate_lines, stood, who, word_line
from cards.phrases import book
from tests.support.gallery.hall import card
from tests.support.gallery.people import CHAT
from tests.support.gallery.settings_ticked import HALF, OPEN, READ, SAID, SUPPORT, UNREAD, WORD
from tests.support.shown_cards import rendered, texts

SV = book.of("sv")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_each_line_tells_who_said_it_or_that_nobody_has(language: str) -> None:
    """By name, as the organizer, or as one of those the municipality has appointed; what was said for a lower level is told."""
    say = book.of(language).meeting_settings
    shown = texts(card("ticks-half", language))
    assert say.notes["saved"] in shown
    assert say.organizer in shown
    assert say.appointed in shown
    assert f"{say.short['recording']}, {say.short['encryption']}." in shown


def test_the_form_asks_each_line_with_three_answers_and_none_chosen_for_it() -> None:
    """Open until it is said: nothing is filled in that nobody has said."""
    form = card("ticks-open")
    asked = [one for one in form["body"] if one["type"] == "Input.ChoiceSet"]
    assert [one["id"] for one in asked] == [one.line for one in OPEN]
    assert all("value" not in one and len(one["choices"]) == 3 for one in asked)
    assert SV.meeting_settings.system.format(system="Meetings Plus") in texts(form)


def test_where_nothing_is_demanded_the_form_says_so() -> None:
    """It asks nothing."""
    assert SV.meeting_settings.none_asked in texts(card("ticks-none"))
    assert SV.meeting_settings.way not in texts(card("ticks-none"))


def test_the_form_remembers_how_it_was_drawn() -> None:
    """So that what was left as it was is not said anew."""
    assert stood(OPEN) == ""
    assert stood(HALF).split() == [f"{line}={said.state}" for line, said in SAID.items()]


def test_the_gate_groups_what_is_not_confirmed_by_what_was_said() -> None:
    """Not said, not so, could not be checked; where nobody has said anything one line says that."""
    unsaid, denied, unchecked = gate_lines(HALF, SV)
    assert SV.meeting_settings.short["stream"] in unsaid
    assert SV.meeting_settings.short["lobby"] not in unsaid
    assert denied.startswith("Mötets inställningar, inte så: inspelning av (Eva Ekström")
    assert SV.meeting_settings.appointed in unchecked
    assert gate_lines(OPEN, SV) == [SV.meeting_settings.nobody]
    assert gate_lines((), SV) == []


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_was_read_in_teams_stands_next_to_what_was_said(language: str) -> None:
    """With the time, and that the two differ; what could not be read says why. In a chat it is read anew at a press."""
    say = book.of(language).meeting_settings
    form = card("ticks-read", language)
    shown = texts(form)
    for words in (say.how_read, say.notes["read"], say.short["encryption"]):
        assert words in shown
    assert shown.count(say.differs.removeprefix("{line}")) == 2
    assert say.read_now in repr(form)
    unread = card("ticks-unread", language)
    assert say.why["forbidden"] in texts(unread)
    assert say.read_now not in repr(unread)  # a dialog's answer could not be shown there


def test_the_gate_says_what_teams_has_otherwise_and_who_confirmed_it_all_the_same() -> None:
    """What Teams tells is not asked of people again; one line says that Teams could not be read."""
    unsaid, denied, unchecked, wrong = gate_lines(READ, SV)
    assert SV.meeting_settings.short["presenters"] not in unsaid
    assert "enligt Teams är det så" in denied
    assert SV.meeting_settings.short["encryption"] in unchecked
    assert "väntrum på (bekräftat av Eva Ekström" in wrong
    assert SV.meeting_settings.short["names"] in wrong
    assert SV.meeting_settings.why["forbidden"] in gate_lines(UNREAD, SV)[-1]
    well = tuple(one for one in READ if one.line == "presenters")
    assert gate_lines(well, SV) == []


def test_the_word_that_the_chat_is_off_is_always_the_secretarys() -> None:
    """To the hosts with the name, to the room without."""
    assert "nligt sekreteraren" in word_line(WORD, SV, names=True)
    assert WORD.name in word_line(WORD, SV, names=True)
    assert "nligt sekreteraren" in word_line(WORD, SV, names=False)
    assert WORD.name not in word_line(WORD, SV, names=False)
    for name in ("readiness-chat-word", "room-chat-word"):
        assert "nligt sekreteraren" in texts(card(name))
    assert WORD.name not in texts(card("room-chat-word"))


def test_whoever_is_on_the_roster_is_named() -> None:
    """Their name, within the sentence."""
    assert who(SAID["roles"], SV) == "Bo Lind"


def test_where_no_matter_is_behind_closed_doors_the_form_does_not_speak_of_them() -> None:
    """An open sitting has its stream, and its audience."""
    lines = tuple(one for one in OPEN if not one.closed_doors)
    form = rendered(TicksCard(CHAT, 1, lines, (), SUPPORT))
    assert SV.meeting_settings.closed_doors not in texts(form)
    assert SV.meeting_settings.closed_doors in texts(card("ticks-open"))
