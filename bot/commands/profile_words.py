"""What a profile's settings and choices are called when they are shown; in the text they keep their English names."""

from collections.abc import Mapping
from typing import Final

from cards.bilingual import Bilingual as Both

SETTINGS: Final[Mapping[str, Both]] = {
    "law_profile": Both("Lagens lydelse", "Wording of the act"),
    "law_changes_on": Both("Lagen ändras", "The act changes on"),
    "sfs": Both("Ändringslagens SFS-nummer", "SFS number of the amending act"),
    "board_all_remote": Both("Hela nämnden på distans", "Whole board remote"),
    "council_decision": Both("Fullmäktiges beslut om det", "The council's decision on it"),
    "remote_decided_by": Both("Vem som beslutar om distans", "Who decides on remote participation"),
    "remote_is_voluntary": Both("Distans är frivilligt", "Remote participation is voluntary"),
    "remote_confidential_allowed": Both(
        "Sekretessärenden på distans är tillåtna", "Confidential matters are allowed remotely"
    ),
    "remote_notice_days": Both("Anmälan i förväg (dagar)", "Notice in advance (days)"),
    "remote_most": Both("Högst så många på distans", "At most so many remote"),
    "remote_join_early_min": Both("Anslut före sammanträdet (minuter)", "Connect before the sitting (minutes)"),
    "protective_remote": Both("Säkerhetsskydd på distans", "Protective security, remotely"),
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
    "confidential_naming": Both("Sekretessärende benämns med", "A confidential matter is named by"),
    "confidential_chat": Both("Chatten vid sekretess", "The chat in confidential matters"),
    "consider_anonymising": Both("Anonymisering ska övervägas", "Anonymising is to be considered"),
    "content_kept_below_level": Both(
        "Yrkandens lydelse sparas bara under nivå", "Motions' wording kept only below level"
    ),
    "purge_after": Both("Gallras efter", "Purged after"),
    "purge_decision": Both("Gallringsbeslut", "Purge decision"),
    "passing_kept_days": Both(
        "Det som är av tillfällig betydelse sparas (dagar)", "What is of passing importance is kept (days)"
    ),
    "wordings_kept_days": Both("Registrerade lydelser sparas (dagar)", "Registered wordings are kept (days)"),
    "two_factor_from_level": Both(
        "Tvåfaktorsinloggning intygas från nivå", "Two-factor authentication confirmed from level"
    ),
    "consent_from_level": Both("Partens samtycke intygas från nivå", "The party's consent confirmed from level"),
    "document_system": Both("Dokumentsystem", "Document system"),
    "motion_channels": Both("Yrkanden lämnas", "Motions are handed in"),
    "oral_only_in_confidential": Both(
        "Bara muntliga yrkanden vid sekretess", "Oral motions only in confidential matters"
    ),
    "quorum_rule": Both("Beslutsförhet", "Quorum"),
    "roll_call": Both("Rad om beslutsförhet före uppropet", "Line on the quorum before the roll call"),
    "floor_method": Both("Begära ordet", "Asking for the floor"),
    "vote_method": Both("Öppen omröstning", "Open vote"),
    "closed_ballot_remote": Both("Distans vid val och anställning", "Remote in elections and employment"),
    "disqualified_to": Both("Jävig på distans väntar i", "Disqualified remote person waits in"),
    "short_loss_s": Both("Kort bortfall som godtas (sekunder)", "Short loss that is accepted (seconds)"),
    "reconnect_wait_min": Both("Väntan vid bruten anslutning (minuter)", "Wait for a lost connection (minutes)"),
    "lost_contact": Both("Kontakt vid bruten anslutning", "Contact after a lost connection"),
    "adjourn_leave_call": Both("Alla kopplar ner vid ajournering", "All leave the call when adjourned"),
    "alternating_service_ban": Both("Växeltjänstgöring är förbjuden", "Alternating service is banned"),
    "nonserving_substitutes": Both("Ersättare som inte tjänstgör", "Substitutes who do not serve"),
    "minutes_remote_note": Both("Distans noteras i närvarolistan", "Remote noted in the attendance list"),
    "opening_text": Both("Inledande information", "Opening information"),
    "opening_steps": Both("Steg när sammanträdet öppnas", "Steps when the sitting opens"),
    "adjusters_in_board": Both("Antal justerare i nämnd", "Number of adjusters in a board"),
    "adjusters_in_council": Both("Antal justerare i fullmäktige", "Number of adjusters in a council"),
    "support": Both("Stöd", "Support"),
}

# What every choice of a setting is called.
CHOICES: Final[Mapping[str, Both]] = {
    "kl_2018": Both("kommunallagen före ändringen", "the act before the change"),
    "kl_2026": Both("kommunallagen efter ändringen", "the act after the change"),
    "no": Both("nej", "no"),
    "may": Both("får", "may"),
    "shall": Both("ska", "shall"),
    "required": Both("skriftligt krävs", "in writing"),
    "optional": Both("skriftligt om man vill", "in writing if one likes"),
    "forbidden": Both("bara muntligt", "orally only"),
    "form": Both("i formuläret", "in the form"),
    "typed": Both("i chatten", "in the chat"),
    "recorded": Both("genom sekreteraren", "through the secretary"),
    "email": Both("med e-post till sekreteraren", "by e-mail to the secretary"),
    "number": Both("nummer", "number"),
    "number_initials": Both("nummer och initialer", "number and initials"),
    "off_else_warn": Both("avstängd, annars varning", "off, otherwise a warning"),
    "warn": Both("varning", "a warning"),
    "until_ballot": Both("tills sluten omröstning begärs", "until a closed ballot is requested"),
    "never": Both("aldrig", "never"),
    "say_name": Both("genom att säga sitt namn", "by saying one's name"),
    "list": Both("genom talarlistan", "by the list of speakers"),
    "both": Both("på båda sätten", "both ways"),
    "roll_call": Both("upprop", "roll call"),
    "more_than_half": Both("fler än hälften", "more than half"),
    "member_calls": Both("ledamoten hör av sig till sekreteraren", "the member contacts the secretary"),
    "secretary_calls": Both("sekreteraren ringer ledamoten", "the secretary phones the member"),
    "special_decision": Both("efter särskilt beslut", "by special decision"),
    "equipment": Both("ordförandens egen utrustning kontrolleras", "the chair's own equipment is checked"),
    "summons": Both("kallelsen kontrolleras (fullmäktige)", "the summons is checked (council)"),
    "adjusters": Both("justerare utses", "adjusters are chosen"),
    "agenda": Both("föredragningslistan godkänns", "the agenda is approved"),
    "chair": Both("ordföranden", "chair"),
    "vice_chair": Both("vice ordföranden", "vice chair"),
    "secretary": Both("sekreteraren", "secretary"),
    "member": Both("ledamot", "member"),
    "substitute": Both("ersättare", "substitute"),
    "official": Both("tjänsteperson", "official"),
    "party": Both("part", "party"),
    "support": Both("stöd", "support"),
    "attending": Both("den som har närvaro- och yttranderätt", "whoever may attend and speak"),
    "longest_service": Both("den som suttit längst", "whoever has served longest"),
    "board_chooses": Both("nämnden väljer", "the board chooses"),
    "lobby": Both("väntrummet", "lobby"),
    "leave_call": Both("utanför mötet", "outside the meeting"),
    "not": Both("får inte närvara", "may not be present"),
    "attend": Both("får närvara", "may be present"),
    "speak": Both("får yttra sig", "may speak"),
    "noted_opinion": Both("får sin mening antecknad", "may have an opinion noted"),
    "tenant": Both("organisationens egna", "the organisation's own"),
    "municipal": Both("kommunens egna", "the municipality's own"),
    "export": Both("export", "export"),
    "registration": Both("diarieföring", "registration"),
    "floor": Both("ordet", "the floor"),
    "decisions": Both("beslut", "decisions"),
    "motions": Both("yrkanden", "motions"),
    "adjournment": Both("ajournering", "adjournment"),
    "lost_connection": Both("bruten anslutning", "lost connection"),
    "microphone": Both("mikrofonen", "the microphone"),
    "cannot": Both("kan inte uppfyllas här", "cannot be met here"),
    "unknown": Both("kan inte kontrolleras härifrån", "cannot be checked from here"),
}

MOTIONS: Final[Mapping[str, Both]] = {
    "amend": Both("Ändringsyrkande", "Amending motion"),
    "add": Both("Tilläggsyrkande", "Additional motion"),
    "new": Both("Nytt yrkande", "New motion"),
    "reject": Both("Avslag", "Rejection"),
    "refer": Both("Återremiss", "Referral back"),
    "table": Both("Bordläggning", "Postponement"),
    "approve": Both("Bifall", "Approval"),
}

KINDS: Final[Mapping[str, Both]] = {
    "ordinary": Both("vanliga", "ordinary"),
    "closed": Both("stängda", "closed"),
    "authority": Both("myndighetsutövning", "exercise of authority"),
    "election": Both("val och anställning", "elections and employment"),
    "secrecy": Both("sekretess", "confidential"),
    "secrecy_individual": Both("sekretess om enskilda", "confidential about individuals"),
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
    "rules_of_body": Both("egna regler för en typ av organ", "rules of its own for a kind of body"),
    "scope": Both("gäller bara vissa ärenden", "covers some matters only"),
}

# Around the settings: heads, and how a value is said.
PROFILE: Final = Both("Profil", "Profile")
DOCUMENT: Final = Both("Dokument", "Document")
BUILDS_ON: Final = Both("Bygger på", "Builds on")
VALID: Final = Both("Gäller", "Valid")
TO_KNOW: Final = Both("Att veta", "To know")
SETTING: Final = Both("Inställning", "Setting")
THE_BOT: Final = Both("Boten", "The bot")
VALUE: Final = Both("Värde", "Value")
SOURCE: Final = Both("Källa", "Source")
VERSION: Final = Both("version", "version")
LAW_ON: Final = Both("  Lag den {day}: {law}", "  Law on {day}: {law}")
DIGEST: Final = Both("  Fingeravtryck: {digest}", "  Digest: {digest}")
FROM_DEFAULT: Final = Both("från standard", "from default")
CHECKLIST: Final = Both("Checklista", "Checklist")
SETTINGS_TICKED: Final = Both("Mötets inställningar", "The meeting's settings")
OWN_DEMAND: Final = Both("Eget krav", "Own demand")
NO_LIMIT: Final = Both("ingen gräns", "no limit")
YES: Final = Both("ja", "yes")
NO: Final = Both("nej", "no")
PLATFORMS: Final = Both(
    "arbetsmöten {working}, politiska möten {political}", "working {working}, political {political}"
)
NOT_ASKED: Final = Both("frågas inte", "not asked")
AT_OPENING: Final = Both("när mötet öppnas", "when the meeting opens")
BEFORE_KINDS: Final = Both("före ärenden: {kinds}", "before matters: {kinds}")
BEFORE_LEVEL: Final = Both("före ärenden från nivå {level}", "before matters from level {level}")
FROM_LEVEL: Final = Both("från nivå {level}", "from level {level}")
OPENS_WITH_REASON: Final = Both("ordföranden kan öppna bara med ett skäl", "the chair can open only with a reason")
