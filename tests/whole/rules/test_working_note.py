"""The secretary, and the chair, take the working note home by a typed word, alone with the bot; nobody else does (R-195 to R-201)."""

import json

import pytest

from bot.commands.export_form import DocumentPart, Form
from bot.commands.fetch_note import NoteWanted, note_of_sitting
from cards.phrases import book
from tests.support import sinks
from tests.support.living import CAST, Living, Part
from tests.support.rule_sittings import FEW, OPEN, WORDING, begun, noted
from tests.support.soon import alone, cards_in, quiet, sees
from tests.support.tagged_pdf import read_pdf
from tests.support.word_documents import read_word

SAY = book.of("sv")


@pytest.mark.rule("R-197", road="word", by="cards.note_card.NoteCard.draw")
@pytest.mark.parametrize("who", ["karin", "lena"])
async def test_secretary_and_chair_have_the_open_part_until_the_purge(house: Living, who: str) -> None:
    """During the sitting and after it, as a text to copy; of a confidential matter its number alone."""
    sitting = await noted(house)
    for _ in range(2):
        shown = await alone(house, sitting, who, "underlag")
        assert "Underlag till protokoll" in shown
        assert f"lämnar ett tilläggsyrkande: ”{WORDING}”" in shown
        assert "### § [ ] (ärende 2)" in shown
        assert "A.B." not in shown
        await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
        await quiet(house)


async def test_it_says_that_it_is_no_minutes(house: Living) -> None:
    """Whoever copies it copies that too."""
    assert SAY.working_note.not_minutes in await alone(house, await noted(house), "karin", "underlag")


async def test_it_numbers_the_sections_from_the_first_that_is_typed(house: Living) -> None:
    """In the order treated, as the secretary's own series goes on."""
    shown = await alone(house, await noted(house), "karin", "underlag från § 82")
    assert ("### § 82 " in shown, "### § 83 (ärende 2)" in shown) == (True, True)


@pytest.mark.rule("R-200", road="word", by="cards.note_confidential.confidential_part")
async def test_the_other_parts_stand_apart(house: Living) -> None:
    """The confidential part names who was there and no word; the aid has the facts. Neither holds the open part's motion."""
    sitting = await noted(house)
    secret = await alone(house, sitting, "karin", "sekretessdelen")
    assert ("Egen fil." in secret, "(ärende 2)" in secret, WORDING in secret, "A.B." in secret) == (
        True,
        True,
        False,
        False,
    )
    aid = await alone(house, sitting, "karin", "minnesstöd")
    assert ("Klistras inte in i protokollet." in aid, "tog upp ärende 2" in aid, WORDING in aid) == (True, True, False)


async def test_a_button_on_the_card_shows_the_other_part(house: Living) -> None:
    """In the same message, which is drawn again; and what stood in its field is not sent."""
    sitting = await noted(house)
    await alone(house, sitting, "karin", "underlag")
    karin, chat = sitting["karin"], house.teams.world.private_chat(sitting["karin"].person)
    messages = len(chat.messages)
    pressed = await karin.press(SAY.note_card.parts["confidential"])
    assert pressed.answer is not None
    assert pressed.answer.is_good
    assert await sees(house, karin, "Egen fil.")
    assert len(chat.messages) == messages


@pytest.mark.rule("R-239", road="word", by="cards.note_matter.of_matter")
async def test_one_matter_can_be_had_while_the_sitting_goes_on(house: Living) -> None:
    """For what is adjusted at once: its own section, who decided it, and no other matter."""
    sitting = await noted(house)
    shown = await alone(house, sitting, "karin", "underlag 1 från 82")
    assert (WORDING in shown, "### § 82 " in shown, "ärende 2" in shown) == (True, True, False)
    assert SAY.working_note.adjusted_at_once in shown
    assert "Egen fil." in await alone(house, sitting, "karin", "underlag 2")
    assert SAY.refusals["not_treated"] in await alone(house, sitting, "karin", "underlag 3")
    for word in ("underlag 99", "underlag 99 som fil"):
        assert SAY.refusals["no_matter"] in await alone(house, sitting, "karin", word)


async def test_nobody_else_has_it(house: Living) -> None:
    """A member who asks is told who may, and sees nothing of it."""
    shown = await alone(house, await noted(house), "anna", "underlag")
    assert (SAY.refusal.who_may["hosts"] in shown, WORDING in shown) == (True, False)


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("underlag", "Underlaget"),
        ("underlag 1 från 82", "Underlaget"),
        ("underlag 1 som pdf från 82", "Underlaget"),
        ("sekretessdelen", "Sekretessdelen"),
        ("minnesstöd", "Minnesstödet"),
        ("till diariet", "Texten till diariet"),
        ("till diariet 1 som fil", "Texten till diariet"),
    ],
)
async def test_in_the_chat_it_is_answered_alone_with_a_line(house: Living, word: str, part: str) -> None:
    """The room has no part of it: the asker is told where it is to be had, by the words that were typed (R-204, R-232)."""
    sitting = await noted(house)
    before = cards_in(sitting.chat)
    await sitting["karin"].say(word, mention=True)
    await quiet(house)
    assert SAY.working_note.not_minutes not in cards_in(sitting.chat).removeprefix(before)
    line = f"{part} visas bara här i vår egen chatt. Skriv ”{word}” till mig här."
    assert line in cards_in(house.teams.world.private_chat(sitting["karin"].person))


async def test_a_press_in_the_chat_shows_no_part_either(house: Living) -> None:
    """Whatever button is forged there: it is not that chat's to see."""
    answer = await (await noted(house)).execute("karin", "note.show", {"part": "open"})
    assert SAY.refusal.notices["note_alone"] in json.dumps(answer, ensure_ascii=False)


async def test_the_closing_card_says_how_to_have_it(house: Living) -> None:
    """Without it nobody knows the word."""
    sitting = await noted(house)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    assert "underlag" in cards_in(sitting.chat)


@pytest.mark.machine  # the command opens the database a second time
@pytest.mark.parametrize("form", [Form.OPEN, Form.CONFIDENTIAL, Form.AID, Form.JSON, Form.DOCX, Form.PDF])
async def test_no_file_holds_a_word_of_what_became_confidential(house: Living, form: Form) -> None:
    """Neither its title, nor a motion handed in before, nor the initials: in no form, and in no file inside a document."""
    agenda = "1. Resor\n2. A.B. [sekretess]\n3. Vräkning på Tallvägen"
    sitting = await begun(house, agenda=agenda)
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await sitting["anna"].say("yrkande tillägg: Grannen heter Zacharias.", mention=True)
    await sitting.execute("karin", "matter.level", {"matter": "3", "level": "secrecy"})
    await quiet(house)
    whole = form in (Form.DOCX, Form.PDF)
    wanted = [NoteWanted(form, part) for part in (DocumentPart if whole else [DocumentPart.OPEN])]
    for one in wanted:
        made = await note_of_sitting(house.settings, sitting.key, one)
        inside = _inside(made, form)
        assert any("ärende 3".encode() in text for text in inside) or form is Form.JSON
        for word in ("Zacharias", "Tallvägen", "A.B."):
            assert not any(word.encode() in text for text in inside)


def _inside(made: bytes, form: Form) -> list[bytes]:
    """All that a file of this form says, in each file inside it and in its properties."""
    if form is Form.PDF:
        pdf = read_pdf(made)
        return [pdf.text.encode(), pdf.properties.encode(), made]
    return [*read_word(made).files.values()] if form is Form.DOCX else [made]


async def test_who_takes_part_can_be_asked_for_by_a_word_until_the_purge(house: Living) -> None:
    """“närvaro” shows the roster, alone, after the close too."""
    sitting = await noted(house)
    assert "Deltagarlistan" in await alone(house, sitting, "karin", "närvaro")
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    assert "Deltagarlistan" in await alone(house, sitting, "karin", "närvaro")


@pytest.mark.parametrize("removed", [False, True])
async def test_whoever_is_secretary_no_longer_gets_nothing_new_of_it(house: Living, *, removed: bool) -> None:
    """It stood in their own chat, and is drawn again when a level is raised."""
    karl = Part("Karl", "sekreterare, i rummet")
    cast = {key: CAST[key] for key in ("lena", "karin", "anna", "per")} | {"karl": karl}
    sitting = await house.sitting(cast, OPEN, begun=True)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["anna"].say(f"yrkande tillägg: {WORDING}", mention=True)
    assert WORDING in await alone(house, sitting, "karl", "underlag")
    person = await sitting.person("karl")
    await sitting.execute("karin", "roster.assign", {"person": person.key, "name": person.name, "capacity": ""})
    if removed:
        await house.teams.dismiss(sitting.chat, sitting["karl"])
    await sitting["anna"].say("yrkande avslag: Efteråt", mention=True)
    await quiet(house)
    await sitting.execute("lena", "matter.level", {"matter": "3", "level": "secrecy"})
    await sitting.execute("lena", "matter.level", {"matter": "1", "level": "secrecy"})
    await quiet(house)
    left = sinks.held(house, house.teams.world.private_chat(sitting["karl"].person))
    assert ("Efteråt" in left, WORDING in left, "Underlag till protokoll" in left) == (False, False, False)


async def test_of_whoever_did_not_answer_the_roll_call_the_note_says_so(house: Living) -> None:
    """They stand among those who decided, since the roster has them there, with a remark; whoever answered has none."""
    here = {key: Part(key.title(), "ledamot, i rummet") for key in ("anna", "bo")}
    sitting = await house.sitting(FEW | here, OPEN, begun=True, seats="3")
    for who in ("lena", "anna"):
        await sitting["karin"].say_privately(f"upprop {(await sitting.person(who)).name} i rummet")
    await sitting["karin"].say_privately("avsluta uppropet ändå")
    for step in ("matter.call", "matter.end"):
        await sitting.execute("lena", step, {"matter": "1", "quorum": "any"})
    note = await alone(house, sitting, "karin", "underlag")
    assert [line for line in note.splitlines() if "inte antecknad som närvarande" in line and "Bo " in line]
    assert not [line for line in note.splitlines() if "inte antecknad som närvarande" in line and "Anna " in line]


async def test_what_was_done_before_a_capacity_was_noted_is_told_of_whoever_has_it_now(house: Living) -> None:
    """The secretary set the sitting up and noted chair and herself; who has no capacity at the close has no name (R-201, R-251)."""
    sitting = await begun(house, "frank")
    await sitting["lena"].say("avsluta sammanträdet ändå", mention=True)
    await quiet(house)
    aid = await alone(house, sitting, "karin", "minnesstöd")
    karin, lena = [(await sitting.person(who)).name for who in ("karin", "lena")]
    assert f"{karin} antecknade {lena} som ordförande" in aid
    assert f"{lena} är med i mötets chatt." in aid
    assert ("Någon förberedde" in aid, "utan uppdrag antecknade" in aid) == (False, False)
    assert sitting["frank"].person.name not in aid
    assert "En person utan uppdrag är ny i deltagarlistan" in aid
