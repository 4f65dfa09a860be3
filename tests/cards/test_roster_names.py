"""Names to accept."""

from cards.key import Key
from cards.roster_names import NamesForm, ProposedName
from tests.support.shown_cards import buttons, inputs, rendered, texts

CHAT, DIALOG = Key("s1", form="f"), Key("s1", form="f", dialog=True)
LENA = ProposedName("tie_p3_p9", "Lena Dahl", "Lena Dahl", "lena.dahl@kommunen.example")


def test_each_name_has_a_box_and_one_button_accepts_them() -> None:
    """In the chat and in a dialog; those that follow, and those in nobody, are counted."""
    for key in (CHAT, DIALOG):
        card = rendered(NamesForm(key, (LENA, ProposedName("tie_p4_p8", "Bo", "Bo", "")), 3, 2))
        assert set(inputs(card)) == {"tie_p3_p9", "tie_p4_p8"}
        assert [data["verb"] for _, data in buttons(card)] == ["roster.match"]
        assert "Ytterligare 3 namn" in texts(card)
        assert "säkert till någon i chatten: 2." in texts(card)
        assert "adress saknas" in str(card)


def test_where_no_name_waits_that_is_said() -> None:
    """And who is to be tied by hand."""
    assert "Inga namn väntar" in texts(rendered(NamesForm(CHAT, (), 0, 0)))
    assert "säkert till någon i chatten: 4." in texts(rendered(NamesForm(CHAT, (), 0, 4)))
