"""Whoever leads says that their own equipment meets the technical and security requirements (R-055).

It is asked for where the profile has the step. Whoever leads later says it of their own; that nobody has said it stops nothing.
"""

from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.opening.facts import EquipmentChecked
from dialogs.opening.hosts_cards import opening_cards
from dialogs.opening.pages import OpeningPage, OpeningRefusal
from dialogs.opening.what_is_left import OpeningPart, asked, equipped
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.showing.shared_cards import READINESS


def check(_: Pressed, scene: Scene) -> Outcome:
    """Note their word, once."""
    meeting, leader = scene.meeting, scene.meeting.chair
    why = not_live(meeting)
    if why or leader is None or OpeningPart.EQUIPMENT not in asked(meeting, scene.profile):
        return refused(why or OpeningRefusal.NO_EQUIPMENT)
    if equipped(meeting) is not None:
        return Outcome(reply=OpeningPage(), stands=about.EQUIPMENT)
    return Outcome((EquipmentChecked(leader.key),), (READINESS, *opening_cards(meeting)), OpeningPage())
