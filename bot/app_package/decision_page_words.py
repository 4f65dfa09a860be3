"""What stands on the page for the municipality's decision, in both languages: of each variant and each right, and of the data."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.settings.variants import (
    CHANGE_MEETINGS,
    HIDE_MESSAGES,
    READ_MEETING,
    READ_MESSAGES,
    READ_PARTICIPANTS,
    Variant,
)
from cards.bilingual import Bilingual


@dataclass(frozen=True, slots=True)
class VariantWords:
    """A variant as whoever decides reads of it."""

    name: Bilingual
    gives: Bilingual
    cannot: Bilingual
    administrator: Bilingual
    costs: Bilingual


_FREE: Final = Bilingual("Inga licenser utöver Teams.", "No licences but those for Teams.")
_CATALOGUE: Final = Bilingual(
    "Lägger appen i organisationens katalog, tillåter den, och installerar den för ledamöter, tjänstepersoner och "
    "sekreterare med en installationspolicy. Annars kan ingen få något privat.",
    "Takes the app into the organisation's catalogue, allows it, and installs it for members, officials and secretaries "
    "by a setup policy. Otherwise nobody can be told anything privately.",
)
_CONSENT: Final = Bilingual(
    "Tillåter dessutom medgivande i chattar (isChatResourceSpecificConsentEnabled): där det är avstängt kan appen inte läggas till.",
    "Besides, allows consent in chats (isChatResourceSpecificConsentEnabled): where that is off the app cannot be added.",
)
_WITH_CONSENT: Final = Bilingual("{first} {then}", "{first} {then}").filled(first=_CATALOGUE, then=_CONSENT)

VARIANTS: Final[Mapping[Variant, VariantWords]] = {
    Variant.BASE: VariantWords(
        Bilingual("bas", "base"),
        Bilingual(
            "Checklistan, läget, föredragningslistan och yrkandena, med knappar och med ord till den som nämner Bisittare.",
            "The checklist, who is ready, the agenda and the motions, by buttons and by words to whoever mentions Bisittare.",
        ),
        Bilingual(
            "Ser inte vem som kallade till mötet, vem som kommer och går, eller vad som skrivs i chatten: den kan inte varna. "
            "Sekreterarna räknas upp i BISITTARE_SECRETARIES.",
            "Does not see who called the meeting, who comes and goes, or what is written in the chat: it cannot warn. "
            "The secretaries are listed in BISITTARE_SECRETARIES.",
        ),
        _CATALOGUE,
        _FREE,
    ),
    Variant.EVENTS: VariantWords(
        Bilingual("händelser", "events"),
        Bilingual(
            "Som bas, och dessutom: mötets organisatör får förbereda sammanträdet, och Bisittare ser när mötet börjar och "
            "slutar och, som en ledtråd, vem som kommer och går.",
            "As base, and: the meeting's organizer may set the sitting up, and Bisittare sees when the meeting begins and "
            "ends and, as a hint, who comes and goes.",
        ),
        Bilingual("Kan inte varna den som skriver i chatten.", "Cannot warn whoever writes in the chat."),
        _WITH_CONSENT,
        _FREE,
    ),
    Variant.SEKRETESS: VariantWords(
        Bilingual("sekretess", "confidential"),
        Bilingual(
            "Som händelser, och dessutom: Bisittare varnar genast när någon skriver i chatten under ett sekretessärende, "
            "och antecknar vem och när, aldrig vad.",
            "As events, and: Bisittare warns at once when somebody writes in the chat during a confidential matter, and "
            "notes who and when, never what.",
        ),
        Bilingual(
            "Hindrar ingen från att skriva. Alla meddelanden i mötets chatt når Bisittare; inget av det sparas.",
            "Stops nobody from writing. All messages of the meeting's chat reach Bisittare; nothing of them is kept.",
        ),
        _WITH_CONSENT,
        _FREE,
    ),
    Variant.BLOCK: VariantWords(
        Bilingual("spärr", "block"),
        Bilingual(
            "Som sekretess, och rätten att stänga av och sätta på mötets chatt. Kommandon kan skrivas så att bara "
            "Bisittare och den som skriver ser dem. Chatten stängs av medan ett sekretessärende behandlas, och sätts sedan på igen.",
            "As confidential, and the right to switch the meeting's chat off and on. Commands can be typed so that only "
            "Bisittare and whoever types them see them. The chat is off while a confidential matter is considered, and then on again.",
        ),
        Bilingual(
            "Rätten gäller alla mötesinställningar för de konton som policyn nämner, inte bara chatten. Ge den bara till de konton "
            "som kallar till nämndernas möten. Vad som händer i chatten under avstängningen är inte prövat i någon organisation.",
            "The right covers all meeting options of the accounts that the policy names, not the chat alone. Give it only to "
            "accounts that call the boards' meetings. What a chat that is off does has not been tried in any organisation.",
        ),
        Bilingual(
            "Som sekretess, och dessutom: ger programmet rättigheten i Graph (administratörens medgivande) och begränsar den "
            "i PowerShell till sekreterarnas konton (New-CsApplicationAccessPolicy och Grant-CsApplicationAccessPolicy; upp "
            "till 30 minuter innan det verkar).",
            "As confidential, and: grants the application its right in Graph (admin consent) and keeps it in PowerShell to the "
            "secretaries' accounts (New-CsApplicationAccessPolicy and Grant-CsApplicationAccessPolicy; up to 30 minutes "
            "until it works).",
        ),
        Bilingual(
            "Ingen avgift per anrop. Att dölja meddelanden kan kräva att den som skrev har en licens med DLP för Teams (E5 eller "
            "liknande); det är inte prövat.",
            "No fee a call. Hiding messages may need that whoever wrote has a licence with DLP for Teams (E5 or the like); "
            "that has not been tried.",
        ),
    ),
}

RIGHTS_MEAN: Final[Mapping[str, Bilingual]] = {
    READ_MEETING: Bilingual(
        "vem som kallade till mötet, och när det börjar och slutar",
        "who called the meeting, and when it begins and ends",
    ),
    READ_PARTICIPANTS: Bilingual("vem som kommer till mötet och går", "who comes to the meeting and leaves"),
    READ_MESSAGES: Bilingual("alla meddelanden i den här chatten", "all messages in this chat"),
    CHANGE_MEETINGS: Bilingual(
        "läsa och ändra mötens inställningar; en policy begränsar den till utvalda konton",
        "to read and change meeting options; a policy keeps it to chosen accounts",
    ),
    HIDE_MESSAGES: Bilingual(
        "dölja meddelanden i efterhand; kan inte begränsas till vissa chattar. Frivillig: utan den varnar Bisittare bara",
        "to hide messages afterwards; cannot be kept to some chats. Optional: without it Bisittare only warns",
    ),
}
