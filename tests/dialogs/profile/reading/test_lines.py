"""The scanner that tells on which line a key stands."""

from hypothesis import given
from hypothesis import strategies as st

from dialogs.profile.reading.lines import key_lines

WRITTEN = '''# a comment with [a.heading] = 1
extends = "default" # and another
[settings]
room = { value = [
  "chair", # ]
  "secretary",
], source = "looks like = ]}# a key" }
"quoted key".deeper = 3
[items.alone]
text = """
[not.a.heading]
x = 1
"""
single = \'\'\'
y = 2
\'\'\'
when = 2021-01-01
[[rows]]
q.w = [{ a = 1 }, { b = 'two' }]
'''


def test_every_key_and_heading_has_its_line() -> None:
    """Keys in inline tables, over several lines and behind dots are found; what only looks like a key is not."""
    assert key_lines(WRITTEN) == {
        ("extends",): 2,
        ("settings",): 3,
        ("settings", "room"): 4,
        ("settings", "room", "value"): 4,
        ("settings", "room", "source"): 7,
        ("settings", "quoted key", "deeper"): 8,
        ("items", "alone"): 9,
        ("items", "alone", "text"): 10,
        ("items", "alone", "single"): 14,
        ("items", "alone", "when"): 17,
        ("rows",): 18,
        ("rows", "q", "w"): 19,
        ("rows", "q", "w", "a"): 19,
        ("rows", "q", "w", "b"): 19,
    }


def test_windows_line_ends_do_not_move_a_key() -> None:
    """A file saved on Windows has the same lines."""
    assert key_lines(WRITTEN.replace("\n", "\r\n")) == key_lines(WRITTEN)


def test_deep_nesting_ends_the_search_without_harm() -> None:
    """Brackets without end are no reason to fail: the key that holds them is still found."""
    assert key_lines("a = " + "[" * 5_000)[("a",)] == 1


@given(st.text(alphabet="ab.=[]{}\"'#,\\ \t\r\n", max_size=80))
def test_no_text_whatever_makes_the_scanner_fail(written: str) -> None:
    """The scanner answers for any text, and every line it names is in the text."""
    assert all(1 <= line <= written.count("\n") + 1 for line in key_lines(written).values())


def test_what_is_no_key_ends_the_table_it_stands_in() -> None:
    """The scanner stands before a mistake that the parser tells of, and neither hangs nor invents a key."""
    assert key_lines("a = { ! }\nb = 1\n")[("a",)] == 1
