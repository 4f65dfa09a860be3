"""Phrases of the journal: each fact of a sitting as a sentence, for whoever watches it grow. None repeats what was written."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class JournalPhrases:
    """`{by}`: who did it; `{name}`: whom it is about, in running text. `where` by code; `…_known`: nobody did it.

    A sentence whose first word is filled in gets its capital when it is told.
    """

    somebody: str
    party: str
    without_capacity: str
    unsaid: str
    other: str
    # the chat and the setting up
    arrived: str
    heard: str
    unheard: str
    app_removed: str
    organizer: str
    organizer_unknown: str
    set_up: str
    set_up_waits: str
    described: str
    decision: str
    no_decision: str
    # the roster
    noticed: str
    noticed_foreign: str
    assigned: str
    assigned_known: str
    unassigned: str
    unassigned_known: str
    place: str
    place_back: str
    entered: str
    link_lost: str
    not_back: str
    # the sitting
    begun: str
    led: str
    led_self: str
    adjourned: str
    adjourned_open: str
    resumed: str
    resumed_reopens: str
    adjourned_back: str
    closed: str
    rival: str
    said_again: str
    nothing_undone: str
    purged: str
    # the agenda
    listed: str
    struck: str
    ordered: str
    raised: str
    called: str
    called_back: str
    checked: str
    not_checked: str
    let_hear: str
    check_lapsed: str
    opened: str
    opened_anyway: str
    reason: str
    unready: str
    unmet: str
    ended: str
    # the checklist
    for_matter: str
    at_opening: str
    asked: str
    asked_opening: str
    prolonged: str
    confirmed: str
    unsafe: str
    confirmed_recorded: str
    unsafe_recorded: str
    answer_back: str
    answer_back_recorded: str
    # motions
    kind_unsaid: str
    moved: str
    moved_recorded: str
    moved_emailed: str
    moved_recorded_at: str
    moved_emailed_at: str
    moved_hidden: str
    withdrawn: str
    withdrawn_for: str
    restored: str
    message_edited: tuple[str, str]
    message_deleted: tuple[str, str]
    seconded: str
    second_back: str
    reclassified: str
    reclassified_hidden: str
    fetched: str
    motion_held: str
    motion_let_go: str
    # the guard
    where: Mapping[str, str]
    tripped: str
    tripped_edited: str
    guarded_restored: str
    written_before: str
    nothing_kept: str
    name_destroyed: str
    identity: str


SV = JournalPhrases(
    somebody="någon",
    party="parten i ärende {no}",
    without_capacity="en person utan uppdrag",
    unsaid="uppgift saknas",
    other="Något antecknades som den här versionen av Bisittare inte känner till.",
    arrived="{by} lade till Bisittare i chatten.",
    app_removed="{by} tog bort Bisittare ur chatten. Ordförande och sekreterare fick veta det.",
    unheard="Bisittare togs bort ur chatten eller lades till på nytt. Därför är det inte visat att chatten kan läsas.",
    heard="Bisittare kan läsa chatten och varnar om någon skriver medan ett sekretessärende behandlas.",
    organizer="Teams uppger att {name} är mötets organisatör.",
    organizer_unknown="Teams har uppgett vem som är mötets organisatör.",
    set_up="{by} förberedde sammanträdet.",
    set_up_waits="{by} begärde att få förbereda sammanträdet. Det väntar på att bli godkänt.",
    described="{board} ({body}, antal ordinarie ledamöter: {seats}), {date}, {place}.",
    decision="Fullmäktiges beslut om distansdeltagande: {decision}.",
    no_decision="Fullmäktiges beslut om distansdeltagande är inte angivet.",
    noticed="{name} är ny i deltagarlistan och har inget uppdrag.",
    noticed_foreign="{name} är ny i deltagarlistan, är {foreign} och har inget uppdrag.",
    assigned="{by} antecknade {name} som {what}.",
    assigned_known="{name} står i deltagarlistan som {what}.",
    unassigned="{by} antecknade att {name} inte har något uppdrag i mötet.",
    unassigned_known="{name} har inget uppdrag i mötet.",
    place="{name} är {place} enligt egen uppgift.",
    place_back="{name} tog tillbaka sin uppgift om plats. Nu gäller: {place}.",
    entered="Enligt Teams har {name} anslutit till mötet.",
    link_lost="Enligt Teams har {name} lämnat mötet eller tappat anslutningen.",
    not_back="{name} kom inte tillbaka inom den tid som räknas som ett kort bortfall.",
    begun="{by} öppnade sammanträdet. Kommunens regler: {profile}.",
    led="{by} antecknade att {name} leder mötet från och med nu.",
    led_self="{by} leder mötet från och med nu.",
    adjourned="{by} ajournerade sammanträdet i {minutes}. Anledning: {reason}.",
    adjourned_open="{by} ajournerade sammanträdet tills vidare. Anledning: {reason}.",
    resumed="{by} återupptog sammanträdet.",
    resumed_reopens="{by} återupptog sammanträdet. Ärende {no} ska öppnas på nytt.",
    adjourned_back="{by} tog tillbaka ajourneringen.",
    closed="{by} avslutade sammanträdet.",
    said_again="{by} sa på nytt något som redan var antecknat.",
    nothing_undone="{by} ville ångra, och det fanns inget att ta tillbaka.",
    rival="Två sammanträden var öppnade i samma chatt. Ordföranden och sekreteraren tillfrågades vilket som ska avslutas.",
    purged="Det som stod i journalen gallrades.",
    listed="{by} satte upp ärende {no} på föredragningslistan: {kind}.",
    struck="{by} strök ärende {no} från föredragningslistan.",
    ordered="{by} ändrade ordningen på föredragningslistan: {order}.",
    raised="{by} höjde skyddsnivån för ärende {no}: {kind}.",
    called="{by} tog upp ärende {no}.",
    called_back="{by} lät ärende {no} vänta utan att det hade öppnats.",
    checked="{by} kontrollerade inför ärende {no} att bara behöriga är inloggade.",
    let_hear="Får vara med utan att tjänstgöra: {names}.",
    not_checked="{by} antecknade att det inte är bekräftat inför ärende {no} att bara behöriga är inloggade.",
    check_lapsed="Kontrollen av att bara behöriga är inloggade gäller inte längre i ärende {no}: någon som inte får vara med är antecknad på distans eller ansluten.",
    opened="{by} öppnade ärende {no}.",
    opened_anyway="{by} öppnade ärende {no} trots det som återstod.",
    reason="Skäl: {reason}.",
    unready="Antal personer som inte var klara: {count}.",
    unmet="Antal krav som inte kan uppfyllas eller kontrolleras här: {count}.",
    ended="{by} avslutade ärende {no}.",
    for_matter="för ärende {no}",
    at_opening="för mötets öppnande",
    asked="Inför ärende {no} ska alla på distans bekräfta checklistan.",
    asked_opening="När sammanträdet öppnas ska alla på distans bekräfta checklistan.",
    prolonged="Checklistan gäller även ärende {no}. Svar som fortfarande är giltiga behöver inte lämnas på nytt.",
    confirmed="{name} bekräftade checklistan {where}.",
    unsafe="{name} svarade på checklistan {where} att något inte stämmer ({items}).",
    confirmed_recorded="{by} antecknade att {name} muntligen har bekräftat checklistan {where}.",
    unsafe_recorded="{by} antecknade att {name} muntligen har svarat på checklistan {where} att något inte stämmer ({items}).",
    answer_back="{name} meddelade att svaret på checklistan inte längre gäller.",
    answer_back_recorded="{by} antecknade att svaret på checklistan från {name} inte längre gäller.",
    kind_unsaid="typ inte angiven",
    moved="{by} lämnade yrkande {motion} i ärende {no}: {kind}.",
    moved_recorded="{by} antecknade yrkande {motion} i ärende {no}, framfört muntligen av {name}: {kind}.",
    moved_emailed="{by} antecknade yrkande {motion} i ärende {no}, lämnat med e-post av {name}: {kind}.",
    moved_recorded_at="{by} antecknade yrkande {motion} i ärende {no}, framfört muntligen klockan {at} av {name}: {kind}.",
    moved_emailed_at="{by} antecknade yrkande {motion} i ärende {no}, lämnat med e-post klockan {at} av {name}: {kind}.",
    moved_hidden="Yrkande {motion} lämnades i ärende {no}, som nu är belagt med sekretess.",
    withdrawn="{by} återtog yrkande {motion}.",
    withdrawn_for="{by} antecknade att {name} har återtagit yrkande {motion}.",
    message_edited=(
        "{by} ändrade ett meddelande innan det hade kommit fram.",
        "{by} ändrade meddelandet med yrkande {motion} i chatten. Yrkandet är oförändrat.",
    ),
    message_deleted=(
        "{by} tog bort ett meddelande innan det hade kommit fram.",
        "{by} tog bort meddelandet med yrkande {motion} ur chatten. Yrkandet gäller fortfarande.",
    ),
    restored="{by} ångrade återtagandet av yrkande {motion}. Yrkandet gäller igen.",
    seconded="{name} instämde i yrkande {motion}.",
    second_back="{name} instämmer inte längre i yrkande {motion}.",
    reclassified="{by} ändrade typen av yrkande {motion}: {kind}.",
    reclassified_hidden="{by} ändrade typen av yrkande {motion}.",
    fetched="{by} hämtade lydelsen till yrkande {motion} för diariet. Lydelsen är nu borttagen härifrån.",
    motion_held="{by} skrev ett yrkande och tillfrågades om vilket ärende det gäller. Yrkandet visas inte för någon annan.",
    motion_let_go="Ett yrkande väntar inte längre på besked om ärende.",
    where={"chat": "i chatten", "alone": "privat till Bisittare"},
    tripped="{name} skrev {where} medan ärende {no} var uppe.",
    tripped_edited="{name} ändrade ett meddelande {where} medan ärende {no} var uppe.",
    guarded_restored="{name} lade tillbaka ett borttaget meddelande {where}, som skrevs medan ärende {no} var uppe.",
    written_before="{by} skrev {where} innan ärende {no} togs upp. Meddelandet kom fram först därefter, och inget av det har sparats.",
    nothing_kept="Det är antecknat vem som skrev och när, men inget av det som skrevs.",
    name_destroyed="Namnet är gallrat. Det är antecknat när det skrevs, men inget av det som skrevs.",
    identity="{name} skrev något i chatten som verkar vara ett personnummer och har fått en varning.",
)

EN = JournalPhrases(
    somebody="somebody",
    party="the party to matter {no}",
    without_capacity="a person without a capacity",
    unsaid="not said",
    other="Something was noted that this version of Bisittare does not know.",
    arrived="{by} added Bisittare to the chat.",
    app_removed="{by} removed Bisittare from the chat. Chair and secretary were told.",
    unheard="Bisittare was removed from the chat, or added anew. So it is not shown that the chat can be read.",
    heard="Bisittare can read the chat and warns if somebody writes while a confidential matter is being considered.",
    organizer="Teams says that {name} is the meeting's organizer.",
    organizer_unknown="Teams has said who is the meeting's organizer.",
    set_up="{by} prepared the sitting.",
    set_up_waits="{by} asked to prepare the sitting. It waits to be approved.",
    described="{board} ({body}, number of ordinary members: {seats}), {date}, {place}.",
    decision="The council's decision on remote participation: {decision}.",
    no_decision="The council's decision on remote participation is not given.",
    noticed="{name} is new on the meeting's roster and has no capacity.",
    noticed_foreign="{name} is new on the meeting's roster, is {foreign} and has no capacity.",
    assigned="{by} noted {name} as {what}.",
    assigned_known="{name} is on the meeting's roster as {what}.",
    unassigned="{by} noted that {name} has no capacity in the meeting.",
    unassigned_known="{name} has no capacity in the meeting.",
    place="{name} is {place}, as they say themselves.",
    place_back="{name} took back what they said of their place. It is now: {place}.",
    entered="Teams says that {name} has joined the meeting.",
    link_lost="Teams says that {name} has left the meeting or lost the connection.",
    not_back="{name} did not come back within the time that counts as a short loss.",
    begun="{by} opened the sitting. The municipality's rules: {profile}.",
    led="{by} noted that {name} leads the meeting from now on.",
    led_self="{by} leads the meeting from now on.",
    adjourned="{by} adjourned the sitting for {minutes}. Reason: {reason}.",
    adjourned_open="{by} adjourned the sitting until further notice. Reason: {reason}.",
    resumed="{by} resumed the sitting.",
    resumed_reopens="{by} resumed the sitting. Matter {no} is to be opened anew.",
    adjourned_back="{by} took the adjournment back.",
    closed="{by} closed the sitting.",
    said_again="{by} said anew what was noted already.",
    nothing_undone="{by} wished to undo, and there was nothing to take back.",
    rival="Two sittings were open in the same chat. Chair and secretary were asked which to close.",
    purged="What stood in the journal was purged.",
    listed="{by} put matter {no} on the agenda: {kind}.",
    struck="{by} struck matter {no} from the agenda.",
    ordered="{by} changed the order of the agenda: {order}.",
    raised="{by} raised the level of matter {no}: {kind}.",
    called="{by} called matter {no}.",
    called_back="{by} let matter {no} wait without its having been opened.",
    checked="{by} checked before matter {no} that only entitled people are logged in.",
    let_hear="May be there without serving: {names}.",
    not_checked="{by} noted that it is not confirmed before matter {no} that only entitled people are logged in.",
    check_lapsed="The check that only entitled people are logged in no longer holds for matter {no}: somebody who may not be there is noted as remote, or connected.",
    opened="{by} opened matter {no}.",
    opened_anyway="{by} opened matter {no} in spite of what remained.",
    reason="Reason: {reason}.",
    unready="Number of people who were not ready: {count}.",
    unmet="Number of demands that cannot be met or checked here: {count}.",
    ended="{by} ended matter {no}.",
    for_matter="for matter {no}",
    at_opening="for the opening of the meeting",
    asked="Before matter {no} everybody remote is to confirm the checklist.",
    asked_opening="When the sitting opens everybody remote is to confirm the checklist.",
    prolonged="The checklist covers matter {no} too. Answers that still hold need not be given anew.",
    confirmed="{name} confirmed the checklist {where}.",
    unsafe="{name} answered the checklist {where} that something is not right ({items}).",
    confirmed_recorded="{by} noted that {name} has orally confirmed the checklist {where}.",
    unsafe_recorded="{by} noted that {name} has orally answered the checklist {where} that something is not right ({items}).",
    answer_back="{name} said that the answer to the checklist no longer holds.",
    answer_back_recorded="{by} noted that the answer to the checklist from {name} no longer holds.",
    kind_unsaid="kind not given",
    moved="{by} handed in motion {motion} in matter {no}: {kind}.",
    moved_recorded="{by} noted motion {motion} in matter {no}, made orally by {name}: {kind}.",
    moved_emailed="{by} noted motion {motion} in matter {no}, sent by e-mail by {name}: {kind}.",
    moved_recorded_at="{by} noted motion {motion} in matter {no}, made orally at {at} by {name}: {kind}.",
    moved_emailed_at="{by} noted motion {motion} in matter {no}, sent by e-mail at {at} by {name}: {kind}.",
    moved_hidden="Motion {motion} was handed in in matter {no}, which is now confidential.",
    withdrawn="{by} withdrew motion {motion}.",
    withdrawn_for="{by} noted that {name} has withdrawn motion {motion}.",
    message_edited=(
        "{by} changed a message before it had arrived.",
        "{by} changed the message of motion {motion} in the chat. The motion is unchanged.",
    ),
    message_deleted=(
        "{by} deleted a message before it had arrived.",
        "{by} deleted the message of motion {motion} from the chat. The motion stands.",
    ),
    restored="{by} undid the withdrawal of motion {motion}. The motion stands again.",
    seconded="{name} backed motion {motion}.",
    second_back="{name} no longer backs motion {motion}.",
    reclassified="{by} changed the kind of motion {motion}: {kind}.",
    reclassified_hidden="{by} changed the kind of motion {motion}.",
    fetched="{by} fetched the wording of motion {motion} for the register. The wording is now removed from here.",
    motion_held="{by} wrote a motion and was asked which matter it is about. It is shown to nobody else.",
    motion_let_go="A motion no longer waits to be told its matter.",
    where={"chat": "in the chat", "alone": "privately to Bisittare"},
    tripped="{name} wrote {where} while matter {no} was being considered.",
    tripped_edited="{name} changed a message {where} while matter {no} was being considered.",
    guarded_restored="{name} brought back a deleted message {where} that was written while matter {no} was being considered.",
    written_before="{by} wrote {where} before matter {no} was called. The message arrived only then, and nothing of it is kept.",
    nothing_kept="Who wrote and when is noted, but nothing of what was written.",
    name_destroyed="The name has been destroyed. When it was written is noted, but nothing of what was written.",
    identity="{name} wrote something in the chat that seems to be a personal identity number, and has been warned.",
)
