"""What a step costs whoever takes it: buttons pressed, fields filled in, words written; on the cards as they see them (design 3.3)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pytest

from cards.phrases import book
from dialogs.meeting.capacity import Capacity
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import sees

SAY = book.of("sv")


@dataclass
class Hand:
    """Somebody's hand, and how much it has done."""

    sitting: LivingSitting
    who: str
    taps: int = 0

    async def says(self, words: str) -> None:
        """Write to the bot in the meeting's chat."""
        await self.sitting[self.who].say(words, mention=True)
        self.taps += 1

    async def presses(self, what: str, filled: Mapping[str, object] | None = None) -> None:
        """Fill in the fields and press the button, once it is seen."""
        client = self.sitting[self.who]
        assert await sees(self.sitting.living, client, what)
        pressed = await client.press(what, filled)
        assert pressed.answer is not None
        assert pressed.answer.is_good
        self.taps += len(filled or {}) + 1


async def called(house: Living, **described: Any) -> LivingSitting:
    """A matter that asks for the checklist has been called, or with `agenda` an open one is on the table."""
    sitting = await begun(house, **described)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    return sitting


@pytest.mark.parametrize("road", ["help", "roster"])
async def test_a_party_is_added_during_the_meeting_with_four(house: Living, road: str) -> None:
    """The form has the matter on the table already, and shows it; where the party is nobody can know but the secretary."""
    karin = Hand(await called(house), "karin")
    if road == "help":
        await karin.says("hjälp")
    else:
        await karin.presses(SAY.roster.assign)
    await karin.presses(SAY.roster.add_party.format(no=1))
    assert karin.sitting["karin"].sees(f"{SAY.roster.party_matter}: [Ärende 1 ▾]")
    await karin.presses(SAY.roster.keep, {"place": SAY.common.places["remote"]})
    (party,) = (await karin.sitting.meeting()).having(Capacity.PARTY)
    assert (party.matter, party.place, karin.taps) == (1, "remote", 4)


async def test_another_matter_can_be_chosen_for_the_party(house: Living) -> None:
    """What stands there is a proposal: the secretary sees it, and what they choose is kept."""
    karin = Hand(await called(house), "karin")
    await karin.presses(SAY.roster.assign)
    await karin.presses(SAY.roster.add_party.format(no=1))
    await karin.presses(SAY.roster.keep, {"place": SAY.common.places["room"], "matter": "Ärende 3"})
    (party,) = (await karin.sitting.meeting()).having(Capacity.PARTY)
    assert (party.matter, karin.taps) == (3, 5)


async def test_what_is_not_right_is_three_and_an_oral_answer_two(house: Living) -> None:
    """All that is right stands there before anybody has marked it."""
    sitting = await called(house)
    anna, karin = Hand(sitting, "anna"), Hand(sitting, "karin")
    await anna.presses(SAY.checklist.not_right)
    await anna.presses(SAY.checklist.send, {"window": "no"})
    answer = (await sitting.person("anna")).answer
    assert answer is not None
    assert (answer.unsafe, "alone" in answer.safe, anna.taps) == (("window",), True, 3)
    await karin.presses(SAY.checklist.record_title)
    await karin.presses(SAY.checklist.all_right)
    answer = (await sitting.person("anna")).answer
    assert answer is not None
    assert (answer.unsafe, karin.taps) == ((), 2)


@pytest.mark.parametrize("kind", ["reject", "approve", "table"])
async def test_a_motion_without_words_is_one_for_whoever_said_it(house: Living, kind: str) -> None:
    """“Jag yrkar avslag” in the chat is offered, and pressed once. One to refer back must say why (R-140): its form is three."""
    anna = Hand(await called(house, agenda=OPEN, profile="default"), "anna")
    await anna.sitting["anna"].say(f"Jag yrkar {SAY.motion.choices[kind].lower()}")
    await anna.presses(SAY.motion_asked.offer_tap.format(kind=SAY.motion.choices[kind], no=1))
    assert ([one.kind for one in (await anna.sitting.meeting()).motions], anna.taps) == ([kind], 1)


async def test_a_motion_by_email_is_six_with_how_and_when_it_came(house: Living) -> None:
    """The form, four answers, and send: who, how, when, and the kind."""
    karin = Hand(await called(house, agenda=OPEN, profile="karlstad"), "karin")
    await karin.presses(SAY.motion.record)
    filled = {"mover": karin.sitting["anna"].person.name, "channel": SAY.motion.channels["email"]}
    await karin.presses(SAY.motion.record_send, {**filled, "came_at": "10.42", "kind": "Avslag"})
    (motion,) = (await karin.sitting.meeting()).motions
    assert (motion.channel, motion.came_at, karin.taps) == ("email", "10.42", 6)
