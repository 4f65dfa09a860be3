"""A council answers at once: nothing is lost, nothing is stored twice, and Teams is not flooded with edits."""

import asyncio
import string
from collections import Counter
from collections.abc import Iterable
from typing import Any

from bot.rehearsal.client.cards_as_text import card_as_text
from bot.rehearsal.pretended.chat import Message
from bot.store import posted_cards
from dialogs.matter.facts import Answered
from dialogs.meeting.meeting import MatterState
from tests.support.living import CAST, LivingSitting, Part, living

MANY = 100
CROWD = {key: CAST[key] for key in ("lena", "karin")} | {
    f"m{n}": Part(f"Lis{string.ascii_lowercase[n // 26]}{string.ascii_lowercase[n % 26]}", "ledamot, distans")
    for n in range(MANY)
}
EVERY_S = 2.0  # a card is edited at most once in so many seconds


async def test_a_hundred_people_answer_at_once(database_url: str) -> None:
    """Every answer is stored once, whatever Teams repeats; the readiness card takes few edits, and the last is right."""
    async with living(database_url) as house:
        sitting = await house.sitting(CROWD, "1. Mötets öppnande\n2. A.B. [sekretess]", seats="100")
        people = [sitting[key] for key in CROWD if key.startswith("m")]
        await sitting.execute("lena", "matter.call", {"matter": "2"})
        await house.teams.until(lambda: people[0].sees("Ingen kan se min skärm"))
        readiness = await card_at(sitting, "readiness")
        clock = asyncio.get_running_loop()
        edits, began_s = readiness.version, clock.time()
        answers = await asyncio.gather(*(one.press("Allt stämmer") for one in people))
        assert all("Dina svar är antecknade" in str(one.effect.card) for one in answers)
        await asyncio.gather(*(one.again() for one in people), *(one.again(new_id=True) for one in people))
        await house.teams.until(lambda: f"Alla {MANY} på distans" in text_of(readiness.cards))
        took_s = clock.time() - began_s
        assert readiness.version - edits <= took_s / EVERY_S + 2
        answers_of = await stored(sitting)
        assert answers_of == dict.fromkeys(answers_of, 1) | {
            (await sitting.person(host)).key: 0 for host in ("lena", "karin")
        }
        assert len(answers_of) == MANY + 2
        assert f"Alla {MANY} på distans" in text_of(readiness.cards)
        body = await sitting.execute("lena", "gate.open", {"matter": "2", "only_entitled": "yes"})
        assert "gick inte" not in str(body)
        matter = (await sitting.meeting()).matter(2)
        assert matter is not None
        assert matter.state is MatterState.OPEN


def text_of(cards: Iterable[dict[str, Any]]) -> str:
    """What is read on the cards: a figure in large letters is a piece of its own on them."""
    return "\n".join(line for card in cards for line in card_as_text(card))


async def stored(sitting: LivingSitting) -> dict[str, int]:
    """How many answers to the run of matter 2 each person who is tied to somebody in Teams has in the journal."""
    answered = Counter(e.fact.person for e in await sitting.entries() if isinstance(e.fact, Answered) and e.fact.no)
    return {key: answered[key] for key, person in (await sitting.meeting()).people.items() if person.wire}


async def card_at(sitting: LivingSitting, slot: str) -> Message:
    """The message in the chat that is the card of this slot."""
    found: Any = None
    while found is None:
        found = await sitting.living.read(lambda conn: posted_cards.find(conn, sitting.key, slot))
    return sitting.chat.messages[found.activity]
