"""Phrases of the working note of those who were not there while their link was lost."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoteAbsentPhrases:
    """`table`: its header row; `line`: of one matter by itself."""

    title: str
    table: tuple[str, str, str]
    since: str
    part: str
    line: str


SV = NoteAbsentPhrases(
    title="Frånvaro vid förlorad uppkoppling",
    table=("Namn", "Inte närvarande", "Deltog inte i"),
    since="från {since}",
    part="del av {where}",
    line="*Frånvaro vid förlorad uppkoppling:* {who}",
)

EN = NoteAbsentPhrases(
    title="Absent while the link was lost",
    table=("Name", "Not present", "Took no part in"),
    since="from {since}",
    part="part of {where}",
    line="*Absent while the link was lost:* {who}",
)
