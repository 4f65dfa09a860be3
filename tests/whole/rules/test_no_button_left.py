"""No card that stands in somebody's own chat keeps a button that is no longer so (issue E2, A2): help, alarms, the next step."""

import pytest

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.client.client import Client
from bot.rehearsal.pretended.chat import Message
from bot.rehearsal.pretended.faults import Call, Fault
from cards.phrases import book
from dialogs.meeting.meeting import Stage
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import asked, begun, confidential, opened
from tests.support.soon import quiet, soon

SAY = book.of("sv")
GUIDE, COMING, READY = SAY.guide, SAY.attendance, SAY.readiness


def text_of(message: Message) -> str:
    """What stands on the message's cards, for everybody."""
    return "\n".join(line for card in message.cards for line in card_as_text(card))


def has_buttons(message: Message) -> bool:
    """Whether anything can be pressed on it."""
    return "'verb'" in str(message.cards)


def alone(sitting: LivingSitting, who: str) -> list[Message]:
    """What the bot has sent the person alone, the oldest first."""
    return sitting.living.teams.world.private_chat(sitting[who].person).from_bot


async def told(sitting: LivingSitting, who: str, text: str) -> Message:
    """The newest message to the person alone that says this."""
    assert await soon(sitting.living, lambda: any(text in text_of(one) for one in alone(sitting, who))), text
    return next(one for one in reversed(alone(sitting, who)) if text in text_of(one))


async def helped(sitting: LivingSitting, who: str, *, privately: bool = True) -> Message:
    """The help that the person gets in their own chat."""
    client: Client = sitting[who]
    await (client.say_privately("hjälp") if privately else client.say("hjälp", mention=True))
    return await told(sitting, who, GUIDE.title)


async def is_over(sitting: LivingSitting, message: Message, line: str) -> None:
    """Wait until the message is this line, where it stands, without a button."""
    assert await soon(sitting.living, lambda: text_of(message) == line), text_of(message)
    assert not has_buttons(message)


@pytest.mark.parametrize("privately", [True, False])
@pytest.mark.parametrize("who", ["karin", "per"])
async def test_help_is_one_line_when_the_meeting_has_moved_on(house: Living, who: str, *, privately: bool) -> None:
    """Asked for in the meeting's chat or alone; the next help comes at the foot, and the line above it stays."""
    sitting = await begun(house)
    help_ = await helped(sitting, who, privately=privately)
    assert has_buttons(help_)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await is_over(sitting, help_, GUIDE.over)
    await quiet(house)
    again = await helped(sitting, who)
    assert again is alone(sitting, who)[-1]
    assert again is not help_
    assert text_of(help_) == GUIDE.over


async def test_help_is_over_at_its_readers_own_step_and_not_at_what_does_not_concern_it(house: Living) -> None:
    """A step pressed on it says that it is done; what others do leaves it as long as the same is offered."""
    sitting = await begun(house)
    await opened(sitting, 2)
    help_ = await helped(sitting, "anna")
    await sitting.execute("per", "place.say", {"place": "remote"})
    await quiet(house)
    assert GUIDE.title in text_of(help_)
    await sitting["anna"].press(GUIDE.say_room)
    await is_over(sitting, help_, GUIDE.over_done)


async def test_help_is_over_when_a_motion_can_be_backed(house: Living) -> None:
    """It would offer another step by now; a restart forgets nothing of it."""
    sitting = await begun(house, "bo")
    await opened(sitting, 2)
    help_ = await helped(sitting, "bo")
    await quiet(house)
    await house.restart()
    await sitting.execute("anna", "motion.submit", {"matter": "2", "kind": "reject"}, form="m1")
    await is_over(sitting, help_, GUIDE.over)


async def test_help_asked_for_twice_stands_once(house: Living) -> None:
    """Where the first stood no button is left."""
    sitting = await begun(house)
    first = await helped(sitting, "per")
    await quiet(house)
    await helped(sitting, "per")
    await quiet(house)
    assert [one for one in alone(sitting, "per") if has_buttons(one)] in ([first], [alone(sitting, "per")[-1]])


async def an_intruder(house: Living) -> tuple[LivingSitting, Message, str]:
    """Matter 1, under secrecy, with a stranger in the call; the chair's alarm, and the stranger's name."""
    sitting = await confidential(house, "frank")
    await house.teams.join(sitting.chat, sitting["frank"])
    name = sitting["frank"].person.name
    alarm = await told(sitting, "lena", COMING.intruder["not_entitled"].format(name=name))
    assert has_buttons(alarm)
    return sitting, alarm, name


@pytest.mark.parametrize(
    ("step", "why"),
    [("matter.end", "ended"), ("matter.call", "ended"), ("adjourn", "adjourned"), ("meeting.close", "closed")],
)
async def test_the_alarm_of_an_intruder_is_one_line_when_its_matter_is_over(house: Living, step: str, why: str) -> None:
    """It ends, the next is called, the sitting breaks or is closed: nobody adjourns by it any more."""
    sitting, alarm, name = await an_intruder(house)
    fields = {"matter": "2"} if step == "matter.call" else {"minutes": "5"} if step == "adjourn" else {"anyway": "yes"}
    await sitting.execute("lena", step, fields)
    # The name of whoever has no capacity is destroyed with the close.
    name = SAY.common.without_capacity if step == "meeting.close" else name
    line = f"{COMING.intruder_was['not_entitled'].format(name=name)} {READY.past[why]}"
    await is_over(sitting, alarm, f"Ärende 1, A.B. {line}")


async def test_the_alarm_says_when_the_person_has_gone_and_rings_when_they_come_again(house: Living) -> None:
    """Without a button while they are gone; the same card, or a new one at the foot, when they are back."""
    sitting, alarm, name = await an_intruder(house)
    await house.teams.leave(sitting.chat, sitting["frank"])
    assert await soon(house, lambda: COMING.intruder_now["gone"].format(name=name) in text_of(alarm)), text_of(alarm)
    assert not has_buttons(alarm)
    await house.teams.join(sitting.chat, sitting["frank"])
    again = await told(sitting, "lena", COMING.intruder["not_entitled"].format(name=name))
    assert has_buttons(again)
    assert sum(has_buttons(one) and name in text_of(one) for one in alone(sitting, "lena")) == 1


@pytest.mark.parametrize("reason", ["intruder", "link"])
async def test_an_alarm_that_could_not_be_edited_adjourns_nothing_when_it_is_over(house: Living, reason: str) -> None:
    """A twin keeps its button; the press is refused, and says that it is past."""
    sitting, _, _ = await an_intruder(house)
    await house.teams.join(sitting.chat, sitting["anna"])
    await sitting.until(lambda m: any(p.in_call and p.remote for p in m.people.values()))
    anna = (await sitting.person("anna")).key
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    data = {"after": "1"} if reason == "intruder" else {"person": anna, "what": ""}
    answer = await sitting.execute("lena", "adjourn", {"minutes": "0", "reason": reason, **data})
    assert (await sitting.meeting()).stage is Stage.BEGUN
    assert SAY.refusal.refusals["passed"] in str(answer)


async def test_the_hosts_own_card_moves_on_though_the_rooms_card_cannot(house: Living) -> None:
    """The step is told in private in the same turn: it waits for nothing that the chat has to wait for."""
    sitting = await begun(house)
    await sitting["karin"].say_privately("status")
    await told(sitting, "karin", READY.call.format(no=1))
    await quiet(house)
    # Teams lets nothing more into the meeting's chat.
    house.teams.faults.plan(Fault(status=403), (Call.SEND, Call.EDIT), times=1000, conversation=sitting.chat.id)
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    assert await soon(
        house, lambda: any(READY.end_and_call.format(end=2, call=3) in text_of(one) for one in alone(sitting, "karin"))
    )
    assert not [one for one in alone(sitting, "karin") if READY.call.format(no=1) in text_of(one)]


async def test_an_answer_on_the_rooms_card_of_a_matter_that_is_over_is_not_noted(house: Living) -> None:
    """It would hold for the next matter of the run; whoever presses is told that nothing is asked now."""
    sitting = await begun(house)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    anna = await asked(sitting)
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    pressed = await anna.press(SAY.checklist.all_right, data={"round": (await sitting.meeting()).round})
    assert SAY.checklist.none_asked in str(pressed.answer.body if pressed.answer else "")
    assert (await sitting.person("anna")).answer is None


async def test_the_rooms_checklist_is_a_line_when_its_matter_is_over(house: Living) -> None:
    """Matters 1 and 3 are under secrecy: when 3 is up another card asks, and the first has no button."""
    sitting = await begun(house)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    await asked(sitting)
    await quiet(house)
    card = next(one for one in reversed(sitting.chat.from_bot) if SAY.checklist.all_right in text_of(one))
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    await is_over(sitting, card, f"Ärende 1, A.B. {SAY.checklist.over}")
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    await sitting.execute("lena", "matter.call", {"matter": "3"})
    await quiet(house)
    assert [one for one in sitting.chat.from_bot if SAY.checklist.all_right in text_of(one)] != [card]
    assert not has_buttons(card)
