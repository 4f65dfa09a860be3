"""Phrases of a part of the working note as a file: offered, on its way, arrived or not."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoteFilePhrases:
    """`parts` and `letters`: what each part is called in running text, and in the file's name, which tells nothing; `documents` and `ask`: what the file is, and the button that asks for one, by how its name ends; `became`: how the file stands, by code."""

    title: str
    parts: Mapping[str, str]
    letters: Mapping[str, str]
    name: str
    name_of_matter: str
    documents: Mapping[str, str]
    offer: str
    offered: str
    became: Mapping[str, str]
    keep_apart: str
    ask: Mapping[str, str]
    noted_taken: str
    noted_sent: str
    noted_failed: str
    refusals: Mapping[str, str]


SV = NoteFilePhrases(
    title="Underlag som fil: {part}",
    parts={
        "open": "öppna delen",
        "confidential": "sekretessdelen",
        "aid": "minnesstödet",
        "register": "yrkanden till diariet",
    },
    letters={"open": "A", "confidential": "C", "aid": "B", "register": "D"},
    name="Underlag {date} del {letter}.{ending}",
    name_of_matter="Underlag {date} ärende {no} del {letter}.{ending}",
    documents={"docx": "Worddokument", "pdf": "PDF för utskrift"},
    offer="Underlag till protokoll, {part}, som {document}. Filen görs när du godkänner och läggs i din OneDrive. Bisittare gallrar den inte: du förstör den själv.",
    offered="Underlag till protokoll som fil",
    became={
        "sending": "Filen görs och läggs i din OneDrive. Det tar några sekunder.",
        "sent": "Filen ligger i din OneDrive, bland filer från chattar i Teams. Bisittare gallrar den inte: förstör den när den inte behövs längre.",
        "left": "Du tackade nej. Ingen fil har gjorts.",
        "link_gone": "Adressen som Teams gav för filen gäller inte längre. Filen kan ändå ha hunnit fram: se efter i din OneDrive. Bisittare har inte sparat någon fil.",
        "elsewhere": "Adressen som Teams gav för filen hör inte till OneDrive. Ingen fil har sänts. Kontakta den som sköter driften.",
        "out_of_reach": "OneDrive svarade inte. Filen är inte sänd, och Bisittare har inte sparat den. Försök igen om en stund.",
        "refused": "OneDrive tog inte emot filen, och Bisittare har inte sparat den. Se efter att det finns plats i din OneDrive och försök igen. Texten kan också kopieras: skriv ”underlag”.",
        "not_made": "Filen kunde inte göras, och inget är sänt. Texten kan kopieras: skriv ”underlag”. Kontakta den som sköter driften.",
        "no_right": "Ditt uppdrag ger inte längre rätt till underlaget. Ingen fil har gjorts.",
    },
    keep_apart="Sekretessdelen förvaras skild från den öppna delen.",
    ask={"docx": "Ta emot som Word", "pdf": "Ta emot som PDF"},
    noted_taken="{by} tog emot underlaget som fil: {part}.",
    noted_sent="Filen med underlaget lades i OneDrive: {part}.",
    noted_failed="Filen med underlaget kom inte fram: {part}.",
    refusals={
        "file_gone": "Det finns inget underlag att göra en fil av: sammanträdet är gallrat eller finns inte. Ingen fil har gjorts."
    },
)

EN = NoteFilePhrases(
    title="Working note as a file: {part}",
    parts={
        "open": "the open part",
        "confidential": "the confidential part",
        "aid": "the memory aid",
        "register": "motions for the register",
    },
    letters={"open": "A", "confidential": "C", "aid": "B", "register": "D"},
    name="Working note {date} part {letter}.{ending}",
    name_of_matter="Working note {date} matter {no} part {letter}.{ending}",
    documents={"docx": "a Word document", "pdf": "a PDF to print"},
    offer="Working note for the minutes, {part}, as {document}. The file is made when you allow it, and put into your OneDrive. Bisittare does not purge it: you destroy it yourself.",
    offered="Working note for the minutes as a file",
    became={
        "sending": "The file is being made and put into your OneDrive. It takes a few seconds.",
        "sent": "The file is in your OneDrive, among the files of chats in Teams. Bisittare does not purge it: destroy it when it is not needed any more.",
        "left": "You declined. No file was made.",
        "link_gone": "The address that Teams gave for the file is no longer valid. The file may have arrived all the same: look in your OneDrive. Bisittare has kept no file.",
        "elsewhere": "The address that Teams gave for the file does not belong to OneDrive. No file was sent. Tell whoever runs the bot.",
        "out_of_reach": "OneDrive did not answer. The file was not sent, and Bisittare has not kept it. Try again in a while.",
        "refused": "OneDrive did not take the file, and Bisittare has not kept it. See that there is room in your OneDrive, and try again. The text can be copied too: write “working note”.",
        "not_made": "The file could not be made, and nothing was sent. The text can be copied: write “working note”. Tell whoever runs the bot.",
        "no_right": "Your capacity no longer gives you the working note. No file was made.",
    },
    keep_apart="The confidential part is kept apart from the open part.",
    ask={"docx": "Take it as Word", "pdf": "Take it as PDF"},
    noted_taken="{by} took the working note as a file: {part}.",
    noted_sent="The file of the working note was put into OneDrive: {part}.",
    noted_failed="The file of the working note did not arrive: {part}.",
    refusals={
        "file_gone": "There is no working note to make a file of: the sitting is purged, or is not there. No file was made."
    },
)
