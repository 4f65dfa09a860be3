"""Tests mirror the folders: a rule file has a test file of its own name, or it is said where it is tried.

A file without a function (a vocabulary, a table, fields alone) decides nothing, and needs none.
"""

import ast
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from tests.support import tree

TREES = ("cards", "dialogs")
# Files of each subject that are tried together, since each is a table: by name, and where.
TABLES: Mapping[str, str] = {
    "pages.py": "tests/dialogs/test_pages.py",
    "sentences.py": "tests/dialogs/record/test_sentences.py",
    "undo.py": "tests/dialogs/test_facts.py",
}
# Files without a test file of their own name, where they are tried, and why there.
ELSEWHERE: Mapping[str, str] = {
    "dialogs/roster/heading_words.py": "tests/dialogs/roster/test_heading_not_understood.py",  # what is no person and no heading is told where lists are read
    "dialogs/roster/label_before_name.py": "tests/dialogs/roster/test_heading_not_understood.py",  # what is no person and no heading is told where lists are read
    "dialogs/roster/name_shape.py": "tests/dialogs/roster/test_heading_not_understood.py",  # what is no person and no heading is told where lists are read
    "dialogs/roster/of_others.py": "tests/dialogs/roster/test_heading_not_understood.py",  # what is no person and no heading is told where lists are read
    "dialogs/roster/name_on_line.py": "tests/dialogs/roster/test_heading_not_understood.py",  # what is no person and no heading is told where lists are read
    "cards/noted_by_mistake.py": "tests/cards/test_seats.py",  # it stands on that card, and on the roll call's
    "dialogs/quorum/member_serves_again.py": "tests/dialogs/quorum/test_service_broken_off.py",  # to leave and to come back is one story
    "dialogs/meeting/same_name.py": "tests/dialogs/roster/test_told_apart.py",  # it is met where two of one name are listed
    "dialogs/minutes/facts.py": "tests/dialogs/minutes/test_adjusted_at_once.py",  # to note it and to see it is one story
    "dialogs/presence/other_room_facts.py": "tests/dialogs/presence/test_other_room.py",  # to note it and to see it is one story
    "dialogs/minutes/note_facts.py": "tests/dialogs/minutes/test_note_in_minutes.py",  # to ask for it and to see it is one story
    "dialogs/minutes/note_drawing.py": "tests/dialogs/minutes/test_note_in_minutes.py",  # to ask for it and to see it is one story
    "dialogs/meeting/minutes_parts.py": "tests/dialogs/minutes/test_note_in_minutes.py",  # what is kept is seen in what follows
    "dialogs/minutes/drawing.py": "tests/dialogs/minutes/test_adjusted_at_once.py",  # to note it and to see it is one story
    "dialogs/minutes/offers.py": "tests/dialogs/minutes/test_adjusted_at_once.py",  # what is offered follows what is noted
    "dialogs/minutes/who_adjusts_at_once.py": "tests/dialogs/minutes/test_adjusted_at_once.py",  # who is proposed is seen in what is noted
    "dialogs/typed/minutes.py": "tests/dialogs/minutes/test_adjusted_at_once.py",  # what is typed is tried with what follows
    "cards/link_help.py": "tests/dialogs/presence/test_link_help.py",  # what it says is tried where it is told
    "cards/rule_source.py": "tests/dialogs/opening/test_whose_words.py",  # what it says is tried where it is made
    "cards/mend.py": "tests/dialogs/quorum/test_asked_to_mend.py",  # the word and its receipt are one story
    "cards/closing_script.py": "tests/dialogs/test_readiness.py",  # it stands on that card alone
    "cards/answers_alone.py": "tests/dialogs/quorum/test_answers_alone.py",  # to note it and to see it is one story
    "dialogs/quorum/answers_facts.py": "tests/dialogs/quorum/test_answers_alone.py",  # to note it and to see it is one story
    "dialogs/quorum/mend_facts.py": "tests/dialogs/quorum/test_asked_to_mend.py",  # the word and its receipt are one story
    "dialogs/quorum/leaves_service.py": "tests/dialogs/quorum/test_service_broken_off.py",  # to leave and to come back is one story
    "dialogs/quorum/told_of_return.py": "tests/dialogs/quorum/test_service_broken_off.py",  # to leave and to come back is one story
    "dialogs/meeting/seat_aside.py": "tests/dialogs/quorum/test_service_broken_off.py",  # to leave and to come back is one story
    "dialogs/guide_lines.py": "tests/dialogs/test_guide.py",  # its lines are met in the help alone, and tried as they stand there
    "dialogs/quorum/without_quorum.py": "tests/dialogs/quorum/test_proof.py",  # a proof, the line and the choice are tried together, as the chair meets them
    "dialogs/quorum/chair_ascertains_identity.py": "tests/dialogs/quorum/test_proof.py",  # a proof, the line and the choice are tried together, as the chair meets them
    "dialogs/quorum/chair_lets_be_remote.py": "tests/dialogs/quorum/test_proof.py",  # a proof, the line and the choice are tried together, as the chair meets them
    "dialogs/quorum/who_is_listed_remote.py": "tests/dialogs/quorum/test_proof.py",  # a proof, the line and the choice are tried together, as the chair meets them
    "dialogs/quorum/whole_board_remote.py": "tests/dialogs/quorum/test_room_rules.py",  # it is one of the rules of the room
    "dialogs/quorum/quorum_shown.py": "tests/dialogs/quorum/test_proof.py",  # a proof, the line and the choice are tried together, as the chair meets them
    "dialogs/quorum/remote_word_facts.py": "tests/dialogs/quorum/test_proof.py",  # a proof, the line and the choice are tried together, as the chair meets them
    "dialogs/quorum/remote_ask_facts.py": "tests/dialogs/quorum/test_asks_to_be_remote.py",  # to ask and to be answered is one story
    "dialogs/quorum/remote_drawing.py": "tests/dialogs/quorum/test_asks_to_be_remote.py",  # to ask and to be answered is one story
    "dialogs/quorum/facts.py": "tests/dialogs/quorum/test_proof.py",  # a proof, the line and the choice are tried together, as the chair meets them
    "dialogs/roster/understood.py": "tests/dialogs/roster/test_read_list.py",  # what a list is understood as is tried where it is read
    "dialogs/judging/person_by_name.py": "tests/dialogs/quorum/test_roll_call.py",  # tried in a roll call, where it is met
    "dialogs/opening/adjusters_form.py": "tests/dialogs/opening/test_who_adjusts.py",  # the form is tried where it is sent
    "dialogs/quorum/drawing.py": "tests/dialogs/quorum/test_roll_call.py",  # tried in a roll call, where it is met
    "dialogs/quorum/roll_call_order.py": "tests/dialogs/quorum/test_roll_call.py",  # tried in a roll call, where it is met
    "dialogs/chat/after_outage_facts.py": "tests/dialogs/chat/test_after_outage.py",  # what is found after an outage, and what it makes of the meeting, are tried together
    "dialogs/said/read_back.py": "tests/dialogs/chat/test_after_outage.py",  # what is found after an outage, and what it makes of the meeting, are tried together
    "cards/quorum.py": "tests/cards/test_roll.py",  # the line stands on the cards of the roll call
    "dialogs/matter/when_settings_are_read.py": "tests/dialogs/meeting_settings/test_read_from_teams.py",  # what it asks for is only of use where it is read
    "dialogs/faces/drawing.py": "tests/dialogs/faces/test_tick_faces.py",  # to tick a face and to see the boxes is one story
    "dialogs/faces/facts.py": "tests/dialogs/faces/test_tick_faces.py",  # to tick a face and to see the boxes is one story
    "dialogs/judging/face_seen.py": "tests/dialogs/faces/test_tick_faces.py",  # whether a tick holds is seen where it is set
    "dialogs/showing/faces_shown.py": "tests/dialogs/faces/test_tick_faces.py",  # what hosts are shown of it belongs to the same story
    "dialogs/typed/faces.py": "tests/dialogs/faces/test_tick_faces.py",  # what is typed is tried with what follows
    "dialogs/subjects.py": "tests/house/test_subject_whole.py",  # it is a table, and whether a row is whole is seen on the disk
}


def lacking(files: Iterable[Path]) -> list[str]:
    """The rule files among `files` that have no test of their own name and are said to be tried nowhere else."""
    known = set(files)
    rules = (path for path in known if path.suffix == ".py" and path.parts[0] in TREES and path.stem != "__init__")
    own = {path for path in rules if "phrases" not in path.parts and mirrored(path) not in known}
    return sorted(str(path) for path in own if not tried(path) and decides(path))


def decides(path: Path) -> bool:
    """Whether there is a function in the file; a file that is only planted is taken to have one."""
    if path not in tree.files():
        return True
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(ast.parse(tree.source(path))))


def mirrored(path: Path) -> Path:
    """Where the file's own test lies."""
    return Path("tests") / path.parent / f"test_{path.name}"


def tried(path: Path) -> str:
    """Where else the file is tried; "" where nothing is said."""
    of_subject = len(path.parts) > 2 and path.parts[0] == "dialogs"
    return ELSEWHERE.get(str(path), TABLES.get(path.name, "") if of_subject else "")


def test_each_rule_file_has_a_test_of_its_own_name() -> None:
    """Whoever changes a file knows which test to open."""
    assert lacking(tree.files()) == []


def test_whatever_is_tried_elsewhere_is_there_and_needs_it() -> None:
    """An exception whose test is gone, or that has a test of its own name by now, goes."""
    files = set(tree.files())
    assert {where for where in (*ELSEWHERE.values(), *TABLES.values()) if Path(where) not in files} == set()
    assert [name for name in ELSEWHERE if Path(name) not in files or mirrored(Path(name)) in files] == []


@pytest.mark.parametrize("planted", ["dialogs/newcomer.py", "dialogs/matter/newcomer.py", "cards/newcomer.py"])
def test_the_sweep_for_mirrors_can_fail(planted: str) -> None:
    """A file nobody tries is named, until its test is there."""
    files = [*tree.files(), Path(planted)]
    assert lacking(files) == [planted]
    assert lacking([*files, mirrored(Path(planted))]) == []
