"""Which sitting is meant: the question, and a choice that belongs to none."""

from dataclasses import replace

import pytest

from cards.which_sitting import WhichSitting, WhichSittingOver
from dialogs.judging.refusals import NoticeCode
from dialogs.judging.shared_pages import NoticePage
from dialogs.meeting.meeting import Stage
from dialogs.sitting.ask_which import (
    CHOOSE,
    Possible,
    choose,
    draw_over,
    draw_which_sitting,
    named,
    over,
    ranked,
    shown,
    start_of,
    which,
)
from dialogs.sitting.pages import WhichSittingOverPage, WhyOver
from tests.support.meetings import a_meeting, pressed, scene_of, sender, spoke


def test_the_question_names_each_sitting_by_board_day_and_secretary() -> None:
    """Somebody else's meeting may bear the same board's name."""
    page = which("f1", [Possible("s1", "Nämnden", "2026-12-08", "Karin"), Possible("s2", "Ett\tannat\nnamn", "", "")])
    view = draw_which_sitting(page, scene_of(pressed(CHOOSE, "anna"), a_meeting()))
    rows = ((1, "s1", "Nämnden", "2026-12-08", "Karin", ""), (2, "s2", "Ett annat namn", "", "", ""))
    assert view == WhichSitting("f1", rows)


def test_a_choice_that_the_turn_found_no_question_for_changes_nothing() -> None:
    """It is too late, answered already, or somebody else's."""
    said = pressed(CHOOSE, "anna")
    outcome = choose(said, scene_of(said, a_meeting()))
    assert not outcome.changes
    assert outcome.reply == NoticePage(NoticeCode.STALE_CHOICE)


def test_a_choice_of_a_question_that_was_answered_already_is_told_so() -> None:
    """What was typed is not lost: it was done where it was chosen first."""
    said = pressed(CHOOSE, "anna", answered="yes")
    assert choose(said, scene_of(said, a_meeting())).reply == NoticePage(NoticeCode.CHOSEN_ALREADY)


def test_the_place_is_told_only_where_board_day_and_secretary_are_one() -> None:
    """What is left of the card names the sitting that was chosen, as far as the card had it."""
    one = Possible("s1", "Nämnden", "2026-12-08", "Karin", 1, "Stora salen")
    others = (replace(one, key="s2", number=2, place="Ån"), replace(one, key="s3", number=3, secretary="Bo"))
    page = which("f1", (one, *others))
    view = draw_which_sitting(page, scene_of(pressed(CHOOSE, "anna"), a_meeting()))
    assert isinstance(view, WhichSitting)
    assert [row[-1] for row in view.sittings] == ["Stora salen", "Ån", ""]
    assert over(page, WhyOver.ANSWERED, "s3") == WhichSittingOverPage(WhyOver.ANSWERED, "Nämnden", "2026-12-08")
    assert over(page, WhyOver.ANSWERED, "s10") == WhichSittingOverPage(WhyOver.ANSWERED)
    left = draw_over(over(page, WhyOver.TIME), scene_of(pressed(CHOOSE, "anna"), a_meeting()))
    assert left == WhichSittingOver("time")


def numbered(count: int) -> list[Possible]:
    """So many sittings of one board, and the real one last."""
    return [Possible(f"s{no}", "Nämnden", f"2026-12-{no % 28 + 1:02}", "", no) for no in range(1, count + 1)]


@pytest.mark.parametrize("count", [1, 2, 8, 9, 10, 30, 200])
def test_every_sitting_can_be_reached_however_many_there_are(count: int) -> None:
    """R-251: from page to page, by its number and by its day; none is left out."""
    every, seen, start = numbered(count), [], 1
    while start:
        some, start = shown(every, start)
        assert 0 < len(some) <= 9
        seen += some
    assert seen == every
    for one in every:
        assert named(spoke(f"{one.number}."), every) == [one]
        assert one in named(spoke(f"nämnden {one.date}"), every)
    assert shown(every, count + 1) == ([], 0)
    page = which("f1", *shown(every))
    view = draw_which_sitting(page, scene_of(pressed(CHOOSE, "anna"), a_meeting()))
    assert view.more == (10 if count > 9 else 0)  # type: ignore[attr-defined]


def test_a_page_that_waits_in_an_outbox_of_before_is_drawn_with_its_places_as_numbers() -> None:
    """It has no numbers."""
    page = replace(which("f1", ()), sittings="s1\tKS\t\t\ns2\tKS\t\tKarin")
    view = draw_which_sitting(page, scene_of(pressed(CHOOSE, "anna"), a_meeting()))
    assert view == WhichSitting("f1", ((1, "s1", "KS", "", "", ""), (2, "s2", "KS", "", "Karin", "")))


@pytest.mark.parametrize(
    ("words", "keys"),
    [
        ("Nämnden", ["s1", "s2"]),
        ("NÄMNDEN  2026-12-02", ["s1"]),
        ("2026-12-03", ["s2"]),
        ("2", ["s2"]),
        ("klar", []),
        ("", []),
        ("nämnden sammanträder", []),
        ("4", []),
        ("0", []),
    ],
)
def test_the_whole_message_names_a_sitting_or_none(words: str, keys: list[str]) -> None:
    """A board that somebody has called by a command takes no command for an answer."""
    sittings = [*numbered(2), Possible("s3", "klar", "", "", 3)]
    assert [one.key for one in named(spoke(words), sittings)] == keys


def test_more_are_asked_for_by_a_press_or_typed() -> None:
    """From the number that the card says, or after the first nine."""
    assert [start_of(spoke(words)) for words in ("fler", "More 19", "fler 0", "flera", "9")] == [10, 19, 0, 0, 0]
    assert start_of(replace(pressed(CHOOSE, "anna", start="19"), sitting="")) == 19
    assert start_of(replace(pressed(CHOOSE, "anna", start="x"), sitting="")) == 0
    assert start_of(pressed(CHOOSE, "anna", start="19")) == 0


def test_where_one_has_acted_comes_first_then_what_one_is() -> None:
    """Nobody puts others' meetings before the one that somebody began themselves, with whatever roster (R-251)."""
    chair, member = sender("chair"), sender("anna")
    began = replace(a_meeting(), key="real")
    fakes = [replace(a_meeting(), key=f"fake{no}") for no in range(30)]
    assert ranked(chair, {"real": True}, (*fakes, began))[0] is began
    mine = replace(a_meeting(), key="mine")
    for who in (chair, member):
        outsider = replace(a_meeting(), key="other", people={}, wires={})
        assert ranked(who, {}, (outsider, mine)) == [mine, outsider]
    prepared = replace(mine, stage=Stage.PREPARED)
    assert ranked(member, {}, (prepared, mine)) == [mine, prepared]
    leads, sits = replace(mine, leader="anna"), mine
    assert ranked(member, {}, (sits, leads)) == [leads, sits]
