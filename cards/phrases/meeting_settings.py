"""Phrases of what the host ticks of how the meeting is set up, and of the secretary's word that the chat is off."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TicksPhrases:
    """`lines`: what is confirmed, by its code; `short`: the same in a list, and as it is typed after “confirm”.

    `options`, `said`: what the host can say of a line, and that they have; `at_gate`: what the chair is shown; `notes`: what became of a press; all by code. `seen`: what was read in Teams of a line, `why`: why it could not be, by code; `gate_…`: the same at the gate.
    `noted` are the journal's sentences.
    """

    title: str
    level: str
    how: str
    way: str
    unsure: str
    none_asked: str
    risen: str
    closed_doors: str
    closed_doors_rest: str
    system: str
    lines: Mapping[str, str]
    short: Mapping[str, str]
    options: Mapping[str, str]
    unsaid: str
    said: Mapping[str, str]
    organizer: str
    appointed: str
    notes: Mapping[str, str]
    send: str
    nobody: str
    at_gate: Mapping[str, str]
    at_gate_who: str
    how_read: str
    read_now: str
    seen: Mapping[str, str]
    why: Mapping[str, str]
    differs: str
    gate_seen_not: str
    gate_but_said: str
    gate_but_seen: str
    gate_unread: str
    turn_off: str
    chat_off: str
    chat_on: str
    word: str
    word_by: str
    noted: Mapping[str, str]
    refusals: Mapping[str, str]


SV = TicksPhrases(
    title="Mötets inställningar",
    level="Sammanträdets nivå är {level}, den högsta bland ärendena. Kraven på lägre nivåer gäller också.",
    how="Svara på det du har kontrollerat. Det du inte svarar på står kvar som inte sagt. Jag läser inte av inställningarna själv.",
    way="Inställningarna finns i Teams: öppna mötet i kalendern och välj Mötesalternativ.",
    unsure="Är du osäker: {support}",
    none_asked="På den här nivån krävs inget av mötets inställningar.",
    risen="Sammanträdets nivå har höjts. Det som sades för en lägre nivå gäller inte längre: {lines}.",
    closed_doors="Ärenden bakom stängda dörrar",
    closed_doors_rest="Svaret gäller tills ett öppet ärende tas upp eller sammanträdet ajourneras.",
    system="Dokumentsystemet är {system}.",
    lines={
        "roles": "Det är bestämt vem som sköter väntrummet, tekniken och stödet under mötet",
        "heading": "Mötets rubrik i kalendern innehåller inga personuppgifter och inget som omfattas av sekretess",
        "documents": "Handlingar med sekretess lämnas ut bara i dokumentsystemet, med tvåfaktorsinloggning",
        "lobby": "Väntrummet (lobbyn) är på, och deltagarna släpps in en i taget",
        "bypass": "Bara organisatörerna kommer in utan att vänta i väntrummet",
        "presenters": "Bara organisatörerna och de som har utsetts får presentera",
        "names": "Deltagarna kan inte byta namn i mötet",
        "forward": "Inbjudan kan inte vidarebefordras",
        "recording": "Inspelning är avstängd, också den som startar av sig själv",
        "transcription": "Transkribering är avstängd",
        "encryption": "Mötet är krypterat så som kommunen kräver",
        "stream": "Direktsändningen är avstängd",
        "audience": "Åhörarna har lämnat lokalen och mötet i Teams",
    },
    short={
        "roles": "uppgifter fördelade",
        "heading": "rubrik utan personuppgifter",
        "documents": "handlingar i dokumentsystemet",
        "lobby": "väntrum på",
        "bypass": "väntrum för alla",
        "presenters": "utsedda presentatörer",
        "names": "namnbyte av",
        "forward": "vidarebefordran av",
        "recording": "inspelning av",
        "transcription": "transkribering av",
        "encryption": "kryptering på",
        "stream": "sändning av",
        "audience": "åhörare ute",
    },
    options={"confirmed": "Bekräftat", "not": "Inte", "unchecked": "Kunde inte kontrolleras"},
    unsaid="Inte sagt",
    said={
        "confirmed": "Bekräftat av {by} {at}.",
        "not": "Inte, enligt {by} {at}.",
        "unchecked": "Kunde inte kontrolleras, enligt {by} {at}.",
    },
    organizer="mötets organisatör",
    appointed="en av kommunens utsedda sekreterare",
    notes={
        "saved": "Svaren är antecknade.",
        "nothing_new": "Inget nytt är antecknat.",
        "none_answered": "Svara på minst en rad. Inget är antecknat.",
        "asked": "Inställningarna läses av i Teams. Svaret kommer till dig i vår privata chatt.",
        "read": "Inställningarna är avlästa i Teams.",
        "unread": "Inställningarna kunde inte läsas av i Teams.",
        "level_rose": "Sammanträdets nivå har höjts sedan formuläret visades. Inget är antecknat. Svara på nytt.",
    },
    send="Anteckna svaren",
    nobody="Mötets inställningar är inte bekräftade. Organisatören eller sekreteraren gör det med ”mötets inställningar”.",
    at_gate={
        "": "Mötets inställningar, inte sagt: {lines}.",
        "not": "Mötets inställningar, inte så: {lines}.",
        "unchecked": "Mötets inställningar, kunde inte kontrolleras: {lines}.",
    },
    at_gate_who="{line} ({by} {at})",
    how_read="Svara på det du har kontrollerat. Under varje rad som Teams kan svara på står vad som är avläst där.",
    read_now="Läs av i Teams",
    seen={
        "confirmed": "Enligt Teams {at}, så är det: {line}.",
        "not": "Enligt Teams {at}, inte så: {line}.",
        "unchecked": "Kunde inte kontrolleras i Teams {at}: {line}.",
    },
    why={
        "not_granted": "kommunen har inte gett mig rätten att läsa mötets inställningar",
        "forbidden": "behörigheten eller åtkomstpolicyn för organisatören saknas",
        "no_meeting": "mötet hittas inte",
        "refused": "Teams tar inte emot frågan",
        "out_of_reach": "Teams svarade inte i tid",
    },
    differs="{line}: det som är sagt och det som är avläst skiljer sig åt. Se efter i Mötesalternativ vad som stämmer.",
    gate_seen_not="Mötets inställningar, inte så enligt Teams {at}: {lines}.",
    gate_but_said="{line} (bekräftat av {by} {at})",
    gate_but_seen="{line} ({by} {at}; enligt Teams är det så)",
    gate_unread="Mötets inställningar kunde inte kontrolleras i Teams {at}: {why}.",
    turn_off="Stäng av chatten nu: öppna Mötesalternativ i Teams, välj Möteschatt och ställ in den på Av. Den som har kallat till mötet kan göra det. "
    "Sekreteraren talar sedan om det för mig med ”chatten är avstängd”.",
    chat_off="Chatten är avstängd",
    chat_on="Chatten är på igen",
    word="Enligt sekreteraren är chatten avstängd ({at}).",
    word_by="Enligt sekreteraren är chatten avstängd ({by} {at}).",
    noted={
        "ticked": "{by} svarade om mötets inställningar på nivå {level}. {said}",
        "confirmed": "Bekräftat: {lines}.",
        "not": "Inte: {lines}.",
        "unchecked": "Kunde inte kontrolleras: {lines}.",
        "taken_back": "{by} tog tillbaka svaret om mötets inställningar: {lines}.",
        "read": "Mötets inställningar lästes av i Teams. {said}",
        "told_nothing": "Teams sade inget om dem.",
        "unread": "Mötets inställningar kunde inte läsas av i Teams: {why}.",
        "chat_off": "{by} meddelade i ärende {no} att chatten är avstängd. Det är inte avläst i Teams.",
        "chat_on": "{by} meddelade i ärende {no} att chatten är på.",
    },
    refusals={
        "tick_not_asked": "Det efterfrågas inte på sammanträdets nivå. Inget är antecknat.",
        "no_chat_to_close": "Att chatten är avstängd antecknas under ett ärende med sekretess. Inget sådant är uppe nu. Inget har ändrats.",
    },
)

EN = TicksPhrases(
    title="The meeting's settings",
    level="The level of the sitting is {level}, the highest of its matters. The demands of lower levels hold too.",
    how="Answer what you have checked. What you do not answer stays unsaid. I do not read the settings myself.",
    way="The settings are in Teams: open the meeting in the calendar and choose Meeting options.",
    unsure="If you are unsure: {support}",
    none_asked="At this level nothing is demanded of the meeting's settings.",
    risen="The level of the sitting has been raised. What was said for a lower level no longer holds: {lines}.",
    closed_doors="Matters behind closed doors",
    closed_doors_rest="The answer holds until an open matter is called or the sitting is adjourned.",
    system="The document system is {system}.",
    lines={
        "roles": "It is decided who looks after the lobby, the technology and the support during the meeting",
        "heading": "The meeting's title in the calendar holds no personal data and nothing confidential",
        "documents": "Confidential documents are handed out only in the document system, with two-factor authentication",
        "lobby": "The lobby is on, and people are let in one by one",
        "bypass": "Only the organizers come in without waiting in the lobby",
        "presenters": "Only the organizers and those chosen may present",
        "names": "Participants cannot change their names in the meeting",
        "forward": "The invitation cannot be forwarded",
        "recording": "Recording is off, also the one that starts by itself",
        "transcription": "Transcription is off",
        "encryption": "The meeting is encrypted as the municipality demands",
        "stream": "The live stream is off",
        "audience": "The audience has left the room and the meeting in Teams",
    },
    short={
        "roles": "tasks assigned",
        "heading": "title without personal data",
        "documents": "documents in the document system",
        "lobby": "lobby on",
        "bypass": "lobby for everybody",
        "presenters": "chosen presenters",
        "names": "name change off",
        "forward": "forwarding off",
        "recording": "recording off",
        "transcription": "transcription off",
        "encryption": "encryption on",
        "stream": "stream off",
        "audience": "audience out",
    },
    options={"confirmed": "Confirmed", "not": "Not so", "unchecked": "Could not be checked"},
    unsaid="Not said",
    said={
        "confirmed": "Confirmed by {by} at {at}.",
        "not": "Not so, according to {by} at {at}.",
        "unchecked": "Could not be checked, according to {by} at {at}.",
    },
    organizer="the meeting's organizer",
    appointed="one of the municipality's appointed secretaries",
    notes={
        "saved": "The answers are noted.",
        "nothing_new": "Nothing new is noted.",
        "none_answered": "Answer at least one line. Nothing is noted.",
        "asked": "The settings are being read in Teams. The answer comes to you in our private chat.",
        "read": "The settings have been read in Teams.",
        "unread": "The settings could not be read in Teams.",
        "level_rose": "The level of the sitting has been raised since the form was shown. Nothing is noted. Answer anew.",
    },
    send="Note the answers",
    nobody="The meeting's settings are not confirmed. The organizer or the secretary does so with “meeting settings”.",
    at_gate={
        "": "The meeting's settings, not said: {lines}.",
        "not": "The meeting's settings, not so: {lines}.",
        "unchecked": "The meeting's settings, could not be checked: {lines}.",
    },
    at_gate_who="{line} ({by} at {at})",
    how_read="Answer what you have checked. Below each line that Teams can answer stands what has been read there.",
    read_now="Read in Teams",
    seen={
        "confirmed": "According to Teams at {at}, it is so: {line}.",
        "not": "According to Teams at {at}, not so: {line}.",
        "unchecked": "Could not be checked in Teams at {at}: {line}.",
    },
    why={
        "not_granted": "the municipality has not given me the right to read the meeting's settings",
        "forbidden": "the permission or the access policy of the organizer is missing",
        "no_meeting": "the meeting is not found",
        "refused": "Teams does not take the question",
        "out_of_reach": "Teams did not answer in time",
    },
    differs="{line}: what was said and what was read are not the same. See in Meeting options which is right.",
    gate_seen_not="The meeting's settings, not so according to Teams at {at}: {lines}.",
    gate_but_said="{line} (confirmed by {by} at {at})",
    gate_but_seen="{line} ({by} at {at}; according to Teams it is so)",
    gate_unread="The meeting's settings could not be checked in Teams at {at}: {why}.",
    turn_off="Turn the chat off now: open Meeting options in Teams, choose Meeting chat and set it to Off. The organizer of the meeting can do it. "
    "The secretary then tells me with “the chat is off”.",
    chat_off="The chat is off",
    chat_on="The chat is on again",
    word="According to the secretary the chat is off ({at}).",
    word_by="According to the secretary the chat is off ({by} at {at}).",
    noted={
        "ticked": "{by} answered about the meeting's settings at level {level}. {said}",
        "confirmed": "Confirmed: {lines}.",
        "not": "Not so: {lines}.",
        "unchecked": "Could not be checked: {lines}.",
        "taken_back": "{by} took back the answer about the meeting's settings: {lines}.",
        "read": "The meeting's settings were read in Teams. {said}",
        "told_nothing": "Teams told nothing of them.",
        "unread": "The meeting's settings could not be read in Teams: {why}.",
        "chat_off": "{by} said in matter {no} that the chat is off. It has not been read in Teams.",
        "chat_on": "{by} said in matter {no} that the chat is on.",
    },
    refusals={
        "tick_not_asked": "It is not asked for at the level of the sitting. Nothing is noted.",
        "no_chat_to_close": "That the chat is off is noted during a confidential matter. None is on the table now. Nothing has changed.",
    },
)
