"""Asking to be remote, over the wire: before the sitting, answered by the chair in one card, late and too many (R-005, R-019, R-237, R-246)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from cards.phrases import book
from dialogs.meeting.places import PersonPlace
from dialogs.quorum.remote_ask_facts import RemoteAsked
from dialogs.quorum.remote_word_facts import RemoteDecided
from tests.support.living import Living, LivingSitting, Part, living
from tests.support.rule_sittings import FEW, OPEN, begun, presses
from tests.support.soon import hears, quiet

SAY = book.of("sv").remote
QUORUM = book.of("sv").quorum
PROFILE = """extends = "linkoping"
[document]
title = "Nämndens regler"
owner = "Nämnden"
version = "1"
[settings]
remote_notice_days = { value = 30, source = "Nämnden § 1" }
remote_most = { value = 1, source = "Nämnden § 2" }
remote_join_early_min = { value = 15, source = "Nämnden § 3" }
"""


@pytest.fixture
async def strict(tmp_path: Path) -> AsyncIterator[Living]:
    """A house in which a board has rules of its own of who may be remote: asked a month ahead, and one alone."""
    folder = tmp_path / "profiles"
    folder.mkdir()
    (folder / "strict.toml").write_text(PROFILE)
    url = f"sqlite:///{tmp_path}/sittings.sqlite"
    async with living(url, BISITTARE_PROFILES=str(folder), BISITTARE_PROFILE="strict") as found:
        yield found


async def _nobody_said(house: Living, profile: str = "linkoping") -> LivingSitting:
    """A sitting that is prepared: of Anna and Bo it is not said where they are."""
    people = FEW | {"anna": Part("Anna", "ledamot"), "bo": Part("Bo", "ledamot")}
    return await house.sitting(people, OPEN, begun=False, profile=profile)


@pytest.mark.rule("R-019", road="word", by="dialogs.quorum.asks_to_be_remote.ask")
async def test_a_member_asks_before_the_sitting_and_the_chair_answers(house: Living) -> None:
    """The chair has the card without asking for it; the member is told, and is remote by it."""
    sitting = await _nobody_said(house)
    anna, lena = sitting["anna"], sitting["lena"]
    await anna.say("be om distans", mention=True)
    assert await hears(house, anna, SAY.own["asks"])
    assert (await sitting.person("anna")).place is not PersonPlace.REMOTE
    assert await hears(house, lena, SAY.how_before)
    await presses(sitting, "lena", QUORUM.approve)
    assert await hears(house, anna, SAY.own["approved"])
    assert (await sitting.person("anna")).place is PersonPlace.REMOTE


@pytest.mark.rule("R-019", road="press", by="dialogs.quorum.asks_to_be_remote.ask")
async def test_a_member_asks_by_the_button_of_the_help(house: Living) -> None:
    """And takes it back by the one on the answer."""
    sitting = await _nobody_said(house)
    anna = sitting["anna"]
    await anna.say("hjälp", mention=True)
    assert await hears(house, anna, SAY.ask)
    await anna.press(SAY.ask, {})
    key = (await sitting.person("anna")).key
    assert (await sitting.meeting()).roll.asking[key].wants
    await presses(sitting, "anna", SAY.ask_no_longer)
    assert not (await sitting.meeting()).roll.asking[key].wants


@pytest.mark.rule("R-005", road="word", by="dialogs.quorum.remote_drawing.draw_own")
@pytest.mark.rule("R-246", road="word", by="dialogs.quorum.asks_to_be_remote.late_days")
async def test_later_than_the_rules_want_it_is_said_to_both_and_stops_nothing(strict: Living) -> None:
    """The answer has the board's limits; the chair reads that it was late, and approves all the same."""
    sitting = await _nobody_said(strict, "strict")
    anna, lena = sitting["anna"], sitting["lena"]
    await anna.say("be om distans", mention=True)
    assert await hears(strict, anna, SAY.own_most.format(most=1))
    late = SAY.late.format(days=book.of("sv").common.days[1].format(count=30))
    assert await hears(strict, lena, late[1:])
    await lena.say("godkänn distans", mention=True)
    assert await hears(strict, anna, "Anslut 15 minuter före sammanträdet.")
    assert (await sitting.person("anna")).remote


@pytest.mark.rule("R-237", road="press", by="dialogs.quorum.chair_lets_be_remote._exceeded")
async def test_more_than_the_rules_allow_is_the_chairs_to_decide_and_is_noted(strict: Living) -> None:
    """The card says so before the tap."""
    sitting = await _nobody_said(strict, "strict")
    for who in ("anna", "bo"):
        await sitting[who].say("be om distans", mention=True)
    assert await hears(strict, sitting["lena"], SAY.exceeds.format(count=2, most=1))
    await presses(sitting, "lena", QUORUM.approve)
    decided = [entry.fact for entry in await sitting.entries() if isinstance(entry.fact, RemoteDecided)]
    assert [(len(one.approved), one.most) for one in decided] == [(2, 1)]


@pytest.mark.rule("R-018", road="word", by="dialogs.roster.who_is_what_and_where.say_place")
async def test_whom_the_list_has_as_remote_is_marked_until_they_say_it(house: Living) -> None:
    """The chair reads it at the name; one word of the member's takes it away."""
    sitting = await begun(house)
    anna, lena = sitting["anna"], sitting["lena"]
    await lena.say("deltagare på distans", mention=True)
    assert await hears(house, lena, SAY.unsaid[1:])
    await anna.say("distans", mention=True)
    assert not (await sitting.person("anna")).unsaid


@pytest.mark.rule("R-019", road="word", by="dialogs.quorum.host_notes_asking.note")
async def test_a_host_notes_that_somebody_has_telephoned_and_asks(house: Living) -> None:
    """The chair answers it as any other, and whoever it is about is told alone; the host takes a mistake back."""
    sitting = await _nobody_said(house)
    anna, karin, name = sitting["anna"], sitting["karin"], (await sitting.person("anna")).name
    await anna.say(f"anteckna att {(await sitting.person('bo')).name} ber om distans", mention=True)
    assert not (await sitting.meeting()).roll.asking
    await karin.say(f"anteckna att {name} ber om distans", mention=True)
    assert await hears(house, anna, SAY.own["asks"])
    await karin.say("ångra", mention=True)
    assert await hears(house, anna, SAY.own["over"])
    await karin.say(f"anteckna att {name} ber om distans", mention=True)
    await presses(sitting, "lena", QUORUM.approve)
    assert await hears(house, anna, SAY.own["approved"])
    assert (await sitting.person("anna")).remote


@pytest.mark.rule("R-019", road="press", by="dialogs.quorum.host_notes_asking.note")
async def test_a_host_notes_it_by_the_button_of_the_help(house: Living) -> None:
    """Remote people, whom it is about, and one tap."""
    sitting = await _nobody_said(house)
    karin, anna = sitting["karin"], await sitting.person("anna")
    await karin.say("hjälp", mention=True)
    await presses(sitting, "karin", QUORUM.remote_show)
    await karin.press(SAY.note_ask, {"person": anna.key})
    assert (await sitting.meeting()).roll.asking[anna.key].wants
    (asked,) = [entry.fact for entry in await sitting.entries() if isinstance(entry.fact, RemoteAsked)]
    assert asked.recorded


@pytest.mark.rule("R-020", road="word", by="dialogs.matter.remote_allowed.asks_first")
async def test_distans_during_a_matter_asks_and_changes_nothing(house: Living) -> None:
    """Viola sits in the room: the chair has the question, and once it is answered with yes she says it again and is remote."""
    sitting = await begun(house, "viola")
    viola = sitting["viola"]
    await sitting["lena"].say("ta upp 2", mention=True)
    await viola.say("distans", mention=True)
    assert await hears(house, viola, SAY.own_during)
    assert (await sitting.person("viola")).place is PersonPlace.ROOM
    await presses(sitting, "lena", QUORUM.approve)
    assert await hears(house, viola, SAY.own_say_it)
    assert (await sitting.person("viola")).place is PersonPlace.ROOM
    await viola.say("distans", mention=True)
    assert (await sitting.person("viola")).remote


async def test_distans_between_two_matters_is_noted_at_once(house: Living) -> None:
    """As it was before the sitting; the count still waits for the chair's yes."""
    sitting = await begun(house, "viola")
    await sitting["viola"].say("distans", mention=True)
    assert (await sitting.person("viola")).remote


@pytest.mark.rule("R-018", road="press", by="dialogs.quorum.remote_word_facts._remote_by_it")
async def test_whom_two_hosts_have_made_remote_is_marked_until_they_say_it(house: Living) -> None:
    """The secretary notes that Anna asks, the chair lets her; the mark goes with her own word, by the road she asks by."""
    sitting = await _nobody_said(house)
    await sitting["karin"].say_privately(f"anteckna att {(await sitting.person('anna')).name} ber om distans")
    await presses(sitting, "lena", QUORUM.approve)
    anna = await sitting.person("anna")
    assert (anna.remote, anna.unsaid) == (True, True)
    await sitting["lena"].say_privately("deltagare på distans")
    assert await hears(house, sitting["lena"], SAY.unsaid[1:])
    await sitting["anna"].say_privately("be om distans")
    assert not (await sitting.person("anna")).unsaid


@pytest.mark.parametrize("back", ["ångra", "jag vill inte delta på distans"])
async def test_whoever_takes_it_back_is_not_shown_as_having_said_it(house: Living, back: str) -> None:
    """Remote by the list alone they are marked again: their last word is that they do not wish it (R-018)."""
    sitting = await house.sitting(FEW | {"anna": Part("Anna", "ledamot, distans")}, OPEN, begun=True)
    assert (await sitting.person("anna")).unsaid
    await sitting["anna"].say_privately("be om distans")
    assert not (await sitting.person("anna")).unsaid
    await sitting["anna"].say_privately(back)
    await quiet(house)
    assert (await sitting.person("anna")).unsaid


async def test_what_a_host_notes_of_another_is_refused_in_words_of_that_one(house: Living) -> None:
    """Not as if the host were remote; and of an official not as if nobody on the roster were called so (R-020)."""
    sitting = await begun(house, "bo")
    bo, per = sitting["bo"].person.name, sitting["per"].person.name
    await sitting["lena"].say_privately("godkänn distans")
    await sitting["karin"].say_privately(f"anteckna att {bo} inte längre ber om distans")
    await quiet(house)
    assert sitting["karin"].sees("att personen deltar på distans")
    await sitting["karin"].say_privately(f"anteckna att {per} ber om distans")
    await quiet(house)
    assert sitting["karin"].sees("Det är ledamöter och ersättare som ber om")


@pytest.mark.parametrize(
    ("who", "words", "code"),
    [
        ("karin", "jäv 1 {per}", "seat_not_elected"),
        ("lena", "ersätt {per}", "seat_not_elected"),
        ("lena", "låt {per} tjänstgöra igen", "seat_not_elected"),
        ("karin", "upprop {karin} i rummet", "roll_not_called"),
        ("lena", "godkänn distans utom {per}", "remote_not_there"),
        ("karin", "be {per} rätta till bild och ljud", "mend_not_remote"),
    ],
)
async def test_whoever_is_on_the_roster_is_not_said_to_be_unknown(
    house: Living, who: str, words: str, code: str
) -> None:
    """Of an official or a secretary the refusal says what they are not; that nobody is called so would send the host looking for a name (R-020)."""
    sitting = await begun(house, agenda=OPEN)
    await sitting["karin"].say_privately("upprop resten i rummet")
    named = {key: sitting[key].person.name for key in ("per", "karin")}
    await sitting[who].say_privately(words.format(**named))
    assert await hears(house, sitting[who], QUORUM.refusals[code])
    await sitting[who].say_privately("jäv 1 Zebulon" if who == "karin" else "ersätt Zebulon")
    assert await hears(house, sitting[who], QUORUM.refusals["roll_no_such_name"])
