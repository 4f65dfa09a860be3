"""Phrases of how and when a motion came that the secretary noted."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MotionNotedPhrases:
    """`came`, `came_at`: how it came, and how and when, by its channel."""

    when: str
    came: Mapping[str, str]
    came_at: Mapping[str, str]


SV = MotionNotedPhrases(
    when="När kom yrkandet in? Ange klockslaget, till exempel 10.42. Lämna tomt om det är okänt.",
    came={"email": "Inkom med e-post."},
    came_at={"email": "Inkom med e-post klockan {at}.", "recorded": "Framfördes muntligen klockan {at}."},
)

EN = MotionNotedPhrases(
    when="When did the motion come in? Give the time, for example 10.42. Leave empty if it is not known.",
    came={"email": "Came in by e-mail."},
    came_at={"email": "Came in by e-mail at {at}.", "recorded": "Made orally at {at}."},
)
