"""What every sitting begins with is never confidential."""

from dialogs.agenda.formal_matters import is_formal


def test_a_formal_matter_is_known_by_its_first_words() -> None:
    """In Swedish and English; others that only begin alike are none."""
    said = (
        "Upprop",
        "Val av justerare",
        "Mötets öppnande",
        "Roll call",
        "Uppdrag till förvaltningen",
        "Val av ledamot",
    )
    assert [is_formal(words) for words in said] == [True, True, True, True, False, False]
