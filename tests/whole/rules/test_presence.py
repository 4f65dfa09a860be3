"""Opening, breaks, lost links and intruders (R-121, R-122, R-181 to R-194, R-228, R-232, R-233)."""

import re
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.people import Kind
from cards.counting import counted
from cards.phrases import book
from cards.swedish_time import clock
from dialogs.meeting.meeting import MatterState, Stage
from dialogs.presence.facts import Adjourned
from dialogs.quorum.roll_call_order import to_look_for
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import AT_THE_GATE, OPEN, YES, asked, begun, confidential, opened, prepared, presses
from tests.support.soon import cards_in, hears, quiet, sees

SAY = book.of("sv").adjournment
GATE = book.of("sv").gate
COMING = book.of("sv").attendance
READY = book.of("sv").readiness
SWEDEN = ZoneInfo("Europe/Stockholm")


async def until(sitting: LivingSitting) -> str:
    """What the break's card says of when it ends, by the clock on a Swede's wall."""
    meeting = await sitting.meeting()
    assert meeting.break_since is not None
    ends = (meeting.break_since + timedelta(minutes=meeting.break_minutes)).astimezone(SWEDEN)
    return f"Sammanträdet är ajournerat till klockan {ends:%H.%M}"


@pytest.mark.rule("R-181", road="press", by="dialogs.presence.adjournment.adjourn")
async def test_in_a_break_all_are_told_to_hang_up_and_nobody_who_leaves_alarms(sitting: LivingSitting) -> None:
    """The card says until when, and to come back into the same meeting."""
    house = sitting.living
    await house.teams.join(sitting.chat, sitting["anna"])
    await sitting["lena"].say("status", mention=True)
    await presses(sitting, "lena", counted(15, SAY.at_once))
    meeting = await sitting.meeting()
    assert (meeting.stage, meeting.break_minutes) == (Stage.ADJOURNED, 15)
    assert await sees(house, sitting["per"], await until(sitting))
    assert sitting["per"].sees("Lägg på och anslut på nytt till samma möte när det återupptas.")
    await house.teams.leave(sitting.chat, sitting["anna"])
    await quiet(house)
    assert not sitting["lena"].sees(COMING.link_lost.format(name=sitting["anna"].person.name))


@pytest.mark.rule("R-181", road="word", by="dialogs.presence.adjournment.adjourn")
@pytest.mark.rule("R-233", road="word", by="cards.swedish_time.clock")
async def test_a_break_is_typed_and_told_by_the_swedish_clock(sitting: LivingSitting) -> None:
    """“ajournera 15”: a time of day as Swedes read it, while the journal has UTC."""
    await sitting["karin"].say("ajournera 15", mention=True)
    assert await sees(sitting.living, sitting["per"], await until(sitting))
    entry = next(one for one in await sitting.said() if isinstance(one.fact, Adjourned))
    assert entry.at.utcoffset() == timedelta()


@pytest.mark.rule("R-193", road="press", by="dialogs.matter.unentitled_in_call.alarm")
@pytest.mark.rule("R-122", road="press", by="dialogs.matter.unentitled_in_call.alarm")
async def test_a_break_because_of_an_intruder_keeps_the_reason(house: Living) -> None:
    """The chair is alarmed as they join, and adjourns from the alarm itself."""
    sitting = await confidential(house, "frank")
    await house.teams.join(sitting.chat, sitting["frank"])
    assert await hears(
        house, sitting["lena"], COMING.intruder["not_entitled"].format(name=sitting["frank"].person.name)
    )
    await sitting["lena"].press(COMING.adjourn, data={"reason": "intruder"})
    meeting = await sitting.meeting()
    assert (meeting.stage, meeting.break_reason) == (Stage.ADJOURNED, "intruder")
    assert await sees(house, sitting["per"], SAY.reasons["intruder"])


@pytest.mark.rule("R-121", road="word", by="dialogs.presence.attendance.came")
async def test_an_answer_from_outside_the_call_hides_no_intruder(house: Living) -> None:
    """Frank has left, writes "klar" in the chat, and then joins the open matter: it is alarmed, and the check lapses."""
    sitting = await confidential(house, "frank")
    await house.teams.join(sitting.chat, sitting["frank"])
    await house.teams.leave(sitting.chat, sitting["frank"])
    await sitting["lena"].say("status", mention=True)
    checked = {"matter": "1", "only_entitled": "yes", "two_factor": "yes", "consent": "yes"}
    await sitting.execute("lena", "gate.confirm", checked)
    await sitting["frank"].say("klar", mention=True)
    await sitting.until(lambda m: any(p.foreign and p.answer for p in m.people.values()))
    on = (await sitting.meeting()).on_table
    assert on is not None
    assert on.check is not None
    name = sitting["frank"].person.name
    assert await hears(house, sitting["lena"], COMING.intruder_now["gone"].format(name=name))
    await house.teams.join(sitting.chat, sitting["frank"])
    await sitting.until(lambda m: m.on_table is not None and m.on_table.check is None)
    assert await hears(house, sitting["lena"], COMING.intruder["not_entitled"].format(name=name))


@pytest.mark.parametrize("host", ["lena", "karin"])
async def test_three_who_come_in_are_one_alarm(house: Living, host: str) -> None:
    """It names all who are there, rings again for each, and leaves a line where it stood; at the end it says that all have gone."""
    sitting, three = await confidential(house, "gun", "frank", "okand"), ("gun", "frank", "okand")
    for who in three:
        await house.teams.join(sitting.chat, sitting[who])
        await quiet(house)
    alarms = [text for text in told(house, sitting[host]) if asks_to_break_off(text)]
    assert len(alarms) == 1
    assert all(sitting[who].person.name in alarms[0] for who in three)
    await house.teams.leave(sitting.chat, sitting["okand"])
    await quiet(house)
    (alarm,) = [text for text in told(house, sitting[host]) if asks_to_break_off(text)]
    assert [sitting[who].person.name in alarm for who in three] == [True, True, False]
    for who in ("gun", "frank"):
        await house.teams.leave(sitting.chat, sitting[who])
    await quiet(house)
    assert [text for text in told(house, sitting[host]) if asks_to_break_off(text)] == []
    assert sum(COMING.intruder_now["nobody"] in text for text in told(house, sitting[host])) == 1


def asks_to_break_off(text: str) -> bool:
    """Whether a card asks to break off the deliberation."""
    return COMING.intruder_choice in text or COMING.intruder_choice_all in text


def told(house: Living, who: Client) -> list[str]:
    """What stands on each card that the bot has sent the person alone."""
    chat = house.teams.world.private_chat(who.person)
    return ["\n".join(line for card in message.cards for line in card_as_text(card)) for message in chat.from_bot]


async def test_the_check_lapses_when_somebody_in_the_call_loses_their_capacity(house: Living) -> None:
    """Nobody came, and yet somebody is there who may not be: the alarm and the card say so (R-111)."""
    sitting = await begun(house)
    await house.teams.join(sitting.chat, sitting["anna"])
    await opened(sitting)
    anna = await sitting.person("anna")
    on = (await sitting.meeting()).on_table
    assert on is not None
    assert on.check is not None
    await sitting.execute("karin", "roster.assign", {"person": anna.key, "capacity": "", "place": "room"})
    await sitting.until(lambda m: m.on_table is not None and m.on_table.check is None)
    assert await hears(house, sitting["lena"], COMING.intruder["not_entitled"].format(name=anna.name))


@pytest.mark.rule("R-121", road="press", by="dialogs.matter.hosts_check.checked")
async def test_the_secretarys_no_at_the_check_alarms_the_chair(sitting: LivingSitting) -> None:
    """Whoever sees an intruder tells the chair with one press."""
    house, gate = sitting.living, book.of("sv").gate
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["karin"].say("status", mention=True)
    karin = await presses(sitting, "karin", READY.check)
    await karin.press(gate.confirm, {"only_entitled": "Nej"})
    assert await hears(house, sitting["lena"], READY.obstacles["host_says_no"])


@pytest.mark.rule("R-183", road="press", by="dialogs.presence.attendance.went")
@pytest.mark.rule("R-184", road="press", by="dialogs.presence.attendance.went")
@pytest.mark.rule("R-185", road="press", by="dialogs.presence.attendance.went")
async def test_a_lost_link_alarms_the_hosts_who_adjourn_and_phone(sitting: LivingSitting) -> None:
    """The profile's fifteen minutes come with the button."""
    house, anna = sitting.living, sitting["anna"]
    await house.teams.join(sitting.chat, anna)
    await house.teams.leave(sitting.chat, anna)
    for host in ("lena", "karin"):
        assert await hears(house, sitting[host], COMING.link_lost.format(name=anna.person.name))
        assert await hears(house, sitting[host], COMING.phone)
    await sitting["lena"].press(COMING.adjourn, data={"reason": "link"})
    meeting = await sitting.meeting()
    assert (meeting.stage, meeting.break_reason, meeting.break_minutes) == (Stage.ADJOURNED, "link", 15)
    assert sitting["lena"].sees(COMING.phone), "the pressed card stays as it is"
    await house.teams.join(sitting.chat, anna)
    assert await hears(house, sitting["lena"], COMING.link_back.format(name=anna.person.name))
    assert not sitting["lena"].sees(COMING.phone)


@pytest.mark.rule("R-182", road="press", by="dialogs.presence.adjournment.resume")
@pytest.mark.rule("R-102", road="press", by="dialogs.presence.adjournment.resume")
async def test_after_the_break_all_are_asked_anew(house: Living) -> None:
    """In a matter with a checklist: what was answered before the break holds no longer."""
    sitting = await begun(house)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("anna", "checklist.submit", YES)
    await sitting.execute("lena", "adjourn", {"minutes": "5", "reason": "pause"})
    await sitting["lena"].say("status", mention=True)
    lena = await presses(sitting, "lena", READY.resume)
    assert (await sitting.meeting()).stage is Stage.BEGUN
    await lena.say("status", mention=True)
    assert await hears(house, lena, f"{sitting['anna'].person.name}: {READY.why['no_answer']}")


@pytest.mark.rule("R-182", road="press", by="dialogs.matter.at_table.reopens")
async def test_an_open_matter_is_opened_anew_after_the_break(house: Living) -> None:
    """Somebody unentitled comes, the sitting is adjourned and resumed: the check holds no longer, and the chair opens again."""
    sitting = await begun(house, "gun")
    await opened(sitting)
    line = clock((await sitting.meeting()).matters[0].check.at)  # type: ignore[union-attr]
    await house.teams.join(sitting.chat, sitting["gun"])
    await sitting.execute("lena", "adjourn", {"minutes": "5", "reason": "pause"})
    await sitting["lena"].say("status", mention=True)
    await presses(sitting, "lena", READY.resume)
    matter = (await sitting.meeting()).matters[0]
    assert (matter.state, matter.check, matter.reason) == (MatterState.CALLED, None, None)
    lapsed = GATE.lapsed.format(at=line, by=sitting["lena"].person.name)
    for host in ("lena", "karin"):
        await sitting[host].say("status", mention=True)
        assert await hears(house, sitting[host], lapsed)
        assert await hears(house, sitting[host], READY.obstacles["host_not_checked"])
    await sitting.execute("lena", "gate.open", {"matter": "1", "reason": "accepted"}, form="again")
    assert (await sitting.meeting()).matters[0].state is MatterState.OPEN


async def test_a_matter_that_was_open_before_the_break_ends_and_does_not_wait(house: Living) -> None:
    """Nothing more was to be said of it: the chair ends it and calls the next, as the button says."""
    sitting = await begun(house)
    await opened(sitting)
    await sitting.execute("lena", "adjourn", {"minutes": "5", "reason": "pause"})
    await sitting.execute("lena", "resume", {})
    await sitting["lena"].say("status", mention=True)
    await presses(sitting, "lena", "Avsluta 1 och ta upp 2")
    meeting = await sitting.meeting()
    assert (meeting.matters[0].state, meeting.table) == (MatterState.ENDED, 2)


async def test_another_time_is_chosen_in_the_dialog(sitting: LivingSitting) -> None:
    """Behind the dots next to the button that adjourns at once."""
    lena = await presses(sitting, "lena", SAY.other)
    await lena.press(SAY.send, {"minutes": "40", "reason": SAY.reasons["consult"]})
    meeting = await sitting.meeting()
    assert (meeting.stage, meeting.break_minutes, meeting.break_reason) == (Stage.ADJOURNED, 40, "consult")


@pytest.mark.parametrize("road", ["press", "word"])
async def test_whoever_adjourned_by_mistake_takes_it_back_at_once(house: Living, road: str) -> None:
    """By one tap or one word, and the meeting goes on as if nothing had been: nobody is to be looked for, and Anna's answer stands."""
    sitting = await begun(house, agenda=OPEN)
    for word in ("upprop resten i rummet", f"upprop {(await sitting.person('anna')).name} på distans"):
        await sitting["karin"].say(word, mention=True)
    await sitting["karin"].say("avsluta uppropet ändå", mention=True)
    await quiet(house)
    lena = await presses(sitting, "lena", counted(15, SAY.at_once))
    assert (await sitting.meeting()).stage is Stage.ADJOURNED
    await quiet(house)
    await (lena.press(SAY.undo) if road == "press" else lena.say("ångra", mention=True))
    meeting = await sitting.meeting()
    assert meeting.stage is Stage.BEGUN
    assert to_look_for(meeting) == ()
    assert await sees(house, sitting["per"], SAY.over)


async def test_a_break_in_a_matter_with_a_gate_is_resumed_and_not_taken_back(house: Living) -> None:
    """Whoever hung up must be looked at anew, and nobody can tell who did: the chair resumes, and opens it anew."""
    sitting = await begun(house)
    await opened(sitting)
    await sitting.execute("lena", "adjourn", {"minutes": "5", "reason": "pause"})
    await sitting["lena"].say("ångra", mention=True)
    assert (await sitting.meeting()).stage is Stage.ADJOURNED
    await sitting["lena"].say("återuppta", mention=True)
    matter = (await sitting.meeting()).matters[0]
    assert (matter.state, matter.check) == (MatterState.CALLED, None)


async def test_the_check_of_an_open_matter_holds_no_longer_when_somebody_unentitled_comes(house: Living) -> None:
    """An entitled member who comes changes nothing; a stranger makes it lapse, and the hosts read that."""
    sitting = await begun(house, "gun")
    await opened(sitting)
    await house.teams.join(sitting.chat, sitting["per"])
    assert (await sitting.meeting()).matters[0].check is not None
    await house.teams.join(sitting.chat, sitting["gun"])
    assert (await sitting.meeting()).matters[0].check is None
    await sitting["lena"].say("status", mention=True)
    assert await hears(house, sitting["lena"], READY.obstacles["host_not_checked"])
    reads = sitting["lena"].reads()
    newest = reads[reads.rindex(READY.obstacles["host_not_checked"]) :]
    assert newest.index(READY.adjourn) < newest.index("Avsluta 1"), "to adjourn comes first while the stranger is there"


@pytest.mark.rule("R-101", road="press", by="dialogs.matter.checklist_asked_anew.ask")
async def test_everybody_remote_is_asked_before_a_secrecy_matter(sitting: LivingSitting) -> None:
    """As it is called, by the chair's press."""
    await presses(sitting, "lena", "Ta upp ärende 1")
    await asked(sitting)


@pytest.mark.rule("R-101", road="word", by="dialogs.matter.checklist_asked_anew.ask")
async def test_everybody_remote_is_asked_before_an_authority_matter(house: Living) -> None:
    """As it is called, by the chair's word."""
    sitting = await begun(house, agenda="1. Serveringstillstånd [myndighetsutövning]\n2. Budget")
    await sitting["lena"].say("ta upp 1", mention=True)
    await asked(sitting)


@pytest.mark.rule("R-194", road="word", by="bot.store.journal.read")
async def test_what_is_known_survives_a_restart_and_a_storm_of_people(sitting: LivingSitting) -> None:
    """Everybody drops off and rejoins, and the bot starts again: the matter, the answer and the roster stand."""
    house = sitting.living
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    for _ in range(3):
        await house.teams.join(sitting.chat, *sitting.people.values())
        await house.teams.leave(sitting.chat, *sitting.people.values())
    await house.teams.join(sitting.chat, *sitting.people.values())
    await sitting.execute("anna", "checklist.submit", YES)
    await house.restart()
    await sitting["lena"].say("status", mention=True)
    assert await hears(house, sitting["lena"], "Den som deltar på distans har bekräftat checklistan.")
    assert await sees(house, sitting["lena"], AT_THE_GATE)


@pytest.mark.rule("R-228", road="press", by="dialogs.sitting.begin_lead_close.begin")
@pytest.mark.rule("R-247", road="press", by="dialogs.sitting.begin_lead_close.begin")
async def test_the_opening_says_what_the_bot_reads_and_keeps(house: Living) -> None:
    """To everybody in the chat, as the sitting begins."""
    sitting = await prepared(house)
    await presses(sitting, "lena", READY.begin)
    assert await sees(house, sitting["anna"], "Jag vet inte än om jag kan läsa chatten.")
    assert sitting["anna"].sees("I sekretessärenden sparar jag inget av det som sägs eller skrivs.")
    assert sitting["anna"].sees("kan begäras ut som allmän handling. Varje begäran prövas.")


@pytest.mark.rule("R-198", road="press", by="dialogs.sitting.begin_lead_close.close")
async def test_the_closing_card_says_that_it_is_no_minutes(house: Living) -> None:
    """Pressed by the chair when no matter waits any more."""
    sitting = await begun(house, agenda="1. Budget")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    await sitting["lena"].say("status", mention=True)
    await presses(sitting, "lena", READY.close)
    await presses(sitting, "lena", book.of("sv").sitting.close_anyway)  # of the opening nothing is noted
    assert (await sitting.meeting()).stage is Stage.CLOSED
    assert await sees(house, sitting["per"], "Detta är ett underlag för sekreteraren och inget protokoll.")


@pytest.mark.rule("R-232", road="word", by="dialogs.guide.show")
async def test_help_comes_in_plain_swedish_or_english(sitting: LivingSitting) -> None:
    """In the language of whoever's Teams it is."""
    house = sitting.living
    await sitting["anna"].say("hjälp", mention=True)
    assert await hears(house, sitting["anna"], "”klar” bekräftar att allt i checklistan stämmer")
    eve = house.teams.add("Eve Eklund", Kind.MEMBER, "en-GB")
    await house.teams.admit(sitting.chat, eve)
    await eve.say("help", mention=True)
    assert await hears(house, eve, "“agenda” shows the agenda")


@pytest.mark.rule("R-018", road="word", by="dialogs.roster.who_is_what_and_where.say_place")
async def test_each_says_where_they_sit_themselves(sitting: LivingSitting) -> None:
    """Typed by the person, and taken back in the same way."""
    for typed, place in (("i rummet", "room"), ("distans", "remote")):
        await sitting["anna"].say(typed, mention=True)
        assert (await sitting.person("anna")).place == place


@pytest.mark.rule("R-236", road="word", by="dialogs.presence.sound_or_picture_lost.say")
async def test_whoever_hears_nothing_says_so_in_a_secrecy_matter_and_is_no_offender(house: Living) -> None:
    """A receipt in private; chair and secretary are told; the guard counts nothing."""
    sitting = await confidential(house)
    await sitting["anna"].say("Ljudet borta")
    assert await hears(house, sitting["anna"], COMING.trouble_told)
    for host in ("lena", "karin"):
        assert await hears(house, sitting[host], COMING.troubles["sound"].format(name=sitting["anna"].person.name))
    assert (await sitting.meeting()).incidents == ()


@pytest.mark.rule("R-232", road="word", by="dialogs.guide.show")
async def test_who_does_as_the_help_says_in_a_confidential_matter_is_not_counted(house: Living) -> None:
    """No line asks for a name then; each command of the secretary's help is typed as it stands there."""
    sitting = await confidential(house)
    karin = sitting["karin"]
    await karin.say_privately("hjälp")
    assert await hears(house, karin, book.of("sv").guide.lines["names_later"])
    _, _, help_ = cards_in(house.teams.world.private_chat(karin.person)).partition(book.of("sv").guide.how)
    told = re.findall("”([^”]+)”", help_)
    for words in told:
        await karin.say_privately(words)
        await quiet(house)
    assert {"status", "avsluta 1"} <= set(told)
    assert (await sitting.meeting()).incidents == ()
