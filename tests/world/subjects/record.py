"""The record in a world: whatever is written down can be told, in both languages; and who has no part in the meeting asks for the working note."""

from cards.phrases import book
from dialogs.record.sentences import sentence_of
from tests.world.aims.sight import Sight
from tests.world.deeds import MARK, Deed
from tests.world.laws import Look
from tests.world.plants import Fault


def asks_for_the_note(sight: Sight) -> Deed | None:
    """Asks for a part of the working note, which is chair's and secretary's."""
    part = sight.chance.choice(("open", "confidential", "aid", "register"))
    return sight.press("note.show", {"part": part, "matter": 0, "page": 1}) if sight.meeting is not None else None


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


WISHES = {"onlooker": (asks_for_the_note,)}
LAWS = (every_fact_can_be_told,)
FAULTS = (Fault("dialogs.record.sentences", "sentence_of", "if tell is not None else", "if entry.seq % 9 else"),)
