"""Phrases of the card from which the working note is copied."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoteCardPhrases:
    """`parts`: the name of each part, as its button has it, by its code; `label` is read out before the field with the text; `alone`: what to write in one's own chat, made of `words` by part, and of what follows."""

    title: str
    parts: Mapping[str, str]
    label: str
    how: str
    page: str
    onward: str
    back: str
    first: str
    file: str
    keep_apart: str
    comes: str
    alone: str
    alone_parts: Mapping[str, str]
    words: Mapping[str, str]
    word_from: str
    word_file: Mapping[str, str]


SV = NoteCardPhrases(
    title="Underlag till protokoll: {part}",
    parts={"open": "Öppna delen", "confidential": "Sekretessdelen", "aid": "Minnesstödet", "register": "Till diariet"},
    label="Text att kopiera",
    how="Klicka i rutan, markera hela texten och kopiera den. Det du skriver i rutan sparas inte.",
    page="Sida {page} av {pages}. Kopiera en sida i taget.",
    onward="Nästa sida",
    back="Föregående sida",
    first="Skriv ”underlag från 82” om det första ärendet har § 82, så får alla ärenden sina paragrafer.",
    file="”Ta emot som Word” och ”Ta emot som PDF” lägger en fil i din OneDrive. Går det inte hämtar den som sköter driften filen med {command}.",
    keep_apart="Kopiera den här delen till ett eget dokument. Kortet ligger kvar i vår chatt i Teams tills du tar bort det.",
    comes="Texten hämtas.",
    alone="{part} visas bara här i vår egen chatt. Skriv ”{word}” till mig här.",
    alone_parts={
        "open": "Underlaget",
        "confidential": "Sekretessdelen",
        "aid": "Minnesstödet",
        "register": "Texten till diariet",
        "paper": "Bladet",
    },
    words={
        "open": "underlag",
        "confidential": "sekretessdelen",
        "aid": "minnesstöd",
        "register": "till diariet",
        "paper": "skriv ut",
    },
    word_from="från {first}",
    word_file={"docx": "som fil", "pdf": "som pdf"},
)

EN = NoteCardPhrases(
    title="Working note for the minutes: {part}",
    parts={
        "open": "The open part",
        "confidential": "The confidential part",
        "aid": "The memory aid",
        "register": "For the register",
    },
    label="Text to copy",
    how="Click in the field, select all the text and copy it. What you write in the field is not kept.",
    page="Page {page} of {pages}. Copy one page at a time.",
    onward="Next page",
    back="The page before",
    first="Write “working note from 82” where the first matter has § 82, and all matters have their sections.",
    file="“Take it as Word” and “Take it as PDF” put a file into your OneDrive. Where that fails whoever runs the bot fetches it with {command}.",
    keep_apart="Copy this part into a document of its own. The card stays in our chat in Teams until you delete it.",
    comes="The text is being fetched.",
    alone="{part} is shown here in our own chat alone. Write “{word}” to me here.",
    alone_parts={
        "open": "The working note",
        "confidential": "The confidential part",
        "aid": "The memory aid",
        "register": "The text for the register",
        "paper": "The sheet",
    },
    words={
        "open": "working note",
        "confidential": "confidential part",
        "aid": "memory aid",
        "register": "for the register",
        "paper": "print",
    },
    word_from="from {first}",
    word_file={"docx": "as a file", "pdf": "as a pdf"},
)
