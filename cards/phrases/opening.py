"""Phrases of the opening: what whoever leads reads aloud, and that it was read."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OpeningPhrases:
    """`script`: the lines to read aloud, `parts`: of the opening, both by their codes. Of pairs the first is of one, the second of several. `noted`: the journal's sentences."""

    title: str
    show: str
    say: str
    say_chair: str
    script: Mapping[str, str]
    source: Mapping[str, str]
    source_since: str
    given: str
    left: str
    of_opening: str
    parts: Mapping[str, str]
    give: str
    equipment_ok: str
    equipment_checked: str
    summons_ok: str
    summons_wrong: str
    summons_not: str
    summons_checked: Mapping[str, str]
    choose: str
    change: str
    adjusters: str
    adjusters_substitutes: str
    adjusters_where: str
    adjusters_clock: str
    adjusters_no_place: str
    adjuster_remarks: Mapping[str, str]
    adjusters_title: str
    adjusters_ask: str
    adjuster_count: tuple[str, str]
    adjusters_label: str
    adjusters_substitutes_label: str
    adjusters_day_label: str
    adjusters_clock_label: str
    adjusters_place_label: str
    adjusters_save: str
    adjusters_nobody_listed: str
    approve: str
    agenda_approved: str
    agenda_struck: tuple[str, str]
    agenda_added: tuple[str, str]
    agenda_reordered: str
    agenda_since: str
    agenda_pending: str
    agenda_pressed_before: str
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
        "summons": "Har kallelsen gått ut i rätt tid och på rätt sätt?",
        "adjusters": "Vi utser justerare och ersättare för dem, och bestämmer plats och tid för justeringen.",
        "agenda": "Kan vi godkänna föredragningslistan?",
    },
    source={
        "all": "Regelprofil: {documents}.",
        "part": "Regelprofil: {documents}. Det som inte anges där är Bisittares förslag (standardprofilen).",
        "none": "Regelprofil: {documents}. Inget av det som står här anges där: det är Bisittares förslag (standardprofilen).",
        "default": "Regelprofil: Bisittares förslag (standardprofilen).",
    },
    source_since="gäller från {day}",
    given="{name} läste upp informationen klockan {clock}",
    left="Kvar att anteckna: {parts}.",
    of_opening="Av öppnandet är inte antecknat: {parts}.",
    parts={
        "equipment": "att ordföranden har kontrollerat sin egen utrustning",
        "information": "den inledande informationen",
        "summons": "kontrollen av kallelsen",
        "adjusters": "vilka som justerar",
        "agenda": "att föredragningslistan är godkänd",
    },
    give="Informationen är läst",
    equipment_ok="Min utrustning är kontrollerad",
    equipment_checked="{name} har kontrollerat sin egen utrustning, antecknat klockan {clock}",
    summons_ok="Kallelsen är i sin ordning",
    summons_wrong="Inte i sin ordning",
    summons_not="Det är antecknat att kallelsen inte är i sin ordning. Ordföranden avgör om sammanträdet kan fortsätta.",
    summons_checked={
        "yes": "Kallelsen är kontrollerad och i sin ordning, antecknat av {name} klockan {clock}",
        "no": "Kallelsen är kontrollerad och inte i sin ordning, antecknat av {name} klockan {clock}",
    },
    choose="Utse justerare",
    change="Ändra justerare",
    adjusters="Justerare: {names}",
    adjusters_substitutes="Ersättare för justerare: {names}",
    adjusters_where="Justering: {where}",
    adjusters_clock="klockan {clock}",
    adjusters_no_place="Plats och tid för justeringen är inte antecknade",
    adjuster_remarks={
        "away": "{name} ska justera men är antecknad som frånvarande",
        "remote": "{name} ska justera och deltar på distans",
        "leads": "{name} ska justera men leder nu sammanträdet",
        "not_serving": "{name} ska justera men tjänstgör inte längre",
        "disqualified": "{name} ska justera och är jävig i ärende {numbers}",
    },
    adjusters_title="Justerare",
    adjusters_ask="Vilka justerar protokollet tillsammans med ordföranden? Regelprofilen anger {people}.",
    adjuster_count=("{count} justerare", "{count} justerare"),
    adjusters_label="Justerare",
    adjusters_substitutes_label="Ersättare för justerarna",
    adjusters_day_label="Dag för justeringen",
    adjusters_clock_label="Klockslag för justeringen",
    adjusters_place_label="Plats för justeringen",
    adjusters_save="Anteckna justerarna",
    adjusters_nobody_listed="Ingen i deltagarlistan kan utses till justerare. Lägg till ledamöterna och anteckna vilka ersättare som tjänstgör.",
    approve="Föredragningslistan är godkänd",
    agenda_approved="Föredragningslistan är godkänd, antecknat av {name} klockan {clock}.",
    agenda_struck=("Ärende {numbers} utgår.", "Ärendena {numbers} utgår."),
    agenda_added=("Ärende {numbers} läggs till.", "Ärendena {numbers} läggs till."),
    agenda_reordered="Ordningen är ändrad.",
    agenda_since="Den har ändrats sedan dess.",
    agenda_pending="Ändrat i föredragningslistan: {changes}",
    agenda_pressed_before="Föredragningslistan hade ändrats sedan kortet med knappen visades. Inget har antecknats. Tryck igen om mötet har godkänt den som den är nu.",
    over="Sammanträdet är avslutat. Inget mer antecknas om öppnandet.",
    noted={
        "equipment": "{by} antecknade att den egna utrustningen uppfyller kraven på teknik och säkerhet.",
        "equipment_taken_back": "{by} tog tillbaka att den egna utrustningen är kontrollerad.",
        "given": "Inledande information given av {name}.",
        "given_noted": "{by} antecknade: inledande information given av {name}.",
        "taken_back": "{by} tog tillbaka att inledande information är given.",
        "summons_yes": "{by} antecknade att kallelsen är kontrollerad och i sin ordning.",
        "summons_no": "{by} antecknade att kallelsen är kontrollerad och inte i sin ordning.",
        "summons_taken_back": "{by} tog tillbaka det som senast antecknades om kallelsen.",
        "adjusters": "{by} antecknade justerare: {names}.",
        "adjusters_instead": "Ersättare för justerare: {names}.",
        "adjusters_taken_back": "{by} tog tillbaka det senaste valet av justerare.",
        "agenda": "{by} antecknade att föredragningslistan är godkänd.",
        "agenda_taken_back": "{by} tog tillbaka att föredragningslistan är godkänd.",
    },
    refusals={
        "opening_no_equipment": "Enligt reglerna för sammanträdet antecknas ingen kontroll av utrustningen här. Inget är antecknat.",
        "opening_no_summons": "Enligt reglerna för sammanträdet kontrolleras ingen kallelse här. Inget är antecknat.",
        "opening_no_agenda": "Enligt reglerna för sammanträdet godkänns ingen föredragningslista här. Inget är antecknat.",
        "opening_no_adjusters": "Enligt reglerna för sammanträdet utses ingen justerare här. Inget är antecknat.",
        "adjusters_nobody": "Välj minst en justerare. Inget är antecknat.",
        "adjusters_too_many": "Välj högst fem. Inget är antecknat.",
        "adjusters_twice": "Samma person kan inte väljas två gånger. Inget är antecknat.",
        "adjusters_leads": "Den som leder sammanträdet justerar ändå protokollet. Välj någon annan. Inget är antecknat.",
        "adjusters_not_serving": "Bara en närvarande ledamot eller tjänstgörande ersättare kan väljas. Inget är antecknat.",
        "adjusters_no_name": "Ingen ledamot eller ersättare i deltagarlistan heter så. Skriv namnet som det står där. Inget är antecknat.",
        "adjusters_several_names": "Flera i deltagarlistan heter så. Skriv hela namnet, och partiet efter namnet om två heter likadant. Inget är antecknat.",
        "adjusters_no_day": "Det är ingen dag. Skriv till exempel 2026-12-08. Inget är antecknat.",
        "adjusters_early": "Protokollet kan inte justeras före sammanträdet. Välj en senare dag. Inget är antecknat.",
        "adjusters_no_clock": "Det är inget klockslag. Skriv till exempel 16.00. Inget är antecknat.",
        "adjusters_long_place": "Skriv platsen med högst 80 tecken. Inget är antecknat.",
        "adjusters_identity": "Platsen verkar innehålla ett personnummer. Inget är antecknat. Skriv platsen utan numret.",
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
        "summons": "Did the summons go out in time and in the right way?",
        "adjusters": "We choose adjusters and substitutes for them, and decide place and time of the adjustment.",
        "agenda": "Can we approve the agenda?",
    },
    source={
        "all": "Rule profile: {documents}.",
        "part": "Rule profile: {documents}. What it does not say is Bisittare's suggestion (the default profile).",
        "none": "Rule profile: {documents}. It says nothing of what stands here, which is Bisittare's suggestion (the default profile).",
        "default": "Rule profile: Bisittare's suggestion (the default profile).",
    },
    source_since="in force from {day}",
    given="{name} read the information aloud at {clock}",
    left="Still to be noted: {parts}.",
    of_opening="Of the opening is not noted: {parts}.",
    parts={
        "equipment": "that the chair has checked their own equipment",
        "information": "the opening information",
        "summons": "the check of the summons",
        "adjusters": "who adjusts",
        "agenda": "that the agenda is approved",
    },
    give="The information is read",
    equipment_ok="My equipment is checked",
    equipment_checked="{name} has checked their own equipment, noted at {clock}",
    summons_ok="The summons is in order",
    summons_wrong="Not in order",
    summons_not="It is noted that the summons is not in order. The chair decides whether the sitting can go on.",
    summons_checked={
        "yes": "The summons was checked and is in order, noted by {name} at {clock}",
        "no": "The summons was checked and is not in order, noted by {name} at {clock}",
    },
    choose="Choose adjusters",
    change="Change adjusters",
    adjusters="Adjusters: {names}",
    adjusters_substitutes="Substitutes for adjusters: {names}",
    adjusters_where="Adjustment: {where}",
    adjusters_clock="at {clock}",
    adjusters_no_place="Place and time of the adjustment are not noted",
    adjuster_remarks={
        "away": "{name} is to adjust but is noted as absent",
        "remote": "{name} is to adjust and takes part remotely",
        "leads": "{name} is to adjust but now leads the sitting",
        "not_serving": "{name} is to adjust but no longer serves",
        "disqualified": "{name} is to adjust and is disqualified in matter {numbers}",
    },
    adjusters_title="Adjusters",
    adjusters_ask="Who adjusts the minutes together with the chair? The rule profile says {people}.",
    adjuster_count=("{count} adjuster", "{count} adjusters"),
    adjusters_label="Adjusters",
    adjusters_substitutes_label="Substitutes for the adjusters",
    adjusters_day_label="Day of the adjustment",
    adjusters_clock_label="Time of the adjustment",
    adjusters_place_label="Place of the adjustment",
    adjusters_save="Note the adjusters",
    adjusters_nobody_listed="Nobody on the roster can be chosen as adjuster. Add the members, and note which substitutes serve.",
    approve="The agenda is approved",
    agenda_approved="The agenda is approved, noted by {name} at {clock}.",
    agenda_struck=("Matter {numbers} is struck.", "Matters {numbers} are struck."),
    agenda_added=("Matter {numbers} is added.", "Matters {numbers} are added."),
    agenda_reordered="The order is changed.",
    agenda_since="It has been changed since.",
    agenda_pending="Changed in the agenda: {changes}",
    agenda_pressed_before="The agenda had been changed since the card with the button was shown. Nothing has been noted. Press again if the meeting has approved it as it is now.",
    over="The sitting is closed. Nothing more is noted of the opening.",
    noted={
        "equipment": "{by} noted that their own equipment meets the technical and security requirements.",
        "equipment_taken_back": "{by} took back that their own equipment was checked.",
        "given": "Opening information given by {name}.",
        "given_noted": "{by} noted: opening information given by {name}.",
        "taken_back": "{by} took back that opening information was given.",
        "summons_yes": "{by} noted that the summons was checked and is in order.",
        "summons_no": "{by} noted that the summons was checked and is not in order.",
        "summons_taken_back": "{by} took back what was noted last of the summons.",
        "adjusters": "{by} noted the adjusters: {names}.",
        "adjusters_instead": "Substitutes for adjusters: {names}.",
        "adjusters_taken_back": "{by} took back the last choice of adjusters.",
        "agenda": "{by} noted that the agenda is approved.",
        "agenda_taken_back": "{by} took back that the agenda is approved.",
    },
    refusals={
        "opening_no_equipment": "By the rules of the sitting no check of the equipment is noted here. Nothing is noted.",
        "opening_no_summons": "By the rules of the sitting no summons is checked here. Nothing is noted.",
        "opening_no_agenda": "By the rules of the sitting no agenda is approved here. Nothing is noted.",
        "opening_no_adjusters": "By the rules of the sitting no adjuster is chosen here. Nothing is noted.",
        "adjusters_nobody": "Choose at least one adjuster. Nothing is noted.",
        "adjusters_too_many": "Choose at most five. Nothing is noted.",
        "adjusters_twice": "The same person cannot be chosen twice. Nothing is noted.",
        "adjusters_leads": "Whoever leads the sitting adjusts the minutes anyway. Choose somebody else. Nothing is noted.",
        "adjusters_not_serving": "Only a member who is there or a serving substitute can be chosen. Nothing is noted.",
        "adjusters_no_name": "No member or substitute on the roster is called so. Write the name as it stands there. Nothing is noted.",
        "adjusters_several_names": "Several on the roster are called so. Write the whole name, and the party after the name where two have the same. Nothing is noted.",
        "adjusters_no_day": "That is no day. Write for example 2026-12-08. Nothing is noted.",
        "adjusters_early": "The minutes cannot be adjusted before the sitting. Choose a later day. Nothing is noted.",
        "adjusters_no_clock": "That is no time of the day. Write for example 16.00. Nothing is noted.",
        "adjusters_long_place": "Write the place in at most 80 characters. Nothing is noted.",
        "adjusters_identity": "The place seems to hold a personal identity number. Nothing is noted. Write the place without the number.",
        "opening_no_information": "By the rules of the sitting no opening information is given. Nothing is noted.",
    },
)
