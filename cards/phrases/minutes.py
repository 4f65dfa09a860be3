"""Phrases of what is noted for the minutes of a single matter: that its paragraph is adjusted at once."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MinutesPhrases:
    """`at_once_…`: the card, the working note's lines and the memory aid's. `noted`: the journal's sentences, by what happened."""

    at_once_title: str
    at_once_none: str
    at_once_more: str
    at_once_on_table: str
    at_once_waits: str
    at_once_adjusted: str
    at_once_announce_by: str
    at_once_announced: str
    at_once_in_writing: str
    at_once_who: str
    at_once_done: str
    at_once_note: str
    at_once_by_itself: str
    at_once_day: str
    at_once_announce: str
    at_once_undo: str
    at_once_offer: str
    # the working note
    label: str
    label_announced: str
    note_decided: str
    note_adjusted: str
    note_head: str
    aid_adjust: str
    aid_announce: str
    noted: Mapping[str, str]
    refusals: Mapping[str, str]


SV = MinutesPhrases(
    at_once_title="Omedelbar justering",
    at_once_none="Inget ärende är antecknat för omedelbar justering. Skriv till exempel ”ärende 7 justeras omedelbart”.",
    at_once_more="och {count} till; alla finns i underlaget",
    at_once_on_table="Ärende {no} ska justeras omedelbart, när det är avslutat.",
    at_once_waits="Ärende {no} ska justeras omedelbart.",
    at_once_adjusted="Ärende {no} justerades omedelbart klockan {at} av {names}.",
    at_once_announce_by="Justeringen ska anslås för sig, senast {day}.",
    at_once_announced="Justeringen anslogs för sig {day}.",
    at_once_in_writing="Paragrafen ska finnas i skrift vid sammanträdet innan den justeras.",
    at_once_who="Justerar tillsammans med ordföranden",
    at_once_done="Ärende {no} är justerat",
    at_once_note="Underlag för ärende {no}",
    at_once_by_itself="Varje omedelbar justering anslås för sig, skilt från resten av protokollet.",
    at_once_day="Anslagen den",
    at_once_announce="Anteckna anslaget",
    at_once_undo="Blev det fel? Skriv ”ångra”.",
    at_once_offer="Justera ärende {no} omedelbart",
    label="Omedelbar justering",
    label_announced="Anslag om omedelbar justering",
    note_decided="Paragrafen ska justeras omedelbart. [underskrift och tid]",
    note_adjusted="Paragrafen justerades omedelbart {at} av {names}.",
    note_head="{where} {at}",
    aid_adjust="Ärende {no} skulle justeras omedelbart. Det är inte antecknat att det är gjort.",
    aid_announce="Ärende {no} är omedelbart justerat. Anslå justeringen för sig, senast {day}.",
    noted={
        "decided": "{by} antecknade att ärende {no} ska justeras omedelbart.",
        "adjusted": "{by} antecknade att ärende {no} justerades omedelbart av {names}.",
        "announced": "{by} antecknade att den omedelbara justeringen av ärende {numbers} anslogs {day}.",
        "taken_back": "{by} tog tillbaka den senaste anteckningen om omedelbar justering av ärende {numbers}.",
    },
    refusals={
        "at_once_not_opened": "Ärendet har inte behandlats ännu, så det kan inte justeras. Inget är antecknat. Ta upp ärendet först.",
        "at_once_not_ended": "Ärendet är inte avslutat, så det finns inget beslut att justera. Inget är antecknat. Avsluta ärendet först.",
        "at_once_nobody": "Ingen justerare är vald. Inget är antecknat. Välj vem som justerar, eller skriv till exempel ”ärende 7 är omedelbart justerat av Anna Ek”.",
        "at_once_no_name": "Ingen som får justera heter så. Inget är antecknat. Skriv namnet som det står på deltagarlistan.",
        "at_once_several_names": "Flera heter så. Inget är antecknat. Skriv hela namnet, och partiet efter det om namnen är lika.",
        "at_once_not_serving": "Den som justerar ska vara ledamot eller tjänstgörande ersättare, och inte jävig i ärendet. Inget är antecknat. Välj någon annan.",
        "at_once_alone": "Den som ledde ärendet är antecknad som jävig i det, och justerar det inte. Ingen justerar ensam. Inget är antecknat. Välj två som justerar.",
        "at_once_leads": "Ordföranden justerar alltid. Inget är antecknat. Välj den som justerar tillsammans med ordföranden.",
        "at_once_none_left": "Alla omedelbara justeringar är redan antecknade som anslagna. Skriv ärendets nummer om dagen ska ändras.",
        "at_once_not_adjusted": "Det är inte antecknat att något sådant ärende är omedelbart justerat. Inget är antecknat. Anteckna justeringen först.",
        "at_once_no_day": "Dagen gick inte att läsa. Inget är antecknat. Skriv den till exempel så här: 2026-12-09.",
        "at_once_ahead": "Den dagen har inte varit ännu. Inget är antecknat. Anteckna anslaget när det är uppsatt.",
        "at_once_early": "Den dagen är före justeringen. Inget är antecknat. Kontrollera dagen.",
    },
)

EN = MinutesPhrases(
    at_once_title="Adjusted at once",
    at_once_none="No matter is noted to be adjusted at once. Write for example “matter 7 is to be adjusted at once”.",
    at_once_more="and {count} more; all stand in the working note",
    at_once_on_table="Matter {no} is to be adjusted at once, when it is over.",
    at_once_waits="Matter {no} is to be adjusted at once.",
    at_once_adjusted="Matter {no} was adjusted at once at {at} by {names}.",
    at_once_announce_by="That is to be announced by itself, by {day}.",
    at_once_announced="That was announced by itself on {day}.",
    at_once_in_writing="The paragraph is to exist in writing at the sitting before it is adjusted.",
    at_once_who="Adjusts together with the chair",
    at_once_done="Matter {no} is adjusted",
    at_once_note="Working note of matter {no}",
    at_once_by_itself="Each adjustment at once is announced by itself, apart from the rest of the minutes.",
    at_once_day="Announced on",
    at_once_announce="Note the announcement",
    at_once_undo="Was it a mistake? Write “undo”.",
    at_once_offer="Adjust matter {no} at once",
    label="Adjusted at once",
    label_announced="Notice of what was adjusted at once",
    note_decided="The paragraph is to be adjusted at once. [signed by whom and when]",
    note_adjusted="The paragraph was adjusted at once at {at} by {names}.",
    note_head="{where} at {at}",
    aid_adjust="Matter {no} was to be adjusted at once. It is not noted that this is done.",
    aid_announce="Matter {no} is adjusted at once. Announce that by itself, by {day}.",
    noted={
        "decided": "{by} noted that matter {no} is to be adjusted at once.",
        "adjusted": "{by} noted that matter {no} was adjusted at once by {names}.",
        "announced": "{by} noted that the adjustment at once of matter {numbers} was announced on {day}.",
        "taken_back": "{by} took back what was noted last of the adjustment at once of matter {numbers}.",
    },
    refusals={
        "at_once_not_opened": "The matter has not been considered yet, so it cannot be adjusted. Nothing was noted. Call the matter first.",
        "at_once_not_ended": "The matter is not over, so there is no decision to adjust. Nothing was noted. End the matter first.",
        "at_once_nobody": "No adjuster is chosen. Nothing was noted. Choose who adjusts, or write for example “matter 7 is adjusted at once by Anna Ek”.",
        "at_once_no_name": "Nobody who may adjust is called so. Nothing was noted. Write the name as it stands on the roster.",
        "at_once_several_names": "Several are called so. Nothing was noted. Write the whole name, and the party after it where the names are alike.",
        "at_once_not_serving": "Whoever adjusts is a member or a serving substitute, and not disqualified in the matter. Nothing was noted. Choose somebody else.",
        "at_once_alone": "Whoever led the matter is noted as disqualified in it, and does not adjust it. Nobody adjusts alone. Nothing was noted. Choose two who adjust.",
        "at_once_leads": "The chair always adjusts. Nothing was noted. Choose who adjusts together with the chair.",
        "at_once_none_left": "All that was adjusted at once is noted as announced already. Write the matter's number to change the day.",
        "at_once_not_adjusted": "It is not noted that any such matter is adjusted at once. Nothing was noted. Note the adjustment first.",
        "at_once_no_day": "The day could not be read. Nothing was noted. Write it for example like this: 2026-12-09.",
        "at_once_ahead": "That day has not been yet. Nothing was noted. Note the announcement once it is up.",
        "at_once_early": "That day is before the adjustment. Nothing was noted. Check the day.",
    },
)
