"""Of many people one is chosen: names are shortened, and there is a way to the next page."""

from cards.key import Key
from cards.people_choice import next_page, options
from cards.phrases.book import of


def test_a_long_name_is_cut_and_an_unseen_one_can_be_chosen() -> None:
    """Every choice has a title."""
    assert options([("p1", "Anna Ek"), ("p2", "Anna " * 9), ("p3", "\x01")], 12, of("sv")) == [
        ("p1", "Anna Ek"),
        ("p2", "Anna Anna A…"),
        ("p3", "…"),
    ]


def test_there_is_a_button_to_the_next_page_where_there_is_one() -> None:
    """In the chat and in a dialog."""
    assert next_page(0, "meeting.lead", Key("s1"), of("sv")) == ()
    for dialog, kind in ((False, "Action.Execute"), (True, "Action.Submit")):
        (button,) = next_page(2, "meeting.lead", Key("s1", dialog=dialog), of("sv"))
        assert (button["type"], button["data"]["page"]) == (kind, 2)
