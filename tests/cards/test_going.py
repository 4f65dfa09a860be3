"""The receipt of when somebody has to go, the forecast in the line, and the question when the time has come (R-192)."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cards.going import GoingDue, GoingReceipt
from cards.key import Key
from cards.phrases.book import of
from cards.quorum import Ahead, QuorumLost, QuorumShown
from tests.support.shown_cards import LANGUAGES, buttons, rendered, texts

KEY = Key("s1", 0, "form")
INSIDE = Key("s1", 0, "form", dialog=True)
AT = datetime(2026, 12, 8, 14, 30, tzinfo=UTC)
SHOWN = QuorumShown("stands", "not_shown", 6, 11, 6)
DUE = GoingDue(KEY, "Anna Ek", "p3", AT, asks=True, notes=True, stood="7", link=2)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_the_receipt_has_the_time_and_the_way_back(language: str, key: Key) -> None:
    """The person's own button, or the host's about them."""
    say = of(language).going
    own, host = (rendered(GoingReceipt(key, name, "p3", AT), language) for name in ("", "Anna Ek"))
    assert say.own["goes"].format(clock="15.30") in texts(own)
    assert say.others["goes"].format(name="Anna Ek", clock="15.30") in texts(host)
    assert [data["verb"] for _, data in (*buttons(own), *buttons(host))] == ["go.say", "go.note"]
    assert {data["stays"] for _, data in (*buttons(own), *buttons(host))} == {"yes"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_stays_is_told_so(language: str) -> None:
    """Without a button."""
    say = of(language).going
    for name, which in (("", say.own), ("Anna Ek", say.others)):
        card = rendered(GoingReceipt(KEY, name, "p3", None), language)
        assert which["stays"].format(name=name) in texts(card)
        assert not buttons(card)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_the_question_has_two_answers_for_the_secretary_and_one_for_the_chair(language: str, key: Key) -> None:
    """To note that they have left is the secretary's."""
    say = of(language).going
    card = rendered(replace(DUE, key=key), language)
    assert say.due.format(name="Anna Ek", clock="15.30") in texts(card)
    assert [data["verb"] for _, data in buttons(card)] == ["roll.note", "go.note"]
    assert buttons(card)[0][1]["answer"] == "away"
    chairs = rendered(replace(DUE, key=key, notes=False), language)
    assert say.due_secretary in texts(chairs)
    assert [data["verb"] for _, data in buttons(chairs)] == ["go.note"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_answered_it_is_one_line(language: str) -> None:
    """They have left, stay, or go at another time."""
    say = of(language).going
    lines = {
        say.has_left.format(name="Anna Ek"): replace(DUE, left=True),
        say.others["stays"].format(name="Anna Ek"): replace(DUE, at=None),
        say.others["goes"].format(name="Anna Ek", clock="15.30"): replace(DUE, asks=False),
    }
    for line, card in lines.items():
        assert line in texts(rendered(card, language))
        assert not buttons(rendered(card, language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("answer", ["quorate", "not_quorate", "not_shown"])
def test_the_line_has_the_forecast(language: str, answer: str) -> None:
    """With the time, who goes, how many are left and what the answer is then; of many names the rest are counted."""
    say = of(language).going
    ahead = Ahead(AT.timestamp(), tuple("ABCDEFG"), 5, answer)
    shown = texts(rendered(QuorumLost(KEY, replace(SHOWN, ahead=(ahead,)), 0, ""), language))
    assert say.ahead_more.format(count=2) in shown
    assert say.ahead[answer].split("{names}")[0].format(clock="15.30") in shown
    past = texts(rendered(QuorumLost(KEY, replace(SHOWN, ahead=(replace(ahead, past=True),)), 0, ""), language))
    assert say.ahead_past.format(names="", clock="15.30").split()[-1] in past
