"""What the working note says of a matter that was taken in another tool: the number and the times in the open part, who went in the confidential one (R-244)."""

from dataclasses import replace
from datetime import timedelta

from cards.note_confidential import confidential_part
from cards.note_open import open_part
from cards.phrases.book import SV
from cards.working_note import NotedRoom
from dialogs.agenda.facts import MatterListed
from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.presence.facts import Adjourned
from dialogs.presence.other_room_facts import WentOver
from dialogs.record.minutes_noted import noted_rooms
from tests.support.meetings import TEN
from tests.support.noted import ANNA, BO, WORDS, note, section
from tests.support.small_board import board

ROOM = NotedRoom(TEN, TEN + timedelta(minutes=20), (ANNA, BO), (ANNA,))


def test_the_open_part_has_the_section_and_the_times() -> None:
    """Nobody's name, and no adjournment."""
    said = open_part(note(section(1), replace(section(4, confidential=True), rooms=(ROOM,))), SV, WORDS)
    assert "| Annat mötesrum | § 86 klockan 10.00–10.20 |" in said
    assert "Gick över" not in said
    still = replace(section(4, confidential=True), rooms=(replace(ROOM, until=None),))
    assert "| Annat mötesrum | § 85 från klockan 10.00 |" in open_part(note(still), SV, WORDS)
    assert "Annat mötesrum" not in open_part(note(section(1)), SV, WORDS)


def test_the_confidential_part_has_who_went_and_who_came_back() -> None:
    """Each time by itself; who is not noted as back is not said to be."""
    said = confidential_part(note(replace(section(4, confidential=True), rooms=(ROOM, replace(ROOM, until=None)))), SV)
    assert (
        "*Annat mötesrum:* Gick över klockan 10.00: Anna Ek (S) · Bo Lind (M). Tillbaka klockan 10.20: Anna Ek (S)."
        in said
    )
    assert said.count("Gick över") == 2
    assert said.count("Tillbaka") == 1


def test_it_is_read_from_the_meeting() -> None:
    """Of its own matter alone."""
    facts = (MatterListed(7, "secrecy", ""), MatterCalled(7), MatterOpened(7), Adjourned(0, "other_room"))
    meeting = board(*facts, WentOver(7, ("anna",)))
    assert list(noted_rooms(meeting, 7)) == [NotedRoom(TEN, None, (("Anna", "S"),))]
    assert list(noted_rooms(meeting, 1)) == []
