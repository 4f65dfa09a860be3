"""Reads a scenario: a text that a secretary can write, one step a line, in Swedish. README.md shows the whole format."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from bot.rehearsal.cast import meant, read_part
from bot.rehearsal.steps import Do, Part, Scenario, ScenarioError, Step

_TEXT = r'["”“]([^"”“]*)["”“]'
_NUMBER = r"(\d+(?:[.,]\d+)?)"
_CAST = "medverkande"

# What a person does, after "Name: ". Each text in quotes becomes a word of the step, in order.
_DEEDS: tuple[tuple[str, Do], ...] = (
    (rf"skriver {_TEXT}", Do.SAY),
    (rf"skriver till bisittaren {_TEXT}", Do.MENTION),
    (rf"skriver privat {_TEXT}", Do.SAY_PRIVATELY),
    (rf"ändrar till {_TEXT}", Do.EDIT),
    (r"tar bort sitt meddelande", Do.DELETE),
    (r"får sitt meddelande dolt", Do.HIDE),
    (rf"trycker {_TEXT}", Do.PRESS),
    (rf"trycker {_TEXT} i äldre app", Do.PRESS_OLD),
    (rf"fyller i {_TEXT} med {_TEXT}", Do.FILL),
    (rf"kryssar i {_TEXT}", Do.FILL),
    (r"stänger rutan", Do.CLOSE),
    (r"tittar", Do.LOOK),
    (r"kommer till mötet|kommer tillbaka", Do.JOIN),
    (r"lämnar mötet|tappar länken", Do.LEAVE),
    (r"läggs till i chatten", Do.ADMIT),
    (r"tas bort ur chatten", Do.DISMISS),
    (r"gillar det senaste", Do.LIKE),
    (r"upprepas", Do.AGAIN),
    (r"upprepas som nytt", Do.AGAIN_NEW),
)
_EVENTS: tuple[tuple[str, Do], ...] = (
    (r"paus", Do.PAUSE),
    (rf"vänta {_NUMBER} sekund(?:er)?", Do.WAIT),
    (r"mötet börjar", Do.BEGIN),
    (r"mötet slutar", Do.END),
    (r"bisittaren läggs till", Do.INSTALL),
    (r"bisittaren tas bort", Do.UNINSTALL),
    (r"bisittaren startas om", Do.RESTART),
    (r"chatten stängs av", Do.CHAT_OFF),
    (r"chatten öppnas igen", Do.CHAT_ON),
)
_TROUBLES: tuple[tuple[str, str], ...] = (
    (rf"är nere {_NUMBER} gånger", "down"),
    (rf"är upptaget {_NUMBER} gånger", "busy"),
    (rf"tappar svaret {_NUMBER} gånger", "lost"),
    (rf"dröjer {_NUMBER} sekund(?:er)?", "slow"),
)
_HOPES: tuple[tuple[str, Do], ...] = (
    (rf"(.+?) ser {_TEXT}", Do.SEES),
    (rf"(.+?) ser inte {_TEXT}", Do.SEES_NOT),
    (rf"(.+?) ser knappen {_TEXT}", Do.SEES_BUTTON),
    (rf"(.+?) ser inte knappen {_TEXT}", Do.SEES_NO_BUTTON),
)
_WHICH = re.compile(rf"(.*?) (?:för (ärende|yrkande) (\d+)|där (\w+) är {_TEXT})")
_KEYS = {"ärende": "matter", "yrkande": "motion"}


@dataclass(slots=True)
class _Reading:
    path: Path
    title: str = ""
    english_title: str = ""
    section: str = ""
    settings: dict[str, str] = field(default_factory=dict)
    cast: list[Part] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)


def read_scenario(path: Path) -> Scenario:
    """The scenario in a file (UTF-8). Raises ScenarioError for a line that cannot be understood."""
    reading = _Reading(path)
    for number, line in _whole_lines(path):
        try:
            _take(reading, number, line)
        except (ValueError, OSError) as error:
            raise ScenarioError(path, number, f"{error} (raden: {_first_line(line)})") from None
    if not reading.cast:
        raise ScenarioError(path, 1, 'det finns inga medverkande: skriv dem under "## Medverkande"')
    cast, steps = tuple(reading.cast), tuple(reading.steps)
    return Scenario(path, reading.title, reading.settings, cast, steps, reading.english_title)


def both(text: str) -> tuple[str, str]:
    """A text in Swedish and in English: what stands before " | ", and after it. One language alone stands for both."""
    swedish, _, english = text.partition(" | ")
    return swedish.strip(), english.strip() or swedish.strip()


def read_step(line: str, cast: Sequence[Part], number: int = 1, folder: Path | None = None) -> Step:
    """One step, such as `Anna Ek: skriver "klar"`; `folder` is where its files lie. Raises ValueError with a reason."""
    line = line.strip()
    if line.startswith("("):
        swedish, english = both(line.strip("() "))
        return Step(number, line, Do.REMARK, words=(swedish,), english=english)
    for pattern, do in _EVENTS:
        if found := re.fullmatch(pattern, line, re.IGNORECASE):
            return Step(number, line, do, number=_number(found.groups()))
    who, colon, deed = line.partition(":")
    if not colon:
        raise ValueError("en rad är antingen (en anmärkning), paus, eller Namn: gör något")
    deed = _with_files(deed.strip(), folder)
    if who.lower() == "teams":
        return _trouble(line, number, deed)
    if who.lower() == "förvänta":
        return _hope(line, number, deed, cast)
    return _deed(Step(number, line, Do.PAUSE, meant(who, cast)), deed)


def _take(reading: _Reading, number: int, line: str) -> None:
    if line.startswith("# ") and not reading.title:
        reading.title, reading.english_title = both(line[2:])
    elif line.startswith("#"):
        heading, english = both(line.lstrip("# "))
        reading.section = heading.lower()
        if reading.section != _CAST:
            reading.steps.append(Step(number, line, Do.HEADING, words=(heading,), english=english))
    elif reading.section == _CAST:
        part = read_part(line)
        if any(part.name == one.name for one in reading.cast):
            raise ValueError(f"{part.name} står två gånger")
        reading.cast.append(part)
    elif not reading.cast and not reading.steps:
        key, colon, value = line.partition(":")
        if not colon:
            raise ValueError("före de medverkande står bara inställningar, som Möte: Socialnämnden")
        reading.settings[key.strip().lower()] = value.strip()
    else:
        reading.steps.append(read_step(line, reading.cast, number, reading.path.parent))


def _whole_lines(path: Path) -> Iterator[tuple[int, str]]:
    # A text in quotes may go over several lines: the line is whole when its quotes are even.
    begun, whole = 0, ""
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = raw.strip()
        if not whole and (not line or line.startswith("//")):
            continue
        begun = begun if whole else number
        whole = f"{whole}\n{line}" if whole else line
        if len(re.findall(r'["”“]', whole)) % 2 == 0:
            yield begun, whole
            whole = ""
    if whole:
        raise ScenarioError(path, begun, "ett citattecken saknas")


def _deed(step: Step, deed: str) -> Step:
    data: dict[str, str] = {}
    if deed.startswith("trycker") and (which := _WHICH.fullmatch(deed)):
        deed, kind, one, key, value = which.groups()
        data = {_KEYS[kind]: one} if kind else {key: value}
    for pattern, do in _DEEDS:
        if found := re.fullmatch(pattern, deed, re.IGNORECASE | re.DOTALL):
            words = tuple(word for word in found.groups() if word is not None)
            if do is Do.FILL and len(words) == 1:
                words = (words[0], "ja")
            return Step(step.line, step.text, do, step.who, words, data=data)
    raise ValueError(f"jag förstår inte {_first_line(deed)!r}; man kan {_known(_DEEDS)}")


def _hope(line: str, number: int, hope: str, cast: Sequence[Part]) -> Step:
    for pattern, do in _HOPES[::-1]:
        if found := re.fullmatch(pattern, hope, re.IGNORECASE | re.DOTALL):
            return Step(number, line, do, meant(found[1], cast), (found[2],))
    raise ValueError(f'jag förstår inte {hope!r}; skriv till exempel förvänta: ordföranden ser "11 av 11"')


def _trouble(line: str, number: int, trouble: str) -> Step:
    for pattern, name in _TROUBLES:
        if found := re.fullmatch(pattern, trouble, re.IGNORECASE):
            return Step(number, line, Do.TROUBLE, words=(name,), number=_number(found.groups()))
    raise ValueError(f"jag förstår inte {trouble!r}; Teams kan {_known(_TROUBLES)}")


def _with_files(deed: str, folder: Path | None) -> str:
    def read(found: re.Match[str]) -> str:
        words = ((folder or Path()) / found[1]).read_text(encoding="utf-8")
        return '"' + words.strip().replace('"', "'") + '"'

    return re.sub(rf"filen {_TEXT}", read, deed)


def _number(groups: Sequence[str | None]) -> float:
    return next((float(one.replace(",", ".")) for one in groups if one), 0)


def _known(table: Sequence[tuple[str, object]]) -> str:
    def plain(pattern: str) -> str:
        return re.sub(r"\(\?:(\w+)\)\?", r"\1", pattern.replace(_TEXT, '"…"').replace(_NUMBER, "2")).replace("|", ", ")

    return ", ".join(plain(pattern) for pattern, _ in table)


def _first_line(text: str) -> str:
    return text.split("\n", maxsplit=1)[0]
