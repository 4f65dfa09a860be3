"""The self-checklist, as remote people answer it (R-091 to R-105)."""

import pytest

from bot.rehearsal.client.buttons import find_button
from bot.rehearsal.client.cards_as_text import card_as_text
from cards.phrases import book
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import FEW, REMOTE_OFFICIAL, SECRET, YES, asked, begun, presses
from tests.support.sinks import stands
from tests.support.soon import hears, quiet

SAY = book.of("sv").checklist


async def called(sitting: LivingSitting) -> None:
    """Matter 1 is called, and everybody remote has been asked."""
    await sitting.execute("lena", "matter.call", {"matter": "1"})


async def says_no(sitting: LivingSitting, *items: str, who: str = "anna") -> None:
    """The person answers the lines one by one: no to these, yes to the rest."""
    client = await asked(sitting, who)
    await client.press(SAY.not_right)
    await client.press(SAY.send, {**YES, **dict.fromkeys(items, "no")})


@pytest.mark.rule("R-091", road="press", by="dialogs.matter.checklist.submit")
async def test_who_is_alone_says_so_with_one_press(sitting: LivingSitting) -> None:
    """All is right: each line is noted as confirmed."""
    await called(sitting)
    await (await asked(sitting)).press(SAY.all_right)
    answer = (await sitting.person("anna")).answer
    assert answer is not None
    assert ("alone" in answer.safe, answer.unsafe) == (True, ())


@pytest.mark.rule("R-091", road="word", by="dialogs.matter.checklist.submit")
async def test_who_is_alone_says_so_with_a_word(sitting: LivingSitting) -> None:
    """“klar” in the chat, without naming the bot, by somebody who is being asked."""
    await called(sitting)
    await sitting["anna"].say("klar")
    answer = (await sitting.person("anna")).answer
    assert answer is not None
    assert "alone" in answer.safe


@pytest.mark.rule("R-092", road="press", by="dialogs.matter.checklist.submit")
@pytest.mark.rule("R-093", road="press", by="cards.checklist_kept.ChecklistKept.draw")
@pytest.mark.rule("R-097", road="press", by="dialogs.matter.checklist.draw_own")
async def test_each_line_that_is_not_right_gets_its_help(sitting: LivingSitting) -> None:
    """Headset, room, and door or window: the line as it was answered, and what to do."""
    await called(sitting)
    await says_no(sitting, "headset", "room", "window")
    for item in ("headset", "room", "window"):
        assert sitting["anna"].sees(SAY.not_so[item])
        assert sitting["anna"].sees(SAY.advice[item])


@pytest.mark.rule("R-098", road="press", by="dialogs.matter.checklist.draw_form")
async def test_piteas_rules_ask_for_a_headset_too(house: Living) -> None:
    """The same line, by the municipality's own rules."""
    sitting = await begun(house, profile="pitea")
    await called(sitting)
    await (await asked(sitting)).press(SAY.not_right)
    assert sitting["anna"].sees(SAY.items["headset"])
    await sitting["anna"].press(SAY.send, YES)
    answer = (await sitting.person("anna")).answer
    assert answer is not None
    assert "headset" in answer.safe


@pytest.mark.rule("R-039", road="press", by="dialogs.matter.checklist.submit")
@pytest.mark.rule("R-099", road="press", by="dialogs.profile.profile.Profile.items_at_opening")
@pytest.mark.rule("R-001", road="press", by="dialogs.matter.checklist.submit")
@pytest.mark.rule("R-053", road="press", by="dialogs.matter.checklist.submit")
async def test_camera_surroundings_and_light_are_asked_at_the_start_and_the_background_before_a_matter(
    house: Living,
) -> None:
    """Piteå: level 0 when the sitting opens, and from level 2 no picture behind one either."""
    sitting = await begun(house, profile="pitea")
    anna = await asked(sitting, line=SAY.items["camera"])
    assert anna.sees("Jag sitter enskilt eller använder hörlurar.")
    assert anna.sees("I öppna ärenden får bakgrunden vara oskarp.")
    assert not anna.sees(SAY.items["background"])
    await anna.press(SAY.all_right)
    opening = (await sitting.person("anna")).opening
    assert opening is not None
    assert {"camera", "light", "surroundings", "background_open"} <= set(opening.safe)
    await called(sitting)
    await (await asked(sitting, line=SAY.items["background"])).press(SAY.all_right)
    answer = (await sitting.person("anna")).answer
    assert answer is not None
    assert "background" in answer.safe


@pytest.mark.rule("R-051", road="press", by="dialogs.profile.profile.Profile.items_at_opening")
async def test_karlstad_does_not_ask_the_sentence_that_it_has_read_away(house: Living) -> None:
    """Before the law changed: whoever speaks is seen and heard, not everybody at once."""
    sitting = await begun(house, profile="karlstad", date="2026-06-01")
    anna = await asked(sitting, line="Jag ser och hör den som talar, och jag syns och hörs när jag själv talar.")
    assert not anna.sees("Jag ser och hör de andra, och de ser och hör mig.")
    await anna.press(SAY.all_right)
    opening = (await sitting.person("anna")).opening
    assert opening is not None
    assert "sees_and_hears" in opening.safe


@pytest.mark.rule("R-062", road="press", by="dialogs.matter.checklist.submit")
async def test_the_documents_are_asked_for_at_the_opening(sitting: LivingSitting) -> None:
    """Everybody remote has them at hand, and says so once."""
    await (await asked(sitting, line="Jag har möteshandlingarna framme.")).press(SAY.all_right)
    opening = (await sitting.person("anna")).opening
    assert opening is not None
    assert "documents" in opening.safe


@pytest.mark.rule("R-061", road="press", by="dialogs.profile.profile.Profile.items_at_opening")
async def test_a_charged_device_and_a_stable_connection_are_asked_for_in_karlstad(house: Living) -> None:
    """Once, as the sitting opens."""
    sitting = await begun(house, profile="karlstad")
    await (await asked(sitting, line="Min uppkoppling är stabil.")).press(SAY.all_right)
    opening = (await sitting.person("anna")).opening
    assert opening is not None
    assert {"connection", "charged"} <= set(opening.safe)


@pytest.mark.rule("R-100", road="press", by="dialogs.matter.checklist_lines_asked.asked_people")
async def test_a_remote_official_is_asked_and_counted(house: Living) -> None:
    """Where others than members sit matters as much."""
    sitting = await house.sitting(FEW | {"per": REMOTE_OFFICIAL}, SECRET)
    await called(sitting)
    await (await asked(sitting, "per")).press(SAY.all_right)
    assert "'1 av 2'" in str(await sitting.execute("lena", "readiness.show"))


@pytest.mark.rule("R-103", road="press", by="dialogs.matter.checklist._noted")
async def test_a_no_gets_help_and_the_chair_decides(sitting: LivingSitting) -> None:
    """Help to the person; the line, and what can be done, to chair and secretary alone."""
    house, anna = sitting.living, sitting["anna"]
    await called(sitting)
    await says_no(sitting, "headset")
    assert anna.sees(SAY.help_intro)
    for host in ("lena", "karin"):
        assert await hears(house, sitting[host], f"{anna.person.name}: något stämmer inte")
        assert await hears(house, sitting[host], SAY.not_so["headset"])
        assert await hears(house, sitting[host], "Ordföranden beslutar.")
    assert "något stämmer inte" not in stands(sitting.chat)


@pytest.mark.rule("R-104", road="press", by="dialogs.matter.checklist_asked_anew.ask")
async def test_the_card_says_that_the_answer_is_ones_own_declaration(sitting: LivingSitting) -> None:
    """Asked when the matter is called."""
    await presses(sitting, "lena", "Ta upp ärende 1")
    assert (await asked(sitting)).sees("Svaret är din egen försäkran.")


@pytest.mark.rule("R-105", road="press", by="dialogs.matter.checklist.submit")
async def test_anything_but_yes_and_no_is_handed_back_and_kept_nowhere(sitting: LivingSitting) -> None:
    """A client that lets one write in the place of a choice: the words about a home go no further."""
    await called(sitting)
    anna = await asked(sitting)
    await anna.press(SAY.not_right)
    assert anna.dialog is not None
    send = find_button(anna.dialog.card, SAY.send, {})
    assert send is not None
    filled = {**send.action, "data": {**send.action["data"], **YES, "room": "zqxmin fru är hemma"}}
    await anna.press_in_dialog(filled)
    assert anna.sees(SAY.line_missing.removesuffix("."))
    assert (await sitting.person("anna")).answer is None
    await quiet(sitting.living)
    assert "zqxmin" not in str(await sitting.entries()) + anna.reads() + stands(sitting.chat)


@pytest.mark.rule("R-021", road="press", by="dialogs.matter.checklist_answer_holds.answer_fault")
async def test_after_a_no_the_chair_opens_only_with_a_reason(sitting: LivingSitting) -> None:
    """It is not opened in passing; the gate names who is not ready, and asks why it should be opened anyway."""
    await called(sitting)
    await says_no(sitting, "alone")
    lena = sitting["lena"]
    await lena.say("status", mention=True)
    await presses(sitting, "lena", "Öppna ärende 1 ändå …")
    assert lena.sees(f"{sitting['anna'].person.name}: har svarat att något inte stämmer (ensam)")
    await lena.press("Öppna ärende 1 ändå", {"only_entitled": "yes"})
    assert (await sitting.meeting()).confidential_open is None
    await lena.press("Öppna ärende 1 ändå", {"only_entitled": "yes", "reason": "leaves"})
    assert (await sitting.meeting()).confidential_open is not None


async def test_nobody_answers_for_somebody_else_whatever_a_button_of_theirs_is_made_to_say(house: Living) -> None:
    """A member sends the data of a card that they changed: as the secretary, as another person, from another round, in the room."""
    sitting = await begun(house, "bo", "jonas")
    await called(sitting)
    anna = (await sitting.person("anna")).key
    forged = (
        ("bo", "checklist.record", {"person": anna, **YES}),
        ("bo", "checklist.record", {"person": anna, "sent": "form", **YES}),
        ("bo", "checklist.submit", {"person": anna, **YES}),
        ("bo", "checklist.submit", {"person": anna, "sent": "form", "recorded": "yes", "round": "1", **YES}),
        ("jonas", "checklist.submit", {"person": anna, **YES}),
        ("per", "checklist.record", {"person": anna, **YES}),
    )
    for at, (who, verb, fields) in enumerate(forged):
        for form in ("", f"forged{at}"):
            answer = str(await sitting.execute(who, verb, fields, form=form))
            assert "vnd.microsoft.activity.message" in answer, (who, verb, fields)
    people = (await sitting.meeting()).people.values()
    assert [one.key for one in people if one.answer is not None] == []


@pytest.mark.rule("R-103", road="press", by="dialogs.matter.checklist_view_of_ones_own.shown_anew")
@pytest.mark.parametrize("fetches", [True, False])
async def test_after_a_no_in_the_dialog_the_members_own_card_shows_it_and_how_to_mend_it(
    sitting: LivingSitting, *, fetches: bool
) -> None:
    """On the room's card by the client's own view, where it is fetched; in private in any case. Mended, both say so."""
    house, anna = sitting.living, sitting["anna"]
    await called(sitting)
    await says_no(sitting, "headset")
    anna.close_dialog()
    house.teams.refreshing.enabled = fetches
    assert await hears(house, anna, SAY.not_so["headset"])
    await quiet(house)
    in_room = [one for one in anna.screen(sitting.chat) if SAY.now_right in "\n".join(one.lines())]
    assert bool(in_room) is fetches
    alone = house.teams.world.private_chat(anna.person).from_bot
    asked_alone = next(one for one in alone if SAY.now_right in str(one.cards))
    await anna.press(SAY.now_right, message=in_room[0].message if fetches else asked_alone)
    await quiet(house)
    answer = (await sitting.person("anna")).answer
    assert answer is not None
    assert answer.unsafe == ()
    assert not anna.sees(SAY.now_right)
    assert anna.sees(SAY.kept)
    stands_now = {one.message.id: "\n".join(one.lines()) for one in anna.screen(sitting.chat)}
    assert all(SAY.kept in stands_now[one.message.id] for one in in_room)
    assert SAY.kept in "\n".join(card_as_text(asked_alone.cards[0]))


@pytest.mark.rule("R-089", road="press", by="dialogs.matter.checklist_view_of_ones_own.own_state")
async def test_a_member_who_asks_where_the_meeting_stands_hears_how_they_stand_themselves(
    sitting: LivingSitting,
) -> None:
    """Before an answer, after a no, and when it is mended; with the way to the form while there is something to answer."""
    say = book.of("sv").readiness
    await called(sitting)
    assert say.own["to_answer"] in str(await sitting.execute("anna", "readiness.show"))
    await says_no(sitting, "headset")
    shown = str(await sitting.execute("anna", "readiness.show"))
    assert "Du har svarat att något inte stämmer (headset)." in shown
    assert say.own_answer in shown
    await sitting.execute("anna", "checklist.submit", YES, form="f2")
    shown = str(await sitting.execute("anna", "readiness.show"))
    assert say.own["confirmed"] in shown
    assert say.own_answer not in shown


async def test_on_a_phone_the_form_comes_as_a_card_with_what_was_answered(house: Living) -> None:
    """A client that knows only Action.Submit: the secretary notes an oral answer, and a form sent too early keeps its lines."""
    sitting = await begun(house)
    await called(sitting)
    anna, karin = await sitting.person("anna"), sitting["karin"]
    await sitting.submit("karin", "checklist.record", {"person": anna.key}, form="p1")
    assert await hears(house, karin, SAY.record_send)
    half = {name: "yes" for name in YES if name != "headset"}
    await sitting.submit("anna", "checklist.submit", half | {"sent": "form"}, form="p2")
    assert await hears(house, sitting["anna"], SAY.line_wrong.format(line=SAY.items["headset"]))
    assert (await sitting.person("anna")).answer is None
    await karin.press(SAY.record_send)
    assert (await sitting.person("anna")).answer is not None


async def test_another_answer_from_the_card_that_stayed_is_the_newer_answer(house: Living) -> None:
    """A client that knows only Action.Submit keeps the form: whoever is alone no more says so on it, and is not shown as ready."""
    sitting = await begun(house)
    await called(sitting)
    await sitting.submit("anna", "checklist.submit", YES | {"sent": "form"}, form="p1")
    assert (await sitting.person("anna")).answer is not None
    await sitting.submit("anna", "checklist.submit", YES | {"alone": "no", "sent": "form"}, form="p1")
    answer = (await sitting.person("anna")).answer
    assert answer is not None
    assert "alone" in answer.unsafe
