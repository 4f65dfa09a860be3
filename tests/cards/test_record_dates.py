"""The card of the minutes' dates: what is noted, what comes next by when, and what is wrong at its field."""

import pytest

from cards.key import Key
from cards.phrases.book import EN, SV
from cards.record_dates import DatesCard

KEY = Key("s1", 0, "f")


def drawn(card: DatesCard) -> str:
    """All that the card says, in Swedish."""
    return str(card.draw(SV, {}))


def test_it_says_by_when_and_asks_for_both_days() -> None:
    """Nothing is noted yet: no undo, and no legal force to go on to."""
    card = drawn(DatesCard(KEY, "2026-11-24", adjusted_by="2026-12-08"))
    assert ("Justeras senast" in card, "2026-12-08" in card, card.count("'Input.Date'")) == (True, True, 2)
    assert ("ångra" in card, "force.show" in card, "Anslås senast" in card) == (False, False, False)
    card = drawn(DatesCard(KEY, "2026-11-24", "2026-12-04", announced_by="2026-12-06"))
    assert ("Anslås senast" in card, "ångra" in card, "'Justerat'" in card) == (True, True, True)


def test_once_it_is_announced_the_way_goes_on_to_legal_force() -> None:
    """Until that is noted too; then the card is done."""
    noted = ("2026-11-24", "2026-12-04", "2026-12-08", "2026-12-05", "2026-12-06", "2026-12-28")
    card = drawn(DatesCard(KEY, *noted))
    assert ("Sista dag att överklaga" in card, "force.show" in card) == (True, True)
    card = str(DatesCard(Key("s1", 0, "f", dialog=True), *noted, "2026-12-29", "dates_saved").draw(EN, {}))
    assert ("Legal force" in card, "force.show" in card, "It is noted." in card) == (True, False, True)


def test_where_it_ended_on_another_day_than_it_was_called_to_both_stand_there() -> None:
    """The times are counted from the second: whoever closes a sitting that nobody closed sees it."""
    both = DatesCard(KEY, "2026-11-24", adjusted_by="2026-12-09", ended="2026-11-25")
    one = DatesCard(KEY, "2026-11-24", adjusted_by="2026-12-08", ended="2026-11-24")
    assert ("2026-11-24, avslutat 2026-11-25" in drawn(both), "avslutat" in drawn(one)) == (True, False)
    assert "2026-11-24, ended on 2026-11-25" in str(both.draw(EN, {}))


@pytest.mark.parametrize(
    ("due", "said"),
    [
        ("remind_adjust", "Protokollet ska justeras senast 2026-12-08."),
        ("remind_announce", "Justeringen ska tillkännages på anslagstavlan senast 2026-12-06."),
        ("remind_appeal", "Tiden för att överklaga gick ut 2026-12-28."),
    ],
)
def test_a_reminder_says_which_date_it_is_about(due: str, said: str) -> None:
    """In the title of the notice too."""
    card = DatesCard(
        KEY, "2026-11-24", adjusted_by="2026-12-08", announced_by="2026-12-06", appeal_ends="2026-12-28", due=due
    )
    assert (said in drawn(card), card.draw(SV, {})["fallbackText"].startswith(said)) == (True, True)


@pytest.mark.parametrize("field", ["adjusted", "announced"])
def test_what_is_wrong_stands_at_its_field(field: str) -> None:
    """And in the title."""
    card = DatesCard(KEY, "2026-11-24", adjusted_by="2026-12-08", note="dates_no_day", wrong=field).draw(SV, {})
    ids = [one.get("id", "") for one in card["body"]]
    assert ids.index(f"wrong_{field}") + 1 == ids.index(field)
    assert SV.archive.dates_notes["dates_no_day"].partition(".")[0] in card["fallbackText"]
