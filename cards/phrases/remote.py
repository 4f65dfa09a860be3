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
    noted: Mapping[str, str]
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
    noted={
        "asks": "{name} bad om att delta på distans.",
        "late": "{name} bad om att delta på distans, senare än {days} före sammanträdet.",
        "asks_no_longer": "{name} ber inte längre om att delta på distans.",
        "taken_back": "{by} tog tillbaka vad som sagts om att {name} vill delta på distans.",
        "exceeded": "Det är fler än profilen medger, som är {most}.",
    },
    refusals={
        "remote_not_elected": "Det är ledamöter och ersättare som ber om att delta på distans. Inget är antecknat.",
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
    noted={
        "asks": "{name} asked to be remote.",
        "late": "{name} asked to be remote, later than {days} before the sitting.",
        "asks_no_longer": "{name} does not ask to be remote any more.",
        "taken_back": "{by} took back what was said of whether {name} asks to be remote.",
        "exceeded": "That is more than the profile allows, which is {most}.",
    },
    refusals={
        "remote_not_elected": "Members and substitutes ask to be remote. Nothing is noted.",
        "remote_approved_already": "The chair has approved already that you are remote. Write “in the room” if you are in the room. Nothing has changed.",
    },
)
