"""Phrases of a sensitive piece of information that was said aloud: that it was, when, and by when it may have to be notified."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AloudPhrases:
    """`row`: one time that it was said, in a matter; `row_outside`: in none. `noted`, `noted_outside`, `back` are the journal's sentences."""

    title: str
    what: str
    row: str
    row_outside: str
    more: str
    none: str
    undo: str
    aid: str
    aid_outside: str
    noted: str
    noted_outside: str
    back: str


SV = AloudPhrases(
    title="Känslig uppgift sades",
    what="Det som sades antecknas inte. Kommunen bedömer om det är en personuppgiftsincident. En sådan kan behöva anmälas till Integritetsskyddsmyndigheten inom 72 timmar från att kommunen fick veta om den. Tiden här räknas från anteckningen.",
    row="Klockan {at} i ärende {no}, antecknat av {by}. De 72 timmarna går ut {until}.",
    row_outside="Klockan {at}, inget ärende på bordet, antecknat av {by}. De 72 timmarna går ut {until}.",
    more="och {count} till; alla finns i minnesstödet",
    none="Ingen känslig uppgift är antecknad.",
    undo="Blev det fel? Skriv ”ångra”.",
    aid="Känslig uppgift sades {at} i ärende {no}. Bedöm om det är en personuppgiftsincident som ska anmälas: de 72 timmarna går ut {until}.",
    aid_outside="Känslig uppgift sades {at}, när inget ärende var på bordet. Bedöm om det är en personuppgiftsincident som ska anmälas: de 72 timmarna går ut {until}.",
    noted="{by} antecknade att en känslig uppgift sades i ärende {no}.",
    noted_outside="{by} antecknade att en känslig uppgift sades när inget ärende var på bordet.",
    back="{by} tog tillbaka anteckningen om att en känslig uppgift sades.",
)

EN = AloudPhrases(
    title="Sensitive data was said",
    what="What was said is not noted. The municipality judges whether it is a personal-data incident. Such a one may have to be notified to the supervisory authority within 72 hours after the municipality learnt of it. The time here counts from the note.",
    row="At {at} in matter {no}, noted by {by}. The 72 hours end {until}.",
    row_outside="At {at}, no matter on the table, noted by {by}. The 72 hours end {until}.",
    more="and {count} more; all stand in the memory aid",
    none="No sensitive data is noted.",
    undo="Was it a mistake? Write “undo”.",
    aid="Sensitive data was said at {at} in matter {no}. Judge whether it is a personal-data incident to be notified: the 72 hours end {until}.",
    aid_outside="Sensitive data was said at {at}, with no matter on the table. Judge whether it is a personal-data incident to be notified: the 72 hours end {until}.",
    noted="{by} noted that sensitive data was said in matter {no}.",
    noted_outside="{by} noted that sensitive data was said with no matter on the table.",
    back="{by} took back that sensitive data was said.",
)
