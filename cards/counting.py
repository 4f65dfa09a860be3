"""How many there are of something, in words: "1 person", "2 personer"."""

from cards.phrases.common import CommonPhrases


def counted(count: int, forms: tuple[str, str]) -> str:
    """Return the number with its noun; `forms` are for one and for any other number, each with `{count}`."""
    one, many = forms
    return (one if count == 1 else many).format(count=count)


def people(count: int, common: CommonPhrases) -> str:
    """Return so many people."""
    return counted(count, common.people)
