"""A motion is kept as everybody reads it in the chat, or its mover is asked first (R-138)."""

import pytest

from bot.rehearsal.client.client import Client
from cards.phrases import book
from cards.plain import plain
from tests.support.living import Living, LivingSitting
from tests.support.rule_sittings import OPEN, begun
from tests.support.soon import cards_in, hears, sees

SAY = book.of("sv").motion_asked
REPLY = '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p>Zqx frågar</p></blockquote>'
MENTION = '<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0">Bisittare</span>&nbsp;'


async def on_table(house: Living) -> LivingSitting:
    """An open matter is on the table."""
    sitting = await begun(house, "bo", agenda=OPEN)
    await sitting.execute("lena", "matter.call", {"matter": "1"})
    return sitting


async def says(sitting: LivingSitting, who: str, text: str, copy: str, *more: dict[str, str]) -> Client:
    """Somebody writes to the bot: the text, and the copy of it that everybody reads."""
    teams, client = sitting.living.teams, sitting[who]
    written = teams.make.message(sitting.chat, client.person, text, mention=True)
    content = f"<div><div>{MENTION}{copy}</div></div>"
    written["attachments"] = [{"contentType": "text/html", "content": content}, *more]
    written["id"] = teams.world.new_message_id()
    assert (await teams.wire.tell(written)).status == 200
    return client


@pytest.mark.parametrize(
    ("text", "copy", "read"),
    [
        ("År Belopp", "<table><tr><td><p>År</p></td><td>Belopp</td></tr></table>", ["År", "Belopp"]),
        ("area 23 ha", "area 2<sup>3</sup> ha", ["area 2³ ha"]),
        ("så: höj Sänk", 'så: <ol start="7"><li>höj</li><li>Sänk</li></ol>', ["7. höj", "8. Sänk"]),
        ("nyttslut", "<h1>nytt</h1>slut", ["nytt", "slut"]),
        ("x y", f"{REPLY}yrkande tillägg <pre>x\n  y</pre>", ["x", "y"]),
    ],
)
async def test_a_motion_stands_in_the_chat_as_it_was_written(
    house: Living, text: str, copy: str, read: list[str]
) -> None:
    """Cells, rows and numbers do not grow together, and what a reply answers is none of it."""
    sitting = await on_table(house)
    lead = "" if REPLY in copy else "yrkande tillägg "
    await says(sitting, "anna", f"yrkande tillägg {text}", f"{lead}{copy}")
    (motion,) = (await sitting.meeting()).motions
    assert motion.kind == "add"
    for line in read:
        assert await sees(house, sitting["per"], plain(line))
    assert "Zqx" not in cards_in(sitting.chat)


@pytest.mark.parametrize(
    ("text", "copy", "doubt", "read"),
    [
        ("att gatan inte byggs", "att gatan <s>inte</s> byggs", "struck", "att gatan byggs"),
        ("att gatan inte byggs", "att gatan <del>inte</del> byggs", "struck", "att gatan byggs"),
        ("följande: att höja nu", "följande: <blockquote>att höja</blockquote> nu", "quoted", "att höja"),
        ("att höja så", "att höja <img src='https://x.example/1.png'> så", "carried", "att höja så"),
        (
            "Storgatan 20 30",
            "<table><tr><td rowspan=2>Storgatan</td><td>20</td></tr><tr><td>30</td></tr></table>",
            "shaped",
            "Storgatan",
        ),
        ("att höja", "att sänka", "two_texts", "att höja"),
    ],
)
@pytest.mark.rule("R-138", road="word", by="bot.teams.doubtful_words.doubt_of")
async def test_a_motion_with_more_than_plain_words_is_shown_to_its_mover_first(
    house: Living, text: str, copy: str, doubt: str, read: str
) -> None:
    """Nobody else sees it before; the mover reads how it was understood, and hands it in with one press."""
    sitting = await on_table(house)
    anna = await says(sitting, "anna", f"yrkande tillägg {text}", f"yrkande tillägg {copy}")
    assert await hears(house, anna, SAY.doubts[doubt])
    assert await hears(house, anna, read)
    meeting = await sitting.meeting()
    assert (len(meeting.held), meeting.motions) == (1, ())
    assert read not in cards_in(sitting.chat)
    await anna.press(SAY.choose_now.format(no=1))
    assert await sees(house, sitting["per"], read)


@pytest.mark.rule("R-138", road="word", by="bot.teams.doubtful_words.doubt_of")
async def test_a_motion_with_a_picture_or_a_file_asks_too(house: Living) -> None:
    """The words say nothing of it; a quotation before it is not in it, and that is said."""
    sitting = await on_table(house)
    picture = {"contentType": "image/png", "contentUrl": "https://x.example/1.png"}
    anna = await says(sitting, "anna", "yrkande avslag", "yrkande avslag", picture)
    assert await hears(house, anna, SAY.doubts["carried"])
    bo = await says(sitting, "bo", "Zqx yrkande avslag", "<blockquote>Zqx</blockquote>yrkande avslag")
    assert await hears(house, bo, SAY.doubts["left_out"])
    assert len((await sitting.meeting()).held) == len(("anna", "bo"))


async def test_struck_words_are_no_command(house: Living) -> None:
    """Everybody reads a line through them."""
    sitting = await on_table(house)
    for copy in ("<s>i rummet</s>", "<s>inte</s> i rummet"):
        anna = await says(sitting, "anna", "i rummet", copy)
        assert await hears(house, anna, book.of("sv").refusal.notices["unknown_words"])
    assert (await sitting.person("anna")).place != "room"
