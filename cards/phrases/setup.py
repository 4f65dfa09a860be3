"""Phrases of setting a sitting up."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SetupPhrases:
    """`wrong` by field, `notices` by code, `bodies` by kind of body."""

    form_title: str
    offer: str
    offer_alone: str
    offer_open: str
    part_sitting: str
    part_rules: str
    part_agenda: str
    board: str
    body: str
    bodies: Mapping[str, str]
    seats: str
    date: str
    place: str
    profile: str
    decision: str
    agenda: str
    agenda_hint: str
    agenda_cut: str
    look_over: str
    wrong: Mapping[str, str]
    understood: str
    understood_page: str
    cut: str
    left: str
    left_rows: str
    left_more: str
    left_hidden: str
    left_aside: str
    unclear: str
    rest: str
    all_listed: str
    titles_cut: str
    parts: str
    parts_count: tuple[str, str]
    other: str
    other_kind: str
    other_wrong: Mapping[str, str]
    changed: str
    notices: Mapping[str, str]
    no_matters: str
    next_page: str
    more_notices: str
    accept: str
    claim: str
    back: str
    done: str
    taken_in: str
    what_next: str
    paste_people: str
    add_person: str
    show_agenda: str
    begin: str
    change: str
    waits: str
    claimed: str
    claim_look: str
    admit: str


SV = SetupPhrases(
    offer="Förbered ett sammanträde",
    offer_alone="Du fyller i uppgifterna i ett eget fönster, som bara du ser.",
    offer_open="Öppna formuläret",
    form_title="Förbered sammanträdet ({step} av 2)",
    part_sitting="Sammanträdet",
    part_rules="Regler",
    part_agenda="Föredragningslistan",
    board="Nämndens namn",
    body="Typ av organ",
    bodies={
        "board": "Nämnd",
        "executive": "Kommunstyrelse",
        "committee": "Utskott",
        "drafting": "Beredning",
        "council": "Fullmäktige",
        "federation": "Kommunalförbund",
    },
    seats="Antal ordinarie ledamöter",
    date="Datum, till exempel 8 december 2026",
    place="Plats som anges i kallelsen",
    profile="Kommunens regler",
    decision="Fullmäktiges beslut om distansdeltagande (datum och paragraf)",
    agenda="Föredragningslista, ett ärende på varje rad",
    agenda_hint="Klistra in listan som den är. För ett sekretessärende behålls bara numret och initialerna. Allt annat på raden tas bort innan något sparas.",
    agenda_cut="Listans slut fick inte plats i fältet: {count} tecken. Det finns kvar i ditt eget dokument. Lägg till de ärendena efteråt.",
    look_over="Granska",
    wrong={
        "board": "Skriv nämndens namn.",
        "seats": "Skriv antalet ordinarie ledamöter som ett tal mellan 1 och 199.",
        "date": "Skriv datumet så här: 8 december 2026, eller 2026-12-08.",
        "place": "Skriv platsen som står i kallelsen.",
        "decision": "Skriv datum och paragraf för fullmäktiges beslut. Utan ett sådant beslut får ingen delta på distans.",
        "profile": "Välj kommunens regler.",
        "agenda": "Listan kan innehålla högst 80 ärenden, 400 rader och omkring 12 000 tecken. Inget har sparats, och din text finns kvar: korta den eller lägg till resten efteråt.",
    },
    understood="Så här förstod jag listan",
    understood_page="Så här förstod jag listan (sida {page} av {pages})",
    cut="Text har tagits bort på rad {lines}, eftersom ärendet omfattas av sekretess. Den sparas inte.",
    left="Antal rader som jag inte förstod, och som inte följer med: {count}.",
    left_rows="Är en rad ett ärende skriver du dess nummer efter radens, till exempel ”7: 12 Budget”. Övriga rader kan du lämna.",
    left_more="Det gäller även rad {lines}. De ryms inte i fältet. Gå tillbaka om någon av dem är ett ärende.",
    left_hidden="På rad {lines} står något som kan omfattas av sekretess och som inte hör till något ärende. Det visas inte och sparas inte.",
    left_aside="Följer inte med: rubriker, sidnummer, diarienummer och andra kolumner än ärendets på rad {lines}.",
    unclear="Oklart: sparas som sekretess, utan rubrik",
    rest="Övriga ärenden",
    all_listed="Ärendena",
    titles_cut="Långa rubriker är förkortade här. De sparas hela.",
    parts="Underpunkter hör till sitt ärende och sparas inte. Är någon av dem ett eget ärende? Gå tillbaka och ge raden ett eget nummer.",
    parts_count=("1 underpunkt", "{count} underpunkter"),
    other="Är något av ärendena i listan av en annan typ? Välj ärendet",
    other_kind="Typ av ärende",
    other_wrong={
        "no_matter": "Välj vilket ärende typen gäller. Inget har sparats.",
        "no_kind": "Välj typ av ärende. Inget har sparats.",
    },
    changed="Typen är ändrad för ärende {no}. Se över listan igen och spara.",
    notices={
        "doubt": "Ärende {no}: det är oklart om ärendet omfattas av sekretess. Välj typ. Rubriken visas och sparas inte förrän du har gjort det.",
        "renumbered": "Ärende {no}: numret saknades eller fanns redan. Kontrollera numreringen.",
        "initials": "Ärende {no}: versalerna på raden kan vara initialer eller en förkortning och har inte sparats. Är de initialer skriver du dem med punkter i listan (A.B.).",
        "lettered": "Ärende {no}: numret hade en bokstav i listan och har fått ett eget nummer. Kontrollera numreringen.",
        "skipped": "Ärende {no}: ett nummer före ärendet saknas.",
        "identity_number": "Ärende {no}: raden verkar innehålla ett personnummer. Ta bort det.",
        "long_title": "Ärende {no}: rubriken är lång. Kontrollera att den inte innehåller personuppgifter.",
        "no_title": "Ärende {no}: rubriken saknas.",
        "part_confidential": "Ärende {no}: en av punkterna omfattas av sekretess, så hela ärendet behandlas så.",
    },
    no_matters="Listan är tom. Du kan lägga till ärenden senare.",
    next_page="Nästa sida",
    more_notices="Antal anmärkningar som inte ryms här: {count}. Kontrollera varje ärendes typ.",
    accept="Spara och förbered sammanträdet",
    claim="Begär att få förbereda sammanträdet",
    back="Tillbaka",
    done="{board}, {date}: sammanträdet är förberett",
    taken_in="Ärenden: {matters}, varav {confidential} med sekretess.",
    what_next="Lägg sedan in vilka som deltar. Sammanträdet öppnas av ordföranden eller sekreteraren.",
    paste_people="Klistra in vilka som deltar",
    add_person="Lägg till en person",
    show_agenda="Visa ärendena",
    begin="Öppna sammanträdet",
    change="Ändra uppgifterna",
    claimed="Någon begär att få förbereda ett sammanträde i den här chatten",
    claim_look="Visa begäran",
    waits="Den som har förberett sammanträdet är inte utsedd att göra det. Mötets organisatör eller en utsedd sekreterare behöver godkänna.",
    admit="Godkänn",
)

EN = SetupPhrases(
    offer="Prepare a sitting",
    offer_alone="You fill in the details in a window of its own, which you alone see.",
    offer_open="Open the form",
    form_title="Prepare the sitting ({step} of 2)",
    part_sitting="The sitting",
    part_rules="Rules",
    part_agenda="The agenda",
    board="Name of the board",
    body="Kind of body",
    bodies={
        "board": "Board",
        "executive": "Executive board",
        "committee": "Committee",
        "drafting": "Drafting group",
        "council": "Council",
        "federation": "Municipal federation",
    },
    seats="Number of ordinary members",
    date="Date, for example 8 December 2026",
    place="Place stated in the summons",
    profile="The municipality's rules",
    decision="The council's decision on remote participation (date and section)",
    agenda="Agenda, one matter a line",
    agenda_hint="Paste the list as it is. Of a confidential matter only the number and the initials are kept. All else on the line is removed before anything is kept.",
    agenda_cut="The end of the list did not fit in the field ({count} characters). It is still in your own document. Add those matters afterwards.",
    look_over="Review",
    wrong={
        "board": "Write the name of the board.",
        "seats": "Write the number of ordinary members as a number between 1 and 199.",
        "date": "Write the date like this: 8 December 2026, or 2026-12-08.",
        "place": "Write the place stated in the summons.",
        "decision": "Write the date and section of the council's decision. Without one nobody may take part remotely.",
        "profile": "Choose the municipality's rules.",
        "agenda": "The list can hold 80 matters, 400 rows and about 12,000 characters at most. Nothing is kept, and your text is still there: shorten it, or add the rest afterwards.",
    },
    understood="This is how I understood the list",
    understood_page="This is how I understood the list (page {page} of {pages})",
    cut="Text was removed on line {lines}, because the matter is confidential. It is not kept.",
    left="Number of lines that I did not understand, and that are not taken in: {count}.",
    left_rows="If a line is a matter, write its number after the line's, for example “7: 12 Budget”. You can leave the other lines.",
    left_more="So are line {lines}. They do not fit in the field. Go back if one of them is a matter.",
    left_hidden="On line {lines} stands something that may be confidential and belongs to no matter. It is not shown and not kept.",
    left_aside="Not taken in: headings, page numbers, register numbers and other columns than the matter’s on line {lines}.",
    unclear="Unclear: kept as confidential, without a title",
    rest="Other matters",
    all_listed="The matters",
    titles_cut="Long titles are shortened here. They are kept whole.",
    parts="Points below a matter belong to it and are not kept. Is one of them a matter of its own? Go back and give its line a number of its own.",
    parts_count=("1 point", "{count} points"),
    other="Is any matter on the list of another kind? Choose the matter",
    other_kind="Kind of matter",
    other_wrong={
        "no_matter": "Choose the matter that the kind is for. Nothing was kept.",
        "no_kind": "Choose a kind of matter. Nothing was kept.",
    },
    changed="The kind of matter {no} is changed. Review the list again and save.",
    notices={
        "doubt": "Matter {no}: it is unclear whether it is confidential. Choose its kind. Its title is not shown and not kept until you have.",
        "renumbered": "Matter {no}: the number was missing or already used. Check the numbering.",
        "initials": "Matter {no}: the capitals on its line may be initials or an abbreviation, and were not kept. If they are initials, write them with dots in the list (A.B.).",
        "lettered": "Matter {no}: its number had a letter in the list, and it has been given one of its own. Check the numbering.",
        "skipped": "Matter {no}: a number before it is missing.",
        "identity_number": "Matter {no}: the line seems to hold a personal identity number. Remove it.",
        "long_title": "Matter {no}: the title is long. Check that it holds no personal data.",
        "no_title": "Matter {no}: the title is missing.",
        "part_confidential": "Matter {no}: one of its items is confidential, so the whole matter is taken as that.",
    },
    no_matters="The list is empty. You can add matters later.",
    next_page="Next page",
    more_notices="Remarks that do not fit here: {count}. Check the kind of each matter.",
    accept="Save and prepare the sitting",
    claim="Ask to prepare the sitting",
    back="Back",
    done="{board}, {date}: the sitting is prepared",
    taken_in="Matters: {matters}, of which {confidential} confidential.",
    what_next="Then enter who takes part. The chair or the secretary opens the sitting.",
    paste_people="Paste who takes part",
    add_person="Add a person",
    show_agenda="Show the agenda",
    begin="Open the sitting",
    change="Change this",
    claimed="Somebody asks to prepare a sitting in this chat",
    claim_look="Look at the request",
    waits="Whoever prepared the sitting is not appointed to. The meeting's organizer or an appointed secretary must approve.",
    admit="Approve",
)
