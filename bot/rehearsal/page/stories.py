"""What can be rehearsed: each script told in a few words, for those who choose."""

from collections.abc import Mapping
from pathlib import Path

from bot.rehearsal.page.seats import seat_ids
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.script.scenario import both, read_scenario
from bot.rehearsal.script.steps import Scenario

_TOUR, _OWN = "rundtur", "eget möte"
_USUAL_MINUTES = 10
_MOST_SEATS = 3


def stories(scripts: Mapping[str, Path]) -> list[Json]:
    """All of them, tours first, then the short before the long (protocol.ts, `Story`). Raises ScenarioError."""
    found = [_story(key, read_scenario(path)) for key, path in scripts.items()]
    return sorted(found, key=lambda one: (one["kind"] != "tour", one["minutes"], one["key"]))


def is_tour(scenario: Scenario) -> bool:
    """Whether it teaches one role instead of showing a meeting."""
    return scenario.settings.get("slag", "").lower() == _TOUR


def learner_of(scenario: Scenario) -> str:
    """Who learns, in a tour: the first of its seats. Empty in a meeting."""
    return first_seats(scenario)[0] if is_tour(scenario) else ""


def is_own(scenario: Scenario) -> bool:
    """Whether it is somebody's own meeting, which prepares itself and is then theirs to play."""
    return scenario.settings.get("slag", "").lower() == _OWN


def answer_of(scenario: Scenario) -> str:
    """The button by which those who are remote answer their checklist when asked together; "" where nobody is to."""
    return scenario.settings.get("svar", "")


def first_seats(scenario: Scenario) -> list[str]:
    """The names of those whose screens are to lie side by side at first."""
    places = scenario.settings.get("platser") or scenario.settings.get("visa") or ""
    names = [part.name for part in scenario.with_teams]
    wanted = [name for name in (one.strip() for one in places.split(",")) if name in names]
    return (wanted or names)[:_MOST_SEATS]


def _story(key: str, scenario: Scenario) -> Json:
    swedish, english = both(scenario.settings.get("om", ""))
    ids = seat_ids([part.name for part in scenario.with_teams])
    minutes = scenario.settings.get("minuter", "")
    return {
        "key": key,
        "kind": "tour" if is_tour(scenario) else "meeting",
        "title": {"sv": scenario.title or key, "en": scenario.english_title or scenario.title or key},
        "about": {"sv": swedish, "en": english},
        "minutes": int(minutes) if minutes.isdecimal() else _USUAL_MINUTES,
        "people": len(ids),
        "seats": [ids[name] for name in first_seats(scenario)],
    }
