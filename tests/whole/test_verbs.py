import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from functools import partial
from typing import Any

import pytest
import pytest_asyncio

from bot.rehearsal.client.client import ImpossibleError
from bot.rehearsal.pretended.people import Kind
from bot.store import boards
from bot.store.boards import BoardOwner
from cards.phrases import book
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Stage
from dialogs.verbs import VERBS
from tests.support.living import DESCRIBED, Fields, Living, LivingSitting, card_of, living
from tests.support.postgres import Postgres
from tests.support.soon import quiet
from tests.support.verb_rows import ROWS, Press, Row

pytestmark = pytest.mark.asyncio(loop_scope="module")
REFUSED = book.of("sv").refusal.title
SEE_CARD = book.of("sv").refusal.notices["see_card"]


ON_BOTH = ("checklist.submit", "gate.open", "motion.submit", "roster.import")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Living]:
    """One house for all verbs, each with a sitting of its own."""
    url = f"sqlite:///{tmp_path_factory.mktemp('house')}/sittings.sqlite"
    async with living(url) as found:
        yield found


@pytest.fixture(scope="module")
def copied(postgres: Postgres, migrated_postgres: str) -> str:
    """The URL of a migrated PostgreSQL database."""
    return postgres.create(like=migrated_postgres)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house_on_postgres(copied: str) -> AsyncIterator[Living]:
    """The same on PostgreSQL."""
    async with living(copied) as found:
        yield found


async def test_every_verb_has_a_row() -> None:
    """A verb that is added is tried on every road, or this fails."""
    assert set(ROWS) == set(VERBS)


@pytest.mark.parametrize("verb", ROWS)
async def test_a_verb_works_on_every_road_for_whoever_may_and_for_nobody_else(house: Living, verb: str) -> None:
    """As Execute for each who may; as Submit, dialog and typed words for one after another of them.

    Everybody else is refused on every road, with a card that says who may instead, and nothing is written of it.
    """
    await _tried(house, verb)


@pytest.mark.machine
@pytest.mark.parametrize("verb", ON_BOTH)
async def test_a_verb_works_and_is_refused_on_postgresql_too(house_on_postgres: Living, verb: str) -> None:
    """The rules know nothing of the database, so some stand for all."""
    await _tried(house_on_postgres, verb)


async def _tried(house: Living, verb: str) -> None:
    row = ROWS[verb]
    roads = [*((who, "execute") for who in row.may), *(("", road) for road in ("submit", "dialog"))]
    roads += [("", words) for words in row.typed]
    if row.alone:
        sittings = await asyncio.gather(*(_another(house, row) for _ in range(len(roads) + 1)))
    else:
        sittings = [await _another(house, row)] * (len(roads) + 1)
        if row.shows and not row.fact:
            # What is asked again in a room within some seconds is answered once: so each word has a chat of its own.
            words = range(len(roads) - len(row.typed), len(roads))
            sittings[words.start : words.stop] = [await _another(house, row) for _ in words]
    for nr, (sitting, (who, road)) in enumerate(zip(sittings, roads, strict=False)):
        may = [one for one in row.may if road not in row.typed or one != "gun"]
        await _works(sitting, row, verb, road, Press(sitting, who or may[nr % len(may)], nr))
    if row.why:
        await _refused(Press(sittings[-1], row.may[0], len(roads)), row, verb)


async def _another(house: Living, row: Row) -> LivingSitting:
    """A sitting at the stage that the verb needs."""
    return await house.sitting(begun=row.begun, date=row.date or DESCRIBED["date"], body=row.body)


async def test_who_may_not_set_up_can_ask_to_and_waits_for_one_who_may(house: Living) -> None:
    """A claim prepares, opens nothing and changes nothing that stands; one who may approves it."""
    sitting = await house.sitting(begun=False)
    private = {"board": "Annan nämnd", "body": "board", "seats": "3", "date": "2026-12-09", "place": "Sal 2"}
    private |= {"profile": "linkoping", "decision": "2019-03-26 § 42", "step": "accept"}
    before = await sitting.entries()
    await sitting.hand_in("anna", "meeting.setup", private, sitting="", form="claim")
    assert await sitting.entries() == before
    claimed = LivingSitting(house, sitting.chat, sitting.people, (await sitting._rows())[-1].key)
    assert (await claimed.meeting()).admitted is False
    body = await claimed.execute("karin", "meeting.begin")
    assert "väntar på att" in json.dumps(card_of(body), ensure_ascii=False)
    await claimed.execute("karin", "meeting.setup", {"step": "admit"})
    assert (await claimed.meeting()).admitted is True


async def test_a_claim_does_not_come_between_people_and_their_sitting(house: Living) -> None:
    """What is typed concerns the sitting that was prepared by one who may, whatever somebody else asks for after it."""
    sitting = await house.sitting(begun=False)
    private = {**DESCRIBED, "body": "board", "step": "accept"}
    await sitting.hand_in("sune", "meeting.setup", private, sitting="", form="claim")
    await sitting["lena"].say("öppna", mention=True)
    assert (await sitting.meeting()).stage is Stage.BEGUN


async def _refused(press: Press, row: Row, verb: str) -> None:
    sitting, fields = press.sitting, await row.ready(press)
    before = await sitting.said()
    others = [who for who in sitting.people if who not in (*row.may, *row.neither)]
    for who in others:
        for body in (
            await sitting.execute(who, verb, fields),
            await sitting.hand_in(who, verb, fields),
            *([await sitting.fetch(who, verb, fields)] if row.form == verb else []),
        ):
            _says_why(card_of(body), row.why, f"{verb} by {who}")
    await asyncio.gather(*(_refused_by_post(sitting, who, verb, row, fields) for who in others))
    assert await sitting.said() == before


async def test_nobody_has_or_changes_what_another_secretary_keeps_of_a_board(house: Living) -> None:
    """Anybody can hold a meeting in a board's name (R-251): the people come back as a draft, to the secretary who kept them."""
    last = await house.sitting()
    await last.execute("karin", "meeting.close", {"anyway": "yes"})
    await last.until(lambda m: m.stage is Stage.CLOSED)
    await quiet(house)
    board, karin = (await last.meeting()).board, last["karin"].person
    names = [p.name for p in (await last.meeting()).having(Capacity.CHAIR)]
    other = await house.sitting(begun=False, board=board)
    await other.execute("lena", "meeting.begin")
    await other.execute("karin", "meeting.close", {"anyway": "yes"})
    await quiet(house)
    kept = {
        who: await house.read(partial(boards.recall, owner=BoardOwner(karin.tenant_id, who), board=board))
        for who in (karin.object_id or "", other["karin"].person.object_id or "", "somebody")
    }
    chairs = {who: [p.name for p in people if p.capacity == "chair"] for who, people in kept.items()}
    theirs = [p.name for p in (await other.meeting()).having(Capacity.CHAIR)]
    assert list(chairs.values()) == [names, theirs, []]


async def test_a_claim_is_made_twice_an_hour_at_most_and_shows_no_word(house: Living) -> None:
    """The room's card says that somebody asks; the third time is refused, and nothing of it is kept."""
    sitting = await house.sitting(begun=False)
    fields = {**DESCRIBED, "board": "Ett barn har placerats", "body": "board", "step": "accept"}
    for nr in range(3):
        before = len(await sitting._rows())
        body = await sitting.hand_in("anna", "meeting.setup", fields, sitting="", form=f"claim-{nr}")
        assert ("den senaste timmen" in json.dumps(card_of(body), ensure_ascii=False)) is (nr == 2)
        assert len(await sitting._rows()) - before == (nr < 2)
    await quiet(house)
    assert sitting["bo"].sees("Någon begär att få förbereda")
    assert not sitting["bo"].sees("barn")


# ---- one press -----------------------------------------------------------------------------------------------------


async def _works(sitting: LivingSitting, row: Row, verb: str, road: str, press: Press) -> None:
    typed = road if road in row.typed else ""
    who = press.who
    fields = await row.ready(Press(sitting, who, press.nr, typed))
    before, where = await sitting.said(), f"{verb} by {who} as {road}"
    shown = _posted(sitting, who)
    answer: Mapping[str, Any] | None = None
    if road == "execute":
        answer = card_of(await sitting.execute(who, verb, fields, form=f"card-{press.nr}"))
    elif road == "submit":
        await sitting.submit(who, verb, fields, form=f"card-{press.nr}")
    elif road == "dialog":
        if row.form:
            about = {name: value for name, value in fields.items() if name in ("matter", "motion", "person")}
            assert _has_button(card_of(await sitting.fetch(who, row.form, about))), where
        answer = card_of(await sitting.hand_in(who, verb, fields, form=f"dialog-{press.nr}"))
    else:
        await sitting[who].say(typed.format(**fields), mention=True)
    written = [type(entry.fact).__name__ for entry in (await sitting.said())[len(before) :]]
    if answer is not None:
        assert answer, where
        assert REFUSED not in json.dumps(answer, ensure_ascii=False), where
    if row.fact and (road == "dialog" or not row.only_dialog):
        assert row.fact in written, where
    else:
        assert written == [], where
    if answer is None and row.shows:
        await _posts(sitting, who, shown, row.shows, where)
    elif answer is not None:
        assert row.shows in _text(answer), where


async def _refused_by_post(sitting: LivingSitting, who: str, verb: str, row: Row, fields: Fields) -> None:
    """Submit and typed words are answered by post: to the person alone, where there is a road to them."""
    shown = _posted(sitting, who)
    await sitting.submit(who, verb, fields)
    await _posts(sitting, who, shown, row.why, f"{verb} by {who}")
    for words in row.typed[:1]:  # the others are the same verb by now
        shown = _posted(sitting, who)
        try:
            await sitting[who].say(words.format(**fields), mention=True)
        except ImpossibleError:
            return  # nobody without an account can mention an app
        await _posts(sitting, who, shown, row.why, f"{words} by {who}")


def _posted(sitting: LivingSitting, who: str) -> tuple[int, int]:
    """How many messages the bot has posted, to the person alone and in the chat."""
    private = sitting.living.teams.world.private_chat(sitting[who].person)
    return len(private.from_bot), len(sitting.chat.from_bot)


async def _posts(sitting: LivingSitting, who: str, before: tuple[int, int], text: str, where: str) -> None:
    """Wait until a card that says so is posted to the person; or, without a road to them, stands there that an answer is theirs.

    That line comes once: outsiders fill no chat with it (`test_outsiders_bounded.py`).
    """
    private, known = (
        sitting.living.teams.world.private_chat(sitting[who].person),
        sitting[who].person.kind is Kind.MEMBER,
    )

    def new() -> list[str]:
        messages = private.from_bot[before[0] :] + sitting.chat.from_bot[before[1] :]
        return [_text(card) for message in messages for card in message.cards]

    def line() -> bool:
        return not known and any(SEE_CARD in _text(card) for message in sitting.chat.from_bot for card in message.cards)

    try:
        await sitting.living.teams.until(lambda: line() or any(text in card for card in new()))
    except TimeoutError:
        raise AssertionError(where, new()) from None


def _says_why(card: Mapping[str, Any], why: str, where: str) -> None:
    text = _text(card)
    assert card.get("lang", "sv") == "sv", where  # a line has no language of its own
    assert REFUSED in text, where
    assert why in text, where


def _has_button(card: Mapping[str, Any]) -> bool:
    return "Action.Submit" in _text(card)


def _text(card: Mapping[str, Any]) -> str:
    return json.dumps(card, ensure_ascii=False)
