"""Whether words written as a name are ("Rätt Väg", "Nystart Enköping") are a local party's: words of parties, or a municipality's name.

Most municipalities have a party of their own, and few of these end in "-partiet". Whoever stands below is not of the party above.
Municipalities that people are called by too (Berg, Lund, Boden, Nora and others) are left out.
"""

import re
from typing import Final

_MOST_WORDS: Final = 6
_WORDS: Final = re.compile(
    r"rätt|bättre|bästa|nystart|framtid(?:en)?s?|framåt|framsteg|tillsammans|trygg(?:a|are|het)|väl|vårt?|våra|väg(?:en)?|vägval(?:et)?"
    r"|vård(?:en)?|sjukvård(?:en)?|äldrevård|omsorg(?:en)?|välfärd(?:en)?|hela|levande|nya|nytt|fria|frihet(?:en|liga)?|aktiva|enade"
    r"|förenade|oberoende|opolitiska?|lokala?|alternativ(?:et)?|initiativ(?:et)?|samling(?:en)?|samverkan|rörelsen?|röst(?:en)?|vilja|hopp(?:et)?"
    r"|intressen?|pensionär(?:er)?(?:na)?s?|pensionister|seniorer(?:na)?|medborgar(?:e|na|nas)?|medborgerligt?|invånar(?:e|na|nas)?"
    r"|folk(?:et)?s?|folkviljan|folkhemmet|landsbygd(?:en)?s?|glesbygd(?:en)?s?|bygd(?:en)?s?|bygdens|skärgård(?:en)?s?|stadens|byns|ortens"
    r"|kommun(?:en)?s?|demokrati(?:n|sk|skt|ska)?|rättvis(?:a|an)|\w*socialist(?:er)?(?:na)?|kommunister(?:na)?|liberala?|moderater(?:na)?"
    r"|kristna?|miljö(?:n|ns)?|natur(?:en)?s?|\w*parti(?:et)?|lista|listan|allians(?:en)?|koalition(?:en)?|unga|ungdom(?:en|ar)?s?"
    r"|barn(?:en)?s?|skola|skolan|skolans|nu|först|sveriges?|svensk(?:a|t|arnas)?|feminist(?:er|iskt?)|pirat(?:er|erna)?|vändpunkt|förändring(?:en)?"
    r"|förnyelse|utveckling(?:en)?|verklighet(?:en)?|sunt|förnuft",
    re.IGNORECASE,
)
_NAMES: Final = """
    alingsås alvesta aneby arboga arjeplog arvidsjaur arvika askersund avesta bengtsfors bjurholm bjuv bollebygd bollnäs borgholm
    borlänge borås botkyrka boxholm bromölla bräcke burlöv båstad dorotea eksjö emmaboda enköping eskilstuna eslöv essunga fagersta falkenberg
    falköping falun filipstad finspång flen forshaga färgelanda gagnef gislaved gnesta gnosjö gotland grums grästorp gullspång gällivare gävle
    göteborg götene habo hagfors hallsberg hallstahammar halmstad hammarö haninge haparanda heby hedemora helsingborg herrljunga hofors
    huddinge hudiksvall hultsfred hylte hällefors härjedalen härnösand härryda hässleholm håbo höganäs högsby hörby höör jokkmokk järfälla
    jönköping kalix kalmar karlsborg karlshamn karlskoga karlskrona karlstad katrineholm kiruna klippan knivsta kramfors kristianstad
    kristinehamn krokom kumla kungsbacka kungsör kungälv kävlinge köping laholm landskrona laxå lekeberg leksand lerum lessebo lidingö lidköping
    lindesberg linköping ljungby ljusdal ljusnarsberg lomma ludvika luleå lycksele lysekil malmö malung malå mariestad markaryd
    mellerud mjölby motala mullsjö munkedal munkfors mölndal mönsterås mörbylånga nacka nordanstig nordmaling norberg norrköping norrtälje
    norsjö nybro nykvarn nyköping nynäshamn nässjö ockelbo olofström orsa orust osby oskarshamn ovanåker oxelösund pajala partille perstorp piteå
    ragunda robertsfors ronneby rättvik sandviken sigtuna simrishamn sjöbo skara skellefteå skinnskatteberg skurup skövde
    smedjebacken sollefteå sollentuna solna sorsele sotenäs staffanstorp stenungsund stockholm storfors storuman strängnäs strömstad strömsund
    sundbyberg sundsvall sunne surahammar svalöv svedala svenljunga säffle säter sävsjö söderhamn söderköping södertälje sölvesborg tanum tibro
    tidaholm tierp timrå tingsryd tjörn tomelilla torsby torsås tranemo tranås trelleborg trollhättan trosa tyresö täby töreboda uddevalla
    ulricehamn umeå upplands uppsala uppvidinge vadstena vaggeryd valdemarsvik vallentuna vansbro varberg vaxholm vellinge vetlanda
    vilhelmina vimmerby vindeln vingåker vårgårda vänersborg vännäs värmdö värnamo västervik västerås växjö ydre ystad åmål ånge åre årjäng
    åsele åstorp åtvidaberg älmhult älvdalen älvkarleby älvsbyn ängelholm öckerö ödeshög örebro örkelljunga örnsköldsvik östersund österåker
    östhammar övertorneå
"""
_MUNICIPALITIES: Final = frozenset(_NAMES.split())


def local_party(words: str) -> bool:
    """Whether the words, of which nothing else is known, may be a local party's name; of more than six words, never."""
    parts = [word.strip(".,:!").casefold() for word in words.split()]
    return len(parts) <= _MOST_WORDS and any(_WORDS.fullmatch(word) or _municipality(word) for word in parts)


def _municipality(word: str) -> bool:
    return word in _MUNICIPALITIES or word.removesuffix("s") in _MUNICIPALITIES
