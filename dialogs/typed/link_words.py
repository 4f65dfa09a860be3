"""What people type of a link that fails: never an offence, whatever matter is open (R-236)."""

from typing import Final

NOTHING: Final = r"(?:er )?(?:inte|inget|ingenting|dåligt)(?: er| något)?"
BAD: Final = r"(?:har )?(?:hackar|hackat|fryser|frös|frusit|fryst|bryter|bröts|klipper|försvann|försvinner|försvunnit)|(?:är )?(?:borta|dåligt?|nere)|fungerar (?:inte|dåligt)"
WE: Final = r"(?:(?:jag|vi) )?"
SOUND: Final = (
    rf"(?:ljudet|ljud|mikrofonen|micken|mikrofon) (?:{BAD})|(?:jag har |vi har )?(?:inget|inte något) ljud|(?:ni|jag|du|ordföranden) hörs (?:inte|dåligt|knappt)(?: alls)?"
    rf"|(?:jag|vi) hör (?:inget|inte något|inte ert) ljud|{WE}hör (?:inte|knappt|dåligt) (?:er|vad (?:ni|ordföranden|du) säger|något|mötet|alls)|det (?:hackar|bryter|brusar|ekar)(?: mycket)?"
)
PICTURE: Final = (
    rf"(?:bilden|bild|kameran|kamera|videon|skärmen|anslutningen|uppkopplingen|kontakten|tekniken|länken|internet|nätet|teams) (?:{BAD})|(?:jag har |vi har )?(?:ingen|inte någon) bild"
    rf"|{WE}ser (?:inte|inget|ingenting|er inte|inte er|ingen bild|inte (?:bilden|salen|ordföranden|något))|(?:jag|vi) kan inte (?:se(?: er| salen| bilden)?|följa (?:mötet|sammanträdet|med))"
)
LINK: Final = r"(?:kontakten|anslutningen|uppkopplingen|ljudet|bilden)"
