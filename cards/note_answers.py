"""What the working note says of a matter in which a council only answered questions, in place of a decision (R-084)."""

from collections.abc import Iterator

from cards import note_text as md
from cards.phrases.book import Phrases
from cards.working_note import Section


def answers_of(section: Section, phrases: Phrases) -> Iterator[str]:
    """That nothing was decided in it, and who noted that; none for any other section."""
    if section.answers is not None:
        say = phrases.working_note
        yield say.answers_alone.format(by=md.named(section.answers, phrases))
