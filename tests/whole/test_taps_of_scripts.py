"""How many taps chair and secretary need while a script plays: pressed over the wire, with "…", fields and crosses counted.

The bounds are what is aimed at. What was counted is printed by `python -m tests.support.scripts_in_a_world efter-pausen tva-lankar gavleborg`.
"""

from pathlib import Path

from tests.support.scripts_in_a_world import Played, play_here

CHAIR, SECRETARY = "Lena Dahl", "Karin Holm"


async def played(name: str, folder: Path) -> Played:
    """The script, which came out as it says."""
    found = await play_here(name, folder)
    assert found.failures == []
    return found


def taps(found: Played, who: str, *headings: str) -> int:
    """What the person tapped under these headings."""
    return sum(found.hands[heading][who].taps for heading in headings)


async def test_the_opening_and_an_adjournment_of_25(tmp_path: Path) -> None:
    """Twenty in the room and five remote. With an adjuster the opening is twelve taps of the secretary, and each step of the chair's is one.

    The chair's steps: the information was read, the agenda is approved; the remote are let be so, and are known; adjourn, resume; and known again.
    """
    found = await played("efter-pausen", tmp_path)
    assert taps(found, SECRETARY, "Öppnandet", "Uppropet") <= 12
    assert taps(found, CHAIR, "Öppnandet") <= 2
    assert taps(found, CHAIR, "Uppropet") <= 2
    assert taps(found, SECRETARY, "Ajourneringen", "Vilka som är tillbaka") <= 6
    assert taps(found, CHAIR, "Ajourneringen") <= 2
    assert taps(found, CHAIR, "Vilka som är tillbaka") <= 1


async def test_a_lost_link_to_its_end(tmp_path: Path) -> None:
    """The chair adjourns, resumes and confirms with one tap each; the secretary looks who is back with no more than four."""
    found = await played("tva-lankar", tmp_path)
    assert taps(found, CHAIR, "Anna Ek är tillbaka i tid") <= 3
    assert taps(found, SECRETARY, "Anna Ek är tillbaka i tid") <= 4


async def test_a_roll_call_of_75_a_tenth_of_whom_drop_off(tmp_path: Path) -> None:
    """No more than 1.2 taps a person."""
    found = await played("gavleborg", tmp_path)
    headings = ("Uppropet börjar", "Åtta tappar förbindelsen", "De som är tillbaka ropas upp sist")
    assert taps(found, SECRETARY, *headings) <= 1.2 * 75
