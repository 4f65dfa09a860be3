"""What a note says of its matter's kind, and whether its words may be somebody's (R-107)."""

import pytest

from dialogs.agenda.kind_in_a_note import is_open, meant, stock


@pytest.mark.parametrize(
    ("words", "kind", "sure"),
    [
        *(
            ("Sekretess!", "secrecy", True),
            ("Sekretess?", "secrecy", False),
            ("kan omfattas av sekretess", "secrecy", False),
        ),
        *(("ej offentligt", "secrecy", True), ("secret", "secrecy", False), ("slutet", "secrecy", False)),
        *(
            ("inom stängda dörrar", "secrecy", False),
            ("Sekretess för Berg", "secrecy", False),
            ("nivå 2", "closed", True),
        ),
        *(("myndighetsutövning", "authority", True), ("val", "election", True)),
    ],
)
def test_the_words_say_a_kind_and_how_sure_it_is(words: str, kind: str, *, sure: bool) -> None:
    """What is behind closed doors may be secret or not, so it is in doubt."""
    mark = meant(words)
    assert mark is not None
    assert (mark.kind.value, mark.sure) == (kind, sure)


def test_other_words_say_nothing() -> None:
    """Open ones neither."""
    assert [meant(words) for words in ("Bilaga", "öppet", "")] == [None, None, None]
    assert (is_open("Ärende 1 är offentligt"), is_open("Bilaga")) == (True, False)
    assert (stock("Ärende 2 omfattas av sekretess"), stock("Ärende 2 om Berg omfattas av sekretess")) == (True, False)
