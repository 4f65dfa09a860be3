"""What is read of a message's markup is what everybody reads in the chat, or it is in doubt."""

import pytest

from bot.teams.markup import as_read
from bot.teams.reader import Arrival, read
from dialogs.said.inbound import Spoke
from dialogs.said.unsure_words import Doubt
from tests.bot.teams.test_reader import NOW
from tests.support.publisher import TENANT
from tests.support.wire import activity

REPLY = '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p>dolt</p></blockquote>'
SMILE = '<img itemtype="http://schema.skype.com/Emoji" alt="🙂">'


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<table><tr><th>År</th><th>Belopp</th></tr><tr><td>2027</td><td>100</td></tr></table>", "År | Belopp\n2027 | 100"),
        ("<table><tbody><tr><td><p>2027</p></td><td><p>100<br>kr</p><p>ca</p></td><td></td><td>1</td></tr></tbody></table>sedan", "2027 | 100 kr ca | | 1\nsedan"),
        ("<table><tr><td>a<td>b<tr><td>c</table>d", "a | b\nc\nd"),
        ("2<sup>3</sup> H<sub>2</sub>O x<sup>a</sup>", "2³ H₂O x^(a)"),
        ("<ol start='3'><li>a<ol type='a'><li>b</li><li>c</li></ol></li><li value=9>d</li></ol>", "3. a\n  a. b\n  b. c\n9. d"),
        ("<ol type='I'><li>a<li>b</ol><ol type='i' start=4><li>c</ol>", "I. a\nII. b\niv. c"),
        ("<ol type='A' start='27'><li>a<li>b</ol><ol type='i' start='400'><li>c</ol></ol>", "27. a\n28. b\n400. c"),
        ("<ul><li>a</li><li>b</li></ul><li>c", "• a\n• b\n• c"),
        ("<ol><li>klar</li></ol>", "klar"),
        ("<ul><li>klar</li></ul>", "klar"),
        ("<p>ett\n   <b>ord</b> \t till</p>", "ett ord till"),
        ("<pre>x\n  y</pre>z", "x\n  y\nz"),
        ("<h1>Rubrik</h1>a<hr>b<br><br>c", "Rubrik\na\nb\n\nc"),
        ("a<ins>b</ins><u>c</u>", "abc"),
        ("a<!-- b -->c<style>d</style>e<!-- f", "ace"),
        (f"klar {SMILE}<emoji alt='👍'></emoji>", "klar 🙂👍"),
        ("3 <5 och 7> 2 < 4", "3 <5 och 7> 2 < 4"),
        (f"{REPLY}efter", "efter"),
        (f"före{REPLY}efter</blockquote>", "före\nefter"),
    ],
)  # fmt: skip
def test_it_is_read_as_it_is_shown(markup: str, words: str) -> None:
    """Cells and rows apart, numbers before their items, figures raised, blanks as one; nothing that nobody sees."""
    assert (as_read(markup).words, as_read(markup).doubts) == (words, frozenset())


@pytest.mark.parametrize(
    ("markup", "words", "doubt"),
    [
        ("gatan <s>inte</s> byggs", "gatan byggs", Doubt.STRUCK),
        ("gatan <b><del></b>inte</del> byggs", "gatan byggs", Doubt.STRUCK),
        ("gatan <strike>inte</strike> byggs", "gatan byggs", Doubt.STRUCK),
        ('gatan <span style="text-decoration: line-through">inte</span> byggs', "gatan inte byggs", Doubt.STRUCK),
        ("följande: <blockquote>höj</blockquote> nu", "följande:\nhöj\nnu", Doubt.QUOTED),
        ("<blockquote>höj</blockquote>ovan", "ovan", Doubt.LEFT_OUT),
        ('<span itemtype="http://schema.skype.com/Mention">B</span>&nbsp;<blockquote>höj</blockquote>ovan', "B&nbsp;\novan", Doubt.LEFT_OUT),
        ("så <img src='x'>", "så", Doubt.CARRIED),
        ("så <emoji alt='ord'></emoji>", "så", Doubt.CARRIED),
        ("<table><tr><td rowspan='2'>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a | b\nc", Doubt.SHAPED),
        ('<table><tr><th colspan="2">a</th></tr><tr><td>b</td><td>c</td></tr></table>', "a\nb | c", Doubt.SHAPED),
        ('<ol style="list-style-type:upper-roman"><li>a</li><li>b</li></ol>', "1. a\n2. b", Doubt.SHAPED),
        ("<ol><li style='list-style: lower-roman'>a</li><li>b</li></ol>", "1. a\n2. b", Doubt.SHAPED),
    ],
)  # fmt: skip
def test_what_plain_words_cannot_say_is_in_doubt(markup: str, words: str, doubt: Doubt) -> None:
    """Its writer is asked, and it is never guessed."""
    assert (as_read(markup).words, as_read(markup).doubts) == (words, frozenset({doubt}))


@pytest.mark.parametrize(
    "markup",
    [
        '<table><tr><td rowspan="1" colspan="1">a</td><td>b</td></tr></table>',
        '<ol style="list-style-type: decimal"><li>a</li><li>b</li></ol>',
        '<ul style="list-style-type:disc"><li>a</li><li>b</li></ul>',
        '<ol type="I"><li>a</li><li>b</li></ol>',
    ],
)
def test_what_can_be_written_is_no_doubt(markup: str) -> None:
    """Cells of their own, and lists counted as we can."""
    assert as_read(markup).doubts == frozenset()


def test_a_line_through_nothing_is_no_doubt() -> None:
    """The editor leaves empty tags."""
    assert as_read("gatan <s> </s>byggs").doubts == frozenset()


@pytest.mark.parametrize(
    ("text", "copy", "more", "doubt"),
    [
        ("tillägg a", "<p>tillägg a</p>", False, None),
        ("tillägg a", "<p>tillägg b</p>", True, Doubt.TWO_TEXTS),
        ("tillägg inte a", "<p>tillägg <s>inte</s> a</p>", True, Doubt.STRUCK),
        ("tillägg inte " * 500, f"<p>{'<b>tillägg inte</b> ' * 500}</p>", True, None),
        ("Bisittare tillägg", "<p>tillägg</p>", True, None),
        ("Bo dolt tillägg", f"{REPLY}tillägg", True, None),
        ("klar", "<s>klar</s>", True, Doubt.STRUCK),
    ],
)
def test_text_and_copy_are_held_against_each_other(text: str, copy: str, more: bool, doubt: Doubt | None) -> None:  # noqa: FBT001
    """A reply's text has the answered message's words too, and is not compared."""
    said = read(
        activity(text=text, attachments=[{"contentType": "text/html", "content": copy}]), Arrival(NOW, "f", TENANT)
    )
    assert isinstance(said, Spoke)
    assert (said.more, said.doubt) == (more, doubt)


def test_a_picture_is_in_doubt_and_the_message_that_is_answered_is_not() -> None:
    """A reply brings nothing of its writer's but the words."""
    for kind, doubt in (("image/png", Doubt.CARRIED), ("messageReference", None)):
        said = read(activity(text="tillägg", attachments=[{"contentType": kind}]), Arrival(NOW, "f", TENANT))
        assert isinstance(said, Spoke)
        assert (said.more, said.doubt) == (True, doubt)


def test_hostile_markup_is_read_once() -> None:
    """Whatever is opened and never closed: as many pieces as there are signs, at most."""
    for one in ("<ol><li>", "<blockquote>", "</blockquote>", "<!--", "<", "<table><tr><td>", "<s>", "<sup>a"):
        reading = as_read(one * 5_000)
        assert len(reading.words) < 30 * len(one) * 5_000
