"""What people write of sound, picture and link, in many wordings, and ordinary sentences that are none (R-236).

The first hundred were gathered by somebody who had not read the grammar; the others were thought of afterwards, and not fitted to it.
"""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import command, harmless

SOUND = """
ljud och bild fungerar inte | ljudet och bilden fungerar inte | varken ljud eller bild | varken ljud eller bild fungerar | inget ljud och ingen bild |
inget ljud | ljudet är borta | bild och ljud borta | ljud borta | mitt ljud är borta | jag har varken ljud eller bild | jag har inte ljud | har inget
ljud | saknar ljud | ljudet försvann | ljudet dog | det hackar | eko | det ekar | rundgång | jag hör bara eko | jag hör dåligt | hör knappt | hör
nästan inget | hör ingenting | jag hör ingenting | hör inget | hör inte vad ni säger | jag hör inte vad ni säger | jag hör inte vad ordföranden säger
| mikrofonen är av | din mikrofon är av | ordföranden, din mikrofon är avstängd | ni är mutade | ni är på mute | du är mutad | ni har mute på | micken
är avstängd | min mick funkar inte | mikrofonen fungerar inte | mitt headset dog | headsetet laddar ur | det fryser | ljudet är inte tillbaka | ser
men hör inte | ser igen men hör inte | ljudet kommer och går | ljudet går bort ibland | det brusar | det knastrar | burkigt ljud | för lågt ljud |
lågt ljud | ljudet är för lågt | bilden och ljudet hackar | ljudet och bilden är borta nu | hej, varken ljud eller bild här | har varken bild eller
ljud | jag har varken mikrofon eller kamera | min mikrofon och kamera fungerar inte | kameran och micken är döda | saknar både ljud och bild | jag
tappade bild och ljud | vi tappade ljudet | det sprakar | ni ekar | mycket eko | oljud | rundgång hela tiden | ljudet är hackigt | ljudet är otydligt
| ljudet låter burkigt | för svagt ljud | knappt ljud | inget ljud eller bild | ingen bild och inget ljud | hör bara vartannat ord | hör ingenting nu
| ser er men hör inte | hör varken ljud eller bild | varken hör eller ser | ni sitter på mute | du har mute på | du är mutad nu | era mikrofoner är
avstängda | sound and picture do not work | neither sound nor picture | my audio and video are gone | picture and sound are frozen | echo | there is
an echo | you're muted | the sound is not back yet
"""
LINK = """
ingen bild | allt hackar | ni hackar | du hackar | ni bryts | ni klipper | batteriet är slut | datorn dog | datorn startar om | Teams kraschade |
Teams hängde sig | nätet är nere | nätet försvann | wifi borta | wifi funkar inte | internet nere | dålig täckning | jag åkte ut | åkte ut | blev
utslängd | utslängd | jag ser inget | ser inget | ser ingen bild | skärmen är svart | svart skärm | bilden fryser | bilden fryst | ni frös | ni står
stilla | fördröjning | stor fördröjning | kan inte följa | jag kan inte följa mötet | bilden är inte tillbaka | jag hör men ser inte | jag är inte
tillbaka | nätet och Teams strular | saknar bild | alla fryser | du fryser | ordföranden fryser | salen hackar | mötet laggar | frusen bild | suddig
bild | bilden är suddig | nätet är inte tillbaka | jag är inte inne än | är utloggad | blev bortkopplad | blivit utkastad | föll ur | lång fördröjning
| kan knappt följa med | hör er men ser inte er | skärmen flimrar | internet kommer och går | videon står stilla | black screen | frozen screen | big
delay | everything is lagging | got kicked out | i'm not back yet | can't follow | my camera is not back | disconnected
"""
OVER = """
nu funkar det | nu fungerar det | fungerar igen | allt funkar igen | nu hör jag | nu hör jag er
"""
ASKED = """
kan ni höja ljudet | kan ni prata högre | prata högre | kom in igen | är inne igen | inne igen | tillbaka igen | nu är jag tillbaka | jag ringer upp |
ringer in igen | jag loggar in igen | loggar ut och in | byter dator | byter till telefonen | högre ljud tack | hör ni oss | hör ni oss? | hörs vi? |
syns jag? | syns jag | ser ni mig? | kan ni tala högre | höj volymen | loggar in och ut | byter till mobilen | går över till datorn | jag är inloggad
igen | tillbaka nu | speak up please | can you speak louder | logging out and back in
"""
ORDINARY = """
det dog | alla dog | det försvann | alla försvann | allt försvann | mottagningen är nere | rösten är svag | ni bryter | högre | du är tysta | jag hör
av mig | vi ser bra ut | det är slut | beslutet är dåligt | jag tappar tålamodet | han är borta | hon hör inte hit | barnet är borta | pappan är nere
| kontakten med mamman är dålig | jag har inte kontakt | ingen kontakt | ni är korrupta | han är mutad | hon är utslängd | han blev utslängd |
familjen är utslängd | hon är inte tillbaka | barnet är inte tillbaka | mamman hör inte | hon ser ingenting | han är tyst | de är tysta | han dog |
barnet dog | pappan är död | det är sönder | förhållandet är sönder | det bryts | avtalet bröts | sekretessen bröts | jag kan inte följa resonemanget
| kan inte följa förslaget | jag ser inte problemet | jag ser ingen lösning | vi ser inget behov | jag har inget yrkande | inget yrkande | inget |
ingenting | inte | borta | dåligt | jag saknar underlag | saknar uppgifter | jag saknar hennes namn | vi saknar uppgift om vårdnaden | jag har problem
med förslaget | problem med missbruk | telefonen är beslagtagen | datorn är stulen | mobilen är hennes | bilden av familjen är dålig | bilden är den
att hon ljuger | jag har en annan bild | min bild är en annan | vår bild är att han slår | ingen bild av situationen | han har dålig kontakt | hon har
ingen telefon | familjen har inget internet | pojken har ingen dator | anslutningen till skolan är dålig | skärmen i skolan | teams på skolan fungerar
inte | länken till brottet är svag | tekniken att tvinga fram | ljudet av slag hörs | ljudet från lägenheten är borta | högre belopp | högre avgift |
prata med mamman | tala med barnet | prata högre med henne | hon ringer in | han ringer upp | byter till familjehem | byter skola | går över till
nämnden | loggar allt | jag är inne på avslag | är inne hos pappan | han är inne igen | hon kom in igen | åkte ut ur hemmet | hon åkte ut | ramlade |
föll | han föll ner | hon flög ut | det fungerar inte hemma | hemmet fungerar inte | placeringen fungerar inte | vården fungerar inte | umgänget
fungerar | skolan fungerar igen | allt är slut | jag är slut | vi är utan hopp | utan | varken eller | varken mamman eller pappan | varken avslag
eller bifall | jag hör nästan bara klagomål | hör halva familjen | hör bitar av det | jag hör röster | rösten i telefonen | hon hör röster | du är
tyst | ni är tysta nu om detta | ni är av annan mening | batteriet i bilen är slut | stor skuld | lång väntan | kraftig försening | det är stor risk |
eko från mötet med familjen | brus i underlaget | död | svart | svart kassa | svart jobb | tom lägenhet | död mans hand | fryst tillgång | frusen |
suddig motivering | han har fryst kontot | kontot är fryst | utredningen är hackig | utredningen är otydlig | beslutet är otydligt | texten är oskarp
| det är otydligt | det är dåligt | det är för lågt | beloppet är för lågt | för lågt | lågt bud | jag tycker det är dåligt | ja | nej | bifall | jag
yrkar avslag | avslag | återremiss | jag håller med | instämmer | bra | tack | paus | kan vi ta paus | ajournera | ordföranden är jävig | ordföranden
| ordet tack | jag begär ordet | vem är det | vad heter hon | hon heter Anna | det är Anna | Anna hör inte | Lena är mutad | Lena, din mick är av |
barnets mikrofon | hennes kamera var på | kameran visar slag | kameran i hallen är av | videon visar | skärmbilden | internet i hemmet | nätet runt
familjen | nätverket är svagt | täckning för kostnaden | ingen täckning för kostnaden | täckningen i budgeten är dålig | mottagningen är stängd |
mottagningen har ingen läkare | hon är inlagd | läkaren ser inte | läkaren hör inget | jag vet inte | vet ej | vi får se | jag ser fram emot det | ser
ni problemet | hör ni vad hon säger | hörs mamman | syns blåmärken | blåmärken syns inte | det syns inte | det hörs inte | det syns | ni ser ju | ni
hör ju | är det allt | allt | alla | alla vet | alla är döda | mötet är slut | mötet är dåligt | salen är tom | salen är kall | jag måste lämna | jag
går nu | jag lämnar | kan inte vara med | jag är inte med på det | är inte ansluten till kassan | jag är inte inne på det | video | kamera | Lena, din
mick är av | kan inte vara med | the child died | she is on mute | the family is lagging behind | no feedback from the mother | neither mother nor
father | a long delay in the case | he was kicked out | can't follow your reasoning
"""


def _each(table: str) -> list[str]:
    """The sentences of a table."""
    return [one.strip() for one in " ".join(table.split()).split("|")]


@pytest.mark.parametrize(("table", "what"), [(SOUND, "sound"), (LINK, "link"), (OVER, "over"), (ASKED, None)])
def test_a_thing_of_the_link_and_its_state_are_read_in_any_order(table: str, what: str | None) -> None:
    """Joined, cut short, with a greeting or a time. Of what leaves it open they are asked."""
    read = {words: command(Words(words)) for words in _each(table)}
    verb = "link.say" if what else "link.ask"
    assert not {words: one for words, one in read.items() if one is None or not harmless(one)}
    assert not {
        words: one
        for words, one in read.items()
        if one is not None and (one.verb, one.fields.get("what")) != (verb, what)
    }


def test_a_sentence_with_any_other_word_is_none() -> None:
    """Nor are words of the link that are said of something else."""
    found = (command(Words(words)) for words in _each(ORDINARY))
    assert not [one for one in found if one is not None and one.verb in ("link.say", "link.ask")]


@pytest.mark.parametrize("word", ["mamman", "Anna", "avslag", "7", "hon", "bistånd"])
def test_one_word_more_makes_it_none(word: str) -> None:
    """Wherever it stands: a word of a matter has no place among these."""
    for words in (*_each(SOUND), *_each(LINK), *_each(ASKED)):
        parts = words.split()
        for at in range(len(parts) + 1):
            said = command(Words(" ".join((*parts[:at], word, *parts[at:]))))
            assert said is None or said.verb not in ("link.say", "link.ask"), (words, at)
