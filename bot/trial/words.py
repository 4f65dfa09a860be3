"""What the trial says, in both languages: reasons, the report and the lines of a comparison."""

from typing import Final

from bot.trial.verdict import Outcome
from cards.bilingual import Bilingual

OUTCOMES: Final = {
    Outcome.WORKS: Bilingual("fungerar", "works"),
    Outcome.FAILS: Bilingual("fungerar inte", "does not work"),
    Outcome.UNTRIED: Bilingual("kunde inte prövas", "could not be tried"),
}

# Why a probe ended as it did.
ARRIVED: Final = Bilingual("kom fram: {count}", "arrived: {count}")
NOTHING: Final = Bilingual("ingenting kom fram", "nothing arrived")
CAME_OF: Final = Bilingual("kom fram från {count} av 2", "arrived from {count} of 2")
TAKEN: Final = Bilingual("Teams tog emot det", "Teams took it")
LACKS: Final = Bilingual("svaret saknade det", "the answer lacked it")
ANSWERED: Final = Bilingual("Teams svarade {code}", "Teams answered {code}")
NOT_ASKED: Final = Bilingual("steget kom inte så långt", "the step did not get that far")
FIRST_FAILED: Final = Bilingual("det som skulle göras först gick inte", "what had to be done first failed")
NO_RIGHT: Final = Bilingual("varianten ger inte rätten", "the variant does not give the right")
NO_PHONE: Final = Bilingual("inget tryck kom från en telefon", "no press came from a phone")
NOT_PRESSED: Final = Bilingual("ingen tryckte", "nobody pressed")
ONCE: Final = Bilingual("en gång", "once")
SEVERAL: Final = Bilingual("kom fram {count} gånger", "arrived {count} times")
NEVER_TOLD: Final = Bilingual("Teams sade det aldrig", "Teams never told it")
ALWAYS_SAME: Final = Bilingual("samma hela tiden", "the same all the time")
DIFFERENT: Final = Bilingual("{count} olika", "{count} different ones")
LATE: Final = Bilingual("för sent: {count}", "too late: {count}")
IN_TIME: Final = Bilingual("allt kom i tid", "all came in time")
SKIPPED: Final = Bilingual("steget hoppades över", "the step was skipped")
NOT_SHOWN: Final = Bilingual("steget kunde inte visas", "the step could not be shown")

# The cards.
HEAD: Final = Bilingual("Prov av Bisittare: steg {number} av {all}", "Trial of Bisittare: step {number} of {all}")
LINE: Final = Bilingual("Bara du ser raden.", "Only you see this line.")
BOX: Final = Bilingual("Prov av ruta", "Trial of a box")
IN_BOX: Final = Bilingual("Det här ska skickas med", "This is to be sent along")
THANKS: Final = Bilingual("Tack.", "Thank you.")
DONE: Final = Bilingual("Provet är klart. Rapporten finns där Bisittare körs.", "The trial is over. The report lies where Bisittare runs.")  # fmt: skip

# The report and the terminal.
TITLE: Final = Bilingual("Prov av Bisittare i kommunens Teams", "Trial of Bisittare in the municipality's Teams")
ABOUT: Final = Bilingual(
    "Rapporten säger vad som fungerar här. Den innehåller inget av det som skrevs. Varje rad bygger på vad som kom fram.",
    "This report says what works here. It holds nothing of what was written. Each line rests on what arrived.",
)
ABOUT_REHEARSED: Final = Bilingual(
    "Det här är en övning i det låtsade Teams. Rapporten säger ingenting om kommunens Teams.",
    "This is a rehearsal in the pretended Teams. The report says nothing of the municipality's Teams.",
)
HEADS: Final = Bilingual("| Prov | Resultat | Grund |", "| Probe | Result | Ground |")
COUNTS: Final = Bilingual("Fungerar: {works}. Fungerar inte: {fails}. Kunde inte prövas: {untried}.", "Works: {works}. Does not work: {fails}. Could not be tried: {untried}.")  # fmt: skip
SIGNED: Final = Bilingual(
    "Inspelningens kontrollsumma: `{head}`\n\nRapportens kontrollsumma: `{digest}`",
    "Digest of the recording: `{head}`\n\nDigest of the report: `{digest}`",
)
ELSEWHERE: Final = Bilingual("Bisittare prövas just nu i ett annat möte. Inget har ändrats här; försök igen om en stund.", "Bisittare is being tried in another meeting just now. Nothing was changed here; try again in a while.")  # fmt: skip
WAITING: Final = Bilingual("Provet väntar på {host}:{port}. Skriv ”@Bisittare prova {code}” i testmötets chatt: bara där koden skrivs provas något.", "The trial waits at {host}:{port}. Write “@Bisittare prova {code}” in the chat of the test meeting: only where the code is written anything is tried.")  # fmt: skip
WRITTEN: Final = Bilingual("Rapporten och inspelningen finns i {folder}.", "The report and the recording lie in {folder}.")  # fmt: skip
FOLDER_USED: Final = Bilingual("Mappen {folder} har redan ett prov. Välj en annan med --out.", "The folder {folder} has a trial already. Choose another with --out.")  # fmt: skip
NO_TURN: Final = Bilingual("Ingen skrev till Bisittare inom tio minuter. Ingenting är prövat.", "Nobody wrote to Bisittare within ten minutes. Nothing was tried.")  # fmt: skip
CANNOT_LISTEN: Final = Bilingual("Det går inte att lyssna på {address}. Ändra BISITTARE_HOST eller BISITTARE_PORT.", "Nothing can listen at {address}. Change BISITTARE_HOST or BISITTARE_PORT.")  # fmt: skip

# A recording held against the pretended Teams.
NO_RECORDING: Final = Bilingual("{path}: rad {number} hör inte till någon inspelning.", "{path}: line {number} belongs to no recording.")  # fmt: skip
UNREADABLE: Final = Bilingual(
    "Filen {path} kan inte läsas, eller är för stor.", "The file {path} cannot be read, or is too large."
)
CHAIN: Final = Bilingual("kedjan håller inte från rad {number}", "the chain does not hold from line {number}")
DIFFERS: Final = {
    "missing": Bilingual("fältet saknas", "the field is missing"),
    "unknown": Bilingual("fältet är okänt", "the field is unknown"),
    "typed otherwise": Bilingual("fältet är av annat slag: {was}, väntat {wanted}", "the field is of another kind: {was}, expected {wanted}"),
    "never came": Bilingual("händelsen kom aldrig", "the event never came"),
    "not expected": Bilingual("händelsen var inte väntad", "the event was not expected"),
    "other order": Bilingual("händelserna kom i annan ordning", "the events came in another order"),
}  # fmt: skip
SAME: Final = Bilingual("Inspelningen stämmer med det låtsade Teams.", "The recording agrees with the pretended Teams.")
