"""What makes a message more than its words, and what does not."""

from typing import Any

import pytest

from bot.teams.reader import Arrival, read
from dialogs.said.inbound import Pressed, Spoke
from tests.bot.teams.test_reader import NOW
from tests.support.publisher import TENANT
from tests.support.teams_attachments import ATTACHED, MARKED, REFERRING
from tests.support.wire import BOT, activity

MENTION = {"type": "mention", "mentioned": {"id": BOT, "name": "Bisittare"}, "text": "<at>Bisittare</at>"}
MENTIONED = '<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Bisittare</span>'


OWN_PICTURE = "https://statics.teams.cdn.office.net/evergreen-assets/personal-expressions/v2/smile.png"


def copy(markup: str) -> dict[str, object]:
    """Teams' copy of what was written."""
    return {"contentType": "text/html", "content": markup}


def more(text: str = "klar", **changes: Any) -> bool:
    """Whether the door finds that more than these words came."""
    said = read(activity(text=text, **changes), Arrival(NOW, "farsk", TENANT))
    assert isinstance(said, Spoke)
    return said.more


@pytest.mark.parametrize("attached", ATTACHED, ids=lambda one: one["contentType"])
@pytest.mark.parametrize("words", ["klar", "ta upp 3"])
def test_whatever_is_attached_is_more_than_the_words(attached: dict[str, object], words: str) -> None:
    """Alone, and next to Teams' own copy."""
    assert more(words, attachments=[attached])
    assert more(words, attachments=[copy(f"<p>{words}</p>"), attached])
    assert more("", attachments=[copy(f"<p>{words}</p>"), attached]) or attached["contentType"] == "text/html"


@pytest.mark.parametrize("markup", MARKED)
def test_what_stands_in_the_copy_and_not_in_the_text_is_more(markup: str) -> None:
    """Pictures, links, quotations, other words; in the text itself where that is markup."""
    assert more(attachments=[copy(markup)])
    assert more(markup, textFormat="xhtml") or markup == "<p>klar</p><p>Det är grannen</p>"


@pytest.mark.parametrize("entity", REFERRING, ids=lambda one: one["type"])
def test_a_reply_that_says_what_it_answers_is_more(entity: dict[str, object]) -> None:
    """However Teams marks it: an entity, or a mark in the text."""
    assert more(entities=[entity])
    assert more('<quoted messageId="1"/> klar')
    assert more("<blockquote>Det är grannen</blockquote>klar")
    assert more(value={"text": "Det är grannen"})


@pytest.mark.parametrize("attachments", [{"contentType": "image/png"}, "bild", [None], [17], [["x"]], [{}]])
def test_what_has_no_shape_that_we_know_is_more(attachments: object) -> None:
    """New kinds come every year, and none of them is a part of a command."""
    assert more(attachments=attachments)


@pytest.mark.parametrize(
    ("text", "changes"),
    [
        ("klar", {}),
        ("klar", {"attachments": None}),
        ("klar", {"attachments": [], "value": None}),
        ("klar", {"attachments": [copy("<div><div>klar</div></div>")]}),
        ("klar", {"attachments": [copy("<p><strong>Klar</strong>&nbsp;</p>")]}),
        ("klar", {"attachments": [copy("<codeblock class='Plaintext'><code>klar</code></codeblock>")]}),
        ("klar 🙂", {"attachments": [copy('<p>klar <emoji id="smile" alt="🙂" title="Leende"></emoji></p>')]}),
        ("klar", {"attachments": [copy('<p>klar <img itemtype="http://schema.skype.com/Emoji" alt="🙂"></p>')]}),
        ("hör inget & ser inget", {"attachments": [copy("<p>hör inget &amp; ser<br>inget</p>")]}),
        ("<at>Bisittare</at> klar", {"entities": [MENTION], "attachments": [copy(f"<p>{MENTIONED}&nbsp;klar</p>")]}),
        ("klar <at>Bisittare</at>", {"entities": [MENTION], "attachments": [copy("<p>klar <at id='0'>Bisittare</at></p>")]}),
        ("", {"attachments": [copy("<p>klar</p>")]}),
        ("", {"attachments": [copy("<p>klar</p>"), {"contentType": "text/plain", "content": "klar"}]}),
        ("klar 🙂", {"attachments": [copy(f'<p>klar <img itemtype="http://schema.skype.com/Emoji" alt="🙂" src="{OWN_PICTURE}"></p>')]}),
        ("<p>klar</p>", {"textFormat": "xhtml"}),
        ("klar", {"entities": [{"type": "clientInfo", "locale": "sv-SE"}, {"type": "ProductInfo", "id": "x"}, 17]}),
        ("klar", {"attachments": [{"contentType": "text/plain", "content": "klar"}]}),
    ],
)  # fmt: skip
def test_words_with_teams_own_copy_of_them_are_no_more_than_words(text: str, changes: dict[str, Any]) -> None:
    """However they look: bold, in lines, with a smile, with the bot's mention."""
    assert not more(text, **changes)


def test_a_button_of_an_old_client_is_a_press_and_with_a_document_a_message() -> None:
    """Nobody can show a document by a press that the guard does not look at."""
    press = activity(value={"verb": "readiness.show"})
    press.pop("text", None)
    arrival = Arrival(NOW, "farsk", TENANT)
    assert isinstance(read(press, arrival), Pressed)
    for carried in ({"attachments": [ATTACHED[0]]}, {"attachments": "x"}, {"entities": [REFERRING[0]]}):
        assert isinstance(read(press | carried, arrival), Spoke)
    for value in ({}, {"verb": "readiness.show"}, "Det är grannen"):
        worded = press | {"value": value, "attachments": [copy("<p>Det är grannen</p>")]}
        said = read(worded, arrival)
        assert isinstance(said, Spoke)
        assert said.words.spoken == "Det är grannen"


@pytest.mark.parametrize("spelled", ["ⒹⒺⓇⒶⓈ", "🇦🇧", "🅰️🅱️", "⠵⠟⠭"])
def test_signs_that_spell_something_are_more(spelled: str) -> None:
    """In the copy that people see, and not in the text."""
    assert more(attachments=[copy(f"<p>klar {spelled}</p>")])


def test_copies_that_differ_are_more_than_the_words_of_one() -> None:
    """Where the text itself is empty, too: nobody knows which copy is shown."""
    assert more("", attachments=[copy("<p>klar</p>"), {"contentType": "text/plain", "content": "Det är grannen"}])


@pytest.mark.parametrize(
    "written", ["Det är grannen", "Bisittare vet att det är grannen", "B i s i t t a r e n är hans"]
)
def test_a_mention_of_the_bot_says_its_name_or_is_words(written: str) -> None:
    """Whoever sends through Graph lets a mention say anything, and everybody reads it."""
    tagged = f"<at>{written}</at>"
    mention = {"type": "mention", "mentioned": {"id": BOT, "name": written}, "text": tagged}
    said = read(activity(text=f"{tagged} status", entities=[mention]), Arrival(NOW, "farsk", TENANT))
    assert isinstance(said, Spoke)
    assert said.mentioned
    assert said.words.spoken.endswith(f"{written.removeprefix('Bisittare').strip()} status")


@pytest.mark.parametrize(
    "shown",
    [
        *("klar .\u0367\u036c\u0363\u036b", "klar\u0363\u036c", "klar \u2121 \u213b \u2116", "klar \U0001f232\U0001f22f", "klar \u1dd8"),
        *('<ol start="811218"><li>klar</li></ol>', '<ol><li value="9876">klar</li></ol>', '<ol type="A"><li>klar</li></ol>'),
        *("klar 👶🏽🔪🏠🚓", "klar 👶 🔪", 'klar 👶<emoji alt="🔪"></emoji>', "klar &#128118;&#128298;"),
        *('klar <emoji id="a"></emoji><emoji id="b"></emoji>', '<p style="content:&quot;grannen&quot;">klar</p>'),
    ],
)  # fmt: skip
def test_signs_that_can_be_read_and_several_pictures_are_more(shown: str) -> None:
    """Small letters above others, signs that are words, the number that a list begins with: everybody reads them."""
    assert more(attachments=[copy(shown)])


@pytest.mark.parametrize(
    "shown",
    [
        "klar 👍",
        "klar 👍👍",
        "klar ❤️",
        "klar 👨‍👩‍👧",
        "klar 👍🏽",
        "<ol start='1'><li>klar</li></ol>",
        "<ul><li>klar</li></ul>",
    ],
)
def test_one_picture_and_a_plain_list_are_no_more(shown: str) -> None:
    """Also said twice over; the text has the picture and so has the copy."""
    assert not more(shown if "<" not in shown else "klar", attachments=[copy(shown)])
