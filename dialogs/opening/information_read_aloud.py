"""The opening: whoever leads reads the opening information aloud, and chair or secretary notes that it was read (R-075 to R-077).

That it was not read stops nothing: the card and the working note say so.
"""

from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import refused
from dialogs.judging.stages import not_live
from dialogs.opening.facts import InformationGiven
from dialogs.opening.hosts_cards import opening_cards
from dialogs.opening.pages import OpeningPage, OpeningRefusal
from dialogs.said import about
from dialogs.said.inbound import Pressed
from dialogs.showing.shared_cards import READINESS


def show(_: Pressed, scene: Scene) -> Outcome:
    """Show what is read aloud, and what is done."""
    why = not_live(scene.meeting)
    return refused(why) if why else Outcome(reply=OpeningPage())


def inform(_: Pressed, scene: Scene) -> Outcome:
    """Note that whoever leads has read the information aloud, once; the secretary's is what she heard."""
    meeting = scene.meeting
    why = not_live(meeting)
    if why or not scene.profile.opening_text:
        return refused(why or OpeningRefusal.NO_INFORMATION)
    if meeting.opening.informed is not None:
        return Outcome(reply=OpeningPage(), stands=about.OPENING_INFORMATION)
    giver = meeting.chair.key if meeting.chair is not None else ""
    return Outcome((InformationGiven(giver),), (READINESS, *opening_cards(meeting)), OpeningPage())
