"""The gate before a matter: who is here, what remains, and the chair who opens (R-006, R-038 to R-045, R-094, R-106 to R-111)."""

import asyncio

import pytest

from cards.phrases import book
from cards.swedish_time import clock
from dialogs.matter.facts import HostChecked, MatterOpened
from dialogs.meeting.meeting import MatterState
from dialogs.readiness import ASKED_EVERY_S
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import AT_THE_GATE, FEW, YES, begun, prepared, presses
from tests.support.soon import cards_in, hears, sees

SAY = book.of("sv").gate
READY = book.of("sv").readiness
ANYWAY = "Öppna ärende 1 ändå …"


async def at_gate(sitting: LivingSitting) -> LivingSitting:
    """Matter 1 is called; the remote member has confirmed everything."""
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.execute("anna", "checklist.submit", YES)
    return sitting


async def state(sitting: LivingSitting) -> MatterState:
    """Where matter 1 stands."""
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    return matter.state


async def looks(sitting: LivingSitting, who: str = "lena") -> None:
    """The person has the newest state in front of them."""
    await sitting[who].say("status", mention=True)
    assert await hears(sitting.living, sitting[who], "Ärende 1")


@pytest.mark.rule("R-006", road="word", by="dialogs.matter.obstacles.Standing.firm")
@pytest.mark.rule("R-006", road="press", by="dialogs.matter.obstacles.Standing.firm")
async def test_where_the_regulations_do_not_allow_it_no_reason_opens(house: Living) -> None:
    """The standard rules, with somebody remote: typed or pressed, it stays closed, and no reason is offered."""
    sitting = await at_gate(await begun(house, profile="default"))
    await sitting["lena"].say("öppna 1", mention=True)
    assert await state(sitting) is MatterState.CALLED
    await looks(sitting)
    assert sitting["lena"].sees(READY.obstacles["remote_not_allowed"])
    assert not sitting["lena"].sees(ANYWAY)
    await presses(sitting, "lena", READY.check)
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes", "reason": "accepted"})
    assert not sitting["lena"].sees(SAY.reason)
    assert await state(sitting) is MatterState.CALLED


async def test_once_all_who_were_remote_have_left_the_chair_opens_with_a_reason(house: Living) -> None:
    """The standard rules: Teams shows that they have gone, and nobody has to paste the list anew."""
    sitting = await at_gate(await begun(house, profile="default"))
    await house.teams.join(sitting.chat, sitting["anna"])
    await house.teams.leave(sitting.chat, sitting["anna"])
    await looks(sitting)
    lena = await presses(sitting, "lena", ANYWAY)
    await lena.press("Öppna ärende 1 ändå", {"only_entitled": "yes", "reason": SAY.reasons["leaves"]})
    assert await state(sitting) is MatterState.OPEN


@pytest.mark.rule("R-006", road="word", by="dialogs.matter.remote_allowed.must_leave")
async def test_whoever_comes_back_remote_while_it_is_open_is_told_of(house: Living) -> None:
    """The standard rules: Anna left, the matter was opened, and then she is in the meeting again, or writes that she is remote."""
    sitting = await at_gate(await begun(house, profile="default"))
    await house.teams.join(sitting.chat, sitting["anna"])
    await house.teams.leave(sitting.chat, sitting["anna"])
    await looks(sitting)
    lena = await presses(sitting, "lena", ANYWAY)
    await lena.press("Öppna ärende 1 ändå", {"only_entitled": "yes", "reason": SAY.reasons["leaves"]})
    assert await state(sitting) is MatterState.OPEN
    alarm = book.of("sv").attendance.intruder["remote"].split("}", maxsplit=1)[1]
    assert not lena.sees(alarm)
    await house.teams.join(sitting.chat, sitting["anna"])
    await sitting["anna"].say("distans", mention=True)
    for host in ("lena", "karin"):
        assert await sees(house, sitting[host], alarm)


async def test_whoever_is_noted_absent_and_connected_stands_in_the_list(house: Living) -> None:
    """The check is of who is there, whatever was noted of them."""
    sitting = await at_gate(await begun(house))
    anna = await sitting.person("anna")
    await sitting.execute("karin", "roster.assign", {"person": anna.key, "capacity": "member", "place": "away"})
    await house.teams.join(sitting.chat, sitting["anna"])
    await looks(sitting)
    lena = await presses(sitting, "lena", READY.check)
    assert lena.sees(f"{anna.name} (ledamot), {SAY.away}")


@pytest.mark.rule("R-106", road="press", by="dialogs.matter.entitled_asked_again.doubted")
async def test_a_yes_is_asked_once_more_where_teams_shows_somebody_unentitled(house: Living) -> None:
    """By name; whoever presses once more has answered, for the chair and the secretary decide."""
    sitting = await at_gate(await begun(house, "gun"))
    await house.teams.join(sitting.chat, sitting["gun"])
    await looks(sitting, "karin")
    karin = await presses(sitting, "karin", READY.check)
    await karin.press(SAY.confirm, {"only_entitled": "yes"})
    assert karin.sees(SAY.doubted.split(":", maxsplit=1)[0])
    assert (await sitting.meeting()).matters[0].check is None
    await karin.press(SAY.confirm)
    assert (await sitting.meeting()).matters[0].check is not None


@pytest.mark.rule("R-106", road="press", by="dialogs.matter.gate._asked_again")
async def test_on_a_phone_the_second_question_comes_as_a_card_and_its_answer_is_noted(house: Living) -> None:
    """A client that knows only Action.Submit gets no answer to a press: the card comes by post, with the yes filled in."""
    sitting = await at_gate(await begun(house, "gun"))
    await house.teams.join(sitting.chat, sitting["gun"])
    karin = sitting["karin"]
    await sitting.submit("karin", "gate.confirm", {"matter": "1", "only_entitled": "yes", "sent": "yes"}, form="p1")
    assert await hears(house, karin, SAY.doubted.split(":", maxsplit=1)[0])
    assert (await sitting.meeting()).matters[0].check is None
    await karin.press(SAY.confirm)
    assert (await sitting.meeting()).matters[0].check is not None


async def test_on_a_phone_a_check_that_is_not_finished_comes_back_with_what_was_answered(house: Living) -> None:
    """Level 4 asks more than one question."""
    sitting = await at_gate(await begun(house, agenda="1. A.B. [nivå 4]\n2. Budget"))
    await sitting.submit("lena", "gate.confirm", {"matter": "1", "only_entitled": "yes", "sent": "yes"}, form="p1")
    asks = SAY.incomplete.format(question=SAY.asks["two_factor"])
    assert await hears(house, sitting["lena"], asks)
    assert SAY.incomplete.format(question=SAY.asks["only_entitled"]) not in cards_in(
        house.teams.world.private_chat(sitting["lena"].person)
    )
    await sitting["lena"].press(SAY.confirm, {"two_factor": "yes"})
    assert (await sitting.meeting()).matters[0].check is not None


async def test_nobody_whom_teams_does_not_show_is_said_to_be_in_the_meeting(house: Living) -> None:
    """A party to another matter, noted as remote and tied to no account."""
    sitting = await begun(house)
    party = {"person": "new", "capacity": "party", "matter": "3", "place": "remote"}
    await sitting.execute("karin", "roster.assign", party)
    await at_gate(sitting)
    await looks(sitting)
    assert sitting["lena"].sees(READY.why["not_entitled_unseen"])
    assert not sitting["lena"].sees(READY.why["not_entitled"])


@pytest.mark.rule("R-045", road="word", by="dialogs.matter.obstacles._obstacles")
@pytest.mark.rule("R-045", road="press", by="dialogs.matter.obstacles._obstacles")
async def test_protective_security_is_never_handled_while_somebody_is_remote(house: Living) -> None:
    """No reason is offered for that either, where the profile knows of no special decision."""
    sitting = await begun(house, agenda="1. En byggnad [säkerhetsskydd]\n2. Budget", profile="pitea")
    await at_gate(sitting)
    await sitting["lena"].say("öppna 1", mention=True)
    assert await state(sitting) is MatterState.CALLED
    await looks(sitting)
    assert sitting["lena"].sees(READY.obstacles["remote_never"])
    await presses(sitting, "lena", READY.check)
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes", "reason": "accepted"})
    assert await state(sitting) is MatterState.CALLED
    assert not sitting["lena"].sees(SAY.reason)


async def test_strangers_in_the_call_stop_protective_security_whatever_they_say(house: Living) -> None:
    """Teams shows a guest in the call: "i rummet" of their own lifts nothing."""
    sitting = await begun(house, "gun", agenda="1. En byggnad [säkerhetsskydd]\n2. Budget")
    await at_gate(sitting)
    await house.teams.join(sitting.chat, sitting["gun"])
    for who in ("anna", "gun"):
        await sitting.execute(who, "place.say", {"place": "room"}, form=f"place-{who}")
    opening = {"matter": "1", "only_entitled": "yes", "reason": "accepted"}
    await sitting.execute("lena", "gate.open", opening, form="first")
    assert await state(sitting) is MatterState.CALLED
    await house.teams.leave(sitting.chat, sitting["gun"])
    await sitting.execute("lena", "gate.open", opening, form="second")
    assert await state(sitting) is MatterState.OPEN


@pytest.mark.rule("R-038", road="press", by="dialogs.profile.what_a_level_asks.demands_not_met")
@pytest.mark.rule("R-042", road="press", by="dialogs.profile.what_a_level_asks.demands_not_met")
@pytest.mark.rule("R-044", road="press", by="dialogs.profile.what_a_level_asks.demands_not_met")
async def test_what_teams_cannot_meet_is_said_before_the_matter_is_opened(house: Living) -> None:
    """Piteå: level 4 needs what level 3 needs, and of encryption all the way Teams leaves out chat and apps."""
    agenda = "1. A.B. [nivå 4]\n2. Budget"
    sitting = await at_gate(await begun(house, agenda=agenda, profile="pitea"))
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert matter.kind.level == 4
    await looks(sitting)
    await presses(sitting, "lena", ANYWAY)
    lines = (
        "Kan inte uppfyllas här. Kryptering hela vägen: i Teams omfattar den ljud, bild och skärmdelning, inte chatt"
    )
    for text in (lines, "Europeiska servrar", "Ingen lagring av meddelanden"):
        assert sitting["lena"].sees(text)


@pytest.mark.rule("R-043", road="press", by="dialogs.matter.hosts_check.asks")
@pytest.mark.rule("R-048", road="press", by="dialogs.matter.hosts_check.asks")
@pytest.mark.rule("R-049", road="press", by="dialogs.matter.hosts_check.asks")
@pytest.mark.rule("R-215", road="press", by="dialogs.matter.hosts_check.asks")
async def test_at_level_4_two_factors_and_consent_are_asked_for(house: Living) -> None:
    """The check is not noted before both questions are answered; a no stands in the way."""
    agenda = "1. A.B. [nivå 4]\n2. Budget"
    sitting = await house.sitting(FEW, agenda)
    await sitting.execute(
        "karin", "roster.assign", {"person": "new", "capacity": "party", "matter": "1", "place": "room"}
    )
    await at_gate(sitting)
    await looks(sitting, "karin")
    karin = await presses(sitting, "karin", READY.check)
    await karin.press(SAY.confirm, {"only_entitled": "yes", "two_factor": "yes"})
    assert karin.sees(SAY.incomplete.format(question=SAY.asks["consent"]))
    await karin.press(SAY.confirm, {"consent": "no"})
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert matter.check is not None
    assert matter.check.missing == ("consent",)


@pytest.mark.rule("R-094", road="press", by="dialogs.matter.gate.confirm")
@pytest.mark.rule("R-106", road="press", by="dialogs.matter.hosts_check.checked")
async def test_the_host_says_who_is_logged_in_and_then_the_chair_opens(sitting: LivingSitting) -> None:
    """Two steps: before the check the chair's word opens nothing."""
    await at_gate(sitting)
    await sitting["lena"].say("öppna 1", mention=True)
    assert await state(sitting) is MatterState.CALLED
    await looks(sitting, "karin")
    karin = await presses(sitting, "karin", READY.check)
    await karin.press(SAY.confirm, {"only_entitled": "Ja"})
    noted = [(one.by, one.fact) for one in await sitting.said() if isinstance(one.fact, HostChecked)]
    assert noted == [((await sitting.person("karin")).key, HostChecked(1, only_entitled=True))]
    await looks(sitting)
    await presses(sitting, "lena", "Öppna ärende 1")
    assert await state(sitting) is MatterState.OPEN


@pytest.mark.rule("R-108", road="press", by="cards.read_aloud.read_aloud")
@pytest.mark.rule("R-109", road="press", by="cards.read_aloud.read_aloud")
@pytest.mark.rule("R-110", road="press", by="cards.read_aloud.read_aloud")
@pytest.mark.rule("R-081", road="press", by="cards.read_aloud.read_aloud")
async def test_the_chair_reads_what_to_say_when_the_matter_is_opened(sitting: LivingSitting) -> None:
    """No names, the question that decides it, and to share the screen rather than a file."""
    await at_gate(sitting)
    await looks(sitting)
    lena = await presses(sitting, "lena", AT_THE_GATE)
    for text in (
        "Säg bara ”Ärende 1, A.B.”. Nämn inte namn eller andra personuppgifter.",
        "Kan vi besluta enligt förslaget i handlingarna?",
        "Förslaget kan visas genom skärmdelning. Lägg inga dokument i chatten.",
    ):
        assert lena.sees(text)


@pytest.mark.rule("R-111", road="press", by="dialogs.journal.shared_effects.check_lapsed")
async def test_whoever_joins_makes_the_check_lapse(house: Living) -> None:
    """The check was of those who were there; the chair's old button no longer opens on it."""
    sitting = await at_gate(await begun(house))
    await sitting.execute("karin", "gate.confirm", {"matter": "1", "only_entitled": "yes"})
    await looks(sitting)
    assert await sees(house, sitting["lena"], "Öppna ärende 1")
    await house.teams.join(sitting.chat, sitting["per"])
    await sitting["lena"].press("Öppna ärende 1")
    assert await state(sitting) is MatterState.CALLED


@pytest.mark.rule("R-127", road="press", by="dialogs.matter.entitled_to_be_here._group")
async def test_who_is_anonymous_stands_among_the_unknown(house: Living) -> None:
    """Nobody can know them by sight, whatever they call themselves."""
    sitting = await at_gate(await begun(house, "gun"))
    await house.teams.join(sitting.chat, sitting["gun"])
    await looks(sitting)
    lena = await presses(sitting, "lena", READY.check)
    name = sitting["gun"].person.name
    assert lena.sees(f"{SAY.groups['unknown']}\n• {name}")
    assert lena.sees(f"{name}: {READY.why['not_entitled']}")


@pytest.mark.rule("R-025", road="press", by="dialogs.matter.entitled_to_be_here._group")
@pytest.mark.rule("R-028", road="press", by="dialogs.matter.entitled_to_be_here._group")
@pytest.mark.rule("R-119", road="press", by="dialogs.matter.entitled_to_be_here._group")
@pytest.mark.rule("R-120", road="press", by="dialogs.matter.entitled_to_be_here._group")
async def test_the_gate_lists_who_is_not_entitled_and_says_to_ask_them_to_leave(house: Living) -> None:
    """A party to another matter, told by its number, and whoever gives technical help."""
    sitting = await at_gate(await begun(house, "pia", "sune"))
    await looks(sitting)
    lena = await presses(sitting, "lena", READY.check)
    assert lena.sees(SAY.groups["not_entitled"])
    assert lena.sees(f"{sitting['sune'].person.name} (teknisk hjälp)")
    assert lena.sees(book.of("sv").common.party.format(no=3))
    assert lena.sees(SAY.ask_to_leave)


@pytest.mark.rule("R-226", road="press", by="dialogs.matter.gate.open_")
async def test_the_chair_decides_to_open_anyway_and_the_reason_is_kept(sitting: LivingSitting) -> None:
    """Nobody is ready; who decided it, why, and what remained stand in the journal."""
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    assert await state(sitting) is MatterState.CALLED
    await looks(sitting)
    lena = await presses(sitting, "lena", ANYWAY)
    await lena.press("Öppna ärende 1 ändå", {"only_entitled": "yes", "reason": SAY.reasons["accepted"]})
    entry = next(one for one in await sitting.said() if isinstance(one.fact, MatterOpened))
    assert isinstance(entry.fact, MatterOpened)
    anna, chair = await sitting.person("anna"), await sitting.person("lena")
    assert (entry.by, entry.fact.reason, entry.fact.unready) == (chair.key, "accepted", (anna.key,))


@pytest.mark.rule("R-089", road="word", by="dialogs.readiness.show")
@pytest.mark.rule("R-089", road="press", by="dialogs.readiness.show")
async def test_the_chair_sees_who_is_not_ready_and_others_see_counts(sitting: LivingSitting) -> None:
    """Typed by the chair; pressed on the room's card by an official."""
    house, anna = sitting.living, sitting["anna"].person.name
    house.teams.refreshing.enabled = False
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting["lena"].say("status", mention=True)
    assert await hears(house, sitting["lena"], f"{anna}: {READY.why['no_answer']}")
    per = await presses(sitting, "per", READY.show)
    assert per.sees("0 av 1 på distans har bekräftat checklistan.")
    assert not per.sees(f"{anna}: {READY.why['no_answer']}")


@pytest.mark.rule("R-090", road="word", by="dialogs.readiness._hints")
async def test_where_roster_and_teams_disagree_both_are_shown(sitting: LivingSitting) -> None:
    """Noted as remote, and not in the call: a hint, which changes nothing by itself."""
    house = sitting.living
    await house.teams.join(sitting.chat, sitting["anna"])
    await house.teams.leave(sitting.chat, sitting["anna"])
    await sitting["karin"].say("status", mention=True)
    hint = READY.hints["remote_not_in_call"].format(name=sitting["anna"].person.name)
    assert await hears(house, sitting["karin"], hint)
    assert (await sitting.person("anna")).place == "remote"


@pytest.mark.rule("R-230", road="press", by="dialogs.judging.rights.may")
async def test_anybody_can_press_an_old_card_and_the_server_asks_who_may(house: Living) -> None:
    """The room's card has the button for all to see: a member is told who may, and the chair opens."""
    sitting = await prepared(house)
    anna = await presses(sitting, "anna", READY.begin)
    assert anna.sees(book.of("sv").refusal.who_may["hosts"])
    assert not (await sitting.meeting()).live
    await presses(sitting, "lena", READY.begin)
    assert (await sitting.meeting()).live


@pytest.mark.rule("R-231", road="word", by="dialogs.readiness.show")
async def test_the_state_is_posted_anew_whenever_somebody_asks(sitting: LivingSitting) -> None:
    """Cards scroll away, and may be deleted: what is known does not rest on them."""
    private = sitting.living.teams.world.private_chat(sitting["lena"].person)
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await sitting.living.all_sent()
    for message in [*private.from_bot, *sitting.chat.from_bot]:
        message.deleted = True
    before = len(private.from_bot)
    await asyncio.sleep(ASKED_EVERY_S)
    await sitting["lena"].say("status", mention=True)
    assert await sees(sitting.living, sitting["lena"], "Ärendet behandlas nu.")
    assert len(private.from_bot) == before + 1


@pytest.mark.rule("R-046", road="press", by="dialogs.matter.special_decision.enter")
async def test_a_special_decision_lets_protective_security_be_handled_at_a_distance(house: Living) -> None:
    """The secretary enters its date and section; then the chair may open, and not before."""
    sitting = await begun(house, agenda="1. En byggnad [säkerhetsskydd]\n2. Budget")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    reason = {"matter": "1", "only_entitled": "yes", "reason": "accepted"}
    await sitting.execute("lena", "gate.open", reason, form="before")
    assert await state(sitting) is MatterState.CALLED
    await looks(sitting, "karin")
    karin = await presses(sitting, "karin", book.of("sv").matter.special_enter)
    await karin.press(book.of("sv").matter.special_send, {"date": "2026-11-20", "section": "§ 42"})
    assert (await sitting.meeting()).matters[0].special == ("2026-11-20", 42)
    await sitting.execute("lena", "gate.open", reason, form="after")
    assert await state(sitting) is MatterState.OPEN


@pytest.mark.rule("R-046", road="press", by="dialogs.matter.undo._decided")
async def test_a_special_decision_entered_by_mistake_is_taken_back_by_whoever_entered_it(house: Living) -> None:
    """By the verb that takes back a last step: then nothing opens the matter while anybody is remote."""
    sitting = await begun(house, agenda="1. En byggnad [säkerhetsskydd]\n2. Budget")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await looks(sitting, "karin")
    say = book.of("sv").matter
    karin = await presses(sitting, "karin", say.special_enter)
    await karin.press(say.special_send, {"date": "2026-11-20", "section": "§ 42"})
    await karin.say("ångra", mention=True)
    assert (await sitting.meeting()).matters[0].special is None
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes", "reason": "accepted"})
    assert await state(sitting) is MatterState.CALLED


@pytest.mark.rule("R-046", road="press", by="dialogs.matter.special_decision._entered")
async def test_a_special_decision_is_taken_away_in_its_form_while_the_matter_is_open(house: Living) -> None:
    """It was another matter's: the form has a button for that, and the card says that somebody has to leave."""
    sitting = await begun(house, agenda="1. En byggnad [säkerhetsskydd]\n2. Budget")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await sitting.hand_in(
        "karin", "matter.decision", {"matter": "1", "date": "2026-11-20", "section": "42"}, form="decided"
    )
    await sitting.execute("lena", "gate.open", {"matter": "1", "only_entitled": "yes", "reason": "accepted"})
    assert await state(sitting) is MatterState.OPEN
    await looks(sitting, "karin")
    say = book.of("sv").matter
    karin = await presses(sitting, "karin", say.special_enter)
    await karin.press(say.special_none)
    assert (await sitting.meeting()).matters[0].special is None
    assert await sees(house, sitting["lena"], book.of("sv").refusal.notices["special_gone"])


async def test_the_check_is_answered_with_what_was_noted_by_whom_and_when(house: Living) -> None:
    """On the gate in the very answer, and on the card with the next step for both hosts."""
    sitting = await at_gate(await begun(house))
    fields = {"matter": "1", "only_entitled": "yes"}
    answer = str(await sitting.execute("karin", "gate.confirm", fields))
    check = (await sitting.meeting()).matter(1).check  # type: ignore[union-attr]
    assert check is not None
    line = SAY.noted.format(at=clock(check.at), by=sitting["karin"].person.name)
    assert line in answer
    for host in ("lena", "karin"):
        assert await sees(house, sitting[host], line)
