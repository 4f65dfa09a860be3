"""How the chat stands, in words: to the room without a name, to chair and secretary with who and why."""

from datetime import UTC, datetime

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from cards.chat_switch import (
    ChatBackNote,
    ChatLine,
    choice,
    host_lines,
    is_off,
    room_lines,
)
from cards.contact import ContactRow
from cards.phrases.book import EN, SV, Phrases

AT = datetime(2026, 12, 8, 9, 42, tzinfo=UTC)
KEEPS = ChatLine("", None, "", (ContactRow("Anna Berg", "no_app"), ContactRow("Bo Ek", "blocked")))


@pytest.mark.parametrize(
    ("phrases", "line"),
    [
        (SV, "Chatten är avstängd (avläst 10.42). Ingen kan skriva i den."),
        (EN, "The chat is off (read at 10.42). Nobody can write in it."),
    ],
)
def test_off_says_when_it_was_read(phrases: Phrases, line: str) -> None:
    """To the room and to the hosts."""
    shown = ChatLine("off", AT)
    assert room_lines(shown, phrases) == host_lines(shown, phrases) == [line]
    assert is_off(shown)


def test_the_room_reads_no_name_and_the_hosts_who_and_why() -> None:
    """Of those who keep the chat on."""
    assert room_lines(KEEPS, SV) == room_lines(None, SV) == host_lines(None, SV) == []
    assert host_lines(KEEPS, SV) == [
        SV.chat_switch.lacking.format(names="Anna Berg har inte appen i Teams; Bo Ek har blockerat appen")
    ]
    assert host_lines(ChatLine("", None, "forbidden"), SV) == [SV.chat_switch.problems["forbidden"]]


def test_the_choice_is_shown_where_there_is_one() -> None:
    """And nowhere else."""
    assert choice(ChatLine("undecided"), SV)
    assert choice(ChatLine("off", AT), SV) == choice(None, SV) == []


@pytest.mark.parametrize("phrases", [SV, EN])
def test_the_note_to_the_hosts_tells_how_to_do_it_by_hand_until_it_is_done(phrases: Phrases) -> None:
    """Then it is a quiet line."""
    say = phrases.chat_switch
    late = "\n".join(card_as_text(ChatBackNote("late", AT, "forbidden").draw(phrases, {})))
    assert say.back_late_rest in late
    assert say.problems["forbidden"] in late
    assert say.not_read in "\n".join(card_as_text(ChatBackNote("late").draw(phrases, {})))
    for state, line in (("restored", say.back_done), ("by_hand", say.back_by_hand)):
        assert line in "\n".join(card_as_text(ChatBackNote(state, AT).draw(phrases, {})))
