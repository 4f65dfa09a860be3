"""A note that says which matters are secret reaches them, however people write their numbers (R-107)."""

import pytest

from dialogs.agenda.read_agenda import read_agenda

MATTERS = ("1. Öppnande", "2. granne", "3. hyra", "4. tomt", "5. Resor")
TWO = (
    *(
        "{w} 2 och 3",
        "{w} 2 (två) och 3 (tre)",
        "{w} två (2) och tre (3)",
        "{w} två och tre",
        "{w} 2 och tre",
        "{w} två, 3",
    ),
    *(
        "{w} 2.-3.",
        "{w} 2. och 3.",
        "{w} 2., 3.",
        "{w} 2–3",
        "{w} 2--3",
        "{w} 2 liksom 3",
        "{w} 2 såväl som 3",
        "{w} 2 plus 3",
    ),
    *("{w} 2 samt tre", "{w} 2 men även 3", "{w} 2; 3", "{w} 2/3", "{w} 2 & 3", "{w} 2 resp. 3", "{w} 2 och även 3"),
    *(
        "{w} 2 och {w} 3",
        "{w} två samt {w} tre",
        "{w} II och III",
        "{w} 2:an och 3:an",
        "{w} (2) och (3)",
        "{w} dels 2, dels 3",
    ),
    *(
        "{w} 2 tom 3",
        "{w} 2 t.o.m. 3",
        "{w} två t.o.m. tre",
        "{w} två till tre",
        "{w} 2 … 3",
        "{w} 2...3",
        "{w} 2 upp till 3",
    ),
)
THREE = (
    *(
        "{w} 2 t.o.m. 4",
        "{w} två t.o.m. fyra",
        "{w} två till fyra",
        "{w} 2.-4.",
        "{w} 2 till och med 4",
        "{w} 2 (två) till 4 (fyra)",
    ),
    *(
        "{w} två, tre och fyra",
        "{w} 2, tre och 4",
        "{w} 2, 3 samt fyra",
        "{w} 2, 3 liksom 4",
        "{w} 2. 3. och 4.",
        "{w} 2–3 samt 4",
    ),
    *(
        "{w} 2 (två), 3 (tre), 4 (fyra)",
        "{w} 2 → 4",
        "{w} 2 tom. 4",
        "{w} mellan 2 och 4",
        "{w} mellan två och fyra",
        "{w} 2...4",
    ),
    *(
        "{w} från 2 till 4",
        "{w} fr.o.m. 2 t.o.m. 4",
        "{w} två–fyra",
        "{w} 2 + 3 + 4",
        "{w} 2-3, fyra",
        "{w} 2 fram till 4",
    ),
)
WORDS = ("Ärende", "Ärendena", "Punkt", "Punkterna", "§§", "nr", "p.", "pkt")
SAID = (
    "{n} är sekretess",
    "{n} sekretess",
    "{n}: sekretess",
    "Sekretess: {n}",
    "Obs! {n} = sekr.",
    "{n} behandlas med sekretess",
    "Sekretess gäller {n}",
)


def secret(note: str, *, above: bool) -> list[int]:
    """The matters that are confidential, or may be."""
    rows = (note, *MATTERS) if above else (*MATTERS, note)
    return [one.number for one in read_agenda("\n".join(rows)).lines if one.kind.confidential]


@pytest.mark.parametrize(
    "numbers", [*((one, {2, 3}) for one in TWO), *((one, {2, 3, 4}) for one in THREE)], ids=lambda x: str(x[0])
)
def test_the_matters_that_a_note_names_are_secret_or_asked_about(numbers: tuple[str, set[int]]) -> None:
    """Where it is not understood the whole agenda is in doubt; never is one of them shown, and the note taken as heard."""
    written, meant = numbers
    at = (*TWO, *THREE).index(written)
    for turn in range(3):
        note = SAID[(at + turn) % len(SAID)].format(n=written.format(w=WORDS[(at + turn) % len(WORDS)]))
        assert meant <= set(secret(note, above=turn == 1)), note


@pytest.mark.parametrize("written", [one for one in (*TWO, *THREE) if one != "{w} 2. 3. och 4."])
def test_most_ways_leave_the_others_as_they_were(written: str) -> None:
    """The plain sentence is understood, so that the first and the last are not asked about."""
    assert 5 not in secret(f"{written.format(w='Ärendena')} är sekretess", above=False)
