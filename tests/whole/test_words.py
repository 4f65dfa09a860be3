"""Words about a confidential matter are looked for everywhere, after they were said in every way there is to say them."""

import logging
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import logs
from bot.turn.rulebook import Rulebook
from dialogs.judging.outcome import Outcome
from dialogs.meeting.meeting import Meeting
from dialogs.said.inbound import Pressed, Said, Spoke
from dialogs.verbs import VERBS
from tests.support.living import DESCRIBED, Living, LivingSitting, living
from tests.support.sinks import sinks, stands

MARK = "zqxhemligt"  # each place has its own: the mark and the name of the place
AGENDA = """\
1. Mötets öppnande
2. zqxhöjdrubrik om en resa
3. A.B. zqxrubrik om ett barn [sekretess]
   zqxunderrad om ett barn
4. zqxsäkerhet om en byggnad [säkerhetsskydd]
5. Serveringstillstånd [myndighetsutövning]
6. Övriga frågor
Sekretessärenden
7. zqxunder en rubrik"""
FIELDS = (
    *("person", "capacity", "group", "place", "name", "matter", "level", "reason", "kind", "wording", "mover"),
    *(
        "channel",
        "came_at",
        "minutes",
        "title",
        "after",
        "start",
        "people",
        "agenda",
        "board",
        "body",
        "seats",
        "date",
        "profile",
    ),
    *("decision", "step", "only_entitled", "again", "confirm", "identity", "serves", "motion", "alone", "headset"),
)


@pytest.fixture(autouse=True)
def _logging() -> None:
    """Our logging as the bot sets it up, with everything told."""
    logs.configure(console=False, level=logging.DEBUG)
    logging.getLogger().setLevel(logging.DEBUG)


@pytest.fixture
async def house(database_url: str) -> AsyncIterator[Living]:
    """A house on either database."""
    async with living(database_url) as found:
        yield found


async def _opened(house: Living) -> LivingSitting:
    """A sitting where matter 3, a confidential one, is on the table."""
    sitting = await house.sitting(agenda=AGENDA)
    await sitting["bo"].say("Hörs jag?")
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await sitting.execute("lena", "gate.open", {"matter": "3", "only_entitled": "yes", "reason": "accepted"})
    assert (await sitting.meeting()).confidential_open is not None
    return sitting


async def _say_everywhere(sitting: LivingSitting) -> None:
    """Write the mark in the chat in every way: plain, to the bot, edited, alone, without an account, as markup."""
    anna, bo, teams = sitting["anna"], sitting["bo"], sitting.living.teams
    await anna.say(f"{MARK}chatt")
    await anna.say(f"{MARK}nämnd", mention=True)
    await bo.edit(f"{MARK}ändrad")
    await anna.say_privately(f"{MARK}ensam")
    await sitting["gun"].say(f"{MARK}anonym")
    await sitting["frank"].say(f"{MARK}främmande")
    activity = teams.make.message(sitting.chat, anna.person, "")
    activity["attachments"] = [{"contentType": "text/html", "content": f"<p>{MARK}markup</p>", "name": f"{MARK}fil"}]
    await teams.wire.tell(activity)
    for typed in ("yrkande {}", "yrkande 2 avslag {}", "yrkande: {}", "motion 6 amend {}", "klar {}", "ta upp 3 {}"):
        await anna.say(typed.format(f"{MARK}skrivet"))
        await anna.say(typed.format(f"{MARK}skrivet"), mention=True)
        await anna.say_privately(typed.format(f"{MARK}skrivet"))


async def _fill_in_everything(sitting: LivingSitting, who: str) -> None:
    """Hand in every verb with the mark in every field, on every road."""
    for verb in VERBS.keys() - {"meeting.close"}:  # it takes no words, and would end the matter
        fields = {name: f"{MARK}{name}-{verb}" for name in FIELDS}
        await sitting.execute(who, verb, fields)
        await sitting.hand_in(who, verb, fields)
        if who == "karin":  # the roads differ in how they are answered, and that hangs on nobody
            await sitting.submit(who, verb, fields)
            await sitting.fetch(who, verb, fields)


async def _fill_in_well(sitting: LivingSitting) -> None:
    """Hand in what would be kept, were the matter not confidential: all is right in the form but the words' place."""
    forms: tuple[tuple[str, str, Mapping[str, object]], ...] = (
        ("anna", "motion.submit", {"matter": "3", "kind": "amend", "wording": f"{MARK}yrkande3"}),
        ("anna", "motion.submit", {"matter": "2", "kind": "amend", "wording": f"{MARK}yrkande2"}),
        ("karin", "motion.record", {"matter": "6", "kind": "add", "mover": "p4", "wording": f"{MARK}anteckning"}),
        ("karin", "matter.add", {"title": f"C.D. {MARK}tillägg", "level": "secrecy"}),
        ("karin", "matter.add", {"title": f"{MARK}skydd", "level": "protective"}),
        ("karin", "matter.add", {"title": f"{MARK}sekretess enligt OSL", "level": "ordinary"}),
        ("karin", "roster.assign", {"person": "new", "capacity": "party", "matter": "3", "name": f"{MARK}part"}),
        ("karin", "roster.import", {"people": f"{MARK}part, part i ärende 3, i rummet", "step": "accept"}),
        ("karin", "adjourn", {"minutes": "5", "reason": f"{MARK}skäl"}),
        ("lena", "gate.open", {"matter": "3", "reason": f"{MARK}skäl", "only_entitled": "yes"}),
        ("karin", "meeting.setup", {"step": "accept", "board": f"{MARK}nämnd", "agenda": f"1. {MARK}"}),
    )
    for who, verb, fields in forms:
        await sitting.execute(who, verb, fields)
        await sitting.submit(who, verb, fields)
        await sitting.hand_in(who, verb, fields, form="well")


async def test_words_of_a_confidential_matter_are_found_nowhere(
    house: Living, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Not in the database, the logs, the figures or the export, nor in anything that was sent; and the bot goes on."""
    sitting = await _opened(house)
    await _say_everywhere(sitting)
    for who in ("anna", "lena", "karin"):
        await _fill_in_everything(sitting, who)
    await _fill_in_well(sitting)
    await sitting.execute("lena", "adjourn", {"minutes": "5", "reason": "pause"})
    await sitting["anna"].say(f"{MARK}paus")
    await sitting["anna"].say(f"yrkande 2 avslag {MARK}paus")
    await house.teams.settle(0.3)
    for sink, held in (await sinks(house, tmp_path, capfd)).items():
        if sink == "answers":  # the pasted list of people is handed back to whoever pasted it, in that dialog alone
            held = held.replace(f"{MARK}people-roster.import".encode(), b"")  # noqa: PLW2901
        assert _found(held, "zqxhemligt", "zqxrubrik", "zqxunder", "zqxsäkerhet") == [], sink
    meeting = await sitting.meeting()
    assert meeting.confidential_open is not None
    assert meeting.incidents[0].count >= len(("chatt", "nämnd", "ändrad", "anonym", "främmande", "markup"))


async def test_talk_is_kept_nowhere_in_open_matters_either(
    house: Living, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Before, in and after open matters; a personal identity number warns its writer alone, and is not repeated."""
    sitting = await house.sitting(agenda=AGENDA)
    bo, number = sitting["bo"], "811218-9876"
    await bo.say(f"{MARK}före")
    await sitting.execute("lena", "matter.call", {"matter": "6"})
    await bo.say(f"{MARK}under")
    await bo.edit(f"{MARK}ändrad")
    await bo.say(f"{MARK}nämnd", mention=True)
    await bo.say_privately(f"{MARK}ensam")
    await bo.say(f"Det gäller {number}, {MARK}nummer")
    private = house.teams.world.private_chat(bo.person)
    await house.teams.until(lambda: "personnummer" in stands(private))
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await bo.say(f"{MARK}efter")
    await house.teams.settle(0.3)
    for sink, held in (await sinks(house, tmp_path, capfd)).items():
        assert _found(held, MARK, number) == [], sink


async def test_words_of_a_matter_that_is_raised_are_destroyed(
    house: Living, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The title at once, motions once they were fetched; a form that was open meanwhile is refused and dropped."""
    sitting = await house.sitting(agenda=AGENDA)
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    words = {"matter": "2", "kind": "amend", "wording": "zqxyrkande i ett öppet ärende"}
    await sitting.hand_in("anna", "motion.submit", words, form="open")
    await sitting.reads(sitting["bo"], "zqxyrkande")
    await sitting.fetch("cia", "motion.open", {"matter": "2"})
    await sitting.execute("karin", "matter.level", {"matter": "2", "level": "secrecy"})
    late = await sitting.hand_in("cia", "motion.submit", words | {"wording": f"{MARK}sen"}, form="late")
    assert "har inte sparats" in str(late)
    await house.teams.until(lambda: "zqx" not in stands(sitting.chat))
    held = await sinks(house, tmp_path, capfd)
    assert _found(held["database"], "zqxhöjd", MARK) == []
    assert _found(held["sent to Teams"] + held["answers"], MARK) == []
    assert _found(held["export"], "zqx") == []
    assert _found(held["standard error"] + held["standard output"], "zqx") == []
    body = await sitting.hand_in("karin", "motion.fetch", {"motion": "1", "confirm": "yes"}, form="fetch")
    assert "zqxyrkande i ett öppet ärende" in str(body)
    again = await sitting.hand_in("karin", "motion.fetch", {"motion": "1", "confirm": "yes"}, form="fetch")
    assert "zqxyrkande" not in str(again)
    assert _found((await sinks(house, tmp_path, capfd))["database"], "zqx") == []


async def test_an_agenda_is_kept_when_it_is_accepted_and_of_confidential_lines_the_number_alone(
    house: Living, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The preview lives in the secretary's dialog; a line that is marked there, or later, loses its title for good."""
    sitting = await house.sitting(agenda="", begun=False)
    told_words = {
        **DESCRIBED,
        "body": "board",
        "agenda": "1. zqxöppen\n2. zqxmarkerad\n3. zqxsenare\n4. zqxrad [sekretess]",
    }
    preview = str(await sitting.hand_in("karin", "meeting.setup", told_words | {"step": "describe"}, form="f1"))
    assert ("zqxmarkerad" in preview, "zqxrad" in preview) == (True, False)
    assert _found((await sinks(house, tmp_path, capfd))["database"], "zqx") == []
    accepted = told_words | {"step": "accept", "kind_2": "secrecy"}
    await sitting.hand_in("karin", "meeting.setup", accepted, form="f2")
    held = await sinks(house, tmp_path, capfd)
    assert _found(held["database"], "zqxöppen") != []
    assert _found(held["database"] + held["sent to Teams"], "zqxmarkerad", "zqxrad") == []
    await sitting.hand_in("karin", "meeting.setup", accepted | {"kind_3": "secrecy_individual"}, form="f3")
    assert _found((await sinks(house, tmp_path, capfd))["database"], "zqxsenare", "zqxmarkerad") == []
    assert "zqxöppen" in str(await sitting.execute("anna", "agenda.show"))


@dataclass(frozen=True, slots=True)
class Broken(Rulebook):
    """Rules that fail with what was said in their hands, and in the message."""

    def decide(self, said: Said, meeting: Meeting, others: Sequence[Meeting]) -> Outcome:
        """Fail."""
        held = said.words.spoken if isinstance(said, Spoke) else ""
        typed = {name: words.spoken for name, words in said.fields.items()} if isinstance(said, Pressed) else {}
        if held or typed:
            raise ValueError(held, typed)
        return Rulebook.decide(self, said, meeting, others)


async def test_a_rule_that_fails_tells_nobody_what_was_said(
    house: Living, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """The one who spoke is answered with a plain failure; the log has types and places; and others go on."""
    sitting = await _opened(house)
    rules = house.running.turn.rules
    assert isinstance(rules, Rulebook)
    house.running.turn.rules = Broken(rules.shelf, rules.standard, rules.language)
    answer = await sitting["anna"].say(f"{MARK}fel")
    assert answer.answer is not None
    assert (answer.answer.status, answer.answer.body) == (500, None)
    pressed = house.teams.make.submitted(sitting.chat, sitting["anna"].person, "1", {"verb": "help", "x": f"{MARK}x"})
    assert (await house.teams.wire.tell(pressed)).status == 500
    house.running.turn.rules = rules
    held = await sinks(house, tmp_path, capfd)
    assert b"ValueError" in held["standard error"]
    for sink, found in held.items():
        assert _found(found, MARK) == [], sink


def _found(held: bytes, *marks: str) -> list[str]:
    """Where in it a mark stands, with a little around, as it was written or as JSON spells it."""
    spelled = [form for mark in marks for form in (mark.encode(), mark.encode("ascii", "backslashreplace"))]
    return [repr(held[max(0, at - 60) : at + 80]) for form in spelled if (at := held.find(form)) >= 0]
