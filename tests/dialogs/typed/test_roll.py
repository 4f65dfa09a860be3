"""What is typed of the roll call, of remote people and of who serves: a whole message, and never a part of one."""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import command, harmless
from dialogs.typed.roll import read_roll


@pytest.mark.parametrize(
    ("typed", "verb", "fields"),
    [
        ("upprop", "roll.show", {}),
        ("New roll call", "roll.begin", {}),
        ("upprop Lena Ek frånvarande", "roll.note", {"name": "lena ek", "answer": "away"}),
        ("roll call Bo in the room", "roll.note", {"name": "bo", "answer": "room"}),
        ("upprop resten i rummet", "roll.note", {"rest": "room"}),
        ("upprop Bo på distans", "roll.note", {"name": "bo", "answer": "seen"}),
        ("upprop Bo syns inte", "roll.note", {"name": "bo", "answer": "unseen"}),
        ("avsluta uppropet", "roll.end", {}),
        ("godkänn distans utom Bo Ek", "remote.approve", {"except": "bo ek"}),
        ("jag har förvissat mig om Bo", "remote.ascertain", {"name": "bo"}),
        ("be Bo Ek rätta till bild och ljud", "remote.mend", {"name": "bo ek"}),
        ("ta upp 5 ändå", "matter.call", {"matter": "5", "quorum": "any"}),
        ("ersättare", "seats.show", {}),
        ("ersätt Anna Ek", "seats.fill", {"name": "anna ek"}),
        ("ersätt Anna Ek med Dan Berg", "seats.fill", {"name": "anna ek", "with": "dan berg"}),
        ("replace Anna with Dan", "seats.fill", {"name": "anna", "with": "dan"}),
        ("ersätt vakant plats", "seats.fill", {"name": "vakant plats"}),
        ("låt Anna tjänstgöra igen", "seats.back", {"name": "anna"}),
        ("let Anna serve again", "seats.back", {"name": "anna"}),
        ("jäv 5 Anna Ek", "seats.disqualify", {"matter": "5", "name": "anna ek"}),
        ("disqualified 5 Anna", "seats.disqualify", {"matter": "5", "name": "anna"}),
    ],
)
def test_what_is_typed(typed: str, verb: str, fields: dict[str, str]) -> None:
    """A whole message; one with a name in it is not written in a confidential matter."""
    found = command(Words(typed))
    assert found is not None
    assert (found.verb, found.fields) == (verb, fields)
    assert harmless(found) is not bool({"name", "except"} & fields.keys())


@pytest.mark.parametrize("spoken", ["uppropet var bra", "ersättaren är här", "jäv 5", "låt oss fortsätta", "ersätt"])
def test_speech_is_no_command(spoken: str) -> None:
    """Nor is half of one."""
    assert read_roll(spoken) is None
