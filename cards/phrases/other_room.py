"""Phrases of a confidential matter that is taken in another tool, and of the way back."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OtherRoomPhrases:
    """`label`, `row`, `went`, `returned` are the working note's. `noted`: the journal's sentences, by what happened."""

    change: str
    back: str
    head: str
    silence: str
    checked: str
    aloud: str
    aloud_over: str
    who_over: str
    who_back: str
    then_over: str
    then_back: str
    send_over: str
    send_back: str
    nobody: str
    label: str
    row: str
    row_open: str
    went: str
    returned: str
    noted: Mapping[str, str]


SV = OtherRoomPhrases(
    change="Byt rum för ärendet",
    back="Vi är tillbaka",
    head="Ärende {no} tas i ett annat mötesrum",
    silence="Skriv ingenting om ärendet i chatten.",
    checked="När ni är tillbaka kontrolleras på nytt vilka som är med, och checklistan bekräftas på nytt när den behövs.",
    aloud="Att säga",
    aloud_over="Ärende {no} behandlas i ett annat mötesrum. De som ska delta går över nu, och kommer sedan tillbaka hit.",
    who_over="Vilka går över med ärende {no}?",
    who_back="Vilka är tillbaka från ärende {no}?",
    then_over="Bara ärendets nummer, vilka som går över och tiden antecknas. Det andra rummet kan jag inte se.",
    then_back="Alla kontrolleras på nytt, som efter en ajournering. Avsluta sedan ärendet här.",
    send_over="Anteckna att de går över",
    send_back="Anteckna att de är tillbaka",
    nobody="Ingen som får vara med i ärendet är antecknad i rummet eller på distans.",
    label="Annat mötesrum",
    row="{where} {times}",
    row_open="{where} från {since}",
    went="Gick över {since}: {names}.",
    returned="Tillbaka {until}: {names}.",
    noted={
        "over": "{by} antecknade att ärende {no} behandlas i ett annat mötesrum, och att dessa gick över: {names}.",
        "back": "{by} antecknade att dessa är tillbaka från det andra mötesrummet, ärende {no}: {names}.",
        "taken_back": "{by} tog tillbaka den senaste anteckningen om vilka som gått över till ett annat mötesrum med ärende {no}.",
    },
)

EN = OtherRoomPhrases(
    change="Change room for the matter",
    back="We are back",
    head="Matter {no} is taken in another room",
    silence="Write nothing about the matter in the chat.",
    checked="When you are back it is checked anew who is here, and the checklist is confirmed anew where it is needed.",
    aloud="To say",
    aloud_over="Matter {no} is considered in another meeting room. Those who take part go over now, and come back here afterwards.",
    who_over="Who goes over with matter {no}?",
    who_back="Who is back from matter {no}?",
    then_over="Only the number of the matter, who goes over and the time are noted. I cannot see the other room.",
    then_back="Everybody is checked anew, as after an adjournment. Then end the matter here.",
    send_over="Note that they go over",
    send_back="Note that they are back",
    nobody="Nobody who may be there in the matter is noted as in the room or remote.",
    label="Another meeting room",
    row="{where} {times}",
    row_open="{where} from {since}",
    went="Went over at {since}: {names}.",
    returned="Back at {until}: {names}.",
    noted={
        "over": "{by} noted that matter {no} is considered in another meeting room, and that these went over: {names}.",
        "back": "{by} noted that these are back from the other meeting room, matter {no}: {names}.",
        "taken_back": "{by} took back what was noted last of who went over to another meeting room with matter {no}.",
    },
)
