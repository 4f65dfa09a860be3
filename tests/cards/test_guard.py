"""The guard's cards say what happened and what to do, and repeat nothing."""

import pytest

from cards.guard import GuardRoom, GuardWord, IdentityWord, Incident
from cards.key import Key
from cards.naming import MatterName
from cards.phrases.book import of
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

KEY = Key("s1", 0, "f1")
SECRET = MatterName(7, "A.B.", "title:7")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("matter", [SECRET, None])
def test_every_card_of_the_guard_can_be_drawn(language: str, matter: MatterName | None) -> None:
    """In both languages; also when its matter is unknown."""
    for view in (GuardWord(matter), GuardRoom(matter), Incident(KEY, matter, 2, ()), IdentityWord()):
        assert texts(rendered(view, language, {"title:7": "Rubrik"})).count("Rubrik") == 0


def test_the_writer_hears_why_and_what_to_do() -> None:
    """And that nothing was kept (R-132)."""
    said = texts(rendered(GuardWord(SECRET)))
    for line in ("Ärende 7, A.B.", "Ta bort meddelandet.", "muntligen", "inget av det som skrevs"):
        assert line in said


def test_the_room_hears_it_without_a_name() -> None:
    """One neutral card."""
    card = rendered(GuardRoom(SECRET))
    assert "Ärende 7, A.B.: skriv ingenting i chatten" in texts(card)
    assert buttons(card) == ()


def test_the_hosts_see_how_many_and_who_and_may_adjourn() -> None:
    """The chair decides (R-114, R-122)."""
    card = rendered(Incident(KEY, SECRET, 12, ("Anna", "", "*Bo*"), more=4))
    said = texts(card)
    assert "Antal meddelanden under ärendet: 12." in said
    assert "Skrivet av: Anna, en okänd person, \\*Bo\\* och 4 personer till." in said
    assert [data["verb"] for _, data in buttons(card)] == ["adjourn"]


def test_of_what_was_written_too_early_to_count_nothing_is_noted_and_that_is_said() -> None:
    """The other words of the guard say who and when; of this message not even that is kept."""
    say = of("sv").guard
    read = {when: texts(rendered(GuardWord(SECRET, when))) for when in ("", "before")}
    assert say.not_kept in read[""]
    assert say.not_kept not in read["before"]
    assert say.not_kept_late in read["before"]


def test_that_a_message_was_brought_back_is_said_to_its_writer_and_the_hosts() -> None:
    """Also where the hosts' card has become a line."""
    say = of("sv").guard
    word = texts(rendered(GuardWord(SECRET, "restored")))
    assert say.word_restored_why in word
    assert say.word_delete in word
    for past in ("", "ended"):
        assert say.restored.format(count=1) in texts(rendered(Incident(KEY, SECRET, 3, (), past=past, restored=1)))
