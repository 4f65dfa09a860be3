"""What a person presses: one road for old clients and new, and a row that says what to do now."""

from cards import kit

PRESSED = {"sitting": "s1", "round": 3, "form": "f1"}


def test_an_old_client_sends_the_same_verb_and_data_by_the_other_road() -> None:
    """The Submit inside an Execute carries verb, sitting, round and form too."""
    button = kit.press("Allt stämmer", "checklist.submit", PRESSED)
    assert button["verb"] == "checklist.submit"
    assert button["data"] == button["fallback"]["data"] == {**PRESSED, "verb": "checklist.submit"}


def test_a_button_that_opens_a_dialog_leaves_the_inputs_of_its_card_alone() -> None:
    """Nobody must fill in a form to open another one."""
    button = kit.opens("Lämna yrkande", "motion.open", PRESSED)
    assert button["data"]["msteams"] == {"type": "task/fetch"}
    assert button["associatedInputs"] == "none"


def looks(row: kit.Element) -> list[tuple[str, str, str]]:
    """Title, style and mode of each button of a row."""
    return [(one["title"], one.get("style", ""), one.get("mode", "")) for one in row["actions"]]


def test_two_buttons_are_seen_and_the_first_is_the_one_to_press() -> None:
    """Five in a row are cut off on a phone, and nobody sees which is meant."""
    row = kit.buttons(*(kit.press(title, "v", PRESSED) for title in "ABCD"))
    assert looks(row) == [("A", "positive", ""), ("B", "", ""), ("C", "", "secondary"), ("D", "", "secondary")]


def test_an_exception_stands_behind_wherever_it_was_named() -> None:
    """What is seldom right is never first, and an old client is told the same of its own buttons."""
    row = kit.buttons(kit.exception(kit.press("Ändå", "v", PRESSED)), *(kit.press(one, "v", PRESSED) for one in "AB"))
    assert looks(row) == [("A", "positive", ""), ("B", "", ""), ("Ändå", "", "secondary")]
    assert row["actions"][0]["fallback"]["style"] == "positive"
    assert row["actions"][2]["fallback"]["mode"] == "secondary"


def test_buttons_that_are_choices_are_all_alike() -> None:
    """None of them is more to be pressed than the other; and a row may hold nothing but exceptions."""
    assert looks(kit.buttons(*(kit.sends(one, "v", PRESSED) for one in "AB"), primary=False)) == [
        ("A", "", ""),
        ("B", "", ""),
    ]
    assert looks(kit.buttons(kit.exception(kit.sends("A", "v", PRESSED)))) == [("A", "", "secondary")]
