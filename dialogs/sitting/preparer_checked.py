"""Whoever prepares a sitting by the operator's list alone may be a guest in that chat: who is in it is read first (R-251).

Teams says of nobody who presses whether they are a guest; its list of the chat does. So what they have prepared waits for that
answer as it waits for an approval, and is approved in their name when they turn out to be one of the tenant's own. Where Teams does
not tell who is in the chat nothing says that they are none, and the operator's word holds.
"""

from dialogs.judging.kept_press import KeptPress
from dialogs.judging.outcome import AskRoster
from dialogs.judging.refusals import Right
from dialogs.judging.rights import by_list_alone
from dialogs.judging.scene import Scene
from dialogs.said.inbound import Pressed, Road
from dialogs.sitting.list_read_ahead import SET_UP


def who_is_read_first(said: Pressed, scene: Scene) -> bool:
    """Whether it must be read who is in the chat, before whoever pressed may prepare or approve a sitting there."""
    person = scene.person
    known = person is not None and person.checked
    return not (said.checked or known or scene.meeting.list_unread) and by_list_alone(Right.SETUP, scene)


def admits_when_read(said: Pressed, sitting: str) -> AskRoster:
    """Read who is in the chat; then whoever pressed approves the sitting, as far as they may."""
    who, place = said.who, said.place
    # By a form of its own: it is no repetition of the press that waits.
    known_by = (place.chat, SET_UP, Road.SUBMIT.value, sitting, said.round, f"admit-{said.form or said.fresh}")
    again = KeptPress(who.mri, who.object_id, who.tenant, who.locale, *known_by, (("step", "admit"),))
    return AskRoster(f"setup:{who.key}", again)
