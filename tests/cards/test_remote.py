"""The chair's card of who asks to be remote, and what whoever asks is told (R-019, R-237, R-246)."""

from dataclasses import replace

import pytest

from cards.key import Key
from cards.phrases.book import of
from cards.remote import RemoteOwn, RemotePeopleCard, RemotePerson
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

KEY = Key("s1", 0, "form")
INSIDE = Key("s1", 0, "form", dialog=True)
ASKS = RemotePerson("p1", "Anna Ek", on=True, lacks=(), state="asks", late=3)
CARD = RemotePeopleCard(KEY, (ASKS,), 0, "p1:0", chooses=True, confirms=False)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_before_the_opening_the_chair_approves_and_confirms_nobody(language: str, key: Key) -> None:
    """One button; that it was late stands at the name."""
    say = of(language).remote
    card = rendered(replace(CARD, key=key), language)
    assert [data["verb"] for _, data in buttons(card)] == ["remote.approve"]
    assert say.how_before in texts(card)
    assert say.late.format(days=of(language).common.days[1].format(count=3)) in texts(card).lower()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_has_the_limit_and_says_when_more_ask(language: str) -> None:
    """Without a limit nothing is said of one."""
    say = of(language).remote
    within, over = (texts(rendered(replace(CARD, most=most, count=2), language)) for most in (2, 1))
    assert say.most.format(most=2) in within
    assert say.exceeds.format(count=2, most=1) in over
    assert say.most.format(most=0) not in texts(rendered(CARD, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_secretary_reads_who_asks(language: str) -> None:
    """In words of their own lines, without boxes."""
    say = of(language).remote
    shown = texts(rendered(replace(CARD, chooses=False), language))
    assert (
        f"Anna Ek: {say.states['asks']}, {say.late.format(days=of(language).common.days[1].format(count=3))}" in shown
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [KEY, INSIDE])
@pytest.mark.parametrize(
    ("state", "verb", "sent"),
    [
        ("asks", "remote.ask", {"wants": "no"}),
        ("declined", "remote.ask", {}),
        ("approved", "place.say", {"place": "room"}),
    ],
)
def test_whoever_asked_has_one_thing_to_do(
    language: str, key: Key, state: str, verb: str, sent: dict[str, str]
) -> None:
    """Take it back, ask anew, or say that they came to the room after all."""
    card = rendered(RemoteOwn(key, state), language)
    assert of(language).remote.own[state] in texts(card)
    ((_, data),) = buttons(card)
    assert data["verb"] == verb
    assert {name: data.get(name) for name in sent} == sent


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_asks_reads_what_the_rules_say(language: str) -> None:
    """Later than they want it, how many they allow, how early to connect, and what to say from there."""
    say, common = of(language).remote, of(language).common
    asks = texts(rendered(RemoteOwn(KEY, "asks", late=1, most=4), language))
    late = say.late.format(days=of(language).common.days[0].format(count=1))
    assert f"{late[0].upper()}{late[1:]}." in asks
    assert say.own_most.format(most=4) in asks
    early = say.own_early.format(early=common.minutes[1].format(count=15))
    noted = texts(rendered(RemoteOwn(KEY, "approved", early_min=15, remote=True), language))
    assert early in noted
    assert say.own_noted in noted
    later = texts(rendered(RemoteOwn(KEY, "approved"), language))
    assert say.own_say_it in later
    assert say.own_noted not in later


@pytest.mark.parametrize("language", LANGUAGES)
def test_taken_back_it_is_one_line(language: str) -> None:
    """Nothing is to be done any more."""
    card = rendered(RemoteOwn(KEY, "over"), language)
    assert set(texts(card).splitlines()) == {of(language).remote.own["over"]}
    assert not buttons(card)
