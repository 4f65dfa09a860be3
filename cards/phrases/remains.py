"""Phrases of what can still be seen after a level was raised."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RemainsPhrases:
    """`things`, within a sentence, and `advice` by what is left: own, dialog, card, room, file, copy. `noted` is the journal's sentence."""

    title: str
    taken_away: str
    things: Mapping[str, str]
    advice: Mapping[str, str]
    more: str
    notifications: str
    noted: str


SV = RemainsPhrases(
    title="{matter}: detta kan fortfarande läsas",
    taken_away="Skyddsnivån är höjd. Bisittare har tagit bort rubriken och yrkandenas lydelse ur sina egna kort, men kan inte "
    "ta bort detta:",
    things={
        "own": "ett meddelande som {name} skrev klockan {at}",
        "dialog": "en dialogruta som {name} öppnade klockan {at}",
        "card": "ett kort från klockan {at} i den chatt som {name} har med Bisittare",
        "room": "ett kort från klockan {at} i mötets chatt",
        "file": "en fil med underlaget som {name} tog emot klockan {at}",
        "copy": "underlagets text som {name} fick att kopiera klockan {at}",
    },
    advice={
        "own": "Be {name} att ta bort det.",
        "dialog": "Be {name} att stänga den.",
        "card": "Teams tog inte emot ändringen. Be {name} att ta bort chatten.",
        "room": "Teams tog inte emot ändringen. Be er administratör för Teams att ta bort det.",
        "file": "Bisittare gallrar inte filen: {name} förstör den själv, och tar emot en ny om den behövs.",
        "copy": "Kortet är ändrat. Har {name} kopierat texten förstör {name} kopian själv.",
    },
    more="Och {count} till.",
    notifications="Det som någon redan har läst kan inte tas tillbaka. Aviseringar från Bisittare innehåller aldrig rubriker eller yrkanden.",
    noted="Av ärende {no} kan fortfarande läsas: {thing}.",
)

EN = RemainsPhrases(
    title="{matter}: this can still be read",
    taken_away="The level is raised. Bisittare has removed the title and the wording of motions from its own cards, but cannot "
    "remove this:",
    things={
        "own": "a message that {name} wrote at {at}",
        "dialog": "a dialog that {name} opened at {at}",
        "card": "a card from {at} in the chat that {name} has with Bisittare",
        "room": "a card from {at} in the meeting's chat",
        "file": "a file of the working note that {name} took at {at}",
        "copy": "the text of the working note that {name} had to copy at {at}",
    },
    advice={
        "own": "Ask {name} to delete it.",
        "dialog": "Ask {name} to close it.",
        "card": "Teams did not take the change. Ask {name} to delete the chat.",
        "room": "Teams did not take the change. Ask your Teams administrator to remove it.",
        "file": "Bisittare does not purge the file: {name} destroys it, and takes a new one where it is needed.",
        "copy": "The card is changed. If {name} copied the text, {name} destroys the copy.",
    },
    more="And {count} more.",
    notifications="What somebody has already read cannot be taken back. Notifications from Bisittare never hold titles or motions.",
    noted="Of matter {no}, this can still be read: {thing}.",
)
