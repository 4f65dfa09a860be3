"""Phrases about people coming and going, and the bot's own arrival."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AttendancePhrases:
    """The arrival says what the bot reads and keeps; the alarms say what the chair can decide."""

    hello: str
    hello_personal: str
    does: str
    reads: str
    keeps: str
    keeps_not: str
    held: str
    asks: str
    test_line: str
    help_hint: str
    set_up: str
    intruder: Mapping[str, str]
    intruder_was: Mapping[str, str]
    intruder_now: Mapping[str, str]
    intruder_somebody: str
    intruder_also: str
    intruder_choice: str
    intruder_choice_all: str
    intruder_waits: str
    intruder_look: str
    intruder_again: str
    link_lost: str
    link_back: str
    link_back_well: str
    back_title: str
    back_well: str
    back_fails: str
    works_title: str
    works_not_said: str
    back_unsaid: str
    back_unsaid_ask: str
    works_again: Mapping[str, str]
    troubles: Mapping[str, str]
    others_trouble: str
    others_work_again: str
    others_count: str
    others_choice: str
    trouble_noted: Mapping[str, str]
    trouble_told: str
    link_steps: tuple[str, ...]
    you_are_out: str
    you_are_back: str
    wait_for_you: str
    you_out_for_the_day: Mapping[str, str]
    own_connection: str
    trouble_after: str
    trouble_over: str
    wait_up_to: str
    wait_until_back: str
    phone: str
    adjourn: str


SV = AttendancePhrases(
    hello="Hej! Jag är Bisittare, mötets digitala stöd.",
    hello_personal="Här kan du svara på checklistan, lämna yrkanden och få besked som bara gäller dig.",
    does="Jag hjälper nämnden att följa kommunens regler när någon deltar på distans. Jag fattar inga beslut.",
    reads="Jag läser det som skrivs till mig och, om kommunen har tillåtit det, även resten av chatten.",
    keeps="Jag sparar vem som gjorde vad och när, och rubriker och yrkanden i öppna ärenden.",
    keeps_not="Jag sparar aldrig vad ni skriver till varandra eller innehållet i sekretessärenden.",
    held="Det jag sparar finns hos kommunen och kan begäras ut som allmän handling. Varje begäran prövas.",
    asks="Frågor besvaras av mötets sekreterare eller kommunens it-stöd.",
    test_line="Skriv gärna en rad i chatten utan att nämna mig, så visar det sig om jag kan läsa chatten.",
    help_hint="Skriv ”hjälp” till mig så visar jag vad du kan göra.",
    set_up="Förbered ett sammanträde",
    intruder={
        "not_entitled": "{name} är med i mötet och är inte behörig i ärendet",
        "not_entitled_unseen": "{name} är antecknad på distans och är inte behörig i ärendet. Teams visar ingen anslutning",
        "remote": "{name} är med på distans eller har inte angett plats, och ärendet får inte behandlas på distans",
        "remote_unseen": "{name} är antecknad på distans, och ärendet får inte behandlas på distans. Teams visar ingen anslutning",
        "chair_decides": "{name} tjänstgör inte och är med i mötet. Ordföranden har inte låtit det",
        "chair_decides_unseen": "{name} tjänstgör inte och är antecknad på distans. Ordföranden har inte låtit det. Teams visar ingen anslutning",
        "disqualified": "{name} är med i mötet och är antecknad som jävig i ärendet",
        "disqualified_unseen": "{name} är antecknad på distans och som jävig i ärendet. Teams visar ingen anslutning",
    },
    intruder_was={
        "not_entitled": "{name} var med i mötet och var inte behörig i ärendet.",
        "not_entitled_unseen": "{name} var antecknad på distans och var inte behörig i ärendet.",
        "remote": "{name} var med på distans eller hade inte angett plats.",
        "remote_unseen": "{name} var antecknad på distans.",
        "disqualified": "{name} var med i mötet och var antecknad som jävig i ärendet.",
        "disqualified_unseen": "{name} var antecknad på distans och som jävig i ärendet.",
    },
    intruder_now={
        "gone": "{name} är inte längre med i mötet",
        "may_stay": "{name} får nu vara med i ärendet",
        "not_remote": "{name} är inte längre antecknad på distans",
        "nobody": "Ingen som inte får vara med i ärendet är kvar i mötet",
    },
    intruder_somebody="Någon var med i mötet och fick inte vara med i ärendet.",
    intruder_also="Får inte heller vara med: {names}.",
    intruder_look="Kontrollera om personen är med. Bryt i så fall överläggningen tills personen har lämnat mötet. Ordföranden avgör om sammanträdet ska ajourneras och om ärendet behöver tas om.",
    intruder_again="Ordföranden avgör om ärendet behöver tas om.",
    intruder_choice="Bryt överläggningen tills personen har lämnat mötet. Ordföranden avgör om sammanträdet ska ajourneras och om ärendet behöver tas om.",
    intruder_waits="Ordföranden avgör: bryt överläggningen tills personen har lämnat mötet, eller låt personen vara med genom att kontrollera på nytt vilka som är med.",
    intruder_choice_all="Bryt överläggningen tills alla dessa har lämnat mötet. Ordföranden avgör om sammanträdet ska ajourneras och om ärendet behöver tas om.",
    link_lost="{name} är inte längre ansluten",
    link_back="{name} är tillbaka i mötet",
    link_back_well="{name} är tillbaka i mötet och har svarat att det går att följa det",
    back_title="Du är tillbaka i mötet. Stämmer det här igen?",
    back_well="Ja, det stämmer",
    back_fails="Nej, ljud eller bild fungerar inte",
    works_title="Fungerar ljud och bild för dig?",
    works_not_said="Det framgår inte av det du skrev, och ingenting är antecknat. Tryck på det som stämmer. Du kan också skriva ”hör igen” eller ”jag hör inte” till Bisittare.",
    back_unsaid="{name} är tillbaka i mötet, men har inte skrivit att ljud och bild fungerar",
    back_unsaid_ask="Fråga personen, eller ring upp. Den som deltar på distans räknas inte till beslutförheten förrän personen har skrivit ”hör igen” eller ordföranden har förvissat sig om att personen kan följa sammanträdet.",
    works_again={
        "said": "Anslutningen fungerar igen för {name}",
        "chair": "Ordföranden har förvissat sig om att {name} kan följa sammanträdet",
        "room": "{name} är nu i rummet",
    },
    troubles={
        "sound": "Ljud eller bild fungerar inte för {name}",
        "link": "Bild eller anslutning fungerar inte för {name}",
    },
    others_trouble="Någon utan uppgift i sammanträdet har problem med ljud eller anslutning",
    others_work_again="Ljud och anslutning fungerar igen för dem som saknar uppgift i sammanträdet",
    others_count="Antal personer: {count}.",
    others_choice="Är det någon som ska vara med: ge personen en uppgift i deltagarlistan. Annars behöver ni inte göra något. Kortet ändras när fler säger till.",
    trouble_noted={
        "sound": "{name} meddelade att ljud eller bild inte fungerar.",
        "link": "{name} meddelade att bild eller anslutning inte fungerar.",
        "": "{name} meddelade att ljud och bild fungerar igen.",
    },
    trouble_told="Ordföranden och sekreteraren har fått veta det",
    link_steps=(
        "Kontrollera först din egen anslutning: byt nät, eller flytta dig närmare.",
        "Lämna sedan mötet i Teams och anslut igen.",
        "Hjälper det inte: ring sekreteraren.",
    ),
    you_are_out="Din anslutning till mötet är bruten",
    you_are_back="Du är tillbaka i mötet.",
    wait_for_you="Sammanträdet kan ajourneras i upp till {minutes}. Därefter kan en ersättare tjänstgöra i ditt ställe. Ordföranden beslutar.",
    you_out_for_the_day={
        "law": "Om en ersättare tjänstgör i ditt ställe, eller du antecknas som frånvarande medan ett ärende behandlas, får du inte tjänstgöra mer i dag (5 kap. 20 § kommunallagen).",
        "rule": "Om en ersättare tjänstgör i ditt ställe, eller du antecknas som frånvarande medan ett ärende behandlas, får du tjänstgöra igen i dag bara om ordföranden beslutar det.",
    },
    own_connection="Den som deltar på distans ansvarar för sin egen anslutning.",
    trouble_after="Skriv ”hör igen” när det fungerar. Svara på checklistan på nytt om du blir ombedd.",
    trouble_over="Tack. Det är antecknat att ljud och bild fungerar igen.",
    wait_up_to="Sammanträdet kan ajourneras i upp till {minutes}. Kommer personen inte tillbaka kan en ersättare träda in. Ordföranden beslutar.",
    wait_until_back="Sammanträdet kan ajourneras tills anslutningen fungerar igen. Ordföranden beslutar.",
    phone="Personen får rådet att först kontrollera sin egen anslutning, sedan ansluta igen och annars ringa sekreteraren. Ring gärna upp personen under tiden. Jag sparar inga telefonnummer.",
    adjourn="Ajournera",
)

EN = AttendancePhrases(
    hello="Hello! I am Bisittare, the meeting's digital support.",
    hello_personal="Here you can answer the checklist, hand in motions and get word meant for you alone.",
    does="I help the board follow the municipality's rules when somebody is remote. I decide nothing.",
    reads="I read what is written to me and, if the municipality has allowed it, the rest of the chat too.",
    keeps="I keep who did what and when, and the titles of open matters and motions in them.",
    keeps_not="I never keep what you write to one another, or the content of confidential matters.",
    held="What I keep is held by the municipality, and can be asked for as a public record. Each request is tried.",
    asks="Questions are answered by the meeting's secretary or the municipality's IT support.",
    test_line="Please write a line in the chat without mentioning me; it shows whether I can read the chat.",
    help_hint="Write “help” to me and I will show what you can do.",
    set_up="Prepare a sitting",
    intruder={
        "not_entitled": "{name} is in the meeting and is not entitled to the matter",
        "not_entitled_unseen": "{name} is noted as remote and is not entitled to the matter. Teams shows no connection",
        "remote": "{name} is in the meeting remotely, or has not given a place, and the matter may not be handled remotely",
        "remote_unseen": "{name} is noted as remote, and the matter may not be handled remotely. Teams shows no connection",
        "chair_decides": "{name} does not serve and is in the meeting. The chair has not let them",
        "chair_decides_unseen": "{name} does not serve and is noted as remote. The chair has not let them. Teams shows no connection",
        "disqualified": "{name} is in the meeting and is noted as disqualified in the matter",
        "disqualified_unseen": "{name} is noted as remote, and as disqualified in the matter. Teams shows no connection",
    },
    intruder_was={
        "not_entitled": "{name} was in the meeting and was not entitled to the matter.",
        "not_entitled_unseen": "{name} was noted as remote and was not entitled to the matter.",
        "remote": "{name} was in the meeting remotely, or had not given a place.",
        "remote_unseen": "{name} was noted as remote.",
        "disqualified": "{name} was in the meeting and was noted as disqualified in the matter.",
        "disqualified_unseen": "{name} was noted as remote, and as disqualified in the matter.",
    },
    intruder_now={
        "gone": "{name} is no longer in the meeting",
        "may_stay": "{name} may now be there for the matter",
        "not_remote": "{name} is no longer noted as remote",
        "nobody": "Nobody who may not be there for the matter is left in the meeting",
    },
    intruder_somebody="Somebody was in the meeting who might not be there for the matter.",
    intruder_also="May not be there either: {names}.",
    intruder_look="See whether the person is there. If so, break off the deliberation until they have left. The chair decides whether to adjourn and whether the matter must be taken again.",
    intruder_again="The chair decides whether the matter must be taken again.",
    intruder_choice="Break off the deliberation until the person has left. The chair decides whether to adjourn and whether the matter must be taken again.",
    intruder_waits="The chair decides: break off the deliberation until the person has left, or let them stay by checking anew who is there.",
    intruder_choice_all="Break off the deliberation until all of them have left. The chair decides whether to adjourn and whether the matter must be taken again.",
    link_lost="{name} is no longer connected",
    link_back="{name} is back in the meeting",
    link_back_well="{name} is back in the meeting and has answered that they can follow it",
    back_title="You are back in the meeting. Is this so again?",
    back_well="Yes, it is so",
    back_fails="No, sound or picture fails",
    works_title="Do sound and picture work for you?",
    works_not_said="What you wrote does not say, and nothing is noted. Press what is so. You can also write “hear again” or “can't hear” to Bisittare.",
    back_unsaid="{name} is back in the meeting, but has not written that sound and picture work",
    back_unsaid_ask="Ask the person, or phone them. Whoever is remote does not count towards the quorum until they have written “hear again” or the chair has ascertained that they can follow the sitting.",
    works_again={
        "said": "The connection works again for {name}",
        "chair": "The chair has ascertained that {name} can follow the sitting",
        "room": "{name} is in the room now",
    },
    troubles={
        "sound": "Sound or picture fails for {name}",
        "link": "Picture or connection fails for {name}",
    },
    others_trouble="Somebody without a task in the sitting has trouble with sound or connection",
    others_work_again="Sound and connection work again for those without a task in the sitting",
    others_count="People: {count}.",
    others_choice="If it is somebody who should take part: give them a capacity on the roster. Otherwise you need do nothing. The card changes when more say so.",
    trouble_noted={
        "sound": "{name} said that sound or picture fails.",
        "link": "{name} said that picture or connection fails.",
        "": "{name} said that sound and picture work again.",
    },
    trouble_told="The chair and the secretary have been told",
    link_steps=(
        "First check your own connection: change network, or move closer.",
        "Then leave the meeting in Teams and join again.",
        "If that does not help: phone the secretary.",
    ),
    you_are_out="Your connection to the meeting is broken",
    you_are_back="You are back in the meeting.",
    wait_for_you="The sitting can be adjourned for up to {minutes}. After that a substitute can serve in your place. The chair decides.",
    you_out_for_the_day={
        "law": "If a substitute serves in your place, or you are noted as absent while a matter is handled, you may not serve again today (Local Government Act 5:20).",
        "rule": "If a substitute serves in your place, or you are noted as absent while a matter is handled, you may serve again today only if the chair decides it.",
    },
    own_connection="Whoever is remote is responsible for their own connection.",
    trouble_after="Write “hear again” when it works. Answer the checklist anew if you are asked to.",
    trouble_over="Thank you. It is noted that sound and picture work again.",
    wait_up_to="The sitting can be adjourned for up to {minutes}. If the person does not come back a substitute can serve. The chair decides.",
    wait_until_back="The sitting can be adjourned until the connection works again. The chair decides.",
    phone="The person is advised to check their own connection first, then to join again, and otherwise to phone the secretary. Please phone the person meanwhile. I keep no phone numbers.",
    adjourn="Adjourn",
)
