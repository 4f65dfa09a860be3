"""Words by people show as they were written, whatever Markdown thinks of them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from cards.plain import plain, unmarked

NASTY = st.text(alphabet=" \t\n*_[](){}<>#-+=~`|:!.\\/&;0123456789abåÅatw")
# The web client of Adaptive Cards reads Markdown with markdown-it's default rules.
READER = MarkdownIt("js-default")
BLOCKS = {"paragraph_open", "paragraph_close", "inline"}


def shown(words: str) -> tuple[set[str], set[str], str]:
    """The kinds of blocks and marks a client makes of the words, and the text a person sees."""
    tokens = READER.parse(words)
    inner = [child for token in tokens for child in token.children or ()]
    text = " ".join("".join(child.content for child in token.children or ()) for token in tokens if token.children)
    return {token.type for token in tokens}, {child.type for child in inner if child.content or child.nesting}, text


def bare(words: str) -> str:
    """The words without what has no width, and with single spaces."""
    return " ".join(words.replace("\u2060", "").split())


@pytest.mark.parametrize(
    "words",
    [
        "1. Upprop",
        "12)\tVal",
        "- Budget",
        "# Rubrik",
        "> citat",
        "**fet** _kursiv_ ~~struken~~ `kod`",
        "[klicka här](https://example.com)",
        "![bild](https://example.com/x.png)",
        "<at>Anna Ek</at> <b>fet</b>",
        "&lt;b&gt; &#42;",
        "{{DATE(2026-11-22)}}",
        "rad ett\nrad två\r\n    rad tre",
        "---\n***\n===",
        "a | b\n--|--\n1 | 2",
        "C:\\temp\\*",
        "```\nkod\n```",
        "[a]: https://example.com",
        "https://example.com och www.example.com, mailto:a@example.com",
    ],
)
def test_words_are_shown_as_written(words: str) -> None:
    """No list, emphasis, link, picture, tag or code; the person sees exactly what was written."""
    blocks, marks, text = shown(plain(words))
    assert blocks <= BLOCKS
    assert marks <= {"text", "text_special"}
    assert bare(text) == bare(words)


@given(NASTY)
@example("1.\n2.")
@example("\\\\*a*")
def test_no_combination_of_marks_escapes(words: str) -> None:
    """Hypothesis finds no text that a client would read as anything but text."""
    blocks, marks, text = shown(plain(words))
    assert blocks <= BLOCKS
    assert marks <= {"text", "text_special", "softbreak"}
    assert bare(text) == bare(words)


@given(NASTY)
def test_words_for_a_choice_make_no_link_and_no_list(words: str) -> None:
    """A choice may read Markdown or not: no link or list in the one, no stray backslash in the other."""
    made = unmarked(words)
    blocks, marks, _ = shown(made)
    assert blocks <= BLOCKS
    assert not marks & {"link_open", "image", "html_inline"}
    assert bare(made) == bare(words)


@given(st.text())
def test_no_mention_and_no_bare_address_is_left(words: str) -> None:
    """Teams reads a mention before any Markdown, and makes an address a link."""
    made = plain(f"<at>{words}</at> https://{words}") + unmarked(f"</at><at>{words}</at> https://{words}")
    assert "<at>" not in made
    assert "</at>" not in made
    assert "://" not in made


def test_signs_that_turn_the_writing_direction_are_left_out() -> None:
    """A title can't be made to read backwards."""
    assert plain("a\u202eb*") == "ab\\*"
