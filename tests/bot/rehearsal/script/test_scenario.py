"""A scenario is read as a secretary writes it, and its mistakes are named with their line."""

from pathlib import Path

import pytest

from bot.rehearsal.pretended.people import Kind
from bot.rehearsal.script.cast import meant, read_part
from bot.rehearsal.script.scenario import read_scenario, read_step
from bot.rehearsal.script.steps import Do, NotUnderstoodError, ScenarioError

ROWS = [
    "Lena Dahl | ordförande | i rummet | S",
    "Karin Holm | sekreterare | i rummet | | organisatör",
    "Anna Ek | ledamot | på distans | M | äldre app",
    "Bo Lind | ledamot | på distans | S",
    "Cia Berg | ersättare | i rummet | M | utan Teams",
    "Dan Alm | ersättare | på distans | M",
    "Gun | åhörare | på distans | | anonym, kommer senare",
]
CAST = [read_part(row) for row in ROWS]
HEAD = "# Övning\nMöte: Socialnämnden\nProfil: linkoping\n\n## Medverkande\n" + "\n".join(ROWS) + "\n"


def test_a_part_has_name_role_place_group_and_traits() -> None:
    """The last two may be left out; traits are what is unusual about somebody."""
    anna, gun = CAST[2], CAST[6]
    assert (anna.name, anna.role, anna.place, anna.group, anna.is_old_client) == (
        "Anna Ek",
        "ledamot",
        "på distans",
        "M",
        True,
    )
    assert (gun.kind, gun.comes_later, gun.group) == (Kind.ANONYMOUS, True, "")


@pytest.mark.parametrize(
    ("who", "names"),
    [
        ("anna ek", "Anna Ek"),
        ("ordföranden", "Lena Dahl"),
        ("sekreteraren", "Karin Holm"),
        ("ledamöterna", "Anna Ek, Bo Lind"),
        ("ersättarna", "Dan Alm"),
        ("alla", "Lena Dahl, Karin Holm, Anna Ek, Bo Lind, Dan Alm, Gun"),
        ("alla på distans", "Anna Ek, Bo Lind, Dan Alm, Gun"),
        ("2 på distans", "Anna Ek, Bo Lind"),
        ("alla i rummet", "Lena Dahl, Karin Holm"),
        ("alla i M", "Anna Ek, Dan Alm"),
        ("alla ledamöter på distans i S", "Bo Lind"),
        ("alla på distans utom Anna Ek och Gun", "Bo Lind, Dan Alm"),
        ("Bo Lind, sekreteraren och Anna Ek", "Karin Holm, Anna Ek, Bo Lind"),
    ],
)
def test_people_are_meant_by_name_role_group_or_place(who: str, names: str) -> None:
    """In the cast's order, each once; whoever sits there without Teams is never meant."""
    assert ", ".join(meant(who, CAST)) == names


@pytest.mark.parametrize(
    ("who", "reason"),
    [
        ("Eva Alm", "ingen av de medverkande"),
        ("ledamoten", "Anna Ek / Bo Lind: skriv namnet"),
        ("Cia Berg", "utan Teams"),
        ("alla i V", "ingen"),
        ("alla i M utom alla i M", "ingen"),
        ("", "ingen"),
    ],
)
def test_whoever_is_not_clearly_meant_is_asked_about(who: str, reason: str) -> None:
    """Nobody, one of several, somebody without Teams."""
    with pytest.raises(NotUnderstoodError, match=reason):
        meant(who, CAST)


@pytest.mark.parametrize(
    ("line", "do", "words"),
    [
        ('Anna Ek: skriver "klar"', Do.SAY, ("klar",)),
        ("Anna Ek: skriver till bisittaren ”status”", Do.MENTION, ("status",)),
        ('Anna Ek: skriver privat "hjälp"', Do.SAY_PRIVATELY, ("hjälp",)),
        ('Anna Ek: ändrar till "nytt"', Do.EDIT, ("nytt",)),
        ("Anna Ek: tar bort sitt meddelande", Do.DELETE, ()),
        ('alla på distans: trycker "Allt stämmer"', Do.PRESS, ("Allt stämmer",)),
        ('Anna Ek: trycker "Ja" i äldre app', Do.PRESS_OLD, ("Ja",)),
        (
            'Anna Ek: fyller i "Yrkande" med "Avslag,\ntill alla delar."',
            Do.FILL,
            ("Yrkande", "Avslag,\ntill alla delar."),
        ),
        ('Anna Ek: kryssar i "Ensam"', Do.FILL, ("Ensam", "ja")),
        ("Anna Ek: stänger rutan", Do.CLOSE, ()),
        ("Anna Ek: tittar", Do.LOOK, ()),
        ("Anna Ek: tappar länken", Do.LEAVE, ()),
        ("Anna Ek: kommer tillbaka", Do.JOIN, ()),
        ("Gun: läggs till i chatten", Do.ADMIT, ()),
        ("Gun: tas bort ur chatten", Do.DISMISS, ()),
        ("Anna Ek: gillar det senaste", Do.LIKE, ()),
        ("Anna Ek: upprepas", Do.AGAIN, ()),
        ("Anna Ek: upprepas som nytt", Do.AGAIN_NEW, ()),
        ("(Alla har kommit.)", Do.REMARK, ("Alla har kommit.",)),
        ("Paus", Do.PAUSE, ()),
        ("mötet börjar", Do.BEGIN, ()),
        ("mötet slutar", Do.END, ()),
        ("bisittaren läggs till", Do.INSTALL, ()),
        ("bisittaren tas bort", Do.UNINSTALL, ()),
        ('förvänta: ordföranden ser "11 av 11"', Do.SEES, ("11 av 11",)),
        ('förvänta: alla ser inte "namn"', Do.SEES_NOT, ("namn",)),
        ('förvänta: Anna Ek ser knappen "Ja"', Do.SEES_BUTTON, ("Ja",)),
        ('förvänta: Anna Ek ser inte knappen "Ja"', Do.SEES_NO_BUTTON, ("Ja",)),
    ],
)
def test_each_kind_of_step_has_its_sentence(line: str, do: Do, words: tuple[str, ...]) -> None:
    """What stands in quotes is the step's words."""
    step = read_step(line, CAST)
    assert (step.do, step.words) == (do, words)


@pytest.mark.parametrize(
    ("line", "number", "name"),
    [
        ("vänta 1,5 sekunder", 1.5, ()),
        ("Teams: är nere 3 gånger", 3, ("down",)),
        ("Teams: tappar svaret 1 gånger", 1, ("lost",)),
        ("Teams: dröjer 2 sekunder", 2, ("slow",)),
    ],
)
def test_some_steps_have_a_number(line: str, number: float, name: tuple[str, ...]) -> None:
    """Seconds or times."""
    step = read_step(line, CAST)
    assert (step.number, step.words) == (number, name)


@pytest.mark.parametrize(
    ("ending", "data"),
    [
        (" för ärende 7", {"matter": "7"}),
        (" för yrkande 2", {"motion": "2"}),
        (' där board är "SN"', {"board": "SN"}),
        ("", {}),
    ],
)
def test_one_of_several_buttons_is_named_by_its_matter(ending: str, data: dict[str, str]) -> None:
    """Or by anything else that it sends along."""
    step = read_step(f'Anna Ek: trycker "Ta upp"{ending}', CAST)
    assert (step.words, step.data) == (("Ta upp",), data)


def test_a_whole_scenario_is_settings_cast_and_steps(tmp_path: Path) -> None:
    """Notes and blank lines are passed over, a text may go over lines or come from a file, and lines keep their numbers."""
    (tmp_path / "agenda.txt").write_text('1 Upprop\n2 "Val"\n', encoding="utf-8")
    path = tmp_path / "manus.txt"
    script = '\n## Öppning\n// en anteckning\nKarin Holm: fyller i "Ärenden" med filen "agenda.txt"\nAnna Ek: skriver "ett\ntvå"\npaus\n'
    path.write_text(HEAD + script, encoding="utf-8")
    scenario = read_scenario(path)
    assert (scenario.title, scenario.organizer.name) == ("Övning", "Karin Holm")
    assert scenario.settings == {"möte": "Socialnämnden", "profil": "linkoping"}
    assert [step.do for step in scenario.steps] == [Do.HEADING, Do.FILL, Do.SAY, Do.PAUSE]
    assert scenario.steps[1].words == ("Ärenden", '1 Upprop\n2 "Val"')
    assert [step.line for step in scenario.steps] == [14, 16, 17, 19]


@pytest.mark.parametrize(
    ("more", "line", "reason"),
    [
        ('\n## A\nAnna Ek: dansar "x"', 15, "man kan skriver"),
        ('\n## A\nEva: skriver "x"', 15, "”Eva” är ingen av de medverkande"),
        ('\n## A\nAnna Ek: skriver "x', 15, "citattecken saknas"),
        ("\n## A\nhej", 15, "Namn: gör något"),
        ("\n## A\nförvänta: mycket", 15, "ordföranden ser"),
        ("\n## A\nTeams: exploderar", 15, "Teams kan är nere 2 gånger"),
        ('\n## A\nAnna Ek: fyller i "x" med filen "saknas.txt"', 15, "saknas.txt"),
        ("Bo Lind | ledamot | på distans", 13, "Bo Lind står två gånger"),
        ("Eva | ledamot | hemma", 13, "platsen ”hemma”"),
        ("Eva | ledamot", 13, "namn, roll och plats"),
        ("Eva | ledamot | i rummet | S | sjuk", 13, "okänt: sjuk"),
    ],
)
def test_a_mistake_is_named_with_file_line_and_reason(tmp_path: Path, more: str, line: int, reason: str) -> None:
    """In Swedish, for the one who wrote it."""
    path = tmp_path / "manus.txt"
    path.write_text(HEAD + more, encoding="utf-8")
    with pytest.raises(ScenarioError) as caught:
        read_scenario(path)
    assert (caught.value.line, str(caught.value).startswith(f"manus.txt, rad {line}: ")) == (line, True)
    assert reason in str(caught.value)


@pytest.mark.parametrize(("text", "reason"), [("", "inga medverkande"), ("hej", "bara inställningar")])
def test_a_scenario_needs_a_cast(tmp_path: Path, text: str, reason: str) -> None:
    """An empty file and one that begins in the middle say so."""
    path = tmp_path / "manus.txt"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ScenarioError, match=reason):
        read_scenario(path)
