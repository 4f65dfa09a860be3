"""The parts of the rehearsal room's page: seats, screens, lines of a script, what passes over the wire."""

from pathlib import Path

import pytest

from bot.rehearsal.page.persons_screen import ScreenSight, with_draft
from bot.rehearsal.page.seats import NoSuchSeatError, Seats, seat_ids
from bot.rehearsal.page.stories import first_seats, learner_of, stories
from bot.rehearsal.page.wire_log import WireLog
from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.pretended_teams import PretendedTeams
from bot.rehearsal.script.lines import text_of
from bot.rehearsal.script.player import enter
from bot.rehearsal.script.scenario import read_scenario, read_step
from bot.rehearsal.script.steps import Do, Scenario
from tests.bot.rehearsal.echo import EchoBot, card, dialog_button, execute, message, text, with_card, with_dialog
from tests.support.patient import patient

SCRIPT = """# Övning | Practice
Möte: Socialnämnden
Om: Två meningar. | Two sentences.
Slag: rundtur
Minuter: 3
Platser: Anna Ek, Lena Dahl

## Medverkande
Lena Dahl  | ordförande  | i rummet   | S
Karin Holm | sekreterare | i rummet   |   | organisatör
Anna Ek    | ledamot     | på distans | M | utan app
Åsa Ek     | ledamot     | på distans | S | äldre app
Ord        | åhörare     | i rummet   |   | utan Teams

## Mötet öppnas | The meeting opens
(Nu börjar det. | Now it begins.)
mötet börjar
Anna Ek: fyller i "Text" med "En mycket lång text som ingen orkar läsa på en enda rad i en lista över allt som händer i manus."
Anna Ek: trycker "Klar"
förvänta: Anna Ek ser "Tack"
"""
FIELD = {"type": "Input.ChoiceSet", "id": "kind", "choices": [{"title": "Avslag", "value": "reject"}]}


@pytest.fixture
def scenario(tmp_path: Path) -> Scenario:
    """The script above."""
    path = tmp_path / "manus.txt"
    path.write_text(SCRIPT, encoding="utf-8")
    return read_scenario(path)


def test_a_seats_id_is_the_name_in_a_link() -> None:
    """Without accents and blanks; what would be alike is told apart."""
    names = ["Åsa Öst", "Asa Ost", "Anna-Karin Ek", "..."]
    assert list(seat_ids(names).values()) == ["asa-ost", "asa-ost-2", "anna-karin-ek", "plats"]


def test_a_story_is_told_in_both_languages(scenario: Scenario) -> None:
    """Title, what it is about, how long, and whose screens to begin with."""
    (story,) = stories({"manus": scenario.path})
    assert story == {
        "key": "manus",
        "kind": "tour",
        "title": {"sv": "Övning", "en": "Practice"},
        "about": {"sv": "Två meningar.", "en": "Two sentences."},
        "minutes": 3,
        "people": 4,
        "seats": ["anna-ek", "lena-dahl"],
    }
    assert (learner_of(scenario), first_seats(scenario)) == ("Anna Ek", ["Anna Ek", "Lena Dahl"])


def test_the_lines_of_a_script_say_what_is_done(scenario: Scenario) -> None:
    """Headings and remarks in their own words, deeds in ours; long words are cut, and the button's stay whole."""
    lines = [text_of(step) for step in scenario.steps]
    assert lines[0] == {"sv": "Mötet öppnas", "en": "The meeting opens"}
    assert lines[1] == {"sv": "Nu börjar det.", "en": "Now it begins."}
    assert lines[2] == {"sv": "Mötet börjar i Teams.", "en": "The meeting begins in Teams."}
    assert lines[3]["sv"].startswith("fyller i ”Text”: En mycket lång text")
    assert lines[3]["sv"].endswith("…")
    assert lines[4] == {"sv": "trycker på ”Klar”", "en": "presses “Klar”"}
    assert lines[5] == {"sv": "får beskedet ”Tack”", "en": "is told “Tack”"}


@pytest.mark.parametrize(
    ("line", "swedish"),
    [
        ("Anna Ek: tappar länken", "tappar anslutningen"),
        ("Anna Ek: lämnar mötet", "lämnar mötet"),
        ("Anna Ek: kommer tillbaka", "kommer tillbaka"),
        ("Teams: är upptaget 5 gånger", "Teams säger ifrån de närmaste 5 gångerna (429)."),
        ("vänta 2,5 sekunder", "Det går 2,5 sekunder."),
        ("bisittaren startas om", "Bisittare avbryts tvärt och startas om."),
        ("chatten stängs av", "Chatten stängs av i Teams."),
        ("Anna Ek: får sitt meddelande dolt", "får sitt meddelande dolt"),
    ],
)
def test_what_happens_is_told_plainly(scenario: Scenario, line: str, swedish: str) -> None:
    """Also where two things are the same to Teams, as leaving and losing the link are."""
    assert text_of(read_step(line, scenario.cast))["sv"] == swedish


def test_every_kind_of_step_has_its_words() -> None:
    """A new one without words would break the page in the middle of a meeting."""
    from bot.rehearsal.script import lines  # noqa: PLC0415  # only this test looks inside

    spoken_for = {*lines._TOLD, Do.HEADING, Do.REMARK, Do.PAUSE, Do.TROUBLE}
    assert set(Do) == spoken_for


def test_what_a_script_fills_in_stands_in_the_fields() -> None:
    """A choice by its value, a toggle by its own words; the card itself is left as it was."""
    toggle = {"type": "Input.Toggle", "id": "alone", "valueOn": "yes", "valueOff": "no"}
    plain = {"type": "Input.Text", "id": "wording"}
    shown: Json = card({"type": "Container", "items": [FIELD, toggle, plain]})
    filled = with_draft(shown, {"kind": "Avslag", "alone": "ja", "wording": "Text"})
    assert [one["value"] for one in filled["body"][0]["items"]] == ["reject", "yes", "Text"]
    assert with_draft(shown, {"alone": "nej"})["body"][0]["items"][1]["value"] == "no"
    assert "value" not in FIELD
    assert with_draft(shown, {}) is shown


async def test_a_page_is_told_only_what_is_new_on_a_screen(scenario: Scenario) -> None:
    """The whole at first; then nothing, one message, its edit, a person's own card, what is hidden, and what is gone."""
    async with patient(PretendedTeams()) as teams, EchoBot(teams) as bot:
        chat = enter(scenario, teams)
        seats = Seats(scenario, teams, chat)
        sight, lenas = ScreenSight(seats.at("anna-ek"), seats), ScreenSight(seats.at("lena-dahl"), seats)
        first = sight.news()
        assert first is not None
        assert (first["whole"], first["messages"]) == (True, [])
        assert sight.news() is None
        posted = await bot.post(chat.id, message(card(text("Hej"), actions=(execute("Klar", "done"),))))
        (one,) = _messages(sight)
        assert (one["id"], one["seat"], one["chat"], one["rev"], one["own"]) == (posted, "", "meeting", 1, False)
        bot.answer = lambda _: with_card(card(text("Tack, Anna")))
        await teams.client("Anna Ek").press("Klar")
        (one,) = _messages(sight)
        assert (one["rev"], one["own"], one["cards"][0]["body"][0]["text"]) == (2, True, "Tack, Anna")
        assert [kept["rev"] for kept in _messages(lenas)] == [1]
        said = await teams.client("Lena Dahl").say("Är det grannen?")
        (one,) = _messages(sight)
        assert (one["seat"], one["text"], one["state"]) == ("lena-dahl", "Är det grannen?", "")
        teams.client("Lena Dahl").hide()
        (one,) = _messages(sight)
        assert (one["text"], one["state"]) == ("", "hidden")
        await teams.client("Lena Dahl").delete(said.message)
        assert [kept["state"] for kept in _messages(sight)] == ["deleted"]
        chat.messages[posted].deleted = True
        gone = sight.news()
        assert gone is not None
        assert gone["gone"] == [posted]


async def test_a_dialog_is_drawn_anew_when_it_changes(scenario: Scenario) -> None:
    """Opened, filled in by a script, and closed."""
    async with patient(PretendedTeams()) as teams, EchoBot(teams) as bot:
        chat = enter(scenario, teams)
        seats = Seats(scenario, teams, chat)
        anna, sight = teams.client("Anna Ek"), ScreenSight(seats.at("anna-ek"), seats)
        await bot.post(chat.id, message(card(text("Hej"), actions=(dialog_button("Svara"),))))
        bot.answer = lambda _: with_dialog("Yrkande", card(FIELD | {"label": "Typ"}))
        await anna.press("Svara")
        opened = sight.news()
        assert opened is not None
        assert (opened["dialog"]["title"], opened["dialog"]["rev"]) == ("Yrkande", 1)
        anna.hand.write_in("Typ", "Avslag")
        filled = sight.news()
        assert filled is not None
        assert (filled["dialog"]["card"]["body"][0]["value"], filled["dialog"]["rev"]) == ("reject", 2)
        anna.close_dialog()
        closed = sight.news()
        assert closed is not None
        assert closed["dialog"] is None


async def test_all_that_passes_over_the_wire_can_be_watched(scenario: Scenario) -> None:
    """What Teams tells, what the bot answers, what it asks; in order, numbered, with whose seat it concerns."""
    async with patient(PretendedTeams()) as teams, EchoBot(teams) as bot:
        chat = enter(scenario, teams)
        log = WireLog(teams.world, Seats(scenario, teams, chat))
        teams.recorder.heard = log.hear
        await teams.client("Anna Ek").say("hej")
        await bot.post(chat.id, message(card(text("Hej"))))
        seen = [(entry["n"], entry["way"], entry["what"], entry["seat"], entry["status"]) for entry in log.beyond(0)]
        assert seen == [
            (1, "to bot", "message", "anna-ek", None),
            (2, "answer", "message", "anna-ek", 200),
            (3, "from bot", "POST /emea/v3/conversations/…/activities", "", 201),
        ]
        assert [entry["n"] for entry in log.beyond(2)] == [3]
        assert b"hej" in log.bytes()


async def test_nobody_sits_where_there_is_no_seat(scenario: Scenario) -> None:
    """A link from another rehearsal."""
    async with patient(PretendedTeams()) as teams:
        seats = Seats(scenario, teams, enter(scenario, teams))
        with pytest.raises(NoSuchSeatError):
            seats.at("ord")  # sits in the room without Teams
        by_id = {one["id"]: one for one in seats.as_json()}
        assert (by_id["asa-ek"]["oldClient"], by_id["anna-ek"]["hasApp"], by_id["karin-holm"]["organizer"]) == (
            True,
            False,
            True,
        )


def _messages(sight: ScreenSight) -> list[Json]:
    news = sight.news()
    assert news is not None
    return list(news["messages"])
