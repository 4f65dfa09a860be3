"""The lines of who has to be in the room, and of who leads without the presidium (R-032 to R-036)."""

import pytest

from cards.phrases.book import of
from cards.quorum import QuorumShown
from cards.room import RoomShown, there_lines
from tests.support.shown_cards import LANGUAGES

NO_ROLL = QuorumShown("no_roll", "not_shown", 0, 11, 6)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ["undecided", "may", "shall"])
def test_what_the_council_has_decided_of_all_who_are_remote_is_a_line(code: str, language: str) -> None:
    """With the decision, and the names where somebody is in the room."""
    room = RoomShown(all_remote=code, decision="2026-09-28 § 9", in_room=("Lena Ek",))
    (line,) = said(None, room, language)
    assert ("2026-09-28 § 9" in line, "Lena Ek" in line) == (code != "undecided", code == "shall")


def said(quorum: QuorumShown | None, room: RoomShown | None, language: str) -> list[str]:
    """The lines as they are read."""
    return [str(one["text"]) for one in there_lines(quorum, room, of(language))]


@pytest.mark.parametrize("language", LANGUAGES)
def test_where_nothing_is_lacking_there_is_no_line(language: str) -> None:
    """The quorum's stands alone."""
    assert said(None, None, language) == []
    assert said(NO_ROLL, None, language) == [of(language).quorum.states["no_roll"]]
    assert said(None, RoomShown(), language) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_must_or_should_be_there_is_named_by_capacity(language: str) -> None:
    """As the rules have it."""
    say, common = of(language).remote, of(language).common
    who = f"{common.capacities['chair']} {common.and_} {common.capacities['secretary']}"
    for binding, line in ((True, say.room_must), (False, say.room_should)):
        assert said(None, RoomShown(("chair", "secretary"), binding), language) == [line.format(who=who)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("leads", ["longest_service", "board_chooses"])
def test_who_does_not_take_part_and_who_is_proposed_is_named(language: str, leads: str) -> None:
    """After the quorum's line."""
    say = of(language).remote
    room = RoomShown(out=("Lena Ek",), leads=leads, first="Bo Lind")
    assert said(NO_ROLL, room, language)[1:] == [
        say.room_out.format(names="Lena Ek"),
        say.room_leads[leads].format(name="Bo Lind"),
    ]
