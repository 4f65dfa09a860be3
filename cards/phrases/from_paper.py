"""Phrases of what the secretary enters afterwards from paper: that it goes on, what it means, and the mark that each line has."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FromPaperPhrases:
    """`begin` and `end` are the buttons; `marked`: a sentence of the journal with its mark; `began`, `ended` are the journal's own sentences."""

    title: str
    runs: str
    off: str
    how: str
    begin: str
    end: str
    marked: str
    began: str
    ended: str


SV = FromPaperPhrases(
    title="Efterregistrering från papper",
    runs="Du efterregistrerar nu. Allt du för in märks ”Efterregistrerat” i journalen och minnesstödet.",
    off="Efterregistrering är av. Det du för in märks inte.",
    how="Tiden i journalen är när du för in uppgiften. Behåll bladen: klockslagen på dem gäller. Stäng av när du är klar.",
    begin="Efterregistrering på",
    end="Efterregistrering av",
    marked="Efterregistrerat: {sentence}",
    began="{by} började efterregistrera från papper.",
    ended="{by} slutade efterregistrera från papper.",
)

EN = FromPaperPhrases(
    title="Entering afterwards from paper",
    runs="You are entering afterwards. All that you enter is marked “Entered afterwards” in the journal and the memory aid.",
    off="You are not entering afterwards. What you enter has no mark.",
    how="The time in the journal is when you enter it. Keep the sheets: the times on them hold. Turn it off when you are done.",
    begin="Enter afterwards: on",
    end="Enter afterwards: off",
    marked="Entered afterwards: {sentence}",
    began="{by} began to enter afterwards from paper.",
    ended="{by} ended entering afterwards from paper.",
)
