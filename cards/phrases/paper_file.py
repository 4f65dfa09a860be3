"""Phrases of the sheet for a meeting on paper as a file to print: offered, on its way, arrived or not."""

from dataclasses import dataclass

from cards.phrases.note_file import NoteFilePhrases


@dataclass(frozen=True, slots=True)
class PaperFilePhrases(NoteFilePhrases):
    """The same phrases as of a part of the note; the sheet is none, and is called what it is."""


SV = PaperFilePhrases(
    title="Blad för sammanträde på papper",
    parts={"paper": "blad för sammanträde på papper"},
    letters={"paper": "P"},
    name="Blad {date} {letter}.{ending}",
    name_of_matter="Blad {date} {letter}.{ending}",
    documents=dict.fromkeys(("docx", "pdf"), "PDF för utskrift"),
    offer="Blad för sammanträde på papper, som {document}: upprop, ärendenas nummer och det som görs för hand. Filen görs när du godkänner och läggs i din OneDrive. Bisittare gallrar den inte: du förstör den själv.",
    offered="Blad för sammanträde på papper",
    became={
        "sending": "Bladet görs och läggs i din OneDrive. Det tar några sekunder.",
        "sent": "Bladet ligger i din OneDrive, bland filer från chattar i Teams. Skriv ut det. När nästa ärende med checklista tas upp får du ett nytt. Bisittare gallrar det inte: förstör det när det inte behövs längre.",
        "left": "Du tackade nej. Inget blad har gjorts.",
        "link_gone": "Adressen som Teams gav för bladet gäller inte längre. Bladet kan ändå ha hunnit fram: se efter i din OneDrive. Bisittare har inte sparat det.",
        "elsewhere": "Adressen som Teams gav för bladet hör inte till OneDrive. Inget blad har sänts. Kontakta den som sköter driften.",
        "out_of_reach": "OneDrive svarade inte. Bladet är inte sänt, och Bisittare har inte sparat det. Försök igen om en stund.",
        "refused": "OneDrive tog inte emot bladet, och Bisittare har inte sparat det. Se efter att det finns plats i din OneDrive och försök igen.",
        "not_made": "Bladet kunde inte göras, och inget är sänt. Kontakta den som sköter driften.",
        "no_right": "Ditt uppdrag ger inte längre rätt till bladet. Inget blad har gjorts.",
    },
    keep_apart="Förvara bladet med de andra handlingarna från sammanträdet.",
    ask=dict.fromkeys(("docx", "pdf"), "Skriv ut"),
    noted_taken="{by} tog emot ett {part}.",
    noted_sent="Ett {part} lades i OneDrive.",
    noted_failed="Ett {part} kom inte fram.",
    refusals={},
)

EN = PaperFilePhrases(
    title="Sheet for a meeting on paper",
    parts={"paper": "sheet for a meeting on paper"},
    letters={"paper": "P"},
    name="Sheet {date} {letter}.{ending}",
    name_of_matter="Sheet {date} {letter}.{ending}",
    documents=dict.fromkeys(("docx", "pdf"), "a PDF to print"),
    offer="Sheet for a meeting on paper, as {document}: roll call, the matters' numbers and what is done by hand. The file is made when you allow it, and put into your OneDrive. Bisittare does not purge it: you destroy it yourself.",
    offered="Sheet for a meeting on paper",
    became={
        "sending": "The sheet is being made and put into your OneDrive. It takes a few seconds.",
        "sent": "The sheet is in your OneDrive, among the files of chats in Teams. Print it. When the next matter with a checklist is called you get a new one. Bisittare does not purge it: destroy it when it is not needed any more.",
        "left": "You declined. No sheet was made.",
        "link_gone": "The address that Teams gave for the sheet is no longer valid. The sheet may have arrived all the same: look in your OneDrive. Bisittare has not kept it.",
        "elsewhere": "The address that Teams gave for the sheet does not belong to OneDrive. No sheet was sent. Tell whoever runs the bot.",
        "out_of_reach": "OneDrive did not answer. The sheet was not sent, and Bisittare has not kept it. Try again in a while.",
        "refused": "OneDrive did not take the sheet, and Bisittare has not kept it. See that there is room in your OneDrive, and try again.",
        "not_made": "The sheet could not be made, and nothing was sent. Tell whoever runs the bot.",
        "no_right": "Your capacity no longer gives you the sheet. No sheet was made.",
    },
    keep_apart="Keep the sheet with the other papers of the sitting.",
    ask=dict.fromkeys(("docx", "pdf"), "Print"),
    noted_taken="{by} took a {part}.",
    noted_sent="A {part} was put into OneDrive.",
    noted_failed="A {part} did not arrive.",
    refusals={},
)
