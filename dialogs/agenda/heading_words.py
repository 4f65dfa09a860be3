"""The words that headings of an agenda are made of, apart from those that say a kind: a line of these alone names nobody."""

from typing import Final

HEADING_WORDS: Final = frozenset(
    (
        *("a", "alla", "allmänhet", "andra", "anmälningar", "anmälningsärenden", "av", "avseende", "b", "bakom"),
        *("behandlas", "belagda", "belagt", "beredning", "beslut", "beslutsärenden", "board", "bordlagda", "c"),
        *("ca", "cirka", "closed", "d", "dagens", "dagordning", "dagordningen", "dagordningens", "de", "del"),
        *("delar", "delegationsbeslut", "delen", "den", "denna", "detta", "dörrar", "e", "eller", "enl"),
        *("enligt", "enskild", "enskilda", "ett", "frågor", "från", "följande", "för", "föredragningar"),
        *("föredragningslista", "föredragningslistan", "förhandling", "gällande", "gäller", "handlingar"),
        *("handläggs", "hela", "i", "information", "informationer", "informationsärenden", "inom", "inte"),
        *("items", "jfr", "k", "kap", "kl", "klockan", "kommunens", "kvarvarande", "lag", "lagen", "lagrum"),
        *("lyckta", "matters", "med", "meeting", "mot", "motioner", "möte", "mötet", "mötets", "nedan"),
        *("nedanstående", "nr", "nya", "nytt", "nämnd", "nämnden", "nämndens", "och", "of", "offentlig"),
        *("offentliga", "offentlighets", "offentligt", "om", "omfattas", "open", "ordinarie", "paragraf", "part"),
        *("paus", "personer", "presidiets", "public", "publik", "publika", "punkt", "punkter", "punkterna"),
        *("rapporter", "remisser", "remissärenden", "resten", "rör", "rörande", "sammanträde", "sammanträdet"),
        *("sammanträdets", "samt", "samtliga", "se", "session", "sker", "slutna", "som", "st"),
        *("stängda", "stöd", "tas", "the", "till", "under", "upp", "uppgifter", "utan", "utskott", "utskottet"),
        *("utskottets", "val", "valärenden", "vid", "vissa", "yttranden", "ä", "är", "ärende", "ärenden"),
        *("ärendena", "ärendet", "åhörare", "åter", "återgår", "återupptas", "öppen", "öppet", "öppna"),
        *("överläggning", "överläggningar", "övrig", "övriga", "övrigt"),
    )
)
