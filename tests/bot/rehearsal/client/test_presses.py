"""What happens when a person presses a button, on a new client and on an old one, and in a dialog."""

from typing import Any

import pytest

from bot.rehearsal.client.answers import SOMETHING_WRONG, UNREACHABLE
from bot.rehearsal.client.buttons import NoSuchButtonError
from bot.rehearsal.client.forms import NoSuchFieldError
from tests.bot.rehearsal.conftest import Scene
from tests.bot.rehearsal.echo import (
    Json,
    Reply,
    card,
    dialog_button,
    execute,
    message,
    text,
    with_card,
    with_dialog,
    with_notice,
)

WORDING = {
    "type": "Input.Text",
    "id": "wording",
    "label": "Yrkande",
    "isRequired": True,
    "errorMessage": "Skriv yrkandet.",
}
KIND = {
    "type": "Input.ChoiceSet",
    "id": "kind",
    "label": "Slag",
    "choices": [{"title": "Avslag", "value": "reject"}, {"title": "Bifall", "value": "approve"}],
}
SURE = {"type": "Input.Toggle", "id": "sure", "label": "Säker", "title": "Jag är säker"}
FORM = card(WORDING, KIND, SURE, actions=(execute("Lämna in", "motion.submit", matter="7"),))


async def test_a_press_sends_the_buttons_data_and_what_was_filled_in(scene: Scene) -> None:
    """The invoke looks as Teams': type, title, verb, merged data, a trigger, the message it came from."""
    posted = await scene.bot.post(scene.chat.id, message(FORM))
    await scene.anna.press("Lämna in", {"Yrkande": "Avslag.", "kind": "Bifall", "Säker": "ja"})
    heard = scene.bot.heard[-1]
    data = {"matter": "7", "wording": "Avslag.", "kind": "approve", "sure": "true"}
    action = {"type": "Action.Execute", "title": "Lämna in", "verb": "motion.submit", "data": data}
    assert heard["value"] == {"action": action, "trigger": "manual"}
    assert (heard["type"], heard["name"], heard["replyToId"]) == ("invoke", "adaptiveCard/action", posted)
    assert heard["channelData"]["meeting"]["id"].startswith("MCMx")


async def test_the_answer_changes_the_card_for_that_person_alone(scene: Scene) -> None:
    """An Execute's card is one's own, until the bot edits the message for everybody."""
    posted = await scene.bot.post(scene.chat.id, message(card(text("Fråga"), actions=(execute("Ja", "yes"),))))
    scene.bot.answer = lambda _: with_card(card(text("Ditt svar: ja")))
    await scene.anna.press("yes")
    assert (scene.anna.sees("ditt svar"), scene.bo.sees("ditt svar"), scene.bo.sees("fråga")) == (True, False, True)
    await scene.bot.edit(scene.chat.id, posted, message(card(text("Alla har svarat"))))
    assert (scene.anna.sees("ditt svar"), scene.anna.sees("alla har svarat")) == (False, True)


async def test_a_notice_is_shown_and_the_card_stays(scene: Scene) -> None:
    """An answer of the message kind is read once, by the presser."""
    await scene.bot.post(scene.chat.id, message(card(text("Fråga"), actions=(execute("Ja", "yes"),))))
    scene.bot.answer = lambda _: with_notice("Sparat")
    pressed = await scene.anna.press("Ja")
    assert (pressed.notice, scene.anna.sees("fråga"), scene.bo.sees("sparat")) == ("Sparat", True, False)


@pytest.mark.parametrize(
    "reply",
    [
        (500, None),
        (200, None),
        (200, {"statusCode": 400, "type": "application/vnd.microsoft.error", "value": {"code": "x", "message": "y"}}),
        (200, {"statusCode": 200, "type": "application/vnd.microsoft.card.adaptive", "value": "text"}),
    ],
)
async def test_an_answer_teams_cannot_use_is_something_went_wrong(scene: Scene, reply: Reply) -> None:
    """Errors and nonsense look the same to the person, and the card stays."""
    await scene.bot.post(scene.chat.id, message(card(text("Fråga"), actions=(execute("Ja", "yes"),))))
    scene.bot.answer = lambda _: reply
    assert (await scene.anna.press("Ja")).notice == SOMETHING_WRONG
    assert scene.anna.sees("fråga")


async def test_an_old_client_presses_the_fallback(scene: Scene) -> None:
    """It comes as a message without text, with a value, and changes no card."""
    posted = await scene.bot.post(scene.chat.id, message(FORM))
    await scene.anna.press("motion.submit", {"wording": "Bifall"}, old_client=True)
    heard = scene.bot.heard[-1]
    assert (heard["type"], heard["replyToId"], "text" in heard) == ("message", posted, False)
    assert heard["value"] == {"verb": "motion.submit", "matter": "7", "wording": "Bifall", "sure": "false"}


async def test_an_old_client_shows_no_button_without_fallback(scene: Scene) -> None:
    """A member with an old client would be locked out, and the room says so."""
    button = {"type": "Action.Execute", "title": "Ja", "verb": "yes"}
    await scene.bot.post(scene.chat.id, message(card(actions=(button,))))
    scene.anna.hand.old_client = True
    with pytest.raises(NoSuchButtonError, match="fallback"):
        await scene.anna.press("Ja")


async def test_the_client_checks_the_fields_before_it_sends(scene: Scene) -> None:
    """A required field left empty shows its own error message, and the bot hears nothing."""
    await scene.bot.post(scene.chat.id, message(FORM))
    pressed = await scene.anna.press("Lämna in")
    assert (pressed.errors, scene.bot.heard) == ({"wording": "Skriv yrkandet."}, [])


@pytest.mark.parametrize(
    ("field", "wrong", "right"),
    [
        ({"type": "Input.Text", "maxLength": 3}, "abcd", "abc"),
        ({"type": "Input.Text", "regex": "^[0-9]+$"}, "x", "12"),
        ({"type": "Input.Number", "min": 1, "max": 60}, "61", "15"),
        ({"type": "Input.Number"}, "många", "2"),
        ({"type": "Input.Toggle", "title": "Ja", "isRequired": True}, "nej", "ja"),
    ],
)
async def test_each_kind_of_field_has_its_own_check(scene: Scene, field: Json, wrong: str, right: str) -> None:
    """Length, pattern, range, number, and a box that must be ticked."""
    shown = card({"id": "f", "label": "Fält", **field}, actions=(execute("Skicka", "go"),))
    await scene.bot.post(scene.chat.id, message(shown))
    assert list((await scene.anna.press("Skicka", {"f": wrong})).errors) == ["f"]
    assert not (await scene.anna.press("Skicka", {"f": right})).errors


async def test_a_press_needs_a_button_that_the_person_sees(scene: Scene) -> None:
    """Another's personal button, a hidden one, a disabled one and an unknown field are no way in."""
    hidden = {"type": "ActionSet", "isVisible": False, "actions": [execute("Dold", "hidden")]}
    shown = card(hidden, actions=(execute("Ja", "yes"), execute("Av", "off") | {"isEnabled": False}))
    await scene.bot.post(scene.chat.id, message(shown))
    scene.bot.answer = lambda _: with_card(card(actions=(execute("Ångra", "undo"),)))
    await scene.anna.press("Ja")
    for client, what in ((scene.bo, "Ångra"), (scene.bo, "Dold"), (scene.bo, "Av"), (scene.anna, "Ja")):
        with pytest.raises(NoSuchButtonError, match=r"there is"):
            await client.press(what)
    with pytest.raises(NoSuchFieldError):
        await scene.bo.press("Ja", {"okänt": "x"})


async def test_the_newest_card_is_meant_unless_another_is_named(scene: Scene) -> None:
    """Buttons of the same name are told apart by message, or by their data."""
    first = await scene.bot.post(scene.chat.id, message(card(actions=(execute("Ja", "yes", matter="1"),))))
    await scene.bot.post(
        scene.chat.id, message(card(actions=(execute("Ja", "yes", matter="2"), execute("Ja", "yes", matter="3"))))
    )

    async def pressed_matter(**how: object) -> object:
        await scene.anna.press("Ja", **how)  # type: ignore[arg-type]  # the table's own keywords
        return scene.bot.heard[-1]["value"]["action"]["data"]["matter"]

    assert await pressed_matter() == "2"
    assert await pressed_matter(data={"matter": 3}) == "3"
    assert await pressed_matter(message=scene.chat.messages[first]) == "1"


async def test_a_dialog_is_fetched_filled_in_and_submitted(scene: Scene) -> None:
    """Fetch, a page that comes back for correction, a closing notice: each in Teams' words, for one person's eyes."""
    form = card(WORDING, actions=({"type": "Action.Submit", "title": "Lämna in", "data": {"verb": "motion.submit"}},))
    answers = {
        "task/fetch": with_dialog("Yrkande", form),
        "task/submit": with_dialog("Rätta", card(text("För kort"), *form["body"], actions=tuple(form["actions"]))),
    }
    scene.bot.answer = lambda activity: answers[activity["name"]]
    posted = await scene.bot.post(
        scene.chat.id, message(card(actions=(dialog_button("Yrka", verb="motion.open", matter="7"),)))
    )
    await scene.anna.press("Yrka")
    heard = scene.bot.heard[-1]
    assert heard["value"]["data"] == {"msteams": {"type": "task/fetch"}, "verb": "motion.open", "matter": "7"}
    assert (heard["value"]["context"], heard["replyToId"]) == ({"theme": "default"}, posted)
    assert (scene.anna.dialog is not None, scene.bo.dialog) == (True, None)
    assert (await scene.anna.press("Lämna in")).errors == {"wording": "Skriv yrkandet."}
    await scene.anna.press("Lämna in", {"Yrkande": "a"})
    assert scene.bot.heard[-1]["value"]["data"] == {"verb": "motion.submit", "wording": "a"}
    assert scene.anna.sees("för kort")
    answers["task/submit"] = (200, {"task": {"type": "message", "value": "Tack, yrkande 1."}})
    assert (await scene.anna.press("Lämna in", {"Yrkande": "avslag"})).notice == "Tack, yrkande 1."
    assert scene.anna.dialog is None


async def test_an_open_dialog_lets_nothing_else_be_pressed(scene: Scene) -> None:
    """It is modal; an empty answer, or the person, closes it, and an error does not."""
    form = card(actions=({"type": "Action.Submit", "title": "Klar", "data": {}},))
    replies: dict[str, Reply] = {"task/fetch": with_dialog("Hjälp", form), "task/submit": (500, None)}
    scene.bot.answer = lambda activity: replies.get(activity["name"], (200, None))
    await scene.bot.post(scene.chat.id, message(card(actions=(dialog_button("Hjälp"), execute("Ja", "yes")))))
    await scene.anna.press("Hjälp")
    with pytest.raises(NoSuchButtonError, match="open dialog"):
        await scene.anna.press("Ja")
    assert ((await scene.anna.press("Klar")).notice, scene.anna.dialog is None) == (UNREACHABLE, False)
    replies["task/submit"] = (200, None)
    await scene.anna.press("Klar")
    assert scene.anna.dialog is None
    await scene.anna.press("Hjälp")
    scene.anna.close_dialog()
    assert scene.anna.dialog is None


async def test_what_is_half_filled_in_is_lost_when_the_card_changes(scene: Scene) -> None:
    """A field keeps what was typed until the button is pressed, unless the bot edits the message meanwhile."""
    posted = await scene.bot.post(scene.chat.id, message(FORM))
    scene.anna.hand.write_in("Yrkande", "Avslag")
    await scene.anna.press("Lämna in")
    assert scene.bot.heard[-1]["value"]["action"]["data"]["wording"] == "Avslag"
    scene.anna.hand.write_in("Yrkande", "Bifall")
    await scene.bot.edit(scene.chat.id, posted, message(FORM))
    assert (await scene.anna.press("Lämna in")).errors == {"wording": "Skriv yrkandet."}


async def test_the_service_repeats_an_invoke_with_the_same_or_a_new_id(scene: Scene) -> None:
    """The same press arrives twice; everything but perhaps the id is equal."""
    await scene.bot.post(scene.chat.id, message(card(actions=(execute("Ja", "yes"),))))
    await scene.anna.press("Ja")
    await scene.anna.again()
    await scene.anna.again(new_id=True)
    first, second, third = scene.bot.heard
    assert (first == second, first["id"] == third["id"], first["value"] == third["value"]) == (True, False, True)


async def test_a_bot_that_fails_is_asked_again_if_the_service_has_that_habit(scene: Scene) -> None:
    """An invoke comes again with a new id, a message with its old one, as often as the habit says."""
    scene.teams.wire.habits.repeats, scene.teams.wire.habits.repeat_after_s = 2, 0
    scene.bot.answer, scene.bot.status = (lambda _: (503, None)), 503
    await scene.bot.post(scene.chat.id, message(card(actions=(execute("Ja", "yes"),))))
    await scene.anna.press("Ja")
    assert len({one["id"] for one in scene.bot.heard}) == 3
    scene.bot.heard.clear()
    await scene.anna.say("hej")
    assert [len(scene.bot.heard), len({one["id"] for one in scene.bot.heard})] == [3, 1]


async def test_a_button_may_be_anywhere_on_a_card(scene: Scene) -> None:
    """Under "show more" (with the outer card's fields), on a whole area, next to a field, in a column or a table."""
    outer = {"type": "Input.Text", "id": "outer", "label": "Yttre", "value": "a"}
    inner = card({"type": "Input.Text", "id": "inner", "label": "Inre"}, actions=(execute("Inre knapp", "inner"),))
    inline = {"type": "Input.Text", "id": "x", "label": "X", "inlineAction": execute("Bredvid", "inline")}
    column = {"type": "Column", "items": [{"type": "ActionSet", "actions": [execute("I kolumn", "column")]}]}
    area = {"type": "Container", "items": [text("tryck")], "selectAction": execute("Yta", "area")}
    more = {"type": "Action.ShowCard", "title": "Mer", "card": inner}
    shown = card(outer, inline, {"type": "ColumnSet", "columns": [column]}, area, actions=(more,))
    await scene.bot.post(scene.chat.id, message(shown))
    for what in ("inline", "column", "area", "inner"):
        await scene.anna.press(what)
    assert [one["value"]["action"]["verb"] for one in scene.bot.heard] == ["inline", "column", "area", "inner"]
    assert scene.bot.heard[-1]["value"]["action"]["data"] == {"outer": "a", "x": "", "inner": ""}


async def test_a_button_can_leave_the_fields_out(scene: Scene) -> None:
    """It then sends its own data, and required fields do not hold it up."""
    alone = execute("Avbryt", "cancel", matter="7") | {"associatedInputs": "none"}
    await scene.bot.post(scene.chat.id, message(card(WORDING, actions=(alone,))))
    await scene.anna.press("Avbryt")
    assert scene.bot.heard[-1]["value"]["action"]["data"] == {"matter": "7"}


async def test_several_choices_are_sent_with_commas(scene: Scene) -> None:
    """By title or value; an unknown one cannot be chosen."""
    several = KIND | {"isMultiSelect": True}
    await scene.bot.post(scene.chat.id, message(card(several, actions=(execute("Skicka", "go"),))))
    await scene.anna.press("Skicka", {"Slag": "Bifall, reject"})
    assert scene.bot.heard[-1]["value"]["action"]["data"] == {"kind": "approve,reject"}
    with pytest.raises(NoSuchFieldError, match="Avslag"):
        await scene.anna.press("Skicka", {"Slag": "Kanske"})


async def test_a_dialog_closed_while_the_answer_is_on_its_way_stays_closed(scene: Scene) -> None:
    """The bot has heard what was sent; its answer opens nothing for somebody who has left the dialog."""
    form = card(actions=({"type": "Action.Submit", "title": "Klar", "data": {}},))

    def closes_first(activity: dict[str, Any]) -> Reply:
        if activity["name"] == "task/submit":
            scene.anna.close_dialog()
        return with_dialog("Hjälp", form)

    scene.bot.answer = closes_first
    await scene.bot.post(scene.chat.id, message(card(actions=(dialog_button("Hjälp"),))))
    await scene.anna.press("Hjälp")
    await scene.anna.press("Klar")
    assert scene.anna.dialog is None
