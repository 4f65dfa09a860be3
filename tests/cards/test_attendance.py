"""The cards about who comes and goes, and the bot's own arrival."""

import pytest

from cards.attendance import Intruder, LinkLostNote, OthersLinkNote, Welcome
from cards.key import Key
from cards.naming import MatterName, party
from cards.phrases import book
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

KEY = Key("s1", 0, "form")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_arrival_says_what_the_bot_reads_and_keeps(language: str) -> None:
    """In the chat with the way to set a sitting up, unless one is; alone with somebody briefly (R-228)."""
    bare = rendered(Welcome(KEY, personal=False, set_up=False), language)
    assert [data["verb"] for _, data in buttons(bare)] == ["meeting.setup"]
    assert buttons(rendered(Welcome(KEY, personal=False, set_up=True), language)) == ()
    assert len(texts(rendered(Welcome(KEY, personal=True, set_up=True), language))) < len(texts(bare))


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_intruder_is_told_of_with_a_way_to_adjourn(language: str) -> None:
    """Name, matter and what the chair can decide; a nameless one is an unknown person (R-121)."""
    card = rendered(Intruder(KEY, "Frank", MatterName(7, "A.B.")), language)
    assert "Frank" in texts(card)
    assert "A.B." in texts(card)
    assert [data["verb"] for _, data in buttons(card)] == ["adjourn"]
    assert rendered(Intruder(KEY, "", None), language)
    unseen = texts(rendered(Intruder(KEY, "Frank", MatterName(7, "A.B."), unseen=True), language))
    assert book.of(language).attendance.intruder["not_entitled_unseen"].format(name="Frank") in unseen


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("remote", [True, False])
def test_an_alarm_that_is_over_has_no_way_to_adjourn(language: str, *, remote: bool) -> None:
    """The person has gone, or may be there now; or the matter is past, and a line says who was there."""
    for now in ("gone", "may_stay", "ended", "adjourned", "closed", "waiting"):
        card = rendered(Intruder(KEY, "Frank", MatterName(7, "A.B."), remote=remote, now=now), language)
        assert "Frank" in texts(card)
        assert buttons(card) == ()
    assert "Frank" in texts(rendered(Intruder(KEY, "Frank", None, now="ended"), language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_else_may_not_be_there_is_named_on_the_same_card(language: str) -> None:
    """And where nobody in particular is meant, nobody is named."""
    say = book.of(language).attendance
    some = texts(rendered(Intruder(KEY, "Frank", None, others=("Gun", "Olle")), language))
    assert all(name in some for name in ("Frank", "Gun", "Olle"))
    many = texts(rendered(Intruder(KEY, "Frank", None, others=("Gun", "Olle"), more=3), language))
    assert book.of(language).readiness.more.format(people="").strip(" {}")[:3] in many
    assert say.intruder_now["nobody"] in texts(rendered(Intruder(KEY, "", None, now="nobody"), language))
    assert say.intruder_somebody in texts(rendered(Intruder(KEY, "", None, now="ended"), language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_lost_link_says_how_long_the_meeting_may_wait(language: str) -> None:
    """So many minutes, or until the person is back (R-184)."""
    assert "15" in texts(rendered(LinkLostNote(KEY, "Anna", 15), language))
    assert "15" not in texts(rendered(LinkLostNote(KEY, "Anna", 0), language))


def test_a_lost_link_offers_to_adjourn_for_as_long_as_the_meeting_may_wait() -> None:
    """One press, with the minutes and the reason in it (R-184)."""
    (data,) = (data for _, data in buttons(rendered(LinkLostNote(KEY, "Anna", 15))))
    assert (data["verb"], data["minutes"], data["reason"]) == ("adjourn", "15", "link")


def test_a_party_is_told_of_by_the_number_of_the_matter() -> None:
    """A party has no name anywhere, not in the notice either."""
    card = rendered(LinkLostNote(KEY, party(7), 0))
    assert card["fallbackText"] == "Parten i ärende 7 är inte längre ansluten"


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_those_without_a_capacity_the_hosts_read_how_many(language: str) -> None:
    """No name, and no button: nobody waits for them. Once it is past it is a line."""
    assert "3" in texts(rendered(OthersLinkNote(3), language))
    assert "0" not in texts(rendered(OthersLinkNote(0), language))
    for over in (OthersLinkNote(0, back=True), OthersLinkNote(3, past="closed")):
        assert "3" not in texts(rendered(over, language))
    assert buttons(rendered(OthersLinkNote(3), language)) == ()
