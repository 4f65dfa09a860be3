"""The cards that several subjects post, and the word to chair and secretaries."""

from dialogs.judging.outcome import Tell
from dialogs.judging.shared_pages import HelpPage, MotionPage
from dialogs.showing.shared_cards import checklist_card, motion_card, tell_hosts
from tests.support.meetings import a_meeting


def test_each_motion_and_each_round_has_a_card_of_its_own() -> None:
    """What is drawn again takes the place of the same card, and of no other."""
    assert motion_card(1).slot != motion_card(2).slot
    assert motion_card(1).page == MotionPage(1, private=False)
    assert checklist_card(1).slot != checklist_card(2).slot


def test_chair_and_secretary_are_told_once_each() -> None:
    """In private, and under a key that is the person's own."""
    sent = tell_hosts(a_meeting(), HelpPage(), "x", alarm=True)
    tells = [one for one in sent if isinstance(one, Tell)]
    assert [(tell.to, tell.alarm) for tell in tells] == [("oid-chair", True), ("oid-secretary", True)]
    assert len({tell.key for tell in tells}) == len(sent)
