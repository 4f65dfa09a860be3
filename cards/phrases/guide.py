"""Phrases of the help card. Every command stands here as it is typed."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GuidePhrases:
    """`sections`: a title and its lines, by whom they concern."""

    title: str
    how: str
    sections: Mapping[str, tuple[str, tuple[str, ...]]]
    people: str
    people_secretary: str
    agenda: str
    motions: str
    move: str
    assign: str
    set_up: str


SV = GuidePhrases(
    title="Det här kan du göra",
    how="Skriv till mig det som står inom citattecken, eller tryck på en knapp.",
    sections={
        "everybody": (
            "Alla",
            (
                "”ärenden” visar föredragningslistan",
                "”yrkanden” visar lämnade yrkanden",
                "”distans” eller ”i rummet” talar om var du är",
                "”jag hör inte”, ”ljudet borta” eller ”tappar kontakten” berättar det för ordföranden och sekreteraren, också i sekretessärenden; ”hör igen” när det fungerar",
                "”ångra” tar tillbaka ditt senaste steg, om inget annat bygger på det",
            ),
        ),
        "remote": (
            "Du som deltar på distans",
            (
                "”klar” bekräftar att allt i checklistan stämmer",
                "”checklista” öppnar checklistan, så att du kan svara på varje punkt",
            ),
        ),
        "movers": (
            "Du som är ledamot eller tjänstgörande ersättare",
            (
                "”yrkande 8 tillägg” och sedan lydelsen lämnar ett yrkande i ärende 8",
                "”yrkande avslag” lämnar ett yrkande i det ärende som behandlas",
                "I sekretessärenden framför du yrkanden muntligen",
            ),
        ),
        "hosts": (
            "Ordförande och sekreterare",
            (
                "”status” visar vad som är klart, vad som återstår och vad du kan göra",
                "”öppna” öppnar sammanträdet och ”avsluta sammanträdet” avslutar det",
                "”ta upp 7” tar upp ärende 7 och ”avsluta 7” avslutar det",
                "”öppna 7” öppnar ett ärende med checklista; det gör den som leder mötet",
                "”ajournera 15” ajournerar i 15 minuter och ”återuppta” fortsätter",
            ),
        ),
        "secretary": (
            "Sekreterare",
            (
                "”förbered” öppnar formuläret för ett nytt sammanträde",
                "Knappen ”Anteckna yrkande” är till för yrkanden som framförs muntligen eller med e-post; den finns på det kort som ”status” visar",
                "Knappen ”Anteckna muntligt svar” på samma kort är till för den som har svarat på checklistan muntligen",
            ),
        ),
    },
    people="Vänd dig till mötets sekreterare om något inte fungerar.",
    people_secretary="Fungerar något inte: kontakta kommunens it-stöd.",
    agenda="Visa ärendena",
    motions="Visa yrkandena",
    move="Lämna ett yrkande",
    assign="Ändra deltagarlistan",
    set_up="Förbered ett sammanträde",
)

EN = GuidePhrases(
    title="What you can do",
    how="Write to me what stands within quotation marks, or press a button.",
    sections={
        "everybody": (
            "Everybody",
            (
                "“agenda” shows the agenda",
                "“motions” shows the motions handed in",
                "“remote” or “in the room” says where you are",
                "“cannot hear”, “no sound” or “losing the connection” tells chair and secretary so, in confidential matters too; “hear again” when it works",
                "“undo” takes back your last step, if nothing rests on it",
            ),
        ),
        "remote": (
            "You who take part remotely",
            (
                "“done” confirms that everything in the checklist is in order",
                "“checklist” opens the checklist, so that you can answer each line",
            ),
        ),
        "movers": (
            "Members and serving substitutes",
            (
                "“motion 8 add” and then the wording hands in a motion in matter 8",
                "“motion reject” hands in a motion in the matter being considered",
                "In confidential matters you make motions orally",
            ),
        ),
        "hosts": (
            "Chair and secretary",
            (
                "“status” shows what is ready, what remains and what you can do",
                "“open” opens the sitting and “close the sitting” closes it",
                "“call 7” calls matter 7 and “end 7” ends it",
                "“open 7” opens a matter with a checklist; whoever leads the meeting does that",
                "“adjourn 15” adjourns for 15 minutes and “resume” goes on",
            ),
        ),
        "secretary": (
            "Secretary",
            (
                "“prepare” opens the form for a new sitting",
                "The button “Note a motion” is for motions made aloud or by e-mail; it is on the card that “status” shows",
                "The button “Note an oral answer” on the same card is for whoever has answered the checklist aloud",
            ),
        ),
    },
    people="Turn to the meeting's secretary if something does not work.",
    people_secretary="If something does not work: contact the municipality's IT support.",
    agenda="Show the agenda",
    motions="Show the motions",
    move="Hand in a motion",
    assign="Change the roster",
    set_up="Prepare a sitting",
)
