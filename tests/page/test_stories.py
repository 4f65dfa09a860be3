"""Meetings and every tour are played through the page, in a real browser, with the real bot behind it."""

import re

import pytest
from playwright.sync_api import expect

from bot.rehearsal.page.stories import stories
from bot.rehearsal_host.scripts import packaged
from tests.page.conftest import Windows

# The longest first: whoever is begun last is waited for.
ALL = sorted(stories(packaged()), key=lambda story: -story["minutes"])
# All meetings are played to their end by tests/processes/test_scripts.py. In the browser: the longest, the largest and the first.
IN_THE_BROWSER = ("linkoping", "fullmaktige", "forsta-motet")
MEETINGS = [story for story in ALL if story["key"] in IN_THE_BROWSER]
TOURS = [story for story in ALL if story["kind"] == "tour"]


@pytest.mark.parametrize("story", MEETINGS, ids=lambda story: story["key"])
def test_a_meeting_is_played_to_its_end(window: Windows, story: dict[str, dict[str, str]]) -> None:
    """By itself, with three people's screens side by side, and all comes out as the script says."""
    seen = window()
    seen.begin(story["title"]["sv"])
    seen.press("Spela")
    expect(seen.page.get_by_text("Manuset är slut.")).to_be_visible()
    seen.picture(f"meeting-{story['key']}")
    expect(seen.page.get_by_text("Allt blev som manuset säger.")).to_be_visible()
    expect(seen.page.get_by_text("Mötet är slut")).to_be_visible()
    assert seen.flaws() == []


@pytest.mark.parametrize("story", TOURS, ids=lambda story: story["key"])
def test_a_tour_is_taken_to_its_end_by_letting_the_script_do_it(
    window: Windows, story: dict[str, dict[str, str]]
) -> None:
    """Step by step, three to seven of them; at the end there is somewhere to go."""
    seen = window()
    seen.begin(story["title"]["sv"])
    coach = seen.page.get_by_role("region", name="Rundtur")
    go_on = coach.get_by_role("button", name=re.compile("^(Gör det åt mig|Nästa)$"))
    finished = coach.get_by_role("heading", name="Rundturen är klar")
    steps: set[str] = set()
    expect(go_on).to_be_visible()
    while not finished.is_visible():
        steps.add(coach.locator(".coach-step").inner_text())
        seen.picture(f"tour-{story['key']}-{len(steps)}")
        turn = coach.get_attribute("data-turn") or ""
        # A turn may be over by itself meanwhile; then it is the next one that is left to the script, or nothing.
        go_on.or_(finished).click()
        # The script may go on by itself for a while, until it is somebody's turn again.
        expect(coach).not_to_have_attribute("data-turn", turn)
        expect(go_on.or_(finished)).to_be_visible()
    assert 3 <= len(steps) <= 7
    expect(coach.locator(".failure")).to_have_count(0)
    assert seen.flaws() == []
    seen.press("Välj nästa övning")
    expect(seen.page.get_by_role("heading", level=1, name="Prova Bisittare")).to_be_visible()
