"""Phrases of the roll call, of remote people, and of the quorum."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class QuorumPhrases:
    """`states` and `answers`: the line, by what the count rests on and by its answer; `lacks`: what is not confirmed of somebody; all by code.

    `noted` are the journal's sentences.
    """

    states: Mapping[str, str]
    answers: Mapping[str, str]
    confirm: str
    more: str
    limit: str
    sought_yes: str
    sought_no: str
    more_sought: str
    then_yes: str
    then_no: str
    barred: str
    lacks: Mapping[str, str]
    proved: str
    stop_titles: Mapping[str, str]
    stop: Mapping[str, str]
    stop_choose: str
    stop_choose_sought: str
    stop_waits: str
    stop_over: str
    confirm_now: str
    more_in_room: str
    adjourn: str
    go_on: str
    lost_titles: Mapping[str, str]
    lost_choose: str
    again_shown: str
    long_title: str
    long_time: str
    long_lost: str
    long_choose: str
    long_over: str
    show: str
    title: str
    progress: str
    notes: Mapping[str, str]
    noted_as: Mapping[str, str]
    listed: str
    hints: Mapping[str, str]
    again: Mapping[str, str]
    then: str
    answers_at_roll: Mapping[str, str]
    rest: str
    look: str
    look_title: str
    look_left: str
    look_rest: str
    looked: str
    end: str
    end_anyway: str
    anew: str
    over: str
    all_called: str
    nobody_called: str
    others: Mapping[str, str]
    others_ask: str
    remote_show: str
    remote_title: str
    remote_how: str
    remote_chair: str
    remote_alike: str
    remote_more: str
    nobody_remote: str
    remote_notes: Mapping[str, str]
    approve: str
    ascertain: str
    seats_show: str
    seats_title: str
    seats_full: str
    seat_why: Mapping[str, str]
    seat_nobodys: str
    seat_nobody: str
    seat_fill: str
    seat_filled: str
    seat_filled_vacant: str
    seat_in_matter: str
    seat_back: str
    seat_notes: Mapping[str, str]
    seat_standing: str
    seat_moved: str
    seat_backed: str
    seat_during: str
    seat_word: str
    out_for_the_day: Mapping[str, str]
    breaks_off: Mapping[str, str]
    back_out: Mapping[str, str]
    stayed: str
    stayed_typed: str
    mend: str
    mend_title: str
    mend_steps: tuple[str, ...]
    mend_else: str
    mend_sent: str
    answers_on: str
    answers_off: str
    answers_law: str
    answers_no_law: str
    answers_note: str
    answers_not: str
    noted: Mapping[str, str]
    refusals: Mapping[str, str]


SV = QuorumPhrases(
    states={
        "no_roll": "Inget upprop är gjort. Jag räknar inte beslutsförheten.",
        "running": "Uppropet pågår: {sure} hittills, det behövs {needed} av {seats}.",
        "paused": "Ajournerat: beslutsförheten räknas när ni återupptar.",
    },
    answers={
        "quorate": "Beslutsför: {sure} av {seats}.",
        "answers_alone": "Beslutsför bara för att svara på interpellationer och frågor: {sure} av {seats}.",
        "not_quorate": "Inte beslutsför: {sure} av {seats}, det behövs {needed}.",
        "not_shown": "Inte visat om ni är beslutsföra: {sure} säkra av {seats}, det behövs {needed}.",
    },
    confirm="Att bekräfta:",
    more="och {count} till",
    limit="Om någon lämnar: {less} av {seats}, inte beslutsför.",
    sought_yes="Kontakt söks med {names}. Om kontakten inte kommer tillbaka: {less} av {seats}, beslutsför.",
    sought_no="Kontakt söks med {names}. Om kontakten inte kommer tillbaka: {less} av {seats}, inte beslutsför.",
    more_sought="{count} till",
    then_yes="Om {name} tjänstgör: {more} av {seats}, beslutsför.",
    then_no="Om {name} tjänstgör: {more} av {seats}.",
    barred="{name} i presidiet får inte delta på distans i fullmäktige och räknas inte.",
    lacks={
        "called": "inte uppropad",
        "after_break": "inte kontrollerad efter ajourneringen",
        "moved": "har bytt plats efter uppropet",
        "approval": "distansdeltagandet är inte godkänt ännu",
        "declined": "ordföranden har sagt nej till distansdeltagandet",
        "link": "förbindelsen är bruten",
        "seen": "inte sedd och hörd",
        "unseen": "syns eller hörs inte",
        "identity": "ordföranden har inte förvissat sig om vem det är",
        "follows": "har svarat att det inte går att följa mötet",
        "trouble": "har meddelat fel på ljudet, bilden eller förbindelsen",
    },
    proved="godkänd och bekräftad",
    stop_titles={
        "not_quorate": "Ni är inte beslutsföra",
        "not_shown": "Det är inte visat att ni är beslutsföra",
        "sought": "Kontakten har just brutits med någon som tjänstgör",
    },
    stop={
        "matter.call": "{matter} skulle tas upp.",
        "matter.end": "{matter} skulle avslutas.",
        "gate.open": "{matter} skulle öppnas.",
    },
    stop_choose="Inget har ändrats. Ordföranden väljer: bekräfta dem på distans, låt sekreteraren ropa upp fler i rummet, ajournera, eller gå vidare så att det antecknas.",
    stop_choose_sought="Inget har ändrats. Ordföranden väljer: vänta tills kontakten är tillbaka och tryck igen, ajournera, eller gå vidare så att det antecknas.",
    stop_waits="Inget har ändrats. Ordföranden väljer hur ni går vidare och har fått frågan.",
    stop_over="Frågan om beslutsförheten är över.",
    confirm_now="Bekräfta dem på distans nu",
    more_in_room="Vi är fler i rummet: upprop",
    adjourn="Ajournera",
    go_on="Gå vidare, och anteckna det",
    lost_titles={
        "not_quorate": "Ni är inte längre beslutsföra",
        "not_shown": "Det är inte längre visat att ni är beslutsföra",
    },
    lost_choose="Ajournera, låt en ersättare träda in, eller avsluta sammanträdet. Den som är på distans kan bekräftas på nytt.",
    again_shown="Ni är beslutsföra igen",
    long_title="Uppropet drar ut på tiden",
    long_time="Det har pågått i {minutes}.",
    long_lost="{lost} förbindelser har brutits på tio minuter.",
    long_choose="Fortsätt, eller ajournera tills förbindelserna är stabila. Uppropet fortsätter sedan där det är.",
    long_over="Uppropet pågår inte längre.",
    show="Upprop",
    title="Upprop",
    progress="{done} av {all} uppropade",
    notes={
        "noted": "Antecknat: {name}, {answer}.",
        "rest": "Antecknat: {people}, i rummet.",
        "changed": "{name} har antecknats eller tappat förbindelsen sedan knappen visades. Inget är antecknat.",
        "left": "Ännu inte uppropade: {people}. Den som inte är uppropad räknas inte. Avsluta uppropet ändå?",
        "ended": "Uppropet är avslutat.",
    },
    noted_as={
        "room": "i rummet",
        "seen": "på distans, sedd och hörd",
        "unseen": "på distans, syns eller hörs inte",
        "away": "frånvarande",
    },
    listed="listan: {place}",
    hints={"in": "Teams: är med i mötet", "out": "Teams: inte med i mötet", "": "Teams: vet inte"},
    again={
        "link": "Ropas upp på nytt: förbindelsen är en annan än när uppropet gjordes.",
        "place": "Ropas upp på nytt: har bytt plats efter uppropet.",
        "break": "Var med före ajourneringen. Är hon eller han tillbaka?",
    },
    then="Därefter: {name}",
    answers_at_roll={
        "room": "I rummet",
        "seen": "På distans: sedd och hörd",
        "unseen": "På distans: syns eller hörs inte",
        "away": "Frånvarande",
    },
    rest="Alla andra i rummet ({count})",
    look="Kontrollera vilka som är tillbaka",
    look_title="Efter ajourneringen",
    look_left="Kvar att kontrollera: {people}",
    look_rest="Alla i rummet är tillbaka ({count})",
    looked="Alla som var med före ajourneringen är kontrollerade.",
    end="Avsluta uppropet",
    end_anyway="Avsluta uppropet ändå",
    anew="Ropa upp på nytt",
    over="Uppropet är avslutat.",
    all_called="Alla är uppropade. Avsluta uppropet.",
    nobody_called="Ingen på deltagarlistan ska ropas upp. Lägg till ledamöterna i deltagarlistan.",
    others={
        "room": "Övriga i rummet: {names}.",
        "remote": "Övriga på distans: {names}.",
        "unlisted": "På länken, men inte i deltagarlistan: {names}.",
        "unlisted_more": "På länken, men inte i deltagarlistan, utöver dem: {count}.",
    },
    others_ask="Fråga: finns det någon i rummet eller på länken som inte är nämnd?",
    remote_show="Deltagare på distans",
    remote_title="Deltagare på distans",
    remote_how="Ta bort krysset för den som svaret inte gäller. Fråga var och en om de ser och hör er och kan följa mötet innan du intygar.",
    remote_chair="Ordföranden godkänner och intygar.",
    remote_alike="Där inget annat står gäller: {how}",
    remote_more="{count} till visas när de här är klara.",
    nobody_remote="Ingen ledamot eller ersättare är antecknad på distans.",
    remote_notes={
        "saved": "Antecknat.",
        "nothing_new": "Inget nytt är antecknat.",
        "lost": "Någon är inte ansluten just nu, och är därför inte intygad. De andra är antecknade. Intyga när personen är tillbaka.",
        "changed": "Någon har fått en ny förbindelse sedan formuläret visades. De andra är antecknade. Fråga och intyga på nytt.",
    },
    approve="Godkänn att de deltar på distans",
    ascertain="Jag vet vilka de är, och de kan följa",
    seats_show="Ersättare",
    seats_title="Ersättare",
    seats_full="Ingen plats väntar på en ersättare.",
    seat_why={
        "absent": "frånvarande",
        "link": "förbindelsen är bruten",
        "disqualified": "jävig i ärende {no}",
        "vacant": "platsen har ingen ledamot",
        "listed": "enligt deltagarlistan",
        "broke_off": "har avbrutit sin tjänstgöring och är tillbaka",
    },
    seat_nobodys="Vakant plats",
    seat_nobody="Ingen ersättare i tur är uppropad och på plats.",
    seat_fill="Låt {name} tjänstgöra",
    seat_filled="{name} tjänstgör i stället för {instead}",
    seat_filled_vacant="{name} tjänstgör på en vakant plats",
    seat_in_matter="i ärende {no}",
    seat_back="Låt {name} tjänstgöra igen",
    seat_notes={
        "filled": "Antecknat: {name} tjänstgör.",
        "serves_again": "Antecknat: {name} tjänstgör igen.",
        "disqualified": "Antecknat: {name} är jävig i ärende {no} och räknas inte där.",
        "stayed": "Antecknat: {name} var med hela tiden. Ordföranden avgör när ledamoten tjänstgör i stället för ersättaren.",
        "broke_off": "{name} har avbrutit sin tjänstgöring, är tillbaka och tjänstgör inte.",
        "changed": "Läget är ett annat än när knappen visades. Inget är antecknat.",
    },
    seat_standing="Lämnat innan jävet antecknades, och inte återtaget: {what}. Inget tas bort av sig självt. Ordföranden avgör.",
    seat_moved="yrkande {no}",
    seat_backed="instämmande i yrkande {no}",
    seat_during="Ärende {no} behandlas. Byt under ett ärende bara om det finns särskilda skäl, och låt då föredragningen göras om.",
    seat_word="Välj när ordföranden har sagt det. Det antecknas som ordförandens ord.",
    out_for_the_day={
        "law": "Den som har avbrutit sin tjänstgöring får inte tjänstgöra mer i dag, med eller utan ersättare (5 kap. 20 § kommunallagen). Den som har varit med och lämnar sin plats till en ersättare har avbrutit sin tjänstgöring, om det inte beror på jäv.",
        "rule": "Enligt era regler får den som har avbrutit sin tjänstgöring tjänstgöra igen i dag bara om ordföranden beslutar det, med eller utan ersättare. Den som har varit med och lämnar sin plats till en ersättare har avbrutit sin tjänstgöring, om det inte beror på jäv.",
    },
    breaks_off={
        "law": "Ledamoten avbryter sin tjänstgöring och får inte tjänstgöra mer i dag, om det inte beror på jäv (5 kap. 20 § kommunallagen).",
        "rule": "Ledamoten avbryter sin tjänstgöring. Kommer ledamoten tillbaka i dag beslutar ordföranden om ledamoten tjänstgör igen.",
    },
    back_out={
        "law": "Ledamoten har avbrutit sin tjänstgöring och tjänstgör inte mer i dag (5 kap. 20 § kommunallagen).",
        "rule": "Ledamoten har avbrutit sin tjänstgöring och tjänstgör inte förrän ordföranden har beslutat det.",
    },
    mend="Be personen rätta till bild och ljud",
    mend_title="Ordföranden ber dig rätta till bild och ljud",
    mend_steps=(
        "Slå på kameran, och sitt så att du syns tydligt med ljuset framför dig.",
        "Tala nära mikrofonen, gärna med headset, och stäng ute ljud som stör.",
    ),
    mend_else="Fungerar det inte: skriv ”ljudet borta” eller ”tappar kontakten”, så får ordföranden och sekreteraren veta det.",
    mend_sent="Ett privat meddelande skickas till {name} om att rätta till bild och ljud",
    answers_on="Antecknat: {matter} är bara svar på interpellationer och frågor",
    answers_off="Antecknat: {matter} är inte bara svar på interpellationer och frågor",
    answers_law="Fullmäktige får svara på interpellationer och frågor även om färre än hälften är med, men inte besluta något i ärendet (5 kap. 45 § kommunallagen).",
    answers_no_law="Fler än hälften av ledamöterna ska vara med när ärendet handläggs.",
    answers_note="Bara svar på frågor i ärende {no}",
    answers_not="Inte bara svar på frågor i ärende {no}",
    stayed="Felantecknat: var med hela tiden",
    stayed_typed="Var frånvaron felantecknad skriver sekreteraren ”upprop {name} i rummet hela tiden”.",
    noted={
        "begun": "{by} började ett upprop.",
        "answered": "{by} ropade upp {name}: {answer}.",
        "gone_since": "{by} antecknade att {name} inte är närvarande sedan klockan {clock}, då förbindelsen bröts.",
        "taken_back": "{by} tog tillbaka vad som antecknats vid uppropet om {names}.",
        "ended": "{by} avslutade uppropet. Alla var uppropade.",
        "ended_left": "{by} avslutade uppropet. Inte uppropade: {people}.",
        "goes_on": "{by} tog tillbaka att uppropet är avslutat.",
        "approved": "{by} godkände att {names} deltar på distans.",
        "declined": "{by} godkände inte att {names} deltar på distans.",
        "undecided": "{by} tog tillbaka beslutet om att {names} deltar på distans.",
        "ascertained": "{by} har förvissat sig om vilka de är, och att de kan följa och delta: {names}.",
        "unascertained": "{by} tog tillbaka att det är bekräftat vilka de är: {names}.",
        "serves": "{by} lät {name} tjänstgöra {seat}.",
        "serves_recorded": "{by} antecknade att ordföranden lät {name} tjänstgöra {seat}.",
        "seat": "i stället för {instead} ({why})",
        "seat_vacant": "på en vakant plats",
        "service_taken_back": "{by} tog tillbaka att {name} tjänstgör.",
        "seat_again": "{by} lät {name} tjänstgöra igen, och {substitute} tjänstgör inte längre.",
        "seat_again_recorded": "{by} antecknade att ordföranden lät {name} tjänstgöra igen, och {substitute} tjänstgör inte längre.",
        "answers_alone": "{by} antecknade att ärende {no} bara är svar på interpellationer och frågor.",
        "answers_taken_back": "{by} antecknade att ärende {no} inte bara är svar på interpellationer och frågor.",
        "asked_to_mend": "{by} bad {name} rätta till bild och ljud.",
        "answered_out": "{by} ropade upp {name}: {answer}. {name} har avbrutit sin tjänstgöring och tjänstgör inte.",
        "out_again": "{by} lät {name} tjänstgöra igen efter avbruten tjänstgöring.",
        "out_again_recorded": "{by} antecknade att ordföranden lät {name} tjänstgöra igen efter avbruten tjänstgöring.",
        "out_again_taken_back": "{by} tog tillbaka att {name} tjänstgör igen.",
        "disqualified": "{by} antecknade att {name} är jävig i ärende {no}.",
        "disqualified_taken_back": "{by} tog tillbaka att {name} är jävig i ärende {no}.",
        "went_on": "{by} gick vidare med ärende {no} efter att ha fått veta: {line}",
        "went_on_sought": "{by} gick vidare med ärende {no} medan kontakt söktes med {people}, efter att ha fått veta: {line}",
    },
    refusals={
        "roll_no_such_name": "Ingen på deltagarlistan heter så. Inget är antecknat.",
        "roll_several_names": "Flera på deltagarlistan kan vara de som menas. Skriv hela namnet, och partiet efter namnet om två heter likadant. Inget är antecknat.",
        "roll_not_vouched": "Personen står på deltagarlistan, men uppdraget gäller inte förrän sekreteraren har gått i god för vem personen är. Inget är antecknat.",
        "remote_not_there": "Ingen ledamot eller ersättare som är på distans, eller har bett om det, heter så. Inget är antecknat.",
        "roll_not_called": "Den personen ropas inte upp. Uppropet gäller inte sekreteraren och inte den som är part i ett ärende. Inget är antecknat.",
        "seat_not_elected": "Den personen är varken ledamot eller ersättare. Inget är antecknat.",
        "roll_nobody_remote": "Ingen ledamot eller ersättare är antecknad på distans. Inget är antecknat.",
        "roll_not_begun": "Inget upprop är gjort. Inget har ändrats.",
        "seat_not_empty": "Platsen väntar inte på en ersättare: den som har platsen är inte antecknad som frånvarande eller jävig, och förbindelsen är inte bruten. Inget är antecknat.",
        "seat_filled_already": "En ersättare tjänstgör redan i stället för den personen. Inget är antecknat.",
        "seat_has_none": "Den personen är ersättare och tjänstgör inte. Skriv namnet på den som ska ersättas. Inget är antecknat.",
        "seat_no_substitute": "Ingen ersättare i tur är uppropad och på plats. Inget är antecknat.",
        "seat_cannot_serve": "Den personen kan inte tjänstgöra på den platsen: ersättaren ska vara uppropad, på plats, inte redan tjänstgöra och inte vara jävig, och i fullmäktige höra till samma parti. Inget är antecknat.",
        "seat_nobody_instead": "Ingen ersättare tjänstgör i stället för den personen. Inget har ändrats.",
        "seat_broke_off": "I fullmäktige får den som har avbrutit sin tjänstgöring av annat skäl än jäv inte tjänstgöra igen samma dag. Var frånvaron felantecknad skriver sekreteraren till exempel ”upprop Bo Lind i rummet hela tiden”. Inget har ändrats.",
        "seat_not_back": "Ledamoten är antecknad som frånvarande, eller så är förbindelsen bruten. Ropa upp ledamoten först. Inget har ändrats.",
        "mend_not_remote": "Personen är inte antecknad på distans. Inget är skickat.",
        "mend_no_road": "Personen kan inte nås privat. Inget är skickat. Säg det i mötet i stället.",
        "answers_in_council": "Undantaget för svar på interpellationer och frågor finns bara i fullmäktige (5 kap. 45 § kommunallagen). Inget är antecknat.",
        "seat_leads": "Ersättaren leder sammanträdet. Lämna över ledningen först, så kan ledamoten tjänstgöra igen. Inget har ändrats.",
    },
)

EN = QuorumPhrases(
    states={
        "no_roll": "There has been no roll call. I do not count the quorum.",
        "running": "The roll call goes on: {sure} so far, needed: {needed} of {seats}.",
        "paused": "Adjourned: the quorum is counted when you resume.",
    },
    answers={
        "quorate": "There is a quorum: {sure} of {seats}.",
        "answers_alone": "A quorum only to answer interpellations and questions: {sure} of {seats}.",
        "not_quorate": "There is no quorum: {sure} of {seats}, {needed} are needed.",
        "not_shown": "It is not shown whether there is a quorum: {sure} are sure of {seats}, {needed} are needed.",
    },
    confirm="To be confirmed:",
    more="and {count} more",
    limit="If somebody leaves: {less} of {seats}, no quorum.",
    sought_yes="Waiting for {names} to reconnect. If they do not come back: {less} of {seats}, a quorum.",
    sought_no="Waiting for {names} to reconnect. If they do not come back: {less} of {seats}, no quorum.",
    more_sought="{count} more",
    then_yes="If {name} serves: {more} of {seats}, a quorum.",
    then_no="If {name} serves: {more} of {seats}.",
    barred="{name} of the presidium may not be remote in the council and is not counted.",
    lacks={
        "called": "not called",
        "after_break": "not checked after the adjournment",
        "moved": "has changed place since the roll call",
        "approval": "remote participation is not approved yet",
        "declined": "the chair has said no to remote participation",
        "link": "the connection is broken",
        "seen": "not seen and heard",
        "unseen": "is not seen or heard",
        "identity": "the chair has not ascertained who it is",
        "follows": "has answered that the meeting cannot be followed",
        "trouble": "has said that sound, picture or connection fails",
    },
    proved="approved and confirmed",
    stop_titles={
        "not_quorate": "There is no quorum",
        "not_shown": "It is not shown that there is a quorum",
        "sought": "Somebody who serves has just lost the connection",
    },
    stop={
        "matter.call": "{matter} was to be called.",
        "matter.end": "{matter} was to be ended.",
        "gate.open": "{matter} was to be opened.",
    },
    stop_choose="Nothing has changed. The chair chooses: confirm the remote people, let the secretary call more in the room, adjourn, or go on and have it noted.",
    stop_choose_sought="Nothing has changed. The chair chooses: wait until they are back and press again, adjourn, or go on and have it noted.",
    stop_waits="Nothing has changed. The chair chooses how to go on, and has been asked.",
    stop_over="The question of the quorum is over.",
    confirm_now="Confirm the remote people now",
    more_in_room="We are more in the room: roll call",
    adjourn="Adjourn",
    go_on="Go on, and have it noted",
    lost_titles={
        "not_quorate": "There is no quorum any more",
        "not_shown": "It is no longer shown that there is a quorum",
    },
    lost_choose="Adjourn, let a substitute serve, or close the sitting. Whoever is remote can be confirmed anew.",
    again_shown="There is a quorum again",
    long_title="The roll call takes long",
    long_time="It has gone on for {minutes}.",
    long_lost="{lost} connections were lost in ten minutes.",
    long_choose="Go on, or adjourn until the connections are stable. The roll call then goes on where it is.",
    long_over="The roll call does not go on any more.",
    show="Roll call",
    title="Roll call",
    progress="{done} of {all} called",
    notes={
        "noted": "Noted: {name}, {answer}.",
        "rest": "Noted: {people}, in the room.",
        "changed": "{name} was noted, or lost the connection, after the button was shown. Nothing is noted.",
        "left": "Not called yet: {people}. Whoever was not called is not counted. End the roll call anyway?",
        "ended": "The roll call has ended.",
    },
    noted_as={
        "room": "in the room",
        "seen": "remote, seen and heard",
        "unseen": "remote, not seen or heard",
        "away": "absent",
    },
    listed="the list: {place}",
    hints={"in": "Teams: is in the meeting", "out": "Teams: not in the meeting", "": "Teams: does not know"},
    again={
        "link": "Called again: the connection is another than when the roll was called.",
        "place": "Called again: has changed place since the roll call.",
        "break": "Was there before the adjournment. Are they back?",
    },
    then="Then: {name}",
    answers_at_roll={
        "room": "In the room",
        "seen": "Remote: seen and heard",
        "unseen": "Remote: not seen or heard",
        "away": "Absent",
    },
    rest="All others in the room ({count})",
    look="Check who is back",
    look_title="After the adjournment",
    look_left="Still to check: {people}",
    look_rest="All in the room are back ({count})",
    looked="Everybody who was there before the adjournment has been checked.",
    end="End the roll call",
    end_anyway="End the roll call anyway",
    anew="Call the roll anew",
    over="The roll call has ended.",
    all_called="Everybody has been called. End the roll call.",
    nobody_called="Nobody on the roster is called. Add the members to the roster.",
    others={
        "room": "Others in the room: {names}.",
        "remote": "Others at a distance: {names}.",
        "unlisted": "On the link, and not on the roster: {names}.",
        "unlisted_more": "On the link, and not on the roster, apart from those: {count}.",
    },
    others_ask="Ask: is anybody in the room or on the link who has not been named?",
    remote_show="Remote people",
    remote_title="Remote people",
    remote_how="Clear the box of whoever the answer is not about. Before you confirm, ask each whether they see and hear you and can follow the meeting.",
    remote_chair="The chair approves and confirms.",
    remote_alike="Where nothing else is said: {how}",
    remote_more="{count} more are shown when these are done.",
    nobody_remote="No member or substitute is noted as remote.",
    remote_notes={
        "saved": "Noted.",
        "nothing_new": "Nothing new is noted.",
        "lost": "Somebody is not connected right now, and is therefore not confirmed. The others are noted. Confirm when the person is back.",
        "changed": "Somebody has got a new connection since the form was shown. The others are noted. Ask and confirm anew.",
    },
    approve="Approve that they are remote",
    ascertain="I know who they are; they can follow",
    seats_show="Substitutes",
    seats_title="Substitutes",
    seats_full="No seat waits for a substitute.",
    seat_why={
        "absent": "absent",
        "link": "the connection is broken",
        "disqualified": "disqualified in matter {no}",
        "vacant": "the seat has no member",
        "listed": "by the roster",
        "broke_off": "has broken off service and is back",
    },
    seat_nobodys="Vacant seat",
    seat_nobody="No substitute whose turn it is was called and is there.",
    seat_fill="Let {name} serve",
    seat_filled="{name} serves instead of {instead}",
    seat_filled_vacant="{name} serves on a vacant seat",
    seat_in_matter="in matter {no}",
    seat_back="Let {name} serve again",
    seat_notes={
        "filled": "Noted: {name} serves.",
        "serves_again": "Noted: {name} serves again.",
        "disqualified": "Noted: {name} is disqualified in matter {no} and is not counted there.",
        "stayed": "Noted: {name} was there all along. The chair decides when the member serves instead of the substitute.",
        "broke_off": "{name} has broken off service, is back and does not serve.",
        "changed": "It stands otherwise than when the button was shown. Nothing is noted.",
    },
    seat_standing="Made before the disqualification was noted, and not withdrawn: {what}. Nothing is removed by itself. The chair decides.",
    seat_moved="motion {no}",
    seat_backed="backing of motion {no}",
    seat_during="Matter {no} is being considered. Change during a matter only for special reasons, and have it presented anew.",
    seat_word="Choose when the chair has said so. It is noted as the chair's word.",
    out_for_the_day={
        "law": "Whoever has broken off service may not serve again today, with a substitute or without (Local Government Act 5:20). Whoever was there and leaves their seat to a substitute has broken off service, unless it is for disqualification.",
        "rule": "By your rules, whoever has broken off service may serve again today only if the chair decides it, with a substitute or without. Whoever was there and leaves their seat to a substitute has broken off service, unless it is for disqualification.",
    },
    breaks_off={
        "law": "The member breaks off service and may not serve again today, unless it is for disqualification (Local Government Act 5:20).",
        "rule": "The member breaks off service. If they come back today, the chair decides whether they serve again.",
    },
    back_out={
        "law": "The member has broken off service and does not serve again today (Local Government Act 5:20).",
        "rule": "The member has broken off service and does not serve until the chair has decided it.",
    },
    mend="Ask them to mend picture and sound",
    mend_title="The chair asks you to mend picture and sound",
    mend_steps=(
        "Turn the camera on, and sit so that you are seen clearly, with the light in front of you.",
        "Speak close to the microphone, preferably with a headset, and shut out sounds that disturb.",
    ),
    mend_else="If it does not work: write “no sound” or “losing contact”, and the chair and the secretary are told.",
    mend_sent="A private message about picture and sound is sent to {name}",
    answers_on="Noted: {matter} is answers to interpellations and questions only",
    answers_off="Noted: {matter} is not answers to interpellations and questions only",
    answers_law="A council may answer interpellations and questions although fewer than half are there, but decide nothing in the matter (Local Government Act 5:45).",
    answers_no_law="More than half of the members must be there when the matter is handled.",
    answers_note="Only answers to questions in matter {no}",
    answers_not="Not only questions in matter {no}",
    stayed="Noted by mistake: was there all along",
    stayed_typed="If the absence was noted by mistake, the secretary types “roll call {name} in the room all along”.",
    noted={
        "begun": "{by} began a roll call.",
        "answered": "{by} called {name}: {answer}.",
        "gone_since": "{by} noted that {name} has not been present since {clock}, when the connection broke.",
        "taken_back": "{by} took back what was noted at the roll call of {names}.",
        "ended": "{by} ended the roll call. Everybody had been called.",
        "ended_left": "{by} ended the roll call. Not called: {people}.",
        "goes_on": "{by} took back that the roll call has ended.",
        "approved": "{by} approved that these are remote: {names}.",
        "declined": "{by} did not approve that these are remote: {names}.",
        "undecided": "{by} took back the decision on who is remote: {names}.",
        "ascertained": "{by} has ascertained who they are, and that they can follow and take part: {names}.",
        "unascertained": "{by} took back that it is ascertained who they are: {names}.",
        "serves": "{by} let {name} serve {seat}.",
        "serves_recorded": "{by} noted that the chair let {name} serve {seat}.",
        "seat": "instead of {instead} ({why})",
        "seat_vacant": "on a vacant seat",
        "service_taken_back": "{by} took back that {name} serves.",
        "seat_again": "{by} let {name} serve again, and {substitute} serves no more.",
        "seat_again_recorded": "{by} noted that the chair let {name} serve again, and {substitute} serves no more.",
        "answers_alone": "{by} noted that matter {no} is answers to interpellations and questions only.",
        "answers_taken_back": "{by} noted that matter {no} is not answers to interpellations and questions only.",
        "asked_to_mend": "{by} asked {name} to mend picture and sound.",
        "answered_out": "{by} called {name}: {answer}. {name} has broken off service and does not serve.",
        "out_again": "{by} let {name} serve again after broken service.",
        "out_again_recorded": "{by} noted that the chair let {name} serve again after broken service.",
        "out_again_taken_back": "{by} took back that {name} serves again.",
        "disqualified": "{by} noted that {name} is disqualified in matter {no}.",
        "disqualified_taken_back": "{by} took back that {name} is disqualified in matter {no}.",
        "went_on": "{by} went on with matter {no} after being told: {line}",
        "went_on_sought": "{by} went on with matter {no} while {people} had lost the connection, after being told: {line}",
    },
    refusals={
        "roll_no_such_name": "Nobody on the roster is called so. Nothing is noted.",
        "roll_several_names": "Several on the roster can be meant. Write the whole name, and the party after the name where two have the same. Nothing is noted.",
        "roll_not_vouched": "The person is on the roster, but the capacity does not hold until the secretary has vouched for who the person is. Nothing is noted.",
        "remote_not_there": "No member or substitute who is remote, or has asked to be, is called so. Nothing is noted.",
        "roll_not_called": "That person is not called. The roll call is neither of the secretary nor of a party to a matter. Nothing is noted.",
        "seat_not_elected": "That person is neither a member nor a substitute. Nothing is noted.",
        "roll_nobody_remote": "No member or substitute is noted as remote. Nothing is noted.",
        "roll_not_begun": "There has been no roll call. Nothing has changed.",
        "seat_not_empty": "The seat waits for no substitute: whoever has it is not noted as absent or disqualified, and the connection is not broken. Nothing is noted.",
        "seat_filled_already": "A substitute serves instead of that person already. Nothing is noted.",
        "seat_has_none": "That person is a substitute and does not serve. Write the name of whoever is to be replaced. Nothing is noted.",
        "seat_no_substitute": "No substitute whose turn it is was called and is there. Nothing is noted.",
        "seat_cannot_serve": "That person cannot serve on that seat: the substitute must have been called, be there, not serve already and not be disqualified, and in a council be of the same party. Nothing is noted.",
        "seat_nobody_instead": "No substitute serves instead of that person. Nothing has changed.",
        "seat_broke_off": "In a council whoever broke off service for another reason than disqualification does not serve again that day. If the absence was noted by mistake, the secretary types for example “roll call Bo Lind in the room all along”. Nothing has changed.",
        "seat_not_back": "The member is noted as absent, or the connection is broken. Call the member first. Nothing has changed.",
        "mend_not_remote": "The person is not noted as remote. Nothing is sent.",
        "mend_no_road": "The person cannot be reached alone. Nothing is sent. Say it in the meeting instead.",
        "answers_in_council": "The exception for answers to interpellations and questions is the council's alone (Local Government Act 5:45). Nothing is noted.",
        "seat_leads": "The substitute leads the sitting. Hand over the lead first, and the member can serve again. Nothing has changed.",
    },
)
