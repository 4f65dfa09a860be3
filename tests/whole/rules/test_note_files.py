"""Secretary and chair take a part of the working note home as a file, alone with the bot; OneDrive may say no in every way (R-200)."""

import pytest

from bot.rehearsal.client.hand import Pressed
from bot.rehearsal.pretended.chat import Message
from bot.rehearsal.pretended.faults import Call, Fault
from bot.rehearsal.pretended.own_cards import ALLOW, DECLINE
from bot.rehearsal.pretended.wire_names import Json
from bot.store.purge import purge
from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, WORDING, begun, noted
from tests.support.soon import alone, cards_in, quiet
from tests.support.tagged_pdf import read_pdf
from tests.support.word_documents import read_word

SAY = book.of("sv").note_file


async def offered(house: Living, sitting: LivingSitting, who: str = "karin", word: str = "underlag som fil") -> Message:
    """The offer that stands in this person's own chat after the word."""
    await sitting[who].say_privately(word)
    await quiet(house)
    return house.teams.world.private_chat(sitting[who].person).from_bot[-1]


async def answered(
    house: Living, sitting: LivingSitting, offer: Message, what: str = ALLOW, who: str = "karin"
) -> Pressed:
    """What comes of the answer to it."""
    pressed = await sitting[who].press(what, message=offer)
    assert pressed.answer is not None
    assert pressed.answer.is_good
    await quiet(house)
    return pressed


def shown(house: Living, sitting: LivingSitting, who: str = "karin") -> str:
    """All that stands in this person's own chat."""
    return cards_in(house.teams.world.private_chat(sitting[who].person))


def files(house: Living, sitting: LivingSitting, who: str = "karin") -> dict[str, bytes]:
    """What has come into this person's OneDrive, by its names."""
    return {one.name: one.octets or b"" for one in house.teams.world.drive.of(sitting[who].person)}


@pytest.mark.rule("R-200", road="press", by="dialogs.files.note_as_file.take")
@pytest.mark.parametrize("who", ["karin", "lena"])
async def test_the_open_part_comes_into_their_onedrive(house: Living, who: str) -> None:
    """Made when they say yes, with the motion's wording; the card says that the copy is theirs to destroy, and the file can be opened."""
    sitting = await noted(house)
    offer = await offered(house, sitting, who)
    assert files(house, sitting, who) == {}
    await answered(house, sitting, offer, who=who)
    ((name, octets),) = files(house, sitting, who).items()
    assert name == "Underlag 2026-12-08 del A.docx"
    assert WORDING in read_word(octets).text
    assert SAY.became["sent"] in shown(house, sitting, who)
    assert "Öppna filen" in shown(house, sitting, who)


async def rows_of_files(house: Living) -> list[str]:
    """What the outbox keeps of files."""
    query = "SELECT body FROM outbox WHERE kind = 'send_file'"
    return [str(row[0]) for row in await house.read(lambda conn: conn.exec_driver_sql(query).all())]


async def test_the_confidential_part_comes_apart_and_its_name_tells_nothing(house: Living) -> None:
    """A file of its own: number, who was there; not the open part's motion, no initials, and no name in what travels with it."""
    sitting = await noted(house)
    offer = await offered(house, sitting, word="sekretessdelen som fil")
    assert "A.B." not in shown(house, sitting)
    await answered(house, sitting, offer)
    ((name, octets),) = files(house, sitting).items()
    document = read_word(octets)
    assert name == "Underlag 2026-12-08 del C.docx"
    assert ("ärende 2" in document.text, WORDING in document.text) == (True, False)
    assert not any(word.encode() in one for one in document.files.values() for word in ("A.B.", "docx-python"))
    assert SAY.keep_apart in shown(house, sitting)


async def test_a_button_on_the_note_offers_the_part_that_it_shows(house: Living) -> None:
    """With the sections that were typed."""
    sitting = await noted(house)
    await sitting["karin"].say_privately("underlag från 82")
    await quiet(house)
    pressed = await sitting["karin"].press(SAY.ask["docx"])
    assert pressed.answer is not None
    await quiet(house)
    await answered(house, sitting, house.teams.world.private_chat(sitting["karin"].person).from_bot[-1])
    (octets,) = files(house, sitting).values()
    assert "§ 82 " in read_word(octets).text


@pytest.mark.machine  # a program that is no Python sets it
async def test_it_can_be_had_as_a_pdf_to_print(house: Living) -> None:
    """With its tags, in the sitting's language."""
    sitting = await noted(house)
    offer = await offered(house, sitting, word="underlag som pdf")
    await answered(house, sitting, offer)
    ((name, octets),) = files(house, sitting).items()
    pdf = read_pdf(octets)
    assert name == "Underlag 2026-12-08 del A.pdf"
    assert (pdf.language, pdf.count("H1"), WORDING in pdf.text) == ("sv-SE", 1, True)
    assert SAY.became["sent"] in shown(house, sitting)


async def test_declined_no_file_is_made_and_it_can_be_asked_for_again(house: Living) -> None:
    """Nothing is noted of a no."""
    sitting = await noted(house)
    offer = await offered(house, sitting)
    before = len(await sitting.entries())
    await answered(house, sitting, offer, DECLINE)
    assert SAY.became["left"] in shown(house, sitting)
    assert (files(house, sitting), await rows_of_files(house)) == ({}, [])
    assert len(await sitting.entries()) == before
    await sitting["karin"].press(SAY.ask["docx"])
    await quiet(house)
    await answered(house, sitting, house.teams.world.private_chat(sitting["karin"].person).from_bot[-1])
    assert len(files(house, sitting)) == 1


async def test_said_yes_to_twice_it_is_made_once(house: Living) -> None:
    """On a second device the old card still stands; Teams may also say the same again."""
    sitting = await noted(house)
    offer = await offered(house, sitting)
    button = offer.cards[0]["actions"][0]
    for _ in range(2):
        await sitting["karin"].press_action(offer, 0, button)
    await sitting["karin"].again()
    await sitting["karin"].again(new_id=True)
    await quiet(house)
    await sitting["karin"].press_action(offer, 0, button)
    await quiet(house)
    assert len(files(house, sitting)) == 1
    assert len(await rows_of_files(house)) == 1
    assert shown(house, sitting).count(SAY.became["sent"]) >= 1


@pytest.mark.parametrize(
    ("trouble", "became"),
    [
        ("expires", "link_gone"),
        ("full", "refused"),
        (Fault(status=403), "link_gone"),
        (Fault(status=400), "refused"),
        (Fault(loses_answer=True), "link_gone"),
        ("elsewhere", "elsewhere"),
        (Fault(status=503), "out_of_reach"),
    ],
)
async def test_when_it_does_not_come_there_the_card_says_what_is_so(
    house: Living, trouble: Fault | str, became: str
) -> None:
    """What was kept, and what to do: and there is a way to ask once more. The address stands in no row any more."""
    sitting = await noted(house)
    offer = await offered(house, sitting)
    drive = house.teams.world.drive
    if isinstance(trouble, Fault):
        house.teams.faults.plan(trouble, (Call.UPLOAD,), times=1000 if trouble.status else 1)
    elif trouble == "elsewhere":
        house.teams.wire.spoils = _led_astray
    else:
        setattr(drive, trouble, True)
    await answered(house, sitting, offer)
    assert SAY.became[became] in shown(house, sitting)
    assert "Öppna filen" not in shown(house, sitting)
    assert not any("uploadSession" in one or "://" in one for one in await rows_of_files(house))
    drive.expires = drive.full = False
    house.teams.faults.clear()
    house.teams.wire.spoils = lambda activity: activity
    await sitting["karin"].press(SAY.ask["docx"])
    await quiet(house)
    await answered(house, sitting, house.teams.world.private_chat(sitting["karin"].person).from_bot[-1])
    assert SAY.became["sent"] in shown(house, sitting)


def _led_astray(activity: Json) -> Json:
    """The same, with an address that is nobody's OneDrive."""
    if activity.get("name") == "fileConsent/invoke":
        activity["value"]["uploadInfo"]["uploadUrl"] = "https://onedrive.example/upload?tempauth=1"
    return activity


async def test_no_row_keeps_the_address_or_the_file(house: Living) -> None:
    """Neither in the outbox once it is over, nor anywhere the text of the document."""
    sitting = await noted(house)
    await answered(house, sitting, await offered(house, sitting))
    (row,) = await rows_of_files(house)
    assert ("tempauth" in row, "OneDrive" in row, WORDING in row) == (False, False, False)


async def test_a_restart_in_the_middle_costs_nothing(house: Living) -> None:
    """OneDrive is away, and the bot is stopped: once both are back it comes, once."""
    sitting = await noted(house)
    offer = await offered(house, sitting)
    house.teams.faults.plan(Fault(status=503), (Call.UPLOAD,), times=1000)
    await sitting["karin"].press(ALLOW, message=offer)
    await house.close()
    assert files(house, sitting) == {}
    house.teams.faults.clear()
    await house.open()
    await quiet(house)
    assert len(files(house, sitting)) == 1
    assert SAY.became["sent"] in shown(house, sitting)


async def test_nobody_else_gets_a_file(house: Living) -> None:
    """Neither by the word, nor by an offer that was made to the secretary and comes from a member's client."""
    sitting = await noted(house)
    offer = await offered(house, sitting)
    refused = book.of("sv").refusal.who_may["hosts"]
    await sitting["anna"].say_privately("underlag som fil")
    await quiet(house)
    assert refused in shown(house, sitting, "anna")
    forged = await offered(house, sitting, "anna", "hjälp")
    await sitting["anna"].press_action(forged, 0, offer.cards[0]["actions"][0])
    await quiet(house)
    assert files(house, sitting, "anna") == {}
    assert shown(house, sitting, "anna").count(refused) >= 1
    assert await rows_of_files(house) == []


async def test_after_the_purge_there_is_nothing_to_make_a_file_of(house: Living) -> None:
    """The offer may still stand on a screen: whoever presses it is told that the sitting is purged."""
    sitting = await noted(house)
    offer = await offered(house, sitting)
    button = offer.cards[0]["actions"][0]
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    await purge(house.running.turn.database, 0)
    await sitting["karin"].press_action(offer, 0, button)
    await quiet(house)
    assert book.of("sv").refusals["purged"] in shown(house, sitting)
    assert files(house, sitting) == {}


async def test_what_became_confidential_since_the_offer_is_not_in_the_file(house: Living) -> None:
    """It is made when it is taken, of the newest state."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["anna"].say(f"yrkande tillägg: {WORDING}", mention=True)
    await quiet(house)
    offer = await offered(house, sitting)
    await sitting.execute("lena", "matter.level", {"matter": "1", "level": "secrecy"})
    await quiet(house)
    await answered(house, sitting, offer)
    (octets,) = files(house, sitting).values()
    assert not any(WORDING.encode() in one for one in read_word(octets).files.values())


async def test_whoever_lost_the_right_meanwhile_gets_none(house: Living) -> None:
    """OneDrive was away when they said yes; they are no host any more when it is back."""
    sitting = await noted(house)
    await sitting.execute("karin", "roster.assign", await _as_secretary(sitting, "per"))
    offer = await offered(house, sitting, "per")
    house.teams.faults.plan(Fault(status=503), (Call.UPLOAD,), times=2)
    await sitting["per"].press(ALLOW, message=offer)
    person = await sitting.person("per")
    await sitting.execute("karin", "roster.assign", {"person": person.key, "name": person.name, "capacity": "official"})
    await quiet(house)
    assert files(house, sitting, "per") == {}
    assert SAY.became["no_right"] in shown(house, sitting, "per")


async def _as_secretary(sitting: LivingSitting, who: str) -> dict[str, object]:
    person = await sitting.person(who)
    return {"person": person.key, "name": person.name, "capacity": "secretary", "place": "room"}


async def test_in_the_chat_it_is_only_said_where_it_is_to_be_had(house: Living) -> None:
    """Teams takes files in personal chats alone; and the room has no part of it."""
    sitting = await noted(house)
    await sitting["karin"].say("underlag som fil", mention=True)
    await quiet(house)
    assert "Underlaget visas bara här i vår egen chatt. Skriv ”underlag som fil” till mig här." in shown(house, sitting)
    assert await rows_of_files(house) == []


@pytest.mark.rule("R-239", road="press", by="cards.note_matter.of_matter")
async def test_one_matter_comes_as_a_file_while_the_sitting_goes_on(house: Living) -> None:
    """By the button on its own card, and by a word; its section, who decided it, a line to adjust it at once, and no other matter."""
    sitting = await noted(house)
    await alone(house, sitting, "karin", "underlag 1 från 82")
    await sitting["karin"].press(SAY.ask["docx"])
    await quiet(house)
    await answered(house, sitting, house.teams.world.private_chat(sitting["karin"].person).from_bot[-1])
    await answered(house, sitting, await offered(house, sitting, word="underlag 1 som pdf från 82"))
    made = files(house, sitting)
    assert sorted(made) == ["Underlag 2026-12-08 ärende 1 del A.docx", "Underlag 2026-12-08 ärende 1 del A.pdf"]
    word, pdf = (octets for _, octets in sorted(made.items()))
    for text in (read_word(word).text, read_pdf(pdf).text):
        told = " ".join(text.split())
        assert ("§ 82" in told, "Resor sker med tåg." in told, "Omedelbar justering" in told) == (True, True, True)
        assert "ärende 2" not in told


async def test_a_confidential_matter_by_itself_is_a_file_of_the_confidential_part(house: Living) -> None:
    """Whatever part was asked for; and of a matter that was not treated there is none."""
    sitting = await noted(house)
    await answered(house, sitting, await offered(house, sitting, word="underlag 2 som fil"))
    ((name, octets),) = files(house, sitting).items()
    assert name == "Underlag 2026-12-08 ärende 2 del C.docx"
    assert ("Egen fil." in read_word(octets).text, "A.B." in read_word(octets).text) == (True, False)
    await offered(house, sitting, word="underlag 3 som fil")
    assert book.of("sv").refusals["not_treated"] in shown(house, sitting)


@pytest.mark.rule("R-117", road="press", by="dialogs.matter.raised_still_visible.left_in_files")
async def test_copies_that_show_a_matter_whose_level_is_raised_are_told_of(house: Living) -> None:
    """A file that was taken, and the text that was there to copy: whose, since when, that they are theirs to destroy; in the aid too."""
    sitting = await noted(house)
    karin = (await sitting.person("karin")).name
    await answered(house, sitting, await offered(house, sitting))
    assert "Budget" in await alone(house, sitting, "karin", "underlag")
    await sitting.execute("lena", "matter.level", {"matter": "3", "level": "secrecy"})
    await quiet(house)
    told = shown(house, sitting)
    assert f"En fil med underlaget som {karin} tog emot klockan 09.00" in told
    assert f"Underlagets text som {karin} fick att kopiera klockan 09.00" in told
    assert "En fil med underlaget" not in shown(house, sitting, "lena")
    assert "Budget" not in told
    aid = await alone(house, sitting, "karin", "minnesstöd")
    for thing in ("en fil med underlaget som", "underlagets text som"):
        assert f"Av ärende 3 kan fortfarande läsas: {thing} {karin}" in aid
