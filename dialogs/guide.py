"""Help: what this person can do now, by pressing or by typing, in their own capacity."""

from enum import StrEnum

from cards.guide import Guide
from cards.view import View
from dialogs.inbound import Pressed
from dialogs.incidents import incidents
from dialogs.names import key
from dialogs.outcome import Outcome, Page
from dialogs.refusals import Right
from dialogs.rights import may
from dialogs.scene import Scene
from dialogs.shared_pages import HelpPage


class GuideSection(StrEnum):
    """A part of the help, for those whom it concerns."""

    EVERYBODY = "everybody"
    REMOTE = "remote"
    MOVERS = "movers"
    HOSTS = "hosts"
    SECRETARY = "secretary"


def show(_: Pressed, __: Scene) -> Outcome:
    """Show the help."""
    return Outcome(reply=HelpPage())


def draw(_: Page, scene: Scene) -> View:
    """Draw the help for the viewer's own rights: who may do nothing but look is told just that."""
    person = scene.person
    sections = [GuideSection.EVERYBODY]
    if person is not None and person.remote:
        sections.insert(0, GuideSection.REMOTE)
    if may(Right.MOVERS, scene):
        sections.append(GuideSection.MOVERS)
    if may(Right.HOSTS, scene):
        sections.append(GuideSection.HOSTS)
    if may(Right.SECRETARY, scene):
        sections.append(GuideSection.SECRETARY)
    return Guide(
        key(scene), tuple(one.value for one in sections), can_set_up=may(Right.SETUP, scene), incidents=incidents(scene)
    )
