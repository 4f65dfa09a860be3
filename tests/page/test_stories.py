"""Meetings and tours are played through the page, in a real browser, with the real bot behind each: every one in `make looks`.

All at once, each in a room of its own: a play mostly waits, since its bot keeps to the pace that Teams allows. Without a page
every one of them is played by tests/whole/test_scripts.py.
"""

import re
from dataclasses import dataclass, field

from playwright.sync_api import expect

from bot.rehearsal.page.stories import stories
from bot.rehearsal_host.scripts import packaged
from tests.page.conftest import Windows
from tests.support.browser import Window
from tests.support.looks import few

ALL = sorted(stories(packaged()), key=lambda story: -story["minutes"])
MEETINGS = few([story for story in ALL if story["kind"] != "tour"], 2)
TOURS = few([story for story in ALL if story["kind"] == "tour"], 2)


def begun(window: Windows, chosen: list[dict[str, dict[str, str]]]) -> dict[str, Window]:
    """A window a story, by its key, in which it has been begun."""
    windows = {str(story["key"]): window() for story in chosen}
    for story, seen in zip(chosen, windows.values(), strict=True):
        seen.page.get_by_role("button", name=f"Börja: {story['title']['sv']}").click()
    for story, seen in zip(chosen, windows.values(), strict=True):
        expect(seen.page.get_by_role("heading", level=1, name=story["title"]["sv"])).to_be_visible()
    return windows


def test_meetings_are_played_to_their_end(window: Windows) -> None:
    """By itself, with some people's screens side by side, and all comes out as the script says."""
    windows = begun(window, MEETINGS)
    for seen in windows.values():
        seen.press("Spela")
    for key, seen in windows.items():
        expect(seen.page.get_by_text("Manuset är slut.")).to_be_visible()
        seen.picture(f"meeting-{key}")
        expect(seen.page.get_by_text("Allt blev som manuset säger.")).to_be_visible()
        expect(seen.page.get_by_text("Mötet är slut")).to_be_visible()
        assert seen.flaws() == [], key


@dataclass
class Learner:
    """Somebody who takes a tour by letting the script do each step. `turns` are those that have been left to it."""

    key: str
    seen: Window
    steps: set[str] = field(default_factory=set)
    turns: set[str] = field(default_factory=set)

    def goes_on(self) -> bool:
        """Leave this turn to the script, if it is a new one; whether there is more to come."""
        coach = self.seen.page.get_by_role("region", name="Rundtur")
        if coach.get_by_role("heading", name="Rundturen är klar").is_visible():
            expect(coach.locator(".failure")).to_have_count(0)
            return False
        key = coach.get_by_role("button", name=re.compile("^(Gör det åt mig|Nästa)$"))
        turn = coach.get_attribute("data-turn") or ""
        # The script may go on by itself for a while, until it is somebody's turn again.
        if turn in self.turns or not key.is_visible():
            return True
        self.steps.add(coach.locator(".coach-step").inner_text())
        self.seen.picture(f"tour-{self.key}-{len(self.steps)}")
        # A turn may be over by itself meanwhile; then it is the next one that is left to the script, or nothing.
        if coach.get_attribute("data-turn") == turn:
            key.click()
            self.turns.add(turn)
        return True


def test_tours_are_taken_to_their_end_by_letting_the_script_do_it(window: Windows) -> None:
    """Step by step, three to seven of them; at the end there is somewhere to go."""
    windows = begun(window, TOURS)
    learners = [Learner(key, seen) for key, seen in windows.items()]
    going = learners
    while going:
        going = [learner for learner in going if learner.goes_on()]
    assert [learner.key for learner in learners if not 3 <= len(learner.steps) <= 7] == []
    for key, seen in windows.items():
        assert seen.flaws() == [], key
        seen.press("Välj nästa övning")
        expect(seen.page.get_by_role("heading", level=1, name="Prova Bisittare")).to_be_visible()
