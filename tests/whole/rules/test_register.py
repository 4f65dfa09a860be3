"""The secretary says what stands in the municipality's register, by a press and by a word, during the sitting and after it (R-204, R-205)."""

from datetime import timedelta

import pytest

from bot.commands.export_form import Form
from bot.commands.fetch_note import NoteWanted, note_of_sitting
from bot.courier.rosters import CLOCKWORK
from bot.rehearsal.pretended.own_cards import ALLOW
from cards.phrases import book
from dialogs.said.inbound import Place, TimePassed
from tests.support.legal_force import ANNOUNCED, FIRST, HELD, announced
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import alone, cards_in, quiet, sees
from tests.support.word_documents import WordDocument, read_word
from tests.world.play import MORNING

SAY = book.of("sv")
WORDING = "Resor sker med tåg, se https://linkoping.se/a_b [1]."


async def moved(house: Living) -> LivingSitting:
    """A sitting with two motions in open matter 1."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["anna"].say(f"yrkande tillägg: {WORDING}", mention=True)
    await sitting["anna"].say("yrkande avslag", mention=True)
    await quiet(house)
    return sitting


@pytest.mark.rule("R-205", road="press", by="dialogs.archive.motions_registered.say")
async def test_after_the_close_the_secretary_presses_that_all_are_registered(house: Living) -> None:
    """Her own card asks for it, and then tells it; the motions and the note do too."""
    sitting = await moved(house)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    assert await sees(house, sitting["karin"], SAY.archive.wait.format(count=2))
    pressed = await sitting["karin"].press(SAY.archive.save_all.format(count=2))
    assert pressed.answer is not None
    assert pressed.answer.is_good
    assert await sees(house, sitting["karin"], SAY.archive.all_done)
    assert sorted((await sitting.meeting()).archive.registered) == [1, 2]
    assert SAY.archive.listed in await alone(house, sitting, "karin", "yrkanden")
    assert "Registrerade yrkanden: 1, 2." in await alone(house, sitting, "karin", "minnesstöd")


@pytest.mark.rule("R-205", road="word", by="dialogs.archive.motions_registered.say")
async def test_a_typed_word_registers_one_with_its_number_and_is_taken_back(house: Living) -> None:
    """Alone with the bot, after the close."""
    sitting = await moved(house)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    shown = await alone(house, sitting, "karin", "registrerat 1 diarienummer ks 2026/123")
    assert "diarienummer KS 2026/123" in shown
    assert sorted((await sitting.meeting()).archive.registered) == [1]
    await alone(house, sitting, "karin", "ångra")
    assert (await sitting.meeting()).archive.registered == {}


async def a_file(house: Living, sitting: LivingSitting) -> WordDocument:
    """The Word document that has come into the secretary's OneDrive once she has allowed it."""
    karin = sitting["karin"]
    await quiet(house)
    offer = house.teams.world.private_chat(karin.person).from_bot[-1]
    await karin.press(ALLOW, message=offer)
    await quiet(house)
    kept = house.teams.world.drive.of(karin.person)[-1]
    assert kept.name == "Underlag 2026-12-08 del D.docx"
    return read_word(kept.octets or b"")


@pytest.mark.rule("R-204", road="press", by="cards.note_register.register_part")
async def test_the_secretary_takes_the_motions_for_the_register_as_a_file(house: Living) -> None:
    """From the card at the close: who, when, how, which matter, and the words; what is registered says so."""
    sitting = await moved(house)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    assert await sees(house, sitting["karin"], SAY.archive.files)
    await alone(house, sitting, "karin", "registrerat 1 diarienummer KS 2026/123")
    await sitting["karin"].press(SAY.note_file.ask["docx"])
    document = await a_file(house, sitting)
    for said in (
        "Yrkande 1 (ärende 1)",
        "Lämnat av",
        "Anna Ek",
        "skrivet till Bisittare i Teams",
        WORDING,
    ):
        assert said in document.text
    assert ("Ja, diarienummer KS 2026/123" in document.text, "Yrkande 2 (ärende 1)" in document.text) == (True, True)


@pytest.mark.rule("R-204", road="word", by="cards.note_register.register_part")
@pytest.mark.parametrize("word", ["till diariet", "for the register"])
async def test_they_are_shown_by_a_word_as_a_text_to_copy(house: Living, word: str) -> None:
    """Also for one matter alone, during the sitting; a member is told who may."""
    sitting = await moved(house)
    shown = await alone(house, sitting, "karin", f"{word} 1")
    assert ("Yrkande 2 (ärende 1)" in shown, f"”{WORDING}”" in shown) == (True, True)
    assert SAY.refusals["no_matter"] in await alone(house, sitting, "karin", f"{word} 99")
    assert SAY.refusal.who_may["hosts"] in await alone(house, sitting, "anna", word)


@pytest.mark.machine  # the command opens the database a second time
@pytest.mark.parametrize("form", [Form.REGISTER, Form.OPEN])
async def test_the_command_gives_the_words_sign_for_sign(house: Living, form: Form) -> None:
    """What is registered, and pasted into the minutes, is what was handed in."""
    sitting = await moved(house)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    assert f"”{WORDING}”" in (await note_of_sitting(house.settings, sitting.key, NoteWanted(form))).decode()


async def test_of_a_matter_that_became_confidential_the_file_has_the_numbers_alone(house: Living) -> None:
    """The words are fetched on the motion's own card, once; whoever has a copy of before is told of (R-117)."""
    sitting = await moved(house)
    await alone(house, sitting, "karin", "till diariet")
    await sitting["karin"].press(SAY.note_file.ask["docx"])
    assert "tåg" in (await a_file(house, sitting)).text
    await sitting.execute("lena", "matter.level", {"matter": "1", "level": "secrecy"})
    await quiet(house)
    assert "file" in [one.what for one in (await sitting.meeting()).remaining]
    await alone(house, sitting, "karin", "till diariet")
    await sitting["karin"].press(SAY.note_file.ask["docx"])
    text = (await a_file(house, sitting)).text
    assert SAY.note_register.sealed.format(motion=1, no=1) in text
    assert ("tåg" in text, "Anna Ek" in text, "Resor" in text) == (False, False, False)


async def test_nobody_else_does(house: Living) -> None:
    """The chair is told who may."""
    sitting = await moved(house)
    assert SAY.refusal.who_may["secretary"] in await alone(house, sitting, "lena", "registrerat alla")
    assert (await sitting.meeting()).archive.registered == {}


@pytest.mark.parametrize("word", ["laga kraft {day} inget överklagande", "legal force {day} no appeal"])
@pytest.mark.rule("R-213", road="word", by="dialogs.archive.legal_force.say")
async def test_legal_force_is_noted_by_a_word_after_the_close(house: Living, word: str) -> None:
    """The secretary's; before the close, and from the chair, nothing is noted."""
    sitting = await begun(house, agenda=OPEN, date=HELD)
    typed = word.format(day=FIRST)
    assert SAY.refusals["force_not_closed"] in await alone(house, sitting, "karin", typed)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    assert SAY.archive.force_notes["force_unannounced"] in await alone(house, sitting, "karin", typed)
    await announced(sitting)
    assert SAY.refusal.who_may["secretary"] in await alone(house, sitting, "lena", typed)
    early = word.format(day=ANNOUNCED)
    assert SAY.archive.force_notes["force_soon"] in await alone(house, sitting, "karin", early)
    assert (await sitting.meeting()).archive.force is None
    assert SAY.archive.force_notes["force_saved"] in await alone(house, sitting, "karin", typed)
    assert (await sitting.meeting()).archive.force is not None


@pytest.mark.rule("R-213", road="press", by="dialogs.archive.legal_force.say")
async def test_legal_force_is_noted_on_its_card(house: Living) -> None:
    """A day and a tick; what is missing is said, and the day from which it can be."""
    sitting = await begun(house, agenda=OPEN, date=HELD)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await announced(sitting)
    await quiet(house)
    shown = await alone(house, sitting, "karin", "laga kraft")
    assert SAY.archive.force_none in shown
    assert SAY.archive.force_earliest.format(day=FIRST) in shown
    for day, no_appeal in ((FIRST, "no"), (ANNOUNCED, "yes")):
        await sitting["karin"].press(SAY.archive.force_save, {"day": day, "no_appeal": no_appeal})
        assert (await sitting.meeting()).archive.force is None
    await sitting["karin"].press(SAY.archive.force_save, {"day": FIRST, "no_appeal": "yes"})
    assert (await sitting.meeting()).archive.force is not None


@pytest.mark.parametrize("typed", [True, False])
@pytest.mark.rule("R-213", road="word", by="dialogs.archive.legal_force.take_back")
async def test_any_secretary_takes_a_note_of_legal_force_back(house: Living, *, typed: bool) -> None:
    """Whoever made it, typed or pressed: the journal may have been purged on a mistake that its maker was not there to mend."""
    sitting = await begun(house, agenda=OPEN, date=HELD)
    person = await sitting.person("per")
    await sitting.execute(
        "karin", "roster.assign", {"person": person.key, "name": person.name, "capacity": "secretary", "place": "room"}
    )
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await announced(sitting)
    await sitting.execute("per", "force.say", {"day": FIRST, "no_appeal": "yes"})
    await quiet(house)
    assert (await sitting.meeting()).archive.force is not None
    if typed:
        assert SAY.archive.force_notes["force_back"] in await alone(house, sitting, "karin", "ta tillbaka laga kraft")
    else:
        await alone(house, sitting, "karin", "laga kraft")
        await sitting["karin"].press(SAY.archive.force_take_back)
    assert (await sitting.meeting()).archive.force is None


@pytest.mark.parametrize("word", ["justerat {day}", "adjusted {day}"])
@pytest.mark.rule("R-198", road="word", by="dialogs.archive.minutes_adjusted_announced.say")
async def test_the_dates_of_the_minutes_are_noted_by_a_word_and_taken_back(house: Living, word: str) -> None:
    """The secretary's, alone; the answer says by when they are announced."""
    sitting = await moved(house)
    newest = (await sitting.meeting()).newest
    assert newest is not None
    typed = word.format(day=newest.date().isoformat())
    assert SAY.refusals["dates_not_closed"] in await alone(house, sitting, "karin", typed)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    assert SAY.refusal.who_may["secretary"] in await alone(house, sitting, "lena", typed)
    shown = await alone(house, sitting, "karin", typed)
    assert (SAY.archive.dates_notes["dates_saved"] in shown, SAY.archive.dates_announced_by in shown) == (True, True)
    assert (await sitting.meeting()).archive.dates is not None
    await alone(house, sitting, "karin", "ångra")
    assert (await sitting.meeting()).archive.dates is None


@pytest.mark.rule("R-198", road="press", by="dialogs.archive.minutes_adjusted_announced.say")
async def test_the_dates_of_the_minutes_are_noted_on_their_card(house: Living) -> None:
    """Both days at once; what cannot be is said at its field."""
    sitting = await moved(house)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    assert SAY.archive.dates_adjusted_by in await alone(house, sitting, "karin", "datum")
    newest = (await sitting.meeting()).newest
    assert newest is not None
    day = newest.date().isoformat()
    await sitting["karin"].press(SAY.archive.dates_save, {"adjusted": "", "announced": day})
    assert (await sitting.meeting()).archive.dates is None
    await sitting["karin"].press(SAY.archive.dates_save, {"adjusted": day, "announced": day})
    dates = (await sitting.meeting()).archive.dates
    assert dates is not None
    assert (dates.adjusted, dates.announced) == (day, day)


async def test_the_secretary_alone_is_reminded_of_the_adjustment_once(house: Living) -> None:
    """When its time comes, though the bot was started anew since the close, and no second time when it comes again."""
    held = MORNING - timedelta(days=12)
    sitting = await begun(house, agenda=OPEN, date=held.date().isoformat())
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    said = SAY.archive.dates_due["remind_adjust"].format(day=(held + timedelta(days=14)).date().isoformat())
    chats = {who: house.teams.world.private_chat(sitting[who].person) for who in ("karin", "lena")}
    for _ in range(2):
        await house.restart()
        place = Place(sitting.chat.id, sitting.chat.tenant_id)
        comes = TimePassed(place=place, who=CLOCKWORK, at=MORNING, sitting=sitting.key, what="remind_adjust")
        await house.running.turn.hear(comes)
        await quiet(house)
        assert {who: cards_in(chat).count(said) for who, chat in chats.items()} == {"karin": 1, "lena": 0}
