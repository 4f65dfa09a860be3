"""Phrases of the roster and of where people sit."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RosterPhrases:
    """`place_noted` and `place_change` by place; `problems` and `refused_whole` by code of the pasted list, `counted` by capacity (one, several); `journal_…` are the journal's."""

    title: str
    whom: str
    whom_missing: str
    new_person: str
    add_party: str
    go_on: str
    wrong: Mapping[str, str]
    no_decision: str
    name: str
    capacity: str
    capacity_missing: str
    group: str
    place: str
    serves: str
    party_matter: str
    identity: str
    keep: str
    count: str
    serving: str
    serving_for: str
    untied: str
    unsaid: str
    assign: str
    paste: str
    paste_label: str
    paste_hint: str
    paste_recalled: str
    paste_look: str
    paste_found: str
    paste_accept: str
    paste_back: str
    paste_nobody: str
    paste_own: str
    paste_more: str
    paste_more_lines: str
    paste_ask: str
    paste_who: str
    paste_nothing: str
    paste_missing: str
    paste_same: str
    paste_same_who: str
    paste_same_yes: str
    paste_same_no: str
    paste_same_missing: str
    paste_room: str
    paste_members: str
    paste_others: str
    paste_changed: str
    paste_change: str
    paste_unmoved: str
    paste_look_again: str
    quoted: str
    refused_whole: Mapping[str, str]
    counted: Mapping[str, tuple[str, str]]
    kept: str
    problems: Mapping[str, str]
    place_noted: Mapping[str, str]
    place_change: Mapping[str, str]
    refusals: Mapping[str, str]
    names_title: str
    names_check: str
    names_line: str
    names_no_address: str
    names_accept: str
    names_missing: str
    names_look: str
    names_more: str
    names_left: str
    names_none: str
    unread_title: str
    unread_why: str
    unread_names: str
    unread_how: tuple[str, ...]
    unread_again: str
    unread_read: str
    unread_all_tied: str
    unread_accounts: str
    unread_no_account: str
    vouch_title: str
    vouch_account: str
    vouch_anonymous: str
    vouch_means: str
    vouch: str
    vouch_waits: str
    vouched: str
    journal_in_chat: str
    journal_foreign: str
    journal_left: str
    journal_vouched: str
    journal_seat: str
    journal_list_unread: str
    journal_list_read: str


SV = RosterPhrases(
    title="Deltagarlistan",
    whom="Vem gäller det?",
    whom_missing="Välj en person.",
    new_person="En ny person",
    add_party="Lägg till en part i ärende {no}",
    go_on="Fortsätt",
    wrong={
        "no_name_given": "Skriv personens namn, högst 100 tecken. Inget har sparats.",
        "capacity": "Välj ett uppdrag. Inget har sparats.",
        "one_chair": "Deltagarlistan har redan en ordförande. Ge den personen ett annat uppdrag först. Ska någon annan bara leda mötet, lämna över ledningen i stället. Inget har sparats.",
        "place": "Välj plats. Inget har sparats.",
        "remote": "Personen får inte delta på distans i sammanträdet. Välj en annan plats. Inget har sparats.",
        "matter": "Välj vilket ärende personen är part i. Inget har sparats.",
        "no_matters": "Inget ärende på föredragningslistan har parter. Välj ett annat uppdrag, eller höj ärendets skyddsnivå först. Inget har sparats.",
        "identity": "Kontot hör redan till någon annan i deltagarlistan. Välj ett annat konto, eller inget. Inget har sparats.",
    },
    no_decision="Fullmäktiges beslut om distansdeltagande är inte angivet. Därför kan ingen antecknas på distans.",
    name="Namn (lämna tomt för part)",
    capacity="Uppdrag i mötet",
    capacity_missing="Välj ett uppdrag.",
    group="Parti eller grupp",
    place="Plats",
    serves="Tjänstgör",
    party_matter="Partens ärende",
    identity="Konto i Teams",
    keep="Spara",
    count="Deltagarlistan: {people}.",
    serving="tjänstgör",
    serving_for="tjänstgör för {name}",
    untied="inte kopplad till ett konto i Teams",
    unsaid="har inte bekräftat det själv",
    assign="Lägg till eller ändra person",
    paste="Klistra in en lista",
    paste_label="En person på varje rad",
    paste_recalled="Listan är från det förra sammanträde som du avslutade för nämnden. Ändra den vid behov. Inget gäller förrän du har granskat och sparat.",
    paste_hint="Till exempel: Anna Ek (S), ledamot, distans",
    paste_look="Granska",
    paste_found="Så här förstod jag listan: {people}.",
    paste_accept="Spara",
    paste_back="Tillbaka",
    paste_nobody="Jag hittade ingen person i listan. Inget har sparats.",
    paste_own="Din lista, som du skrev den. Ändra här om något blev fel, och granska igen.",
    paste_more="och {people} till. Alla rader står i fältet nedan.",
    paste_more_lines="Fler rader: {count}. De står i fältet nedan.",
    paste_ask="Av listan framgår inte vilket uppdrag de här personerna har:",
    paste_who="{name} (rad {line})",
    paste_nothing="Inget uppdrag: tas inte med",
    paste_missing="Välj uppdrag för minst en person. Inget har sparats.",
    paste_same="Någon i listan heter som en person med ett annat uppdrag i deltagarlistan:",
    paste_same_who="{name} är redan {was}. Är det samma person?",
    paste_same_yes="Ja, ändra uppdraget till {then}",
    paste_same_no="Nej, det är två personer",
    paste_same_missing="Svara om det är samma person. Inget har sparats.",
    paste_room="Spara, alla andra är i rummet",
    paste_members="Spara, alla med parti är ledamöter",
    paste_others="Övriga i deltagarlistan ändras inte.",
    paste_changed="Det här ändras för dem som redan står i deltagarlistan:",
    paste_change="{name}: nu {was}. Blir {then}.",
    paste_unmoved="Listan säger en annan plats för de här personerna. Under sammanträdet ändras den inte av en lista. Så här står de kvar:",
    paste_look_again="Granska igen",
    quoted="”{words}”",
    refused_whole={
        "empty": "Listan är tom. Klistra in den i fältet, med en person på varje rad.",
        "too_many": "Personer i listan: {count}. Högst 400 kan läggas in på en gång. Inget har sparats, och din text finns kvar i fältet: ta bort en del, spara, och lägg in resten efteråt.",
        "too_long": "Listan har {count} tecken, mer än som kan visas på en gång. Inget har sparats, och din text finns kvar i fältet: ta bort en del, spara, och lägg in resten efteråt.",
    },
    counted={
        "chair": ("{count} ordförande", "{count} ordförande"),
        "vice_chair": ("{count} vice ordförande", "{count} vice ordförande"),
        "secretary": ("{count} sekreterare", "{count} sekreterare"),
        "member": ("{count} ledamot", "{count} ledamöter"),
        "substitute": ("{count} ersättare", "{count} ersättare"),
        "official": ("{count} tjänsteperson", "{count} tjänstepersoner"),
        "party": ("{count} part", "{count} parter"),
        "support": (
            "{count} person för teknik, tolkning eller annat stöd",
            "{count} personer för teknik, tolkning eller annat stöd",
        ),
        "attending": ("{count} person med närvaro- och yttranderätt", "{count} personer med närvaro- och yttranderätt"),
    },
    kept="Sparat: {people}.",
    problems={
        "no_capacity": "Rad {lines}: uppdraget saknas, till exempel ledamot eller ersättare. Tas inte med.",
        "no_name": "Rad {lines}: namnet saknas. Tas inte med.",
        "unclear": "Rad {lines}: jag förstod inte vem som menas. Tas inte med.",
        "heading": "Rad {lines}: ingen person och ingen rubrik som jag känner till. Tas inte med. Vilket uppdrag de som står under den har frågar jag om.",
        "twice": "Rad {lines}: namnet finns redan på en tidigare rad. Tas inte med en gång till. Är det två personer: skriv parti på båda raderna.",
        "party": "Rad {lines}: en part läggs in utan namn, så här: part i ärende 14. Tas inte med.",
        "no_matter": "Part i ärende {lines}: ärendet finns inte på föredragningslistan. Tas inte med.",
        "two_chairs": "Rad {lines}: listan anger mer än en ordförande. Ingen av dem blir ordförande förrän du har valt.",
        "one_chair": "Rad {lines}: deltagarlistan har redan en ordförande. Välj ett annat uppdrag. Annars tas personen inte med.",
        "chair_stays": "Rad {lines}: ordföranden får ett annat uppdrag, och listan anger ingen ny ordförande. Ordföranden står kvar som det var. Skriv vem som är ordförande på den personens rad.",
        "audience": "Rad {lines}: den som bara lyssnar läggs inte in bland deltagarna. Tas inte med.",
        "vacant": "Rad {lines}: platsen är vakant, så det finns ingen att lägga in. Platsen räknas ändå när det avgörs om ni är beslutsföra.",
        "left": "Rad {lines}: personen har lämnat uppdraget enligt raden. Tas inte med. Stämmer det inte tar du bort det ordet i listan.",
        "unread": "Rad {lines}: det här på raderna sparas inte. Ändra i listan om det betyder något för sammanträdet.",
        "letter": "Rad {lines}: ser ut att höra till ett brev, till exempel en hälsning eller avsändaren. Tas inte med.",
        "seat_unknown": "Rad {lines}: ledamoten som ersättaren tjänstgör för finns inte bland deltagarna. Ersättaren tas med som tjänstgörande, men för vem sparas inte. Ska det sparas lägger du till ledamoten i listan.",
        "seat_unclear": "Rad {lines}: flera ledamöter kan vara den som ersättaren tjänstgör för. Ersättaren tas med, men inte som tjänstgörande. Skriv ledamotens hela namn och parti.",
        "seat_taken": "Rad {lines}: en annan ersättare tjänstgör för samma ledamot enligt en tidigare rad. Ersättaren tas med, men inte som tjänstgörande.",
        "seat_since": "Rad {lines}: något annat är redan antecknat om platsen, och det står kvar. Ordföranden avgör vem som tjänstgör.",
    },
    place_noted={
        "remote": "Du är antecknad på distans.",
        "declined": "Du är antecknad på distans, men ordföranden har sagt nej till det. Tala med ordföranden, eller delta i rummet.",
        "room": "Du är antecknad som närvarande i rummet.",
        "": "Det är inte längre antecknat var du är.",
    },
    place_change={"remote": "Jag deltar på distans", "room": "Jag är i rummet"},
    refusals={
        "presidium_remote": "Fullmäktiges presidium får inte delta på distans i fullmäktiges sammanträde. Inget har ändrats.",
        "no_decision": "Fullmäktiges beslut om distansdeltagande är inte angivet för nämnden. Därför kan ingen antecknas på distans. Beslutet anges bland sammanträdets uppgifter.",
    },
    names_title="Stämmer namnen?",
    names_check="Namnen i deltagarlistan har jämförts med kommunens egna användare i chatten. Inget gäller förrän du har godkänt det. Ta bort markeringen för den som inte är samma person.",
    names_line="{name} i listan är {seen} i chatten ({address})",
    names_no_address="adress saknas",
    names_accept="Godkänn namnen",
    names_missing="Markera minst ett namn som du godkänner, eller stäng rutan. Inget har ändrats.",
    names_look="Stäm av namnen",
    names_more="Ytterligare {count} namn visas när de här är godkända.",
    names_left="Antal namn i deltagarlistan som inte kunde kopplas säkert till någon i chatten: {count}. Koppla dem för hand: välj ”Lägg till eller ändra person”.",
    names_none="Inga namn väntar på att godkännas.",
    unread_title="Namnen har inte jämförts med chatten",
    unread_why="Jag kan inte läsa i Teams vilka som är med i mötets chatt. Därför är namnen i deltagarlistan inte jämförda med konton i Teams.",
    unread_names="Antal namn som inte är kopplade till ett konto: {count}. Ett uppdrag gäller här först när namnet är kopplat. Så här kopplar du för hand:",
    unread_how=(
        "Be var och en att skriva ”status” till mig i mötets chatt. Den som har skrivit eller tryckt på en knapp där kan väljas som konto.",
        "Välj ”Lägg till eller ändra person”, sedan personen, och till sist personens konto i fältet ”Konto i Teams”.",
        "Kontrollera vem kontot tillhör innan du sparar. Namnet i Teams räcker inte, och jag kan inte se om det är en gäst.",
    ),
    unread_again="Jag försöker läsa igen nästa gång du gör något i sammanträdet. När det går frågar jag dig om namnen.",
    unread_read="Nu går det att läsa i Teams vilka som är med i mötets chatt.",
    unread_all_tied="Jag kan inte läsa i Teams vilka som är med i mötets chatt. Alla namn i deltagarlistan är kopplade till konton.",
    unread_accounts="Jag kan inte läsa i Teams vilka som är med i mötets chatt. Bland kontona finns bara de som har skrivit eller tryckt på en knapp där, eller varit med i samtalet. Kontrollera vem kontot tillhör: namnet i Teams räcker inte.",
    unread_no_account="Jag kan inte läsa i Teams vilka som är med i mötets chatt, och inget konto kan väljas än. Be personen att skriva ”status” till mig i mötets chatt, och öppna formuläret igen.",
    vouch_title="Personen hör inte till kommunen i Teams",
    vouch_account="{name} är gäst eller hör till en annan organisation. Namnet i Teams visar inte säkert vem personen är.",
    vouch_anonymous="{name} är anonym i Teams och har själv skrivit sitt namn. Namnet visar inte vem personen är.",
    vouch_means="Uppdraget {capacity} gäller först när du går i god för {name}. Gör det bara om du själv har kontrollerat vem personen är. Journalen visar vem som gick i god och när. Inget har sparats än.",
    vouch="Jag har kontrollerat vem det är – spara",
    vouch_waits="uppdraget gäller inte förrän sekreteraren har gått i god för personen",
    vouched="sekreteraren har gått i god för personen",
    journal_in_chat="{name} är med i mötets chatt.",
    journal_foreign="{name} är med i mötets chatt och är {foreign}.",
    journal_left="{name} är inte längre med i mötets chatt.",
    journal_vouched="{by} har kontrollerat vem {name} är och gick i god för personen, som är {foreign}.",
    journal_seat="Enligt listan som {by} lade in tjänstgör {name} för {instead}.",
    journal_list_unread="Det gick inte att läsa i Teams vilka som är med i mötets chatt.",
    journal_list_read="Det gick åter att läsa i Teams vilka som är med i mötets chatt.",
)

EN = RosterPhrases(
    title="The meeting's roster",
    whom="Who is it about?",
    whom_missing="Choose a person.",
    new_person="A new person",
    add_party="Add a party to matter {no}",
    go_on="Continue",
    wrong={
        "no_name_given": "Write the person's name, 100 characters at most. Nothing was kept.",
        "capacity": "Choose a capacity. Nothing was kept.",
        "one_chair": "The roster has a chair already. Give that person another capacity first. If somebody else is only to lead the meeting, hand over the lead instead. Nothing was kept.",
        "place": "Choose the place. Nothing was kept.",
        "remote": "The person may not take part remotely in the sitting. Choose another place. Nothing was kept.",
        "matter": "Choose the matter that the person is a party to. Nothing was kept.",
        "no_matters": "No matter on the agenda has parties. Choose another capacity, or raise the matter's level first. Nothing was kept.",
        "identity": "The account belongs to somebody else on the roster already. Choose another account, or none. Nothing was kept.",
    },
    no_decision="The council's decision on remote participation is not given. So nobody can be noted as remote.",
    name="Name (leave empty for a party)",
    capacity="Capacity in the meeting",
    capacity_missing="Choose a capacity.",
    group="Party or group",
    place="Place",
    serves="Serves",
    party_matter="The party's matter",
    identity="Account in Teams",
    keep="Save",
    count="On the meeting's roster: {people}.",
    serving="serves",
    serving_for="serves instead of {name}",
    untied="not tied to an account in Teams",
    unsaid="has not confirmed it themselves",
    assign="Add or change a person",
    paste="Paste a list",
    paste_label="One person a line",
    paste_recalled="The list is from the last sitting of the board that you closed. Change it if needed. Nothing holds until you have reviewed and saved it.",
    paste_hint="For example: Anna Ek (S), member, remote",
    paste_look="Review",
    paste_found="This is how I understood the list: {people}.",
    paste_accept="Save",
    paste_back="Back",
    paste_nobody="I found nobody in the list. Nothing was kept.",
    paste_own="Your list, as you wrote it. Change it here if something went wrong, and review it again.",
    paste_more="and {people} more. All lines stand in the field below.",
    paste_more_lines="More lines: {count}. They stand in the field below.",
    paste_ask="The list does not make clear what capacity these people have:",
    paste_who="{name} (line {line})",
    paste_nothing="No capacity: left out",
    paste_missing="Choose a capacity for at least one person. Nothing has been kept.",
    paste_same="Somebody on the list is called like a person who has another capacity on the roster:",
    paste_same_who="{name} is {was} already. Is it the same person?",
    paste_same_yes="Yes, change the capacity to {then}",
    paste_same_no="No, they are two people",
    paste_same_missing="Answer whether it is the same person. Nothing has been kept.",
    paste_room="Save, everybody else is in the room",
    paste_members="Save, all with a party are members",
    paste_others="The others on the roster are not changed.",
    paste_changed="This changes for those who stand on the roster already:",
    paste_change="{name}: now {was}. Becomes {then}.",
    paste_unmoved="The list says another place for these people. While the sitting goes on a list does not change it. So they still stand:",
    paste_look_again="Review again",
    quoted="“{words}”",
    refused_whole={
        "empty": "The list is empty. Paste it into the field, one person a line.",
        "too_many": "People in the list: {count}. At most 400 can be taken in at once. Nothing was kept, and your text is still in the field: remove a part, save it, and add the rest afterwards.",
        "too_long": "The list has {count} characters, more than can be shown at once. Nothing was kept, and your text is still in the field: remove a part, save it, and add the rest afterwards.",
    },
    counted={
        "chair": ("{count} chair", "{count} chairs"),
        "vice_chair": ("{count} vice chair", "{count} vice chairs"),
        "secretary": ("{count} secretary", "{count} secretaries"),
        "member": ("{count} member", "{count} members"),
        "substitute": ("{count} substitute", "{count} substitutes"),
        "official": ("{count} official", "{count} officials"),
        "party": ("{count} party", "{count} parties"),
        "support": ("{count} person for technical or other support", "{count} people for technical or other support"),
        "attending": ("{count} person who may attend and speak", "{count} people who may attend and speak"),
    },
    kept="Saved: {people}.",
    problems={
        "no_capacity": "Line {lines}: the capacity is missing, for example member or substitute. Left out.",
        "no_name": "Line {lines}: the name is missing. Left out.",
        "unclear": "Line {lines}: I did not understand who is meant. Left out.",
        "heading": "Line {lines}: no person, and no heading that I know. Left out. I ask which capacity those below it have.",
        "twice": "Line {lines}: the name is on an earlier line already. Not taken once more. If these are two people, write the party on both lines.",
        "party": "Line {lines}: a party is entered without a name, like this: party to matter 14. Left out.",
        "no_matter": "Party to matter {lines}: the matter is not on the agenda. Left out.",
        "two_chairs": "Line {lines}: the list names more than one chair. None of them is the chair until you have chosen.",
        "one_chair": "Line {lines}: the roster has a chair already. Choose another capacity. Otherwise the person is left out.",
        "chair_stays": "Line {lines}: the chair is given another capacity, and the list names no new chair. The chair stays as before. Write who is the chair on that person's line.",
        "audience": "Line {lines}: whoever only listens is not entered among those who take part. Left out.",
        "vacant": "Line {lines}: the seat is vacant, so there is nobody to enter. The seat counts all the same towards the quorum.",
        "left": "Line {lines}: the person has left the seat, by what the line says. Left out. If that is not so, take the word out of the list.",
        "unread": "Line {lines}: this on the lines is not kept. Change the list if it matters to the meeting.",
        "letter": "Line {lines}: seems to belong to a letter, such as a greeting or its sender. Left out.",
        "seat_unknown": "Line {lines}: the member for whom the substitute serves is not among those who take part. The substitute is taken as serving, but for whom is not kept. To keep it, add the member to the list.",
        "seat_unclear": "Line {lines}: several members may be the one for whom the substitute serves. The substitute is taken, but not as serving. Write the member's whole name and party.",
        "seat_taken": "Line {lines}: another substitute serves for the same member by an earlier line. The substitute is taken, but not as serving.",
        "seat_since": "Line {lines}: something else is noted of the seat already, and it stands. The chair decides who serves.",
    },
    place_noted={
        "remote": "You are noted as remote.",
        "declined": "You are noted as remote, but the chair has said no to it. Speak to the chair, or take part in the room.",
        "room": "You are noted as present in the room.",
        "": "It is no longer noted where you are.",
    },
    place_change={"remote": "I take part remotely", "room": "I am in the room"},
    refusals={
        "presidium_remote": "The council's presidium may not take part remotely in the council's sitting. Nothing has changed.",
        "no_decision": "The council's decision on remote participation is not given for the board. So nobody can be noted as remote. The decision is entered among the sitting's details.",
    },
    names_title="Are the names right?",
    names_check="The names on the roster were compared with the municipality's own users in the chat. Nothing holds until you have accepted it. Untick whoever is not the same person.",
    names_line="{name} on the list is {seen} in the chat ({address})",
    names_no_address="no address",
    names_accept="Accept the names",
    names_missing="Tick at least one name that you accept, or close the box. Nothing has changed.",
    names_look="Check the names",
    names_more="More names follow when these are accepted: {count}.",
    names_left="Names on the roster that could not be tied to somebody in the chat for sure: {count}. Tie them by hand: choose “Add or change a person”.",
    names_none="No names wait to be accepted.",
    unread_title="The names were not compared with the chat",
    unread_why="I cannot read in Teams who is in the meeting's chat. So the names on the roster were not compared with accounts in Teams.",
    unread_names="Names that are not tied to an account: {count}. A capacity holds here only once the name is tied. This is how you tie them by hand:",
    unread_how=(
        "Ask each of them to write “status” to me in the meeting's chat. Whoever has written or pressed a button there can be chosen as an account.",
        "Choose “Add or change a person”, then the person, and last the person's account in the field “Account in Teams”.",
        "Check whose account it is before you save. The name in Teams is not enough, and I cannot see whether it is a guest.",
    ),
    unread_again="I try to read again the next time you do something in the sitting. Once it works I ask you about the names.",
    unread_read="Now Teams tells who is in the meeting's chat.",
    unread_all_tied="I cannot read in Teams who is in the meeting's chat. All names on the roster are tied to accounts.",
    unread_accounts="I cannot read in Teams who is in the meeting's chat. The accounts are only of those who have written or pressed a button there, or been in the call. Check whose account it is: the name in Teams is not enough.",
    unread_no_account="I cannot read in Teams who is in the meeting's chat, and no account can be chosen yet. Ask the person to write “status” to me in the meeting's chat, and open the form again.",
    vouch_title="The person does not belong to the municipality in Teams",
    vouch_account="{name} is a guest, or of another organisation. The name in Teams does not prove who the person is.",
    vouch_anonymous="{name} is anonymous in Teams and has typed the name. The name does not show who the person is.",
    vouch_means="The capacity {capacity} holds only once you vouch for {name}. Do so only if you have checked yourself who the person is. The journal shows who vouched, and when. Nothing has been kept yet.",
    vouch="I have checked who it is – save",
    vouch_waits="the capacity does not hold until the secretary has vouched for the person",
    vouched="the secretary has vouched for the person",
    journal_in_chat="{name} is in the meeting's chat.",
    journal_foreign="{name} is in the meeting's chat, and is {foreign}.",
    journal_left="{name} is no longer in the meeting's chat.",
    journal_vouched="{by} has checked who {name} is and vouched for them, who is {foreign}.",
    journal_seat="By the list that {by} pasted, {name} serves instead of {instead}.",
    journal_list_unread="It could not be read in Teams who is in the meeting's chat.",
    journal_list_read="It could be read again in Teams who is in the meeting's chat.",
)
