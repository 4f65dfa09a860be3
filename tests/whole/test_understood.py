"""What people write on a phone is understood, or they are asked alone; and no word stays that was not handed in."""

import asyncio
from pathlib import Path

import pytest

from bot.store.verify import verify
from cards.phrases import book
from dialogs.motion import mover_is_asked
from tests.support.living import CAST, Living, LivingSitting, Part, living
from tests.support.rule_sittings import FEW, opened, presses
from tests.support.sinks import bytes_in
from tests.support.soon import cards_in, hears, quiet, sees

OPEN = "1. Riktlinjer för resor\n2. A.B. [sekretess]\n3. Budget"
MARK = "Zqxbänkar"
LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}


async def on_table(house: Living, language: str = "sv", *more: str) -> LivingSitting:
    """A sitting with matter 1 open; Anna and those besides have Teams in this language."""
    cast = {**FEW, **{key: CAST[key] for key in more}}
    cast |= {key: Part(cast[key].name, cast[key].line, locale=LANGUAGES[language]) for key in ("anna", *more)}
    sitting = await house.sitting(cast, OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["per"].say("Hörs jag?")
    return sitting


@pytest.mark.parametrize("language", LANGUAGES)
async def test_a_motion_in_doubt_waits_through_a_restart_and_is_handed_in_once(
    database_url: str, language: str
) -> None:
    """Two write at once, Teams repeats one, the bot is restarted; the room sees what its mover has placed, and no more."""
    say = book.of(language).motion_asked
    async with living(database_url) as house:
        sitting = await on_table(house, language, "bo")
        anna, bo, per = sitting["anna"], sitting["bo"], sitting["per"]
        written = house.teams.make.message(sitting.chat, anna.person, f"yrkande 3 nya {MARK}", mention=False)
        await asyncio.gather(house.teams.wire.tell(written), bo.say("yrkande 3 nya stolar"))
        await house.restart()
        await house.teams.wire.tell(written)
        for who in (anna, bo):
            assert await hears(house, who, say.held)
        meeting = await sitting.meeting()
        assert (len(meeting.held), meeting.motions) == (2, ())
        await presses(sitting, "anna", say.choose.format(no=3))
        assert await sees(house, per, f"3 nya {MARK}")
        await presses(sitting, "bo", say.drop)
        await quiet(house)
        meeting = await sitting.meeting()
        assert (meeting.held, [motion.no for motion in meeting.motions]) == ((), [3])
        assert "stolar" not in cards_in(sitting.chat)
        assert await house.read(lambda conn: verify(conn, sitting.key)) is None
        assert house.teams.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
async def test_plain_speech_is_offered_to_its_writer_and_one_tap_hands_it_in(tmp_path: Path, language: str) -> None:
    """Twice the same message is one offer; nobody else sees it, and a change is written in the form."""
    say, motion = book.of(language).motion_asked, book.of(language).motion
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as house:
        sitting = await on_table(house, language)
        anna = sitting["anna"]
        said = "Jag yrkar avslag." if language == "sv" else "I move to reject."
        written = house.teams.make.message(sitting.chat, anna.person, said, mention=False)
        await asyncio.gather(house.teams.wire.tell(written), house.teams.wire.tell(written))
        assert await hears(house, anna, say.offer)
        await house.restart()
        await quiet(house)
        assert len(house.teams.world.private_chat(anna.person).from_bot) == 1
        assert (await sitting.meeting()).motions == ()
        await presses(sitting, "anna", say.offer_tap.format(kind=motion.choices["reject"], no=1))
        assert [one.kind for one in (await sitting.meeting()).motions] == ["reject"]
        await anna.say(f"Tilläggsyrkande: {MARK}")
        await presses(sitting, "anna", say.offer_form.format(no=1))
        await anna.press(motion.send, {"wording": "Skrivet här"})
        assert [one.kind for one in (await sitting.meeting()).motions] == ["reject", "add"]
        await house.close()
        assert MARK.encode() not in bytes_in(tmp_path)


@pytest.mark.parametrize("how", ["called", "time"])
async def test_words_that_wait_are_destroyed_without_a_trace(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """When a confidential matter is called, and when nobody has answered in time; an older button hands nothing in."""
    say = book.of("sv").motion_asked
    if how == "time":
        monkeypatch.setattr(mover_is_asked, "HELD_S", 2)
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as house:
        sitting = await on_table(house)
        await sitting["anna"].say(f"yrkande 3 nya {MARK}")
        if how == "called":
            assert await hears(house, sitting["anna"], say.held)
            assert await hears(house, sitting["anna"], MARK)
            await opened(sitting, 2)
            assert await hears(house, sitting["anna"], "Yrkandet väntar inte längre på svar")
        await sitting.until(lambda meeting: not meeting.held)
        await sitting.execute("anna", "motion.confirm", {"held": "1", "matter": "3"}, form="late")
        assert (await sitting.meeting()).motions == ()
        await quiet(house)
        assert MARK.encode() not in bytes_in(tmp_path)
        assert MARK not in str(house.teams.world.private_chat(sitting["anna"].person).from_bot[-1].cards)


async def test_replies_and_mentions_in_every_shape_are_commands(tmp_path: Path) -> None:
    """A reply that quotes, a comma after the name, a name written by hand; each asks for the list of motions in a new chat."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as house:
        sitting = await on_table(house, "sv", "bo")
        for who, said in (
            ("anna", '<quoted messageId="1783419459151"/> yrkande: avslag'),
            ("bo", "@Bisittare, yrkande 3: bifall"),
        ):
            await sitting[who].say(said)
        found = [(motion.no, motion.kind, motion.mover) for motion in (await sitting.meeting()).motions]
        people = {who: (await sitting.person(who)).key for who in ("anna", "bo")}
        assert found == [(1, "reject", people["anna"]), (3, "approve", people["bo"])]
