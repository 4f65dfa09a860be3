"""What was typed in one moment of the meeting and is delivered in another does nothing there (R-252)."""

import asyncio
from datetime import timedelta

import pytest

from bot.rehearsal.pretended.wire_names import Json
from cards.phrases import book
from dialogs.meeting.meeting import Stage
from dialogs.roster.facts import PlaceSaid
from tests.support.living import Living, LivingSitting, Part
from tests.support.rule_sittings import FEW, OPEN, SECRET, begun
from tests.support.soon import hears, quiet, sees

SAID = book.of("sv").refusal.refusals["typed_before"]
ANOTHER = book.of("sv").refusal.notices["another_step"]


def written(sitting: LivingSitting, who: str, text: str, *, mention: bool = True) -> Json:
    """A message that Teams has stamped now, and delivers when the test says so."""
    teams = sitting.living.teams
    message: Json = teams.make.message(sitting.chat, sitting[who].person, text, mention=mention)
    return message | {"id": teams.world.new_message_id()}


async def heard(house: Living, message: Json) -> None:
    """Teams delivers it now."""
    assert (await house.teams.wire.tell(message)).status == 200
    await quiet(house)


@pytest.mark.rule("R-102", road="word", by="dialogs.matter.checklist_answer_holds.written_before_asked")
@pytest.mark.parametrize("mention", [True, False])
async def test_a_word_from_before_the_question_is_no_answer_to_it(house: Living, *, mention: bool) -> None:
    """A "klar" that was written before the confidential matter was called confirms nothing; one written after it does."""
    sitting = await begun(house, agenda=SECRET)
    early = written(sitting, "anna", "klar", mention=mention)
    await asyncio.sleep(1)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await heard(house, early)
    assert (await sitting.person("anna")).answer is None
    await heard(house, written(sitting, "anna", "klar", mention=mention))
    assert (await sitting.person("anna")).answer is not None


async def test_a_word_that_was_written_in_an_earlier_matter_of_the_run_answers_for_it(house: Living) -> None:
    """The question goes on from one confidential matter to the next, so whoever answered it need not answer again."""
    sitting = await begun(house, agenda="1. A.B. [sekretess]\n2. C.D. [sekretess]")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await asyncio.sleep(1)
    answer = written(sitting, "anna", "klar", mention=False)
    await asyncio.sleep(1)
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await heard(house, answer)
    assert (await sitting.person("anna")).answer is not None


@pytest.mark.rule("R-252", road="word", by="dialogs.opening.facts.AgendaApproved.rests_on")
async def test_the_agenda_is_approved_as_it_was_when_that_was_said(house: Living) -> None:
    """A matter that was added while Teams kept the word was not approved with it; said anew it is."""
    sitting = await begun(house, agenda=OPEN)
    early = written(sitting, "lena", "föredragningslistan är godkänd")
    await asyncio.sleep(1)
    await sitting.hand_in("karin", "matter.add", {"title": "Extra ärende", "level": "ordinary"})
    await quiet(house)
    await heard(house, early)
    assert (await sitting.meeting()).opening.agenda is None
    assert await hears(house, sitting["lena"], book.of("sv").refusal.refusals["said_since"])
    await heard(house, written(sitting, "lena", "föredragningslistan är godkänd"))
    noted = (await sitting.meeting()).opening.agenda
    assert noted is not None
    assert noted.change.added == (4,)


@pytest.mark.rule("R-138", road="word", by="dialogs.judging.late_words.written_before")
async def test_a_motion_without_a_number_is_asked_about_where_the_meeting_has_gone_on(house: Living) -> None:
    """It was written in matter 1 and is heard in matter 3: its mover says which one is meant, and nobody sees it before."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    late = written(sitting, "anna", "yrkande avslag: vi ska inte hyra lokalen")
    await asyncio.sleep(1)
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await heard(house, late)
    meeting = await sitting.meeting()
    assert (meeting.motions, len(meeting.held)) == ((), 1)
    assert not await sees(house, sitting["per"], "vi ska inte hyra lokalen")
    await heard(house, written(sitting, "anna", "yrkande avslag: vi ska inte köpa den"))
    assert [one.no for one in (await sitting.meeting()).motions] == [3]


@pytest.mark.parametrize("text", ["ajournera 15", "ta upp 2", "avsluta 3", "avsluta mötet ändå"])
async def test_a_command_does_nothing_where_the_meeting_has_gone_on(house: Living, text: str) -> None:
    """Whoever wrote it is told so, and how things stand; the same word written now does what it says."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    late = written(sitting, "lena", text)
    await asyncio.sleep(1)
    await sitting.execute("karin", "matter.call", {"matter": "3"})
    before = len(await sitting.entries())
    await heard(house, late)
    meeting = await sitting.meeting()
    assert (meeting.stage, meeting.table, len(await sitting.entries())) == (Stage.BEGUN, 3, before)
    assert await hears(house, sitting["lena"], SAID) or await sees(house, sitting["lena"], SAID)
    await heard(house, written(sitting, "lena", text))
    assert len(await sitting.entries()) > before


async def test_a_late_word_takes_back_no_later_step(house: Living) -> None:
    """An undo that was written after one step, and is heard after the next, takes back neither."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    late = written(sitting, "lena", "ångra")
    await asyncio.sleep(1)
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await heard(house, late)
    assert (await sitting.meeting()).table == 3
    await heard(house, written(sitting, "lena", "ångra"))
    assert (await sitting.meeting()).table == 0


async def test_nobody_is_vouched_for_over_a_link_that_began_after_the_words(house: Living) -> None:
    """Anna left and somebody joined as her: what the secretary and the chair wrote before that is told, and counts for nothing."""
    sitting = await begun(house, agenda=OPEN)
    teams, anna = house.teams, sitting["anna"]
    await teams.begin(sitting.chat)
    await teams.join(sitting.chat, anna)
    await heard(house, written(sitting, "karin", "upprop"))
    words = (
        written(sitting, "karin", f"upprop {anna.person.name} sedd och hörd"),
        written(sitting, "lena", "har förvissat mig"),
    )
    await asyncio.sleep(1)
    await teams.leave(sitting.chat, anna)
    await asyncio.sleep(1)
    await teams.join(sitting.chat, anna)
    await quiet(house)
    for one in words:
        await heard(house, one)
    roll, key = (await sitting.meeting()).roll, (await sitting.person("anna")).key
    assert (key in roll.called, key in roll.ascertained) == (False, False)
    await heard(house, written(sitting, "lena", "har förvissat mig"))
    assert key in (await sitting.meeting()).roll.ascertained


@pytest.mark.rule("R-102", road="word", by="dialogs.judging.late_words.in_time")
@pytest.mark.parametrize("how", ["word", "press"])
async def test_an_older_word_of_the_room_takes_nobody_out_of_the_checklist(house: Living, how: str) -> None:
    """Teams brings "i rummet" after the "distans" that was said since, though the list had the person as remote all along."""
    sitting = await begun(house, agenda=SECRET)
    early = written(sitting, "anna", "i rummet")
    await asyncio.sleep(1)
    if how == "word":
        await sitting["anna"].say("distans", mention=True)
    else:
        await sitting.execute("anna", "place.say", {"place": "remote"})
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await heard(house, early)
    assert (await sitting.person("anna")).remote
    places = [one.fact.place for one in await sitting.entries() if isinstance(one.fact, PlaceSaid)]
    assert places == [
        "remote"
    ]  # what the list alone had said is said by themselves; the older word brings nothing about


@pytest.mark.rule("R-020", road="word", by="dialogs.judging.late_words.in_time")
async def test_an_older_word_of_the_chair_approves_nobody_whom_a_newer_one_has_not(house: Living) -> None:
    """All who were remote, and then all but one: what was said last stands, whatever comes after it."""
    sitting = await begun(house, "bo")
    early = written(sitting, "lena", "godkänn distans")
    await asyncio.sleep(1)
    bo = await sitting.person("bo")
    await sitting["lena"].say(f"godkänn distans utom {bo.name}", mention=True)
    await heard(house, early)
    assert not (await sitting.meeting()).roll.approved[bo.key].yes


@pytest.mark.parametrize("words", ["godkänn distans", "godkänn distans utom {anna}"])
async def test_a_late_word_of_the_chair_lets_nobody_be_remote_who_asked_since(house: Living, words: str) -> None:
    """It was written before they asked, and is no answer to them."""
    people = FEW | {"anna": Part("Anna", "ledamot, distans"), "bo": Part("Bo", "ledamot")}
    sitting = await house.sitting(people, OPEN, begun=True)
    typed = words.format(anna=sitting["anna"].person.name)
    late = house.teams.make.message(sitting.chat, sitting["lena"].person, typed, mention=True)
    await asyncio.sleep(120)
    await sitting["bo"].say_privately("be om distans")
    await quiet(house)
    before = (await sitting.entries())[-1].judged_at - timedelta(seconds=60)
    await asyncio.sleep(10)
    late |= {"id": "late", "timestamp": before.strftime("%Y-%m-%dT%H:%M:%S.%fZ")}
    assert (await house.teams.wire.tell(late)).status == 200
    await quiet(house)
    bo = await sitting.person("bo")
    assert not bo.remote
    assert bo.key not in (await sitting.meeting()).roll.approved
