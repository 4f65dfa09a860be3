"""That Teams does not tell who is in the chat, as the secretary sees it on the note and in the form of one person."""

import pytest

from cards.list_unread import ListUnreadNote
from cards.phrases import book
from cards.roster import AssignForm, RosterRow
from tests.support.gallery.people import CHAT, DIALOG
from tests.support.shown_cards import LANGUAGES, rendered, texts

ROW = RosterRow("p1", "Lena Dahl", "chair", "", "room", serves=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_note_says_how_names_are_tied_until_all_are_or_teams_tells(language: str) -> None:
    """Then it is a line."""
    say = book.of(language).roster
    told = texts(rendered(ListUnreadNote(CHAT, 3), language))
    assert all(line in told for line in (say.unread_title, say.unread_why, say.unread_names.format(count=3)))
    assert all(line in told for line in say.unread_how)
    assert say.unread_all_tied in texts(rendered(ListUnreadNote(CHAT, 0), language))
    over = texts(rendered(ListUnreadNote(CHAT, 3, read=True), language))
    assert (say.unread_read in over, say.unread_why in over) == (True, False)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_form_says_whose_accounts_there_are_and_what_to_do_where_there_is_none(language: str) -> None:
    """Where Teams tells who is in the chat it says nothing of it."""
    say = book.of(language).roster
    for loose, unread, found in (((ROW,), True, "unread_accounts"), ((), True, "unread_no_account"), ((), False, "")):
        form = AssignForm(DIALOG, "p1", ROW, ("chair",), loose, (), remote_allowed=True, unread=unread)
        shown = texts(rendered(form, language))
        assert [one for one in ("unread_accounts", "unread_no_account") if getattr(say, one) in shown] == (
            [found] if found else []
        )
