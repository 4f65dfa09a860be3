"""The preview of a pasted agenda: what is in doubt a page at a time, all the rest on the first."""

from cards.key import Key
from cards.setup import Described
from dialogs.agenda.read_agenda import read_agenda
from dialogs.sitting.agenda_looked_over import A_PAGE, changed, preview
from dialogs.sitting.corrections import travelling

KEY = Key("s1", 0, "form", dialog=True)
PASTED = "1. Upprop\n2. Riktlinjer för sekretess\n3. A.B. Kalle [sekretess]\n4. Budget"


def test_only_what_is_in_doubt_is_chosen_and_the_rest_is_a_list() -> None:
    """Of a line that is surely confidential nothing but its number, its initials and that it was cut."""
    draft = read_agenda(PASTED)
    found = preview(KEY, Described(agenda=travelling(PASTED, draft)), draft, 0, claims=True)
    assert [(one.no, one.unclear) for one in found.lines] == [(2, True)]
    assert [(one.no, one.label) for one in found.rest] == [(1, "Upprop"), (3, "A.B."), (4, "Budget")]
    assert (found.cut, found.claims) == ((3,), True)
    assert "Kalle" not in found.filled.agenda
    assert "Riktlinjer för sekretess" in found.filled.agenda  # until she has chosen


def test_what_is_said_of_the_whole_stands_on_the_first_page() -> None:
    """A page beyond the last is the last."""
    agenda = "\n".join(f"{no}. Frågor om sekretess {no}" for no in range(1, A_PAGE + 2))
    pages = [preview(KEY, Described(agenda=agenda), read_agenda(agenda), page, claims=False) for page in (0, 1, 9)]
    assert [(len(one.lines), one.page, one.pages) for one in pages] == [(A_PAGE, 0, 2), (1, 1, 2), (1, 1, 2)]
    assert [bool(one.notices) for one in pages] == [True, False, False]


def test_an_agenda_without_doubt_is_one_page() -> None:
    """Also an empty one."""
    for agenda in ("1. Upprop\n2. Budget", ""):
        found = preview(KEY, Described(agenda=agenda), read_agenda(agenda), 0, claims=False)
        assert (found.lines, found.pages) == ((), 1)


def test_a_matter_of_the_list_is_given_another_kind_and_shown_before_it_is_kept() -> None:
    """A matter or a kind that is not there is said at its field."""
    found = preview(KEY, Described(agenda=PASTED), read_agenda(PASTED), 0, claims=False)
    assert (changed(found, "4", "secrecy").changed, changed(found, "4", "secrecy").wrong) == (4, "")
    assert changed(found, "77", "secrecy").wrong == "no_matter"
    assert changed(found, "4", "hemligt").wrong == "no_kind"
