"""What a member types to ask to be remote, and what is only talk about it."""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import Command, command
from dialogs.typed.remote import read_remote


@pytest.mark.parametrize(
    "said",
    [
        "be om distans",
        "Jag ber om distans.",
        "be om att delta på distans",
        "jag vill delta på distans",
        "Får jag delta på distans?",
        "Ask to be remote",
        "May I be remote?",
    ],
)
def test_whoever_asks_says_it_in_one_of_these(said: str) -> None:
    """Whatever the letters' case and the end of the sentence; no name goes with it."""
    assert command(Words(said)) == Command("remote.ask", {})


@pytest.mark.parametrize("said", ["jag vill inte delta på distans", "jag vill inte längre delta på distans"])
def test_and_takes_it_back(said: str) -> None:
    """The same verb, with another wish."""
    assert command(Words(said)) == Command("remote.ask", {"wants": "no"})


@pytest.mark.parametrize("said", ["vi ber om distans", "jag vill delta på distans nästa gång", "distans är bra"])
def test_talk_about_it_is_none(said: str) -> None:
    """More around it makes it ordinary talk."""
    assert read_remote(said) is None


@pytest.mark.parametrize(
    ("said", "fields"),
    [
        ("anteckna att bo lind ber om distans", {"name": "bo lind"}),
        ("anteckna att bo ber om att få delta på distans", {"name": "bo"}),
        ("anteckna att bo lind inte längre ber om distans", {"name": "bo lind", "wants": "no"}),
        ("note that bo lind asks to be remote", {"name": "bo lind"}),
        ("note that bo lind does not ask to be remote any more", {"name": "bo lind", "wants": "no"}),
    ],
)
def test_a_host_says_of_whom_it_is_noted(said: str, fields: dict[str, str]) -> None:
    """By name, as they were told by telephone."""
    assert read_remote(said) == ("remote.note", fields)
