"""Phrases of opening, leading and closing the sitting."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SittingPhrases:
    """What is said when the sitting opens and closes."""

    begun: str
    place: str
    remote: str
    reads: str
    reads_not: str
    keeps: str
    closed: str
    matters: str
    motions: str
    not_minutes: str
    take_home: str
    head: str
    other_begun: str
    other_begun_which: str
    other_begun_do: str
    two_begun: str
    two_begun_why: str
    close_one: str
    left: str
    left_ask: str
    left_more: str
    left_title: str
    left_since: str
    left_on: str
    left_motions: str
    left_held: str
    left_day: str
    left_not_called: str
    left_chat: Mapping[str, str]
    left_writers: str
    left_more_writers: str
    left_why: str
    close_anyway: str
    close_not: str
    which_sitting: str
    which_sitting_why: str
    which_sitting_typed: str
    which_more: str
    which_more_typed: str
    choose: str
    secretary: str
    which_over: Mapping[str, str]
    which_chosen: str
    lead_title: str
    lead_label: str
    lead_missing: str
    lead_send: str
    nobody_to_lead: str
    closing_all: str
    closing_reserve: str
    closing_close: str
    closing_leave: str
    refusals: Mapping[str, str]


SV = SittingPhrases(
    begun="{board}: sammanträdet är öppnat",
    place="Plats enligt kallelsen: {place}.",
    remote="Antecknade på distans: {count}.",
    reads="Jag läser chatten för att kunna varna när ett sekretessärende behandlas. Det ni skriver till varandra sparar jag inte.",
    reads_not="Jag vet inte än om jag kan läsa chatten. Räkna inte med någon varning om någon skriver där.",
    keeps="Jag sparar vilka som deltar, svar på checklistan och tidpunkter, samt rubriker och yrkanden i öppna ärenden. I sekretessärenden sparar jag inget av det som sägs eller skrivs.",
    closed="{board}: sammanträdet är avslutat",
    matters="Behandlade ärenden",
    motions="Yrkanden",
    not_minutes="Detta är ett underlag för sekreteraren och inget protokoll.",
    take_home="Ordföranden och sekreteraren kan skriva ”underlag” till mig i vår egen chatt. Där visas texten att föra in i protokollet. När yrkandena är införda i diariet skriver sekreteraren ”registrering”.",
    head="Journalens kontrollsumma: {head}. Hela: {whole}",
    other_begun="Ett annat sammanträde är redan öppnat i den här chatten",
    other_begun_which="Öppnat nu: {sitting}.",
    other_begun_do="I en chatt kan bara ett sammanträde i taget vara öppnat. Inget har ändrats. Avsluta det först, och öppna sedan "
    "det här.",
    two_begun="Två sammanträden är öppnade i samma chatt. Vilket ska avslutas?",
    two_begun_why="Så länge båda är öppnade bevakas chatten för båda, och inget nytt sammanträde kan öppnas. Avsluta det som inte "
    "längre pågår.",
    close_one="Avsluta {sitting}",
    left="Ärenden som inte är behandlade: {count}",
    left_ask="Sammanträdet är inte avslutat än. Ska det avslutas ändå?",
    left_more="och {count} till",
    left_title="Kvar innan sammanträdet avslutas",
    left_since="Mer är kvar än när du fick frågan. Ska sammanträdet avslutas ändå?",
    left_on="{matter} är uppe och avslutas med sammanträdet.",
    left_motions="Yrkanden i de ärendena: {count}.",
    left_held="Yrkanden som väntar på svar om vilket ärende de gäller: {count}. Orden gallras vid avslutet.",
    left_day="vilken dag protokollet justeras",
    left_not_called="Inget upprop är antecknat. Då framgår det inte vilka som var närvarande.",
    left_chat={
        "returns": "Chatten har inte fått tillbaka inställningen från före ärendet. Jag fortsätter att försöka efter avslutet.",
        "by_hand": "Sekreteraren har antecknat att chatten är avstängd. Slå på den i Teams efter sammanträdet.",
    },
    left_writers="Skrev i chatten under ett sekretessärende, utan uppdrag i sammanträdet: {names}. Namn utan uppdrag gallras vid avslutet. Behövs de, skriv av dem nu.",
    left_more_writers="{count} till",
    left_why="Efter avslutet kan inget av detta behandlas eller antecknas, och sammanträdet går inte att öppna igen.",
    close_anyway="Avsluta ändå",
    close_not="Fortsätt sammanträdet",
    which_sitting="Vilket sammanträde gäller det?",
    which_sitting_why="Du deltar i flera sammanträden. Inget är gjort än. Det du skrev väntar på ditt svar i högst en kvart. Det tas bort tidigare om ett sekretessärende tas upp i något av dem. Skriv det då en gång till.",
    which_sitting_typed="Tryck på ett sammanträde, eller svara med dess siffra, nämndens namn eller dagen.",
    which_more="Visa fler",
    which_more_typed="Det finns fler. Skriv ”fler {number}” om du inte kan trycka.",
    choose="{number}: {sitting}",
    secretary="sekreterare {name}",
    which_over={
        "confidential": "Frågan om vilket sammanträde du menade gäller inte längre. Det du skrev är borttaget, eftersom ett sekretessärende togs upp. Skriv det en gång till när det ärendet är avslutat.",
        "time": "Frågan om vilket sammanträde du menade gäller inte längre. Det du skrev är borttaget, eftersom du inte svarade inom en kvart. Skriv det en gång till.",
        "newer": "Frågan om vilket sammanträde du menade gäller inte längre, eftersom du har skrivit något nytt. Det du skrev först är borttaget. Inget har ändrats av det.",
        "answered": "Du har svarat på frågan om vilket sammanträde du menade.",
    },
    which_chosen="Du valde {sitting}.",
    lead_title="Vem leder mötet?",
    lead_label="Den som leder mötet",
    lead_missing="Välj vem som leder mötet. Inget har ändrats.",
    lead_send="Lämna över ledningen",
    nobody_to_lead="Det finns inga ledamöter eller ersättare i deltagarlistan. Lägg till dem först.",
    closing_all="”Alla ärenden på föredragningslistan är behandlade.”",
    closing_reserve="”Den som vill reservera sig ska anmäla det nu, innan sammanträdet avslutas. En skriftlig motivering lämnas innan protokollet justeras.”",
    closing_close="”Sammanträdet är avslutat.” Tryck sedan på knappen som avslutar sammanträdet.",
    closing_leave="Be dem som deltar på distans att lämna mötet i Teams.",
    refusals={
        "no_chair": "Ingen ordförande finns i deltagarlistan. Lägg till ordföranden eller ange vem som leder mötet, och öppna sedan sammanträdet.",
        "lead_not_elected": "Den som leder sammanträdet ska vara ledamot eller tjänstgörande ersättare, och uppdraget ska gälla. Inget har ändrats.",
        "lead_not_serving": "Den som leder sammanträdet ska själv vara med och besluta. Personen är antecknad som frånvarande, som ersatt eller som ersättare som inte tjänstgör. Inget har ändrats. Anteckna först att personen är här eller tjänstgör.",
        "other_day": "Inget avslutat sammanträde som du deltog i har den dagen här, eller så är det gallrat. Inget har ändrats. Kontrollera dagen, och skriv till mig enskilt.",
        "lead_disqualified": "Personen är antecknad som jävig i ärendet som behandlas och kan inte leda det. Inget har ändrats. Välj någon annan, eller lämna över ledningen när ärendet är avslutat.",
        "begun": "Sammanträdet är redan öppnat. Inget har ändrats.",
        "not_admitted": "Någon utan behörighet har förberett sammanträdet. Det väntar på att mötets organisatör eller en behörig sekreterare godkänner det.",
        "claimed_twice": "Du har begärt att få förbereda två sammanträden den senaste timmen. Inget har sparats. Vänta tills mötets organisatör eller en utsedd sekreterare har svarat.",
    },
)

EN = SittingPhrases(
    begun="{board}: the sitting is open",
    place="Place stated in the summons: {place}.",
    remote="Noted as remote: {count}.",
    reads="I read the chat so that I can warn while a confidential matter is being considered. What you write to one another I do not keep.",
    reads_not="I do not know yet whether I can read the chat. Do not count on a warning if somebody writes there.",
    keeps="I keep who takes part, checklist answers and times, and the titles of open matters and motions in them. In confidential matters I keep nothing of what is said or written.",
    closed="{board}: the sitting is closed",
    matters="Matters taken",
    motions="Motions",
    not_minutes="This is material for the secretary and no minutes.",
    take_home="Chair and secretary can write “working note” to me in our own chat. There I show the text for the minutes. Once the motions stand in the register the secretary writes “registration”.",
    head="The journal's digest: {head}. Whole: {whole}",
    other_begun="Another sitting is already open in this chat",
    other_begun_which="Open now: {sitting}.",
    other_begun_do="Only one sitting at a time can be open in a chat. Nothing has changed. Close that one first, and then open "
    "this one.",
    two_begun="Two sittings are open in the same chat. Which is to be closed?",
    two_begun_why="As long as both are open the chat is guarded for both, and no new sitting can be opened. Close the one that no "
    "longer goes on.",
    close_one="Close {sitting}",
    left="Matters not considered: {count}",
    left_ask="The sitting is not closed yet. Close it anyway?",
    left_more="and {count} more",
    left_title="Left before the sitting is closed",
    left_since="More is left than when you were asked. Close the sitting anyway?",
    left_on="{matter} is on the table and ends with the sitting.",
    left_motions="Motions in those matters: {count}.",
    left_held="Motions that wait for an answer about their matter: {count}. Their words are destroyed at the close.",
    left_day="on which day the minutes are adjusted",
    left_not_called="No roll call is noted. Then nothing tells who was present.",
    left_chat={
        "returns": "The chat does not have its setting from before the matter back. I go on trying after the close.",
        "by_hand": "The secretary has noted that the chat is off. Turn it on in Teams after the sitting.",
    },
    left_writers="Wrote in the chat during a confidential matter, without a capacity in the sitting: {names}. Such names are destroyed at the close. If you need them, copy them now.",
    left_more_writers="{count} more",
    left_why="After the close nothing of this can be considered or noted, and the sitting cannot be opened again.",
    close_anyway="Close anyway",
    close_not="Go on with the sitting",
    which_sitting="Which sitting do you mean?",
    which_sitting_why="You take part in several sittings. Nothing is done yet. What you wrote waits for your answer for fifteen minutes at most. It is removed earlier if a confidential matter is called in any of them. Then write it once more.",
    which_sitting_typed="Press a sitting, or answer with its number, the board's name or the day.",
    which_more="Show more",
    which_more_typed="There are more. Write “more {number}” if you cannot press.",
    choose="{number}: {sitting}",
    secretary="secretary {name}",
    which_over={
        "confidential": "The question which sitting you meant is over. What you wrote is removed, since a confidential matter was called. Write it once more when that matter has ended.",
        "time": "The question which sitting you meant is over. What you wrote is removed, since you did not answer within fifteen minutes. Write it once more.",
        "newer": "The question which sitting you meant is over, since you have written something new. What you wrote first is removed. It has changed nothing.",
        "answered": "You have answered the question which sitting you meant.",
    },
    which_chosen="You chose {sitting}.",
    lead_title="Who leads the meeting?",
    lead_label="Whoever leads the meeting",
    lead_missing="Choose who leads the meeting. Nothing has changed.",
    lead_send="Hand over the lead",
    nobody_to_lead="No members or substitutes are on the meeting's roster. Add them first.",
    closing_all="“All matters on the agenda have been dealt with.”",
    closing_reserve="“Whoever wishes to enter a reservation does so now, before the sitting is closed. Written reasons are handed in before the minutes are adjusted.”",
    closing_close="“The sitting is closed.” Then press the button that closes the sitting.",
    closing_leave="Ask those who are remote to leave the meeting in Teams.",
    refusals={
        "no_chair": "No chair is on the meeting's roster. Add the chair or say who leads the meeting, and then open the sitting.",
        "lead_not_elected": "Whoever leads the sitting is to be a member or a serving substitute, with a capacity that holds. Nothing has changed.",
        "lead_not_serving": "Whoever leads the sitting is to take part in the decisions. The person is noted as absent, as replaced or as a substitute who does not serve. Nothing has changed. Note first that the person is here or serves.",
        "other_day": "No closed sitting here that you took part in has that day, or it is purged. Nothing has changed. Check the day, and write to me alone.",
        "lead_disqualified": "The person is noted as disqualified in the matter on the table and cannot lead it. Nothing has changed. Choose somebody else, or hand over the lead when the matter has ended.",
        "begun": "The sitting is already open. Nothing has changed.",
        "not_admitted": "Somebody without the right has prepared the sitting. It waits for the organizer or an appointed secretary to approve it.",
        "claimed_twice": "You have asked to prepare two sittings in the last hour. Nothing has been kept. Wait until the meeting's organizer or an appointed secretary has answered.",
    },
)
