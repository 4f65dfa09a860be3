"""Phrases of the readiness card."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReadinessPhrases:
    """`stages`, `past` (why a note is about what has been), `why`, `obstacles`, `hints` and `own` (how whoever looks stands with the checklist) by code; `items`: the checklist's lines as short nouns."""

    title: str
    show: str
    moved: str
    host_no_more: str
    out_of_chat: str
    past: Mapping[str, str]
    stages: Mapping[str, str]
    called: str
    opened: str
    all_ready: str
    one_ready: str
    some_ready: str
    in_the_way: str
    nothing_in_the_way: str
    more: str
    why: Mapping[str, str]
    obstacles: Mapping[str, str]
    hints: Mapping[str, str]
    items: Mapping[str, str]
    own_item: str
    own: Mapping[str, str]
    own_answer: str
    unreached: str
    chat_unreached: str
    motion_unreached: str
    warns: str
    cannot_read: str
    begin: str
    resume: str
    adjourn: str
    call: str
    end_and_call: str
    end: str
    put_aside: str
    put_aside_and_call: str
    check: str
    check_and_open: str
    open: str
    open_anyway: str
    close: str


SV = ReadinessPhrases(
    title="Läget i mötet",
    show="Visa läget",
    moved="Kortet finns nu längre ned i chatten.",
    host_no_more="Det som stod här visas bara för den som leder sammanträdet och för sekreteraren. Skriv ”hjälp” så visar jag vad du kan göra nu.",
    out_of_chat="Det som stod här visas bara för den som är med i mötets chatt.",
    past={
        "prepared": "Sammanträdet är inte öppnat.",
        "adjourned": "Sammanträdet är ajournerat.",
        "closed": "Sammanträdet är avslutat.",
        "waiting": "Ärendet väntar.",
        "ended": "Ärendet är avslutat.",
        "struck": "Ärendet utgår.",
        "lapsed": "Svaret gäller inte längre.",
        "taken_back": "Svaret är taget tillbaka.",
    },
    stages={
        "empty": "Inget sammanträde är förberett.",
        "prepared": "Sammanträdet är förberett men inte öppnat.",
        "begun": "Sammanträdet pågår. Inget ärende är uppe.",
        "adjourned": "Sammanträdet är ajournerat.",
        "closed": "Sammanträdet är avslutat.",
    },
    called="Ärendet har tagits upp och väntar på att öppnas.",
    opened="Ärendet behandlas nu.",
    all_ready="Alla {asked} på distans har bekräftat checklistan.",
    one_ready="Den som deltar på distans har bekräftat checklistan.",
    some_ready="{ready} av {asked} på distans har bekräftat checklistan.",
    in_the_way="Detta återstår:",
    nothing_in_the_way="Inget hindrar att ärendet öppnas.",
    more="och {people} till",
    why={
        "by_decision": "måste lämna mötet i Teams, eller skriva ”i rummet”, om inget särskilt beslut anges",
        "must_leave": "måste lämna mötet i Teams, eller skriva ”i rummet”, innan ärendet kan öppnas",
        "disqualified": "är antecknad som jävig i ärendet och ska inte vara med när det behandlas",
        "chair_decides": "tjänstgör inte, och ordföranden har inte låtit personen vara med",
        "not_entitled": "är med i mötet och inte behörig i ärendet",
        "not_entitled_unseen": "är antecknad på distans och inte behörig i ärendet; Teams visar ingen anslutning",
        "unsafe": "har svarat att något inte stämmer",
        "link_lost": "är inte längre ansluten",
        "aged": "svaret är för gammalt och behöver lämnas på nytt",
        "lapsed": "har varit frånkopplad och behöver svara på nytt",
        "entered": "har börjat tjänstgöra eller delta på distans sedan svaret lämnades, och behöver svara på nytt",
        "no_answer": "har inte svarat",
        "declined": "är antecknad på distans, och ordföranden har sagt nej till det",
        "trouble": "har sagt att ljud, bild eller anslutning inte fungerar",
        "asks_remote": "har bett om att delta på distans och väntar på ordförandens svar",
        "no_place": "har inte angett plats: i rummet eller på distans",
        "away_in_call": "är antecknad som frånvarande, men Teams visar en anslutning",
    },
    obstacles={
        "remote_by_decision": "Ärendet får behandlas medan någon deltar på distans bara om det finns ett särskilt beslut om det. Sekreteraren anger beslutets datum och paragraf med ”Ange särskilt beslut”. Utan beslut går det inte att gå vidare förrän alla är i rummet eller antecknade som frånvarande.",
        "remote_never": "Ärendet får aldrig behandlas medan någon deltar på distans. Det går inte att gå vidare förrän alla är i rummet eller antecknade som frånvarande.",
        "remote_not_allowed": "Nämndens regler tillåter inte att ärendet behandlas medan någon deltar på distans. Den som sitter i rummet skriver ”i rummet”. Be alla andra att lämna mötet i Teams, eller låt ärendet vänta. Den som inte har anslutit antecknar sekreteraren som frånvarande.",
        "leader_disqualified": "Den som leder sammanträdet är antecknad som jävig i ärendet. Det går inte att gå vidare förrän någon annan har fått ledningen.",
        "host_not_checked": "Kontrollen att bara behöriga är inloggade är inte gjord.",
        "host_says_no": "Kontrollen visade att någon obehörig är inloggad.",
        "two_factor": "Det är inte bekräftat att alla på distans har loggat in med tvåfaktorsinloggning.",
        "consent": "Partens samtycke är inte bekräftat.",
        "settings": "Något i mötets inställningar är inte så som ärendet kräver.",
        "recording_unread": "Om mötet spelas in eller transkriberas kunde inte kontrolleras i Teams.",
        "unmet": "Kommunen ställer krav på ärendet som inte kan uppfyllas här i Teams.",
    },
    hints={
        "another_account": "{name} använder inte kommunens konto, som era regler anger.",
        "remote_not_in_call": "{name} är antecknad på distans, men Teams visar ingen anslutning.",
        "away_in_call": "{name} är antecknad som frånvarande, men Teams visar en anslutning.",
        "sound": "{name} har skrivit att ljudet eller bilden inte fungerar.",
        "link": "{name} har skrivit att bild eller anslutning inte fungerar.",
    },
    items={
        "alone": "ensam",
        "headset": "headset",
        "room": "rummet",
        "window": "dörr och fönster",
        "camera": "kamera",
        "light": "ljus",
        "documents": "handlingar",
        "background": "bakgrundsbild",
        "charged": "laddning",
    },
    own_item="egen punkt",
    own={
        "confirmed": "Du har bekräftat checklistan.",
        "unsafe": "Du har svarat att något inte stämmer.",
        "to_answer": "Du behöver svara på checklistan.",
        "in_room": "Du är antecknad som närvarande i rummet och behöver inte svara på checklistan.",
    },
    own_answer="Svara på checklistan",
    unreached="{name} kunde inte nås privat. Tala med personen.",
    chat_unreached="Ett meddelande till mötets chatt kom inte fram.",
    motion_unreached="Yrkande {motion} kunde inte visas i mötets chatt.",
    warns="Jag varnar om någon skriver i chatten.",
    cannot_read="Jag vet inte än om jag kan läsa chatten. Räkna inte med någon varning.",
    begin="Öppna sammanträdet",
    resume="Återuppta sammanträdet",
    adjourn="Ajournera",
    call="Ta upp ärende {no}",
    end_and_call="Avsluta {end} och ta upp {call}",
    put_aside="Låt ärende {no} vänta",
    put_aside_and_call="Låt {end} vänta och ta upp {call}",
    end="Avsluta ärende {no}",
    check="Kontrollera vilka som är med",
    check_and_open="Bara behöriga är med – öppna {no}",
    open="Öppna ärende {no}",
    open_anyway="Öppna ärende {no} ändå …",
    close="Avsluta sammanträdet",
)

EN = ReadinessPhrases(
    title="Where the meeting stands",
    show="Show where we are",
    moved="The card is now further down in the chat.",
    host_no_more="What stood here is shown only to whoever leads the sitting and to the secretary. Write “help” and I will show what you can do now.",
    out_of_chat="What stood here is shown only to people in the meeting's chat.",
    past={
        "prepared": "The sitting has not been opened.",
        "adjourned": "The sitting is adjourned.",
        "closed": "The sitting is closed.",
        "waiting": "The matter waits.",
        "ended": "The matter has ended.",
        "struck": "The matter has been struck.",
        "lapsed": "The answer no longer holds.",
        "taken_back": "The answer has been taken back.",
    },
    stages={
        "empty": "No sitting is prepared.",
        "prepared": "The sitting is prepared but not opened.",
        "begun": "The sitting is in progress. No matter is being considered.",
        "adjourned": "The sitting is adjourned.",
        "closed": "The sitting is closed.",
    },
    called="The matter is called and waits to be opened.",
    opened="The matter is being considered now.",
    all_ready="All {asked} remote people have confirmed the checklist.",
    one_ready="The one remote person has confirmed the checklist.",
    some_ready="{ready} of {asked} remote people have confirmed the checklist.",
    in_the_way="What remains:",
    nothing_in_the_way="Nothing stands in the way of opening the matter.",
    more="and {people} more",
    why={
        "by_decision": "must leave the meeting in Teams, or write “in the room”, unless a special decision is entered",
        "must_leave": "must leave the meeting in Teams, or write “in the room”, before the matter can be opened",
        "disqualified": "is noted as disqualified in the matter and shall not take part in it",
        "chair_decides": "does not serve, and the chair has not let them be there",
        "not_entitled": "is in the meeting and not entitled to the matter",
        "not_entitled_unseen": "is noted as remote and not entitled to the matter; Teams shows no connection",
        "unsafe": "has answered that something is not right",
        "link_lost": "is no longer connected",
        "aged": "the answer is too old and must be given anew",
        "lapsed": "has been disconnected and must answer anew",
        "entered": "has begun to serve or to take part remotely since answering, and must answer anew",
        "no_answer": "has not answered",
        "declined": "is noted as remote, and the chair has said no to it",
        "trouble": "has said that sound, picture or connection does not work",
        "asks_remote": "has asked to be remote, and waits for the chair's answer",
        "no_place": "has not said where: in the room or remote",
        "away_in_call": "is noted as absent, but Teams shows a connection",
    },
    obstacles={
        "remote_by_decision": "The matter may be handled while anybody is remote only if there is a special decision on it. The secretary enters the decision's date and section by “Enter a special decision”. Without it, it cannot go on until all are in the room or noted as absent.",
        "remote_never": "The matter may never be handled while anybody is remote. It cannot go on until all are in the room or noted as absent.",
        "remote_not_allowed": "The board's rules do not allow the matter to be handled while anybody is remote. Whoever is in the room writes “in the room”. Ask all others to leave the meeting in Teams, or let the matter wait. The secretary notes as absent whoever has not joined.",
        "leader_disqualified": "Whoever leads the sitting is noted as disqualified in the matter. It is not possible to go on until somebody else has been given the lead.",
        "host_not_checked": "The check that only entitled people are logged in has not been made.",
        "host_says_no": "The check showed that somebody not entitled is logged in.",
        "two_factor": "It is not confirmed that everybody remote has logged in with two-factor authentication.",
        "consent": "The party's consent is not confirmed.",
        "settings": "Something in the meeting's settings is not as the matter demands.",
        "recording_unread": "Whether the meeting is recorded or transcribed could not be checked in Teams.",
        "unmet": "The municipality makes demands on the matter that cannot be met here in Teams.",
    },
    hints={
        "another_account": "Not using the municipality's account, which your rules name: {name}.",
        "remote_not_in_call": "{name} is noted as remote, but Teams shows no connection.",
        "away_in_call": "{name} is noted as absent, but Teams shows a connection.",
        "sound": "{name} has written that sound or picture does not work.",
        "link": "{name} has written that picture or connection does not work.",
    },
    items={
        "alone": "alone",
        "headset": "headset",
        "room": "the room",
        "window": "door and window",
        "camera": "camera",
        "light": "light",
        "documents": "documents",
        "background": "background picture",
        "charged": "charging",
    },
    own_item="own line",
    own={
        "confirmed": "You have confirmed the checklist.",
        "unsafe": "You have answered that something is not right.",
        "to_answer": "You need to answer the checklist.",
        "in_room": "You are noted as present in the room and need not answer the checklist.",
    },
    own_answer="Answer the checklist",
    unreached="{name} could not be reached privately. Speak to the person.",
    chat_unreached="A message to the meeting's chat did not arrive.",
    motion_unreached="Motion {motion} could not be shown in the meeting's chat.",
    warns="I warn if somebody writes in the chat.",
    cannot_read="I do not know yet whether I can read the chat. Do not count on a warning.",
    begin="Open the sitting",
    resume="Resume the sitting",
    adjourn="Adjourn",
    call="Call matter {no}",
    end_and_call="End {end} and call {call}",
    put_aside="Let matter {no} wait",
    put_aside_and_call="Let {end} wait and call {call}",
    end="End matter {no}",
    check="Check who is here",
    check_and_open="Only entitled people – open {no}",
    open="Open matter {no}",
    open_anyway="Open matter {no} anyway …",
    close="Close the sitting",
)
