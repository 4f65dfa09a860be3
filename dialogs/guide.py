"""Help: what this person can do now, by pressing or by typing, in their own capacity."""

from cards.guide import Guide
from cards.view import View
from dialogs.inbound import Pressed
from dialogs.names import key
from dialogs.outcome import Outcome, Page
from dialogs.refusals import Right
from dialogs.rights import may
from dialogs.scene import Scene
from dialogs.shared_pages import HelpPage


def show(_: Pressed, __: Scene) -> Outcome:
    """Show the help."""
    return Outcome(reply=HelpPage())


def draw(_: Page, scene: Scene) -> View:
    """Draw the help for the viewer's own rights: who may do nothing but look is told just that."""
    person = scene.person
    sections = ["everybody"]
    if person is not None and person.remote:
        sections.insert(0, "remote")
    if may(Right.MOVERS, scene):
        sections.append("movers")
    if may(Right.HOSTS, scene):
        sections.append("hosts")
    if may(Right.SECRETARY, scene):
        sections.append("secretary")
    return Guide(key(scene), tuple(sections), can_set_up=may(Right.SETUP, scene))
