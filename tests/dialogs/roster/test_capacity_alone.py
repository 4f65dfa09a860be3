"""Chair, vice chair and secretary are taken from words that say that and nothing else (R-142, R-251)."""

import pytest

from dialogs.meeting.capacity import Capacity
from dialogs.roster.capacity_alone import ACTS_FOR_ALL
from dialogs.roster.read_list import read_roster
from dialogs.roster.understood import RosterDraft

ELSEWHERE = """
    ej ordförande|icke ordförande|inte längre ordförande|ordförande nej|ordförande: nej|ordförande (nej)|nej, ordförande
    ordförande?|avgående ordförande|tillträdande ordförande|nyvald ordförande|föreslagen ordförande|kandidat till ordförande
    ordförande t.o.m. 2025|ordförande från 1 januari 2027|ordförande 2027|ordförande, 2027-01-01|ordförande, 2023-01-01–2026-12-31
    tidigare ordförande|f.d. ordförande|f d ordf|före detta ordförande|fd sekreterare|f d sekreterare|före detta sekreterare
    kommunstyrelsens ordförande|Kommunals ordförande|valberedningens ordförande|nämndens förra ordförande|styrelseordförande
    ordförande i kommunstyrelsen|ledamot, ordförande i kommunstyrelsen|ordförande, i kommunstyrelsen|ordförande (kommunstyrelsen)
    ordförande för PRO|ordförande PRO|ordförande Kommunal|ordförande Vision|ordförande BUN|ordförande (AU)|ordförande, KS|ordf. AU
    ordförande/arbetsutskottet|ordförande – arbetsutskottet|ordförande, Socialnämnden|ordf. byggnadsnämnden|ordförande i ärende 4
    åhörare, ordförande|revisor, ordförande|gäst, ordförande i PRO|elev, ordförande i elevrådet|facklig företrädare, ordförande
    tf ordförande|t.f. ordf|tillförordnad ordförande|tjänstgörande ordförande|tjg ordf.|tillfällig ordförande|ordförande § 5
    ersättare för ordföranden|ordförandens ersättare|stöd åt ordföranden|ordförandens assistent|hedersordförande|ordförande*|ordförande¹
    ordförande (1)|ordförande 2|ordförande, sekreterare|ordförande och sekreterare|ordförande, vice ordförande|ordförande eller ersättare
    ordförande, kommer 10 min sent|ordförande, för Gun Lind|vice ordförande i PRO|ej vice ordförande|2:e vice ordförande KS
    f.d. vice ordförande|vice ordförande, tolk|sekreterare åt ordföranden|assistent till sekreteraren|bitr. sekreterare|vice sekreterare
    facklig sekreterare|partisekreterare|utskottssekreterare|sekreterare i PRO|sekreterare AU|handläggare, sekreterare|sekreterare §§ 1–5
    handläggare/sekreterare|ej sekreterare|sekreterare (facket)|sekreterare, ersättare|kommunsekreterare|revisor, sekreterare
    icke tjänstgörande ordförande|ej tjänstgörande sekreterare|ordförande, ej tjänstgörande|ordförande eller Gun Lind
    not chair|former chair|acting chair|chair of the union|chair until May|chair, not today|secretary to the mayor|deputy secretary
"""
PLAIN = {
    Capacity.CHAIR: "ordförande|Ordf.|ordföranden|mötesordförande|ordförande (S)|ordförande S|ordförande, S|ordförande, i rummet|"
    "ordförande på distans|ordförande (frånvarande)|ordförande: ja|ledamot/ordförande|chair|chairperson, remote|ordförande, tel. 070-123 45 67|"
    "ordförande (Vänsterpartiet)|ordförande, tjänstgör|ordförande, ej § 7",
    Capacity.VICE_CHAIR: "vice ordförande|1:e vice ordförande|2 v ordf|andre vice ordf.|vice ordförande (KD), distans|deputy chair|"
    "1:e vice ordförande, tf ordförande|1:e vice ordförande, tjänstgörande ordförande",
    Capacity.SECRETARY: "sekreterare|sekr.|nämndsekreterare|mötessekreterare|vid protokollet|protokollförare, i rummet|secretary|clerk",
}
WAYS = ("Anna Ek, {}", "Anna Ek (BP), {}", "Anna Ek; {}", "Anna Ek\t{}", "Anna Ek ({})", "Namn\tUppdrag\nAnna Ek\t{}")


def _act_for_all(draft: RosterDraft) -> list[Capacity]:
    return [one.capacity for one in draft.people if one.capacity in ACTS_FOR_ALL]


@pytest.mark.parametrize("said", [said.strip() for said in ELSEWHERE.replace("\n", "|").split("|") if said.strip()])
def test_words_around_the_capacity_make_the_line_one_to_ask_about(said: str) -> None:
    """However the line is written, and whatever heads it; the words are told, and so is a line that is left out."""
    for way in WAYS:
        for head in ("", "Ledamöter\n", "Övriga närvarande\n"):
            if head and "Namn" in way:
                continue
            text = head + way.format(said)
            draft = read_roster(text)
            assert not _act_for_all(draft), text
            told = " ".join(words for _, words in draft.lost)
            assert draft.problems or draft.people, text
            assert (
                any(problem != "no_capacity" for problem, _ in draft.problems)
                or "ordf" in told.casefold()
                or ("sek" in told or "chair" in told or "secretary" in told)
            ), text


@pytest.mark.parametrize(
    ("said", "capacity"), [(said, capacity) for capacity, words in PLAIN.items() for said in words.split("|")]
)
def test_the_capacity_alone_holds(said: str, capacity: Capacity) -> None:
    """With a party and a place, where the line has them."""
    for text in (f"Anna Ek, {said}", f"Ledamöter\nAnna Ek, {said}", f"Namn\tUppdrag\nAnna Ek\t{said}"):
        assert [one.capacity for one in read_roster(text).people] == [capacity], text


@pytest.mark.parametrize(
    "text",
    [
        "Ordförande i PRO: Anna Ek",
        "Ordförande (AU): Anna Ek",
        "Ej ordförande: Anna Ek",
        "Tf ordförande: Anna Ek",
        "Tf ordförande\nAnna Ek",
        "Ordförande\nAnna Ek, i arbetsutskottet",
        "Ordförande\nAnna Ek (i AU)",
        "Kommunals ordförande Anna Ek",
        "Anna Ek avgående ordförande",
        "Anna Ek ej ordförande",
        "Åhörare\nAnna Ek, sekreterare",
        "Fackliga företrädare\nAnna Ek, sekreterare",
        "Ledamöter\nBo Lind\nPensionärsrådet\nAnna Ek (S), ordförande",
        "Namn\tUppdrag\tOrgan\nAnna Ek\tOrdförande\tSocialnämnden",
        "Namn\tUppdrag\tI kommunstyrelsen\nAnna Ek\t\tOrdförande",
    ],
)
def test_a_heading_or_a_column_may_say_that_it_is_elsewhere(text: str) -> None:
    """As the line itself may."""
    assert not _act_for_all(read_roster(text))


def test_below_other_people_of_the_sitting_stands_its_secretary() -> None:
    """As minutes have it."""
    assert _act_for_all(read_roster("Övriga närvarande\nKarin Holm, nämndsekreterare")) == [Capacity.SECRETARY]


@pytest.mark.parametrize(
    "line",
    [
        "/Anna Ek, sekreterare",
        "Hälsningar Anna Ek, sekreterare",
        "Inkallad av Anna Ek, sekreterare",
        "Undertecknad Anna Ek, ordförande",
        "Ordförande: Anna Ek eller Gun Lind",
        "Chair: Anna Ek or Gun Lind",
    ],
)
def test_whoever_signs_or_is_named_with_another_is_not_made_so(line: str) -> None:
    """Nor is a greeting a part of anybody's name; the line is told or asked about."""
    draft = read_roster(line)
    assert _act_for_all(draft) == []
    assert draft.problems
