"""What nearly every message looks like is read by a short way, and comes out as by the long one, whatever is written."""

from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.teams import attached, usual_message, words
from dialogs.text import plain_text
from tests.bot.teams.test_attached import MENTIONED
from tests.support.wire import BOT

_PIECES: Final = (
    "<div>",
    "</div>",
    "<p>",
    "</p>",
    "<DIV>",
    "<p title='x'>",
    "<p\n>",
    "\n",
    " ",
    "&nbsp;",
    "klar",
    "Det är grannen",
    "<",
    ">",
    MENTIONED,
    MENTIONED.replace('"0"', '"0" title="Det är grannen"'),
    MENTIONED.replace("Bisittare", '<img src="https://example.org/x.png">'),
    MENTIONED.replace("Bisittare", "<quoted messageId='1'/>"),
    MENTIONED.removesuffix("</span>"),
    "</span>",
    "<span>",
    '<span itemscope="" itemtype="http://schema.skype.com/Mention" itemid="0" aria-label="x">',
    "<img alt='grannen'>",
    "<attachment id='1'></attachment>",
    "<blockquote>",
    "<quoted messageId='1'/>",
    "<at>Bisittare</at>",
    "<a href='https://example.org'>här</a>",
    "<table>",
)
_MARKUP: Final = st.lists(st.sampled_from(_PIECES) | st.text(max_size=3), max_size=9).map("".join)
_NAMES: Final = ("Bisittare", "B&amp;C", "Nämnden 2", "⒈", "<b>", "")
_MENTIONS: Final = st.sampled_from((*_NAMES, "bisittare", "Bis", "grannen", "</at><at>Bisittare")) | st.text(max_size=4)


@pytest.mark.parametrize("tagged", [True, False])
@given(written=_MARKUP)
@example(written=f"<div><div>{MENTIONED}&nbsp;status</div>\n</div>")
def test_the_shape_of_a_plain_copy_brings_nothing(written: str, tagged: bool) -> None:  # noqa: FBT001
    """By the shape alone no tag is passed over that the look at each of them finds."""
    assert attached._marks(written, tagged=tagged) == attached._marks_tag_by_tag(written, tagged=tagged)


@given(copy=_MARKUP)
@example(copy="<DIV><Table>")
@example(copy="<p style='text-decoration: LINE-Through'>klar</p>")
@example(copy="<p>struken <S>text</S>")
@example(copy="<\u017ftrike>")
@example(copy="<span>line through</span> <sup")
def test_what_a_copy_shows_and_the_text_cannot_say_is_found_in_small_letters_as_in_all(copy: str) -> None:
    """A copy in ASCII is made small and looked through for that alone, and every other one for both cases of each letter."""
    assert words._shaped(copy) == (words._SHAPED.search(copy) is not None)


_SAID: Final = st.lists(
    st.sampled_from(("<at>Bisittare</at>", "<at title='x'>", "<img>", "klar", "å", "&nbsp;", "\u00a0", " ", "\n"))
    | st.text(max_size=3),
    max_size=5,
).map("".join)


@pytest.mark.parametrize("form", ["plain", "xhtml"])
@given(said=_SAID, copy=_MARKUP, same=st.booleans())
@example(said="<at>Bisittare</at> klar", copy=f"<div>{MENTIONED}&nbsp;klar</div>", same=False)
@example(said="klar <p>", copy="<p>klar <</div>p></p>", same=False)
@example(said="klar", copy="<!--klar", same=False)
def test_a_usual_message_brings_nothing_and_reads_as_it_does_the_long_way(
    said: str,
    copy: str,
    same: bool,  # noqa: FBT001
    form: str,
) -> None:
    """Whatever stands in the text and in its copy."""
    one = {"contentType": "text/html", "content": f"<p>{said}</p>" if same else copy}
    mention = {"type": "mention", "mentioned": {"id": BOT}, "text": "<at>Bisittare</at>"}
    message = {"text": said, "textFormat": form, "attachments": [one], "entities": [mention]}
    if usual_message.is_usual(message):
        assert not attached.carries_more(message)
        assert words.plain(message, BOT, usual=True) == words.plain(message, BOT)


def test_the_usual_message_is_found_to_be_one() -> None:
    """Else the test above would say nothing; and what has more than a copy of these words goes the long way."""
    said, copy = "<at>Bisittare</at> klar", f"<div><div>{MENTIONED}&nbsp;klar</div></div>"
    one: dict[str, object] = {"contentType": "text/html", "content": copy}

    def usual(attachment: object, text: str = said) -> bool:
        return usual_message.is_usual({"text": text, "attachments": [attachment]})

    assert usual(one)
    assert not usual(one | {"name": "x"})
    assert not usual(one | {"contentType": "text/plain"})
    assert not usual(one | {"content": f"{copy}nej"})
    assert not usual(one | {"content": copy.replace('"0"', '"none"')})
    assert not usual(one | {"content": copy.replace('"0"', '"0000"')})
    assert not usual(one | {"content": f"{copy}&lt;"})
    assert not usual(one | {"content": 7})
    assert not usual("klar")
    assert not usual(one, "<at>Bisittare</at> <b>klar")
    assert not usual(
        {"contentType": "text/html", "content": "<p style='text-decoration: line-through'>klar</p>"}, "klar"
    )


@pytest.mark.parametrize("lines", ["klar", f"{MENTIONED}&nbsp;klar", f"{MENTIONED} och {MENTIONED}\nklar"])
@pytest.mark.parametrize("around", [("<p>", "</p>"), ("<div><div>", "</div>\n</div>"), ("", "")])
def test_teams_own_copies_have_that_shape(lines: str, around: tuple[str, str]) -> None:
    """Else the short way would be taken by nobody, and the test above say nothing."""
    assert attached._PLAIN_COPY.fullmatch(lines.join(around))


@pytest.mark.parametrize("piece", [one for one in _PIECES if attached._marks_tag_by_tag(one, tagged=True)])
@pytest.mark.parametrize("at", range(6))
def test_no_tag_that_brings_something_hides_in_a_plain_copy(piece: str, at: int) -> None:
    """Wherever it stands in it."""
    copy = ["<div>", "<div>", MENTIONED, "klar", "</div>", "</div>"]
    assert attached._marks("".join((*copy[:at], piece, *copy[at:])), tagged=True)


@pytest.mark.parametrize(
    "kind", ["quote", "reply", "forwarded", "attachment", "reference", "file", "image", "card", "mentionReply"]
)
def test_what_every_message_says_of_itself_hides_nothing_that_refers(kind: str) -> None:
    """A common entity first does not end the look."""
    assert not any(map(attached._REFERS.search, attached._COMMON))
    assert attached._refers({"entities": [{"type": "mention"}, {"type": "clientInfo"}, {"type": kind}]})


@given(
    text=st.lists(
        st.sampled_from(("\ue000", "status", "a\u030a", "\u200b", "\r\n", "\x07", "ä")) | st.text(max_size=3)
    ).map("".join)
)
def test_words_with_the_mark_of_a_mention_are_made_plain_alike(text: str) -> None:
    """The mark stands between letters as if it were one."""
    assert words._normal(text) == plain_text.normal(text)


@given(name=_MENTIONS)
def test_a_mention_as_the_name_itself_is_ours_by_either_way(name: str) -> None:
    """And nothing else is."""
    written = f"<at>{name}</at>"
    said = words._bare(words._TAG.sub("", written))
    ours = frozenset(_NAMES) - {""}
    assert words._names_us(written, ours) == (bool(said) and any(said in words._bare(one) for one in ours))
