"""Somebody's own meeting is a script like the others, with their agenda and as many people as they want."""

import pytest

from bot.rehearsal.script.english import in_english
from bot.rehearsal.script.own_meeting import FEWEST, MOST, OwnWish, own_meeting
from bot.rehearsal.script.scenario import read_scenario
from bot.rehearsal.script.steps import Do, Scenario
from bot.rehearsal_host.scripts import packaged

AGENDA = 'Styrelsen\n1. "Upprop" | val\n2. A.B. sekretess'


def own(people: int = 9) -> Scenario:
    """The script of such a meeting."""
    return own_meeting(OwnWish(AGENDA, "pitea", people))


def filled(scenario: Scenario) -> dict[str, str]:
    """What the script fills in, by the field's name."""
    return {step.words[0]: step.words[1] for step in scenario.steps if step.do is Do.FILL}


def test_the_agenda_is_filled_in_as_it_was_pasted() -> None:
    """Also where quotes and bars stand in it, which mean something in a script."""
    assert AGENDA in filled(own()).values()
    assert own().rules == "pitea"


@pytest.mark.parametrize(("wanted", "get"), [(1, FEWEST), (9, 9), (60, 60), (1000, MOST)])
def test_there_are_as_many_people_as_were_wanted(wanted: int, get: int) -> None:
    """Within what a room can show; each has a name of their own, and a row in the pasted roster."""
    scenario = own(wanted)
    names = {part.name for part in scenario.cast}
    assert len(names) == len(scenario.cast) == get
    assert any(all(name in text for name in names) for text in filled(scenario).values())
    assert {part.role for part in scenario.cast} == {"ordförande", "sekreterare", "ledamot"}


def test_it_names_what_stands_on_cards_as_the_other_scripts_do() -> None:
    """Whoever changes a button or a field changes it here too; in English as well."""
    scripts = [read_scenario(path) for path in packaged().values()]
    known = {step.words[0] for one in scripts for step in one.steps if step.do in {Do.FILL, Do.PRESS}}
    assert {step.words[0] for step in own().steps if step.do in {Do.FILL, Do.PRESS}} <= known
    assert in_english(own()).steps


def test_one_line_is_left_to_whoever_looks_on() -> None:
    """They look their agenda over themselves."""
    assert [step.do for step in own().steps if step.is_yours] == [Do.PRESS]
