"""Phrases of the opening: what whoever leads reads aloud, and that it was read."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpeningPhrases:
    """`script`: the lines to read aloud, by their codes. `noted`: the journal's sentences."""

    title: str
    show: str
    say: str
    say_chair: str
    script: Mapping[str, str]
    source: str
    given: str
    not_given: str
    give: str
    over: str
    noted: Mapping[str, str]
    refusals: Mapping[str, str]


SV = OpeningPhrases(
    title="Sammanträdets öppnande",
    show="Öppnandet",
    say="Att säga",
    say_chair="Den som leder sammanträdet säger",
    script={
        "bot_reads": "Bisittare är med i mötet. Den läser chatten och antecknar vilka som deltar, svar på checklistan, tider och yrkanden. I sekretessärenden sparas inget av det som sägs eller skrivs.",
        "bot_reads_not": "Bisittare är med i mötet. Den antecknar vilka som deltar, svar på checklistan, tider och yrkanden. I sekretessärenden sparas inget av det som sägs eller skrivs.",
        "roll_call": "Vi börjar med upprop. Svara ja, säg ditt namn, och säg om du är i rummet eller på distans.",
        "floor_say_name": "Begär ordet genom att säga ditt namn. Vänta tills du får ordet.",
        "floor_list": "Anmäl dig till talarlistan när du vill ha ordet. Vänta tills du får det.",
        "floor_both": "Begär ordet genom att säga ditt namn, eller anmäl dig till talarlistan. Vänta tills du får ordet.",
        "decisions": "Före ett beslut säger jag vilka förslag som finns. Omröstning sker öppet genom upprop.",
        "motions_written": "Yrkanden lämnas skriftligt i öppna ärenden och muntligt i sekretessärenden.",
        "motions_aloud": "Yrkanden framförs muntligt, och sekreteraren antecknar dem.",
        "adjournment": "Vid en ajournering säger jag när vi återupptar. Då kontrollerar vi att alla är tillbaka.",
        "adjournment_leave_call": "Vid en ajournering säger jag när vi återupptar. Alla lämnar mötet i Teams och ansluter igen. Då kontrollerar vi att alla är tillbaka.",
        "lost_member_calls": "Tappar du kontakten: anslut igen. Går det inte, ring sekreteraren.",
        "lost_secretary_calls": "Tappar du kontakten: anslut igen. Går det inte ringer sekreteraren dig.",
        "lost_both": "Tappar du kontakten: anslut igen. Går det inte, ring sekreteraren. Hör du inte av dig ringer sekreteraren dig.",
        "lost_wait": "Vi ajournerar i högst {time} för den som har tappat kontakten.",
        "microphone": "Slå på mikrofonen när du begär ordet och när vi beslutar. Annars är den av.",
    },
    source="Regelprofil: {profile}. Källa: {source}",
    given="{name} läste upp informationen klockan {clock}",
    not_given="Det är inte antecknat att informationen är uppläst.",
    give="Informationen är läst",
    over="Sammanträdet är avslutat. Inget mer antecknas om öppnandet.",
    noted={
        "given": "Inledande information given av {name}.",
        "given_noted": "{by} antecknade: inledande information given av {name}.",
        "taken_back": "{by} tog tillbaka att inledande information är given.",
    },
    refusals={
        "opening_no_information": "Enligt reglerna för sammanträdet lämnas ingen inledande information. Inget är antecknat.",
    },
)

EN = OpeningPhrases(
    title="The opening of the sitting",
    show="The opening",
    say="To say",
    say_chair="Whoever leads the sitting says",
    script={
        "bot_reads": "Bisittare is in the meeting. It reads the chat and notes who takes part, checklist answers, times and motions. In confidential matters nothing that is said or written is kept.",
        "bot_reads_not": "Bisittare is in the meeting. It notes who takes part, checklist answers, times and motions. In confidential matters nothing that is said or written is kept.",
        "roll_call": "We begin with the roll call. Answer yes, say your name, and say whether you are in the room or remote.",
        "floor_say_name": "Ask for the floor by saying your name. Wait until you are given it.",
        "floor_list": "Put yourself on the speakers' list when you wish to speak. Wait until you are given the floor.",
        "floor_both": "Ask for the floor by saying your name, or put yourself on the speakers' list. Wait until you are given it.",
        "decisions": "Before a decision I say which proposals there are. Votes are taken openly by roll call.",
        "motions_written": "Motions are handed in in writing in open matters, and made aloud in confidential ones.",
        "motions_aloud": "Motions are made aloud, and the secretary notes them.",
        "adjournment": "At an adjournment I say when we resume. Then we check that everybody is back.",
        "adjournment_leave_call": "At an adjournment I say when we resume. Everybody leaves the meeting in Teams and joins again. Then we check that everybody is back.",
        "lost_member_calls": "If you lose the connection: join again. If you cannot, call the secretary.",
        "lost_secretary_calls": "If you lose the connection: join again. If you cannot, the secretary calls you.",
        "lost_both": "If you lose the connection: join again. If you cannot, call the secretary. If we hear nothing the secretary calls you.",
        "lost_wait": "We adjourn for at most {time} for somebody who has lost the connection.",
        "microphone": "Turn your microphone on when you ask for the floor and when we decide. Otherwise it is off.",
    },
    source="Rule profile: {profile}. Source: {source}",
    given="{name} read the information aloud at {clock}",
    not_given="It is not noted that the information was read aloud.",
    give="The information is read",
    over="The sitting is closed. Nothing more is noted of the opening.",
    noted={
        "given": "Opening information given by {name}.",
        "given_noted": "{by} noted: opening information given by {name}.",
        "taken_back": "{by} took back that opening information was given.",
    },
    refusals={
        "opening_no_information": "By the rules of the sitting no opening information is given. Nothing is noted.",
    },
)
