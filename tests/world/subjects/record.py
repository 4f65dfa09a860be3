"""The record in a world: whatever is written down can be told, in both languages. The room has no verb of its own."""

from cards.phrases import book
from dialogs.record.sentences import sentence_of
from tests.world.deeds import MARK
from tests.world.laws import Look
from tests.world.plants import Fault


def every_fact_can_be_told(look: Look) -> str:
    """In a sentence of its own, in the languages by turns, and without a word that anybody said (R-201)."""
    for entry in look.turned.entries:
        phrases = book.of("sv" if entry.seq % 2 else "en")
        sentence = sentence_of(entry, look.turned.after, phrases)
        if not sentence or sentence == phrases.journal.other:
            return f"{type(entry.fact).__name__} kan inte berättas"
        if MARK in sentence:
            return f"ett ord som någon sade står i meningen om {type(entry.fact).__name__}"
    return ""


LAWS = (every_fact_can_be_told,)
FAULTS = (Fault("dialogs.record.sentences", "sentence_of", "if tell is not None else", "if entry.seq % 9 else"),)
