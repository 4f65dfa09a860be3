"""The agenda's dialogs need the titles that they list, and no other words."""

from cards.agenda import AgendaList, AgendaRow, MoveForm, StrikeForm
from cards.key import Key
from cards.phrases.book import of
from tests.support.shown_cards import rendered, texts

KEY = Key("s1", 0, "form", dialog=True)
OPEN = AgendaRow(1, "ordinary", "waiting", title="title:1")
SECRET = AgendaRow(2, "secrecy", "waiting", initials="A.B.")
LAST = AgendaRow(3, "ordinary", "waiting", title="title:3")


def test_each_view_asks_for_the_titles_it_shows() -> None:
    """By key; a confidential matter has none."""
    assert AgendaList(KEY, (OPEN, SECRET)).wordings == ("title:1",)
    assert StrikeForm(KEY, (OPEN, SECRET)).wordings == ("title:1",)
    assert MoveForm(KEY, (OPEN,), (SECRET, LAST)).wordings == ("title:1", "title:3")


def test_a_matter_to_strike_is_named_by_its_title_or_its_initials() -> None:
    """As the agenda names it (R-107)."""
    shown = str(rendered(StrikeForm(KEY, (OPEN, SECRET)), words={"title:1": "Budget"}))
    assert "Budget" in shown
    assert "A.B." in shown


def test_the_agenda_lists_what_is_on_it() -> None:
    """In order, each by number."""
    shown = texts(rendered(AgendaList(KEY, (OPEN, SECRET)), words={"title:1": "Budget"}))
    assert shown.index("Budget") < shown.index("A.B.")


def test_a_title_that_is_cut_off_says_where_it_stands_whole() -> None:
    """Eighty of the longest titles do not fit on one card."""
    rows = tuple(AgendaRow(no, "ordinary", "waiting", title=f"title:{no}") for no in range(1, 81))
    words = {row.title: "Å" * 900 for row in rows}
    assert of("sv").agenda.titles_cut in texts(rendered(AgendaList(KEY, rows), words=words))
    assert of("sv").agenda.titles_cut not in texts(rendered(AgendaList(KEY, rows[:1]), words=words))
