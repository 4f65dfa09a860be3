"""What a profile's settings and choices are called when they are shown; in the text they keep their English names."""

from collections.abc import Mapping
from typing import Final

from dialogs.bilingual import Bilingual as Both

SETTINGS: Final[Mapping[str, Both]] = {
    "law_profile": Both("Lagens lydelse", "Wording of the act"),
    "law_changes_on": Both("Lagen ändras", "The act changes on"),
    "sfs": Both("Ändringslagens SFS-nummer", "SFS number of the amending act"),
    "board_all_remote": Both("Hela nämnden på distans", "Whole board remote"),
    "council_decision": Both("Fullmäktiges beslut om det", "The council's decision on it"),
    "remote_decided_by": Both("Vem som beslutar om distans", "Who decides on remote participation"),
    "remote_is_voluntary": Both("Distans är frivilligt", "Remote participation is voluntary"),
    "remote_confidential_allowed": Both(
        "Sekretessärenden på distans är tillåtna", "Secrecy matters at a distance are allowed"
    ),
    "remote_notice_days": Both("Anmälan i förväg (dagar)", "Notice in advance (days)"),
    "protective_security_remote": Both("Säkerhetsskydd på distans", "Protective security at a distance"),
    "platform_by_forum": Both("Mötesverktyg", "Meeting tool"),
    "room_minimum": Both("Ska finnas i lokalen", "Must be in the room"),
    "room_minimum_all_remote": Both("I lokalen när alla är på distans", "In the room when all are remote"),
    "room_minimum_binding": Both("Lokalens krav är tvingande", "The room's demand is binding"),
    "presidium_absent_if_remote": Both(
        "Presidiet deltar inte om det bara är på distans", "Presidium stays out if only remote"
    ),
    "acting_chair": Both("Vem som leder när presidiet saknas", "Who leads without the presidium"),
    "accounts": Both("Konton vid anslutning", "Accounts for joining"),
    "checklist_every_matter": Both("Checklistan före varje ärende", "Checklist before every matter"),
    "answer_lasts_s": Both("Ett svar gäller (sekunder)", "An answer lasts (seconds)"),
    "asks_from_level": Both("Checklistan frågas från nivå", "Checklist from level"),
    "asks_for_authority": Both("Checklistan vid myndighetsutövning", "Checklist for exercise of authority"),
    "asks_after_break": Both("Ny checklista efter paus", "New checklist after a break"),
    "host_check": Both("Kontroll att bara behöriga är med", "Check that only the entitled are in"),
    "identity_from_level": Both("Identitet bekräftas från nivå", "Identity confirmed from level"),
    "confidential_naming": Both("Sekretessärende benämns med", "A secrecy matter is named by"),
    "confidential_chat": Both("Chatten vid sekretess", "The chat under secrecy"),
    "consider_anonymising": Both("Anonymisering ska övervägas", "Anonymising is to be considered"),
    "content_kept_below_level": Both("Yrkandens text sparas bara under nivå", "Motions' wording kept only below level"),
    "purge_after": Both("Gallras efter", "Purged after"),
    "purge_decision": Both("Gallringsbeslut", "Purge decision"),
    "two_factor_from_level": Both("Mötesvärden intygar två faktorer från nivå", "Host confirms two factors from level"),
    "consent_from_level": Both("Mötesvärden intygar samtycke från nivå", "Host confirms consent from level"),
    "document_system": Both("Dokumentsystem", "Document system"),
    "motion_channels": Both("Yrkanden lämnas", "Motions are handed in"),
    "oral_only_in_confidential": Both("Bara muntliga yrkanden vid sekretess", "Oral motions only under secrecy"),
    "quorum_rule": Both("Beslutsförhet", "Quorum"),
    "floor_method": Both("Begära ordet", "Asking for the floor"),
    "vote_method": Both("Öppen omröstning", "Open vote"),
    "closed_ballot_remote": Both("Distans vid val och anställning", "Remote in elections and employment"),
    "disqualified_to": Both("Jävig på distans väntar i", "Disqualified remote person waits in"),
    "reconnect_wait_min": Both("Väntan vid bruten förbindelse (minuter)", "Wait for a lost connection (minutes)"),
    "lost_contact": Both("Kontakt vid bruten förbindelse", "Contact after a lost connection"),
    "adjourn_leave_call": Both("Alla kopplar ner vid ajournering", "All leave the call when adjourned"),
    "alternating_service_ban": Both("Växeltjänstgöring är förbjuden", "Alternating service is banned"),
    "nonserving_substitutes": Both("Ersättare som inte tjänstgör", "Substitutes who do not serve"),
    "minutes_remote_note": Both("Distans noteras i närvarolistan", "Remote noted in the attendance list"),
    "opening_text": Both("Inledande information", "Opening information"),
    "support": Both("Stöd", "Support"),
}

# The Swedish of every choice; in English the word itself is read, with spaces, where it says enough.
CHOICES_EN: Final[Mapping[str, str]] = {
    "kl_2018": "the act before the change",
    "kl_2026": "the act after the change",
    "off_else_warn": "off, otherwise a warning",
    "until_ballot": "until a closed ballot is requested",
    "cannot": "cannot be met here",
    "unknown": "cannot be checked from here",
    "typed": "in the chat",
    "recorded": "through the secretary",
    "both": "both ways",
}
CHOICES_SV: Final[Mapping[str, str]] = {
    "kl_2018": "kommunallagen före ändringen",
    "kl_2026": "kommunallagen efter ändringen",
    "no": "nej",
    "may": "får",
    "shall": "ska",
    "required": "skriftligt krävs",
    "optional": "skriftligt om man vill",
    "forbidden": "bara muntligt",
    "form": "i formuläret",
    "typed": "i chatten",
    "recorded": "genom sekreteraren",
    "email": "med e-post till sekreteraren",
    "number": "nummer",
    "number_initials": "nummer och initialer",
    "off_else_warn": "avstängd, annars varning",
    "warn": "varning",
    "until_ballot": "tills sluten omröstning begärs",
    "never": "aldrig",
    "say_name": "genom att säga sitt namn",
    "list": "genom talarlistan",
    "both": "på båda sätten",
    "roll_call": "upprop",
    "more_than_half": "fler än hälften",
    "member_calls": "ledamoten hör av sig till sekreteraren",
    "secretary_calls": "sekreteraren ringer ledamoten",
    "chair": "ordföranden",
    "vice_chair": "vice ordföranden",
    "secretary": "sekreteraren",
    "member": "ledamot",
    "substitute": "ersättare",
    "official": "tjänsteperson",
    "party": "part",
    "support": "stöd",
    "longest_service": "den som suttit längst",
    "board_chooses": "nämnden väljer",
    "lobby": "väntrummet",
    "leave_call": "utanför mötet",
    "attend": "får närvara",
    "speak": "får yttra sig",
    "noted_opinion": "får sin mening antecknad",
    "tenant": "organisationens egna",
    "municipal": "kommunens egna",
    "export": "export",
    "registration": "diarieföring",
    "floor": "ordet",
    "decisions": "beslut",
    "motions": "yrkanden",
    "adjournment": "ajournering",
    "lost_connection": "bruten förbindelse",
    "cannot": "kan inte uppfyllas här",
    "unknown": "kan inte kontrolleras härifrån",
}

MOTIONS: Final[Mapping[str, Both]] = {
    "amend": Both("Ändringsyrkande", "Amending motion"),
    "add": Both("Tilläggsyrkande", "Additional motion"),
    "new": Both("Nytt yrkande", "New motion"),
    "reject": Both("Avslag", "Rejection"),
    "refer": Both("Återremiss", "Referral back"),
    "table": Both("Bordläggning", "Tabling"),
    "approve": Both("Bifall", "Approval"),
}

KINDS: Final[Mapping[str, Both]] = {
    "ordinary": Both("vanliga", "ordinary"),
    "closed": Both("stängda", "closed"),
    "authority": Both("myndighetsutövning", "exercise of authority"),
    "election": Both("val och anställning", "elections and employment"),
    "secrecy": Both("sekretess", "secrecy"),
    "secrecy_individual": Both("sekretess om enskilda", "secrecy about individuals"),
    "protective": Both("säkerhetsskydd", "protective security"),
}

# What the bot does with a setting: the word, and what it means to whoever reads the profile.
USES: Final[Mapping[str, Both]] = {
    "follows": Both("följs", "followed"),
    "shows": Both("visas", "shown"),
    "notes": Both("antecknas", "noted"),
}
USES_MEAN: Final[Mapping[str, Both]] = {
    "follows": Both("boten rättar sig efter värdet", "the bot goes by the value"),
    "shows": Both(
        "värdet står på ett kort, och människorna i mötet gör resten",
        "the value stands on a card, and the people in the meeting do the rest",
    ),
    "notes": Both(
        "boten gör inget med värdet; mötet får själv se till att det följs",
        "the bot does nothing with the value; the meeting itself sees that it is kept",
    ),
}

NOTICES: Final[Mapping[str, Both]] = {
    "law_unconfirmed": Both("lagändringen är inte bekräftad", "the new act is unconfirmed"),
    "law_older": Both("följer den äldre lagen", "follows the older act"),
    "platform_differs": Both("anger ett annat mötesverktyg", "names another meeting tool"),
    "end_date_is_no_date": Both("slutdatumet finns inte", "the end date is no date"),
    "expired": Both("har gått ut", "has run out"),
    "not_yet_valid": Both("gäller inte än", "does not hold yet"),
    "written_under_older_law": Both("skriven före lagändringen", "written before the act changed"),
    "scope": Both("gäller bara vissa ärenden", "covers some matters only"),
}
