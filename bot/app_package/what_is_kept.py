"""What the database keeps, table by table, and for how long: the data-flow sheet's other half is the addresses called."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.store.questions import KEPT_S, LASTS_S
from bot.store.tables import metadata
from cards.bilingual import Bilingual


@dataclass(frozen=True, slots=True)
class KeptTable:
    """A table of the database: what stands in it, and until when. `names_people`: what stands there tells of a person."""

    what: Bilingual
    until: Bilingual
    names_people: bool = True


_PURGE: Final = Bilingual(
    "tills ni kör bisittare purge, som kräver ett gallringsbeslut, att yrkandena är registrerade och att besluten har fått laga kraft",
    "until you run bisittare purge, which asks for a decision, for the motions to be registered, and for legal force",
)
_WORDS: Final = Bilingual(
    "registrerade lydelser tills ni kör bisittare purge, som kräver ett gallringsbeslut; rubriker tills journalen gallras",
    "registered wordings until you run bisittare purge, which asks for a decision; titles until the journal is purged",
)
_WITH_SITTING: Final = Bilingual("tas bort tillsammans med sammanträdet", "destroyed together with the sitting")
_UNUSED: Final = Bilingual(
    "tills ni kör bisittare purge, utan gallringsbeslut", "until you run bisittare purge; no decision is needed"
)

KEPT: Final[Mapping[str, KeptTable]] = {
    "chat": KeptTable(
        Bilingual(
            "Vilka chattar boten finns i, också privata: chattens och organisationens id, och Teams adress för svar.",
            "Which chats the bot is in, private ones too: the ids of chat and organisation, and Teams' address for answers.",
        ),
        Bilingual("så länge databasen finns", "as long as the database"),
    ),
    "sitting": KeptTable(
        Bilingual(
            "Ett sammanträde: nämnd, regler, tider, läge, antal poster i journalen och deras kontrollsumma.",
            "A sitting: board, rules, times, stage, how many entries its journal has and their digest.",
        ),
        Bilingual(
            "så länge databasen finns, som bevis för att journalen är hel",
            "as long as the database, as proof of the journal",
        ),
        names_people=False,
    ),
    "journal": KeptTable(
        Bilingual(
            "Vem som var antecknad som vad och var, kom och gick; svar på checklistan, ja eller nej, och när; ärenden efter "
            "nummer och typ; vem som lämnade, instämde i och återtog vilket yrkande; att någon skrev under ett sekretessärende "
            "(vem och när, aldrig vad).",
            "Who was listed as what and where, came and went; answers to the checklist, yes or no, and when; matters by number "
            "and kind; who moved, seconded and withdrew which motion; that somebody wrote during a confidential matter (who and "
            "when, never what).",
        ),
        _PURGE,
    ),
    "wording": KeptTable(
        Bilingual(
            "Texter: rubriker, yrkanden och protokollsanteckningar i öppna ärenden; ett låst yrkande tills sekreteraren har hämtat det; namn på parter "
            "tills ärendet är slut, och på andra utan uppdrag tills sammanträdet avslutas.",
            "Words: titles, motions and notes in the minutes of open matters; a sealed motion until the secretary has fetched it; names of parties "
            "until their matter is over, and of others without a capacity until the close.",
        ),
        _WORDS,
    ),
    "outbox": KeptTable(
        Bilingual(
            "Det som ska skickas till Teams: vilket kort, till vilken chatt och när; vart i någons OneDrive en fil ska, tills den har kommit dit, och länken till den. Inga texter och inga filer.",
            "What is to be sent to Teams: which card, to which chat and when; where in somebody's OneDrive a file goes, until it is there, and the link to it. No words and no files.",
        ),
        _WITH_SITTING,
    ),
    "posted": KeptTable(
        Bilingual("Vilket meddelande i chatten som är vilket kort.", "Which message in the chat is which card."),
        _WITH_SITTING,
    ),
    "shown": KeptTable(
        Bilingual(
            "Vilka meddelanden som kan visa en rubrik, ett yrkande eller en protokollsanteckning, för vem, så att texten kan tas bort där.",
            "Which messages can show a title, a motion or a note in the minutes, to whom, so that the words can be taken away there.",
        ),
        _WITH_SITTING,
    ),
    "road": KeptTable(
        Bilingual(
            "Vilken privat chatt med boten som hör till vilken person, och personens språk.",
            "Which private chat with the bot belongs to which person, and the person's language.",
        ),
        _UNUSED,
    ),
    "board": KeptTable(
        Bilingual("Tom: användes av en tidigare version.", "Empty: an earlier version used it."),
        _UNUSED,
        names_people=False,
    ),
    "board_memory": KeptTable(
        Bilingual(
            "En nämnds deltagarlista, namn och uppdrag, som sekreteraren har den kvar till nästa sammanträde.",
            "A board's people, names and capacities, as the secretary keeps them for the next sitting.",
        ),
        Bilingual(
            "tills nästa sammanträdes lista ersätter den, eller tills ni kör bisittare purge",
            "until the next sitting's list replaces it, or until you run bisittare purge",
        ),
    ),
    "claim": KeptTable(
        Bilingual(
            "Att någon bad att få förbereda ett sammanträde utan rätt till det.",
            "That somebody asked to set a sitting up without the right to.",
        ),
        Bilingual(
            "används i 60 minuter; tas bort med bisittare purge", "used for 60 minutes; destroyed by bisittare purge"
        ),
    ),
    "question": KeptTable(
        Bilingual(
            "Vilket sammanträde någon menar med ett meddelande, när det finns flera.",
            "Which sitting somebody means with a message, where there are several.",
        ),
        Bilingual(
            "det som skrevs i högst {minutes} minuter; att frågan ställdes i högst {hours} timmar",
            "what was typed for {minutes} minutes at most; that it was asked for {hours} hours at most",
        ).filled(minutes=LASTS_S // 60, hours=KEPT_S // 3600),
    ),
}


def columns(table: str) -> tuple[str, ...]:
    """Return the names of the table's columns, as the database has them."""
    return tuple(column.name for column in metadata.tables[table].columns)
