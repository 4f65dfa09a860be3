"""“distans” while a matter is on the table: it changes no place any longer, it asks the chair (R-019, R-020).

Whoever the chair has let be remote says so and is noted, and so is everybody between the matters. It is for members and substitutes alone: of others the chair decides nothing.
"""

from dialogs.judging.outcome import Outcome
from dialogs.judging.scene import Scene
from dialogs.matter.remote_allowed import asks_first
from dialogs.meeting.places import PersonPlace
from dialogs.quorum.asks_to_be_remote import ask
from dialogs.roster.who_is_what_and_where import say_place
from dialogs.said.inbound import Pressed


def say(said: Pressed, scene: Scene) -> Outcome:
    """Take somebody's word for where they sit; during a matter a member's word that they are remote is a question to the chair."""
    asks = said.field("place") == PersonPlace.REMOTE and asks_first(scene.meeting, scene.person) and not scene.outside
    return ask(said, scene) if asks else say_place(said, scene)
