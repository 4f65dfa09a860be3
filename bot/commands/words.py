"""What the commands say, in both languages. One run speaks one of them: BISITTARE_LANGUAGE, Swedish by default."""

from collections.abc import Mapping
from typing import Final

from cards.bilingual import Bilingual

# What was typed. `{typed}` is the whole line, `{command}` the command it is about.
NOT_UNDERSTOOD: Final = Bilingual(
    "”{typed}” går inte att förstå; se ”{command} --help”.", "“{typed}” is not understood; see “{command} --help”."
)
IS_MISSING: Final = Bilingual(
    "{option} saknas; skriv {wanted}. Se ”{command} --help”.",
    "{option} is missing; give {wanted}. See “{command} --help”.",
)
MUST_BE: Final = Bilingual(
    "{option} ska vara {wanted}; se ”{command} --help”.", "{option} must be {wanted}; see “{command} --help”."
)
WANTED: Final[Mapping[str, Bilingual]] = {
    "--variant": Bilingual("base, events, sekretess eller block", "base, events, sekretess or block"),
    "--as": Bilingual(
        "journal, chain, open, confidential, aid, register, json, docx, pdf eller paper",
        "journal, chain, open, confidential, aid, register, json, docx, pdf or paper",
    ),
    "--part": Bilingual("open, confidential, aid eller register", "open, confidential, aid or register"),
    "--matter": Bilingual("ett ärendes nummer, 0 eller högre", "a matter's number, 0 or higher"),
    "--section": Bilingual("ett paragrafnummer, 0 eller högre", "a section's number, 0 or higher"),
    "--days": Bilingual("ett antal dagar, 0 till 36500", "a number of days, 0 to 36500"),
    "--port": Bilingual("ett portnummer från 0 till 65535", "a port number from 0 to 65535"),
    "--speed": Bilingual("ett tal större än 0", "a number greater than 0"),
}
A_VALUE: Final = Bilingual("ett värde", "a value")
NOBODY_READS: Final = Bilingual(
    "Ingen läser längre det som skrivs, så allt är inte utskrivet.",
    "Nobody reads what is written any more, so not all of it was written.",
)
NO_ROOM: Final = Bilingual(
    "Det finns ingen plats kvar där det skulle skrivas, så allt är inte skrivet.",
    "There is no room left where it was to be written, so not all of it was written.",
)

# The store.
MIGRATED: Final = Bilingual(
    "Databasen har fått den här versionens form.", "The database has been given this version's shape."
)
MIGRATED_ALREADY: Final = Bilingual(
    "Databasen hade redan den här versionens form.", "The database had this version's shape already."
)
WALKED: Final = Bilingual(
    "Journaler: {walked}, varav brutna: {broken}.", "Journals: {walked}, of which broken: {broken}."
)
FLAW: Final = Bilingual("{sitting}, post {seq}: {reason}", "{sitting}, entry {seq}: {reason}")
FLAW_REASONS: Final[Mapping[str, Bilingual]] = {
    "missing": Bilingual("posten saknas", "the entry is missing"),
    "changed": Bilingual("innehållet är ändrat", "the content was changed"),
    "rule": Bilingual("kedjans regel är ändrad", "the rule of the chain was changed"),
    "chain": Bilingual("kedjan är bruten", "the chain is broken"),
    "wiped": Bilingual("innehållet är borttaget utan gallring", "the content was taken away without a purge"),
    "left": Bilingual("innehållet finns kvar efter gallringen", "the content is still there after the purge"),
    "unread": Bilingual("en post går inte att läsa med den här versionen", "this version cannot read an entry"),
    "row": Bilingual(
        "sammanträdets rad stämmer inte med journalen", "the sitting's row does not agree with the journal"
    ),
    "wording": Bilingual("en text är ändrad, tillagd eller borttagen", "a text was changed, added or taken away"),
    "gone": Bilingual("sammanträdet är borttaget", "the sitting was taken away"),
    "end": Bilingual("journalen slutar på fel ställe", "the journal ends in the wrong place"),
    "head": Bilingual("kontrollsumman finns inte i journalen", "the digest is nowhere in the journal"),
    "unknown": Bilingual("sammanträdet finns inte", "there is no such sitting"),
}
RULES: Final = Bilingual(
    "Kedjor enligt regel {newest}: {today}, helt eller delvis enligt en äldre regel: {before}.",
    "Chains by rule {newest}: {today}, wholly or partly by an older rule: {before}.",
)
STAGES: Final = Bilingual(
    "Gallrade i sin helhet: {whole}. Gallrade på registrerade lydelser, med journalen kvar: {words}.",
    "Purged whole: {whole}. Purged of registered wordings, the journal kept: {words}.",
)
NOT_SEEN: Final = Bilingual(
    "Ett sammanträde som har tagits bort helt, eller en journal som har kortats tillsammans med allt som hör till, syns bara mot"
    " kontrollsummor som har sparats på annat håll: --head eller --heads.",
    "A sitting that was taken away whole, or a journal that was shortened with all that belongs to it, is seen only against"
    " digests that were kept elsewhere: --head or --heads.",
)
FILE_WHOLE: Final = Bilingual("Journalen är hel: {entries} poster.", "The journal is whole: {entries} entries.")
FILE_PURGED: Final = Bilingual(
    "Innehållet är gallrat, kedjan finns kvar.", "Its content was purged; the chain is still there."
)
FILE_WORDS_PURGED: Final = Bilingual(
    "Lydelserna av registrerade yrkanden är gallrade, journalen finns kvar.",
    "The wordings of registered motions were purged; the journal is still there.",
)
FILE_FLAW: Final = Bilingual("Post {seq}: {reason}", "Entry {seq}: {reason}")
FILE_ALONE: Final = Bilingual(
    "Utan --head syns inte om hela historien har skrivits om.",
    "Without --head it cannot be seen whether the whole history was written anew.",
)
FILE_HEADS: Final = Bilingual("Varje kontrollsumma finns i journalen.", "Each digest stands in the journal.")
NO_FILE: Final = Bilingual(
    "{file} är ingen journal från `bisittare export KEY --as chain`. Ingenting är kontrollerat.",
    "{file} is no journal from `bisittare export KEY --as chain`. Nothing was verified.",
)
FILE_UNREADABLE: Final = Bilingual(
    "{file} kan inte läsas, eller är för stor. Ingenting är kontrollerat.",
    "{file} cannot be read, or is too large. Nothing was verified.",
)
FILE_ONLY: Final = Bilingual(
    "{option} gäller journalerna i databasen, inte en fil. Ingenting är kontrollerat.",
    "{option} is about the journals in the database, not about a file. Nothing was verified.",
)
NO_SUCH_HEAD: Final = Bilingual(
    "{head}: kontrollsumman finns inte i någon journal", "{head}: the digest is in no journal"
)
NO_HEAD: Final = Bilingual(
    "{option}: ”{line}” är ingen kontrollsumma. Ingenting är kontrollerat.",
    "{option}: “{line}” is no digest. Nothing was verified.",
)
NO_HEADS_FILE: Final = Bilingual(
    "--heads: filen går inte att läsa, eller är för stor. Ingenting är kontrollerat.",
    "--heads: the file cannot be read, or is too large. Nothing was verified.",
)
PURGED: Final = Bilingual("Gallrade sammanträden: {count}.", "Sittings purged: {count}.")
NOT_PURGED: Final = Bilingual(
    "Sammanträden som ändrades medan gallringen pågick: {count}. De är orörda. Kör kommandot igen om de ska gallras.",
    "Sittings that were changed while the purge went on: {count}. They are untouched. Run the command again if they are to be purged.",
)
# What became of one sitting: what went, what stayed and why.
WENT_WHOLE: Final = Bilingual(
    "Allt är gallrat. Kedjan finns kvar, och `bisittare verify` håller.",
    "All of it is purged. The chain is left, and `bisittare verify` holds.",
)
WENT_NOT: Final = Bilingual(
    "Orört, eftersom det ändrades medan gallringen pågick.", "Untouched, since it was changed while the purge went on."
)
WENT_WORDS: Final = Bilingual("Gallrat: lydelsen av yrkande {motions}.", "Purged: the wording of motion {motions}.")
STAY_WORDS: Final = Bilingual(
    "Kvar: lydelsen av yrkande {motions}, som inte är antecknat som registrerat.",
    "Kept: the wording of motion {motions}, not noted as registered.",
)
STAYS_UNDATED: Final = Bilingual(
    "Kvar: journalen med närvaro och kontroller, eftersom laga kraft inte är antecknad.",
    "Kept: the journal with presence and checks, since legal force is not noted.",
)
STAYS_YOUNG: Final = Bilingual(
    "Kvar: journalen med närvaro och kontroller, tills den är så gammal som --days säger.",
    "Kept: the journal with presence and checks, until it is as old as --days says.",
)
STAYS_UNREGISTERED: Final = Bilingual(
    "Kvar: journalen med närvaro och kontroller, så länge lydelser väntar på registrering.",
    "Kept: the journal with presence and checks, as long as wordings wait to be registered.",
)
UNREGISTERED: Final = Bilingual(
    "Med yrkanden som inte är antecknade som registrerade: {count}. Nycklar: {keys}. Sekreteraren skriver ”registrerat alla” "
    "till Bisittare när de är införda i diariet. Lägg annars till --unregistered, när ni har sett efter att de finns där.",
    "With motions that are not noted as registered: {count}. Keys: {keys}. The secretary writes “registered all” "
    "to the bot once they stand in the register. Otherwise add --unregistered, after you have seen that they do.",
)
UNDATED: Final = Bilingual(
    "Utan anteckning om att besluten har fått laga kraft: {count}. Nycklar: {keys}. Sekreteraren skriver ”laga kraft” "
    "till Bisittare. Lägg annars till --undated, när ni har sett efter att inget överklagande pågår.",
    "With no note that the decisions have legal force: {count}. Keys: {keys}. The secretary writes “legal force” "
    "to the bot. Otherwise add --undated, after you have seen that no appeal is pending.",
)
PURGED_UNUSED: Final = Bilingual(
    "Gallrat som inte hör till något sammanträde: {antechambers} förrum till chattar, {roads} privata vägar, {boards} nämnders deltagarlistor.",
    "Purged that belongs to no sitting: {antechambers} antechambers of chats, {roads} private roads, {boards} boards' lists of people.",
)
NO_DECISION: Final = Bilingual(
    "Inget sammanträde är gallrat: purge_decision är inte ifylld i profilen {profiles}. Skriv gallringsbeslutet där, eller lägg till "
    "--no-decision om gallringen har annat stöd. {unused}",
    "No sitting was purged: purge_decision is empty in the profile {profiles}. Write the decision there, or add "
    "--no-decision where the purge rests on something else. {unused}",
)
NO_SITTING: Final = Bilingual(
    "Det finns inget sammanträde med den nyckeln; `bisittare export` utan nyckel visar dem som finns.",
    "There is no sitting with this key; `bisittare export` alone lists them.",
)
NOTE_PURGED: Final = Bilingual(
    "Sammanträdet är gallrat, och det finns inget underlag kvar; `bisittare export KEY` visar journalens kedja.",
    "The sitting is purged, and nothing is left of its working note; `bisittare export KEY` shows the journal's chain.",
)
MATTER_NOT_TREATED: Final = Bilingual(
    "Ärende {no} har inte behandlats i sammanträdet, så det finns inget underlag om det. Inget är utskrivet.",
    "Matter {no} was not treated in the sitting, so there is no working note of it. Nothing was written.",
)
NO_MATTER: Final = Bilingual(
    "Det finns inget ärende {no} i sammanträdet. Inget är utskrivet.",
    "There is no matter {no} in the sitting. Nothing was written.",
)
MATTER_ELSEWHERE: Final = Bilingual(
    "Ärende {no} finns för sig i en annan del: skriv --as {part}, eller --as docx eller pdf med --part {part}. Inget är utskrivet.",
    "Matter {no} stands by itself in another part: write --as {part}, or --as docx or pdf with --part {part}. Nothing was written.",
)
MATTER_OF_NOTE: Final = Bilingual(
    "Ett enda ärende finns i underlaget: lägg till --as open, confidential, register, docx eller pdf. Inget är utskrivet.",
    "One matter alone stands in the working note: add --as open, confidential, register, docx or pdf. Nothing was written.",
)
MASK_OF_NOTE: Final = Bilingual(
    "En maskerad kopia görs av underlaget: lägg till --as open, aid, confidential, register, docx, pdf eller json. Inget är utskrivet.",
    "A masked copy is made of the working note: add --as open, aid, confidential, register, docx, pdf or json. Nothing was written.",
)
SITTING_HEADS: Final = (Bilingual("Nyckel", "Key"), Bilingual("Nämnd", "Board"), Bilingual("Läge", "Stage"))

# The app package, and the page about its variants.
PACKED: Final = Bilingual(
    "{path}: varianten {variant}, version {version}. En Teamsadministratör laddar upp den.",
    "{path}: the variant {variant}, version {version}. A Teams administrator uploads it.",
)
NOT_AS_DEMANDED: Final = Bilingual(
    "{where} kan inte stå i en app enligt Microsofts schema. Ändra det; inget är skrivet.",
    "{where} cannot stand in an app by Microsoft's schema: change it; nothing was written.",
)
APP_VERSION: Final = Bilingual(
    "--app-version ska vara tre tal med punkt emellan, till exempel 1.2.0; se ”bisittare package --help”.",
    "--app-version must be three numbers with dots between, such as 1.2.0; see “bisittare package --help”.",
)
PAGE_WRITTEN: Final = Bilingual(
    "{path}: underlag för beslut. Öppna den i en webbläsare och skriv ut den.",
    "{path}: the page for the decision. Open it in a browser and print it.",
)
CANNOT_WRITE: Final = Bilingual("Filen {path} kan inte skrivas.", "The file {path} cannot be written.")
