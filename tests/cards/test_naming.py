"""What a matter and a person are called on a card: number, initials or title, and never a party's name."""

from cards.naming import MAX_OPTION, MatterName, full, option, party, person, short, then, whose, within
from cards.phrases.book import of

SAY = of("sv").common
SECRET = MatterName(7, "A.B.")
OPEN = MatterName(8, title="t8")


def test_the_short_name_is_number_and_initials_and_never_a_title() -> None:
    """R-107."""
    assert (short(SECRET, SAY), short(OPEN, SAY)) == ("Ärende 7, A.B.", "Ärende 8")


def test_the_full_name_has_the_title_while_it_may_be_shown() -> None:
    """A title that was sealed is not among the words, and then the number stands alone."""
    assert full(OPEN, SAY, {"t8": "Budget *2027*"}) == r"Ärende 8: Budget \*2027\*"
    assert full(OPEN, SAY, {}) == "Ärende 8"
    assert full(SECRET, SAY, {"": "Budget"}) == "Ärende 7, A.B."


def test_only_a_matter_with_a_title_asks_for_a_wording() -> None:
    """A confidential one has none, ever."""
    assert (OPEN.wordings, SECRET.wordings) == (("t8",), ())


def test_a_name_and_what_is_said_of_it_are_two_sentences() -> None:
    """With one full stop after initials."""
    assert then("Ärende 7, A.B.", "Checklista") == "Ärende 7, A.B. Checklista"
    assert then("Ärende 8", "Checklista") == "Ärende 8. Checklista"


def test_a_title_in_a_choice_is_one_line_and_cut_where_a_list_cannot_show_it() -> None:
    """The value is the matter's number."""
    assert option(OPEN, SAY, {"t8": "Budget\nför 2027"}) == ("8", "Ärende 8: Budget för 2027")
    assert option(OPEN, SAY, {"t8": "x" * MAX_OPTION})[1] == f"Ärende 8: {'x' * MAX_OPTION}"
    assert option(OPEN, SAY, {"t8": "x" * (MAX_OPTION + 1)})[1] == f"Ärende 8: {'x' * (MAX_OPTION - 1)}…"


def test_a_party_is_the_number_of_the_matter_and_nobody_else_is() -> None:
    """Whatever name somebody has."""
    assert person(party(7), SAY) == "Parten i ärende 7"
    assert person("part 7", SAY) == "part 7"


def test_a_person_without_a_name_is_unknown() -> None:
    """An anonymous guest has none."""
    assert person("", SAY) == SAY.unknown_person


def test_only_a_name_keeps_its_capital_within_a_sentence() -> None:
    """What stands instead of one is a common noun."""
    assert [within(one, SAY) for one in ("Anna Ek", "", party(7))] == [
        "Anna Ek",
        "en okänd person",
        "parten i ärende 7",
    ]


def test_the_owner_of_what_follows_is_written_as_swedish_is() -> None:
    """No s after an s, and a colon after a number; in English an apostrophe."""
    assert [whose(person(one, SAY), SAY) for one in ("Anna Ek", "Lars", party(7))] == [
        "Anna Eks",
        "Lars",
        "Parten i ärende 7:s",
    ]
    assert [whose(person(one, of("en").common), of("en").common) for one in ("Anna Ek", "Lars")] == [
        "Anna Ek's",
        "Lars'",
    ]
