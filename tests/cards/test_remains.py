"""What can still be read is told with what to do about it, and nobody's name is read as markup."""

from cards.naming import MatterName
from cards.remains import RemainingLine, RemainsNote
from tests.support.meetings import TEN
from tests.support.shown_cards import LANGUAGES, rendered, texts


def test_each_thing_is_a_line_with_an_advice_of_its_own() -> None:
    """Whose it is, since when, and whom to ask; somebody not on the roster has no name."""
    left = tuple(
        RemainingLine(what, name, TEN)
        for what, name in (("own", "*Bo*"), ("dialog", ""), ("card", "Anna"), ("room", ""))
    )
    said = texts(rendered(RemainsNote(MatterName(7, "A.B."), left)))
    for line in (
        "Ett meddelande som \\*Bo\\* skrev klockan 10.00. Be \\*Bo\\* att ta bort det.",
        "En dialogruta som en okänd person öppnade klockan 10.00.",
        "Ett kort från klockan 10.00 i den chatt som Anna har med Bisittare.",
        "Be er administratör för Teams att ta bort det.",
    ):
        assert line in said


def test_the_longest_list_counts_the_rest() -> None:
    """In both languages."""
    note = RemainsNote(MatterName(7), (RemainingLine("own", "Anna", TEN),), more=9)
    assert ["9 " in texts(rendered(note, language)) for language in LANGUAGES] == [True, True]
