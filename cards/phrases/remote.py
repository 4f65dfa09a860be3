"""Phrases of asking to be remote: to whoever asks, on the chair's card, and in the journal."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RemotePhrases:
    """`own`: the head to whoever asks, by how it stands. `states`: of one person on the chair's card. `noted`: the journal's sentences."""

    ask: str
    ask_no_longer: str
    ask_again: str
    own: Mapping[str, str]
    own_waits: str
    own_during: str
    own_most: str
    own_noted: str
    own_say_it: str
    own_early: str
    own_declined: str
    how_before: str
    most: str
    exceeds: str
    states: Mapping[str, str]
    late: str
    unsaid: str
    room_must: str
    room_should: str
    room_out: str
    room_leads: Mapping[str, str]
    room_all_remote: Mapping[str, str]
    note_whom: str
    note_ask: str
    noted: Mapping[str, str]
    recorded: Mapping[str, str]
    refusals: Mapping[str, str]


SV = RemotePhrases(
    ask="Be om att delta på distans",
    ask_no_longer="Jag vill inte delta på distans",
    ask_again="Be om det igen",
    own={
        "asks": "Du har bett om att delta på distans",
        "approved": "Du får delta på distans",
        "declined": "Ordföranden har sagt nej till att du deltar på distans",
        "over": "Du ber inte om att delta på distans",
    },
    own_waits="Ordföranden beslutar, och du får svaret här.",
    own_during="Ett ärende är uppe. Din plats är inte ändrad.",
    own_most="Era regler medger högst {most} på distans.",
    own_noted="Du är antecknad på distans.",
    own_say_it="Säg ”distans” när du deltar därifrån.",
    own_early="Anslut {early} före sammanträdet.",
    own_declined="Tala med ordföranden, eller delta i rummet.",
    how_before="Avmarkera den som inte får delta på distans, och godkänn de andra. Vilka de är bekräftar du när sammanträdet är öppnat.",
    most="Profilen medger högst {most} på distans.",
    exceeds="Fler än profilen medger: {count} är godkända eller ber om det, och profilen medger {most}. Du avgör.",
    states={
        "asks": "ber om att delta på distans",
        "approved": "godkänd på distans",
        "declined": "ordföranden har sagt nej till distansdeltagandet",
        "listed": "antecknad på distans, inte godkänd ännu",
        "barred": "får enligt lagen inte delta på distans",
    },
    late="anmält senare än {days} före sammanträdet",
    unsaid="står så på listan, men har inte bekräftat det själv",
    room_must="Era regler kräver att de här är i rummet, och de är på distans: {who}. Ordföranden avgör.",
    room_should="Era regler säger att de här bör vara i rummet, och de är på distans: {who}.",
    room_all_remote={
        "undecided": "Alla som beslutar deltar på distans. Det får de bara om fullmäktige har beslutat att alla ledamöter får delta så, och något sådant beslut finns inte i er regelprofil. Ordföranden avgör.",
        "may": "Alla som beslutar deltar på distans. Fullmäktige har beslutat att det får vara så: {decision}.",
        "shall": "Fullmäktige har beslutat att alla ledamöter ska delta på distans: {decision}. I rummet är {names}. Ordföranden avgör.",
    },
    room_out="Ingen i presidiet är i rummet, men andra ledamöter är det. Enligt era regler deltar de här då inte: {names}.",
    room_leads={
        "longest_service": "Ingen i presidiet deltar. Den som har suttit längst i nämnden leder tills nämnden har valt någon. Hur länge var och en har suttit vet sekreteraren; först på deltagarlistan står {name}.",
        "board_chooses": "Ingen i presidiet deltar. Nämnden väljer vem som leder; först på deltagarlistan står {name}.",
    },
    noted={
        "asks": "{name} bad om att delta på distans.",
        "late": "{name} bad om att delta på distans, senare än {days} före sammanträdet.",
        "asks_no_longer": "{name} ber inte längre om att delta på distans.",
        "taken_back": "{by} tog tillbaka vad som sagts om att {name} vill delta på distans.",
        "exceeded": "Det är fler än profilen medger, som är {most}.",
    },
    note_whom="Vem har bett om att delta på distans?",
    note_ask="Anteckna att personen ber om distans",
    recorded={
        "asks": "{by} antecknade att {name} ber om att delta på distans.",
        "late": "{by} antecknade att {name} ber om att delta på distans, senare än {days} före sammanträdet.",
        "asks_no_longer": "{by} antecknade att {name} inte längre ber om att delta på distans.",
    },
    refusals={
        "remote_not_elected": "Det är ledamöter och ersättare som ber om att delta på distans. Inget är antecknat.",
        "remote_approved_other": "Ordföranden har redan godkänt att personen deltar på distans. Anteckna var personen deltar vid uppropet eller i deltagarlistan. Inget har ändrats.",
        "remote_approved_already": "Ordföranden har redan godkänt att du deltar på distans. Skriv ”i rummet” om du deltar i rummet. Inget har ändrats.",
    },
)

EN = RemotePhrases(
    ask="Ask to be remote",
    ask_no_longer="I do not wish to be remote",
    ask_again="Ask again",
    own={
        "asks": "You have asked to be remote",
        "approved": "You may be remote",
        "declined": "The chair has said no to your being remote",
        "over": "You do not ask to be remote",
    },
    own_waits="The chair decides, and the answer comes here.",
    own_during="A matter is up. Your place is not changed.",
    own_most="Your rules allow {most} remote people at most.",
    own_noted="You are noted as remote.",
    own_say_it="Say “remote” when you take part from there.",
    own_early="Connect {early} before the sitting.",
    own_declined="Speak to the chair, or take part in the room.",
    how_before="Clear the box of whoever may not be remote, and approve the others. Who they are you confirm once the sitting is opened.",
    most="The profile allows {most} remote people at most.",
    exceeds="More than the profile allows: approved or asking are {count}, and the profile allows {most}. You decide.",
    states={
        "asks": "asks to be remote",
        "approved": "approved as remote",
        "declined": "the chair has said no to remote participation",
        "listed": "noted as remote, not approved yet",
        "barred": "may not be remote, by law",
    },
    late="asked later than {days} before the sitting",
    unsaid="stands so on the list, and has not confirmed it themselves",
    room_must="Your rules demand that these are in the room, and they are remote: {who}. The chair decides.",
    room_should="Your rules say that these should be in the room, and they are remote: {who}.",
    room_all_remote={
        "undecided": "All who decide are remote. They may be so only where the council has decided that all members may, and no such decision stands in your rule profile. The chair decides.",
        "may": "All who decide are remote. The council has decided that it may be so: {decision}.",
        "shall": "The council has decided that all members shall be remote: {decision}. In the room: {names}. The chair decides.",
    },
    room_out="Nobody of the presidium is in the room, and other members are. By your rules these do not take part then: {names}.",
    room_leads={
        "longest_service": "Nobody of the presidium takes part. Whoever has served longest on the board leads until the board has chosen somebody. How long each has served the secretary knows; first on the roster stands {name}.",
        "board_chooses": "Nobody of the presidium takes part. The board chooses who leads; first on the roster stands {name}.",
    },
    noted={
        "asks": "{name} asked to be remote.",
        "late": "{name} asked to be remote, later than {days} before the sitting.",
        "asks_no_longer": "{name} does not ask to be remote any more.",
        "taken_back": "{by} took back what was said of whether {name} asks to be remote.",
        "exceeded": "That is more than the profile allows, which is {most}.",
    },
    note_whom="Who has asked to be remote?",
    note_ask="Note that this person asks to be remote",
    recorded={
        "asks": "{by} noted that {name} asks to be remote.",
        "late": "{by} noted that {name} asks to be remote, later than {days} before the sitting.",
        "asks_no_longer": "{by} noted that {name} does not ask to be remote any more.",
    },
    refusals={
        "remote_not_elected": "Members and substitutes ask to be remote. Nothing is noted.",
        "remote_approved_other": "The chair has let that person be remote already. Note where they are in the roll call or on the roster. Nothing has changed.",
        "remote_approved_already": "The chair has approved already that you are remote. Write “in the room” if you are in the room. Nothing has changed.",
    },
)
