"""The commands of fixed words, in Swedish and in English: all that can be typed without a name, a time or a wording of one's own."""

import re
from collections.abc import Mapping
from typing import Final

_NO = r"(?:(?:ärende |punkt |nr |matter |item )|§ ?)?(?P<no>\d{1,3})"
_READY = (
    r"(?:klart?|(?:ja,? |nu )?jag är (?:klar|redo)|nu är jag klar)(?: nu| med checklistan)?(?:,? tack)?|checklistan är klar"
    r"|(?:(?:i am|i'm|all) )?(?:done|ready)(?: now)?(?:,? thanks)?"
)
"""Of oneself alone: “vi är klara” is said of the board, and a bare “redo” is English for something else."""
_PLAIN: tuple[tuple[str, str, Mapping[str, str]], ...] = (
    (_READY, "checklist.submit", {}),
    (r"checklista|checklistan|checklist", "checklist.open", {}),
    (r"status", "readiness.show", {}),
    (r"ärenden|föredragningslista|agenda|matters", "agenda.show", {}),
    (r"yrkanden|motions", "motion.list", {}),
    (r"närvaro|deltagare|deltagarlistan|attendance|roster", "roster.show", {}),
    (
        r"hjälp|vad (?:gör jag|ska jag göra|händer)(?: nu)?|hur gör jag(?: nu)?|help|what (?:do|should) i do(?: now)?",
        "help",
        {},
    ),
    (r"ångra|undo", "undo", {}),
    (r"distans|på distans|remote", "place.say", {"place": "remote"}),
    (r"i rummet|in the room|room", "place.say", {"place": "room"}),
    (r"öppna(?: mötet| sammanträdet)?|open(?: the meeting| the sitting)?", "meeting.begin", {}),
    (r"avsluta (?:mötet|sammanträdet)|close the (?:meeting|sitting)", "meeting.close", {}),
    (r"avsluta (?:mötet|sammanträdet) ändå|close the (?:meeting|sitting) anyway", "meeting.close", {"anyway": "yes"}),
    (r"öppnandet|the opening", "opening.show", {}),
    (
        r"(?:den )?(?:inledande )?informationen är (?:upp)?läst|(?:the )?(?:opening )?information (?:is|has been) read(?: aloud)?",
        "opening.inform",
        {},
    ),
    (r"(?:min )?utrustning(?:en)? är kontrollerad|(?:my )?equipment is checked", "opening.equipment", {}),
    (r"justerare|adjusters?", "opening.adjusters", {}),
    (
        r"(?:föredragningslistan|dagordningen|ärendelistan) är (?:godkänd|fastställd)|(?:the )?agenda is approved",
        "opening.agenda",
        {},
    ),
    (
        r"(?:kallelsen|kungörelsen) är (?:kontrollerad|i (?:sin )?ordning)|(?:the )?summons is (?:checked|in order)",
        "opening.summons",
        {"answer": "yes"},
    ),
    (
        r"(?:kallelsen|kungörelsen) är inte i (?:sin )?ordning|(?:the )?summons is not in order",
        "opening.summons",
        {"answer": "no"},
    ),
    (r"återuppta|resume", "resume", {}),
    (r"byt(?: mötes)? ?rum|change rooms?", "room.change", {}),
    (r"vi är tillbaka(?: i rummet)?|we are back(?: in the room)?", "room.back", {}),
    (r"känslig uppgift(?: sades| har sagts)?|sensitive data(?: was said)?", "aloud.note", {}),
    (r"avbryt|cancel", "gate.cancel", {}),
    (r"mötets inställningar|(?:the )?meeting(?:'s)? settings", "ticks.show", {}),
    (r"läs av (?:mötets )?inställningar(?:na)?|read (?:the )?(?:meeting(?:'s)? )?settings", "ticks.read", {}),
    (r"chatten är (?:avstängd|av)|(?:the )?chat is off", "chat.said", {"off": "yes"}),
    (r"chatten är (?:påslagen|på)(?: igen)?|(?:the )?chat is on(?: again)?", "chat.said", {"off": "no"}),
    (r"prova kontakten|try (?:the )?contact", "contact.try", {}),
    (r"förbered|förbered sammanträde|prepare", "meeting.setup", {}),
)
_NUMBER = _NO.replace("<no>", "<number>")
_AT = r"(?: (?:kl\.? ?|klockan |at )(?P<at>\d{1,2}[.:]\d\d))?"
_NUMBERED: tuple[tuple[str, str, Mapping[str, str]], ...] = (
    (rf"(?:ta upp|call) {_NO}", "matter.call", {}),
    (rf"(?:öppna|open) {_NO}", "gate.open", {}),
    (rf"(?:avsluta|end) {_NO}", "matter.end", {}),
    (rf"ta upp {_NO} ändå|call {_NUMBER} anyway", "matter.call", {"quorum": "any"}),
    (rf"öppna {_NO} ändå|open {_NUMBER} anyway", "gate.open", {"quorum": "any"}),
    (rf"avsluta {_NO} ändå|end {_NUMBER} anyway", "matter.end", {"quorum": "any"}),
    (rf"ta om {_NO}|take {_NUMBER} again", "matter.call", {"again": "yes"}),
    (rf"ta om {_NO} ändå|take {_NUMBER} again anyway", "matter.call", {"again": "yes", "adjusted": "anew"}),
    (rf"visa dolda (?:i )?{_NO}{_AT}|show hidden (?:in )?{_NUMBER}{_AT.replace('<at>', '<time>')}", "hidden.show", {}),
    (rf"öppna {_NO} med varning|open {_NUMBER} with (?:a )?warning", "gate.open", {"warned": "yes"}),
)
_MOTION_NO = r"(?: (?:i )?(?:yrkande(?: nr)?|motion))? (?P<no>\d{1,4})"
_OF_MOTION: tuple[tuple[str, str], ...] = (
    (
        rf"(?:jag )?instämmer{_MOTION_NO}|(?:i )?(?:second|back){_MOTION_NO.replace('<no>', '<number>')}",
        "motion.second",
    ),
    (
        rf"(?:jag )?instämmer inte(?: längre)?{_MOTION_NO}|(?:i )?no longer (?:second|back){_MOTION_NO.replace('<no>', '<number>')}",
        "motion.unsecond",
    ),
    (rf"(?:jag )?återtar?{_MOTION_NO}|(?:i )?withdraw{_MOTION_NO.replace('<no>', '<number>')}", "motion.withdraw"),
)
_COMPILED: Final = tuple((re.compile(pattern), verb, fields) for pattern, verb, fields in _PLAIN)
_COMPILED_NUMBERED: Final = tuple((re.compile(pattern), verb, fields) for pattern, verb, fields in _NUMBERED)
_COMPILED_OF_MOTION: Final = tuple((re.compile(pattern), verb) for pattern, verb in _OF_MOTION)
BARE: Final[Mapping[str, tuple[str, Mapping[str, str]]]] = {
    words: (verb, fields)
    for pattern, verb, fields in _PLAIN
    if pattern.replace("|", "").replace(" ", "").isalpha()
    for words in pattern.split("|")
}
"""Those whose pattern is nothing but words, by the words: “status” is asked for all evening, and needs no pattern to be tried."""


def read_fixed(plain: str) -> tuple[str, Mapping[str, str]] | None:
    """Return the verb and the fields of a command of fixed words, perhaps with a number; `plain`: in small letters, without signs around."""
    for pattern, verb, fields in _COMPILED:
        if pattern.fullmatch(plain):
            return verb, fields
    for numbered, verb, more in _COMPILED_NUMBERED:
        if found := numbered.fullmatch(plain):
            group = found.groupdict()
            at = group.get("at") or group.get("time")
            return verb, {"matter": found["no"] or group.get("number") or "", **({"at": at} if at else {}), **more}
    for of_motion, verb in _COMPILED_OF_MOTION:
        if found := of_motion.fullmatch(plain):
            return verb, {"motion": found["no"] or found["number"]}
    return None
