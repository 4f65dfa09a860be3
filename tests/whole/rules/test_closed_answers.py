"""What is typed after the close is answered by the sitting that is closed, until its purge or the next one is set up."""

import pytest

from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import FEW, OPEN, begun
from tests.support.soon import cards_in, quiet, sees


@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("word", ["ta upp 3", "ajournera 5", "avsluta sammanträdet", "öppnandet", "status"])
async def test_the_answer_is_that_the_sitting_is_closed(house: Living, word: str, alone: bool) -> None:  # noqa: FBT001
    """Neither that the chair has no right to what the chair may do, nor that none has been prepared."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    chat = house.teams.world.private_chat(sitting["lena"].person)
    before = (len(cards_in(chat)), len(cards_in(sitting.chat)))
    await (sitting["lena"].say_privately(word) if alone else sitting["lena"].say(word, mention=True))
    await quiet(house)
    said = repr((cards_in(chat)[before[0] :], cards_in(sitting.chat)[before[1] :]))
    assert "avslutat" in said
    assert "uppdrag i mötet ger dig inte rätt" not in said
    assert "nget sammanträde är förberett" not in said
    assert "förberett sammanträde" not in said


async def test_the_next_sitting_is_prepared_in_the_same_chat(house: Living) -> None:
    """That word is for the sitting to come."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await sitting["karin"].say("förbered", mention=True)
    assert await sees(house, sitting["karin"], book.of("sv").setup.offer_open)


async def _closed(house: Living) -> LivingSitting:
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    return sitting


async def _answer(sitting: LivingSitting, who: str, word: str, *, alone: bool) -> str:
    """What the bot answers, wherever it does."""
    chat = sitting.living.teams.world.private_chat(sitting[who].person)
    before = (len(cards_in(chat)), len(cards_in(sitting.chat)))
    await (sitting[who].say_privately(word) if alone else sitting[who].say(word, mention=True))
    await quiet(sitting.living)
    return repr((cards_in(chat)[before[0] :], cards_in(sitting.chat)[before[1] :]))


@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize(
    ("who", "word"),
    [
        ("anna", "distans"),
        ("anna", "yrkande 1 tillägg: Resor sker med tåg."),
        ("per", "yrkande 1 avslag"),
        ("per", "i rummet"),
        ("karin", "godkänn distans"),
    ],
)
async def test_nobody_is_told_of_rights_that_nobody_has_any_more(
    house: Living,
    who: str,
    word: str,
    alone: bool,  # noqa: FBT001
) -> None:
    """Also whoever writes alone for the first time: that no sitting has been prepared is untrue."""
    said = await _answer(await _closed(house), who, word, alone=alone)
    assert book.of("sv").refusals["closed"] in said


@pytest.mark.parametrize("alone", [True, False])
@pytest.mark.parametrize("who", ["karin", "lena", "anna"])
async def test_the_help_names_what_goes_on_working(house: Living, who: str, alone: bool) -> None:  # noqa: FBT001
    """To chair and secretary the working note; to the secretary the register and the dates; to everybody how the next one is prepared."""
    say = book.of("sv").guide.lines
    sitting = await _closed(house)
    said = await _answer(sitting, who, "hjälp", alone=alone)
    named = {
        code for code in ("note", "record_dates", "prepare_there", "motions", "status", "in_room") if say[code] in said
    }
    hosts = {"note"} if who != "anna" else set()
    dates = {"record_dates"} if who == "karin" else set()
    assert named == {"prepare_there", "motions"} | hosts | dates
    prepare = await _answer(sitting, who, "förbered", alone=alone)
    assert book.of("sv").refusal.title not in prepare
    assert (book.of("sv").refusal.notices["prepared_there"] in prepare) is alone


async def test_the_roster_of_a_closed_sitting_has_no_button(house: Living) -> None:
    """It is read, and changed no more: each would be refused."""
    say = book.of("sv").roster
    said = await _answer(await _closed(house), "karin", "närvaro", alone=True)
    assert say.title in said
    assert say.assign not in said
    assert say.paste not in said


async def test_who_wrote_of_an_earlier_sitting_is_answered_by_the_one_closed_last(house: Living) -> None:
    """Anna took part in both, and has written alone in the first one only."""
    first = await _closed(house)
    await _answer(first, "anna", "ärenden", alone=True)
    second = await house.sitting(FEW, "1. Vägar", begun=True, known={"anna": first["anna"]})
    await second.execute("lena", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    said = await _answer(second, "anna", "ärenden", alone=True)
    assert "Vägar" in said
    assert "Riktlinjer" not in said
