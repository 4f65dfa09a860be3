"""Phrases of a masked copy: the mark that stands where something was masked, and why."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MaskingPhrases:
    """`marks`: what stands instead; `why`: the reason, both by code; `table`: the heads of the list at the end."""

    title: str
    how: str
    nothing: str
    table: tuple[str, str, str]
    marks: Mapping[str, str]
    why: Mapping[str, str]


SV = MaskingPhrases(
    title="Maskat i den här kopian",
    how="Kopian är ett förslag. Pröva varje uppgift innan den lämnas ut: också det som står kvar kan omfattas av sekretess.",
    nothing="Inget är maskat.",
    table=("Maskat", "Skäl", "Antal"),
    marks={
        "whose_name": "[maskat: namn]",
        "number": "[maskat: text med personnummer]",
        "confidential": "[maskat: uppgift i ärende som kan omfattas av sekretess]",
        "place": "[maskat: uppgift om var någon deltar]",
    },
    why={
        "whose_name": "Parter, och personer som inte hade något uppdrag i sammanträdet.",
        "number": "Texten innehåller ett personnummer eller ett samordningsnummer.",
        "confidential": "Uppgiften hör till ett ärende som kan omfattas av sekretess.",
        "place": "Uppgiften säger var någon var, eller hur det såg ut omkring personen.",
    },
)

EN = MaskingPhrases(
    title="Masked in this copy",
    how="The copy is a proposal. Try each thing before it is disclosed: what is left may be confidential too.",
    nothing="Nothing is masked.",
    table=("Masked", "Reason", "Count"),
    marks={
        "whose_name": "[masked: name]",
        "number": "[masked: text with an identity number]",
        "confidential": "[masked: of a matter that may be confidential]",
        "place": "[masked: where somebody takes part]",
    },
    why={
        "whose_name": "Parties, and people who had no capacity in the sitting.",
        "number": "The text holds a personal identity number or a coordination number.",
        "confidential": "It belongs to a matter that may be confidential.",
        "place": "It says where somebody was, or what was around them.",
    },
)
