"""A script is led line by line: by itself, one line, one scene, and waiting for the human whose turn it is."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.rehearsal.client.hand import Dialog
from bot.rehearsal.page.conductor import Conductor, State
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.rehearsal.room_words import words_of
from bot.rehearsal.script.player import Manner, Play, enter
from bot.rehearsal.script.scenario import read_scenario
from bot.rehearsal.script.stage import Stage
from tests.bot.rehearsal.echo import EchoBot, card, execute, message, text, with_card
from tests.support.patient import patient

SCRIPT = """# Övning

## Medverkande
Lena Dahl  | ordförande  | i rummet
Anna Ek    | ledamot     | på distans

## Först
Lena Dahl: skriver "ett"
Anna Ek: fyller i "Svar" med "ja"
Anna Ek: trycker "Klar"
## Sedan
Lena Dahl: skriver "två"
paus
Lena Dahl: skriver "tre"
förvänta: Anna Ek ser "fyra"
"""
SEATS = {"Lena Dahl": "lena-dahl", "Anna Ek": "anna-ek"}
FIELD = {"type": "Input.Text", "id": "answer", "label": "Svar"}


@asynccontextmanager
async def led(
    folder: Path, *, is_tour: bool = False, human: str = "", script: str = SCRIPT
) -> AsyncIterator[tuple[Conductor, PretendedTeams]]:
    """The script above, led in a room with a bot whose card has a field and a button."""
    path = folder / "manus.txt"
    path.write_text(script, encoding="utf-8")
    scenario = read_scenario(path)
    async with patient(PretendedTeams()) as teams, EchoBot(teams) as bot:
        chat = enter(scenario, teams)
        await bot.post(chat.id, message(card(FIELD, actions=(execute("Klar", "done"),))))
        bot.answer = lambda activity: with_card(card(text(f"Tack: {activity['value']['action']['data']['answer']}")))
        play = Play(teams, chat, Stage(lambda _tone, _line: None, (), words_of("sv")), Manner())
        conductor = Conductor(play, scenario.steps, lambda: None, SEATS, is_tour=is_tour, pace=0)
        play.manner = Manner(human=human, take_turn=conductor.take_turn, quiet_s=0.01, patience_s=0.2)
        conductor.play_as(human)
        try:
            yield conductor, teams
        finally:
            await conductor.close()


async def until(holds: Callable[[], bool]) -> None:
    """Wait until it holds."""
    while not holds():  # noqa: ASYNC110  # a conductor tells nobody but the page
        await asyncio.sleep(0.005)


async def rest(conductor: Conductor) -> None:
    """Wait until the script stands still."""
    await until(lambda: conductor.state is not State.PLAYING)


async def test_one_line_is_played_with_those_that_fill_in_before_it(tmp_path: Path) -> None:
    """Whoever presses "next" sees something happen each time."""
    async with led(tmp_path) as (conductor, teams):
        stood = []
        for _ in range(3):
            conductor.next()
            await rest(conductor)
            stood.append(conductor.at)
        assert stood == [2, 4, 6]
        assert teams.client("Anna Ek").sees("Tack: ja")


async def test_a_scene_is_played_up_to_the_next_heading(tmp_path: Path) -> None:
    """And the last one to the end."""
    async with led(tmp_path) as (conductor, teams):
        conductor.next_scene()
        await rest(conductor)
        assert (conductor.at, conductor.state) == (4, State.PAUSED)
        assert not teams.client("Anna Ek").sees("två")


async def test_it_goes_on_by_itself_stops_at_a_pause_and_tells_what_did_not_come_true(tmp_path: Path) -> None:
    """In a meeting a pause is for the audience."""
    async with led(tmp_path) as (conductor, _):
        conductor.go_on()
        await rest(conductor)
        assert (conductor.steps[conductor.at - 1].text, conductor.state) == ("paus", State.PAUSED)
        conductor.go_on()
        await rest(conductor)
        assert (conductor.at, conductor.state) == (len(conductor.steps), State.ENDED)
        assert [failure["at"] for failure in conductor.failures] == [len(conductor.steps) - 1]


async def test_it_stops_when_asked_to(tmp_path: Path) -> None:
    """After the line that is being played, and not before it is done."""
    async with led(tmp_path) as (conductor, _):
        conductor.go_on()
        await until(lambda: conductor.at >= 1)
        stood = conductor.at
        conductor.pause()
        await rest(conductor)
        assert conductor.state is State.PAUSED
        assert conductor.at <= stood + 1


@pytest.mark.parametrize(
    ("acts", "sees"),
    [
        (lambda conductor: conductor.turns.finish("script"), True),
        (lambda conductor: conductor.turns.finish("mine"), False),
        (lambda conductor: conductor.turns.noticed("anna-ek", "press", "klar"), False),
        (lambda conductor: conductor.next(), True),
        (lambda conductor: conductor.play_as(""), True),
    ],
)
async def test_a_humans_turn_is_waited_for(tmp_path: Path, acts: Callable[[Conductor], None], *, sees: bool) -> None:
    """Filling in and pressing are one turn; it ends when the human has done it, or lets the script do it."""
    async with led(tmp_path, human="Anna Ek") as (conductor, teams):
        conductor.go_on()
        await until(lambda: conductor.state is State.WAITING)
        assert conductor.as_json()["turn"] == {
            "kind": "deed",
            "seat": "anna-ek",
            "from": 2,
            "to": 3,
            "unmet": False,
        }
        acts(conductor)
        await until(lambda: conductor.at > 3)
        assert teams.client("Anna Ek").sees("Tack: ja") is sees


async def test_whoever_is_quicker_than_the_script_need_not_do_it_again(tmp_path: Path) -> None:
    """The button stands there before the turn begins; another deed of before is no answer to it."""
    async with led(tmp_path, human="Anna Ek") as (conductor, _):
        conductor.turns.noticed("anna-ek", "press", "Något annat")
        conductor.turns.noticed("anna-ek", "press", "klar")
        conductor.go_on()
        await until(lambda: conductor.at > 3)
        assert conductor.as_json()["turn"] is None


@pytest.mark.parametrize("early", [("anna-ek", "press", "Något annat"), ("lena-dahl", "press", "klar")])
async def test_another_deed_of_before_leaves_the_turn_open(tmp_path: Path, early: tuple[str, str, str]) -> None:
    """Another button, and somebody else's press."""
    async with led(tmp_path, human="Anna Ek") as (conductor, _):
        conductor.turns.noticed(*early)
        conductor.go_on()
        await until(lambda: conductor.state is State.WAITING)
        assert conductor.as_json()["turn"]["to"] == 3


@pytest.mark.parametrize(
    "deed", [("lena-dahl", "press", "Klar"), ("anna-ek", "press", "Något annat"), ("anna-ek", "say", "")]
)
async def test_another_deed_does_not_end_the_turn(tmp_path: Path, deed: tuple[str, str, str]) -> None:
    """Somebody else's, another button, another kind."""
    async with led(tmp_path, human="Anna Ek") as (conductor, _):
        conductor.go_on()
        await until(lambda: conductor.state is State.WAITING)
        conductor.turns.noticed(*deed)
        await asyncio.sleep(0)
        assert conductor.state is State.WAITING


async def test_in_a_tour_a_pause_waits_for_the_reader(tmp_path: Path) -> None:
    """The page shows what there is to read, and a button to go on."""
    async with led(tmp_path, is_tour=True, human="Anna Ek") as (conductor, _):
        conductor.go_on()
        await until(lambda: conductor.state is State.WAITING)
        conductor.turns.finish("script")
        await until(lambda: conductor.as_json()["turn"] is not None and conductor.as_json()["turn"]["kind"] == "pause")
        conductor.turns.finish("mine")
        await until(lambda: conductor.state is State.ENDED)


async def test_a_room_that_is_left_stops_at_once(tmp_path: Path) -> None:
    """Also while it waits for somebody."""
    async with led(tmp_path, human="Anna Ek") as (conductor, _):
        conductor.go_on()
        await until(lambda: conductor.state is State.WAITING)
        await conductor.close()
        assert conductor.at == 2


AIMED = (
    SCRIPT.partition("## Först")[0]
    + """## Först
Anna Ek: trycker "Klar"
förvänta: Lena Dahl ser "klart"
Lena Dahl: skriver "två"
"""
)


async def test_a_turn_is_over_when_what_it_aims_at_has_come_true_in_another_way(tmp_path: Path) -> None:
    """Whoever writes instead of pressing has done it as well."""
    async with led(tmp_path, is_tour=True, human="Anna Ek", script=AIMED) as (conductor, teams):
        teams.watchers.append(conductor.turns.look)
        conductor.go_on()
        await until(lambda: conductor.state is State.WAITING)
        await teams.client("Anna Ek").say("hej")
        assert conductor.state is State.WAITING
        await teams.client("Anna Ek").say("Klart")
        conductor.turns.noticed("anna-ek", "say", "")
        await until(lambda: conductor.state is State.ENDED)
        assert conductor.failures == []


async def test_what_comes_true_by_itself_does_not_end_a_turn_in_which_nobody_has_done_anything(tmp_path: Path) -> None:
    """It came late of a line before; it counts when somebody has acted, or says that it is done."""
    async with led(tmp_path, is_tour=True, human="Anna Ek", script=AIMED) as (conductor, teams):
        teams.watchers.append(conductor.turns.look)
        conductor.go_on()
        await until(lambda: conductor.state is State.WAITING)
        await teams.client("Lena Dahl").say("klart")
        await teams.settle(0.01)
        assert conductor.state is State.WAITING
        conductor.turns.finish("mine")
        await until(lambda: conductor.state is State.ENDED)
        assert conductor.failures == []


async def test_a_press_without_its_result_does_not_end_a_turn_that_aims_at_one(tmp_path: Path) -> None:
    """A form that was sent unanswered: the tour must not say that it was done. Who says so is told, and may go on."""
    async with led(tmp_path, is_tour=True, human="Anna Ek", script=AIMED) as (conductor, teams):
        teams.watchers.append(conductor.turns.look)
        conductor.go_on()
        await until(lambda: conductor.state is State.WAITING)
        conductor.turns.noticed("anna-ek", "press", "Klar")
        conductor.turns.finish("mine")
        await asyncio.sleep(0)
        assert conductor.as_json()["turn"]["unmet"]
        conductor.turns.finish("mine")
        await until(lambda: conductor.state is State.ENDED)


async def test_what_comes_of_a_dialog_is_aimed_at_before_it_is_closed(tmp_path: Path) -> None:
    """The script closes the dialog first, and only then looks at what came of it."""
    script = AIMED.replace("förvänta: Lena", "Anna Ek: stänger rutan\nförvänta: Lena")
    async with led(tmp_path, is_tour=True, human="Anna Ek", script=script) as (conductor, teams):
        teams.watchers.append(conductor.turns.look)
        conductor.go_on()
        await until(lambda: conductor.state is State.WAITING)
        conductor.turns.noticed("anna-ek", "press", "Klar")
        assert conductor.state is State.WAITING
        await teams.client("Lena Dahl").say("klart")
        await until(lambda: conductor.state is State.ENDED)


async def test_a_dialog_that_is_to_be_closed_is_waited_for_whatever_comes_true_behind_it(tmp_path: Path) -> None:
    """What the script looks at afterwards may come while it is open; a tour that went on would leave it in the way."""
    script = AIMED.replace('Anna Ek: trycker "Klar"', "Anna Ek: stänger rutan")
    async with led(tmp_path, is_tour=True, human="Anna Ek", script=script) as (conductor, teams):
        teams.watchers.append(conductor.turns.look)
        anna = teams.client("Anna Ek")
        anna.hand.dialog = Dialog("", card(), conductor.play.chat)
        conductor.go_on()
        await until(lambda: conductor.state is State.WAITING)
        await teams.client("Lena Dahl").say("klart")
        conductor.turns.noticed("anna-ek", "say", "")
        await teams.settle(0.01)
        assert conductor.state is State.WAITING
        conductor.turns.finish("mine")
        assert conductor.as_json()["turn"]["unmet"]
        anna.close_dialog()
        conductor.turns.noticed("anna-ek", "close", "")
        await until(lambda: conductor.state is State.ENDED)
        assert conductor.failures == []


async def test_a_line_that_is_yours_waits_for_whoever_looks_on(tmp_path: Path) -> None:
    """Nobody has chosen a role, and still the script stands until the line is done."""
    script = AIMED.replace("Anna Ek: trycker", "Din tur: Anna Ek: trycker")
    async with led(tmp_path, script=script) as (conductor, teams):
        teams.watchers.append(conductor.turns.look)
        conductor.go_on()
        await until(lambda: conductor.state is State.WAITING)
        assert conductor.as_json()["turn"]["seat"] == "anna-ek"
        await teams.client("Lena Dahl").say("klart")
        conductor.turns.noticed("lena-dahl", "say", "")
        await until(lambda: conductor.state is State.ENDED)


async def test_what_was_true_before_the_turn_does_not_end_it(tmp_path: Path) -> None:
    """It says nothing about what the human has done."""
    async with led(tmp_path, is_tour=True, human="Anna Ek", script=AIMED) as (conductor, teams):
        teams.watchers.append(conductor.turns.look)
        await teams.client("Lena Dahl").say("klart")
        conductor.go_on()
        await until(lambda: conductor.state is State.WAITING)
        await teams.client("Anna Ek").say("hej")
        assert conductor.state is State.WAITING


async def test_a_dialog_that_was_closed_before_it_was_asked_for_is_closed(tmp_path: Path) -> None:
    """The script does not wait for what the quick have done already."""
    script = AIMED.replace('Anna Ek: trycker "Klar"', "Anna Ek: stänger rutan").replace(
        "förvänta: Lena Dahl", "// Lena Dahl"
    )
    async with led(tmp_path, is_tour=True, human="Anna Ek", script=script) as (conductor, _):
        conductor.go_on()
        await until(lambda: conductor.state is State.ENDED)
        assert conductor.failures == []
