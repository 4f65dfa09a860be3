"""A script in Swedish can be played with English cards: whatever it names on a card has its English."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from bot.practice.both_languages import on_cards
from bot.practice.translating import english, label, translator
from bot.rehearsal.scenario import read_scenario
from bot.rehearsal.steps import Do, Step

SCENARIOS = sorted(Path(str(files("bot.rehearsal") / "scenarios")).glob("*.txt"))
BUTTONS = {Do.PRESS, Do.PRESS_OLD, Do.SEES_BUTTON, Do.SEES_NO_BUTTON}

# Names, numbers and people's own words: they are the same on any card.
FILLED_IN = {
    *("7", "15", "101", "2020-04-23, § 88", "2020-09-28, § 110", "2020-11-24, § 312"),
    *("2026-12-03", "2026-12-08", "2026-12-10", "2026-12-14"),
    *("Kommunfullmäktige", "Kultur- och fritidsnämnden", "Miljö- och byggnadsnämnden", "Socialnämnden"),
    *("Stadshuset", "Stadshuset, plenisalen", "Stadshuset, sal 2", "Stadshuset, sal Tegnér"),
    *("Badet har öppet till klockan 20 i juli.", "Biblioteket i Norra stadsdelen har öppet även på söndagar."),
    *("Grannarna hörs en gång till.", "Planen omfattar även familjen i Ektorp.", "Skattesatsen är oförändrad."),
    *("Ärendet återremitteras för att kostnaderna ska beräknas.", "Öppettiderna gäller från den 1 juni."),
}
LOOKED_FOR = {
    *("Badet har öppet till klockan 20 i juli.", "Ektorp", "Forsknings- och utvecklingsplan", "familj"),
    *("Grannarna hörs en gång till.", "Programmet följs upp varje år.", "Skattesatsen är oförändrad."),
    *("Verksamhetsplan för 2027", "familjen i Ektorp", "har öppet även på söndagar", "kostnaderna ska beräknas"),
    "Öppettider under sommaren",
}


def steps() -> Iterator[Step]:
    """Every step of every scenario that comes along."""
    return (step for path in SCENARIOS for step in read_scenario(path).steps)


def test_every_button_of_every_scenario_has_its_english() -> None:
    """Whether it is pressed or only looked for."""
    named = {step.words[0] for step in steps() if step.do in BUTTONS}
    assert len(named) > 30
    assert {words for words in named if label(words) is None} == set()


def test_every_field_of_every_scenario_has_its_english() -> None:
    """The profiles' own checklist lines and titles of matters too."""
    named = {step.words[0] for step in steps() if step.do is Do.FILL}
    assert len(named) > 30
    assert {words for words in named if label(words) is None} == set()


def test_what_is_filled_in_is_a_choice_or_somebodys_own_words() -> None:
    """A choice has its English; names and people's own words stay as they are, and so does what is in a file."""
    typed = {step.words[1] for step in steps() if step.do is Do.FILL}
    assert {words for words in typed if label(words) is None and "\n" not in words} <= FILLED_IN
    assert {words for words in FILLED_IN if label(words)} == set()


def test_what_is_looked_for_has_its_english_unless_somebody_wrote_it() -> None:
    """Sentences and parts of them; titles and motions are looked for as they were written."""
    named = {step.words[0] for step in steps() if step.do in (Do.SEES, Do.SEES_NOT)}
    assert len(named) > 60
    assert {words for words in named if english(words) is None} <= LOOKED_FOR
    assert {words for words in LOOKED_FOR if english(words)} == set()


@pytest.mark.parametrize(
    ("swedish", "wanted"),
    [
        ("Allt stämmer", "All of it is true"),
        ("allt  stämmer", "All of it is true"),
        ("Avsluta 2 och ta upp 3", "End 2 and call 3"),
        ("Bara behöriga är med – öppna 10", "Only entitled people – open 10"),
        ("Öppna ärende 5 ändå …", "Open matter 5 anyway …"),
        ("Min uppkoppling är stabil.", "My connection is stable."),
        ("Ärende 10: Riktlinjer för resor", "Matter 10: Riktlinjer för resor"),
        ("Parten i ärende 6", "The party to matter 6"),
        ("part", "party"),
        ("Sekretess om enskilda", "Secrecy about individuals"),
        ("Instämmer: Omar Farah (M)", "Backed by: Omar Farah (M)"),
    ],
)
def test_what_stands_on_a_card_as_a_whole(swedish: str, wanted: str) -> None:
    """Buttons, fields and choices, with numbers and names in them; blanks and capitals aside."""
    assert label(swedish) == english(swedish) == wanted


@pytest.mark.parametrize(
    ("swedish", "wanted"),
    [
        ("Sekretess om enskilda. Ärendet behandlas nu.", "Secrecy about individuals. The matter is on the table now."),
        ("Tack, Anna Ek. Dina svar är antecknade.", "Thank you, Anna Ek. Your answers are noted."),
        ("Socialnämnden: sammanträdet är öppnat", "Socialnämnden: the sitting is open"),
        (
            "Anna Ek: har svarat att något inte stämmer (headset, rummet)",
            "Anna Ek: has answered that something is not right (headset, the room)",
        ),
        (
            "Yrkande 1, ärende 4: tilläggsyrkande av Anna Ek (M)",
            "Motion 1, matter 4: additional motion by Anna Ek (M)",
        ),
        # parts of one sentence
        ("Jag fattar inga beslut.", "I decide nothing."),
        ("Dina svar är antecknade", "Your answers are noted."),
        ("Innehållet är inte sparat", "Their content is not kept."),
        ("Kan inte uppfyllas här.", "Cannot be met here."),
        ("Skrivet av:", "Written by:"),
        ("Text har tagits bort på rad 7", "Text was removed on line 7"),
        ("tilläggsyrkande av Anna Ek (M)", "additional motion by Anna Ek (M)"),
        (
            "Ärende 3, A.B. är inte avslutat.",
            "Matter 3, A.B. has not ended. Write nothing about it in the chat during the break.",
        ),
        # parts of several: what those have in common
        ("25 personer", "25 people"),
        ("Sammanträdet är ajournerat", "The sitting is adjourned"),
        ("två faktorer", "with two factors"),
        ("ditt meddelande", "your message"),
        ("muntligen", "orally"),
        # the same in both languages, as a name in an example is
        ("presidium", "presidium"),
        ("Anna Ek", "Anna Ek"),
    ],
)
def test_what_is_seen_may_be_a_part(swedish: str, wanted: str) -> None:
    """Then the English is a piece that is sure to be there."""
    assert english(swedish) == wanted


@pytest.mark.parametrize("words", ["", "  ", "Ektorp", "A.B.", "§ 88", "ä", "Bo Alm", "Hej, hörs jag?", "12"])
def test_words_that_stand_on_no_card_have_none(words: str) -> None:
    """Whoever plays the script then takes them as they are."""
    assert english(words) is None
    assert label(words) is None


def test_a_part_is_no_label() -> None:
    """A button is named as a whole, and so nobody's words are taken for one."""
    assert label("muntligen") is None
    assert label("Anna Ek (M), ledamot\nBo Ek (S), ledamot") is None


def test_every_text_of_a_card_is_known() -> None:
    """Each as it stands, with its fields filled in by itself."""
    lost = []
    for pair in on_cards():
        filled = dict.fromkeys(pair.sv.fields, "7")
        words = pair.sv.text.format(**filled) if filled else pair.sv.text
        if "clock" not in filled and any(map(str.isalpha, words)) and not label(words):
            lost.append(pair.sv.text)
    assert lost == []


def test_no_text_has_two_meanings() -> None:
    """Were there one, a script could not be played: whoever adds it words one of the two another way."""
    found: dict[str, set[str]] = {}
    for pair in on_cards():
        found.setdefault(pair.sv.text, set()).add(pair.en.text)
    assert {sv: en for sv, en in found.items() if len(en) > 1} == {}


def test_it_is_built_once() -> None:
    """Reading every text takes a moment, which a rehearsal should not feel at each step."""
    assert translator() is translator()
