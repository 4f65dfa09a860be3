"""What is said of a link, as a small grammar: a thing of the link, or several joined, and its state, in either order (R-236).

It is read whole or not at all. No place in it takes a word of one's own: a message with any other word in it is no word of the link,
and stays what it was. `link_words` reads what is said in other ways; the English things and states stand in `link_words_english`.
"""

from typing import Final

from dialogs.typed import link_words_english as english
from dialogs.typed.link_words_english import any_of

# ---- things ------------------------------------------------------------------------------------------------------------

_OUR: Final = r"(?:(?:min|mitt|mina|vår|vårt|våra|din|ditt|dina|er|ert|era) )?"
_HEARD: Final = any_of(
    *(r"ljud(?:et)?", r"mikrofon(?:en|er|erna)?", r"mick(?:en|arna)?", r"mikar(?:na)?", r"mike?n", r"headset(?:et)?"),
    *(r"hörlurar(?:na)?", r"lurar(?:na)?", r"högtalar(?:e|en|na)"),
)
_SEEN: Final = any_of(
    *(r"bild(?:en)?", r"kamer(?:a|an|or|orna)", r"webbkameran?", r"video(?:n)?", r"skärm(?:en)?", r"rutan"),
    *(r"anslutning(?:en)?", r"uppkoppling(?:en)?", r"länken", r"tekniken"),
    *(r"internet", r"nät(?:et)?", r"wi ?fi", r"bredband(?:et)?", r"mobilnät(?:et)?", r"täckning(?:en)?", r"teams"),
    *(r"appen", r"dator(?:n)?", r"telefon(?:en)?", r"mobil(?:en)?", r"surfplattan?", r"paddan?", r"batteri(?:et)?"),
)
_THING: Final = rf"{_OUR}(?:{_HEARD}|{_SEEN})"
_MORE: Final = r" (?:och|eller|samt|inte heller|och inte heller)(?: (?:ingen|inget|inte))? "
_HEARD_WITH: Final = rf"(?:{_OUR}{_HEARD}(?:{_MORE}{_THING}){{0,2}}|{_THING}{_MORE}{_OUR}{_HEARD})"
_SEEN_WITH: Final = rf"{_OUR}{_SEEN}(?:{_MORE}{_OUR}{_SEEN}){{0,2}}"

# ---- states ------------------------------------------------------------------------------------------------------------

_NOW: Final = (
    r"(?:(?:nu|fortfarande|helt|väldigt|mycket|jätte|alldeles|lite|för|ganska|bara|ofta|ibland|hela tiden) ){0,2}"
)
_IS: Final = r"(?:(?:är|blev|blir|har|har varit|var|låter) )?"
_GONE: Final = any_of(
    r"(?:borta|bort|dålig[ta]?|nere|trasig[ta]?|sönder|svart[a]?|svag[ta]?|slut|död[a]?|avstängd[a]?|av|tyst[a]?|låg[ta]?|mutad(?:e)?)",
    r"(?:instabil[ta]?|ostadig[ta]?|ojämn[ta]?|suddig[ta]?|oskarp[ta]?|pixlig[ta]?|otydlig[ta]?|burkig[ta]?|hackig[ta]?|seg[ta]?|utan ljud|på mute)",
    r"(?:avbrutet|avbruten|avbröts|brutits|frusit|fryst|hackat|försvunnit|kraschat|dött|slocknat|laddat ur|hängt sig|låst sig|stängts av|släckt)",
)
_FAILS: Final = any_of(
    r"(?:hackar|hackade|fryser|frös|bryts|bryter|bröts|klipper|klipps|försvinner|försvann|faller bort|föll bort|går bort|gick bort)",
    r"(?:strular|krånglar|laggar|laggade|släpar|brusar|ekar|knastrar|sprakar|skrapar|tjuter|pixlar|svajar|flimrar|fladdrar|kraschade|kraschar)",
    r"(?:hängde sig|hänger sig|låste sig|låser sig|hakar upp sig|hakade upp sig|står stilla|stod stilla|dog|dör|slocknade|laddar ur|startar om|kommer och går)",
)
_WORKS: Final = r"(?:fungerar|funkar|fungerade|funkade|hörs|syns|kommer igång|kommer fram|startar|kommer|är tillbaka|tillbaka|är igång|är på|går igång|går att (?:höra|se|starta))"
_NOT: Final = r"(?:inte|ej|inte heller|dåligt|knappt|knappast|aldrig)"
_STATE: Final = any_of(
    rf"{_IS}{_NOW}{_GONE}",
    rf"(?:har )?{_NOW}{_FAILS}",
    rf"(?:{_WORKS} {_NOT}|{_NOT} {_WORKS}|är {_NOT} tillbaka|kommer {_NOT} igång|går {_NOT} igång)",
)
_NONE: Final = r"(?:ingen|inget|inga|inte någon|inte något|inte|varken|dålig|dåligt|svag|svagt|lågt|för lågt|för svagt|burkigt|hackigt|otydligt|knappt)"
I_OR_WE: Final = r"(?:(?:jag|vi) )?"
_HAVE: Final = (
    rf"{I_OR_WE}(?:(?:har|hade|får|fick|ser|hör|det är|saknar|tappar|tappade|har tappat|förlorade|har problem med) )?"
)
_LACK: Final = (
    rf"{I_OR_WE}(?:saknar|tappar|tappade|har tappat|förlorade|är utan|utan|har problem med|problem med)(?: både)?"
)
_THEY: Final = r"(?:ni|du|alla|allt|salen|ordföranden|mötet|jag|vi)"
_BREAK_UP: Final = (
    r"(?:hackar|hackade|fryser|frös|laggar|laggade|pixlar|flimrar|brusar|ekar|knastrar|sprakar|skrapar|tjuter)"
)
_BREAK_OFF: Final = r"(?:bryts|bröts|klipper|klipps|står stilla|stod stilla|hänger sig|hängde sig)"

# ---- sentences ---------------------------------------------------------------------------------------------------------

SOUND_FAILS: Final = any_of(
    rf"(?:varken |både )?{_HEARD_WITH} {_STATE}(?: ibland)?",
    rf"{_HAVE}{_NONE} {_HEARD_WITH}(?: {_WORKS})?",
    rf"{_LACK} {_HEARD_WITH}",
    rf"{_GONE} {_OUR}{_HEARD}",
    r"(?:ordföranden )?(?:ni|du|ordföranden) (?:är|har|sitter) (?:mutad|mutade|mute på|på mute|av(?:stängd|stängt)? mikrofon(?:en)?)",
    rf"(?:ordföranden )?{_OUR}{_HEARD} {_STATE}",
    r"(?:det (?:är|blir) |jag hör (?:bara )?)?(?:mycket )?(?:eko|rundgång|brus|knaster|oljud)",
    rf"(?:det|{_THEY}) (?:brusar|ekar|knastrar|sprakar|skrapar|tjuter)(?: mycket)?",
    rf"{I_OR_WE}hör (?:nästan |bara )?(?:inget|ingenting|inte något|hackigt|vartannat ord|bitar|halva)",
    rf"{I_OR_WE}(?:ser|ser (?:er|igen|bild)) (?:men|och) (?:jag )?hör (?:inte|inget|ingenting|er inte|inte er)",
    rf"{I_OR_WE}(?:varken|hör varken|kan varken) (?:hör eller ser|ser eller hör|eller ser|höra eller se|se eller höra)(?: er| något)?",
)
LINK_FAILS: Final = any_of(
    rf"(?:varken |både )?{_SEEN_WITH} {_STATE}(?: ibland)?",
    rf"{_HAVE}{_NONE} {_SEEN_WITH}(?: {_WORKS})?",
    rf"{_LACK} {_SEEN_WITH}",
    r"(?:svart|fryst|frusen|suddig|hackig|död|tom) (?:skärm|bild|ruta|kamera)",
    rf"(?:(?:det|{_THEY}) {_BREAK_UP}|{_THEY} {_BREAK_OFF}|(?:ni|du|salen|ordföranden) försvann)(?: mycket| ibland)?",
    rf"{I_OR_WE}(?:hör|hör (?:er|igen|ljud)) (?:men|och) (?:jag )?ser (?:inte|inget|ingenting|er inte|inte er|ingen bild)",
    r"(?:jag |vi )?(?:är |blev |har blivit |blivit )?(?:ut(?:slängd|kastad|kopplad|loggad)|bortkopplad|frånkopplad|urkopplad|ned?kopplad|nerkopplad)(?:a|e)?",
    r"(?:jag |vi )?(?:åkte|ramlade|trillade|föll|kastades|kopplades|loggades) (?:ut|ur|ner|ned|bort)",
    r"(?:det är |jag har |vi har )?(?:mycket |väldigt )?(?:stor|lång|kraftig)? ?(?:fördröjning|eftersläpning|lagg)",
    rf"{I_OR_WE}kan (?:inte|knappt) följa(?: med)?",
    r"(?:jag |vi )?är inte (?:tillbaka|inne|inkopplad|uppkopplad|ansluten)(?: än| ännu)?",
)
WELL: Final = any_of(
    r"(?:det |allt )?(?:fungerar|funkar) (?:bra )?igen",
    rf"{_HEARD_WITH} (?:fungerar|funkar|är tillbaka|tillbaka|hörs)(?: bra)?",
)
UNSAID: Final = any_of(
    r"(?:jag |vi |nu )?(?:är |kom |kommer |är jag )?(?:inne|in|tillbaka|inloggad|ansluten|uppkopplad)(?: i (?:mötet|teams))? (?:igen|nu)",
    rf"{I_OR_WE}(?:loggar|går|hoppar) (?:ut och in|in och ut|ur och in)",
    rf"{I_OR_WE}(?:byter|går över|växlar) till (?:min |mitt )?(?:telefonen?|mobilen?|datorn?|surfplattan?|paddan?|headset(?:et)?|hörlurar(?:na)?|annat nät|mobilnätet)",
    rf"{I_OR_WE}(?:ringer|kopplar|loggar) (?:in|upp)(?: mig)?(?: på nytt| igen)?",
    r"(?:kan (?:ni|du|ordföranden) )?(?:prata|tala|höj|höja) (?:lite )?(?:högre|ljudet|volymen|närmare mikrofonen)",
    r"högre ljud",
    r"(?:hör|ser) (?:ni|du|någon) (?:oss|mig)|(?:hörs|syns) (?:jag|vi)",
)

# ---- the same in English: what is joined, and what people cut short ----------------------------------------------------

_AND: Final = r"(?: (?:and|or|nor) (?:(?:my|the|no) )?)"
_E_HEARD: Final = english.SOUND
_E_SEEN: Final = english.PICTURE
_E_BOTH: Final = rf"(?:(?:my|the|your|our) )?(?:{_E_HEARD}{_AND}{_E_SEEN}|{_E_SEEN}{_AND}{_E_HEARD})"
_E_IS: Final = r"(?:(?:is|are|was|were|has|have|keep|keeps|both|still|just) ){0,3}"
ENGLISH_SOUND: Final = any_of(
    rf"(?:neither )?{_E_BOTH} {_E_IS}{english.BAD}",
    rf"neither {_E_BOTH}(?: (?:works|work|is working|are working))?",
    rf"(?:(?:i|we) )?(?:have |'ve )?(?:lost|missing|without|got neither|have neither|neither) {_E_BOTH}",
    r"(?:there is |there's |i hear (?:only |an |a )?)?(?:an |a )?(?:echo|feedback|crackling)",
    r"(?:you are|you're|the chair is) (?:too quiet|very quiet|muted|on mute)",
    rf"(?:my |the |your )?{_E_HEARD} (?:is|are) not back(?: yet)?",
)
ENGLISH_LINK: Final = any_of(
    r"(?:black|blank|frozen) (?:screen|picture)|(?:big|long|large)? ?(?:delay|lag)",
    r"(?:it|everything|you|you all)(?: (?:is|are)|'s|'re)? (?:lagging|frozen|freezing|stuck|froze)",
    r"(?:got |was |been )?(?:kicked|thrown|logged|dropped) out|disconnected",
    r"(?:i am |i'm )?not back(?: yet| in)?|(?:i )?(?:cannot|can't) follow",
    rf"(?:my |the |your )?{_E_SEEN} (?:is|are) not back(?: yet)?",
)
ENGLISH_UNSAID: Final = any_of(
    r"(?:please )?(?:speak|talk) (?:up|louder)|(?:can|could) you (?:speak|talk) (?:up|louder)|louder",
    r"(?:i am |i'm )?(?:logging|going) out and (?:back )?in|(?:i am |i'm )?(?:calling|dialling|dialing) (?:back )?in",
)
