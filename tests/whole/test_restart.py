"""The bot is restarted in the middle of a meeting, and nobody in it notices."""

from pathlib import Path

from bot.rehearsal.pretended.faults import Call, Fault
from dialogs.meeting.meeting import MatterState
from tests.support.living import living


async def test_a_meeting_goes_on_after_a_restart(database_url: str) -> None:
    """Answers, readiness, the gate and the guard go on; cards that were posted are edited, not posted again."""
    async with living(database_url) as house:
        sitting = await house.sitting()
        await sitting.execute("lena", "matter.call", {"matter": "3"})
        await sitting.reads(sitting["anna"], "Ingen kan se min skärm")
        await sitting["anna"].press("Allt stämmer")
        await sitting.reads(sitting["okand"], "1 av 3 på distans")
        await house.all_sent()
        known = list(sitting.chat.from_bot)
        await house.restart()
        for who in ("bo", "cia"):
            await sitting[who].press("Allt stämmer")
        await sitting.reads(sitting["okand"], "Alla 3 på distans")
        assert sitting.chat.from_bot == known
        await sitting.reads(sitting["lena"], "Bara behöriga är med – öppna 3")
        await sitting["lena"].press("Bara behöriga är med – öppna 3")
        await sitting.reads(sitting["okand"], "Skriv ingenting i chatten medan ärendet behandlas")
        await house.restart()
        await sitting["bo"].say("Är det grannen?")
        await sitting.until(lambda m: bool(m.incidents))
        await sitting.reads(sitting["lena"], "Avsluta 3 och ta upp 4")
        await sitting["lena"].press("Avsluta 3 och ta upp 4")
        await sitting.until(lambda m: m.table == 4)
        assert (await sitting.meeting()).matter(3).state is MatterState.ENDED  # type: ignore[union-attr]
        assert house.teams.complaints == []


async def test_what_could_not_be_sent_is_sent_after_the_restart(database_url: str) -> None:
    """Teams is away while a matter is called and the bot is stopped; once both are back the cards come."""
    async with living(database_url) as house:
        sitting = await house.sitting()
        house.teams.faults.plan(Fault(status=503), (Call.SEND, Call.EDIT), times=1000, conversation=sitting.chat.id)
        await sitting.execute("lena", "matter.call", {"matter": "3"})
        await house.close()
        assert not sitting["anna"].sees("Ärende 3, A.B.")
        house.teams.faults.clear()
        await house.open()
        await sitting.reads(sitting["anna"], "Ingen kan se min skärm")


async def test_a_second_press_on_the_rooms_card_counts(tmp_path: Path) -> None:
    """Whoever lost the link presses the same button of the same card again, and the answer is theirs anew."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as house:
        sitting = await house.sitting()
        await sitting.execute("lena", "matter.call", {"matter": "3"})
        fields = dict.fromkeys(("alone", "headset", "room", "window", "background"), "yes")
        await sitting.execute("anna", "checklist.submit", fields)
        await house.teams.join(sitting.chat, sitting["anna"])
        await house.teams.leave(sitting.chat, sitting["anna"])
        await house.teams.join(sitting.chat, sitting["anna"])
        await sitting.execute("anna", "checklist.submit", fields)
        person = await sitting.person("anna")
        assert person.answer is not None
        assert (person.answer.unsafe, person.answer.epoch) == ((), person.epoch)


async def test_after_a_no_the_second_answer_is_one_press_away(tmp_path: Path) -> None:
    """An old press on the room's card wipes out no "no"; it shows the person's own card, where "now all is true" counts."""
    async with living(f"sqlite:///{tmp_path}/sittings.sqlite") as house:
        sitting = await house.sitting()
        await sitting.execute("lena", "matter.call", {"matter": "3"})
        anna = sitting["anna"]
        await sitting.reads(anna, "Ingen kan se min skärm")
        await anna.press("Något stämmer inte")
        await anna.press("Skicka svaren", dict.fromkeys(("alone", "headset", "room", "window", "background"), "Nej"))
        anna.close_dialog()
        await anna.press("Allt stämmer")
        assert (await sitting.person("anna")).answer.unsafe  # type: ignore[union-attr]
        await anna.press("Nu stämmer allt")
        assert (await sitting.person("anna")).answer.unsafe == ()  # type: ignore[union-attr]
