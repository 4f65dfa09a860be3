"""What others wrote stands in a terminal as it was written, and steers nothing."""

import io
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from bot.commands.show_profiles import ProfileDisplay, compare_profiles, list_profiles, show_profile
from bot.commands.terminal import styled, visible

HOSTILE = r"[/x] [red]r[/red] :smile: \u001b]0;owned\u0007 \u009b31m \u202Eb \\"
SEEN = "[/x] [red]r[/red] :smile: \N{REPLACEMENT CHARACTER}]0;owned\N{REPLACEMENT CHARACTER}"
STEERING = ("\x1b", "\x07", "\x9b", "\u202e")
OWN = f"""\
extends = "linkoping"

[document]
title = "{HOSTILE}"
owner = "{HOSTILE}"
version = "{HOSTILE}"

[settings]
document_system = {{ value = "{HOSTILE}", source = "{HOSTILE}" }}
"""


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("Nämnden för ”barn” – unga, åäö", "Nämnden för ”barn” – unga, åäö"),
        ("två\nrader", "två\nrader"),
        ("a\x1b[31mb", "a\N{REPLACEMENT CHARACTER}[31mb"),
        ("a\rb\x9bc\u202ed\ud800", "a{0}b{0}c{0}d{0}".format("\N{REPLACEMENT CHARACTER}")),
        ("hårt\u00a0blanksteg", "hårt\u00a0blanksteg"),
    ],
)
def test_only_signs_that_are_seen_are_written(written: str, seen: str) -> None:
    """Everything else is a mark in its place, so that nothing is hidden either."""
    assert visible(written) == seen
    assert styled(written, (written, "bold")).plain == seen * 2


@pytest.mark.parametrize("show", ["list", "one", "several"])
def test_a_profile_is_shown_as_it_was_written(tmp_path: Path, show: str) -> None:
    """Its name, document, sources and values come from a file; the console's own colours stay."""
    (tmp_path / "egen.toml").write_text(OWN, encoding="utf-8")
    paper = io.StringIO()
    desk = ProfileDisplay(Console(file=paper, width=900), "sv", date(2026, 11, 22), tmp_path)
    if show == "list":
        list_profiles(desk)
    elif show == "one":
        show_profile(desk, "egen")
    else:
        compare_profiles(desk, ["egen", "pitea"])
    assert SEEN in paper.getvalue()
    assert [sign for sign in STEERING if sign in paper.getvalue()] == []
