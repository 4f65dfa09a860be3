"""People and why, in as few lines as can be read, and each once."""

from dataclasses import replace

from cards.phrases.book import of
from cards.quorum import QuorumShown
from cards.who_and_why import Line, by_reason, lacking_lines, people_lines
from tests.support.gallery.matters import details
from tests.support.shown_cards import rendered, texts

SAY = of("sv")
ASKED = tuple(Line(name, "no_answer") for name in ("Anna", "Bo", "Cia"))
DOUBTED = QuorumShown("stands", "not_shown", 3, 7, 4, lacking=(("Bo", ("seen", "identity")), ("Dan", ("called",))))


def test_three_of_whom_the_same_is_said_stand_in_one_line() -> None:
    """Where the first of them stood; two have a line each."""
    people = (("Anna", "nej"), ("Bo", "ja"), ("Cia", "nej"), ("Dan", "nej"))
    assert by_reason(people, SAY.common) == ["Anna, Cia och Dan: nej", "Bo: ja"]
    assert by_reason(people[:3], SAY.common) == ["Anna: nej", "Bo: ja", "Cia: nej"]
    assert lacking_lines((("Anna", "seen"),) * 7, SAY)[1:] == ["och 2 till"]
    assert people_lines(ASKED, SAY) == ["Anna, Bo och Cia: har inte svarat"]


def test_whoever_is_to_be_confirmed_too_stands_once_on_the_hosts_card() -> None:
    """With both; whoever is only to be confirmed stands under the quorum. Where two have the name nobody is mixed up."""
    told = texts(rendered(details(not_ready=ASKED, quorum=DOUBTED)))
    assert told.count("Bo") == 1
    assert f"Bo: har inte svarat; {SAY.quorum.lacks['seen']}" in told
    assert f"Dan: {SAY.quorum.lacks['called']}" in told
    twins = replace(DOUBTED, lacking=(*DOUBTED.lacking, ("Bo", ("called",))))
    assert "har inte svarat;" not in texts(rendered(details(not_ready=ASKED, quorum=twins)))
    running = replace(DOUBTED, state="running")
    assert "har inte svarat;" not in texts(rendered(details(not_ready=ASKED, quorum=running)))
