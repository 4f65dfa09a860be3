"""Phrases of refusals and short notices. Each says what happened, what was kept and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RefusalPhrases:
    """`reasons` and `notices` by code; `who_may` by right."""

    dialog_title: str
    title: str
    reasons: Mapping[str, str]
    who_may: Mapping[str, str]
    notices: Mapping[str, str]


SV = RefusalPhrases(
    dialog_title="Bisittare",
    title="Det gick inte att göra",
    reasons={
        "right": "Ditt uppdrag i mötet ger dig inte rätt att göra detta. Inget har ändrats.",
        "unknown_verb": "Den här knappen hör till en annan version av Bisittare. Inget har ändrats. Skriv ”hjälp” så visas vad du kan göra.",
        "not_set_up": "Det finns inget förberett sammanträde i den här chatten. Sekreteraren börjar med att förbereda det.",
        "not_begun": "Sammanträdet är inte öppnat. Inget har ändrats. Ordföranden eller sekreteraren öppnar det.",
        "no_decision": "Fullmäktiges beslut om distansdeltagande är inte angivet för nämnden. Därför kan ingen antecknas på distans. Sekreteraren kan ange beslutet.",
        "agenda_full": "Föredragningslistan har redan 80 ärenden. Låt ett ärende utgå först. Inget har ändrats.",
        "matter_taken": "Ärendet är redan upptaget och kan inte utgå. Inget har ändrats.",
        "no_chair": "Ingen ordförande finns i mötets förteckning. Lägg till ordföranden eller ange vem som leder mötet, och öppna sedan sammanträdet.",
        "bad_minutes": "Antalet minuter gick inte att läsa. Inget har ändrats. Skriv ett tal mellan 0 och 600.",
        "begun": "Sammanträdet är redan öppnat. Inget har ändrats.",
        "closed": "Sammanträdet är avslutat. Inget har ändrats.",
        "adjourned": "Sammanträdet är ajournerat. Inget har ändrats. Återuppta det först.",
        "not_adjourned": "Sammanträdet är inte ajournerat. Inget har ändrats.",
        "not_admitted": "Någon utan behörighet har förberett sammanträdet. Det väntar på att mötets organisatör eller en behörig sekreterare godkänner det.",
        "in_room": "Du är antecknad som närvarande i rummet och behöver inte svara på checklistan. Deltar du på distans: skriv ”distans” till mig.",
        "no_matter": "Det finns inget ärende med det numret på föredragningslistan. Inget har ändrats.",
        "none_waiting": "Inget ärende väntar på att tas upp. Inget har ändrats.",
        "not_stricter": "Skyddsnivån kan bara höjas. Inget har ändrats.",
        "matter_open": "Ett ärende är redan uppe. Avsluta det först.",
        "matter_ended": "Ärendet är redan avslutat. Inget har ändrats.",
        "matter_struck": "Ärendet är struket från föredragningslistan. Inget har ändrats.",
        "not_called": "Ärendet är inte upptaget. Ta upp det först.",
        "not_open": "Ärendet är inte öppnat. Inget har ändrats.",
        "bad_form": "Uppgifterna gick inte att förstå. Inget har ändrats. Öppna formuläret och försök igen.",
        "no_person": "Personen finns inte i mötets förteckning. Inget har ändrats.",
    },
    who_may={
        "all": "Alla i mötet får göra detta.",
        "setup": "Mötets organisatör och kommunens utsedda sekreterare får göra detta.",
        "secretary": "Sekreteraren får göra detta.",
        "chair": "Bara den som leder mötet får göra detta.",
        "hosts": "Ordföranden och sekreteraren får göra detta.",
        "movers": "Ledamöter och tjänstgörande ersättare får göra detta. Tala med sekreteraren om du är antecknad fel.",
        "members": "Ledamöter och tjänstgörande ersättare får göra detta. Tala med sekreteraren om du är antecknad fel.",
    },
    notices={
        "see_card": "Svaret gäller bara den som frågade. Öppna en privat chatt med mig för att se det.",
        "done": "Det är antecknat.",
        "break_over": "Tiden för ajourneringen är slut. Återuppta sammanträdet när alla är på plats.",
        "still_open": "Sammanträdet är inte avslutat här. Är mötet slut: avsluta sammanträdet, så sparas inget mer.",
        "nothing_to_undo": "Det finns inget av dina egna steg som kan ångras nu. Inget har ändrats.",
        "unknown_words": "Jag förstod inte det. Skriv ”hjälp” så visar jag vad du kan göra.",
    },
)

EN = RefusalPhrases(
    dialog_title="Bisittare",
    title="That could not be done",
    reasons={
        "right": "Your capacity in the meeting does not give you the right to do this. Nothing has changed.",
        "unknown_verb": "This button belongs to another version of Bisittare. Nothing has changed. Write “help” to see what you can do.",
        "not_set_up": "No sitting is prepared in this chat. The secretary begins by preparing it.",
        "not_begun": "The sitting has not been opened. Nothing has changed. The chair or the secretary opens it.",
        "no_decision": "The council's decision on remote participation is not given for the board. So nobody can be noted as remote. The secretary can enter it.",
        "agenda_full": "The agenda already has 80 matters. Strike one first. Nothing has changed.",
        "matter_taken": "The matter has already been called and cannot be struck. Nothing has changed.",
        "no_chair": "No chair is on the meeting's roster. Add the chair or say who leads the meeting, and then open the sitting.",
        "bad_minutes": "The number of minutes could not be read. Nothing has changed. Write a number between 0 and 600.",
        "begun": "The sitting is already open. Nothing has changed.",
        "closed": "The sitting is closed. Nothing has changed.",
        "adjourned": "The sitting is adjourned. Nothing has changed. Resume it first.",
        "not_adjourned": "The sitting is not adjourned. Nothing has changed.",
        "not_admitted": "Somebody without the right has prepared the sitting. It waits for the organizer or an appointed secretary to approve it.",
        "in_room": "You are noted as present in the room and need not answer the checklist. If you are remote: write “remote” to me.",
        "no_matter": "No matter with that number is on the agenda. Nothing has changed.",
        "none_waiting": "No matter waits to be called. Nothing has changed.",
        "not_stricter": "The level can only be raised. Nothing has changed.",
        "matter_open": "A matter is already on the table. End it first.",
        "matter_ended": "The matter has already ended. Nothing has changed.",
        "matter_struck": "The matter is struck from the agenda. Nothing has changed.",
        "not_called": "The matter has not been called. Call it first.",
        "not_open": "The matter is not open. Nothing has changed.",
        "bad_form": "The form could not be understood. Nothing has changed. Open it and try again.",
        "no_person": "The person is not on the meeting's roster. Nothing has changed.",
    },
    who_may={
        "all": "Everybody in the meeting may do this.",
        "setup": "The meeting's organizer and the municipality's appointed secretaries may do this.",
        "secretary": "The secretary may do this.",
        "chair": "Only whoever leads the meeting may do this.",
        "hosts": "The chair and the secretary may do this.",
        "movers": "Members and serving substitutes may do this. Talk to the secretary if you are noted wrongly.",
        "members": "Members and serving substitutes may do this. Talk to the secretary if you are noted wrongly.",
    },
    notices={
        "see_card": "The answer is only for the one who asked. Open a private chat with me to see it.",
        "done": "It is noted.",
        "break_over": "The break is over. Resume the sitting when everybody is in place.",
        "still_open": "The sitting is not closed here. If the meeting is over: close the sitting, and nothing more is kept.",
        "nothing_to_undo": "None of your own steps can be undone now. Nothing has changed.",
        "unknown_words": "I did not understand that. Write “help” and I will show what you can do.",
    },
)
