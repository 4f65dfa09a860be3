"""The agenda's text between the dialogs is the secretary's own, without what may not be kept."""

from hypothesis import example, given

from dialogs.agenda.agenda_between_dialogs import carried, corrected
from dialogs.agenda.read_agenda import read_agenda
from dialogs.meeting.kinds import MatterKind
from tests.dialogs.agenda.test_rows_placed import LINES
from tests.dialogs.agenda.test_secrets import PASTED

TEXT = "Kallelse\n1.  Upprop\nKalle hälsar\n\nSekretessärenden\n\n2. A.B. Kalle flyttar\nför gott\n\nÖVRIGT\n3. Budget"


def test_the_text_stays_as_it_was_written_but_for_what_is_confidential() -> None:
    """Row by row, so that the numbers of the rows still hold."""
    rows = TEXT.splitlines()
    rows[6], rows[7] = "2. A.B. [sekretess]", "[borttaget]"
    assert carried(TEXT, read_agenda(TEXT)) == "\n".join(rows)


def test_what_is_in_doubt_goes_on_until_the_secretary_has_chosen() -> None:
    """And when she says that it is open its title is there; when she says that it is not, it is gone."""
    text = "1. Upprop\n2. Riktlinjer för sekretess"
    draft = read_agenda(text)
    assert (draft.lines[1].title, draft.lines[1].doubtful) == ("", True)
    assert carried(text, draft) == text
    opened = read_agenda(text, {2: MatterKind.ORDINARY})
    assert (opened.lines[1].title, opened.notices) == ("Riktlinjer för sekretess", ())
    assert carried(text, opened) == f"{text} [öppet]"
    closed = read_agenda(text, {2: MatterKind.SECRECY})
    assert carried(text, closed) == "1. Upprop\n2. [sekretess]"


@given(PASTED | LINES)
@example("Sekretessärenden\nSekretess – Kalle\nKS 12/24\tTaxa\nA.B.\nKS 13/24\tSkola\nomfattas av sekretess")
def test_reading_it_again_gives_the_same_matters(text: str) -> None:
    """Whatever was pasted."""
    draft = read_agenda(text)
    again = read_agenda(carried(text, draft))
    assert [(m.number, m.kind, m.initials, m.title, m.doubtful) for m in again.lines] == [
        (m.number, m.kind, m.initials, m.title, m.doubtful) for m in draft.lines
    ]


def test_rows_are_written_anew_by_their_numbers() -> None:
    """The others stand as they were."""
    assert corrected("a\nb\nc", {2: "2. B"}) == "a\n2. B\nc"


def test_a_mark_chosen_for_a_title_of_two_rows_stands_after_the_last() -> None:
    """There the title ends."""
    text = "1. Upprop\n2. Riktlinjer för sekretess\noch annat"
    assert carried(text, read_agenda(text, {2: MatterKind.ORDINARY})) == f"{text} [öppet]"


def test_a_lettered_matter_keeps_its_letter() -> None:
    """So that the text is read in the same way."""
    text = "a) Upprop\nb) A.B. sekretess"
    assert carried(text, read_agenda(text)) == "a) Upprop\nb) A.B. [sekretess]"


def test_a_row_with_a_sign_in_front_keeps_its_sign() -> None:
    """A list without numbers is read in the order of its rows."""
    text = "- Upprop\n- A.B. sekretess"
    assert carried(text, read_agenda(text)) == "- Upprop\n- A.B. [sekretess]"


def test_of_a_text_that_is_not_the_agendas_own_nothing_is_carried() -> None:
    """The matters alone go on."""
    assert carried("Kalle", read_agenda("1. A\n2. B")) == "1. A\n2. B"


def test_a_note_with_a_name_goes_on_only_while_its_matter_is_in_doubt() -> None:
    """Then she is still to choose, and it is read again."""
    sure = "1. Upprop\n2. Anslag [KH1]\n\n[KH1] Sekretess, Anna Berg"
    assert "Berg" not in carried(sure, read_agenda(sure))
    assert [one.title for one in read_agenda(carried(sure, read_agenda(sure))).lines] == ["Upprop", ""]
    doubtful = "1. Upprop\n2. Anslag\n\nÄrende 2 om Anna Berg omfattas kanske av sekretess"
    again = read_agenda(carried(doubtful, read_agenda(doubtful)), {2: MatterKind.ORDINARY})
    assert [one.title for one in again.lines] == ["Upprop", "Anslag"]


MERGED = "Nr\tÄrende\tSekretess\n1\tBudget\tNej\n2\tKvarnström bygglov\tJa\n3\tResor\t"


def test_what_is_in_doubt_keeps_its_words_where_the_rows_cannot_go_on() -> None:
    """The row above it said why it is in doubt, and is cut: the matters are written anew, and this one is still to be chosen."""
    draft = read_agenda(MERGED)
    assert [one.doubtful for one in draft.lines] == [False, False, True]
    again = carried(MERGED, draft)
    assert "Kvarnström" not in again
    assert [(one.number, one.kind, one.doubtful) for one in read_agenda(again).lines] == [
        (one.number, one.kind, one.doubtful) for one in draft.lines
    ]
    assert read_agenda(again, {3: MatterKind.ORDINARY}).lines[2].title == "Resor"
    assert "Resor" not in carried(again, read_agenda(again, {3: MatterKind.SECRECY}))
