"""What people write in the chat, in all the ways that they write it: understood in an open matter, kept nowhere in a confidential one."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio

from bot.rehearsal.pretended.wire_names import Json
from cards.phrases import book
from cards.phrases.book import Phrases
from tests.support.living import CAST, Living, LivingSitting, Part, living
from tests.support.rule_sittings import FEW, opened
from tests.support.sinks import bytes_in
from tests.support.soon import cards_in, hears, quiet

pytestmark = pytest.mark.asyncio(loop_scope="module")

AGENDA = "1. Riktlinjer för resor\n2. A.B. [sekretess]\n3. Budget\n4. Lokaler\n5. C.D. [sekretess]"
MARK = "zqxsagt"
LANGUAGES = {"sv": "sv-SE", "en": "en-GB"}
# What is handed in at once, by a message that mentions nobody; the matter and the kind.
HANDED_IN: Mapping[str, tuple[tuple[str, int, str], ...]] = {
    "sv": (
        ("yrkande 3: avslag", 3, "reject"),
        ("yrkande § 3 avslag", 3, "reject"),
        ("yrkande ärende 3: bifall", 3, "approve"),
        ("ärende 3: yrkande avslag", 3, "reject"),
        ("yrkande:avslag", 1, "reject"),
        (f"yrkande: tillägg {MARK}", 1, "add"),
    ),
    "en": (
        ("motion 3: reject", 3, "reject"),
        ("motion item 3 reject", 3, "reject"),
        ("matter 3: motion approve", 3, "approve"),
        ("motion:reject", 1, "reject"),
        (f"motion: add {MARK}", 1, "add"),
    ),
}
# What waits until its mover has said which matter is meant.
HELD: Mapping[str, tuple[str, ...]] = {
    "sv": ("yrkande punkt 3: avslag", "yrkande avslag 3", f"yrkande 3 nya {MARK}"),
    "en": ("motion number 3: reject", f"motion 3 new {MARK}"),
}
# Plain speech: its writer is offered to make a motion of it; the matter, the kind, and whether it is done by one press.
OFFERED: Mapping[str, tuple[tuple[str, int, str, bool], ...]] = {
    "sv": (
        ("Jag yrkar avslag", 1, "reject", True),
        ("Vi i S yrkar bifall till förslaget", 1, "approve", True),
        ("ärende 3: avslag", 3, "reject", True),
        ("Jag yrkar att ärende 3 bordläggs", 3, "table", True),
        (f"Tilläggsyrkande: {MARK} oftare", 1, "add", False),
        (f"Nytt yrkande ärende 3: {MARK} oftare", 3, "new", False),
        ("Jag begär återremiss", 1, "refer", False),
    ),
    "en": (
        ("I move to reject", 1, "reject", True),
        ("I move that we approve the proposal", 1, "approve", True),
        ("matter 3: reject", 3, "reject", True),
        ("I move that matter 3 be postponed", 3, "table", True),
        (f"Additional motion: {MARK} more often", 1, "add", False),
        (f"Amendment, matter 3: {MARK} more often", 3, "amend", False),
        ("I request a referral", 1, "refer", False),
    ),
}
TALK = {"sv": ("Anna yrkar avslag", "Ska jag yrka avslag?"), "en": ("Should I move to reject?", "Anna moves to reject")}
# Ten digits in a row are a person's unless the whole word before them says something else; so is a number in parts.
NUMBERS = (
    "målsägande 8112189876",
    "uppföring 8112189876",
    "prefix 8112189876",
    "81\u200b1218\u20119876",
    "811218 9876",
)
OTHER_NUMBERS = ("mål nr 8112189876", "ring 8112189876", "ref. 8112189876", "OCR 8112189876")
NAMES = ("Adam", "Berta", "Cesar", "David", "Erik", "Filip", "Gustav", "Helge", "Ivar")
REPLY = '<blockquote itemtype="http://schema.skype.com/Reply"><p>Ljudet borta</p></blockquote>'
# How the bot is addressed: the text, whether it is Teams' own mention, and the copy as HTML where it has one of its own.
ADDRESSED: tuple[tuple[str, bool, str], ...] = (
    ("<at>Bisittare</at> {}", True, ""),
    ("<at>Bisittare</at>, {}!", True, ""),
    ("{} <at>Bisittare</at>", True, ""),
    ("<at>Bisittare</at>&nbsp;{}", True, ""),
    ("@Bisittare, {}", False, ""),
    ("Bisittare: {}", False, ""),
    ("{} @bisittare", False, ""),
    ('<quoted messageId="1783419459151"/> <at>Bisittare</at> {}', True, ""),
    ('<quoted messageId="1783419459151">Ljudet borta</quoted> @Bisittare {}', False, ""),
    ("Lena Ljudet borta Bisittare {}", True, f"{REPLY}<p><span itemid='0'>Bisittare</span>&nbsp;{{}}</p>"),
)


@dataclass(frozen=True)
class Room:
    """A sitting with matter 1 open, and enough members with Teams in one language that each says one thing only."""

    house: Living
    sitting: LivingSitting
    language: str
    folder: Path

    @property
    def say(self) -> Phrases:
        """What stands on the cards, in that language."""
        return book.of(self.language)

    def alone(self, who: str) -> str:
        """What the bot has told this member alone."""
        return cards_in(self.house.teams.world.private_chat(self.sitting[who].person))

    def posted(self, who: str) -> int:
        """How many messages the bot has written to this member alone."""
        return len(self.house.teams.world.private_chat(self.sitting[who].person).from_bot)

    def addressed(self, who: str, shape: tuple[str, bool, str], words: str) -> Json:
        """The message of a member who addresses the bot in this way."""
        text, mention, copy = shape
        make = self.house.teams.make
        activity: Json = make.message(self.sitting.chat, self.sitting[who].person, words, mention=mention)
        activity["text"] = text.format(words)
        if copy:
            activity["attachments"][0]["content"] = copy.format(words)
        return activity


@pytest_asyncio.fixture(scope="module", loop_scope="module", params=LANGUAGES)
async def room(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Room]:
    """One house for each language; its members are numbered from "0"."""
    folder, language = tmp_path_factory.mktemp("said"), request.param
    movers = {str(at): Part(name, "ledamot, distans", locale=LANGUAGES[language]) for at, name in enumerate(NAMES)}
    async with living(f"sqlite:///{folder}/sittings.sqlite") as house:
        sitting = await house.sitting({**FEW, "per": CAST["per"], **movers}, AGENDA)
        await sitting["lena"].say_privately("godkänn distans")  # or “distans” during a matter would ask the chair
        await sitting.execute("lena", "matter.call", {"matter": "1"})
        await sitting["per"].say("Hörs jag?")
        yield Room(house, sitting, language, folder)


async def test_plain_speech_is_offered_to_its_writer_alone_and_kept_nowhere(room: Room) -> None:
    """As one press where matter and kind are all, and as a form where it needs words; talk about motions is left alone."""
    said, talk = OFFERED[room.language], TALK[room.language]
    for at, words in enumerate((*(one[0] for one in said), *talk)):
        await room.sitting[str(at)].say(words)
    await quiet(room.house)
    for at, (words, no, kind, tap) in enumerate(said):
        of = room.say.motion_asked
        title = of.offer_tap.format(kind=room.say.motion.choices[kind], no=no) if tap else of.offer_form.format(no=no)
        assert title.casefold() in room.alone(str(at)).casefold(), words
    for at, words in enumerate(talk, len(said)):
        assert room.say.motion_asked.offer not in room.alone(str(at)), words
    assert room.say.motion_asked.offer not in cards_in(room.sitting.chat)
    assert (await room.sitting.meeting()).motions == ()
    assert MARK.encode() not in bytes_in(room.folder)


async def test_a_motion_is_handed_in_under_its_matter_however_it_is_written(room: Room) -> None:
    """Without naming the bot; nothing is dropped, and nothing put under another matter."""
    for words, no, kind in HANDED_IN[room.language]:
        before = await room.sitting.meeting()
        await room.sitting["anna"].say(words)
        new = (await room.sitting.meeting()).motions[len(before.motions) :]
        assert [(one.no, one.kind) for one in new] == [(no, kind)], words


async def test_a_number_in_doubt_is_asked_about_in_private(room: Room) -> None:
    """The motion waits, and nobody else has seen it."""
    before = await room.sitting.meeting()
    for at, words in enumerate(HELD[room.language]):
        await room.sitting[str(at)].say(words)
    meeting = await room.sitting.meeting()
    assert (len(meeting.held), meeting.motions) == (len(HELD[room.language]), before.motions)
    for at in range(len(HELD[room.language])):
        assert await hears(room.house, room.sitting[str(at)], room.say.motion_asked.held)


@pytest.mark.parametrize("shape", ADDRESSED, ids=lambda shape: shape[0])
async def test_a_command_to_the_bot_is_read_in_every_shape_of_a_mention(
    room: Room, shape: tuple[str, bool, str]
) -> None:
    """Teams' own, one written by hand, before and after, in a reply that quotes another message; the quoted words are nobody's."""
    anna = await room.sitting.person("anna")
    there = {"sv": ("distans", "i rummet"), "en": ("remote", "in the room")}[room.language]
    words, place = (there[0], "remote") if anna.place == "room" else (there[1], "room")
    assert (await room.house.teams.wire.tell(room.addressed("anna", shape, words))).status == 200
    assert (await room.sitting.person("anna")).place == place


async def test_a_personal_identity_number_is_warned_of_whatever_stands_before_it(room: Room) -> None:
    """To its writer alone; what a case, a phone or a payment is called counts as a whole word only."""
    for at, words in enumerate((*NUMBERS, *OTHER_NUMBERS)):
        await room.sitting[str(at)].say(f"Det gäller {words}.")
    await quiet(room.house)
    warned = [room.say.guard.identity in room.alone(str(at)) for at in range(len(NUMBERS) + len(OTHER_NUMBERS))]
    assert warned == [True] * len(NUMBERS) + [False] * len(OTHER_NUMBERS)
    assert b"8112189876" not in bytes_in(room.folder)


# ---- in a confidential matter --------------------------------------------------------------------------------------


async def test_in_a_confidential_matter_none_of_it_is_a_motion_or_an_offer_and_no_word_is_kept(room: Room) -> None:
    """Each is one message that was written in the matter, also said to the bot, in a reply, and alone with it."""
    sitting = room.sitting
    mark, words = MARK[::-1], _everything(room.language)
    await opened(sitting, 2)
    before = await sitting.meeting()
    for at, said in enumerate(words):
        text = f"{said} {mark}"
        await sitting[str(at % len(NAMES))].say(text)
        if at % 2:
            await sitting["anna"].say(text, mention=True)
        else:
            await sitting["anna"].say_privately(text)
    for shape in ADDRESSED:
        told = room.addressed("anna", shape, f"{words[0]} {mark}")
        assert (await room.house.teams.wire.tell(told)).status == 200
    meeting = await sitting.meeting()
    assert sum(one.count for one in meeting.incidents) == 2 * len(words) + len(ADDRESSED)
    assert (meeting.motions, meeting.held) == (before.motions, ())
    assert mark.encode() not in bytes_in(room.folder)


def _everything(language: str) -> list[str]:
    said = [one[0] for one in HANDED_IN[language]] + [one[0] for one in OFFERED[language]] + list(HELD[language])
    return [one.replace(MARK, "") for one in said]


async def test_a_bare_command_in_a_confidential_matter_is_carried_out_or_refused_alone_and_never_counted(
    room: Room,
) -> None:
    """With a number or without, mentioned or not; the same with words next to it is counted."""
    sitting, sv = room.sitting, room.language == "sv"
    who_may, place = room.say.refusal.who_may["hosts"], "distans" if sv else "remote"
    await opened(sitting, 5)
    await quiet(room.house)
    answered = len(sitting.chat.from_bot)
    counted = await _counted(sitting)
    for who, command in zip(
        ("0", "1", "2"),
        ("ta upp 4", "avsluta 5", "avsluta mötet") if sv else ("call 4", "end 5", "close the meeting"),
        strict=True,
    ):
        await sitting[who].say(command)
        assert await hears(room.house, sitting[who], who_may), command
    bare = (
        ("yrkanden", "ärenden", "ångra", "status", "hjälp") if sv else ("motions", "agenda", "undo", "status", "help")
    )
    before = [room.posted(str(at)) for at in range(3, 8)]
    for at, command in enumerate(bare, 3):
        await sitting[str(at)].say(command)
    await quiet(room.house)
    chat = [at for at in range(3, 8) if room.posted(str(at)) == before[at - 3]]
    assert len(sitting.chat.from_bot) - answered >= len(chat)
    for command in (place, f"{place}!", f"@Bisittare, {place}"):
        await sitting["anna"].say(command)
    assert (await sitting.person("anna")).place == "remote"
    assert await _counted(sitting) == counted
    for words in ("ta upp 4 nu, det var grannen", f"{place} hos grannen", "yrkanden om grannen"):
        counted += 1
        await sitting["anna"].say(words)
        assert await _counted(sitting) == counted, words
    await sitting["lena"].say("avsluta 5" if sv else "end 5")
    meeting = await sitting.meeting()
    assert (meeting.table, await _counted(sitting)) == (0, counted)


async def _counted(sitting: LivingSitting) -> int:
    return sum(one.count for one in (await sitting.meeting()).incidents)
