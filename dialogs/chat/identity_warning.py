"""Whoever writes a personal identity number in an open matter is warned, in private (R-117, R-129)."""

from cards.guard import IdentityWord
from cards.view import View
from dialogs.chat.facts import IdentityNumberSeen
from dialogs.chat.pages import IdentityWordPage
from dialogs.judging.outcome import NOTHING, Outcome, Page, Tell
from dialogs.judging.scene import Scene
from dialogs.said.inbound import Spoke
from dialogs.text.identity_number import contains_identity_number


def warn_of_identity_number(said: Spoke, scene: Scene) -> Outcome:
    """Warn whoever writes what looks like one in an open matter, once for each message; not alone with the bot."""
    meeting = scene.meeting
    if not meeting.live or said.place.personal or said.message in meeting.warned:
        return NOTHING
    if not contains_identity_number(said.words.spoken):
        return NOTHING
    fact = IdentityNumberSeen(said.who.key, said.message)
    return Outcome(
        (fact,),
        (Tell(said.who.key, IdentityWordPage(), f"identity:{said.message}", alarm=True, locale=said.who.locale),),
    )


def draw_identity(_: Page, __: Scene) -> View:
    """Draw the private note about a personal identity number."""
    return IdentityWord()
