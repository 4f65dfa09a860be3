"""Phrases of a matter's cards: the room's and the hosts'."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MatterPhrases:
    """`chat` by what can be said of the chat; `script…`: what the chair says."""

    chat: Mapping[str, str]
    leader_disqualified: str
    leader_disqualified_do: str
    leader_disqualified_over: str
    none: str
    write_nothing: str
    write_nothing_yet: str
    write_nothing_break: str
    oral: str
    no_names: str
    move: str
    motions: str
    script: str
    script_call: str
    script_decide: str
    script_show: str
    call: str
    end: str
    end_and_call: str
    raise_level: str
    level_title: str
    level_now: str
    level_label: str
    level_missing: str
    level_wrong: Mapping[str, str]
    level_follows: str
    level_send: str
    strictest: str
    raised: str
    raised_bared: str
    raised_sealed: str
    raised_aloud: str
    raised_on_table: str
    must_leave: str
    special_enter: str
    special_title: str
    special_why: str
    special_wrong: Mapping[str, str]
    special_entered: str
    special_date: str
    special_section: str
    special_missing: str
    special_send: str
    special_none: str
    special_noted: str
    special_removed: str
    special_back: str
    special_again: str
    special_lapsed: str
    adjusted: str
    take_anyway: str
    refusals: Mapping[str, str]


SV = MatterPhrases(
    leader_disqualified="{name} leder sammanträdet och är antecknad som jävig i ärende {no}",
    leader_disqualified_do="Den som är jävig får inte delta i ärendet. Lämna över ledningen innan behandlingen fortsätter. Är jävet felantecknat tar sekreteraren tillbaka det med ”ångra”.",
    leader_disqualified_over="Ärende {no} leds inte längre av någon som är jävig i det.",
    chat={
        "warns": "Jag varnar om någon skriver i chatten.",
        "cannot_read": "Jag vet inte än om jag kan läsa chatten. Räkna inte med någon varning.",
    },
    none="Inget ärende är uppe just nu.",
    write_nothing_yet="Skriv ingenting i chatten från och med nu.",
    write_nothing_break="Skriv ingenting i chatten, inte heller under ajourneringen.",
    write_nothing="Skriv ingenting i chatten medan ärendet behandlas.",
    oral="Yrkanden framförs muntligen.",
    no_names="Nämn inte namn eller andra personuppgifter.",
    move="Lämna yrkande",
    motions="Visa yrkanden",
    script="Att säga",
    script_call="Säg bara ”{matter}”. Nämn inte namn eller andra personuppgifter.",
    script_decide="När överläggningen är avslutad: ”Kan vi besluta enligt förslaget i handlingarna?”",
    script_show="Förslaget kan visas genom skärmdelning. Lägg inga dokument i chatten.",
    call="Ta upp ärende {no}",
    end="Avsluta ärende {no}",
    end_and_call="Avsluta {end} och ta upp {call}",
    raise_level="Höj skyddsnivån",
    level_title="{matter}: höj skyddsnivån",
    level_now="Nu: {kind}.",
    level_label="Behandla ärendet som",
    level_missing="Välj hur ärendet ska behandlas.",
    level_wrong={
        "missing": "Välj hur ärendet ska behandlas. Inget har ändrats.",
        "not_stricter": "Skyddsnivån kan bara höjas, och ärendet har redan den nivån eller en högre. Inget har ändrats.",
    },
    level_follows="Det gäller genast och kan inte sänkas igen. Vid sekretess och säkerhetsskydd tas rubriken bort, inlämnade yrkanden "
    "låses så att bara sekreteraren kan hämta dem en gång, och ingenting får skrivas i chatten.",
    level_send="Höj skyddsnivån nu",
    strictest="Ärendet har redan den högsta skyddsnivån.",
    raised="{matter} har fått högre skyddsnivå: {kind}",
    raised_bared="Rubriken är borttagen.",
    raised_sealed="Inlämnade yrkanden är låsta, och sekreteraren kan hämta varje yrkande en gång.",
    raised_aloud="Yrkanden framförs muntligen från och med nu.",
    raised_on_table="Ärendet är fortfarande uppe. Den som deltar på distans besvarar checklistan på nytt, och kontrollen av vilka "
    "som är inloggade behöver göras om.",
    must_leave="Någon deltar på distans, och det är inte tillåtet i ärendet. Fortsätt inte förrän alla är i rummet. "
    "Ajournera eller avsluta ärendet.",
    special_enter="Ange särskilt beslut",
    special_title="{matter}: särskilt beslut om distans",
    special_why="Ärendet får behandlas medan någon deltar på distans bara om det finns ett särskilt beslut om det. Ange beslutets datum och paragraf.",
    special_wrong={
        "date": "Ange beslutets datum, som inte kan vara efter sammanträdets dag. Inget är sparat.",
        "section": "Ange beslutets paragraf, till exempel § 42. Inget är sparat.",
    },
    special_entered="Angivet: {date} {section}",
    special_date="Beslutets datum",
    special_section="Paragraf",
    special_missing="Ange beslutets datum och paragraf.",
    special_send="Spara beslutet",
    special_none="Ta bort beslutet",
    special_lapsed="Det särskilda beslutet för ärende {no} står inte kvar, eftersom föredragningslistan ändrades.",
    special_noted="{by} angav ett särskilt beslut för ärende {no}: {date} § {section}.",
    special_removed="{by} tog bort det särskilda beslutet för ärende {no}: {date} § {section}.",
    special_back="{by} tog tillbaka det särskilda beslutet för ärende {no}. Inget beslut är angivet.",
    special_again="{by} tog tillbaka det som senast angavs om särskilt beslut för ärende {no}. Det tidigare beslutet gäller igen: {date} § {section}.",
    adjusted="Ärendet är omedelbart justerat. Tas det om gäller justeringen inte längre: det som då beslutas justeras och anslås på nytt. Inget har ändrats. Ska det ändå tas om: skriv ”ta om”, ärendets nummer och ”ändå”, till exempel ”ta om 4 ändå”.",
    take_anyway="Ta om ärende {no} ändå",
    refusals={
        "open_already": "Ärendet är redan öppnat och behandlas nu, så det finns ingen öppning att avbryta. Inget har ändrats. Ska ärendet inte behandlas nu: skriv ”avsluta” och ärendets nummer, till exempel ”avsluta 4”, eller ”ajournera”. Så här är läget nu:",
        "let_be_already": "Ärendet är inte öppnat, och jag väntar inte på att chatten ska stängas av. Det finns därför ingen öppning att avbryta. Inget har ändrats. Ska ärendet öppnas: skriv ”öppna” och ärendets nummer, till exempel ”öppna 4”. Så här är läget nu:",
        "nothing_opens": "Inget ärende är uppe, så det finns ingen öppning att avbryta. Inget har ändrats. Så här är läget nu:",
        "not_treated": "Ärendet har inte behandlats, så det finns inget underlag för det.",
        "no_special_decision": "Ett särskilt beslut kan bara anges för ett ärende med säkerhetsskydd, och bara om kommunens regler tillåter det. Inget har ändrats.",
        "in_room": "Du är antecknad som närvarande i rummet och behöver inte svara på checklistan. Deltar du på distans: skriv ”distans” till mig.",
        "no_matter": "Det finns inget ärende med det numret på föredragningslistan. Inget har ändrats.",
        "none_up": "Inget ärende är uppe. Inget har ändrats. Ange ärendets nummer.",
        "none_waiting": "Inget ärende väntar på att tas upp. Inget har ändrats.",
        "not_stricter": "Skyddsnivån kan bara höjas. Inget har ändrats.",
        "matter_leader_disqualified": "Den som leder sammanträdet är antecknad som jävig i ärendet och kan inte leda det. Lämna över ledningen först, och ta upp eller öppna ärendet sedan. Inget har ändrats.",
        "matter_checker_disqualified": "Du är antecknad som jävig i ärendet, så din kontroll räknas inte. Sekreteraren eller den som får ledningen gör kontrollen. Inget har antecknats.",
        "matter_ended": "Ärendet är redan avslutat. Inget har ändrats. Ska det behandlas igen: skriv ”ta om” och ärendets nummer, till exempel ”ta om 4”.",
        "matter_struck": "Ärendet är struket från föredragningslistan. Inget har ändrats.",
        "not_called": "Ärendet har inte tagits upp. Ta upp det först.",
        "not_open": "Ärendet är inte öppnat. Inget har ändrats.",
    },
)

EN = MatterPhrases(
    leader_disqualified="{name} leads the sitting and is noted as disqualified in matter {no}",
    leader_disqualified_do="Whoever is disqualified may not take part in the matter. Hand over the lead before the matter goes on. If it was noted by mistake, the secretary takes it back by “undo”.",
    leader_disqualified_over="Matter {no} is no longer led by anybody who is disqualified in it.",
    chat={
        "warns": "I warn if somebody writes in the chat.",
        "cannot_read": "I do not know yet whether I can read the chat. Do not count on a warning.",
    },
    none="No matter is being considered right now.",
    write_nothing_yet="Write nothing in the chat from now on.",
    write_nothing_break="Write nothing in the chat, not during the adjournment either.",
    write_nothing="Write nothing in the chat while the matter is being considered.",
    oral="Motions are made orally.",
    no_names="Do not mention names or other personal data.",
    move="Hand in a motion",
    motions="Show motions",
    script="What to say",
    script_call="Say only “{matter}”: no names or other personal data.",
    script_decide="After the deliberation: “Can we decide as proposed in the documents?”",
    script_show="The proposal may be shown by sharing the screen. Put no documents in the chat.",
    call="Call matter {no}",
    end="End matter {no}",
    end_and_call="End {end} and call {call}",
    raise_level="Raise the level",
    level_title="{matter}: raise the level",
    level_now="Now: {kind}.",
    level_label="Handle the matter as",
    level_missing="Choose how the matter is to be handled.",
    level_wrong={
        "missing": "Choose how the matter is to be handled. Nothing has changed.",
        "not_stricter": "The level can only be raised, and the matter has that level already or a higher one. Nothing has changed.",
    },
    level_follows="It takes effect at once and cannot be lowered. Where it is confidential or of protective security the title is removed, "
    "motions handed in are locked so that only the secretary can fetch them, once, and nothing may be written in the chat.",
    level_send="Raise the level now",
    strictest="The matter has the highest level already.",
    raised="{matter} is at a higher level: {kind}",
    raised_bared="The title is removed.",
    raised_sealed="Motions handed in are locked, and the secretary can fetch each of them once.",
    raised_aloud="From now on motions are made orally.",
    raised_on_table="The matter is still being considered. Remote people answer the checklist anew, and who is logged in must be "
    "checked again.",
    must_leave="Somebody is remote, and that is not allowed in the matter. Do not go on until all are in the room. "
    "Adjourn, or end the matter.",
    special_enter="Enter a special decision",
    special_title="{matter}: special decision on remote participation",
    special_why="The matter may be handled while anybody is remote only if there is a special decision on it. Enter the decision's date and section.",
    special_wrong={
        "date": "Enter the decision's date, which cannot be after the day of the sitting. Nothing is kept.",
        "section": "Enter the decision's section, for example § 42. Nothing is kept.",
    },
    special_entered="Entered: {date} {section}",
    special_date="Date of the decision",
    special_section="Section",
    special_missing="Enter the decision's date and section.",
    special_send="Save the decision",
    special_none="Remove the decision",
    special_lapsed="The special decision for matter {no} no longer stands, since the agenda was changed.",
    special_noted="{by} entered a special decision for matter {no}: {date} § {section}.",
    special_removed="{by} removed the special decision for matter {no}: {date} § {section}.",
    special_back="{by} took back the special decision for matter {no}. No decision is entered.",
    special_again="{by} took back what was last entered about a special decision for matter {no}. The earlier decision stands again: {date} § {section}.",
    adjusted="The matter is adjusted at once. If it is taken again the adjustment holds no longer: what is decided then is adjusted and announced anew. Nothing has changed. If it is to be taken again all the same: write “take 4 again anyway”, with the matter's number.",
    take_anyway="Take matter {no} again anyway",
    refusals={
        "open_already": "The matter is open and being considered, so there is no opening to cancel. Nothing has changed. If it is not to be considered now: write “end” and the matter's number, for example “end 4”, or “adjourn”. This is how things stand now:",
        "let_be_already": "The matter is not open, and I am not waiting for the chat to be turned off. So there is no opening to cancel. Nothing has changed. To open the matter: write “open” and its number, for example “open 4”. This is how things stand now:",
        "nothing_opens": "No matter is up, so there is no opening to cancel. Nothing has changed. This is how things stand now:",
        "not_treated": "The matter has not been treated, so there is no note of it.",
        "no_special_decision": "A special decision can be entered for matters of protective security only, and only where the municipality's rules allow it. Nothing has changed.",
        "in_room": "You are noted as present in the room and need not answer the checklist. If you are remote: write “remote” to me.",
        "no_matter": "No matter with that number is on the agenda. Nothing has changed.",
        "none_up": "No matter is up. Nothing has changed. Give the matter's number.",
        "none_waiting": "No matter waits to be called. Nothing has changed.",
        "not_stricter": "The level can only be raised. Nothing has changed.",
        "matter_leader_disqualified": "Whoever leads the sitting is noted as disqualified in the matter and cannot lead it. Hand over the lead first, and then call or open the matter. Nothing has changed.",
        "matter_checker_disqualified": "You are noted as disqualified in the matter, so your check does not count. The secretary, or whoever is given the lead, makes it. Nothing was noted.",
        "matter_ended": "The matter has already ended. Nothing has changed. If it is to be considered again: write “take 4 again”, with the matter's number.",
        "matter_struck": "The matter is struck from the agenda. Nothing has changed.",
        "not_called": "The matter has not been called. Call it first.",
        "not_open": "The matter is not open. Nothing has changed.",
    },
)
