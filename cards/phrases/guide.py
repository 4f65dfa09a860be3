"""Phrases of the help card. Every command stands here as it is typed."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GuidePhrases:
    """`sections`: their titles, by whom they concern. `lines`: what can be typed, by the code of the line; the rest are buttons."""

    title: str
    how: str
    nothing: str
    over: str
    over_done: str
    sections: Mapping[str, str]
    lines: Mapping[str, str]
    people: str
    people_secretary: str
    agenda: str
    motions: str
    move: str
    assign: str
    set_up: str
    change: str
    checklist: str
    undo: str
    second: str
    unsecond: str
    withdraw: str
    kind: str
    fetch: str
    again: str
    say_room: str
    say_remote: str


SV = GuidePhrases(
    title="Det här kan du göra",
    how="Tryck på en knapp, eller skriv till mig det som står inom citattecken.",
    nothing="Just nu finns inget att göra här.",
    over="Läget i mötet har ändrats. Skriv ”hjälp” så visar jag vad du kan göra nu.",
    over_done="Det är gjort. Skriv ”hjälp” så visar jag vad du kan göra nu.",
    sections={
        "remote": "Du som deltar på distans",
        "everybody": "Alla",
        "movers": "Du som är ledamot eller tjänstgörande ersättare",
        "hosts": "Ordförande och sekreterare",
    },
    lines={
        "done": "”klar” bekräftar att allt i checklistan stämmer",
        "checklist": "”checklista” öppnar checklistan, så att du kan svara på varje punkt",
        "prepare": "”förbered” öppnar formuläret för ett nytt sammanträde",
        "prepare_there": "”förbered” i mötets chatt öppnar formuläret för ett nytt sammanträde",
        "status": "”status” visar läget i mötet och vad du kan göra",
        "agenda": "”ärenden” visar föredragningslistan",
        "motions": "”yrkanden” visar lämnade yrkanden",
        "attendance": "”närvaro” visar deltagarlistan",
        "in_room": "”i rummet” talar om att du är i rummet",
        "remote": "”distans” talar om att du deltar på distans",
        "trouble": "”jag hör inte”, ”ljudet borta” eller ”tappar kontakten” berättar det för ordföranden och sekreteraren, också i sekretessärenden",
        "trouble_over": "”hör igen” berättar att det fungerar igen",
        "undo": "”ångra” tar tillbaka ditt senaste steg, om inget annat bygger på det",
        "move_in": "”yrkande {no} tillägg” och sedan lydelsen lämnar ett yrkande i ärende {no}",
        "move_now": "”yrkande avslag” lämnar ett yrkande i det ärende som behandlas",
        "oral": "I sekretessärenden framför du yrkanden muntligen",
        "second": "”instämmer i yrkande {no}” antecknar att du instämmer",
        "unsecond": "”instämmer inte i yrkande {no}” tar tillbaka ditt instämmande",
        "withdraw": "”återtar yrkande {no}” återtar yrkandet",
        "begin": "”öppna” öppnar sammanträdet",
        "call": "”ta upp {no}” tar upp ärende {no}",
        "open": "”öppna {no}” öppnar ärende {no}",
        "open_warned": "”öppna {no} med varning” öppnar ärende {no} fast det inte är bekräftat att chatten är avstängd",
        "cancel": "”avbryt” låter ärendet vänta på att öppnas och ger chatten tillbaka sin inställning",
        "show_hidden": "”visa dolda {no}” visar igen det som har dolts i chatten under ärendet, om det var fel att dölja det; ”visa dolda {no} klockan 10.42” det som skrevs då",
        "contact": "”prova kontakten” prövar vilka som kan nås privat, och säger varför någon inte kan det",
        "opening": "”öppnandet” visar vad som läses upp när sammanträdet öppnas, och vad som är gjort",
        "opening_inform": "”informationen är läst” antecknar att den inledande informationen är uppläst",
        "roll": "”upprop” ropar upp ett namn i taget",
        "roll_note": "”upprop resten i rummet” antecknar alla andra där; skriv upprop, ett namn och i rummet, på distans, syns inte eller frånvarande för en person",
        "roll_end": "”avsluta uppropet” avslutar uppropet; ”avsluta uppropet ändå” också när någon inte är uppropad",
        "roll_anew": "”nytt upprop” ropar upp alla på nytt",
        "remote_people": "”deltagare på distans” visar dem som är på distans och vad som inte är bekräftat",
        "remote_ask": "”be om distans” ber ordföranden om att få delta på distans",
        "remote_note": "”deltagare på distans” låter dig anteckna att någon har ringt och ber om det; du kan också skriva anteckna att, ett namn och ber om distans",
        "remote_ask_no_longer": "”jag vill inte delta på distans” tar tillbaka det",
        "remote_approve": "”godkänn distans” godkänner alla på distans; skriv utom och ett namn efter det för alla utom en",
        "remote_ascertain": "”jag har förvissat mig” intygar vilka alla på distans är och att de kan följa; skriv om och ett namn efter det för en person",
        "seats": "”ersättare” visar vilka platser som väntar på en ersättare och vem som är i tur",
        "seats_fill": "”ersätt Bo Lind” låter den ersättare som är i tur tjänstgöra i ledamotens ställe; skriv med och ett namn efter det för en annan ersättare",
        "seats_back": "”låt Bo Lind tjänstgöra igen” låter ledamoten göra det när hon eller han är tillbaka",
        "go_say": "”jag måste gå 15.30” berättar när du måste gå; ”jag stannar” tar tillbaka det",
        "go_note": "”måste gå 15.30” och sedan ett namn antecknar det för en annan; ”stannar” och sedan namnet tar tillbaka det",
        "seats_disqualify": "”jäv 6” och sedan ett namn antecknar att någon är jävig i ärende 6",
        "ticks": "”mötets inställningar” visar vad nivån kräver av mötets inställningar, och vad som är sagt",
        "ticks_read": "”läs av inställningarna” läser av dem i Teams på nytt",
        "tick": "”bekräfta väntrum på” bekräftar den raden; ”bekräfta inte väntrum på” och ”kan inte kontrollera väntrum på” svarar annorlunda",
        "chat_off": "”chatten är avstängd” antecknar att du har stängt av chatten i Teams",
        "chat_on": "”chatten är på” antecknar att den är på igen",
        "register": "”registrering” visar vilka yrkanden som är registrerade i diariet; ”registrerat alla” antecknar att alla är det",
        "register_one": "”registrerat {no}” antecknar det för yrkande {no}; skriv diarienummer och numret efter det om det finns",
        "legal_force": "”laga kraft” visar om det är antecknat att besluten har fått laga kraft; ”laga kraft 2026-12-20 inget överklagande” antecknar det, ”ta tillbaka laga kraft” tar bort anteckningen",
        "record_dates": "”datum” visar när protokollet ska justeras och anslås; ”justerat 2026-12-08” och ”anslaget 2026-12-09” antecknar det",
        "end": "”avsluta {no}” avslutar ärende {no}",
        "adjourn": "”ajournera 15” ajournerar i 15 minuter",
        "extend": "”förläng 5 på väg tillbaka” förlänger ajourneringen; skriv annars it-stödet eller mer tid",
        "aloud": "”känslig uppgift sades” antecknar när, och i vilket ärende; aldrig vad som sades",
        "resume": "”återuppta” återupptar sammanträdet",
        "close": "”avsluta sammanträdet” avslutar det; är ärenden kvar frågar jag först, och ”avsluta sammanträdet ändå” avslutar genast",
        "note": "”underlag” i vår egen chatt visar underlaget till protokollet; ”underlag från 82” om det första ärendet har § 82",
        "note_parts": "”sekretessdelen” och ”minnesstöd” visar de andra delarna; ”underlag sida 2” visar nästa sida",
        "note_file": "”underlag som fil” och ”underlag som pdf” läggs i din OneDrive, liksom ”sekretessdelen som fil” och ”minnesstöd som fil”; ”underlag 7 som fil” tar bara med ärende 7",
        "paper": "”skriv ut” i vår egen chatt lägger ett blad i din OneDrive, för ett sammanträde som går vidare på papper",
        "from_paper": "”efterregistrering på” märker det du för in från papper; ”efterregistrering av” när du är klar",
        "note_matter": "”underlag {no}” visar underlaget för ärende {no}, om det ska justeras omedelbart",
    },
    people="Vänd dig till mötets sekreterare om något inte fungerar.",
    people_secretary="Fungerar något inte: kontakta kommunens it-stöd.",
    agenda="Visa ärendena",
    motions="Visa yrkandena",
    move="Lämna ett yrkande",
    assign="Ändra deltagarlistan",
    set_up="Förbered ett sammanträde",
    change="Ändra sammanträdets uppgifter",
    checklist="Svara på checklistan",
    undo="Ångra ditt senaste steg",
    second="Instäm i yrkande {motion}",
    unsecond="Instäm inte längre i yrkande {motion}",
    withdraw="Återta yrkande {motion}",
    kind="Ändra typ av yrkande {motion}",
    fetch="Hämta yrkande {motion}",
    again="Ta om ärende {no}",
    say_room="Jag är i rummet",
    say_remote="Jag deltar på distans",
)

EN = GuidePhrases(
    title="What you can do",
    how="Press a button, or write to me what stands within quotation marks.",
    nothing="There is nothing to do here right now.",
    over="The meeting has moved on. Write “help” and I will show what you can do now.",
    over_done="It is done. Write “help” and I will show what you can do now.",
    sections={
        "remote": "You who take part remotely",
        "everybody": "Everybody",
        "movers": "Members and serving substitutes",
        "hosts": "Chair and secretary",
    },
    lines={
        "done": "“done” confirms that everything in the checklist is in order",
        "checklist": "“checklist” opens the checklist, so that you can answer each line",
        "prepare": "“prepare” opens the form for a new sitting",
        "prepare_there": "“prepare” in the meeting's chat opens the form for a new sitting",
        "status": "“status” shows where the meeting stands and what you can do",
        "agenda": "“agenda” shows the agenda",
        "motions": "“motions” shows the motions handed in",
        "attendance": "“attendance” shows the roster",
        "in_room": "“in the room” says that you are in the room",
        "remote": "“remote” says that you take part remotely",
        "trouble": "“cannot hear”, “no sound” or “losing the connection” tells chair and secretary so, in confidential matters too",
        "trouble_over": "“hear again” tells them that it works again",
        "undo": "“undo” takes back your last step, if nothing rests on it",
        "move_in": "“motion {no} add” and then the wording hands in a motion in matter {no}",
        "move_now": "“motion reject” hands in a motion in the matter being considered",
        "oral": "In confidential matters you make motions orally",
        "second": "“back motion {no}” notes that you back it",
        "unsecond": "“no longer back motion {no}” takes your backing back",
        "withdraw": "“withdraw motion {no}” withdraws it",
        "begin": "“open” opens the sitting",
        "call": "“call {no}” calls matter {no}",
        "open": "“open {no}” opens matter {no}",
        "open_warned": "“open {no} with warning” opens matter {no} though it is not confirmed that the chat is off",
        "cancel": "“cancel” leaves the matter called and gives the chat its setting back",
        "show_hidden": "“show hidden {no}” shows again what was hidden in the chat during the matter, if hiding it was a mistake; “show hidden {no} at 10.42” what was written then",
        "contact": "“try contact” tries who can be reached privately, and says why somebody cannot",
        "opening": "“the opening” shows what is read aloud when the sitting opens, and what is done",
        "opening_inform": "“the information is read” notes that the opening information was read aloud",
        "roll": "“roll call” calls one name at a time",
        "roll_note": "“roll call the rest in the room” notes all others there; write roll call, a name and in the room, remote, not seen or absent for one person",
        "roll_end": "“end the roll call” ends the roll call; “end the roll call anyway” also when somebody was not called",
        "roll_anew": "“new roll call” calls everybody anew",
        "remote_people": "“remote people” shows who is remote and what is not confirmed",
        "remote_ask": "“ask to be remote” asks the chair to let you be remote",
        "remote_note": "“remote people” lets you note that somebody has telephoned and asks for it; you can also write note that, a name and asks to be remote",
        "remote_ask_no_longer": "“I do not wish to be remote” takes it back",
        "remote_approve": "“approve remote” approves all who are remote; write except and a name after it for all but one",
        "remote_ascertain": "“i have ascertained” confirms who all remote people are and that they can follow; write a name after it for one person",
        "seats": "“substitutes” shows which seats wait for a substitute and whose turn it is",
        "seats_fill": "“replace Bo Lind” lets the substitute whose turn it is serve in the member's place; write with and a name after it for another substitute",
        "seats_back": "“let Bo Lind serve again” lets the member do so once they are back",
        "go_say": "“I must leave at 15.30” says when you must leave; “I stay” takes it back",
        "go_note": "“must leave at 15.30” and then a name notes it of somebody else; “stays” and then the name takes it back",
        "seats_disqualify": "“disqualified 6” and then a name notes that somebody is disqualified in matter 6",
        "ticks": "“meeting settings” shows what the level demands of the meeting's settings, and what has been said",
        "ticks_read": "“read the settings” reads them in Teams anew",
        "tick": "“confirm lobby on” confirms that line; “do not confirm lobby on” and “cannot check lobby on” answer otherwise",
        "chat_off": "“the chat is off” notes that you have turned the chat off in Teams",
        "chat_on": "“the chat is on” notes that it is on again",
        "register": "“registration” shows which motions are registered; “registered all” notes that all are",
        "register_one": "“registered {no}” notes it of motion {no}; write diary number and the number after it where there is one",
        "legal_force": "“legal force” shows whether it is noted that the decisions have legal force; “legal force 2026-12-20 no appeal” notes it, “take back legal force” removes the note",
        "record_dates": "“dates” shows by when the minutes are adjusted and announced; “adjusted 2026-12-08” and “announced 2026-12-09” note it",
        "end": "“end {no}” ends matter {no}",
        "adjourn": "“adjourn 15” adjourns for 15 minutes",
        "extend": "“extend 5 on the way back” extends the adjournment; or write IT support or more time",
        "aloud": "“sensitive data was said” notes when, and in which matter; never what was said",
        "resume": "“resume” resumes the sitting",
        "close": "“close the sitting” closes it; if matters are left I ask first, and “close the sitting anyway” closes it at once",
        "note": "“working note” in our own chat shows the working note for the minutes; “working note from 82” where the first matter has § 82",
        "note_parts": "“confidential part” and “memory aid” show the other parts; “working note page 2” shows the next page",
        "note_file": "“working note as a file” and “working note as a pdf” come into your OneDrive, and so do “confidential part as a file” and “memory aid as a file”; “working note 7 as a file” takes matter 7 alone",
        "paper": "“print” in our own chat puts a sheet into your OneDrive, for a meeting that goes on by paper",
        "from_paper": "“enter afterwards on” marks what you enter from paper; “enter afterwards off” when you are done",
        "note_matter": "“working note {no}” shows the note of matter {no}, where it is adjusted at once",
    },
    people="Turn to the meeting's secretary if something does not work.",
    people_secretary="If something does not work: contact the municipality's IT support.",
    agenda="Show the agenda",
    motions="Show the motions",
    move="Hand in a motion",
    assign="Change the roster",
    set_up="Prepare a sitting",
    change="Change the sitting's details",
    checklist="Answer the checklist",
    undo="Undo your last step",
    second="Back motion {motion}",
    unsecond="No longer back motion {motion}",
    withdraw="Withdraw motion {motion}",
    kind="Change the kind of motion {motion}",
    fetch="Fetch motion {motion}",
    again="Take matter {no} again",
    say_room="I am in the room",
    say_remote="I take part remotely",
)
