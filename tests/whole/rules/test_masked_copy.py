"""Whoever runs the bot makes a masked copy of a sitting, for whoever asks to have it: nothing masked is in any form of it, nor in its properties (R-211, R-247)."""

from itertools import product

import pytest

from bot.commands.export_form import DocumentPart, Form
from bot.commands.fetch_note import NoteWanted, note_of_sitting
from cards.phrases import book
from dialogs.meeting.capacity import Capacity
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, OPEN, begun, opened
from tests.support.soon import quiet
from tests.support.tagged_pdf import read_pdf
from tests.support.word_documents import read_word

SAY = book.of("sv").masking
NUMBERED = (
    "Bidraget gäller 0102030400."  # may be a phone number: a motion that surely has an identity number is not kept
)
MARKERS = ("Zacharias", "0102030400", "Partsson", "A.B.")
pytestmark = pytest.mark.machine  # the command opens the database a second time


async def held(house: Living) -> LivingSitting:
    """A sitting with two motions in open matter 1, one of them with an identity number, and two parties in confidential matter 2: one whom Teams has named, one whom the secretary names."""
    sitting = await house.sitting(FEW | {"zacharias": Part("Zacharias")}, OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["anna"].say("yrkande tillägg: Resor sker med tåg.", mention=True)
    await sitting.hand_in("anna", "motion.submit", {"matter": "1", "kind": "amend", "wording": NUMBERED, "sent": "yes"})
    known, new = (await sitting.person("zacharias")).key, "new"
    for person, name in ((known, ""), (new, "Bertil Partsson")):
        party = {"person": person, "name": name, "capacity": "party", "place": "room", "matter": "2", "sent": "form"}
        await sitting.execute("karin", "roster.assign", party, form=person)
    assert len((await sitting.meeting()).having(Capacity.PARTY)) == 2
    await opened(sitting, 2)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    return sitting


def inside(made: bytes, form: Form) -> list[str]:
    """All that a file of this form says, in each file inside it and in its properties."""
    if form is Form.PDF:
        pdf = read_pdf(made)
        return [pdf.text, pdf.properties]
    files = read_word(made).files.values() if form is Form.DOCX else [made]
    return [one.decode(errors="replace") for one in files]


async def test_nothing_masked_is_in_any_file_or_its_properties(house: Living) -> None:
    """Of each part, in each form, of one sitting."""
    sitting = await held(house)
    documents = product((Form.DOCX, Form.PDF), DocumentPart)
    texts = product((Form.OPEN, Form.CONFIDENTIAL, Form.AID, Form.JSON), (DocumentPart.OPEN,))
    for form, part in (*texts, *documents):
        made = await note_of_sitting(house.settings, sitting.key, NoteWanted(form, part, masked=True))
        told = inside(made, form)
        assert not [marker for marker in MARKERS for one in told if marker in one], (form, part)


async def test_what_is_left_can_be_read_and_the_copy_says_what_is_masked_and_why(house: Living) -> None:
    """With a mark where each stood; without `--mask` there is none."""
    sitting = await held(house)
    shown = (await note_of_sitting(house.settings, sitting.key, NoteWanted(Form.OPEN, masked=True))).decode()
    assert "Resor sker med tåg." in shown
    assert "maskat: text med personnummer" in shown
    assert (SAY.why["number"] in shown, SAY.why["confidential"] in shown, SAY.how in shown) == (True, True, True)
    plain = (await note_of_sitting(house.settings, sitting.key, NoteWanted(Form.OPEN))).decode()
    assert ("maskat" in plain, SAY.title in plain, "0102030400" in plain) == (False, False, True)


TOLD = [Form.OPEN, Form.CONFIDENTIAL, Form.AID, Form.JSON]


async def lines(house: Living, sitting: LivingSitting) -> list[str]:
    """All lines of the masked copy, in each of its forms that is text."""
    wanted = [NoteWanted(form, masked=True) for form in TOLD]
    made = [await note_of_sitting(house.settings, sitting.key, one) for one in wanted]
    return [line for one in made for line in one.decode().splitlines()]


async def test_what_was_registered_and_said_in_a_matter_that_became_confidential_is_masked(house: Living) -> None:
    """Before and after its level was raised, in the sentences and in the summary."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["anna"].say("yrkande tillägg: Resor sker med tåg.", mention=True)
    await sitting["karin"].say_privately("registrerat 1 dnr SNZQX 2026/4711")
    await sitting.execute("lena", "matter.level", {"matter": "1", "level": "3"})
    await sitting["karin"].say_privately("registrerat 1 dnr SNZQX 2026/4712")
    await sitting["karin"].say_privately("känslig uppgift sades")
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    assert not [line for line in await lines(house, sitting) if "SNZQX" in line or "72 timm" in line]


async def test_where_anybody_was_is_masked_whoever_noted_it(house: Living) -> None:
    """By the chair's decision, by the roll call and by their own word; who decided is told."""
    sitting = await begun(house, "bo", agenda=OPEN)
    for who, word in (
        ("karin", "upprop resten i rummet"),
        ("lena", "godkänn distans"),
        ("lena", "jag har förvissat mig"),
        ("lena", "ajournera 5"),
        ("lena", "återuppta"),
    ):
        await sitting[who].say(word, mention=True)
    await sitting["bo"].say_privately("i rummet")
    await sitting["bo"].say_privately("be om distans")
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    names = [sitting[who].person.name for who in ("anna", "bo")]
    told = await lines(house, sitting)
    assert not [line for line in told if "på distans" in line and any(name in line for name in names)]
    assert any("Lena" in line for line in told)
