"""Motions in open matters (R-128, R-137 to R-149)."""

from dataclasses import replace

import pytest

from bot.rehearsal.client.client import Client
from cards.phrases import book
from tests.support.living import CAST, Living, LivingSitting
from tests.support.rule_sittings import FEW, OPEN, begun, presses
from tests.support.soon import cards_in, hears, quiet, sees, soon

SV = book.of("sv")
SAY = SV.motion
WHO_MAY = book.of("sv").refusal.who_may["movers"]


async def on_table(house: Living, *more: str, profile: str = "linkoping") -> LivingSitting:
    """An open matter is on the table."""
    sitting = await begun(house, *more, agenda=OPEN, profile=profile)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    return sitting


async def form(sitting: LivingSitting, who: str = "anna") -> Client:
    """The person has opened the form from the room's card."""
    return await presses(sitting, who, "Lämna yrkande")


async def kinds(sitting: LivingSitting) -> list[tuple[str, str]]:
    """Kind and channel of every motion there is."""
    return [(one.kind or "", one.channel) for one in (await sitting.meeting()).motions]


@pytest.mark.rule("R-128", road="press", by="dialogs.motion.hand_in.submit")
@pytest.mark.rule("R-071", road="press", by="dialogs.motion.hand_in.submit")
async def test_a_motion_that_is_handed_in_stands_numbered_in_the_chat(house: Living) -> None:
    """Everybody can read it, with its wording and whose it is."""
    sitting = await on_table(house)
    await (await form(sitting)).press(SAY.send, {"kind": "Tilläggsyrkande", "wording": "Resor sker med tåg."})
    head = f"Yrkande 1, ärende 1: tilläggsyrkande av {sitting['anna'].person.name}"
    assert await sees(house, sitting["per"], head)
    assert await sees(house, sitting["per"], "Resor sker med tåg.")  # the card is posted without its words first


@pytest.mark.rule("R-137", road="press", by="dialogs.motion.what_is_wrong.fault")
async def test_an_amending_motion_without_words_is_asked_for_them(house: Living) -> None:
    """So are additional and new ones: they are made in writing."""
    sitting = await on_table(house)
    anna = await form(sitting)
    for kind in ("Ändringsyrkande", "Tilläggsyrkande", "Nytt yrkande"):
        await anna.press(SAY.send, {"kind": kind})
        assert anna.sees(SAY.faults["wording"])
    assert await kinds(sitting) == []


@pytest.mark.rule("R-140", road="press", by="dialogs.motion.what_is_wrong.fault")
async def test_a_referral_needs_words_and_a_rejection_does_not(house: Living) -> None:
    """As the profile says for each kind."""
    sitting = await on_table(house)
    anna = await form(sitting)
    await anna.press(SAY.send, {"kind": "Återremiss"})
    assert anna.sees(SAY.faults["wording"])
    await anna.press(SAY.send, {"kind": "Avslag"})
    assert await kinds(sitting) == [("reject", "form")]


async def test_words_that_cannot_come_back_with_the_form_are_said_to_be_gone(house: Living) -> None:
    """On a client that knows only Action.Submit the form comes back empty: a member must not believe the motion handed in."""
    sitting = await on_table(house)
    await sitting.submit(
        "anna", "motion.submit", {"matter": "1", "kind": "", "wording": "Resor sker med tåg.", "sent": "1"}
    )
    assert await hears(house, sitting["anna"], SAY.faults["kind_anew"])
    assert not sitting["anna"].sees("Resor sker med tåg.")
    assert await kinds(sitting) == []


async def test_other_words_in_a_form_that_was_used_are_said_to_be_gone(house: Living) -> None:
    """On a client that knows only Action.Submit the form stays: what is sent with it once more is not received, and that is said."""
    sitting = await on_table(house)
    sent = {"matter": "1", "kind": "amend", "wording": "Resor sker med tåg.", "sent": "1"}
    await sitting.submit("anna", "motion.submit", sent, form="p1")
    await sitting.submit("anna", "motion.submit", sent | {"wording": "Resor sker med buss."}, form="p1")
    assert await hears(house, sitting["anna"], book.of("sv").refusal.notices["form_used"])
    assert await kinds(sitting) == [("amend", "form")]


@pytest.mark.rule("R-138", road="word", by="dialogs.typed.commands.command")
async def test_a_motion_can_be_typed_in_the_chat(house: Living) -> None:
    """Number, kind, and then the words."""
    sitting = await on_table(house)
    await sitting["anna"].say("yrkande 3 tillägg Resor sker med tåg.", mention=True)
    assert await kinds(sitting) == [("add", "typed")]
    assert await sees(house, sitting["per"], "Yrkande 1, ärende 3: tilläggsyrkande")


@pytest.mark.parametrize(
    ("said", "held"),
    [
        ("yrkande tillägg Zqx sker med tåg, punkt 3", 1),
        ("motion add Zqx by train, matters 1 and 3", 1),
        ("yrkande ärendena 2 och 3 tillägg Zqx sker med tåg", 0),
        ("yrkande avslag ärende två, Zqx", 0),
    ],
)
@pytest.mark.rule("R-138", road="word", by="dialogs.typed.motion_matters.matters_in")
async def test_a_motion_that_names_another_matter_is_not_shown_to_the_room(house: Living, said: str, held: int) -> None:
    """Its mover is asked which it is about; where one of them is confidential nothing of it is kept."""
    sitting = await on_table(house)
    await sitting["anna"].say(said, mention=True)
    asked = book.of("sv").motion_asked.held if held else book.of("sv").refusals["held_confidential"]
    assert await hears(house, sitting["anna"], asked)
    meeting = await sitting.meeting()
    assert (len(meeting.held), meeting.motions) == (held, ())
    assert "Zqx" not in cards_in(sitting.chat)


@pytest.mark.rule("R-138", road="word", by="dialogs.motion.called_by_place.by_place")
async def test_a_motion_that_speaks_of_the_confidential_matter_without_its_number_is_not_kept(house: Living) -> None:
    """As the cards call it, or by its place."""
    sitting = await on_table(house)
    for said in ("yrkande tillägg Zqx i sekretessärendet", "yrkande tillägg Zqx i nästa ärende"):
        await sitting["anna"].say(said, mention=True)
        assert await hears(house, sitting["anna"], book.of("sv").refusals["held_confidential"])
    meeting = await sitting.meeting()
    assert (meeting.held, meeting.motions, "Zqx" in cards_in(sitting.chat)) == ((), (), False)


@pytest.mark.rule("R-138", road="press", by="dialogs.motion.hand_in.record")
async def test_a_motion_by_email_is_noted_by_the_secretary(house: Living) -> None:
    """Karlstad: e-mail to the secretary is a way too; the mover is told."""
    sitting = await on_table(house, profile="karlstad")
    await sitting["karin"].say("status", mention=True)
    karin = await presses(sitting, "karin", SAY.record)
    anna = sitting["anna"].person.name
    filled = {"mover": anna, "channel": SAY.channels["email"], "kind": "Avslag"}
    await karin.press(SAY.record_send, filled)
    assert await kinds(sitting) == [("reject", "email")]
    assert await hears(house, sitting["anna"], SAY.recorded_for)


@pytest.mark.rule("R-138", road="press", by="dialogs.text.clock_times.clock_of")
async def test_when_a_motion_came_by_email_is_noted_and_shown(house: Living) -> None:
    """As the secretary writes it; a time that cannot be read is told at its own field, and the rest stands as it was filled in."""
    sitting = await on_table(house, profile="karlstad")
    await sitting["karin"].say("status", mention=True)
    karin = await presses(sitting, "karin", SAY.record)
    anna = sitting["anna"].person.name
    filled = {"mover": anna, "channel": SAY.channels["email"], "kind": "Tilläggsyrkande", "wording": "Mer tåg."}
    await karin.press(SAY.record_send, {**filled, "came_at": "kvart i elva"})
    assert karin.sees(SAY.faults["came_at"])
    assert await kinds(sitting) == []
    await karin.press(SAY.record_send, {"came_at": "kl. 10:42"})
    (motion,) = (await sitting.meeting()).motions
    assert (motion.kind, motion.channel, motion.came_at, bool(motion.wording)) == ("add", "email", "10.42", True)
    line = "Inkom med e-post klockan 10.42."
    assert await soon(house, lambda: cards_in(sitting.chat).count(line) == 1)
    await sitting["per"].say("yrkanden", mention=True)
    assert await soon(house, lambda: cards_in(sitting.chat).count(line) == len(("the motion", "the list")))


@pytest.mark.rule("R-149", road="press", by="dialogs.motion.drawing.draw_receipt")
async def test_the_receipt_of_one_by_email_says_to_register_and_purge_it(house: Living) -> None:
    """Kramfors: the rules for e-mail hold for it."""
    sitting = await on_table(house, profile="kramfors")
    await sitting["karin"].say("status", mention=True)
    karin = await presses(sitting, "karin", SAY.record)
    filled = {"mover": sitting["anna"].person.name, "channel": SAY.channels["email"], "kind": "Avslag"}
    await karin.press(SAY.record_send, filled)
    assert karin.sees("Se till att e-postmeddelandet diarieförs och gallras som kommunen har bestämt.")


@pytest.mark.rule("R-139", road="press", by="dialogs.motion.hand_in.submit")
async def test_a_motion_to_approve_is_one_press_without_words(house: Living) -> None:
    """It need not be in writing."""
    sitting = await on_table(house)
    await (await form(sitting)).press(SAY.only_approve)
    assert await kinds(sitting) == [("approve", "form")]


@pytest.mark.rule("R-142", road="press", by="dialogs.judging.who_makes_motions.moves")
@pytest.mark.rule("R-024", road="press", by="dialogs.judging.who_makes_motions.moves")
@pytest.mark.rule("R-030", road="press", by="dialogs.judging.who_makes_motions.moves")
async def test_members_and_serving_substitutes_get_the_form_and_others_are_told_who_may(house: Living) -> None:
    """The room's card has the button for all: the server asks what each may."""
    sitting = await on_table(house, "cia", "jonas")
    for who in ("per", "jonas"):
        assert (await form(sitting, who)).sees(WHO_MAY)
    for who in ("anna", "cia"):
        assert (await form(sitting, who)).sees(SAY.kind)


@pytest.mark.rule("R-142", road="word", by="dialogs.judging.who_makes_motions.moves")
async def test_an_official_who_types_a_motion_is_told_who_may(house: Living) -> None:
    """And a member's is taken."""
    sitting = await on_table(house)
    await sitting["per"].say("yrkande 3 avslag", mention=True)
    assert await hears(house, sitting["per"], WHO_MAY)
    assert await kinds(sitting) == []
    await sitting["anna"].say("yrkande 3 avslag", mention=True)
    assert await kinds(sitting) == [("reject", "typed")]


@pytest.mark.rule("R-148", road="press", by="dialogs.motion.second.second")
async def test_several_can_back_the_same_motion(house: Living) -> None:
    """A press each on the room's card, which names them."""
    sitting = await on_table(house, "bo", "cia")
    await sitting.execute("anna", "motion.submit", {"matter": "1", "kind": "reject"}, form="f1")
    for who in ("bo", "cia"):
        await presses(sitting, who, SAY.second)
    names = [sitting[who].person.name for who in ("bo", "cia")]
    assert await soon(house, lambda: sitting["per"].sees(SAY.seconded.format(names=", ".join(names))))


@pytest.mark.parametrize(("locale", "language"), [("sv-SE", "sv"), ("en-GB", "en")])
@pytest.mark.rule("R-148", road="press", by="dialogs.motion.unsecond.unsecond")
async def test_whoever_backs_a_motion_sees_so_and_takes_it_back(house: Living, locale: str, language: str) -> None:
    """By a press on their own view of the room's card, in their language."""
    cast = FEW | {"bo": replace(CAST["bo"], locale=locale)}
    sitting = await house.sitting(cast, OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    say, bo = book.of(language).motion, sitting["bo"]
    await sitting.execute("anna", "motion.submit", {"matter": "1", "kind": "reject"}, form="f1")
    await presses(sitting, "bo", SAY.second)  # on the room's card, which is Swedish
    assert await sees(house, bo, say.you_back)
    await presses(sitting, "bo", say.unsecond)
    assert await sees(house, bo, say.second)


@pytest.mark.rule("R-148", road="word", by="dialogs.motion.second.second")
async def test_backing_is_typed_too_and_taken_back(house: Living) -> None:
    """In Swedish and in English, with the motion's number."""
    sitting = await on_table(house, "bo", "cia")
    await sitting.execute("anna", "motion.submit", {"matter": "1", "kind": "reject"}, form="f1")

    async def backed(who: str, words: str) -> int:
        await sitting[who].say(words, mention=True)
        return len((await sitting.meeting()).motions[0].seconds)

    assert await backed("bo", "instämmer i yrkande 1") == 1
    assert await backed("cia", "second motion 1") == 2
    assert await backed("bo", "instämmer inte i yrkande 1") == 1
    assert await backed("cia", "no longer second motion 1") == 0


async def test_the_private_cards_of_a_motion_follow_when_its_kind_is_given(house: Living) -> None:
    """By whoever gives it, and on whatever road: the secretary is not asked any more for what is known."""
    sitting = await on_table(house)
    karin, anna = sitting["karin"], sitting["anna"]
    await anna.say("yrkande Resor sker med tåg.", mention=True)
    assert await hears(house, karin, SAY.kind_unsaid)
    await sitting.execute("karin", "motion.reclassify", {"motion": "1", "kind": "amend"})
    for who in (karin, anna):
        assert await hears(house, who, SAY.kinds["amend"])
    assert SAY.kind_unsaid not in cards_in(house.teams.world.private_chat(karin.person))


@pytest.mark.rule("R-147", road="press", by="dialogs.motion.withdraw.withdraw")
async def test_a_motion_that_is_taken_back_is_shown_without_its_words(house: Living) -> None:
    """By whoever made it, on their own view of the card."""
    sitting = await on_table(house)
    await (await form(sitting)).press(SAY.send, {"kind": "Ändringsyrkande", "wording": "Zqxresor stryks."})
    sitting["anna"].close_dialog()
    await presses(sitting, "anna", SAY.withdraw)
    assert [one.withdrawn for one in (await sitting.meeting()).motions] == [True]
    assert await soon(house, lambda: not sitting["per"].sees("Zqxresor"))
    assert await sees(house, sitting["per"], "Återtaget.")


@pytest.mark.rule("R-143", road="word", by="dialogs.motion.show_motions.list_")
async def test_all_motions_are_listed_for_whoever_asks(house: Living) -> None:
    """Also for somebody without a capacity: they are nobody's secret."""
    sitting = await on_table(house, "okand")
    await sitting.execute("anna", "motion.submit", {"matter": "1", "kind": "add", "wording": "Med tåg."}, form="f1")
    head = f"Yrkande 1, ärende 1: tilläggsyrkande av {sitting['anna'].person.name}"
    assert await soon(house, lambda: sitting["okand"].reads().count(head) == 1)  # the card of the motion itself
    await sitting["okand"].say("yrkanden", mention=True)
    assert await soon(house, lambda: sitting["okand"].reads().count(head) == len(("card", "list")))


@pytest.mark.rule("R-145", road="word", by="dialogs.meeting.meeting.Matter.over")
async def test_a_matter_that_has_ended_takes_no_motions(house: Living) -> None:
    """The deliberation is over with it."""
    sitting = await on_table(house)
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    await sitting["anna"].say("yrkande 1 avslag", mention=True)
    assert await hears(house, sitting["anna"], book.of("sv").refusals["motion_ended"])
    assert await kinds(sitting) == []


@pytest.mark.parametrize("early", [False, True])
async def test_whoever_edits_or_deletes_the_message_of_a_motion_is_told_that_the_motion_stands(
    house: Living, *, early: bool
) -> None:
    """R-136: also where Teams delivers the change first. The words on the motion's card are those that were handed in."""
    sitting = await on_table(house)
    anna, make, say = sitting["anna"], house.teams.make, SV.motion_asked
    first = make.message(sitting.chat, anna.person, "yrkande tillägg: cyklar", mention=True)
    first["id"] = house.teams.world.new_message_id()
    then = make.message(sitting.chat, anna.person, "yrkande tillägg: bilar", mention=True)
    then |= {"type": "messageUpdate", "id": first["id"]}
    then["channelData"]["eventType"] = "editMessage"
    gone = make.base("messageDelete", sitting.chat, anna.person) | {"id": first["id"]}
    for one in (then, first, gone) if early else (first, then, gone):
        assert (await house.teams.wire.tell(one)).status == 200
        await quiet(house)
    assert await hears(house, anna, say.not_withdrawn.format(motion=1))
    assert early or await hears(house, anna, say.unchanged.format(motion=1))
    assert "cyklar" in cards_in(sitting.chat)
    assert "bilar" not in cards_in(sitting.chat)
    assert not (await sitting.meeting()).motions[0].withdrawn


async def test_an_edit_that_is_addressed_to_the_bot_is_answered_though_nothing_comes_of_it(house: Living) -> None:
    """R-136: talk that becomes a motion is none."""
    sitting = await on_table(house)
    said = await sitting["anna"].say("hej", mention=True)
    await sitting["anna"].edit("yrkande avslag", said.message)
    assert await hears(house, sitting["anna"], SV.refusal.notices["edit_unheard"])
    assert (await sitting.meeting()).motions == ()
