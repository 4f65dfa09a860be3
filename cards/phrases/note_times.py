"""Phrases of the working note for when something was; the day stands before them where the sitting went on over several days."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoteTimesPhrases:
    """`clock`: one time; `stretch`: from one to another; `set_back`: that summer time ended between them; `treated`: the label of a section's day."""

    clock: str
    stretch: str
    set_back: str
    treated: str


SV = NoteTimesPhrases(
    clock="klockan {at}",
    stretch="klockan {since}–{until}",
    set_back="(sommartiden tog slut däremellan)",
    treated="Behandlat",
)

EN = NoteTimesPhrases(
    clock="{at}",
    stretch="{since}–{until}",
    set_back="(summer time ended in between)",
    treated="Treated on",
)
