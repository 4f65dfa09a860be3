"""Whose words are read aloud is said by document, who decided it and when, and never by our own catalogue (R-238, R-248)."""

import pytest

from cards.phrases import book
from dialogs.opening.whose_words import whose_words
from dialogs.profile.choices import OpeningTopic
from tests.support.meetings import changed
from tests.support.profiles import load

KARLSTAD = "Politiska möten på distans (webbinarium), Karlstads kommun, 2020-05-06"
PITEA = "Anvisning för distansmöten, Kommunledningsförvaltningen, Piteå kommun, 21KS257, 1, gäller från 2021-05-10"
KRAMFORS = "Riktlinje för digital möteshantering för politiker, Administrativa enheten, Kramfors kommun, KS 2017/178, Kommunfullmäktige 2017-05-29 § 58"
LINKOPING = "Rutin för distansdeltagande vid myndighetsutövning eller sekretess, Kommunledningsförvaltningen, Linköpings kommun, KS 2020-800, 2022-01-10"


@pytest.mark.parametrize(
    ("profile", "says", "document"),
    [
        ("karlstad", "part", KARLSTAD),
        ("pitea", "part", PITEA),
        ("linkoping", "part", LINKOPING),
        ("kramfors", "part", KRAMFORS),
        ("default", "default", ""),
    ],
)
def test_the_document_is_named_and_what_it_does_not_say_is_a_suggestion(profile: str, says: str, document: str) -> None:
    """Linköping's routine says that the chair sees to the equipment, and nothing of microphones."""
    source = whose_words(load(profile))
    assert source.line(book.SV) == book.SV.opening.source[says].format(documents=document)
    assert "R-0" not in source.line(book.SV) + source.line(book.EN)


def test_a_topic_that_is_not_read_says_nothing() -> None:
    """Of Piteå's there are words of the floor and of a lost link alone."""
    read = changed(load("pitea"), opening_text=(OpeningTopic.DECISIONS,))
    assert whose_words(read).says == "none"
