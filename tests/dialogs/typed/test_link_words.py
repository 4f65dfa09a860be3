"""What people write of sound, picture, link or device, that they are back, or ready, is a command, and never an offence (R-236)."""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import command, harmless

SOUND = (
    *("ljud borta", "ljudet borta", "jag hör inget ljud", "vi hör inte er", "jag hör inte vad ni säger", "det hackar"),
    *("hör inget", "mikrofonen fungerar inte", "vi hör dåligt", "ordföranden hörs inte", "min mick är trasig"),
    *("Hej, jag hör tyvärr inte!", "nu hör jag inget", "ingen hör mig", "mina hörlurar funkar inte", "hörde inte"),
    *(
        "I have no sound",
        "The sound is gone",
        "we can't hear you",
        "I’m having trouble hearing you",
        "no sound or picture",
    ),
    *("you are breaking up", "my microphone stopped working", "I couldn't hear what you said", "nobody can hear me"),
    *("jag är tillbaka men hör inte", "can't hear", "I cannot hear anything", "my mic isn't working", "no sound"),
    *("jag hör inte men ser er", "ljudet är borta igen", "inget ljud hos mig"),
)
LINK = (
    *("bild borta", "jag ser inte er", "jag ser ingen bild", "kameran fungerar inte", "ser inte", "vi ser inte salen"),
    *(
        "jag kan inte följa mötet",
        "tekniken fungerar inte",
        "teams har frusit",
        "min kamera är trasig",
        "dålig uppkoppling",
    ),
    *("jag har dålig uppkoppling", "jag blev utkastad", "jag kommer inte in", "jag åkte ut", "jag ramlade ur mötet"),
    *("ingen täckning", "batteriet är slut", "datorn startar om", "telefonen dog", "nätet är nere", "teknikstrul"),
    *(
        "jag ligger i lobbyn",
        "kan inte ansluta",
        "tappade uppkopplingen",
        "jag hör er men ser inte bilden",
        "surfplattan är svart",
    ),
    *(
        *("I have no picture", "My camera does not work", "I can't follow the meeting", "I have lost the connection"),
        *("I lost you for a moment", "technical problems", "I'm not able to join", "I can hear you but not see you"),
        *("my screen has gone black", "the connection keeps dropping", "I'm stuck in the lobby", "I'm out of battery"),
        "my camera is broken",
        "bad connection",
        "I was kicked out",
        "I can't get in",
        "lost connection",
        "Teams crashed",
    ),
)
OVER = (
    *(
        "hör igen",
        "hör igen nu",
        "nu hör jag er igen",
        "jag hör er igen",
        "jag hör och ser er",
        "tillbaka, hör er igen",
    ),
    *("ljudet är tillbaka", "nu fungerar det igen", "det funkar nu", "allt fungerar igen", "nu är ljudet tillbaka"),
    *("I can hear again", "I can see and hear you now", "the sound works again"),
    *("hear again", "I can hear you now", "it works again"),
)
ASKED = (
    *("jag är tillbaka", "tillbaka", "Är tillbaka nu", "hör ni mig?", "kan ni höra mig?", "ser ni mig", "hörs jag nu?"),
    *("my camera works again", "Can anyone hear me?", "sorry, I was muted", "I'm switching to my phone"),
    *("kameran fungerar igen", "jag startar om", "jag ser er igen", "I'm back", "can you hear me?", "back again"),
)
READY = (
    "klar",
    "jag är klar",
    "Klar, tack",
    "klar nu",
    "nu är jag klar",
    "jag är redo",
    "done",
    "I'm ready",
    "all done, thanks",
)


@pytest.mark.parametrize(("said", "what"), [(SOUND, "sound"), (LINK, "link"), (OVER, "over")])
def test_words_of_a_link_are_a_command(said: tuple[str, ...], what: str) -> None:
    """However the sentence is put; of several sentences what fails counts."""
    read = {words: command(Words(words)) for words in said}
    other = {words: one for words, one in read.items() if one is None or one.fields.get("what") != what}
    assert not other
    assert all(one is not None and one.verb == "link.say" and harmless(one) for one in read.values())


@pytest.mark.parametrize(("said", "verb"), [(ASKED, "link.ask"), (READY, "checklist.submit")])
def test_that_somebody_is_back_or_ready_is_a_command(said: tuple[str, ...], verb: str) -> None:
    """Whoever says that they are back has not said that they hear."""
    read = {words: command(Words(words)) for words in said}
    assert not {words: one for words, one in read.items() if one is None or one.verb != verb or not harmless(one)}


OF_A_MATTER = (
    *("jag hör inte till nämnden", "ljud", "jag ser inte varför Anna Ek ska få bistånd", "det hackar Anna Ek om"),
    *(
        "jag hör igen att Anna Ek slog honom",
        "hon är tillbaka",
        "Anna Ek blev utkastad",
        "hon blev utkastad",
        "kameran visar Anna Ek",
    ),
    *(
        "jag är klar, avslag",
        "vi är klara",
        "redo",
        "jag är klar med Anna Ek",
        "han kommer inte in",
        "dålig kontakt med barnet",
        "min kamera är trasig, avslå",
    ),
    *(
        "jag är tillbaka. Bifall!",
        "hör ni mig? Hon ljuger",
        "batteriet är slut och pappan också",
        "nej",
        "tack",
        "det fungerar inte för familjen",
    ),
    *(
        "you are breaking up the family",
        "the connection to the father is bad",
        "I hear the mother is back",
        "she is muted",
    ),
    *(
        "I have lost the child",
        "I can't follow the mother",
        "no sound reasons",
        "I can't see why Anna Ek should have it",
    ),
    *("I'm back, reject it", "she was kicked out", "the mother is back", "", "?"),
)


def test_a_sentence_of_the_matter_is_none() -> None:
    """Not one word of one's own comes along."""
    read = {words: command(Words(words)) for words in OF_A_MATTER}
    assert not {
        words
        for words, one in read.items()
        if one is not None and one.verb in ("link.say", "link.ask", "checklist.submit")
    }
