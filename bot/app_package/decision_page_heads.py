"""Headings and sentences of the page for the municipality's decision that are of no variant, in both languages."""

from typing import Final

from cards.bilingual import Bilingual

TITLE: Final = Bilingual("Bisittare i Teams: underlag för beslut", "Bisittare in Teams: for the decision")
FOR: Final = Bilingual("För {developer}. Bisittare {version}.", "For {developer}. Bisittare {version}.")
NOBODY: Final = Bilingual("kommunen", "the municipality")
LEAD: Final = Bilingual(
    "Bisittare är en app i Teams för nämnder som sammanträder med någon på distans. Den visar, föreslår och antecknar; den "
    "beslutar ingenting. Kommunen väljer vilka rättigheter den får. Börja med så få som möjligt: en annan variant kan väljas "
    "senare, och appen läggs då till på nytt i varje chatt. Ingenting av detta är prövat i en riktig organisations Teams.",
    "Bisittare is an app in Teams for boards that meet with somebody remote. It shows, suggests and notes; it decides "
    "nothing. The municipality chooses which rights it has. Begin with as few as possible: another variant can be chosen "
    "later, and the app is then added anew in every chat. Nothing of this has been tried in a real organisation's Teams.",
)
VARIANTS: Final = Bilingual("Fyra varianter", "Four variants")
VARIANT: Final = Bilingual("Variant", "Variant")
GIVES: Final = Bilingual("Vad den ger", "What it gives")
CANNOT: Final = Bilingual("Vad den inte kan, och vad ni bör veta", "What it cannot do, and what to know")
ADMINISTRATOR: Final = Bilingual("Vad administratören gör", "What the administrator does")
COSTS: Final = Bilingual("Kostnad", "Cost")
PACKAGE: Final = Bilingual(
    "Paketet görs med bisittare package --variant {variant} (manifest {schema}).",
    "The package is made with bisittare package --variant {variant} (manifest {schema}).",
)
RIGHTS: Final = Bilingual("Rättigheter", "Rights")
RIGHT: Final = Bilingual("Rättighet", "Right")
MEANS: Final = Bilingual("Vad den ger tillgång till", "What it gives access to")
WHERE: Final = Bilingual("Gäller", "Holds for")
ASKED_BY: Final = Bilingual("Begärs av", "Asked by")
THIS_CHAT: Final = Bilingual("bara den chatt där appen läggs till", "only the chat where the app is added")
CHOSEN: Final = Bilingual("hela organisationen, begränsad av en policy", "the whole organisation, kept in by a policy")
EVERYBODY: Final = Bilingual("hela organisationen; frivillig", "the whole organisation; optional")
FLOW: Final = Bilingual("Vart uppgifter går", "Where data goes")
FLOW_LEAD: Final = Bilingual(
    "Bisittare körs på kommunens egen server, eller hos den som kommunen anlitar, och anropar bara dessa adresser. Det som visas "
    "i Teams finns där som mötets övriga chatt, under kommunens avtal med Microsoft: vem som lagrar, var, och om uppgifter förs "
    "till ett tredjeland prövas där.",
    "Bisittare runs on the municipality's own server, or with whom the municipality hires, and calls these addresses alone. What "
    "is shown in Teams is there as the rest of the meeting's chat is, under the municipality's agreement with Microsoft: who "
    "stores it, where, and whether it goes to a third country is weighed there.",
)
ADDRESS: Final = Bilingual("Adress", "Address")
WHAT_GOES: Final = Bilingual("Vad som skickas", "What is sent")
CONNECTOR: Final = Bilingual(
    "Kort, meddelanden och formulär till chatten och till enskilda; frågor om vilka som är i chatten.",
    "Cards, messages and forms for the chat and for single people; questions about who is in the chat.",
)
LOGIN: Final = Bilingual("Appens id och hemlighet, för att få ett token.", "The app's id and secret, for a token.")
KEYS: Final = Bilingual(
    "Ingenting; nycklarna som Teams anrop kontrolleras med hämtas.",
    "Nothing; the keys that Teams' calls are checked with are fetched.",
)
GRAPH: Final = Bilingual(
    "Frågor om mötet och dess inställningar, och att chatten stängs av och sätts på, i varianten spärr. Där rättigheten är given "
    "också frågor om vilka som skrev under ett avbrott och om en inspelning pågår, utan att någon text hämtas, och att ett "
    "meddelande döljs. Vilka rättigheter som är givna frågar bisittare doctor.",
    "Questions about the meeting and its options, and that the chat is turned off and on, in the variant block. Where the right is "
    "granted also questions about who wrote during an outage and whether a recording goes on, without any text being fetched, and "
    "that a message is hidden. Which rights are granted is asked by bisittare doctor.",
)
FILES: Final = Bilingual(
    "Underlaget eller bladet för ett sammanträde på papper som fil, till den egna OneDrive hos den som har begärt filen och "
    "tryckt på Acceptera i Teams.",
    "The working note, or the sheet for a sitting on paper, as a file: to the own OneDrive of whoever asked for it and pressed "
    "Accept in Teams.",
)
KEPT: Final = Bilingual("Vad som sparas, var och hur länge", "What is kept, where, and for how long")
KEPT_LEAD: Final = Bilingual(
    "Allt ligger i en databas, som är kommunens. Bisittare gallrar aldrig av sig själv: kommunen kör bisittare purge. En purge "
    "når inte säkerhetskopior, databasens egen logg, det som har exporterats eller det som står i Teams. Databasen är inget arkiv.",
    "All lies in one database, which is the municipality's. Bisittare never purges by itself: the municipality runs bisittare "
    "purge. A purge does not reach backups, the database's own log, exports, or what stands in Teams. The database is no archive.",
)
TABLE: Final = Bilingual("Tabell", "Table")
KEPT_WHAT: Final = Bilingual("Vad", "What")
PERSONAL: Final = Bilingual("Personuppgifter", "Personal data")
UNTIL: Final = Bilingual("Hur länge", "How long")
YES: Final = Bilingual("ja", "yes")
NO: Final = Bilingual("nej", "no")
NEVER: Final = Bilingual(
    "Sparas aldrig: det som skrivs i chatten i övrigt; rubriken på ett sekretessärende, och det som sägs eller skrivs medan det är "
    "uppe; ljud, bild och skärmar. Loggen har tider, id och slag av händelser, aldrig ord eller namn.",
    "Never kept: what else is written in the chat; the title of a confidential matter, and what is said or written while it is on "
    "the table; sound, picture and screens. The log has times, ids and kinds of events, never words or names.",
)
DECISION: Final = Bilingual("Beslut", "Decision")
WEIGHED: Final = (
    Bilingual("Informationssäkerhet: vilka ärenden får behandlas med någon på distans i Teams?", "Security: which matters may be taken with somebody remote in Teams?"),
    Bilingual("Sekretess: vad får visas i chatten, och vem får läsa den?", "Secrecy: what may be shown in the chat, and who may read it?"),
    Bilingual("Dataskydd: rättslig grund, information till deltagarna, register, konsekvensbedömning?", "Data protection: legal ground, information to participants, register, impact assessment?"),
    Bilingual("Lagring och tredjeland: leverantörens villkor är prövade?", "Storage and third countries: have the supplier's terms been weighed?"),
    Bilingual("Gallring: finns ett beslut, och är det infört i nämndens regler (purge_decision)?", "Purge: is there a decision, and does it stand in the board's rules (purge_decision)?"),
)  # fmt: skip
CHOSEN_VARIANT: Final = Bilingual("Vald variant", "Variant chosen")
DECIDED: Final = Bilingual("Beslutat av, datum och paragraf", "Decided by, date and section")
