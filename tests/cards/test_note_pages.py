"""A long text in pages: no line is lost, and a table that goes on has its header row again."""

from cards.note_pages import pages_of

HEAD = "| a | b |\n| --- | --- |"


def test_a_short_text_is_one_page() -> None:
    """As it was written, without the line break at its end."""
    assert pages_of("ett\n\ntvå\n") == ["ett\n\ntvå"]


def test_a_long_text_is_cut_between_lines() -> None:
    """Each line stands on one page."""
    lines = [f"rad {at:03}" for at in range(100)]
    pages = pages_of("\n".join(lines), 80)
    assert all(len(one) <= 80 for one in pages)
    assert "\n".join(pages).split("\n") == lines


def test_a_table_that_goes_on_has_its_header_row_again() -> None:
    """And text that follows it has none."""
    rows = [f"| {at} | x |" for at in range(6)]
    *tables, last = pages_of("\n".join([HEAD, *rows, "", "efter " * 5]), 50)
    assert (len(tables), all(one.startswith(HEAD) for one in tables), last) == (3, True, "efter " * 5)
    assert [row for page in tables for row in page.split("\n")[2:]] == rows


def test_a_table_that_begins_a_page_has_one_header_row() -> None:
    """Its own."""
    pages = pages_of("\n".join(["x" * 40, HEAD, "| 1 | 2 |"]), 50)
    assert pages == ["x" * 40, f"{HEAD}\n| 1 | 2 |"]


def test_a_line_that_no_page_holds_is_cut() -> None:
    """Nothing of it is lost."""
    pages = pages_of("x" * 95, 40)
    assert "".join(pages) == "x" * 95
    assert max(map(len, pages)) == 40
