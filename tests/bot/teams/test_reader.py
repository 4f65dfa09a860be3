"""What is read of each kind of activity Teams sends."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bot.teams.presses import Refusal
from bot.teams.reader import Arrival, Reading, read
from dialogs.said.inbound import CallBegan, CallEnded, Came, Erased, Installed, Pressed, Road, Spoke, Went, Words
from dialogs.said.unsure_words import Doubt
from tests.support.publisher import TENANT
from tests.support.wire import ANNA, BOT, activity, press

NOW = datetime(2026, 11, 22, 18, 0, 0, tzinfo=UTC)
BO = {"id": "29:bo", "objectId": "0b000000-0000-0000-0000-000000000002", "name": "Bo Alm", "tenantId": "fremmande"}


def heard(raw: Mapping[str, object]) -> Any:
    """What the door makes of it, arrived now."""
    reading: Reading = read(raw, Arrival(NOW, "farsk", TENANT))
    return reading


def spoken(text: str, **changes: object) -> str:
    """The words of a message with this text."""
    said = heard(activity(text=text, **changes))  # type: ignore[arg-type]
    assert isinstance(said, Spoke)
    return said.words.spoken


def mention(whom: str, written: str) -> dict[str, object]:
    """A mention entity."""
    return {"type": "mention", "mentioned": {"id": whom, "name": "x"}, "text": written}


def test_a_message_is_whole_plain_words_with_place_and_person() -> None:
    """Place, person, language and a fresh token come along; the name is not shown by repr."""
    said = heard(activity(text="Jag yrkar avslag.", timestamp="2026-11-22T17:59:58.1234567Z"))
    assert said == Spoke(
        place=said.place, who=said.who, at=NOW - timedelta(microseconds=1_876_544), fresh="farsk", sent=said.sent,
        message="1700000000001", words=Words("Jag yrkar avslag."),
    )  # fmt: skip
    assert (said.place.chat, said.place.tenant, said.place.personal) == ("19:meeting_x@thread.v2", TENANT, False)
    assert said.place.meeting_id == "MCMxOTptZWV0aW5n"
    assert (said.who.mri, said.who.object_id, said.who.locale) == ("29:anna", ANNA["aadObjectId"], "sv-SE")
    assert said.who.tenant is None
    assert "Ek" not in repr(said)
    assert "avslag" not in repr(said)


def test_a_reply_in_a_thread_is_said_in_its_chat() -> None:
    """Teams names the thread after the chat's id; the guard must hear of it all the same."""
    threaded = activity(text="Ja.")
    chat = threaded["conversation"]
    assert isinstance(chat, dict)
    threaded["conversation"] = {**chat, "id": "19:meeting_x@thread.v2;messageid=1700000000000"}
    assert heard(threaded).place == heard(activity(text="Ja.")).place


@pytest.mark.parametrize(
    ("told", "kept"),
    [
        ("sv-SE", "sv-SE"),
        ("EN", "EN"),
        ("zh-Hant-TW", "zh-Hant-TW"),
        ("es-419", "es-419"),
        ("en-GB-oxendict", "en-GB"),
        ("Barnet bor hos Lisa", ""),
        ("hemligt", ""),
        ("en-Barnet bor hos Lisa", ""),
        ("en-" + "a" * 600, ""),
        ("sv_SE", ""),
        ("sv-SE\n", ""),
        (17, ""),
    ],
)
def test_only_a_language_is_read_as_one(told: object, kept: str) -> None:
    """It is kept with a person, so nothing that somebody wrote may come this way; by both of Teams' roads."""
    by_entity = heard(activity(text="x", entities=[{"type": "clientInfo", "locale": told}]))
    by_field = heard(activity(text="x", entities=[], locale=told))
    assert (by_entity.who.locale, by_field.who.locale) == (kept, kept)


def test_the_bots_mention_is_left_out_and_others_are_kept_as_names() -> None:
    """Addressed is who is meant by the entity, whatever the name says."""
    text = "<at>Bisittare</at>&nbsp;yrkande 7 bifall, <at id='1'>Anna Ek</at>"
    said = heard(
        activity(text=text, entities=[mention(BOT, "<at>Bisittare</at>"), mention("29:anna", "<at>Anna Ek</at>")])
    )
    assert said.mentioned
    assert said.words.spoken == "yrkande 7 bifall, Anna Ek"
    fooled = heard(activity(text="<at>Bisittare</at> klar", entities=[mention("29:anna", "<at>Bisittare</at>")]))
    assert not fooled.mentioned


@pytest.mark.parametrize(
    ("text", "changes", "words"),
    [
        ("a &lt; b &amp; c", {}, "a < b & c"),
        ("19121212\u00a0-\u00a01212", {}, "19121212 - 1212"),
        ("  klar \n", {}, "klar"),
        ("<p>klar</p><p>nu</p>", {"textFormat": "xhtml"}, "klar\nnu"),
        ("3 <5 och 7> 2", {}, "3 <5 och 7> 2"),
        ("nul\u0000tecken", {}, "nultecken"),
        (
            "",
            {"attachments": [{"contentType": "text/html", "content": "<div>bara <b>kopian</b></div>"}]},
            "bara kopian",
        ),
        ("", {"attachments": [{"contentType": "image/png", "contentUrl": "https://x"}]}, ""),
    ],
)
def test_words_are_plain_whatever_way_they_were_written(text: str, changes: dict[str, Any], words: str) -> None:
    """Markup, entities and odd blanks are the web's, not the speaker's; an image alone is a message without words."""
    assert spoken(text, **changes) == words


QUOTED = "<blockquote><p>Bo</p><blockquote>dold</blockquote>yrkande 2 avslag dolt</blockquote>"
MARKED = QUOTED.replace("<blockquote>", '<blockquote itemtype="http://schema.skype.com/Reply">', 1)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        (f"{QUOTED}<p>yrkande 2</p>", {"textFormat": "xhtml"}),
        (f"yrkande 2</blockquote>{MARKED}{MARKED[:60]}dolt", {"textFormat": "xhtml"}),
        (
            "yrkande 2 avslag dolt\r\n\r\nyrkande 2",
            {"attachments": [{"contentType": "text/html", "content": f"{QUOTED}<p>yrkande 2</p>"}]},
        ),
    ],
)
def test_what_is_quoted_is_nothing_that_the_writer_said(text: str, changes: dict[str, Any]) -> None:
    """It may have been written in a confidential matter, and would be kept as the motion of whoever answers it."""
    assert spoken(text, **changes) == "yrkande 2"


def test_all_that_is_said_alone_with_the_bot_is_said_to_it() -> None:
    """A personal chat needs no mention."""
    said = heard(activity(text="hjälp", conversation={"id": "a:1", "conversationType": "personal"}))
    assert said.place.personal
    assert said.mentioned


@pytest.mark.parametrize(
    ("told", "sent"),
    [
        ("2026-11-22T17:59:30Z", NOW - timedelta(seconds=30)),
        ("2026-11-22T18:59:30+01:00", NOW - timedelta(seconds=30)),
        ("2026-11-22T17:59:30", NOW - timedelta(seconds=30)),
        ("2026-11-22T12:00:00Z", NOW - timedelta(hours=6)),
        ("2026-11-23T19:00:00+01:00", NOW + timedelta(days=1)),
        ("0001-01-01T00:00:00+14:00", None),
        ("9999-12-31T23:59:59Z", None),
        ("1999-12-31T23:59:59Z", None),
        ("i går", None),
        (1_700_000_000, None),
        (None, None),
    ],
)
def test_teams_own_time_comes_along_as_teams_said_it(told: object, sent: object) -> None:
    """However far from ours; nothing where there is none, or it is no time."""
    assert heard(activity(text="hej", timestamp=told)).sent == sent
    event = {"name": "application/vnd.microsoft.meetingEnd", "timestamp": told}
    assert heard(activity("event", **event)).sent == sent


def test_an_edit_is_a_message_said_anew_and_of_a_deletion_its_id_is_told() -> None:
    """What was said was said."""
    said = heard(activity("messageUpdate", text="ändrat", channelData={"eventType": "editMessage"}))
    assert isinstance(said, Spoke)
    assert (said.edited, said.restored) == (True, False)
    back = heard(activity("messageUpdate", text="hej", channelData={"eventType": "undeleteMessage"}))
    assert (back.edited, back.restored) == (True, True)
    gone = heard(activity("messageDelete", id="m7"))
    assert (type(gone), gone.message) == (Erased, "m7")
    assert heard(activity("messageDelete", id="")) is None


def test_a_button_of_an_old_client_is_a_message_without_text() -> None:
    """Its value is the data; without a verb of ours it is nothing, and with text it is a message."""
    value = {"verb": "checklist.submit", "sitting": "s1", "round": "3", "form": "f", "alone": "yes", "msteams": {}}
    said = heard(activity(value=value))
    assert (said.verb, said.road, said.sitting, said.round, said.form) == (
        "checklist.submit", Road.SUBMIT, "s1", 3, "f",
    )  # fmt: skip
    assert {name: words.spoken for name, words in said.fields.items()} == {"alone": "yes"}
    assert heard(activity(value={"alone": "yes"})) is None
    assert heard(activity(value=["x"])) is None
    assert isinstance(heard(activity(value=value, text="hej")), Spoke)


def test_a_pressed_button_tells_verb_round_form_and_fields() -> None:
    """Whether the verb stands on the action or in its data; toggles and numbers are words too."""
    said = heard(press(alone="yes", camera=True, seats=7, share=0.5, nothing=None, nested={"x": 1}))
    assert (said.verb, said.road, said.round) == ("checklist.submit", Road.EXECUTE, 2)
    assert {name: words.spoken for name, words in said.fields.items()} == {
        "alone": "yes", "camera": "true", "seats": "7", "share": "0.5",
    }  # fmt: skip
    inside = {"action": {"type": "Action.Execute", "data": {"verb": "help", "round": 1.0}}, "trigger": "automatic"}
    refreshed = heard(activity("invoke", name="adaptiveCard/action", value=inside))
    assert (refreshed.verb, refreshed.road, refreshed.round) == ("help", Road.REFRESH, 1)


def test_dialogs_are_fetched_and_handed_in() -> None:
    """The same verb by two more roads."""
    data = {"msteams": {"type": "task/fetch"}, "verb": "motion.open", "matter": "7"}
    fetched = heard(activity("invoke", name="task/fetch", value={"data": data, "context": {"theme": "dark"}}))
    assert (fetched.verb, fetched.road) == ("motion.open", Road.FETCH)
    submitted = heard(
        activity("invoke", name="task/submit", value={"data": {"verb": "motion.submit", "wording": "Avslag"}})
    )
    assert (submitted.verb, submitted.road, submitted.fields["wording"].spoken) == (
        "motion.submit", Road.DIALOG, "Avslag",
    )  # fmt: skip


@pytest.mark.parametrize("round_", ["två", -(2**40), 2**40, 1.5, True, None, [], "1" * 5000, "٣", float("inf")])
def test_a_garbled_round_is_round_nothing(round_: object) -> None:
    """A stale or garbled round changes nothing by itself; here it only may not fail."""
    assert heard(activity(value={"verb": "help", "round": round_})).round in {0, 3}


def test_a_field_longer_than_any_rule_allows_is_refused_and_nothing_of_it_kept() -> None:
    """So are forms with more fields than any of ours."""
    said = heard(press(wording="ö" * 20_001))
    assert said == Refusal(Road.EXECUTE)
    assert isinstance(heard(press(wording="ö" * 20_000)), Pressed)
    assert isinstance(heard(press(**{f"f{nr}": "x" for nr in range(500)})), Refusal)


def test_a_file_that_is_taken_says_where_it_goes_and_is_answered_by_post() -> None:
    """What Teams says stands over what our own card had; a no has no address, and what is no text is left out."""
    context = {"verb": "note.take", "sitting": "s1", "form": "f1", "part": "aid", "first": 82, "answer": "accept"}
    there = {
        "uploadUrl": "https://x/up",
        "contentUrl": "https://x/f",
        "name": "a.docx",
        "uniqueId": "u1",
        "fileType": "docx",
    }
    value = {"type": "fileUpload", "action": "accept", "context": context, "uploadInfo": there}
    said = heard(activity("invoke", name="fileConsent/invoke", value=value))
    assert (said.verb, said.road, said.sitting, said.form) == ("note.take", Road.SUBMIT, "s1", "f1")
    named = {"answer": "accept", "upload": "https://x/up", "link": "https://x/f", "called": "a.docx"}
    assert {name: said.field(name) for name in named} == named
    assert [said.field(name) for name in ("unique", "kind", "part", "first")] == ["u1", "docx", "aid", "82"]
    no = heard(activity("invoke", name="fileConsent/invoke", value=value | {"action": "decline", "uploadInfo": ["x"]}))
    assert (no.field("answer"), no.field("upload")) == ("decline", "")
    assert heard(activity("invoke", name="fileConsent/invoke", value={"action": "accept"})) is None


def test_verbs_and_keys_are_our_own_codes_or_nothing() -> None:
    """What is typed where a code belongs is not carried further in."""
    assert heard(press("rm -rf /")) is None
    said = heard(press(sitting="Anna har sagt", form="<x>", **{"fel namn": "x"}))
    assert (said.sitting, said.form, dict(said.fields)) == ("", "", {})


def test_who_was_added_or_removed_is_told_and_the_bot_itself_is_installed() -> None:
    """The bot appears among the members under its own Teams id."""
    came = heard(activity("conversationUpdate", membersAdded=[ANNA, BO, {"name": "ingen"}]))
    assert isinstance(came, Came)
    assert not came.in_call
    assert [one.object_id for one in came.people] == [ANNA["aadObjectId"], BO["objectId"]]
    assert came.people[1].tenant == "fremmande"
    went = heard(activity("conversationUpdate", membersRemoved=[ANNA]))
    assert isinstance(went, Went)
    assert heard(activity("conversationUpdate", membersAdded=[{"id": BOT}, ANNA])).present is True
    assert heard(activity("conversationUpdate", membersRemoved=[{"id": BOT}])).present is False
    assert heard(activity("conversationUpdate", topicName="Nytt namn")) is None


@pytest.mark.parametrize(
    ("action", "present"), [("add", True), ("add-upgrade", True), ("remove", False), ("remove-upgrade", False)]
)
def test_an_installation_is_told_either_way(action: str, *, present: bool) -> None:
    """An upgrade is an installation too."""
    said = heard(activity("installationUpdate", action=action))
    assert isinstance(said, Installed)
    assert said.present is present


def test_meeting_events_are_read_whatever_the_case_of_their_keys() -> None:
    """The SDKs expect PascalCase, the documentation shows camelCase, one sample has a trailing blank."""
    name = "application/vnd.microsoft.meeting"
    assert isinstance(heard(activity("event", name=f"{name}Start", value={"Id": "x"})), CallBegan)
    assert isinstance(heard(activity("event", name=f"{name}End", value={"id": "x"})), CallEnded)
    small = {"members": [{"user": ANNA, "meeting": {"inMeeting": True}}]}
    large = {"Members": [{"User ": {"Id": "29:bo", "AadObjectId": BO["objectId"]}}, {"user": None}, 7]}
    joined = heard(activity("event", name=f"{name}ParticipantJoin", value=small, id=None))
    assert isinstance(joined, Came)
    assert joined.in_call
    left = heard(activity("event", name=f"{name}ParticipantLeave", value=large))
    assert isinstance(left, Went)
    assert [one.key for one in left.people] == [BO["objectId"]]
    assert heard(activity("event", name="application/vnd.microsoft.readReceipt", value={})) is None


@pytest.mark.parametrize(
    "raw",
    [
        activity("messageReaction", reactionsAdded=[{"type": "like"}]),
        activity("typing"),
        activity("endOfConversation"),
        activity("nytt2027"),
        activity("invoke", name="composeExtension/query", value={}),
        activity("invoke", name=None, value={}),
        activity("invoke", name="adaptiveCard/action", value={"action": {}}),
        activity("event", name=None),
    ],
)
def test_what_does_not_concern_us_is_nothing(raw: dict[str, object]) -> None:
    """New kinds come every year."""
    assert heard(raw) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('<quoted messageId="1783419459151"/><at>Bisittare</at> klar', "klar"),
        ('<quoted messageId="1783419459151"/> yrkande: avslag', "yrkande: avslag"),
        ('<quoted messageId="1">Bo: dolt <b>ord</b></quoted>klar', "klar"),
        ('<quoted messageId="1"><attachment id="2"></attachment>dolt</quoted> klar', "klar"),
        ('<quoted messageId="1"> klar', "klar"),
        ('<attachment id="1783419459151"></attachment>klar', "klar"),
        ('<QUOTED messageId="1" /><quoted messageId="2"/>klar', "klar"),
        ("&lt;quoted/&gt; klar", "<quoted/> klar"),
    ],
)
def test_the_mark_of_what_a_reply_answers_is_no_word_of_it(text: str, words: str) -> None:
    """Nor is what stands between its beginning and its end, which is another message's."""
    said = heard(activity(text=text, entities=[mention(BOT, "<at>Bisittare</at>")]))
    assert said.words.spoken == words


AT = "<at>Bisittare</at>"


@pytest.mark.parametrize(
    "text",
    [
        f"{AT}, klar",
        f"{AT}: klar",
        f"{AT} - klar",
        f"{AT}&nbsp;klar",
        f"klar, {AT}",
        f"klar {AT}!",
        f"{AT} {AT} klar",
        '<at id="0">Bisittare</at>, klar',
        "Bisittare klar",
        "@Bisittare klar",
    ],
)
def test_a_mention_is_read_as_meant_wherever_and_however_it_stands(text: str) -> None:
    """The comma of courtesy goes with it; so does the name where the entity's own text is not found."""
    said = heard(activity(text=text, entities=[mention(BOT, AT), mention(BOT, AT)]))
    assert (said.words.spoken, said.mentioned) == ("klar", True)


@pytest.mark.parametrize(
    ("text", "words", "called"),
    [
        ("@Bisittare, klar", "klar", True),
        ("@bisittare klar", "klar", True),
        ("klar @Bisittare", "klar", True),
        ("Bisittare: klar", "klar", True),
        ("Bisittare, klar", "klar", True),
        ("Bisittare är klar", "Bisittare är klar", False),
        ("Bisittaren, klar", "Bisittaren, klar", False),
        ("klar, tror Bisittare", "klar, tror Bisittare", False),
    ],
)
def test_a_name_written_by_hand_is_a_mention_where_it_addresses(text: str, words: str, called: object) -> None:
    """Teams makes no entity of it; a sentence about the bot is not said to it."""
    said = heard(activity(text=text))
    assert (said.words.spoken, said.mentioned) == (words, called)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"{AT} klar {AT}", "klar"),
        (f"{AT}, klar, {AT}!", "klar"),
        (f"{AT} klar @Bisittare", "klar"),
        (f"{AT} ta upp 8 Bisittare", "ta upp 8"),
        ("@Bisittare status @Bisittare", "status"),
        (f"{AT} upprop Lena frånvarande {AT}", "upprop Lena frånvarande Bisittare"),
        (f"{AT} Jag är klar {AT}", "Jag är klar"),
        (f"{AT} Jag tror Lena {AT}", "Jag tror Lena Bisittare"),
        (f"{AT} {AT}", ""),
    ],
)
def test_a_bare_command_may_stand_between_two_addresses(text: str, words: str) -> None:
    """Somebody's words with the name behind them stay whole."""
    entities = [mention(BOT, AT) for _ in range(text.count(AT))]
    said = heard(activity(text=text, entities=entities))
    assert (said.words.spoken, said.mentioned) == (words, True)


def test_the_middle_of_a_message_keeps_its_words_apart() -> None:
    """A mention between two of them is a space; the bot's own name for it is what Teams says."""
    recipient = {"id": BOT, "name": "Nämndens bot"}
    said = heard(activity(text=f"yrkande {AT} avslag", entities=[mention(BOT, AT)]))
    assert said.words.spoken.split() == ["yrkande", "avslag"]
    assert heard(activity(text="@Nämndens bot klar", recipient=recipient)).mentioned


@pytest.mark.parametrize(
    ("text", "words", "doubt"),
    [
        (f"{AT} yrkande tillägg: Säg upp avtalet om Bisittare", "yrkande tillägg: Säg upp avtalet om Bisittare", None),
        (f"{AT} yrkande ändring: Stryk allt om Bisittare.", "yrkande ändring: Stryk allt om Bisittare.", None),
        (f"{AT} yrkande: Låt {AT} stå kvar", "yrkande: Låt Bisittare stå kvar", None),
        (f"{AT} yrkande: Behåll {AT}", "yrkande: Behåll Bisittare", None),
        (f"yrkande: Behåll {AT}", "yrkande: Behåll", Doubt.NAMED),
        ("yrkande: Behåll @Bisittare", "yrkande: Behåll", Doubt.NAMED),
        (f"yrkande: Låt {AT} stå kvar", "yrkande: Låt   stå kvar", Doubt.NAMED),
        (f"yrkande: Låt {AT} och {AT} stå kvar", "yrkande: Låt   och Bisittare stå kvar", Doubt.NAMED),
        (f"yrkande: avslag, {AT}!", "yrkande: avslag", None),
        ("yrkande: Behåll Bisittare", "yrkande: Behåll Bisittare", None),
    ],
)
def test_the_name_addresses_once_and_is_a_word_everywhere_else(text: str, words: str, doubt: Doubt | None) -> None:
    """Where it does not stand first it may be either: the words are as before, and whoever hands in a motion is shown them."""
    said = heard(activity(text=text, entities=[mention(BOT, AT)] * text.count(AT)))
    assert (said.words.spoken, said.doubt, said.more) == (words, doubt, False)


def test_a_mention_that_says_something_else_lends_the_name_no_words() -> None:
    """A mention can be made to say anything: only one that is written as our name stands for it."""
    entities = [mention(BOT, "<at>avslag</at>"), mention(BOT, AT), mention(BOT, AT)]
    said = heard(activity(text=f"{AT} yrkande: Behåll {AT}", entities=entities))
    assert said.words.spoken == "yrkande: Behåll Bisittare"


@pytest.mark.parametrize("none", [{"id": None}, {"id": ""}, {"id": 7}])
def test_a_message_without_an_id_is_nobody_elses_repetition(none: dict[str, object]) -> None:
    """Each writer's has one of its own, and so has the next; what Teams repeats has the same."""
    at, later = {"timestamp": "2026-11-22T17:59:58Z"}, {"timestamp": "2026-11-22T17:59:59Z"}
    bo = {"from": {"id": "29:bo", "name": "Bo"}}
    first, again, other, next_ = (heard(activity(text="hej") | none | more) for more in (at, at, at | bo, later))
    assert first.message == again.message
    assert len({first.message, other.message, next_.message, ""}) == len("four")
