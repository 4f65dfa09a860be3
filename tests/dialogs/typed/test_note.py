"""What is typed of the working note: a whole message, and never a part of one."""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import command, harmless
from dialogs.typed.note import read_note


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("underlag", {"part": "open"}),
        ("Underlaget.", {"part": "open"}),
        ("underlag 7", {"part": "open", "matter": "7"}),
        ("underlag ärende 7 från 82", {"part": "open", "matter": "7", "first": "82"}),
        ("underlag från § 82 sida 2", {"part": "open", "first": "82", "page": "2"}),
        ("sekretessdelen", {"part": "confidential"}),
        ("minnesstöd sida 3", {"part": "aid", "page": "3"}),
        ("working note 7 from 82", {"part": "open", "matter": "7", "first": "82"}),
        ("till diariet", {"part": "register"}),
        ("Yrkandena till diariet 7.", {"part": "register", "matter": "7"}),
        ("for the register", {"part": "register"}),
        ("the memory aid page 2", {"part": "aid", "page": "2"}),
    ],
)
def test_a_part_a_matter_a_first_section_and_a_page_are_read(typed: str, fields: dict[str, str]) -> None:
    """As they are typed, and harmless: none of it is anybody's words."""
    found = command(Words(typed))
    assert found is not None
    assert (found.verb, found.fields, harmless(found)) == ("note.show", fields, True)


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("underlag som fil", {"part": "open"}),
        ("Sekretessdelen som fil.", {"part": "confidential"}),
        ("minnesstöd som fil från § 82", {"part": "aid", "first": "82"}),
        ("underlag 7 som fil", {"part": "open", "matter": "7"}),
        (
            "underlag ärende 7 som pdf från § 82",
            {"part": "open", "matter": "7", "first": "82", "made_as": "pdf"},
        ),
        ("till diariet 7 som fil", {"part": "register", "matter": "7"}),
        ("for the register as a pdf", {"part": "register", "made_as": "pdf"}),
        ("skriv ut", {"part": "paper"}),
        ("Skriv ut bladet.", {"part": "paper"}),
        ("print", {"part": "paper"}),
        ("underlag som pdf", {"part": "open", "made_as": "pdf"}),
        ("the working note as a pdf from 82", {"part": "open", "first": "82", "made_as": "pdf"}),
    ],
)
def test_a_file_is_asked_for_with_its_part_and_form(typed: str, fields: dict[str, str]) -> None:
    """Harmless too."""
    found = command(Words(typed))
    assert found is not None
    assert (found.verb, found.fields, harmless(found)) == ("note.file", fields, True)


@pytest.mark.parametrize(
    "typed", ["underlaget saknas", "underlag för ärende sju", "sekretessdelen 7 a", "underlag 1234"]
)
def test_anything_around_it_makes_it_talk(typed: str) -> None:
    """What is said in passing shows nothing."""
    assert read_note(typed) is None
