"""The guard on the chat, and what is kept of confidential matters (R-108 to R-118, R-127 to R-136, R-227)."""

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.rehearsal.pretended.chat import MESSAGES
from bot.store import sittings
from cards.phrases import book
from cards.ranges import together
from dialogs.meeting.kinds import MatterKind
from dialogs.motion.facts import Moved
from tests.support.living import CAST, Living, LivingSitting
from tests.support.rule_sittings import ASKED, FEW, OPEN, SECRET, begun, confidential, opened, presses
from tests.support.sinks import bytes_in, sinks, stands
from tests.support.soon import cards_in, hears, quiet, sees, soon
from tests.support.teams_attachments import ATTACHED, MARKED

SAY = book.of("sv").guard
SPELT = (
    "klar .\u0367\u036c\u0363",
    "klar\u0363\u036c",
    "klar \u2121 \u2116",
    "klar \U0001f232\U0001f22f",
    "klar 👶🔪🏠",
)
REFUSED = book.of("sv").refusals
MARK = "zqxgrannen"
TALK = "Är det grannen?"
NUMBER = "811218-9876"


async def count(sitting: LivingSitting) -> int:
    """How many messages the guard has counted."""
    return sum(one.count for one in (await sitting.meeting()).incidents)


@pytest.mark.rule("R-112", road="word", by="dialogs.chat.guard._tripped")
@pytest.mark.rule("R-129", road="word", by="dialogs.chat.guard._tripped")
@pytest.mark.rule("R-130", road="word", by="dialogs.chat.guard._tripped")
async def test_whoever_writes_is_told_alone_the_room_without_a_name_and_the_hosts_by_name(house: Living) -> None:
    """Talk in the chat while the matter is open."""
    sitting = await confidential(house)
    anna = sitting["anna"]
    await anna.say("Är det grannen?")
    assert await hears(house, anna, SAY.word.format(matter="Ärende 1, A.B."))
    for host in ("lena", "karin"):
        assert await hears(house, sitting[host], SAY.by.format(names=anna.person.name))
    assert await soon(house, lambda: SAY.room.format(matter="Ärende 1, A.B.") in stands(sitting.chat))
    # Chair and secretary alone have a view of their own of the room's card, where she is named.
    assert SAY.by.format(names=anna.person.name) not in cards_in(sitting.chat)


async def test_the_call_and_its_checklist_pass_the_cards_of_forty_motions(house: Living) -> None:
    """Teams gets what the room must know before it writes ahead of the motions that somebody has pasted."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    for number in range(40):
        await sitting["anna"].say(f"yrkande tillägg bänk {number} vid torget", mention=True)
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    said = book.of("sv").matter.write_nothing_yet, ASKED
    assert await soon(house, lambda: all(text in cards_in(sitting.chat) for text in said))
    assert "Yrkande 40, ärende 1" not in cards_in(sitting.chat)


async def test_a_bot_added_anew_without_the_right_to_read_does_not_say_that_it_warns(house: Living) -> None:
    """It warned until it was removed; what it may read now, nothing has shown. One message is enough to show it."""
    sitting = await begun(house)
    reads = sitting.chat.grants
    await sitting["anna"].say("Hörs jag?")
    await sitting.until(lambda m: m.reads_chat)
    await house.teams.uninstall(sitting.chat, sitting["karin"])
    sitting.chat.grants = reads - {MESSAGES}
    await house.teams.install(sitting.chat, sitting["karin"])
    await sitting["anna"].say("Hörs jag nu?")
    await opened(sitting)
    assert not (await sitting.meeting()).reads_chat
    assert await soon(house, lambda: book.of("sv").matter.chat["cannot_read"] in stands(sitting.chat))
    sitting.chat.grants = reads
    await sitting["anna"].say("Och nu?")
    await sitting.until(lambda m: m.reads_chat)


async def test_chair_and_secretary_hear_at_once_that_somebody_removed_the_bot(house: Living) -> None:
    """In a confidential matter nobody is warned from then on: they are told alone, once, and that it is back."""
    sitting = await confidential(house)
    gone = book.of("sv").app_removed
    await house.teams.uninstall(sitting.chat, sitting["anna"])
    for host in ("lena", "karin"):
        assert await hears(house, sitting[host], gone.aloud.split("}", maxsplit=1)[1])
    assert not sitting["anna"].sees(gone.head)
    assert (await sitting.meeting()).app_removed
    await house.teams.install(sitting.chat, sitting["anna"])
    for host in ("lena", "karin"):
        assert await hears(house, sitting[host], gone.back)


async def test_that_somebody_removed_the_bot_follows_the_meeting_to_its_end(house: Living) -> None:
    """The hosts' cards name no matter that is over, and are a line when the sitting is."""
    sitting = await confidential(house)
    gone = book.of("sv").app_removed
    await house.teams.uninstall(sitting.chat, sitting["anna"])
    aloud = gone.aloud.split("}", maxsplit=1)[1]
    assert await hears(house, sitting["karin"], aloud)
    private = house.teams.world.private_chat(sitting["karin"].person)
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    await quiet(house)
    assert (gone.head in cards_in(private), aloud in cards_in(private)) == (True, False)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    assert await hears(house, sitting["karin"], gone.over)
    assert gone.add not in cards_in(private)


async def test_a_message_with_a_time_that_no_clock_shows_is_guarded_like_any_other(house: Living) -> None:
    """Whatever time comes with it, the hosts can read who wrote and go on."""
    sitting = await confidential(house)
    make = house.teams.make
    said = make.message(sitting.chat, sitting["anna"].person, "Är det grannen?") | {"timestamp": "9999-12-31T23:59:59Z"}
    assert (await house.teams.wire.tell(said)).status in (200, 201, 202)
    for host in ("lena", "karin"):
        assert await hears(house, sitting[host], SAY.by.format(names=sitting["anna"].person.name))
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    assert (await sitting.meeting()).matter(1).over  # type: ignore[union-attr]  # the agenda has it


async def test_chair_and_secretary_are_told_too_that_nothing_may_be_written(house: Living) -> None:
    """On their own view of the card, from the call on, each in their language."""
    sitting = await house.sitting(FEW | {"lena": replace(CAST["lena"], locale="en-GB")}, SECRET)
    for step, said in (("matter.call", "write_nothing_yet"), ("gate.open", "write_nothing")):
        await sitting.execute("lena", step, {"matter": "1", "only_entitled": "yes", "reason": "accepted"})
        for host, language in (("lena", "en"), ("karin", "sv")):
            assert await sees(house, sitting[host], getattr(book.of(language).matter, said))


@pytest.mark.rule("R-131", road="word", by="dialogs.chat.guard._tripped")
async def test_the_word_to_the_writer_says_that_only_they_can_take_the_message_away(house: Living) -> None:
    """A bot can neither edit nor delete what people wrote, and does not pretend to."""
    sitting = await confidential(house)
    said = await sitting["anna"].say("Är det grannen?")
    assert await hears(house, sitting["anna"], "Ditt meddelande finns kvar i Teams tills du själv tar bort det.")
    assert (said.message.text, said.message.deleted, said.message.hidden) == ("Är det grannen?", False, False)


@pytest.mark.rule("R-132", road="word", by="dialogs.chat.guard._tripped")
@pytest.mark.machine
async def test_a_warning_holds_no_word_of_what_was_written(
    house: Living, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Neither do the database, the log, the figures and the export: only that it happened."""
    sitting = await confidential(house)
    await sitting["anna"].say(f"Är det {MARK}?")
    assert await count(sitting) == 1
    await quiet(house)
    found = await sinks(house, tmp_path, capfd)
    assert [name for name, held in found.items() if MARK.encode() in held] == []


@pytest.mark.rule("R-112", road="word", by="bot.teams.attached.carries_more")
async def test_a_command_with_anything_attached_is_no_bare_command(house: Living) -> None:
    """In the matter each kind counts as a message, with every bare command; without one, the command does what it does."""
    sitting = await confidential(house)
    make, before = house.teams.make, 0
    commands = (
        "hjälp",
        "klar",
        "status",
        "ärenden",
        "yrkanden",
        "distans",
        "ta upp 2",
        "öppna 1",
        "avsluta 1",
        "ångra",
        "ajournera 5",
    )
    carried = [[one] for one in ATTACHED] + [[{"contentType": "text/html", "content": one}] for one in MARKED]
    for step, attachments in enumerate(carried):
        told = make.message(
            sitting.chat, sitting["anna"].person, commands[step % len(commands)], mention=bool(step % 2)
        )
        told |= {"id": f"carried{step}", "attachments": attachments}
        assert (await house.teams.wire.tell(told)).status == 200
        assert await count(sitting) == before + 1, (told["text"], attachments)
        before += 1
    for words in SPELT:
        await sitting["anna"].say(words)
        before += 1
        assert await count(sitting) == before, ascii(words)
    for step, disguised in enumerate(
        _disguised(make.message(sitting.chat, sitting["anna"].person, "status", mention=True))
    ):
        assert (await house.teams.wire.tell(disguised | {"id": f"disguised{step}"})).status == 200
        before += 1
        assert await count(sitting) == before, disguised["text"]
    assert await hears(house, sitting["anna"], SAY.word.format(matter="Ärende 1, A.B."))
    for words in commands[:5]:
        await sitting["anna"].say(words, mention=True)
        await sitting["anna"].say(words)
    assert await count(sitting) == before
    assert (await sitting.meeting()).on_table is not None


def _disguised(told: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """A mention of the bot that says something else, an empty text with a copy that has words, and letters that are signs."""
    said = f"<at>{TALK}</at>"
    mentioned = {"type": "mention", "mentioned": told["entities"][0]["mentioned"] | {"name": TALK}, "text": said}
    yield {**told, "text": f"{said} status", "entities": [mentioned]}
    copied = [{"contentType": "text/html", "content": f"<p>{TALK}</p>"}]
    yield from (
        {**told, "text": "", "value": value, "attachments": copied} for value in ({}, {"verb": "readiness.show"})
    )
    yield {**told, "text": "status ⒶⒷ", "entities": []}


@pytest.mark.rule("R-136", road="word", by="dialogs.chat.where_written.window_of")
async def test_an_edit_of_an_older_message_counts_too(house: Living) -> None:
    """Written before the matter, changed while it is open."""
    sitting = await begun(house)
    said = await sitting["anna"].say("Hörs jag?")
    await opened(sitting)
    await sitting["anna"].edit("Är det grannen?", said.message)
    assert await count(sitting) == 1
    assert await hears(house, sitting["anna"], SAY.word_delete)


async def test_a_deleted_message_that_is_brought_back_after_the_matter_is_told_to_its_writer_and_the_hosts(
    house: Living,
) -> None:
    """R-136: everybody can read it again. An edit of it after the matter is a message of that time."""
    sitting = await confidential(house)
    anna = sitting["anna"]
    said = await anna.say("Är det grannen?")
    await anna.delete(said.message)
    await sitting.execute("lena", "matter.end", {"matter": "1"})
    await quiet(house)
    await asyncio.sleep(30)
    assert await count(sitting) == 1
    await anna.undelete(said.message)
    assert await hears(house, anna, SAY.word_restored.format(matter="Ärende 1, A.B."))
    for host in ("lena", "karin"):
        assert await hears(house, sitting[host], SAY.restored.format(count=1))
    assert SAY.restored.format(count=1) not in cards_in(sitting.chat)
    assert await count(sitting) == 2
    await anna.edit("Vad händer nu?", said.message)
    assert await count(sitting) == 2


@pytest.mark.rule("R-112", road="word", by="dialogs.meeting.guarded_times.Window.covers")
async def test_a_message_that_teams_has_not_dated_is_written_in_the_matter(house: Living, tmp_path: Path) -> None:
    """While it is called or open, also an edit; nothing of it is kept."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "2"})
    for step, (kind, stamp) in enumerate((("message", None), ("messageUpdate", None), ("message", "i går")), 1):
        told = house.teams.make.message(sitting.chat, sitting["anna"].person, f"yrkande 1 avslag {MARK}")
        told |= {"type": kind, "id": f"undated{step}", "timestamp": stamp}
        del told["localTimestamp"]
        if stamp is None:
            del told["timestamp"]
        assert (await house.teams.wire.tell(told)).status == 200
        assert await count(sitting) == step
        if step == 1:
            await sitting.execute("lena", "gate.open", {"matter": "2", "only_entitled": "yes", "reason": "accepted"})
    assert (await sitting.meeting()).motions == ()
    await quiet(house)
    assert MARK.encode() not in bytes_in(tmp_path)


@pytest.mark.rule("R-252", road="word", by="dialogs.meeting.guarded_times.Window.covers")
async def test_nothing_is_written_before_a_call_that_teams_has_not_dated(house: Living) -> None:
    """Teams' clock is a minute behind ours: what is written in the matter carries a time from before our guess of the call."""
    house.teams.world.clock = lambda: datetime.now(UTC) - timedelta(seconds=60)
    sitting = await begun(house, agenda=OPEN)
    data = {"sitting": sitting.key, "round": 0, "form": "undated", "matter": "2"}
    value = {"action": {"type": "Action.Execute", "verb": "matter.call", "data": data}, "trigger": "manual"}
    press = house.teams.make.pressed(sitting.chat, sitting["lena"].person, "1", "adaptiveCard/action", value)
    for time in ("timestamp", "localTimestamp"):
        press.pop(time, None)
    assert (await house.teams.wire.tell(press)).status == 200
    await sitting.execute("lena", "gate.open", {"matter": "2", "only_entitled": "yes", "reason": "accepted"})
    await sitting["anna"].say(f"Är det {MARK}?")
    assert await count(sitting) == 1


@pytest.mark.rule("R-227", road="word", by="dialogs.chat.guard._heard")
@pytest.mark.machine
async def test_of_talk_in_an_open_matter_nothing_is_kept_but_that_the_chat_can_be_read(
    house: Living, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """One fact for the sitting, and not a word of it."""
    sitting = await begun(house, agenda=OPEN)
    await sitting["anna"].say(f"Vad tycker {MARK} om resor?")
    assert (await sitting.meeting()).reads_chat
    await quiet(house)
    found = await sinks(house, tmp_path, capfd)
    assert [name for name, held in found.items() if MARK.encode() in held] == []


@pytest.mark.rule("R-117", road="word", by="dialogs.text.identity_number.contains_identity_number")
async def test_a_personal_identity_number_in_an_open_matter_warns_its_writer(house: Living) -> None:
    """Sensitive, though not secret: told to the writer alone, and not repeated."""
    sitting = await begun(house, agenda=OPEN)
    await sitting["anna"].say(f"Det gäller {NUMBER}.")
    assert await hears(house, sitting["anna"], SAY.identity)
    assert NUMBER not in stands(house.teams.world.private_chat(sitting["anna"].person)) + stands(sitting.chat)


@pytest.mark.rule("R-117", road="word", by="dialogs.motion.what_is_wrong.fault")
@pytest.mark.rule("R-117", road="word", by="dialogs.minutes.note_in_minutes._dropped")
async def test_a_motion_and_a_note_with_an_identity_number_are_kept_by_no_road(
    house: Living, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Typed, in doubt of its matter, filled in and noted by the secretary; what is told is so: nothing of it is held or shown."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    anna, karin = sitting["anna"], sitting["karin"]
    wording = f"Bidrag till {NUMBER} ska ges."
    for words in (f"yrkande tillägg: {wording}", f"yrkande 3 tillägg: {wording}", f"protokollsanteckning 1: {wording}"):
        await anna.say(words, mention=True)
    name = (await sitting.person("anna")).name
    await karin.say_privately(f"protokollsanteckning av {name} i ärende 1: {wording}")
    filled = {"matter": "1", "kind": "add", "wording": wording, "sent": "yes"}
    answers = [
        await sitting.hand_in("anna", "motion.submit", filled),
        await sitting.hand_in("karin", "motion.record", {**filled, "mover": (await sitting.person("anna")).key}),
    ]
    say = book.of("sv")
    assert all(say.motion.faults["identity"] in repr(one) for one in answers)
    assert await hears(house, anna, say.refusals["motion_identity"])
    assert await hears(house, anna, say.refusals["note_identity"])
    await quiet(house)
    meeting = await sitting.meeting()
    assert (meeting.motions, meeting.held, meeting.minutes.notes) == ((), (), ())
    found = await sinks(house, tmp_path, capfd)
    # A form that is handed back has the text in that answer alone.
    assert [name for name, held in found.items() if name != "answers" and NUMBER.encode() in held] == []


async def moved(house: Living) -> LivingSitting:
    """An open matter is on the table, and a member has handed in a motion with a wording."""
    sitting = await begun(house, agenda="1. Zqxresor med tåg\n2. Budget")
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    fields = {"matter": "1", "kind": "amend", "wording": f"{MARK} byggs om."}
    await sitting.execute("anna", "motion.submit", fields, form="f1")
    assert await sees(house, sitting["per"], MARK)
    return sitting


@pytest.mark.rule("R-117", road="press", by="dialogs.matter.raised_level._raise")
@pytest.mark.rule("R-118", road="press", by="dialogs.matter.raised_level._raise")
async def test_a_raised_level_takes_the_title_away_and_seals_the_motions(house: Living, tmp_path: Path) -> None:
    """At any time, by the chair's press: no card shows them any more, and the title is gone for good."""
    sitting = await moved(house)
    await sitting["lena"].say("status", mention=True)
    lena = await presses(sitting, "lena", "Höj skyddsnivån")
    await lena.press("Höj skyddsnivån nu", {"level": "Sekretess"})
    matter = (await sitting.meeting()).matter(1)
    assert matter is not None
    assert (matter.kind, matter.title) == (MatterKind.SECRECY, "")
    assert await soon(house, lambda: not any(word in stands(sitting.chat) for word in ("Zqxresor", MARK)))
    assert b"Zqxresor" not in bytes_in(tmp_path)
    assert [one.sealed for one in (await sitting.meeting()).motions] == [True]


@pytest.mark.rule("R-204", road="press", by="dialogs.motion.fetch_sealed.fetch")
@pytest.mark.rule("R-206", road="press", by="dialogs.motion.fetch_sealed.fetch")
async def test_a_sealed_motion_is_fetched_once_for_the_register_and_gone_with_that(
    house: Living, tmp_path: Path
) -> None:
    """The secretary reads the wording in the very answer that destroys it."""
    sitting = await moved(house)
    await sitting.execute("lena", "matter.level", {"matter": "1", "level": "secrecy"})
    motions = book.of("sv").motion
    await sitting["karin"].say("hjälp", mention=True)
    await presses(sitting, "karin", book.of("sv").guide.motions)
    await presses(sitting, "karin", motions.show.format(motion=1))
    karin = await presses(sitting, "karin", motions.fetch)
    await karin.press(motions.fetch_send)
    assert karin.sees(f"{MARK} byggs om.")
    karin.close_dialog()
    await quiet(house)
    assert MARK.encode() not in bytes_in(tmp_path)


@pytest.mark.rule("R-113", road="word", by="dialogs.chat.guard._tripped")
@pytest.mark.rule("R-118", road="word", by="dialogs.chat.guard._tripped")
async def test_a_motion_typed_in_a_secrecy_matter_is_not_taken_and_not_kept(house: Living, tmp_path: Path) -> None:
    """It is words in the chat like any other: the writer is told to make it aloud."""
    sitting = await confidential(house)
    await sitting["anna"].say(f"yrkande avslag {MARK}", mention=True)
    assert (await sitting.meeting()).motions == ()
    assert await hears(house, sitting["anna"], SAY.word_aloud)
    await quiet(house)
    assert MARK.encode() not in bytes_in(tmp_path)


@pytest.mark.rule("R-113", road="press", by="dialogs.motion.writing_allowed.oral")
async def test_an_older_button_opens_no_form_while_a_secrecy_matter_is_on_the_table(house: Living) -> None:
    """The card of an open matter still stands in the chat; its form waits until the secrecy matter has ended."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    assert await sees(house, sitting["anna"], "Lämna yrkande")
    await opened(sitting, 2)
    anna = await presses(sitting, "anna", "Lämna yrkande")
    assert anna.sees(REFUSED["oral_now"])
    assert not anna.sees("Typ av yrkande")


@pytest.mark.rule("R-141", road="press", by="dialogs.motion.writing_allowed.oral")
async def test_a_form_that_was_open_when_the_level_was_raised_is_refused_and_dropped(
    house: Living, tmp_path: Path
) -> None:
    """What was typed is not kept and shown to nobody."""
    sitting = await begun(house, agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    anna = await presses(sitting, "anna", "Lämna yrkande")
    await sitting.execute("lena", "matter.level", {"matter": "1", "level": "secrecy"})
    await anna.press("Lämna yrkandet", {"kind": "Ändringsyrkande", "wording": MARK})
    assert anna.sees(REFUSED["oral_only_dropped"])
    assert [one for one in await sitting.said() if isinstance(one.fact, Moved)] == []
    await quiet(house)
    assert MARK.encode() not in bytes_in(tmp_path)


# ---- one chat, one truth -------------------------------------------------------------------------------------------

NEXT = {
    "board": "Byggnadsnämnden",
    "seats": "9",
    "date": "2026-12-09",
    "place": "Salen",
    "profile": "linkoping",
    "decision": "§ 42",
}


async def second(sitting: LivingSitting) -> str:
    """A second sitting, prepared in the same chat by the same secretary, who leads it; its key."""
    described = NEXT | {"step": "accept", "agenda": "1. Budget"}
    await sitting.hand_in("karin", "meeting.setup", described, sitting="", form="second")
    rows = await sitting.living.read(lambda conn: sittings.of_chat(conn, sitting.chat.id))
    other = replace(sitting, key=rows[-1].key)
    await other.until(lambda m: any(p.mri == sitting["karin"].person.mri for p in m.people.values()))
    fields = {"person": (await other.person("karin")).key, "capacity": "chair", "place": "room"}
    await other.execute("karin", "roster.assign", fields)
    return other.key


async def test_a_second_sitting_of_the_chat_is_not_begun_and_its_first_ones_matter_stays_guarded(house: Living) -> None:
    """The answer names the first; a motion to the second is refused while the first has a confidential matter."""
    sitting = await begun(house)
    key = await second(sitting)
    await opened(sitting)
    body = str(await sitting.execute("karin", "meeting.begin", sitting=key))
    assert book.of("sv").sitting.other_begun in body
    assert (await sitting.meeting()).board in body
    refused = str(await sitting.execute("karin", "matter.add", {"title": MARK, "level": "ordinary"}, sitting=key))
    assert REFUSED["hushed"] in refused
    await sitting["anna"].say(f"yrkande 1 avslag {MARK}", mention=True)
    assert await count(sitting) == 1


@pytest.mark.rule("R-252", road="word", by="dialogs.chat.where_written.caught")
async def test_a_message_written_before_the_close_and_delivered_after_it_is_the_closed_sittings(house: Living) -> None:
    """Another sitting may have begun in the chat by then: nothing of it is kept there, and the hosts are told."""
    sitting = await begun(house)
    key = await second(sitting)
    assert key != sitting.key
    await opened(sitting)
    late = house.teams.make.message(sitting.chat, sitting["anna"].person, f"yrkande 1 avslag {MARK}", mention=True)
    await sitting.execute("lena", "meeting.close", {"anyway": "yes"})
    await sitting.execute("karin", "meeting.begin", sitting=key)
    assert (await house.teams.wire.tell(late | {"id": "late"})).status == 200
    assert await count(sitting) == 1
    assert (await replace(sitting, key=key).meeting()).motions == ()
    assert await hears(house, sitting["lena"], SAY.by.format(names=sitting["anna"].person.name))


async def test_the_hosts_learn_of_everybody_who_wrote_also_when_it_comes_after_the_end(house: Living) -> None:
    """One card in each host's own chat, edited; and under "status" when nothing is on the table any more."""
    sitting = await confidential(house, "bo", "cia")
    for who in ("anna", "bo", "cia"):
        await sitting[who].say("Är det grannen?")
    late = house.teams.make.message(sitting.chat, sitting["per"].person, "Det var grannen.")
    await sitting.execute("lena", "matter.end")
    assert (await house.teams.wire.tell(late)).status == 200
    names = together([sitting[who].person.name for who in ("anna", "bo", "cia", "per")], book.of("sv").common)
    for host in ("lena", "karin"):
        assert await hears(house, sitting[host], SAY.by.format(names=names))
        cards = [message for message in house.teams.world.private_chat(sitting[host].person).from_bot if message.cards]
        assert sum("någon har skrivit" in str(message.cards) for message in cards) == 1
    assert names in str(await sitting.execute("karin", "readiness.show"))
