"""Phrases of the sheet for a meeting that goes on by paper."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PaperPhrases:
    """`roll`: the heads of the table, a column each; `steps`: what is done by hand, in order, before the checklist's own lines."""

    title: str
    page: str
    about: str
    quorum: str
    quorum_unknown: str
    agenda: str
    no_agenda: str
    asked_before: str
    roll_title: str
    roll: tuple[str, str, str, str, str]
    nobody: str
    steps_title: str
    steps: tuple[str, ...]
    checklist_title: str
    ask: str


SV = PaperPhrases(
    title="Sammanträde på papper",
    page="{title}, blad {page} av {pages}",
    about="{board}, {date}, {place}",
    quorum="Beslutsför när minst {needed} av {seats} är närvarande och tjänstgör.",
    quorum_unknown="Beslutsför: fler än hälften av ledamöterna ska vara närvarande.",
    agenda="Ärenden: {numbers}.",
    no_agenda="Ärenden: [ ]",
    asked_before="Frågorna här nedanför läses upp före ärende {numbers}.",
    roll_title="Upprop",
    roll=("Namn", "I rummet", "På distans, sedd och hörd", "Frånvarande", "Kom eller gick, klockan"),
    nobody="Ingen deltagarlista finns.",
    steps_title="För hand",
    steps=(
        "Ordföranden leder sammanträdet som vanligt. Ingenting i det är beroende av Bisittare.",
        "Ropa upp alla och kryssa för. Ordföranden förvissar sig om vem var och en på distans är.",
        "Räkna om när någon kommer eller går. Ajournera om ni inte är beslutsföra.",
        "Före ett ärende med sekretess eller stängda dörrar: stäng mötets chatt i Teams, läs upp frågorna här nedanför och låt var och en på distans svara högt.",
        "Yrkanden lämnas muntligt eller till sekreteraren. Skriv ärende, namn och klockslag.",
    ),
    checklist_title="Frågor till den som deltar på distans",
    ask="Skriv ut",
)

EN = PaperPhrases(
    title="A meeting on paper",
    page="{title}, sheet {page} of {pages}",
    about="{board}, {date}, {place}",
    quorum="Quorum: of {seats}, at least {needed} must be present and serve.",
    quorum_unknown="Quorum: more than half of the members must be present.",
    agenda="Matters: {numbers}.",
    no_agenda="Matters: [ ]",
    asked_before="The questions below are read aloud before matter {numbers}.",
    roll_title="Roll call",
    roll=("Name", "In the room", "Remote, seen and heard", "Absent", "Came or left, at"),
    nobody="There is no roster.",
    steps_title="By hand",
    steps=(
        "The chair leads the meeting as usual. Nothing in it depends on the bot.",
        "Call everybody up, and tick. The chair ascertains who each remote person is.",
        "Count anew when somebody comes or leaves. Adjourn where there is no quorum.",
        "Before a matter that is confidential or behind closed doors: turn the meeting's chat off in Teams, read the questions below aloud, and let each remote person answer aloud.",
        "Motions are made aloud, or to the secretary. Write the matter, the name and the time.",
    ),
    checklist_title="Questions to whoever takes part remotely",
    ask="Print",
)
