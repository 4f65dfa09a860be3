"""Phrases of adjourning and resuming."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AdjournmentPhrases:
    """`reasons` and `extend_reasons` by code."""

    at_once: tuple[str, str]
    other: str
    form_title: str
    minutes: str
    minutes_hint: str
    minutes_wrong: str
    wrong: Mapping[str, str]
    reason: str
    reasons: Mapping[str, str]
    send: str
    until: str
    until_notice: str
    leave: str
    stay: str
    asked_anew: str
    aloud: str
    aloud_until: str
    aloud_notice: str
    aloud_leave: str
    aloud_back: str
    guard_stays: str
    undo: str
    over: str
    time_over: str
    when_all_back: str
    not_back: str
    end_choices: str
    extend: str
    extend_reasons: Mapping[str, str]
    extended: str
    refusals: Mapping[str, str]


SV = AdjournmentPhrases(
    at_once=("Ajournera {count} minut", "Ajournera {count} minuter"),
    other="Ajournera med annan tid eller anledning",
    form_title="Ajournera",
    minutes="Antal minuter",
    minutes_hint="Lämna tomt om tiden är okänd.",
    minutes_wrong="Skriv ett antal minuter, högst 600, eller lämna tomt.",
    wrong={
        "break_minutes": "Antalet minuter gick inte att läsa. Skriv ett tal, högst 600, eller lämna tomt. Sammanträdet är inte ajournerat.",
        "break_reason": "Välj ett skäl. Sammanträdet är inte ajournerat.",
    },
    reason="Anledning",
    reasons={
        "pause": "Paus",
        "link": "Någon har tappat anslutningen",
        "intruder": "Någon obehörig har kommit in i mötet",
        "consult": "Överläggning",
        "other_room": "Ett ärende behandlas i ett annat mötesrum",
    },
    send="Ajournera sammanträdet",
    until="Sammanträdet är ajournerat till klockan {clock}",
    until_notice="Sammanträdet är ajournerat tills vidare",
    leave="Lägg på och anslut på nytt till samma möte när det återupptas.",
    stay="Ni kan ligga kvar i mötet med mikrofon och kamera avstängda.",
    asked_anew="Efter pausen kontrolleras på nytt vilka som är med, och checklistan bekräftas på nytt när den behövs.",
    aloud="Att säga",
    aloud_until="Sammanträdet ajourneras till klockan {clock}.",
    aloud_notice="Sammanträdet ajourneras. Ni får veta när det återupptas.",
    aloud_leave="Alla lämnar mötet i Teams och ansluter igen när det återupptas.",
    aloud_back="Då kontrollerar vi att alla är tillbaka.",
    guard_stays="{matter} är inte avslutat. Skriv ingenting om det i chatten under pausen.",
    undo="Ångra ajourneringen",
    over="Sammanträdet är återupptaget",
    time_over="Tiden för ajourneringen är slut",
    when_all_back="Återuppta sammanträdet när alla är på plats.",
    not_back="Inte tillbaka: {names}.",
    end_choices="Ordföranden väljer: förläng ajourneringen och säg varför, låt en ersättare tjänstgöra, eller återuppta utan den som saknas. Räcker ni inte till kan sammanträdet behöva avslutas.",
    extend="{minutes} till: {reason}",
    extend_reasons={
        "on_the_way": "på väg tillbaka",
        "support": "it-stödet hjälper",
        "more_time": "mer tid behövs",
    },
    extended="{by} förlängde ajourneringen med {minutes}: {reason}.",
    refusals={
        "bad_minutes": "Antalet minuter gick inte att läsa. Inget har ändrats. Skriv ett tal, högst 600, eller lämna tomt.",
        "bad_extension": "Antalet minuter gick inte att läsa. Inget har ändrats. Skriv hur många minuter till, högst 120.",
        "room_not_confidential": "Bara ett ärende med sekretess som är uppe kan tas i ett annat mötesrum. Inget har ändrats. Ajournera sammanträdet om ni behöver en paus.",
        "room_not_elsewhere": "Det är inte antecknat att ni är i ett annat mötesrum. Inget har ändrats.",
        "room_nobody": "Ingen är vald. Inget är antecknat. Välj minst en person.",
        "no_break": "Sammanträdet är inte ajournerat. Inget har ändrats.",
        "break_has_no_end": "Sammanträdet är ajournerat tills vidare och har ingen tid att förlänga. Inget har ändrats.",
        "extension_without_reason": "Någon har tappat anslutningen. Skriv också varför det dröjer: ”förläng 5 på väg tillbaka”, ”förläng 5 it-stödet” eller ”förläng 5 mer tid”. Inget har ändrats.",
    },
)

EN = AdjournmentPhrases(
    at_once=("Adjourn for {count} minute", "Adjourn for {count} minutes"),
    other="Adjourn, other time or reason",
    form_title="Adjourn",
    minutes="Number of minutes",
    minutes_hint="Leave empty if the time is not known.",
    minutes_wrong="Write a number of minutes, at most 600, or leave it empty.",
    wrong={
        "break_minutes": "The number of minutes could not be read. Write a number, at most 600, or leave it empty. The sitting is not adjourned.",
        "break_reason": "Choose a reason. The sitting is not adjourned.",
    },
    reason="Reason",
    reasons={
        "pause": "Break",
        "link": "Somebody has lost the connection",
        "intruder": "Somebody not entitled has come into the meeting",
        "consult": "Consultation",
        "other_room": "A matter is considered in another meeting room",
    },
    send="Adjourn the sitting",
    until="The sitting is adjourned until {clock}",
    until_notice="The sitting is adjourned until further notice",
    leave="Hang up, and join the same meeting again when it resumes.",
    stay="You can stay in the meeting with microphone and camera off.",
    asked_anew="After the break it is checked anew who is here, and the checklist is confirmed anew where it is needed.",
    aloud="To say",
    aloud_until="The sitting is adjourned until {clock}.",
    aloud_notice="The sitting is adjourned. You will be told when it resumes.",
    aloud_leave="Everybody leaves the meeting in Teams and joins again when it resumes.",
    aloud_back="Then we check that everybody is back.",
    guard_stays="{matter} has not ended. Write nothing about it in the chat during the break.",
    undo="Undo the adjournment",
    over="The sitting is resumed",
    time_over="The time of the adjournment has passed",
    when_all_back="Resume the sitting when everybody is in place.",
    not_back="Not back: {names}.",
    end_choices="The chair chooses: extend the adjournment and say why, let a substitute serve, or resume without whoever is missing. If there are too few of you the sitting may have to be closed.",
    extend="{minutes} more: {reason}",
    extend_reasons={
        "on_the_way": "on the way back",
        "support": "IT support helps",
        "more_time": "more time is needed",
    },
    extended="{by} extended the adjournment by {minutes}: {reason}.",
    refusals={
        "bad_minutes": "The number of minutes could not be read. Nothing has changed. Write a number, at most 600, or leave it empty.",
        "bad_extension": "The number of minutes could not be read. Nothing has changed. Write how many minutes more, at most 120.",
        "room_not_confidential": "Only a confidential matter on the table can be taken in another meeting room. Nothing has changed. Adjourn the sitting if you need a break.",
        "room_not_elsewhere": "It is not noted that you are in another meeting room. Nothing has changed.",
        "room_nobody": "Nobody is chosen. Nothing was noted. Choose at least one person.",
        "no_break": "The sitting is not adjourned. Nothing has changed.",
        "break_has_no_end": "The sitting is adjourned until further notice and has no time to extend. Nothing has changed.",
        "extension_without_reason": "Somebody has lost the connection. Write why it takes longer, too: “extend 5 on the way back”, “extend 5 IT support” or “extend 5 more time”. Nothing has changed.",
    },
)
