"""What people type of sound, picture, link or device: never an offence, whatever matter is open (R-236).

A whole message of these words says nothing of a matter. Of several sentences, what fails in one of them fails: nobody is
counted towards the quorum by half of what they wrote.
"""

import re
from typing import Final

from dialogs.typed import link_grammar as grammar
from dialogs.typed import link_words_english as english
from dialogs.typed.link_words_english import any_of

# ---- parts of sentences --------------------------------------------------------------------------------------------

_I_HAVE: Final = r"(?:(?:jag|vi) )?(?:(?:har|det är) )?(?:(?:väldigt|jätte) ?)?"
_OUR: Final = r"(?:(?:min|mitt|mina|vår|vårt) )?"
_NOT: Final = r"(?:inte|ej|inget|ingenting|knappt|dåligt|illa)"
_SOMEBODY: Final = r"(?:er|dig|något|någonting|någon|mötet|ljudet|bilden|ordföranden|salen|(?:vad|det) (?:ni|du|ordföranden|som) (?:säger|sägs))"
_WHAT: Final = rf"(?: {_SOMEBODY})?"
_SOUND: Final = any_of(
    r"ljud(?:et)?", r"mikrofon(?:en)?", r"mick(?:en)?", r"hörlurar(?:na)?", r"headset(?:et)?", r"högtalar(?:e|en|na)"
)
_PICTURE: Final = any_of(
    *(r"bild(?:en)?", r"kameran?", r"video(?:n)?", r"skärm(?:en)?", r"anslutning(?:en)?", r"uppkoppling(?:en)?"),
    *(
        r"kontakten",
        r"tekniken",
        r"länken",
        r"internet",
        r"nät(?:et)?",
        r"wi ?fi",
        r"bredband(?:et)?",
        r"mobilnät(?:et)?",
    ),
    *(r"täckning(?:en)?", r"teams", r"appen", r"dator(?:n)?", r"telefon(?:en)?", r"mobil(?:en)?", r"surfplattan?"),
    *(r"padda(?:n)?", r"ipad(?:en)?", r"batteri(?:et)?"),
)
_BAD: Final = any_of(
    r"(?:har )?(?:hackar|hackat|fryser|frös|frusit|fryst|bryter|bröts|brutits|klipper|försvann|försvinner|försvunnit)",
    r"(?:har )?(?:hängt sig|hänger sig|låst sig|dog|dött|laddat ur|slocknat|stängts av|kraschade|kraschat)",
    r"strular|krånglar|laggar|brusar|ekar|hakar upp sig|startar om|kommer och går",
    r"(?:är )?(?:väldigt |jätte)?(?:borta|dåligt?|nere|trasigt?|sönder|svart|svagt?|slut|död|avstängd|instabilt?)",
    r"(?:fungerar|funkar) (?:inte|ej|dåligt)|(?:vill|går) inte (?:starta|igång)|(?:syns|hörs) (?:inte|ej|dåligt|knappt)",
)

# ---- whole sentences -----------------------------------------------------------------------------------------------

_SOUND_FAILS: Final = any_of(
    rf"{grammar.I_OR_WE}hör(?:de)? (?:er )?{_NOT}{_WHAT}",
    rf"{grammar.I_OR_WE}hör {_NOT} alls{_WHAT}",
    rf"{grammar.I_OR_WE}(?:hör|har) (?:inget|inte något|inte ert|dåligt|svagt) ljud",
    rf"hör (?:jag|vi) {_NOT}{_WHAT}",
    rf"{grammar.I_OR_WE}kan inte höra{_WHAT}",
    rf"{_OUR}{_SOUND} {_BAD}",
    r"(?:inget|dåligt|svagt) ljud",
    r"(?:är|försvann|hackar) (?:ljudet|micken|mikrofonen)(?: (?:borta|nere|trasig))?",
    r"(?:ni|jag|du|ordföranden) hörs (?:inte|dåligt|knappt)",
    r"ingen hör mig|ni hör (?:inte mig|mig inte)",
    r"det (?:hackar|bryter|brusar|ekar|laggar|fryser)(?: mycket)?",
    english.SOUND_FAILS,
    grammar.SOUND_FAILS,
    grammar.ENGLISH_SOUND,
)
_LINK_FAILS: Final = any_of(
    rf"{grammar.I_OR_WE}(?:har )?tappa(?:r|t|de|d)? (?:kontakten|anslutningen|uppkopplingen|ljudet|bilden|nätet|internet)",
    rf"{_OUR}{_PICTURE} {_BAD}",
    r"(?:är|försvann) (?:bilden|kameran|uppkopplingen|anslutningen|nätet)(?: (?:borta|nere|trasig))?",
    rf"{_I_HAVE}(?:ingen|inte någon|dålig|svag|ostadig|instabil|usel) (?:bild|uppkoppling|anslutning|täckning|mottagning|kamera)",
    rf"{_I_HAVE}(?:inget|inte något|dåligt|svagt|ostadigt|instabilt) (?:nät|internet|wi ?fi|batteri)",
    rf"{_I_HAVE}slut på batteri|{_I_HAVE}(?:tekniska problem|teknikstrul|teknikproblem)",
    rf"{_I_HAVE}problem med (?:tekniken|teams|uppkopplingen|anslutningen|kameran|bilden|ljudet|mikrofonen|nätet)",
    rf"{grammar.I_OR_WE}ser (?:er )?{_NOT}{_WHAT}|{grammar.I_OR_WE}ser {_NOT} alls|ser (?:jag|vi) {_NOT}{_WHAT}",
    rf"{grammar.I_OR_WE}ser (?:ingen bild|inte någon bild|bara svart|en svart (?:skärm|ruta))|(?:jag|ni) syns inte",
    r"(?:jag|vi) kan inte (?:se(?: er| salen| bilden)?|följa (?:mötet|sammanträdet|med))",
    r"jag (?:blev|har blivit|är) (?:utkastad|utslängd|urkopplad|bortkopplad|nedkopplad|nerkopplad|frånkopplad|utloggad)",
    r"(?:blev|blivit) (?:utkastad|utslängd|urkopplad|bortkopplad|nedkopplad|nerkopplad|utloggad) (?:ur|från) (?:mötet|teams)",
    r"jag (?:åkte|ramlade|trillade|föll|kastades|kopplades|loggades) (?:ut|ur|ner|ned|bort)(?: (?:ur |från )?(?:mötet|teams))?",
    rf"{grammar.I_OR_WE}(?:kommer|kom) inte in(?: (?:i|på) (?:mötet|teams))?",
    rf"{grammar.I_OR_WE}kan inte (?:ansluta|logga in|koppla upp mig|komma in)(?: (?:till|i|på) (?:mötet|teams))?",
    rf"{grammar.I_OR_WE}(?:ligger|sitter|är|fastnade|väntar)(?: kvar)? i (?:lobbyn|väntrummet)|(?:kan (?:någon|ni) )?släppa? in mig",
    english.LINK_FAILS,
    grammar.LINK_FAILS,
    grammar.ENGLISH_LINK,
)
_WELL: Final = any_of(
    rf"{grammar.I_OR_WE}hör (?:er|dig|alla|allt|er bra|bra (?:igen|nu)|igen|nu)",
    rf"{grammar.I_OR_WE}(?:hör och ser|ser och hör)(?: er| alla| allt| bra)?",
    r"hör (?:jag|vi)(?: er| alla| bra)?|hör (?:jag|vi) och ser(?: er)?",
    r"(?:det|allt) (?:fungerar|funkar) (?:bra )?(?:igen|nu)|nu (?:fungerar|funkar) (?:det|allt)",
    r"ljudet (?:är )?tillbaka|är ljudet tillbaka|ljudet (?:fungerar|funkar|hörs)(?: bra)?",
    r"ljud och bild (?:fungerar|funkar|är tillbaka)",
    english.WELL,
    grammar.WELL,
)
_UNSAID: Final = any_of(
    r"(?:(?:jag|nu) är |är jag |är )?tillbaka(?: (?:i mötet|i teams))?|strax tillbaka",
    r"jag är (?:inne|med) (?:igen|nu)|(?:jag är |är )?(?:inloggad|ansluten|uppkopplad) igen|jag kom in",
    rf"{grammar.I_OR_WE}(?:startar om|loggar (?:in|ut)|ansluter|kopplar upp mig|ringer upp|byter (?:nät|dator|telefon|headset))(?: på nytt)?",
    r"(?:kan |hör |ser )(?:ni|du|någon) (?:(?:höra|se|höra och se|se och höra|och hör|och ser) )?mig|(?:hörs|syns) jag",
    rf"{grammar.I_OR_WE}ser (?:er|alla|bilden)(?: bra)?|ser (?:jag|vi) (?:er|alla|bilden)",
    r"(?:bilden|kameran|uppkopplingen|anslutningen|nätet|internet|tekniken|teams) (?:är tillbaka|(?:fungerar|funkar)(?: bra)?)",
    english.UNSAID,
    grammar.UNSAID,
    grammar.ENGLISH_UNSAID,
)
_BEFORE: Final = rf"(?:(?:hej|hallå|ursäkta|förlåt|tyvärr|obs|oj|nej|ja|men|så|nu|{english.BEFORE}) ){{0,3}}"
_AFTER: Final = (
    r"(?: (?:nu|igen|tyvärr|här|alls|helt|just nu|(?:hos|för|på|med) mig|längre|hela tiden|fortfarande|tack|på (?:distans|mobilen|telefonen|datorn)"
    rf"|i teams|också|{english.AFTER})){{0,3}}"
)
_SAYS: Final = tuple(
    (re.compile(_BEFORE + sentences + _AFTER), what)
    for sentences, what in ((_SOUND_FAILS, "sound"), (_LINK_FAILS, "link"), (_WELL, "over"), (_UNSAID, ""))
)
_GRAVEST: Final = ("", "over", "link", "sound")
_POLITE: Final = frozenset(
    (
        "hej",
        "hallå",
        "tack",
        "tyvärr",
        "ursäkta",
        "förlåt",
        "oj",
        "ja",
        "nej",
        "hi",
        "hello",
        "thanks",
        "sorry",
        "yes",
        "no",
    )
)
_FILLERS: Final = re.compile(rf" (?:tyvärr|fortfarande|faktiskt|nog|lite|{english.FILLERS})(?= )")
_STOPS: Final = str.maketrans(dict.fromkeys(".;:!?…", ","))
_PARTS: Final = re.compile(r",| (?:men|och|but|and) | - ")


def read_link(plain: str) -> tuple[str, dict[str, str]] | None:
    """The verb and its fields, where the whole message (small letters, single spaces) is of the link; None otherwise."""
    plain = _FILLERS.sub("", plain).translate(_STOPS)
    said = _said(" ".join(plain.replace(",", " ").replace("-", " ").split()))
    if said is None:
        parts = [part for one in _PARTS.split(plain) if (part := one.strip()) and part not in _POLITE]
        read = [one for part in parts if (one := _said(part)) is not None]
        if not read or len(read) < len(parts):
            return None
        said = max(read, key=_GRAVEST.index)
    return ("link.say", {"what": said}) if said else ("link.ask", {})


def _said(plain: str) -> str | None:
    """What one sentence says: how it fails, that all is well, "" for what leaves that open; None for anything else."""
    return next((what for pattern, what in _SAYS if pattern.fullmatch(plain)), None)
