"""A scenario is played: the cast acts, the screens are shown, and expectations are checked."""

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiohttp import web

from bot.rehearsal.__main__ import ending, main
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.rehearsal.room_words import words_of
from bot.rehearsal.script.player import Ask, Manner, enter, play
from bot.rehearsal.script.scenario import read_scenario
from bot.rehearsal.script.stage import some
from bot.rehearsal.script.terminal import HumanTurn
from tests.bot.rehearsal.echo import (
    EchoBot,
    Json,
    Reply,
    card,
    dialog_button,
    execute,
    message,
    text,
    with_card,
    with_dialog,
)
from tests.support.patient import patient

CAST = """# Övning
Möte: Socialnämnden
Visa: alla i rummet och Anna Ek

## Medverkande
Lena Dahl  | ordförande  | i rummet   | S
Karin Holm | sekreterare | i rummet   |
Anna Ek    | ledamot     | på distans | M
Bo Lind    | ledamot     | på distans | S | äldre app
Gun        | åhörare     | på distans |   | anonym, kommer senare

## Mötet öppnas
"""
WORDING = {
    "type": "Input.Text",
    "id": "wording",
    "label": "Yrkande",
    "isRequired": True,
    "errorMessage": "Skriv yrkandet.",
}


class Checklist(EchoBot):
    """Asks a question in the meeting's chat, counts the answers there, and takes a motion in a dialog."""

    def __init__(self, teams: PretendedTeams) -> None:
        super().__init__(teams)
        self.answer = self._answer
        self.chat_id = ""
        self.posted = ""

    def question(self, words: str) -> Json:
        """The card as all see it."""
        buttons = (execute("Allt stämmer", "checklist.submit"), dialog_button("Yrka"))
        return message(card(text(words, style="heading"), actions=buttons))

    def _answer(self, activity: Json) -> Reply:
        if activity["name"] == "task/fetch":
            return with_dialog("Nytt yrkande", card(WORDING, actions=({"type": "Action.Submit", "title": "Lämna in"},)))
        if activity["name"] == "task/submit":
            return 200, {"task": {"type": "message", "value": f"Mottaget: {activity['value']['data']['wording']}"}}
        return with_card(card(text(f"{activity['from']['name']}, tack")))


async def played(path: Path, script: str, manner: Manner | None = None) -> tuple[list[str], str, Checklist]:
    """Play these steps; what failed, all that was shown, and the bot."""
    path = path / "manus.txt"
    path.write_text(CAST + script, encoding="utf-8")
    scenario, shown = read_scenario(path), list[str]()
    async with patient(PretendedTeams()) as teams, Checklist(teams) as bot:
        chat = enter(scenario, teams)
        bot.chat_id = chat.id
        bot.posted = await bot.post(chat.id, bot.question("Stämmer allt?"))
        failures = await play(
            scenario, teams, chat, lambda _, line: shown.append(line), manner or Manner(quiet_s=0.02, patience_s=0.2)
        )
    return failures, "\n".join(shown), bot


async def test_what_everybody_and_what_one_person_sees_is_shown(tmp_path: Path) -> None:
    """The common card once; a personal answer under its person's name, for those who are watched."""
    failures, shown, _ = await played(tmp_path, 'mötet börjar\nalla på distans utom Bo Lind: trycker "Allt stämmer"\n')
    assert failures == []
    assert (
        shown.count("  ┌ I chatten\n  │ Stämmer allt?\n  │ ─────────────\n  │\n  │ [ Allt stämmer ]  [ Yrka ]\n  └")
        == 1
    )
    assert "▸ Anna Ek trycker på ”Allt stämmer”\n  ┌ Bara Anna Ek ser\n  │ Anna Ek, tack\n  └" in shown
    assert "\nMötet öppnas\n════════════" in shown


async def test_every_kind_of_step_can_be_played(tmp_path: Path) -> None:
    """People write, change their minds, come and go, press in old clients; Teams repeats itself and stumbles."""
    script = """mötet börjar
bisittaren läggs till
(Alla kommer in.)
Anna Ek: kommer till mötet
Anna Ek: skriver "klra"
Anna Ek: ändrar till "klar"
Anna Ek: upprepas
Anna Ek: upprepas som nytt
Anna Ek: tar bort sitt meddelande
Anna Ek: skriver till bisittaren "status"
Anna Ek: skriver privat "hjälp"
Bo Lind: trycker "Allt stämmer"
Anna Ek: trycker "Allt stämmer" i äldre app
Anna Ek: gillar det senaste
Anna Ek: tittar
Gun: läggs till i chatten
Gun: tas bort ur chatten
Anna Ek: tappar länken
Teams: är nere 1 gånger
Teams: tappar svaret 1 gånger
Teams: dröjer 0,01 sekunder
vänta 0,01 sekunder
paus
mötet slutar
bisittaren tas bort
"""
    failures, _, bot = await played(tmp_path, script)
    assert failures == []
    kinds = [str(one.get("name", one["type"])).removeprefix("application/vnd.microsoft.") for one in bot.heard]
    assert kinds == [
        *("meetingStart", "conversationUpdate", "installationUpdate", "meetingParticipantJoin"),
        *("message", "messageUpdate", "messageUpdate", "messageUpdate", "messageDelete", "message", "message"),
        *("message", "message", "messageReaction", "conversationUpdate", "conversationUpdate"),
        *("meetingParticipantLeave", "meetingEnd", "conversationUpdate", "installationUpdate"),
    ]


async def test_a_dialog_is_filled_in_and_handed_in(tmp_path: Path) -> None:
    """What is missing is read by the person, then what the bot says; the dialog is shown as theirs."""
    script = """Anna Ek: trycker "Yrka"
Anna Ek: trycker "Lämna in"
Anna Ek: fyller i "Yrkande" med "Avslag."
förvänta: Anna Ek ser knappen "Lämna in"
förvänta: Lena Dahl ser inte knappen "Lämna in"
Anna Ek: trycker "Lämna in"
Anna Ek: trycker "Yrka"
Anna Ek: stänger rutan
"""
    failures, shown, _ = await played(tmp_path, script)
    assert failures == []
    for line in (
        "┌ Ruta hos Anna Ek: Nytt yrkande",
        "Anna Ek får läsa: Skriv yrkandet.",
        "Anna Ek får läsa: Mottaget: Avslag.",
    ):
        assert line in shown


async def test_expectations_are_waited_for_and_missed_ones_are_told(tmp_path: Path) -> None:
    """What is not so after a while is a failure with its line, and the play goes on."""
    script = """förvänta: alla på distans ser "stämmer allt"
förvänta: Lena Dahl och Anna Ek ser "11 av 11"
förvänta: Anna Ek ser inte "stämmer"
Anna Ek: trycker "Öppna"
Anna Ek: fyller i "Slag" med "x"
Gun: skriver "hej"
Anna Ek: gillar det senaste
"""
    failures, shown, _ = await played(tmp_path, script)
    assert failures == [
        "rad 14: det blev inte så för Lena Dahl och Anna Ek (får beskedet ”11 av 11”)",
        "rad 15: det blev inte så för Anna Ek (får inte se ”stämmer”)",
        "rad 16: Anna Ek hittar inte ”Öppna”; där finns Allt stämmer, Yrka (trycker på ”Öppna”)",
        "rad 17: Anna Ek hittar inte ”Slag”; där finns ingenting (fyller i ”Slag”: x)",
        "rad 18: Gun är inte i chatten (skriver ”hej”)",
    ]
    assert "  ✓" in shown
    assert ending(failures, lambda *_: None) == 1
    assert ending([], lambda *_: None) == 0


async def test_a_play_in_english_is_told_in_english(tmp_path: Path) -> None:
    """What is done, what is seen and what did not come out: nothing of it is Swedish but what the cast itself says so."""
    script = """förvänta: alla på distans ser "stämmer allt"
förvänta: Anna Ek ser "11 av 11"
Anna Ek: trycker "Allt stämmer"
Anna Ek: skriver "klar | done"
(Nu. | Now.)
"""
    failures, shown, _ = await played(tmp_path, script, Manner("en", quiet_s=0.02, patience_s=0.2))
    assert failures == ["line 14: it did not come out so for Anna Ek (is told “11 av 11”)"]
    assert "▸ Anna Ek presses “Allt stämmer”\n  ┌ Only Anna Ek sees\n" in shown
    assert shown.endswith("\nNow.")
    assert "▸ Anna Ek writes" in shown


async def test_an_edit_and_a_deletion_are_shown(tmp_path: Path) -> None:
    """Only what is new; and private messages by whose they are."""

    async def meanwhile(_: str) -> str:
        bot = bots[0]
        status, opened = await bot.ask("POST", "v3/conversations", _opening(bot))
        assert status == 201
        assert opened is not None
        if not posted:
            await bot.edit(bot.chat_id, bot.posted, bot.question("Alla har svarat"))
            posted.append(await bot.post(opened["id"], {"type": "message", "text": "bara du"}))
        else:
            await bot.ask("DELETE", f"v3/conversations/{opened['id']}/activities/{posted[0]}")
        return ""

    posted: list[str] = []
    bots: list[Checklist] = []
    path = tmp_path / "manus.txt"
    path.write_text(CAST + "(Nu.)\npaus\n(Slut.)\n", encoding="utf-8")
    scenario, shown = read_scenario(path), list[str]()
    async with patient(PretendedTeams()) as teams, Checklist(teams) as bot:
        bots.append(bot)
        bot.chat_id = enter(scenario, teams).id
        bot.posted = await bot.post(bot.chat_id, bot.question("Stämmer allt?"))
        chat = teams.world.chats[bot.chat_id]
        assert await play(scenario, teams, chat, lambda _, line: shown.append(line), Manner(ask=meanwhile)) == []
    story = "\n".join(shown)
    assert "Alla har svarat" in story
    assert "┌ Borttaget hos Anna Ek" in story
    assert "┌ Privat till Anna Ek\n  │ bara du" in story


async def test_a_human_can_play_one_of_the_cast(tmp_path: Path) -> None:
    """They see their cards with numbers, press, fill in, write, and end with Enter; the script's step is then left out."""
    answers = iter(["2", "1", "Mitt eget", "9", "@hej alla", "", ""])
    asked: list[str] = []
    shown: list[str] = []
    manner = Manner(
        quiet_s=0.02,
        human="Anna Ek",
        take_turn=HumanTurn(_scripted(answers, asked), lambda _, line: shown.append(line)),
    )
    failures, _, bot = await played(tmp_path, 'alla på distans: skriver "klar"\nAnna Ek: skriver "klar"\n', manner)
    heard = [one.get("text") or one["value"]["data"].get("wording") for one in bot.heard]
    assert (failures, heard) == ([], [None, "Mitt eget", "<at>Bisittare</at> hej alla", "klar", "klar"])
    assert bot.heard[-1]["from"]["name"] == "Anna Ek"
    assert "  Yrkande: " in asked
    assert any("★ Din tur, Anna Ek. Manus: skriver" in line for line in shown)
    assert "  │   1  Allt stämmer" in shown
    assert "Det finns ingen knapp 9." in shown


@pytest.mark.parametrize(("line", "variant"), [("Får stänga av chatten: ja\n", "block"), ("", None)])
async def test_a_script_says_whether_the_bot_may_turn_the_chat_off(
    tmp_path: Path, line: str, variant: str | None
) -> None:
    """The room's Teams grants it for the organizer's meetings, and the bot is told which variant it is; otherwise neither."""
    path = tmp_path / "manus.txt"
    path.write_text(CAST.replace("Visa:", f"{line}Visa:"), encoding="utf-8")
    async with PretendedTeams() as teams:
        chat = enter(read_scenario(path), teams)
        assert chat.meeting is not None
        granted = {chat.meeting.organizer.object_id} if variant else set()
        assert (teams.world.graph_policy, teams.environment().get("BISITTARE_VARIANT")) == (granted, variant)


def test_many_names_are_some_and_how_many_more() -> None:
    """A sentence never lists eleven people."""
    say = words_of("sv")
    assert some(["A"], say) == "A"
    assert some(["A", "B", "C", "D"], say) == "A, B, C och D"
    assert some(["A", "B", "C", "D", "E"], say) == "A, B och 3 till"
    assert some(["A", "B", "C", "D", "E"], words_of("en")) == "A, B and 3 more"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["saknas.txt"], "saknas.txt"),
        (["manus.txt", "--bot", "https://example.org/api/messages"], "not loopback"),
        (["manus.txt", "--as", "Eva"], "Eva är ingen av de medverkande: Lena Dahl"),
    ],
)
def test_what_cannot_be_played_is_said_before_anything_starts(
    tmp_path: Path, arguments: list[str], says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A missing file, a bot elsewhere, a part that is not in the cast."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "manus.txt").write_text(CAST, encoding="utf-8")
    assert main(arguments) == 2
    assert says in capsys.readouterr().out


async def test_the_room_is_a_program_of_its_own(tmp_path: Path) -> None:
    """It tells what the bot needs to know, plays the scenario with a bot in another process, and ends with 0."""
    (tmp_path / "manus.txt").write_text(CAST + 'Anna Ek: skriver "klar"\n', encoding="utf-8")
    heard: list[Json] = []

    async def take(request: web.Request) -> web.Response:
        heard.append(await request.json())
        return web.Response()

    app = web.Application()
    app.router.add_post("/api/messages", take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/api/messages"
    command = [
        sys.executable,
        "-m",
        "bot.rehearsal",
        str(tmp_path / "manus.txt"),
        "--bot",
        url,
        "--save",
        "sent.jsonl",
    ]
    done = await asyncio.to_thread(
        subprocess.run, command, input=b"\n", capture_output=True, check=False, env=_environment(), cwd=tmp_path
    )
    await runner.cleanup()
    shown = done.stdout.decode()
    assert (done.returncode, [one["text"] for one in heard]) == (0, ["klar"]), shown + done.stderr.decode()
    assert "BISITTARE_OPENID_METADATA_URL=http://127.0.0.1:" in shown
    assert "BISITTARE_SECRETARIES=" in shown
    assert "Allt blev som manuset säger." in shown


def _opening(bot: EchoBot) -> Json:
    who = {"id": bot.teams.world.person("Anna Ek").object_id}
    return {"bot": {"id": bot.teams.world.bot_id}, "members": [who], "tenantId": bot.teams.registration.tenant_id}


def _scripted(answers: Iterator[str], asked: list[str]) -> Ask:
    async def ask(prompt: str) -> str:
        asked.append(prompt)
        return next(answers)

    return ask


def _environment() -> dict[str, str]:
    return {"PYTHONPATH": str(Path(__file__).parents[2]), "PYTHONIOENCODING": "utf-8"}
