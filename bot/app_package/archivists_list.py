"""The archivist's list: what is kept, where, how long and on which decision; read off the tables, the facts and the profiles themselves (R-203, R-213)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from typing import Final

from bot.app_package.kept_personal import PERSONAL_COLUMNS, PERSONAL_FIELDS, SUBJECTS
from bot.app_package.what_is_kept import KEPT, columns
from bot.settings.profiles import Shelf
from cards.bilingual import Bilingual
from dialogs.facts import KINDS
from dialogs.profile.profile import Profile

_TITLE: Final = Bilingual("Vad Bisittare bevarar", "What Bisittare keeps")
_LEAD: Final = Bilingual(
    "Listan är läst ur programmets egna tabeller. Allt ligger i kommunens databas. Det är arbetsmaterial och inget arkiv; journalen kan vara en allmän "
    "handling redan under sammanträdet, och varje begäran prövas. Bisittare gallrar inget av sig själv: kommunen kör `bisittare purge`.",
    "The list is read off the program's own tables. All lies in the municipality's database. It is working material and no archive; the journal may be a "
    "public record during the sitting already, and each request is tried. Nothing is purged by itself: the municipality runs `bisittare purge`.",
)
_DECISIONS: Final = Bilingual("Gallringsbeslut", "Decisions to purge")
_DECISION_HEAD: Final = (
    Bilingual("Profil", "Profile"),
    Bilingual("Beslut (purge_decision)", "Decision (purge_decision)"),
    Bilingual(
        "Registrerade lydelser sparas, dagar (wordings_kept_days)",
        "Registered wordings are kept, days (wordings_kept_days)",
    ),
    Bilingual(
        "Det som är av tillfällig betydelse sparas, dagar (passing_kept_days)",
        "What is of passing importance is kept, days (passing_kept_days)",
    ),
)
_NO_DECISION: Final = Bilingual("inget: inget sammanträde gallras", "none: no sitting is purged")
_AS_TYPED: Final = Bilingual("som --days säger", "as --days says")
_TABLES: Final = Bilingual("Databasens tabeller", "The database's tables")
_TABLE_HEAD: Final = (
    Bilingual("Tabell", "Table"),
    Bilingual("Innehåll", "Content"),
    Bilingual("Hur länge", "How long"),
    Bilingual("Kolumner som pekar ut en person", "Columns that name a person"),
    Bilingual("Övriga kolumner", "Other columns"),
)
_FACTS: Final = Bilingual("Journalens uppgifter", "The journal's facts")
_FACTS_LEAD: Final = Bilingual(
    "Varje uppgift står i journalen med tid och vem den kom från. De gallras tillsammans, när laga kraft är antecknad och inget överklagande pågår; "
    "yrkandens lydelser gallras före det, när de är registrerade.",
    "Each fact stands in the journal with its time and who it came from. They are purged together, once legal force is noted and no appeal is pending; "
    "the wordings of motions before that, once they are registered.",
)
_FACT_HEAD: Final = (
    Bilingual("Uppgift", "Fact"),
    Bilingual("Fält som pekar ut en person", "Fields that name a person"),
    Bilingual("Övriga fält", "Other fields"),
)
_ELSEWHERE: Final = Bilingual("Utanför databasen", "Outside the database")
_ELSEWHERE_IS: Final = Bilingual(
    "Det som står i Teams chatt, säkerhetskopior, databasens egen logg och det som någon har exporterat når ingen gallring här: det gallras enligt kommunens egna regler.",
    "What stands in Teams' chat, backups, the database's own log and what somebody exported is reached by no purge here: it goes by rules of the municipality's own.",
)
_NONE: Final = "–"


def kept_list(shelf: Shelf, language: str) -> str:
    """Return the list as Markdown; the same profiles give the same list."""
    parts = (_decisions(shelf.profiles, language), _tables(language), _facts(language))
    lead = [f"# {_TITLE.text(language)}", _LEAD.text(language)]
    end = [f"## {_ELSEWHERE.text(language)}", _ELSEWHERE_IS.text(language)]
    return "\n\n".join([*lead, *(one for part in parts for one in part), *end]) + "\n"


def _decisions(profiles: Mapping[str, Profile], language: str) -> Iterator[str]:
    yield f"## {_DECISIONS.text(language)}"
    rows = []
    for name, one in sorted(profiles.items()):
        decided = one.purge_decision.strip() or _NO_DECISION.text(language)
        times = (one.wordings_kept_days, one.passing_kept_days)
        days = (_AS_TYPED.text(language) if time is None else str(time) for time in times)
        rows.append((name, f"{decided} ({one.source_of('purge_decision').source})", *days))
    yield _table(_DECISION_HEAD, rows, language)


def _tables(language: str) -> Iterator[str]:
    yield f"## {_TABLES.text(language)}"
    rows = []
    for name, one in KEPT.items():
        personal = [column for column in columns(name) if column in PERSONAL_COLUMNS[name]]
        others = [column for column in columns(name) if column not in PERSONAL_COLUMNS[name]]
        rows.append((name, one.what.text(language), one.until.text(language), _listed(personal), _listed(others)))
    yield _table(_TABLE_HEAD, rows, language)


def _facts(language: str) -> Iterator[str]:
    yield f"## {_FACTS.text(language)}"
    yield _FACTS_LEAD.text(language)
    for subject, about in SUBJECTS.items():
        kinds = [kind for kind in KINDS.values() if kind.__module__.split(".")[1] == subject]
        rows = []
        for kind in kinds:
            names = [one.name for one in fields(kind)]
            personal = [name for name in names if name in PERSONAL_FIELDS]
            others = [name for name in names if name not in PERSONAL_FIELDS]
            rows.append((kind.__name__, _listed(personal), _listed(others)))
        yield f"### {about.text(language)}"
        yield _table(_FACT_HEAD, rows, language)


def _listed(names: list[str]) -> str:
    return ", ".join(names) or _NONE


def _table(head: tuple[Bilingual, ...], rows: Iterable[tuple[str, ...]], language: str) -> str:
    lines = [[one.text(language) for one in head], ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in lines)
