"""What is typed of the register, in both languages, is understood; what only looks like it is not."""

import pytest

from dialogs.said.inbound import Words
from dialogs.typed.commands import command, harmless


@pytest.mark.parametrize(
    ("typed", "fields"),
    [
        ("registrerat 3", {"motion": "3"}),
        ("Registrerade alla yrkanden.", {"motion": "all"}),
        ("registrerat yrkande nr 12", {"motion": "12"}),
        ("registrerat allt", {"motion": "all"}),
        ("registered all", {"motion": "all"}),
        ("registered motion 3", {"motion": "3"}),
    ],
)
def test_it_is_read(typed: str, fields: dict[str, str]) -> None:
    """One motion, or all; it holds no words."""
    found = command(Words(typed))
    assert found is not None
    assert (found.verb, found.fields, harmless(found)) == ("register.say", fields, True)


@pytest.mark.parametrize(
    ("typed", "dnr"),
    [
        ("registrerat 3 dnr KS 2026/123", "ks 2026/123"),
        ("registrerat 3 diarienummer 2026-00123", "2026-00123"),
        ("registered 3 diary number SBN 2026:17", "sbn 2026:17"),
        ("registrerat alla dnr 123/26", "123/26"),
    ],
)
def test_a_diary_number_comes_with_it(typed: str, dnr: str) -> None:
    """Which is somebody's text: in a confidential matter it counts as words."""
    found = command(Words(typed))
    assert found is not None
    assert (found.verb, found.fields["dnr"], harmless(found)) == ("register.say", dnr, False)


@pytest.mark.parametrize("typed", ["registrering", "Registrera", "registration"])
def test_the_card_is_asked_for(typed: str) -> None:
    """By one word."""
    found = command(Words(typed))
    assert found is not None
    assert (found.verb, found.fields, harmless(found)) == ("register.show", {}, True)


@pytest.mark.parametrize(
    "typed",
    [
        "registrerat",
        "registrerat i dag",
        "registrerat 3 dnr Anna Ek",
        "registrerat 3 dnr 850709-9805",
        "är det registrerat?",
    ],
)
def test_what_is_none_is_talk(typed: str) -> None:
    """A name, an identity number, or a word more."""
    found = command(Words(typed))
    assert found is None or not found.verb.startswith("register")


@pytest.mark.parametrize(
    ("typed", "verb", "fields"),
    [
        ("laga kraft", "force.show", {}),
        ("ta tillbaka laga kraft", "force.back", {}),
        ("Överklagat", "force.back", {}),
        ("legal force appealed", "force.back", {}),
        ("Laga kraft 2026-12-20", "force.say", {"day": "2026-12-20", "no_appeal": "no"}),
        ("laga kraft 2026", "force.say", {"day": "2026", "no_appeal": "no"}),
        ("laga kraft 2026-12-20, inget överklagande pågår.", "force.say", {"day": "2026-12-20", "no_appeal": "yes"}),
        ("legal force 2026-12-20 no appeal", "force.say", {"day": "2026-12-20", "no_appeal": "yes"}),
    ],
)
def test_legal_force_is_read(typed: str, verb: str, fields: dict[str, str]) -> None:
    """With a day, and with the word that nobody has appealed."""
    found = command(Words(typed))
    assert found is not None
    assert (found.verb, found.fields, harmless(found)) == (verb, fields, True)


@pytest.mark.parametrize(
    ("typed", "verb", "fields"),
    [
        ("datum", "dates.show", {}),
        ("justering", "dates.show", {}),
        ("justerat", "dates.show", {}),
        ("Protokollet är justerat den 2026-12-08.", "dates.say", {"adjusted": "2026-12-08"}),
        ("anslaget 2026-12-09", "dates.say", {"announced": "2026-12-09"}),
        ("anslagit 2026", "dates.say", {"announced": "2026"}),
        ("adjusted 2026-12-08", "dates.say", {"adjusted": "2026-12-08"}),
        ("announced 2026-12-09", "dates.say", {"announced": "2026-12-09"}),
    ],
)
def test_the_dates_of_the_minutes_are_read(typed: str, verb: str, fields: dict[str, str]) -> None:
    """A word without a day shows them."""
    found = command(Words(typed))
    assert found is not None
    assert (found.verb, found.fields, harmless(found)) == (verb, fields, True)


@pytest.mark.parametrize(
    ("typed", "off"),
    [
        ("efterregistrering på", "no"),
        ("Efterregistreringen av.", "yes"),
        ("enter afterwards on", "no"),
        ("Enter afterwards: off", "yes"),
    ],
)
def test_entering_from_paper_is_turned_on_and_off(typed: str, off: str) -> None:
    """A word each."""
    found = command(Words(typed))
    assert found is not None
    assert (found.verb, found.fields, harmless(found)) == ("paper.enter", {"off": off}, True)
