"""Phrases of the self-checklist. Every line is worded so that "yes" is the safe answer (R-097)."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChecklistPhrases:
    """The checklist's words. `items`: each line as the person would say it; `not_so`: the line where it is not; `advice`: what to do then."""

    title: str
    title_opening: str
    for_whom: str
    not_asked: str
    intro: str
    self_declared: str
    all_right: str
    not_right: str
    changed: str
    form_title: str
    form_intro: str
    send: str
    record_send: str
    line_missing: str
    line_wrong: str
    kept_title: str
    kept: str
    recorded_title: str
    recorded_unsafe: str
    kept_recorded: str
    help_title: str
    help_intro: str
    help_outro: str
    now_right: str
    still_not: str
    none_asked: str
    over: str
    by_typing: str
    unsafe_title: str
    unsafe: str
    unsafe_choice: str
    unsafe_was: str
    safe_again: str
    record_title: str
    record_whom: str
    record_whom_missing: str
    record_go_on: str
    record_intro: str
    items: Mapping[str, str]
    not_so: Mapping[str, str]
    own_not_so: str
    advice: Mapping[str, str]
    own_advice: str


SV = ChecklistPhrases(
    title="Checklista för dig som deltar på distans",
    title_opening="Checklista vid mötets öppnande för dig som deltar på distans",
    for_whom="Sitter du i sammanträdesrummet behöver du inte svara.",
    not_asked="Checklistan är för dem som deltar på distans. Du är antecknad som närvarande i rummet och behöver inte svara. Deltar du på distans: skriv ”distans” till mig.",
    intro="Bekräfta att allt detta stämmer hos dig:",
    self_declared="Svaret är din egen försäkran. Det som sparas är vad du svarar och när.",
    all_right="Allt stämmer",
    not_right="Något stämmer inte",
    changed="Något har ändrats",
    form_title="Checklista",
    form_intro="Ändra till nej på det som inte stämmer. Ordföranden och sekreteraren ser bara vilken punkt som inte stämmer.",
    send="Skicka svaren",
    record_send="Anteckna svaren",
    line_missing="Svara ja eller nej.",
    line_wrong="Svara ja eller nej: {line}",
    kept_title="Tack, {name}. Dina svar är antecknade.",
    kept="Du har bekräftat:",
    recorded_title="{whose} muntliga svar är antecknade",
    recorded_unsafe="{whose} muntliga svar: något stämmer inte",
    kept_recorded="Bekräftat muntligen:",
    help_title="Tack för att du säger till, {name}.",
    help_intro="Ordföranden och sekreteraren får veta vilken punkt det gäller. Så här kan du göra:",
    help_outro="När det är ordnat trycker du på ”Nu stämmer allt”. Går det inte att ordna beslutar ordföranden hur mötet går vidare.",
    now_right="Nu stämmer allt",
    still_not="Ändra svaren",
    none_asked="Just nu väntar ingen checklista på ditt svar.",
    over="Den här checklistan besvaras inte längre.",
    by_typing="Du kan också skriva ”klar” till mig privat när allt stämmer.",
    unsafe_title="{name}: något stämmer inte",
    unsafe="Detta behöver ordnas:",
    unsafe_choice="Ni kan vänta och låta personen ordna det, låta en ersättare träda in eller ta ärendet vid ett annat tillfälle. Ordföranden beslutar.",
    unsafe_was="{name} svarade att något inte stämmer.",
    safe_again="{name} svarade först att något inte stämmer och har nu svarat att allt stämmer.",
    record_title="Anteckna muntligt svar",
    record_whom="Vem har svarat muntligt?",
    record_whom_missing="Välj vems svar du antecknar. Inget har antecknats.",
    record_go_on="Anteckna punkt för punkt",
    record_intro="Anteckna vad {name} har svarat muntligt på varje punkt.",
    items={
        "alone": "Jag sitter ensam.",
        "headset": "Jag använder headset, så att ingen annan hör mötet.",
        "room": "Ingen annan kan se handlingar eller bild, eller höra ljudet, där jag sitter.",
        "window": "Ingen kan se min skärm genom en dörr eller ett fönster.",
        "camera": "Min kamera är på och jag syns tydligt.",
        "light": "Det starkaste ljuset kommer framifrån.",
        "documents": "Jag har möteshandlingarna framme.",
        "background": "Jag använder ingen bakgrundsbild.",
        "charged": "Min utrustning är laddad eller ansluten till el.",
    },
    not_so={
        "alone": "Sitter inte ensam",
        "headset": "Headset används inte",
        "room": "Någon annan kan se eller höra i rummet",
        "window": "Skärmen kan ses genom en dörr eller ett fönster",
        "camera": "Kameran är av, eller så är bilden otydlig",
        "light": "Ljuset kommer inte framifrån",
        "documents": "Möteshandlingarna är inte framme",
        "background": "Bakgrundsbild används",
        "charged": "Utrustningen är varken laddad eller ansluten till el",
    },
    own_not_so="Stämmer inte: {line}",
    advice={
        "alone": "Gå till ett rum där du kan vara ensam, eller be den andra att gå ut, och stäng dörren.",
        "headset": "Sätt på dig headset eller hörlurar. Har du inga: säg till i mötet.",
        "room": "Byt till ett rum med stängd dörr, och vänd bort skärm och papper.",
        "window": "Dra för gardinen, eller vänd skärmen bort från dörren och fönstret.",
        "camera": "Slå på kameran i Teams. Syns du ändå inte: koppla ner och anslut igen.",
        "light": "Vänd dig mot fönstret eller lampan, i stället för att ha ljuset bakom dig.",
        "documents": "Öppna handlingarna i kommunens dokumentsystem.",
        "background": "Stäng av bakgrundsbilden under videoinställningarna i Teams.",
        "charged": "Anslut laddaren.",
    },
    own_advice="Ordna detta. Går det inte: säg till i mötet.",
)

EN = ChecklistPhrases(
    title="Checklist for you who take part remotely",
    title_opening="Checklist at the opening, for you who take part remotely",
    for_whom="If you are in the meeting room you need not answer.",
    not_asked="The checklist is for those who take part remotely. You are noted as present in the room and need not answer. If you take part remotely: write “remote” to me.",
    intro="Confirm that all of this is so where you are:",
    self_declared="The answer is your own declaration. What is kept is what you answer, and when.",
    all_right="Everything is in order",
    not_right="Something is not right",
    changed="Something has changed",
    form_title="Checklist",
    form_intro="Change to no what is not right. The chair and the secretary see only which line is not right.",
    send="Send the answers",
    record_send="Note the answers",
    line_missing="Answer yes or no.",
    line_wrong="Answer yes or no: {line}",
    kept_title="Thank you, {name}. Your answers are noted.",
    kept="You have confirmed:",
    recorded_title="{whose} oral answers are noted",
    recorded_unsafe="{whose} oral answers: something is not right",
    kept_recorded="Confirmed orally:",
    help_title="Thank you for telling us, {name}.",
    help_intro="The chair and the secretary are told which line it is about. This is what you can do:",
    help_outro="When it is arranged, press “Everything is in order now”. If it cannot be arranged, the chair decides how to go on.",
    now_right="Everything is in order now",
    still_not="Change the answers",
    none_asked="No checklist is waiting for your answer right now.",
    over="This checklist is no longer answered.",
    by_typing="You can also write “done” to me privately when everything is in order.",
    unsafe_title="{name}: something is not right",
    unsafe="This needs to be arranged:",
    unsafe_choice="You can wait and let the person arrange it, let a substitute serve, or take the matter another time. The chair decides.",
    unsafe_was="{name} answered that something was not right.",
    safe_again="{name} first answered that something was not right, and has now answered that everything is in order.",
    record_title="Note an oral answer",
    record_whom="Who answered orally?",
    record_whom_missing="Choose whose answers you note. Nothing is noted.",
    record_go_on="Note line by line",
    record_intro="Note what {name} answered orally to each line.",
    items={
        "alone": "I am alone.",
        "headset": "I use a headset, so that nobody else hears the meeting.",
        "room": "Nobody else can see documents or picture, or hear the sound, where I am.",
        "window": "Nobody can see my screen through a door or a window.",
        "camera": "My camera is on and I am clearly visible.",
        "light": "The strongest light comes from in front of me.",
        "documents": "I have the meeting documents at hand.",
        "background": "I use no background picture.",
        "charged": "My equipment is charged or plugged in.",
    },
    not_so={
        "alone": "Not alone",
        "headset": "No headset is used",
        "room": "Somebody else can see or hear in the room",
        "window": "The screen can be seen through a door or a window",
        "camera": "The camera is off, or the picture is not clear",
        "light": "The light does not come from in front",
        "documents": "The meeting documents are not at hand",
        "background": "A background picture is used",
        "charged": "The equipment is neither charged nor plugged in",
    },
    own_not_so="Not right: {line}",
    advice={
        "alone": "Go to a room where you can be alone, or ask the other person to leave, and close the door.",
        "headset": "Put on a headset or headphones. If you have none: say so in the meeting.",
        "room": "Change to a room with a closed door, and turn screen and papers away.",
        "window": "Draw the curtain, or turn the screen away from the door and the window.",
        "camera": "Switch on the camera in Teams. If you still cannot be seen: leave and join again.",
        "light": "Turn towards the window or the lamp, instead of having the light behind you.",
        "documents": "Open the documents in the municipality's document system.",
        "background": "Switch off the background picture in the video settings in Teams.",
        "charged": "Plug in the charger.",
    },
    own_advice="Arrange this. If it cannot be done: say so in the meeting.",
)
