"""A line between two matters that speaks of secrecy and points down: what stands below it is never read as open (R-107)."""

import pytest

from dialogs.agenda.read_agenda import read_agenda
from tests.dialogs.agenda.test_matters_in_a_sentence import kinds

BETWEEN = "1. Upprop\n2. Budget\n{said}\n3. Zqett\n4. Zqtva\nÅter öppet\n5. Lokaler"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1. Upprop\nOBS! Sekretess på nästa punkt!\n2. Zqhemlig ett\n3. Budget", "??."),
        ("1. Upprop\nNästa ärende omfattas av sekretess\n2. Zqhemlig ett\n3. Budget", "??."),
        ("1. Upprop\n2. Budget\nFöljande ärende behandlas under sekretess\n3. Zqhemlig ett", "..S"),
        ("1. Upprop\nFöljande två ärenden är sekretess\n2. Zqhemlig ett\n3. Zqhemlig två\n4. Budget", "???."),
        ("1. Upprop\n2. Budget\nHärefter råder sekretess\n3. Zqhemlig ett", ".??"),
        ("1. Upprop\n2. Budget\nFrån och med här sekretess\n3. Zqhemlig ett", ".??"),
        ("1. Upprop\nÄrenden enligt LVU och SoL\n2. Zqhemlig ett\n3. Zqhemlig två", "???"),
        ("1. Upprop\n\nÄrenden enligt LVU och SoL\n\n2. Zqhemlig ett\n3. Zqhemlig två", "???"),
        ("1. Upprop\n\nÄrenden om enskilda personer\n\n2. Zqhemlig ett\n3. Zqhemlig två", ".SS"),
        ("UPPROP\nBUDGET\nSEKRETESSÄRENDE\nZqhemlig ett", ".??"),
        ("1. Upprop\n2. Budget\nSlut på den offentliga delen\n3. Zqhemlig ett", "..?"),
        ("1. Upprop\n2. Budget\nPaus\n3. Zqhemlig ett\n\nEfter pausen är sammanträdet slutet.", "..?"),
    ],
)
def test_the_matter_that_is_meant_is_asked_about(text: str, meant: str) -> None:
    """Whatever is asked of the matter above, no title of the one below is kept."""
    draft = read_agenda(text)
    assert kinds(text) == meant
    assert not any("Zqhemlig" in matter.title for matter in draft.lines)


@pytest.mark.parametrize(
    "said",
    [
        "nästa ärende är sekretess",
        "Handlingarna till nästa ärende omfattas av sekretess",
        "Next item is confidential",
        "- Nästkommande ärende är sekretessbelagt",
    ],
)
def test_one_matter_below(said: str) -> None:
    """The one that comes next, and none after it."""
    assert kinds(BETWEEN.format(said=said)) in (".??..", "..?..")


@pytest.mark.parametrize(
    "said",
    [
        "Två ärenden är sekretess",
        "Sekretess på nästa ärende och framåt",
        "Kommande två punkter: sekretess",
        "Sekretess på nästa två punkter",
        "De två följande ärendena omfattas av sekretess",
        "Sekretess gäller fr.o.m. nu",
        "Sekretess på punkten nedan",
        "Därefter, sekretess råder",
        "Allmänheten får inte närvara härefter",
        "Den öppna delen är slut",
        "Här slutar den offentliga delen",
        "Sekretess råder",
        "OBS! Sekretess!",
        "Här gäller sekretess",
        "Kvarvarande familjeärenden enligt LVM hos Zqnamn",
    ],
)
def test_as_many_as_it_says_or_until_it_is_public_again(said: str) -> None:
    """Two are named, or two stand before the part that is open again."""
    assert kinds(BETWEEN.format(said=said)) in (".???.", "..??.")


def test_a_number_before_the_matters_that_are_counted_is_no_number_of_one() -> None:
    """Three matters below are meant, whatever stands between them."""
    assert kinds(BETWEEN.format(said="3 ärenden med sekretess")) == ".????"


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("1. Upprop\n2. Budget\nDörrar: stängda\n3. Lokaler", ".?."),
        ("1. Upprop\n2. Budget\nOmfattas av sekretess\n3. Lokaler", ".S."),
        ("1. Upprop\n2. Budget\nSekretessärende\n3. Lokaler", ".S."),
        ("1. Upprop\n2. Budget\nNästa sammanträde är slutet\n3. Lokaler", "..."),
        ("1. Upprop\n2. Budget\nDärefter lunch\n3. Lokaler", "..."),
        ("1. Upprop\n2. Budget\nSekretessen upphör, öppen del\n3. Lokaler", ".?."),
    ],
)
def test_what_is_said_of_the_matter_above_alone_points_nowhere(text: str, meant: str) -> None:
    """A cell, a tag, a time, and what ends secrecy."""
    assert kinds(text) == meant


def test_the_break_may_stand_above_the_line_below_it_or_nowhere() -> None:
    """Where it stands nowhere, it may be before any matter."""
    said = "Efter pausen är sammanträdet slutet."
    assert kinds(f"1. Upprop\n2. Zqett\n\n{said}") == "??"
    assert kinds(f"1. Upprop\n{said}\n2. Zqett\nPaus\n3. Zqtva") == ".??"


def test_a_heading_ends_it_and_the_secretarys_own_word_holds() -> None:
    """A heading of what is not confidential; a kind between brackets."""
    text = "1. Upprop\nHärefter råder sekretess\n2. Zqett\nÖvriga frågor\n3. Lokaler"
    assert kinds(text) == "??."
    assert kinds(text.replace("Zqett", "Zqett [öppet]")) == "?.."


def test_an_item_of_a_matter_points_nowhere_and_without_matters_nothing_is_meant() -> None:
    """A lettered line is a part of its matter; a line alone is a heading of nothing."""
    assert kinds("1. Upprop\na) Härefter sekretess\n2. Lokaler") == "?."
    assert kinds("Nedan: sekretess") == ""
