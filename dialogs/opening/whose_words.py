"""Whose rules the words are that are read aloud: the municipality's own documents, or the bot's suggestion where they say nothing (R-238, R-248)."""

from collections.abc import Mapping
from typing import Final

from cards.rule_source import RuleDocument, RuleSource
from dialogs.profile.choices import OpeningTopic
from dialogs.profile.parts import DEFAULT_LAYER, Layer
from dialogs.profile.profile import Profile

_SAID_BY: Final[Mapping[OpeningTopic, tuple[str, ...]]] = {
    OpeningTopic.FLOOR: ("floor_method",),
    OpeningTopic.MOTIONS: ("motion_channels",),
    OpeningTopic.ADJOURNMENT: ("adjourn_leave_call",),
    OpeningTopic.LOST_CONNECTION: ("lost_contact", "reconnect_wait_min"),
}
"""The settings that give a topic its words; the other topics have words of their own."""


def whose_words(profile: Profile) -> RuleSource:
    """The documents that say any of it; where none does, the sitting's own, and that it does not."""
    settings = ["opening_text", "opening_steps", *(one for topic in profile.opening_text for one in _of(topic))]
    layers = {profile.source_of(setting).layer for setting in settings}
    own = [one for one in profile.layers if one.name in layers and one.name != DEFAULT_LAYER]
    if own:
        says = "part" if DEFAULT_LAYER in layers else "all"
        return RuleSource(tuple(_document(one) for one in own), says)
    return RuleSource((_document(profile.own),), "default" if profile.own.name == DEFAULT_LAYER else "none")


def _of(topic: OpeningTopic) -> tuple[str, ...]:
    return _SAID_BY.get(topic, ())


def _document(layer: Layer) -> RuleDocument:
    since = layer.valid_from.isoformat() if layer.valid_from is not None else ""
    return RuleDocument(layer.title, layer.owner, layer.edition, since)
