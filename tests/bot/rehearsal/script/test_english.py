"""A script carries its own English, after a bar, and one that does not says so when it is to be played in English."""

from dataclasses import fields
from pathlib import Path

import pytest

from bot.rehearsal.room_words import RoomWords, words_of
from bot.rehearsal.script.cast import read_part
from bot.rehearsal.script.english import in_english
from bot.rehearsal.script.lines import text_of
from bot.rehearsal.script.scenario import read_scenario, read_step
from bot.rehearsal.script.steps import NotUnderstoodError, Scenario

HEAD = "# Övning | Practice\n\n## Medverkande\nAnna Ek | ledamot | på distans\n\n## Mötet | The meeting\n"
CAST = [read_part("Anna Ek | ledamot | på distans")]


def scenario(folder: Path, *lines: str) -> Scenario:
    """A script with these steps, the first on line 7."""
    path = folder / "manus.txt"
    path.write_text(HEAD + "\n".join(lines), encoding="utf-8")
    return read_scenario(path)


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('Anna Ek: trycker "Allt stämmer | Everything is in order"', ("Everything is in order",)),
        ('Anna Ek: trycker "Ja | Yes" i äldre app', ("Yes",)),
        ('Anna Ek: trycker "Ta upp | Call" för ärende 7', ("Call",)),
        ('Anna Ek: fyller i "Slag | Kind" med "Avslag | Rejection"', ("Kind", "Rejection")),
        ('Anna Ek: fyller i "Plats | Place" med "Stadshuset"', ("Place", "Stadshuset")),
        ('Anna Ek: kryssar i "Ensam | Alone"', ("Alone", "yes")),
        ('Anna Ek: skriver "klar | done"', ("done",)),
        ('Anna Ek: skriver "God morgon."', ("God morgon.",)),
        ('förvänta: Anna Ek ser "Ärende 7 | Matter 7"', ("Matter 7",)),
        ('förvänta: Anna Ek ser inte "Ektorp | Ektorp"', ("Ektorp",)),
        ('förvänta: Anna Ek ser knappen "Ja | Yes"', ("Yes",)),
        ("Anna Ek: stänger rutan", ()),
    ],
)
def test_the_english_of_a_line_stands_after_a_bar(tmp_path: Path, line: str, words: tuple[str, ...]) -> None:
    """What is written may stay in Swedish, and what is filled in may be a name: those need none."""
    *_, step = in_english(scenario(tmp_path, line)).steps
    assert step.words == words


def test_a_step_in_swedish_has_the_words_before_the_bar() -> None:
    """Nobody who plays in Swedish sees the English."""
    step = read_step('Anna Ek: trycker "Allt stämmer | Everything is in order"', CAST)
    assert (step.words, text_of(step)["sv"]) == (("Allt stämmer",), "trycker på ”Allt stämmer”")


def test_the_content_of_a_file_is_the_same_in_both_languages(tmp_path: Path) -> None:
    """A bar in it is somebody's own."""
    (tmp_path / "lista.txt").write_text("Anna | ledamot\n", encoding="utf-8")
    read = scenario(tmp_path, 'Anna Ek: fyller i "Lista | List" med filen "lista.txt"')
    assert [one.steps[-1].words[1] for one in (read, in_english(read))] == ["Anna | ledamot"] * 2


@pytest.mark.parametrize(
    "line",
    [
        'Anna Ek: trycker "Ja"',
        'Anna Ek: trycker "Ja" i äldre app',
        'Anna Ek: fyller i "Slag" med "Avslag | Rejection"',
        'förvänta: Anna Ek ser "Ektorp"',
        'förvänta: Anna Ek ser inte "Ektorp"',
        'förvänta: Anna Ek ser knappen "Ja"',
        'förvänta: Anna Ek ser inte knappen "Ja"',
    ],
)
def test_what_names_a_card_needs_its_english(tmp_path: Path, line: str) -> None:
    """It is said in one sentence, with file and lines, before anything is played."""
    read = scenario(tmp_path, line, 'Anna Ek: trycker "Nej | No"', line)
    with pytest.raises(NotUnderstoodError) as caught:
        in_english(read)
    assert caught.value.text("en").startswith("manus.txt has no English text on line 7, 9: ")
    assert caught.value.text("sv").startswith("manus.txt har ingen engelsk text på rad 7, 9: ")


@pytest.mark.parametrize("language", ["sv", "en"])
def test_no_sentence_of_the_room_has_a_bar_with_blanks(language: str) -> None:
    """The page parts Swedish from English there."""
    said = words_of(language)
    assert [one.name for one in fields(RoomWords) if " | " in getattr(said, one.name)] == []
