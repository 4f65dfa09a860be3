"""What a rule sees of a meeting: who looks, what day it is, and whether words are taken now."""

from dataclasses import replace
from datetime import date

import pytest

from dialogs.matter.facts import MatterEnded
from dialogs.sitting.facts import Closed
from tests.support.meetings import TEN, a_meeting, happened, in_matter, seconds, seen_by


@pytest.mark.parametrize(
    ("who", "leads", "keeps"), [("chair", True, False), ("secretary", False, True), ("anna", False, False)]
)
def test_chair_and_secretary_are_hosts_and_a_member_is_none(who: str, *, leads: bool, keeps: bool) -> None:
    """Whoever looks from outside is none of them, whatever the roster says of them (R-251)."""
    scene = seen_by(a_meeting(), who)
    assert (scene.leads, scene.secretary, scene.hosts) == (leads, keeps, leads or keeps)
    assert not replace(scene, outside=True).hosts


def test_the_room_is_nobody() -> None:
    """It leads nothing, and is no person of the roster."""
    scene = seen_by(a_meeting())
    assert (scene.person, scene.leads, scene.secretary) == (None, False, False)


def test_words_are_hushed_from_the_call_until_five_seconds_after_the_end() -> None:
    """In this sitting, in the chat's others, closed ones too, and in private in another chat's (R-118, R-251, R-252)."""
    secret = in_matter(4)
    ended = happened(secret, MatterEnded(4), at=TEN + seconds(60))
    mine = seen_by(replace(a_meeting(), key="s2"), "anna", at=TEN + seconds(600))
    assert seen_by(secret, "anna").hushed
    assert seen_by(ended, "anna", at=TEN + seconds(64)).hushed
    assert not seen_by(ended, "anna", at=TEN + seconds(66)).hushed
    assert not mine.hushed
    assert replace(mine, others=(secret,)).hushed
    assert replace(mine, others=(happened(secret, Closed(), at=TEN + seconds(600)),)).hushed
    assert replace(mine, hushed_elsewhere=True).hushed


def test_the_day_is_the_sittings_own_and_without_one_the_day_it_is() -> None:
    """A date that is none is like none."""
    meeting = replace(a_meeting(), date="2026-12-08")
    assert seen_by(meeting).day == date(2026, 12, 8)
    assert seen_by(replace(meeting, date="på tisdag")).day == TEN.date()
