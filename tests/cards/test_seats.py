"""The card of the seats as it is read: which wait, who is next, who serves, and the one tap for each."""

from cards.phrases import book
from cards.seats import SeatsCard
from tests.support.gallery.hall import card
from tests.support.gallery.people import CHAT, DAHL, EKSTROM, LIND, STROM
from tests.support.shown_cards import buttons, texts

SAY = book.of("sv").quorum


def titles(name: str) -> list[str]:
    """The buttons of a card, in order."""
    return [title for title, _ in buttons(card(name))]


def test_each_seat_that_waits_says_why_and_has_one_tap() -> None:
    """Or that nobody is there who could serve."""
    seen = texts(card("seats"))
    assert f"{LIND}: frånvarande" in seen
    assert f"{EKSTROM}: jävig i ärende 4" in seen
    assert "Vakant plats: platsen har ingen ledamot" in seen
    assert seen.count(SAY.seat_nobody) == 2
    assert titles("seats")[0] == f"Låt {DAHL} tjänstgöra"
    sent = buttons(card("seats"))[0][1]
    assert (sent["person"], sent["instead"], sent["matter"]) == ("p6", "p4", 0)


def test_who_serves_instead_of_whom_is_told() -> None:
    """And in which matter, where it is in one alone; the member is let serve again by one tap."""
    seen = texts(card("seats"))
    assert f"{STROM} tjänstgör i stället för {EKSTROM}." in seen
    assert f"{DAHL} tjänstgör i stället för {LIND} i ärende 4." in seen
    assert f"{DAHL} tjänstgör på en vakant plats." in seen
    assert [title for title in titles("seats") if title == f"Låt {EKSTROM} tjänstgöra igen"] == [
        f"Låt {EKSTROM} tjänstgöra igen"
    ]
    assert "och 2 till" in seen


def test_the_secretary_is_told_whose_word_it_is_and_what_a_change_during_a_matter_needs() -> None:
    """The chair is told neither between matters."""
    assert SAY.seat_word in texts(card("seats-secretary"))
    assert SAY.seat_during.format(no=4) in texts(card("seats-secretary"))
    assert SAY.seat_word not in texts(card("seats"))
    assert "särskilda skäl" not in texts(card("seats"))
    assert f"Antecknat: {DAHL} tjänstgör." in texts(card("seats-secretary"))


def test_where_no_seat_waits_that_is_said() -> None:
    """Also where nothing was noted."""
    assert SAY.seats_full in texts(card("seats-none"))
    assert SAY.seat_notes["changed"] in texts(card("seats-changed"))
    assert f"Antecknat: {EKSTROM} är jävig i ärende 4 och räknas inte där." in texts(card("seats-disqualified"))


def test_what_whoever_is_disqualified_has_moved_stands_there_with_its_numbers() -> None:
    """So that the chair can decide: nothing is removed by itself."""
    stands = SeatsCard(CHAT, (), (), note="disqualified", noted=EKSTROM, no=4, moved=(1, 4), backed=(2,))
    shown = texts(stands.draw(book.of("sv"), {}))
    assert SAY.seat_standing.format(what="yrkande 1, yrkande 4 och instämmande i yrkande 2") in shown
    assert SAY.seat_standing.partition("{")[0] not in texts(card("seats-disqualified"))


def test_the_alarm_and_the_question_have_the_same_tap() -> None:
    """So that a lost quorum is one tap from being back."""
    for name in ("quorum-lost-serves", "quorum-stop-serves"):
        assert titles(name)[0] == f"Låt {DAHL} tjänstgöra"
