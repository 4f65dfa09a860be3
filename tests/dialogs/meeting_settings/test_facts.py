"""What the facts of the host's ticks make of the meeting, and how they are told."""

import pytest

from cards.phrases import book
from dialogs.journal.entries import Entry, Fact
from dialogs.matter.facts import MatterCalled, MatterEnded, MatterOpened
from dialogs.meeting_settings.facts import ChatSaidOff, ChatSaidOn, HostTicked, SettingsRead, TicksTakenBack, known
from dialogs.presence.facts import Adjourned
from dialogs.record.sentences import sentence_of
from dialogs.said.reasons import HostLine, TickState
from tests.support.meetings import TEN, a_meeting, happened, in_matter

DOORS = HostTicked(5, ("stream", "audience", "lobby"))


def test_each_line_stands_as_it_was_said_last_and_goes_back_to_what_was_said_before() -> None:
    """Codes that nobody knows are no lines."""
    first = happened(a_meeting(), HostTicked(5, ("lobby",), ("names",)), by="secretary")
    second = happened(first, HostTicked(5, (), ("lobby",), ("heading", "?")))
    assert {line: tick.state for line, tick in second.ticks.items()} == {
        HostLine.LOBBY: TickState.NOT,
        HostLine.NAMES: TickState.NOT,
        HostLine.HEADING: TickState.UNCHECKED,
    }
    back = happened(second, TicksTakenBack(("lobby", "heading")))
    assert {line: (tick.state, tick.by) for line, tick in back.ticks.items()} == {
        HostLine.LOBBY: (TickState.CONFIRMED, "secretary"),
        HostLine.NAMES: (TickState.NOT, "secretary"),
    }
    assert known(("lobby", "?")) == (HostLine.LOBBY,)


@pytest.mark.parametrize(
    ("then", "left"),
    [
        ((MatterCalled(2),), True),  # closed
        ((MatterCalled(2), MatterOpened(2), MatterEnded(2), MatterCalled(4)), True),
        ((MatterCalled(1),), False),  # open
        ((MatterCalled(8),), False),  # an election
        ((Adjourned(10, "pause"),), False),
    ],
)
def test_the_stream_and_the_audience_are_said_for_a_run_of_closed_matters(then: tuple[Fact, ...], left: bool) -> None:  # noqa: FBT001  # a row of a table
    """An open matter, or a break, may bring them back; the lobby stays as it was (R-115)."""
    meeting = happened(a_meeting(), DOORS, *then)
    assert (HostLine.STREAM in meeting.ticks) is (HostLine.AUDIENCE in meeting.ticks) is left
    assert HostLine.LOBBY in meeting.ticks


def test_the_secretarys_word_ends_with_the_matter_or_by_the_secretary() -> None:
    """It is about the matter on the table and no other."""
    meeting = in_matter(4)
    off = happened(meeting, ChatSaidOff(4), by="secretary")
    assert off.chat_word is not None
    assert off.chat_word.by == "secretary"
    assert happened(off, ChatSaidOn(4)).chat_word is None
    assert happened(off, MatterEnded(4)).chat_word is None
    assert happened(meeting, ChatSaidOff(5)).chat_word is None


@pytest.mark.parametrize(
    ("fact", "sv", "en"),
    [
        (
            HostTicked(3, ("lobby", "names"), ("recording",), ("encryption",)),
            "Secretary svarade om mötets inställningar på nivå 3. Bekräftat: väntrum på, namnbyte av. Inte: inspelning av. Kunde inte kontrolleras: kryptering på.",
            "Secretary answered about the meeting's settings at level 3. Confirmed: lobby on, name change off. Not so: recording off. Could not be checked: encryption on.",
        ),
        (
            SettingsRead(("lobby",), ("recording",)),
            "Mötets inställningar lästes av i Teams. Bekräftat: väntrum på. Inte: inspelning av.",
            "The meeting's settings were read in Teams. Confirmed: lobby on. Not so: recording off.",
        ),
        (
            SettingsRead(),
            "Mötets inställningar lästes av i Teams. Teams sade inget om dem.",
            "The meeting's settings were read in Teams. Teams told nothing of them.",
        ),
        (
            SettingsRead(problem="no_meeting"),
            "Mötets inställningar kunde inte läsas av i Teams: mötet hittas inte.",
            "The meeting's settings could not be read in Teams: the meeting is not found.",
        ),
        (
            TicksTakenBack(("lobby",)),
            "Secretary tog tillbaka svaret om mötets inställningar: väntrum på.",
            "Secretary took back the answer about the meeting's settings: lobby on.",
        ),
        (
            ChatSaidOff(4),
            "Secretary meddelade i ärende 4 att chatten är avstängd. Det är inte avläst i Teams.",
            "Secretary said in matter 4 that the chat is off. It has not been read in Teams.",
        ),
        (
            ChatSaidOn(4),
            "Secretary meddelade i ärende 4 att chatten är på.",
            "Secretary said in matter 4 that the chat is on.",
        ),
    ],
)
def test_what_was_said_is_told_with_who_said_it(fact: Fact, sv: str, en: str) -> None:
    """In both languages."""
    entry = Entry(1, TEN, "secretary", "", fact)
    assert [sentence_of(entry, a_meeting(), book.of(language)) for language in ("sv", "en")] == [sv, en]
