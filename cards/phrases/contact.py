"""Phrases about whom the bot reaches alone: why not, and what follows for the meeting."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContactPhrases:
    """`private`: how one person stands, after the name; `groups`: the same of several, with what can be done; both by code."""

    try_now: str
    message: str
    message_rest: str
    message_chat_off: str
    title: str
    not_reached: str
    means: str
    chat_stays_on: str
    again: str
    nobody: str
    in_room: str
    unreachable: str
    private: Mapping[str, str]
    groups: Mapping[str, str]


SV = ContactPhrases(
    try_now="Prova kontakten",
    message="Jag provar att jag når dig här",
    message_rest="Under mötet kommer det som bara rör dig i den här chatten: varningar, hjälp och svar. Du behöver inte göra något nu.",
    message_chat_off="När chatten är avstängd under ett ärende med sekretess kommer checklistan och nästa steg i den här chatten. "
    "Du behöver inte göra något nu.",
    title="Kan alla nås privat?",
    not_reached="Kan inte nås privat",
    means="De får inga privata varningar, svar eller påminnelser. Bestäm före mötet hur var och en får veta det på annat sätt, till exempel "
    "muntligt eller per telefon. Checklistan i mötets chatt kan de svara på som vanligt.",
    chat_stays_on="Chatten stängs av under sekretess bara om ordföranden, en sekreterare och alla på distans som ska svara kan nås här.",
    again="Prova igen om en stund för att se nya svar.",
    nobody="Ingen behöver nås än.",
    in_room="I rummet och provas inte: {people}.",
    unreachable="Kan inte nås privat och måste få veta det på annat sätt: {names}.",
    private={
        "": "provas nu",
        "reached": "kan nås",
        "no_app": "har inte appen i Teams",
        "policy": "får inte använda appen enligt organisationens regler i Teams",
        "blocked": "har blockerat appen",
        "other_organisation": "hör till en annan organisation och kan inte nås",
        "anonymous": "är inte inloggad och kan inte nås",
        "not_in_chat": "är inte med i mötets chatt",
        "not_found": "har ett konto som Teams inte hittar",
        "no_account": "är inte knuten till något konto i Teams",
        "no_answer": "kunde inte provas, eftersom Teams inte svarade",
        "unknown": "kan inte nås; orsaken är okänd",
    },
    groups={
        "": "Provas nu: {names}.",
        "reached": "Kan nås: {names}.",
        "no_app": "Har inte appen i Teams: {names}. Kommunens IT-stöd kan lägga till den.",
        "policy": "Får inte använda appen enligt organisationens regler i Teams: {names}. Kommunens IT-stöd kan ändra det.",
        "blocked": "Har blockerat appen: {names}. De kan häva blockeringen i sin chatt med Bisittare.",
        "other_organisation": "Hör till en annan organisation: {names}.",
        "anonymous": "Är inte inloggade: {names}. Den som loggar in med kommunens konto kan nås.",
        "not_in_chat": "Är inte med i mötets chatt: {names}. Bjud in dem till mötet.",
        "not_found": "Kontot finns inte i Teams: {names}. Kontrollera deltagarlistan.",
        "no_account": "Inte knutna till något konto i Teams: {names}. Kontrollera deltagarlistan.",
        "no_answer": "Teams svarade inte: {names}. Prova igen.",
        "unknown": "Orsaken är okänd: {names}.",
    },
)

EN = ContactPhrases(
    try_now="Try the contact",
    message="I try whether I reach you here",
    message_rest="During the meeting what concerns you alone comes here: warnings, help and answers. You need do nothing now.",
    message_chat_off="When the chat is off during a confidential matter the checklist and the next step come here. You need do nothing now.",
    title="Can everybody be reached privately?",
    not_reached="Cannot be reached privately",
    means="They get no private warnings, answers or reminders. Agree before the meeting how each of them is told otherwise, for example aloud or "
    "by telephone. They can answer the checklist in the meeting's chat as usual.",
    chat_stays_on="The chat is turned off in a confidential matter only if the chair, a secretary and everybody remote who has to answer can be reached here.",
    again="Try again in a while to see new answers.",
    nobody="Nobody needs to be reached yet.",
    in_room="In the room and not tried: {people}.",
    unreachable="Cannot be reached privately and must be told otherwise: {names}.",
    private={
        "": "is being tried",
        "reached": "can be reached",
        "no_app": "does not have the app in Teams",
        "policy": "may not use the app by the organisation's rules in Teams",
        "blocked": "has blocked the app",
        "other_organisation": "belongs to another organisation and cannot be reached",
        "anonymous": "is not signed in and cannot be reached",
        "not_in_chat": "is not in the meeting's chat",
        "not_found": "has an account that Teams does not find",
        "no_account": "is not tied to any account in Teams",
        "no_answer": "could not be tried, since Teams did not answer",
        "unknown": "cannot be reached; the reason is not known",
    },
    groups={
        "": "Being tried: {names}.",
        "reached": "Can be reached: {names}.",
        "no_app": "Do not have the app in Teams: {names}. The municipality's IT support can add it.",
        "policy": "May not use the app by the organisation's rules in Teams: {names}. The municipality's IT support can change that.",
        "blocked": "Have blocked the app: {names}. They can lift the block in their chat with Bisittare.",
        "other_organisation": "Belong to another organisation: {names}.",
        "anonymous": "Are not signed in: {names}. Whoever signs in with the municipality's account can be reached.",
        "not_in_chat": "Are not in the meeting's chat: {names}. Invite them to the meeting.",
        "not_found": "The account does not exist in Teams: {names}. Check the list of participants.",
        "no_account": "Not tied to any account in Teams: {names}. Check the list of participants.",
        "no_answer": "Teams did not answer: {names}. Try again.",
        "unknown": "The reason is not known: {names}.",
    },
)
