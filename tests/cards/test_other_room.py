"""The cards of a matter that is taken in another tool (R-244)."""

import json

import pytest

from cards.key import Key
from cards.other_room import RoomForm, drawn_elsewhere
from cards.phrases import book

KEY = Key("s1", form="f", dialog=True)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("back", [False, True])
def test_the_form_asks_who_and_says_what_follows(language: str, back: bool) -> None:  # noqa: FBT001  # which way
    """What is wrong stands at the question."""
    say = book.of(language).other_room
    form = RoomForm(KEY, 7, (("p1", "Anna"), ("p2", "Bo")), ("p1",), back=back, why="room_nobody")
    drawn = json.dumps(form.draw(book.of(language), {}), ensure_ascii=False)
    assert (say.who_back if back else say.who_over).format(no=7) in drawn
    assert (say.then_back if back else say.then_over) in drawn
    assert book.of(language).adjournment.refusals["room_nobody"] in drawn
    assert '"value": "p1"' in drawn
    assert ("room.back" if back else "room.change") in drawn
    nobody = json.dumps(RoomForm(KEY, 7, ()).draw(book.of(language), {}), ensure_ascii=False)
    assert say.nobody in nobody


def test_the_rooms_card_has_no_button_and_a_hosts_has_what_to_say() -> None:
    """In a dialog the button sends, since one cannot open another."""
    say = book.of("sv").other_room
    room = json.dumps(drawn_elsewhere(7, None, book.of("sv")), ensure_ascii=False)
    assert say.silence in room
    assert say.back not in room
    for key in (KEY, Key("s1")):
        host = json.dumps(drawn_elsewhere(7, key, book.of("sv")), ensure_ascii=False)
        assert say.aloud_over.format(no=7) in host
        assert say.back in host
