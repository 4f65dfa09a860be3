"""What the secretary corrects as the agenda is looked over."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from cards.agenda_left_out import shown
from dialogs.agenda.read_agenda import as_text, read_agenda
from dialogs.meeting.kinds import MatterKind
from dialogs.said.inbound import Pressed, Words
from dialogs.sitting.corrections import chosen_kinds, left_out, rewritten, to_show, travelling
from tests.support.meetings import pressed

TEXT = "1. Upprop\nEn sak till\nKalle föredrar\n3. Budget\n\nÖvriga ärenden\nDnr 12\n5. Lokaler"


def press(fields: Mapping[str, str]) -> Pressed:
    """The preview sent with these fields."""
    return replace(pressed("meeting.setup", "karin"), fields={name: Words(text) for name, text in fields.items()})


def test_a_kind_is_chosen_by_the_matters_number() -> None:
    """What is unclear still, or no kind, or no number, is no choice."""
    fields = {"kind_2": "secrecy", "kind_3": "unclear", "kind_x": "closed", "kind_1234": "closed", "kind_٣": "closed"}
    assert chosen_kinds(press(fields)) == {2: MatterKind.SECRECY}


def test_the_lines_that_became_no_matter_are_told_by_what_they_are() -> None:
    """Not understood; under secrecy, by number; headings and numbers of the register."""
    left = left_out(read_agenda(TEXT))
    assert [(one.line_no, one.words) for one in left.rows] == [(2, "En sak till"), (3, "Kalle föredrar")]
    assert [one.line_no for one in left.aside] == [6, 7]
    secret = left_out(read_agenda("Kallelse\nSekretessärenden\nKalle\n1. A.B."))
    assert (secret.secret, [one.words for one in secret.rows]) == ((3,), ["Kallelse"])


def test_a_line_is_written_anew_in_its_place() -> None:
    """By its number; one without a number is added last; lines left as they were are nothing new."""
    same = "2: En sak till\n3: Kalle föredrar"
    assert rewritten(TEXT, press({"left": same})) == rewritten(TEXT, press({})) == ""
    again = rewritten(TEXT, press({"left": "2: 2. En sak till\n3: Kalle föredrar\n\n6. Slut"}))
    assert [(one.number, one.title) for one in read_agenda(again).lines] == [
        *((1, "Upprop"), (2, "En sak till"), (3, "Budget"), (5, "Lokaler"), (6, "Slut")),
    ]


@pytest.mark.parametrize(
    "line",
    ["09:15 Kaffe", "2:30 Paus", "4: Ny sak", "42: Elbilar", "3. Budget 2027", "1: Upprop igen", "00: Först"],
)
def test_a_line_that_was_not_shown_is_added_and_no_other_goes_for_it(line: str) -> None:
    """A time of day, a number of a matter, or a row that is understood or is not there: nothing of the text is lost."""
    again = rewritten(TEXT, press({"left": f"2: En sak till\n3: Kalle föredrar\n{line}"}))
    assert again.splitlines() == [*TEXT.splitlines(), line]


def test_a_row_is_written_anew_once() -> None:
    """A second line with its number is added, so that neither takes the other's place."""
    again = rewritten(TEXT, press({"left": "2: 2. En sak till\n2: Kaffe"})).splitlines()
    assert (again[1], again[-1]) == ("2. En sak till", "2: Kaffe")


def test_a_long_line_keeps_the_words_that_the_field_had_no_room_for() -> None:
    """She gave it a number: what stood beyond the cut goes with it."""
    words = "Kalle föredrar " + " ".join(f"sak{no}" for no in range(60))
    text = TEXT.replace("Kalle föredrar", words)
    _, field = shown(left_out(read_agenda(text)).rows)
    assert field.endswith("…")
    again = rewritten(text, press({"left": field.replace("3: ", "3: 2. ")}))
    assert again.splitlines()[2] == f"2. {words}"


def test_her_own_text_travels_where_a_dialog_can_carry_it() -> None:
    """Else the matters alone, and the lines are told without a field."""
    draft = read_agenda(TEXT)
    assert travelling(TEXT, draft) == TEXT
    assert to_show(draft, left_out(read_agenda(TEXT)).rows) == left_out(draft)
    long = TEXT + "\n" + "\n".join(f"Kalle berättar om sak nummer {'å' * 60} {no}" for no in range(300))
    much = read_agenda(long)
    assert travelling(long, much) == as_text(much)
    assert to_show(much, ()).rows == ()
    assert len(to_show(much, ()).aside) == len(left_out(much).rows) + len(left_out(much).aside)
