"""What is not shown, sent or open to all is asked about where a heading says so, or a note on one matter (R-107)."""

import pytest

from dialogs.agenda.access_in_a_sentence import access
from dialogs.agenda.words_of_access import kept_from_all
from tests.dialogs.agenda.test_access_in_a_sentence import asked

HEADINGS = (
    "Sänds inte:",
    "Sänds inte",
    "Ärenden som inte sänds",
    "Ärenden som inte webbsänds",
    "Ej öppna för allmänheten",
    "Inte öppet för allmänheten",
    "Ej offentliga ärenden",
    "Webbsänds inte",
    "Webbsänds ej:",
    "Ärenden som inte publiceras",
    "Följande ärenden sänds inte",
    "Följande ärenden är inte öppna för allmänheten:",
    "Allmänheten lämnar",
    "Webbsändningen avslutas",
    "Sändningen bryts",
    "Inspelningen stängs av",
    "Publiceras ej",
    "Utan åhörare",
    "Åhörare har inte tillträde",
    "Här avslutas webbsändningen",
    "Webbsändningen avslutas här",
    "Slut på webbsändning",
    "Ej för allmänheten",
    "Inte för publicering",
    "Ej webbsändning",
    "Ingen webbsändning",
    "Undantas från webbsändning",
    "Undantaget offentlighet",
    "Kl 14.00 Ej öppet för allmänheten",
    "Kl 14.00 webbsändningen avslutas",
    "14.00 Allmänheten lämnar sammanträdet",
    "Stängt för allmänheten",
    "Nu stängs sändningen",
    "Allmänheten har inte tillträde till följande ärenden",
    "Ärenden utan åhörare",
    "Del 2 – ej öppen",
    "Del 2: sänds inte",
    "B. Sänds inte",
    "II. Ej offentligt",
    "Ej öppna ärenden",
    "Ärenden som inte är öppna",
    "Ärenden som inte är offentliga",
    "Ärenden undantagna från webbsändning",
    "Sändningsuppehåll",
    "Webbsändningen pausas",
    "Paus i webbsändningen",
    "Ej offentlig del",
    "Icke offentlig del",
    "Intern del",
    "Ärenden som behandlas utan allmänhet",
)
NOTES = (
    "sänds inte",
    "sänds ej",
    "webbsänds inte",
    "ej öppet",
    "ej öppet för allmänheten",
    "inte öppet för allmänheten",
    "undantas från webbsändning",
    "undantaget webbsändning",
    "ej för publicering",
    "publiceras inte",
    "publiceras ej på webben",
    "handlingar publiceras inte",
    "handlingar ej på webben",
    "ej webb",
    "stängt för allmänheten",
    "utan åhörare",
    "åhörare lämnar",
    "allmänheten lämnar",
    "webbsändning bryts",
    "webbsändningen pausas",
    "sändningen stängs av",
    "inspelning pausas",
    "ej inspelning",
    "spelas inte in",
    "filmas ej",
    "ingen webbsändning",
    "ingen sändning",
    "ej sändning",
    "endast för ledamöter",
    "ej tillträde för allmänheten",
    "utan allmänhet",
    "webbsänds: nej",
    "öppet: nej",
    "allmänhet: nej",
    "publiceras: nej",
    "sänds: nej",
    "offentligt: nej",
    "Webb: nej",
    "åhörare: nej",
    "öppen för allmänheten: nej",
    "publicering: nej",
    "webbsändning: nej",
    "kräver stängda dörrar",
    "handlingar finns hos sekreteraren",
    "handlingar delas endast med ledamöterna",
)
WRITTEN = (
    "2. Zora Ek ({})",
    "2. Zora Ek – {}",
    "2. Zora Ek, {}",
    "2. Zora Ek\t{}",
    "2. Zora Ek\n   ({})",
    "2. Zora Ek\n- {}",
)


@pytest.mark.parametrize("heading", HEADINGS)
def test_a_heading_between_matters_is_said_of_those_below(heading: str) -> None:
    """Close to them or set apart; the one above is asked about too, where it may be a note on it."""
    for before in ("\n", "\n\n"):
        for behind in ("\n", "\n\n"):
            assert asked(f"1. Budget{before}{heading}{behind}2. Zora Ek\n3. Resor")[1:] == "??"


@pytest.mark.parametrize("note", NOTES)
def test_a_note_is_said_of_its_matter(note: str) -> None:
    """In brackets, behind a dash or comma, in a column, as a sentence of its own, below it."""
    for written in (*(one.format(note) for one in WRITTEN), f"2. Zora Ek. {note.capitalize()}."):
        assert asked(f"1. Budget\n{written}\n3. Resor")[:2] == ".?", written


@pytest.mark.parametrize("note", ["Handlingarna läggs inte ut", "Ärendet sänds inte", "Offentligt: nej"])
def test_what_is_said_of_the_matter_above_alone_is_not_said_of_those_below(note: str) -> None:
    """Its papers, or “the matter”."""
    assert asked(f"1. Budget\n2. Zora Ek\n{note}\n3. Resor") == ".?."


@pytest.mark.parametrize(
    "title",
    [
        "Webbsändning av nämndens möten",
        "Öppettider på biblioteket, Storgatan 3",
        "Avgiftsfri kollektivtrafik – ingen avgift för unga",
        "Nej till fler kameror",
        "Medborgarförslag: fler soffor",
        "Information. Presentation av budgeten.",
    ],
)
def test_an_ordinary_title_asks_nothing(title: str) -> None:
    """It says nothing of who may be there."""
    assert asked(f"1. Budget\n2. {title}\n3. Resor") == "..."


@pytest.mark.parametrize(
    "said",
    [
        "Kl 14.00 webbsändningen avslutas",
        "Allmänheten är välkommen kl 13–15",
        "Mötet är öppet kl 9, 13 och 15",
        "Sändningen startar 09:00 och slutar 12:00",
    ],
)
def test_a_time_of_day_is_no_matter(said: str) -> None:
    """However it is written."""
    assert access(said) == ()


def test_what_is_kept_from_all() -> None:
    """A “not” of such words, or what is closed of the public’s; a “not” of booking a seat is none."""
    said = ("Spelas inte in", "Webbsänds: nej", "Stängt för allmänheten", "Allmänheten, ingen anmälan", "Budget")
    assert [kept_from_all(one) for one in said] == [True, True, True, False, False]
