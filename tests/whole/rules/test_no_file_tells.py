"""No file that can be made of a sitting tells what was confidential: every kind that the export's own table has, whole, one matter, and masked (R-105, R-200).

A new kind is swept by itself: the kinds are those of the command's own options, and the files that Teams gets are of the same parts and forms.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product

import pytest

from bot.commands.export import export
from bot.commands.export_form import DocumentPart, Form
from bot.settings.refused import SettingsRefused
from dialogs.meeting.capacity import Capacity
from dialogs.said.note_files import FileForm, NotePart
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, opened
from tests.support.soon import quiet
from tests.support.unpacked import said_in

AGENDA = "1. Budget\n2. A.B. Umgängesmål [sekretess]\n3. Vräkning på Tallvägen\n4. C.D. [sekretess]"
SPOKEN = {  # where it was said or written: what would tell
    "the title of a matter whose level was raised": "Tallvägen",
    "a motion in it, handed in before that": "Grannfejd",
    "what stood on a secrecy line of the agenda": "Umgängesmål",
    "a message written while it was open": "Zebrarand",
    "a motion typed then": "Kvastskaft",
    "a form sent then": "Ljusstake",
    "the name of a party whom Teams has named": "Zacharias",
    "the name of a party as the secretary gives it": "Partsson",
}
MASKED = {
    "a motion with what may be an identity number": "0102030400",
    "the name of somebody without a capacity": "Gunborg",
}
INITIALS = "A.B."
pytestmark = pytest.mark.machine  # the command opens the database a second time


@dataclass(frozen=True)
class Kind:
    """What the command is asked for."""

    form: Form
    part: DocumentPart
    masked: bool
    matter: int


def kinds() -> Iterator[Kind]:
    """All that can be asked for, as the options' own types have it; what the command refuses makes no file."""
    for form, part, masked, matter in product(Form, DocumentPart, (False, True), (0, 1, 3)):
        if form in (Form.DOCX, Form.PDF) or part is DocumentPart.OPEN:
            yield Kind(form, part, masked, matter)


@pytest.fixture
async def sitting(house: Living) -> LivingSitting:
    """A sitting in which all of it was said, with the confidential matters over, and one raised."""
    strangers = {"zacharias": Part("Zacharias"), "gunborg": Part("Gunborg")}
    sitting = await house.sitting(FEW | strangers, AGENDA)
    await house.teams.join(sitting.chat, *(sitting[who] for who in strangers))
    await sitting["gunborg"].say("Hej, hörs jag?")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    for kind, wording in (("amend", "Gäller 0102030400."), ("add", "Synligt bidrag.")):
        filled = {"matter": "1", "kind": kind, "wording": wording, "sent": "yes"}
        await sitting.hand_in("anna", "motion.submit", filled, form=kind)
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await sitting["anna"].say("yrkande tillägg: Grannfejd nämns inte.", mention=True)
    await sitting.execute("lena", "matter.level", {"matter": "3", "level": "secrecy"})
    known, new = (await sitting.person("zacharias")).key, "new"
    for person, name in ((known, ""), (new, "Bertil Partsson")):
        party = {"person": person, "name": name, "capacity": "party", "place": "room", "matter": "2", "sent": "form"}
        await sitting.execute("karin", "roster.assign", party, form=person)
    await opened(sitting, 2)
    await sitting["anna"].say("Är det Zebrarand som avses?")
    await sitting["anna"].say("yrkande avslag: Kvastskaft", mention=True)
    form = {"matter": "2", "kind": "add", "wording": "Ljusstake", "sent": "yes"}
    await sitting.hand_in("anna", "motion.submit", form, form="late")
    await sitting.execute("lena", "matter.end", {"matter": "2"})
    meeting = await sitting.meeting()
    assert [one.sealed for one in meeting.motions] == [False, False, True]
    assert meeting.incidents
    assert len(meeting.having(Capacity.PARTY)) == 2
    assert "Gunborg" in (await sitting.person("gunborg")).name
    await quiet(house)
    return sitting


async def made(sitting: LivingSitting, kind: Kind, capsysbinary: pytest.CaptureFixture[bytes]) -> bytes:
    """The file, as the command writes it; nothing where it says that there is no such."""
    capsysbinary.readouterr()
    try:
        await asyncio.to_thread(
            export, sitting.key, form=kind.form, part=kind.part, section=82, matter=kind.matter, masked=kind.masked
        )
    except SettingsRefused:
        return b""
    return capsysbinary.readouterr().out


@pytest.mark.parametrize("closed", [False, True])
async def test_none_of_them_has_a_word_of_it(
    sitting: LivingSitting,
    capsysbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
    *,
    closed: bool,
) -> None:
    """Nor the properties of a document, its XMP or a file inside it; during the sitting and after it. What is open is there."""
    if closed:
        await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
        await quiet(sitting.living)
    monkeypatch.setenv("BISITTARE_DATABASE_URL", sitting.living.settings.database_url)
    files = {kind: await made(sitting, kind, capsysbinary) for kind in kinds()}
    assert {kind.form for kind, octets in files.items() if octets} == {*Form}
    for kind, octets in files.items():
        said = "\n".join(said_in(octets))
        hidden = [*SPOKEN.values(), *(MASKED.values() if kind.masked else ())]
        assert [word for word in hidden if word in said] == [], kind
        # What can be checked against the chain keeps them until the purge: they are in its entries.
        assert INITIALS not in said or kind.form is Form.CHAIN, kind
    numbered = "\n".join(said_in(files[Kind(Form.OPEN, DocumentPart.OPEN, masked=False, matter=0)]))
    assert MASKED["a motion with what may be an identity number"] in numbered
    aid = "\n".join(said_in(files[Kind(Form.AID, DocumentPart.OPEN, masked=False, matter=0)]))
    assert closed or MASKED["the name of somebody without a capacity"] in aid  # after the close nobody has it any more
    shown = {kind.form for kind, octets in files.items() if "Synligt bidrag" in "\n".join(said_in(octets))}
    assert shown >= {Form.OPEN, Form.REGISTER, Form.JSON, Form.DOCX, Form.PDF}


def test_the_files_that_teams_gets_are_of_the_same_kinds() -> None:
    """The sheet for a meeting on paper is a form of its own there."""
    assert {one.value for one in NotePart} == {one.value for one in DocumentPart} | {Form.PAPER.value}
    assert {one.value for one in FileForm} <= {one.value for one in Form}
