"""A break's cards: how long, why, what holds meanwhile, and the way back."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from cards.adjournment import AdjournForm, BreakCard, BreakEnd, BreakEndOver
from cards.key import Key
from cards.naming import MatterName
from cards.phrases.book import of
from cards.seats import Proposal
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

KEY = Key("s1", 0, "form")
INSIDE = Key("s1", 0, "form", dialog=True)
SINCE = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)  # ten o'clock in Sweden


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_the_form_asks_for_minutes_and_a_reason(language: str, key: Key) -> None:
    """Ten minutes and a pause stand there already (R-181)."""
    card = rendered(AdjournForm(key, ("pause", "link")), language)
    assert {name: field["value"] for name, field in inputs(card).items()} == {"minutes": 10, "reason": "pause"}
    assert [data["verb"] for _, data in buttons(card)] == ["adjourn"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_break_says_when_it_ends_and_that_people_are_asked_anew(language: str) -> None:
    """By the clock in Sweden where the minutes are known, otherwise until further notice (R-182)."""
    say = of(language).adjournment
    timed = texts(rendered(BreakCard(SINCE, 15, "pause", leave_call=False), language))
    assert "10" in timed
    assert say.asked_anew in timed
    assert say.stay in timed
    assert say.until_notice in texts(rendered(BreakCard(SINCE, 0, "pause", leave_call=True), language))


def test_whoever_adjourned_takes_it_back_there() -> None:
    """After the button that resumes; nobody else has it."""
    card = BreakCard(SINCE, 15, "pause", leave_call=False, resumes=KEY, taken=7)
    assert [(data["verb"], data.get("taken")) for _, data in buttons(rendered(card))] == [("resume", None), ("undo", 7)]
    assert [data["verb"] for _, data in buttons(rendered(replace(card, taken=0)))] == ["resume"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_break_within_a_confidential_matter_keeps_the_guard(language: str) -> None:
    """The chat is guarded on, and the card says so with the matter's number alone (design 3.1)."""
    shown = texts(
        rendered(BreakCard(SINCE, 15, "pause", leave_call=False, confidential=MatterName(7, "A.B.")), language)
    )
    number = of(language).common.matter.format(no=7)
    assert of(language).adjournment.guard_stays.format(matter=f"{number}, A.B.") in shown


@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_the_hosts_own_card_ends_the_break(key: Key) -> None:
    """By one press, in the chat or in a dialog."""
    card = rendered(BreakCard(SINCE, 15, "pause", leave_call=False, resumes=key))
    assert [data["verb"] for _, data in buttons(card)] == ["resume"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_break_that_is_over_says_only_that(language: str) -> None:
    """Whoever looks later is not told to wait."""
    card = rendered(BreakCard(None, 15, "pause", leave_call=False), language)
    assert set(texts(card).split("\n")) == {of(language).adjournment.over, "☑️"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_end_of_a_break_offers_more_time_with_its_reason_before_a_substitute(language: str) -> None:
    """In that order, then to resume; each button sends which break it is of (R-184)."""
    dan = Proposal("Dan Dahl", "p9", "p3", 0)
    end = BreakEnd(KEY, 7, 15, ("Anna Ek",), dan, 5, ("on_the_way", "support"), out="law")
    card, say = rendered(end, language), of(language).adjournment
    assert [data["verb"] for _, data in buttons(card)] == ["break.extend", "break.extend", "seats.fill", "resume"]
    assert {data["since"] for _, data in buttons(card) if data["verb"] != "seats.fill"} == {7}
    assert [data["reason"] for _, data in buttons(card)[:2]] == ["on_the_way", "support"]
    assert of(language).quorum.out_for_the_day["law"] in texts(card)
    assert say.not_back.format(names="Anna Ek") in texts(card)
    alone = texts(rendered(replace(end, proposal=None), language))
    assert of(language).quorum.out_for_the_day["law"] not in alone


@pytest.mark.parametrize("key", [KEY, INSIDE])
def test_where_all_are_back_the_first_button_resumes(key: Key) -> None:
    """And more time can be taken."""
    card = rendered(BreakEnd(key, 7, 10, (), None, 5, ("more_time",)))
    assert [data["verb"] for _, data in buttons(card)] == ["resume", "break.extend"]
    assert of("sv").adjournment.when_all_back in texts(card)


def test_many_who_are_not_back_are_counted() -> None:
    """Five are named."""
    card = rendered(BreakEnd(KEY, 7, 10, tuple(f"Namn {n}" for n in "ABCDEFG"), None, 5, ("support",)))
    assert of("sv").quorum.more.format(count=2) in texts(card)
    assert "Namn F" not in texts(card)


def test_what_is_left_of_it_says_until_when_or_that_it_is_over() -> None:
    """One quiet line."""
    assert "10.15" in texts(rendered(BreakEndOver(SINCE, 15)))
    assert of("sv").adjournment.over in texts(rendered(BreakEndOver(None, 0)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_whoever_leads_reads_from_it_what_to_say(language: str) -> None:
    """Until when, and whether all leave the call; the room's own card has none of it (R-081)."""
    say = of(language).adjournment
    timed = texts(rendered(BreakCard(SINCE, 15, "pause", leave_call=True, resumes=KEY), language))
    assert all(line in timed for line in (say.aloud, say.aloud_leave, say.aloud_back))
    assert say.aloud_until.partition("{")[0] in timed
    open_ended = texts(rendered(BreakCard(SINCE, 0, "pause", leave_call=False, resumes=KEY), language))
    assert say.aloud_notice in open_ended
    assert say.aloud_leave not in open_ended
    assert say.aloud_back not in texts(rendered(BreakCard(SINCE, 15, "pause", leave_call=True), language))
