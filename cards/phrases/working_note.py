"""Phrases of the working note for the minutes. What stands in square brackets is for the secretary to fill in."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class WorkingNotePhrases:
    """`section`: one §, and several; `matter`: the same where the first § is not known. `moves` by the motion's kind."""

    open_title: str
    confidential_title: str
    aid_title: str
    not_minutes: str
    confidential_warning: str
    aid_warning: str
    section: tuple[str, str]
    matter: tuple[str, str]
    section_unknown: str
    matter_title: str
    adjusted_at_once: str
    matter_of_section: str
    # the head
    head_table: tuple[str, str]
    date: str
    place: str
    time: str
    not_begun: str
    not_ended: str
    breaks: str
    break_within: str
    break_after: str
    break_before: str
    goes_on: str
    chair: str
    secretary: str
    adjuster: str
    adjuster_instead: str
    adjustment: str
    summons: str
    summons_in_order: str
    summons_not_in_order: str
    agenda: str
    agenda_approved: str
    board_notice: str
    to_fill: str
    # who was there
    deciding: str
    in_part: str
    not_serving: str
    others: str
    nobody: str
    table: tuple[str, str, str]
    serving_substitute: str
    serving_for: str
    remote: str
    remote_in: str
    unshown: str
    unshown_in: str
    roll: str
    no_roll: str
    unchecked: str
    unchecked_in: str
    no_roll_in: str
    # a section
    reference: str
    decision: str
    description: str
    grounds: str
    motions: str
    moves: Mapping[str, str]
    with_seconds: str
    wording_gone: str
    course: str
    reservations: str
    answers_alone: str
    sent_to: str
    confidential: str
    untreated: str
    all_treated: str
    # the confidential part
    none_confidential: str
    provision: str
    designation: str
    present: str
    not_serving_present: str
    others_present: str
    disqualified: str
    takes_no_part: str
    mover_disqualified: str
    oral: str
    written: str
    # the memory aid
    facts: tuple[str, str, str, str]
    before_opening: str
    not_informed: str
    to_do: str
    profile: str
    profile_edition: str
    profile_content: str
    head: str


SV = WorkingNotePhrases(
    open_title="Underlag till protokoll",
    confidential_title="Underlag till protokoll: sekretessdelen",
    aid_title="Sekreterarens minnesstöd",
    matter_title="Underlag till protokoll: ett ärende",
    adjusted_at_once="*Omedelbar justering:* [beslut om den, hur texten visades, underskrift och tid]",
    not_minutes="Arbetsmaterial. Ersätter inte protokollet.",
    confidential_warning="Egen fil. Förs aldrig in i samma dokument som den öppna delen. Prövning görs vid varje begäran.",
    aid_warning="Klistras inte in i protokollet.",
    section=("§ {numbers}", "§§ {numbers}"),
    matter=("ärende {numbers}", "ärende {numbers}"),
    section_unknown="§ [ ]",
    matter_of_section="ärende {no}",
    head_table=("Uppgift", "Innehåll"),
    date="Sammanträdesdatum",
    place="Plats",
    time="Tid",
    not_begun="Sammanträdet har inte öppnats",
    not_ended="{since}, pågår",
    breaks="Ajournering",
    break_within="{times} ({where})",
    break_after="{times} (efter {where})",
    break_before="{times} (före det första ärendet)",
    goes_on="pågår",
    chair="Ordförande",
    secretary="Sekreterare",
    adjuster="Justerare",
    adjuster_instead="Ersättare för justerare: {names}",
    adjustment="Justeringens plats och tid",
    summons="Kallelse",
    summons_in_order="Kontrollerad, i sin ordning",
    summons_not_in_order="Kontrollerad, inte i sin ordning",
    agenda="Föredragningslista",
    agenda_approved="Godkänd.",
    board_notice="Anslag",
    to_fill="[ ]",
    deciding="Beslutande",
    in_part="Tjänstgjorde en del av ärendet, men deltog inte i beslutet",
    not_serving="Ersättare som inte tjänstgör",
    others="Övriga närvarande",
    nobody="Ingen antecknad.",
    table=("Namn", "Närvaro", "Anmärkning"),
    serving_substitute="tjänstgörande ersättare",
    serving_for="tjänstgörande ersättare för {names}",
    remote="deltar på distans",
    remote_in="deltar på distans {where}",
    unshown="inte antecknad som närvarande",
    unshown_in="inte antecknad som närvarande: {where}",
    roll="Upprop",
    unchecked="Ingen kontroll av närvaron är antecknad efter ajourneringen.",
    unchecked_in="Ingen kontroll av närvaron är antecknad efter ajourneringen för {where}.",
    no_roll="Inget upprop är antecknat. Närvaron följer deltagarlistan.",
    no_roll_in="Inget upprop är antecknat för {where}. Närvaron där följer deltagarlistan.",
    reference="Diarienummer",
    decision="Beslut",
    description="Ärendebeskrivning",
    grounds="Beslutsunderlag",
    motions="Yrkanden",
    moves={
        "approve": "{mover} yrkar bifall till förslaget",
        "reject": "{mover} yrkar avslag på förslaget",
        "amend": "{mover} lämnar ett ändringsyrkande",
        "add": "{mover} lämnar ett tilläggsyrkande",
        "new": "{mover} lämnar ett nytt yrkande",
        "refer": "{mover} yrkar att ärendet återremitteras",
        "table": "{mover} yrkar att ärendet bordläggs",
        "": "{mover} lämnar ett yrkande",
    },
    with_seconds="{mover}, med instämmande av {seconds},",
    wording_gone="[lydelsen finns inte längre]",
    course="Beslutsgång",
    reservations="Reservationer",
    answers_alone="Endast svar på interpellationer och frågor (5 kap. 45 § kommunallagen). Fullmäktige beslutade inget i ärendet. Antecknat av {by}.",
    sent_to="Beslutet skickas till",
    confidential="Innehåller uppgifter som kan omfattas av sekretess. Se sekretessdelen.",
    untreated="Inte behandlade: {matters}.",
    all_treated="Inget ärende är obehandlat.",
    none_confidential="Inget ärende med sekretess har behandlats.",
    provision="Sekretess: [lagrum saknas]",
    designation="Beteckning och diarienummer",
    present="Beslutande",
    not_serving_present="Närvarande ersättare som inte tjänstgör",
    others_present="Övriga närvarande",
    disqualified="Jäv",
    takes_no_part="{who} deltar inte i handläggningen på grund av jäv.",
    mover_disqualified="{who} [antecknad som jävig i ärendet]",
    oral="Muntliga yrkanden",
    written="Yrkanden som lämnades skriftligt innan ärendet fick sekretess, antal: {count}.",
    facts=("Faktum", "Tid", "Paragraf", "Vad som antecknats"),
    before_opening="Före öppnandet",
    not_informed="Det är inte antecknat att inledande information är given.",
    to_do="Att göra: justering senast fjorton dagar efter sammanträdet, anslag senast andra dagen efter justeringen. Gallra inget förrän protokollet har fått laga kraft och inget överklagande pågår.",
    profile="Regelprofil: {profile}{content}.",
    profile_edition="({edition})",
    profile_content=", innehåll {digest}",
    head="Kontrollsumma: {head}. Hela: {whole}",
)

EN = WorkingNotePhrases(
    open_title="Working note for the minutes",
    confidential_title="Working note for the minutes: the confidential part",
    aid_title="The secretary's memory aid",
    matter_title="Working note for the minutes: one matter",
    adjusted_at_once="*Adjusted at once:* [the decision on it, how the text was shown, signed by whom and when]",
    not_minutes="Working material. It does not replace the minutes.",
    confidential_warning="A file of its own. It never goes into the same document as the open part. Each request for it is tried.",
    aid_warning="Not to be pasted into the minutes.",
    section=("§ {numbers}", "§§ {numbers}"),
    matter=("matter {numbers}", "matters {numbers}"),
    section_unknown="§ [ ]",
    matter_of_section="matter {no}",
    head_table=("Detail", "Content"),
    date="Date of the sitting",
    place="Place",
    time="Time",
    not_begun="The sitting has not been opened",
    not_ended="From {since}, still going on",
    breaks="Adjournment",
    break_within="{times} ({where})",
    break_after="{times} (after {where})",
    break_before="{times} (before the first matter)",
    goes_on="still going on",
    chair="Chair",
    secretary="Secretary",
    adjuster="Adjusters",
    adjuster_instead="Substitutes for adjusters: {names}",
    adjustment="Place and time of the adjustment",
    summons="Summons",
    summons_in_order="Checked, in order",
    summons_not_in_order="Checked, not in order",
    agenda="Agenda",
    agenda_approved="Approved.",
    board_notice="Notice",
    to_fill="[ ]",
    deciding="Deciding",
    in_part="Served for a part of the matter, and did not take part in the decision",
    not_serving="Substitutes who do not serve",
    others="Others present",
    nobody="Nobody is noted.",
    table=("Name", "Present", "Remark"),
    serving_substitute="serving substitute",
    serving_for="serving substitute for {names}",
    remote="takes part remotely",
    remote_in="takes part remotely {where}",
    unshown="not noted as present",
    unshown_in="not noted as present: {where}",
    roll="Roll call",
    unchecked="No check of who is present is noted after the adjournment.",
    unchecked_in="No check of who is present is noted after the adjournment for {where}.",
    no_roll="No roll call is noted. Who was present follows the roster.",
    no_roll_in="No roll call is noted for {where}. Who was present there follows the roster.",
    reference="Reference number",
    decision="Decision",
    description="Description of the matter",
    grounds="Grounds for the decision",
    motions="Motions",
    moves={
        "approve": "{mover} moves to approve the proposal",
        "reject": "{mover} moves to reject the proposal",
        "amend": "{mover} makes an amending motion",
        "add": "{mover} makes an additional motion",
        "new": "{mover} makes a new motion",
        "refer": "{mover} moves to refer the matter back",
        "table": "{mover} moves to postpone the matter",
        "": "{mover} makes a motion",
    },
    with_seconds="{mover}, seconded by {seconds},",
    wording_gone="[the wording is no longer there]",
    course="Course of the decision",
    reservations="Reservations",
    answers_alone="Answers to interpellations and questions only (Local Government Act 5:45). The council decided nothing in the matter. Noted by {by}.",
    sent_to="The decision is sent to",
    confidential="Holds what may be confidential. See the confidential part.",
    untreated="Not treated: {matters}.",
    all_treated="No matter is left untreated.",
    none_confidential="No confidential matter was treated.",
    provision="Confidential: [no provision given]",
    designation="Designation and reference number",
    present="Deciding",
    not_serving_present="Substitutes present who do not serve",
    others_present="Others present",
    disqualified="Disqualified",
    takes_no_part="{who} takes no part in the matter.",
    mover_disqualified="{who} [noted as disqualified in the matter]",
    oral="Oral motions",
    written="Motions handed in writing before the matter was confidential: {count}.",
    facts=("Fact", "Time", "Section", "What was noted"),
    before_opening="Before the opening",
    not_informed="It is not noted that opening information was given.",
    to_do="To do: adjust the minutes within fourteen days of the sitting, announce it by the second day after that. Purge nothing before the minutes have gained legal force and no appeal is pending.",
    profile="Rule profile: {profile}{content}.",
    profile_edition="({edition})",
    profile_content=", content {digest}",
    head="Digest: {head}. Whole: {whole}",
)
