"""What every button's data holds, so that it is known when it comes back (design 3)."""

from cards.key import Key


def test_a_button_sends_its_sitting_its_round_its_form_and_its_fields() -> None:
    """Whether it stands in a dialog is nobody's but ours."""
    assert Key("s1", 3, "f1", dialog=True).data(matter=7, kind="add") == {
        "sitting": "s1",
        "round": 3,
        "form": "f1",
        "matter": 7,
        "kind": "add",
    }
