"""Phrases of a note in the minutes (protokollsanteckning) that somebody asks for in a matter."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MinutesNotePhrases:
    """`label`, `row`, `row_words`: the working note's. `noted`: the journal's sentences, by what happened."""

    title: str
    ask: str
    record: str
    asked_by: str
    oral: str
    no_words: str
    gone: str
    soon: str
    decides: str
    undo: str
    back: str
    who: str
    wording: str
    send: str
    nobody: str
    label: str
    row: str
    row_words: str
    noted: Mapping[str, str]
    refusals: Mapping[str, str]


SV = MinutesNotePhrases(
    title="Protokollsanteckning i ärende {no}",
    ask="Begär protokollsanteckning, ärende {no}",
    record="Muntlig protokollsanteckning, ärende {no}",
    asked_by="Begärd av {name}.",
    oral="Ärendet omfattas av sekretess, så här sparas inga ord. Säg till sekreteraren vad anteckningen ska innehålla.",
    no_words="Inga ord är lämnade. Skriv ”protokollsanteckning {no}:” och sedan texten, eller lämna den till sekreteraren.",
    gone="Orden är borttagna, eftersom ärendet har fått sekretess.",
    soon="Orden visas strax.",
    decides="Ordföranden avgör om anteckningen tas in i protokollet.",
    undo="Blev det fel? Skriv ”ångra”.",
    back="Protokollsanteckningen i ärende {no} är tillbakatagen.",
    who="Vem begär anteckningen?",
    wording="Anteckningens ord (får lämnas tomt)",
    send="Anteckna",
    nobody="Ingen på deltagarlistan kan begära en protokollsanteckning.",
    label="Protokollsanteckningar",
    row="{name} begär en protokollsanteckning: [ ]",
    row_words="{name} begär en protokollsanteckning: {words}",
    noted={
        "asked": "{name} begärde en protokollsanteckning i ärende {no}.",
        "recorded": "{by} antecknade att {name} begär en protokollsanteckning i ärende {no}.",
        "taken_back": "{by} tog tillbaka det senaste om protokollsanteckningen av {name} i ärende {no}.",
    },
    refusals={
        "note_not_opened": "Ärendet har inte behandlats ännu. Inget är antecknat. Begär protokollsanteckningen när ärendet är uppe.",
        "note_oral": "I det ärendet sparas inga ord. Det du skrev har inte sparats och visas inte för någon. Skriv ”protokollsanteckning” och ärendets nummer utan text, så antecknas att du begär den, och säg orden till sekreteraren.",
        "note_too_long": "Texten är för lång, högst 4 000 tecken. Inget är sparat. Korta den och skicka igen.",
        "note_identity": "Texten verkar innehålla ett personnummer. Anteckningen är inte begärd och inget av texten har sparats. Skriv den igen utan numret. Har du skrivit den i chatten: ta bort meddelandet. Är det inget personnummer: skriv siffrorna på ett annat sätt.",
        "note_disqualified": "Den som är jävig i ärendet deltar inte i det, och kan inte begära en protokollsanteckning. Inget är antecknat.",
        "note_no_name": "Ingen som kan begära en protokollsanteckning är vald eller heter så. Inget är antecknat. Välj personen, eller skriv namnet som det står på deltagarlistan.",
        "note_several_names": "Flera heter så. Inget är antecknat. Skriv hela namnet, och partiet efter det om namnen är lika.",
        "note_which": "Mötet gick vidare innan det du skrev kom fram, så jag vet inte vilket ärende du menar. Inget är antecknat. Skriv till exempel ”protokollsanteckning 7”.",
    },
)

EN = MinutesNotePhrases(
    title="Note in the minutes, matter {no}",
    ask="Ask for a note in the minutes, {no}",
    record="Take down a note in the minutes, {no}",
    asked_by="Asked for by {name}.",
    oral="The matter is confidential, so no words are kept here. Tell the secretary what the note is to say.",
    no_words="No words were handed in. Write “note in the minutes {no}:” and then the text, or give it to the secretary.",
    gone="The words are gone, since the matter has become confidential.",
    soon="The words come in a moment.",
    decides="The chair decides whether the note is taken into the minutes.",
    undo="Was it a mistake? Write “undo”.",
    back="The note in the minutes, matter {no}, is taken back.",
    who="Who asks for the note?",
    wording="The words of the note (may be left empty)",
    send="Take it down",
    nobody="Nobody on the roster can ask for a note in the minutes.",
    label="Notes in the minutes",
    row="{name} asks for a note in the minutes: [ ]",
    row_words="{name} asks for a note in the minutes: {words}",
    noted={
        "asked": "{name} asked for a note in the minutes in matter {no}.",
        "recorded": "{by} noted that {name} asks for a note in the minutes in matter {no}.",
        "taken_back": "{by} took back the last thing of the note in the minutes by {name} in matter {no}.",
    },
    refusals={
        "note_not_opened": "The matter has not been considered yet. Nothing was noted. Ask for the note when the matter is on the table.",
        "note_oral": "In that matter no words are kept. What you wrote was not kept and is shown to nobody. Write “note in the minutes” and the matter's number without a text, so that it is noted that you ask for it, and tell the secretary the words.",
        "note_too_long": "The text is too long, at most 4,000 characters. Nothing was kept. Shorten it and send it again.",
        "note_identity": "The text seems to hold a personal identity number. The note is not asked for and nothing of the text is kept. Write it again without the number. If you wrote it in the chat, delete the message. If it is no identity number, write the digits in another way.",
        "note_disqualified": "Whoever is disqualified in the matter takes no part in it, and cannot ask for a note in the minutes. Nothing was noted.",
        "note_no_name": "Nobody who can ask for a note in the minutes is chosen or called so. Nothing was noted. Choose the person, or write the name as it stands on the roster.",
        "note_several_names": "Several are called so. Nothing was noted. Write the whole name, and the party after it where the names are alike.",
        "note_which": "The meeting went on before what you wrote came in, so I do not know which matter you mean. Nothing was noted. Write for example “note in the minutes 7”.",
    },
)
