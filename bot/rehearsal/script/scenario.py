"""Reads a scenario: a text that a secretary can write, one step a line, in Swedish. README.md shows the whole format.

What stands in quotes may have its English after a bar; `english.py` makes the scenario that is played in English.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.rehearsal.script.cast import meant, read_part
from bot.rehearsal.script.steps import Do, NotUnderstoodError, Part, Scenario, ScenarioError, Step

# What stands in quotes, or a file's name that does: its content is then meant.
_TEXT = r'((?:filen )?["”“][^"”“]*["”“])'
_QUOTES = '"”“'
_TICKED = ("ja", "yes")
_LARGEST = 2**20  # octets; a file that never ends is refused like one that is not there
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
    (rf"(.+?) ser inte knappen {_TEXT}", Do.SEES_NO_BUTTON),
    (rf"(.+?) ser knappen {_TEXT}", Do.SEES_BUTTON),
    (rf"(.+?) ser inte {_TEXT}", Do.SEES_NOT),
    (rf"(.+?) ser {_TEXT}", Do.SEES),
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
    """The scenario in a file (UTF-8).

    Raises ScenarioError for a line that cannot be understood, NotUnderstoodError for a file that cannot be read.
    """
    return scenario_in(_content(path), path)


def scenario_in(text: str, path: Path) -> Scenario:
    """The scenario in a text; `path` is where it came from, and its files lie next to it. Raises ScenarioError."""
    reading = _Reading(path)
    for number, line in _whole_lines(text, path):
        try:
            _take(reading, number, line)
        except NotUnderstoodError as error:
            raise ScenarioError(path, number, error.sentence) from None
    if not reading.cast:
        raise ScenarioError(path, 1, lambda say: say.no_cast)
    cast, steps = tuple(reading.cast), tuple(reading.steps)
    return Scenario(path, reading.title, reading.settings, cast, steps, reading.english_title)


def both(text: str) -> tuple[str, str]:
    """A text in Swedish and in English: what stands before " | ", and after it. One language alone stands for both."""
    swedish, _, english = text.partition(" | ")
    return swedish.strip(), english.strip() or swedish.strip()


def read_step(line: str, cast: Sequence[Part], number: int = 1, folder: Path | None = None) -> Step:
    """One step, such as `Anna Ek: skriver "klar | done"`; `folder` is where its files lie. Raises NotUnderstoodError."""
    line = line.strip()
    if line.startswith("("):
        swedish, english = both(line.strip("() "))
        return Step(number, line, Do.REMARK, words=(swedish,), english=(english,))
    for pattern, do in _EVENTS:
        if found := re.fullmatch(pattern, line, re.IGNORECASE):
            return Step(number, line, do, number=_number(found.groups()))
    who, colon, deed = line.partition(":")
    if not colon:
        raise NotUnderstoodError(lambda say: say.no_step)
    deed = deed.strip()
    if who.lower() == "din tur":
        return replace(read_step(deed, cast, number, folder), is_yours=True)
    if who.lower() == "teams":
        return _trouble(line, number, deed)
    if who.lower() == "förvänta":
        return _hope(Step(number, line, Do.SEES), deed, cast, folder)
    return _deed(Step(number, line, Do.PAUSE, meant(who, cast)), deed, folder)


def _take(reading: _Reading, number: int, line: str) -> None:
    if line.startswith("# ") and not reading.title:
        reading.title, reading.english_title = both(line[2:])
    elif line.startswith("#"):
        heading, english = both(line.lstrip("# "))
        reading.section = heading.lower()
        if reading.section != _CAST:
            reading.steps.append(Step(number, line, Do.HEADING, words=(heading,), english=(english,)))
    elif reading.section == _CAST:
        part = read_part(line)
        if any(part.name == one.name for one in reading.cast):
            raise NotUnderstoodError(lambda say: say.twice.format(name=part.name))
        reading.cast.append(part)
    elif not reading.cast and not reading.steps:
        key, colon, value = line.partition(":")
        if not colon:
            raise NotUnderstoodError(lambda say: say.only_settings)
        reading.settings[key.strip().lower()] = value.strip()
    else:
        reading.steps.append(read_step(line, reading.cast, number, reading.path.parent))


def _whole_lines(text: str, path: Path) -> Iterator[tuple[int, str]]:
    # A text in quotes may go over several lines: the line is whole when its quotes are even.
    begun, whole = 0, ""
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if not whole and (not line or line.startswith("//")):
            continue
        begun = begun if whole else number
        whole = f"{whole}\n{line}" if whole else line
        if _quotes_are_closed(whole):
            yield begun, whole
            whole = ""
    if whole:
        raise ScenarioError(path, begun, lambda say: say.quote_missing)


def _quotes_are_closed(text: str) -> bool:
    return sum(text.count(quote) for quote in _QUOTES) % 2 == 0


def _deed(step: Step, deed: str, folder: Path | None) -> Step:
    data: dict[str, str] = {}
    if deed.startswith("trycker") and (which := _WHICH.fullmatch(deed)):
        deed, kind, one, key, value = which.groups()
        data = {_KEYS[kind]: one} if kind else {key: value.strip(_QUOTES)}
    for pattern, do in _DEEDS:
        if found := re.fullmatch(pattern, deed, re.IGNORECASE | re.DOTALL):
            said = [_said(one, folder) for one in found.groups()]
            if do is Do.FILL and len(said) == 1:
                said.append(_TICKED)
            words, english = tuple(one for one, _ in said), tuple(one for _, one in said)
            return Step(step.line, step.text, do, step.who, words, data=data, english=english)
    raise NotUnderstoodError(lambda say: say.no_deed.format(words=_first_line(deed), known=_known(_DEEDS)))


def _said(quoted: str, folder: Path | None) -> tuple[str, str]:
    """What stands in quotes, in Swedish and in English ("" where it is not given); a file is as it is."""
    if quoted[0] not in _QUOTES:
        return _content((folder or Path()) / quoted.partition(" ")[2].strip(_QUOTES)).strip(), ""
    swedish, _, english = quoted.strip(_QUOTES).partition(" | ")
    return swedish.strip(), english.strip()


def _content(path: Path) -> str:
    try:
        with path.open("rb") as source:
            octets = source.read(_LARGEST + 1)
        if len(octets) <= _LARGEST:
            return octets.decode()
    except (OSError, UnicodeDecodeError):
        pass
    raise NotUnderstoodError(lambda say: say.no_file.format(file=path.name))


def _hope(step: Step, hope: str, cast: Sequence[Part], folder: Path | None) -> Step:
    for pattern, do in _HOPES:
        if found := re.fullmatch(pattern, hope, re.IGNORECASE | re.DOTALL):
            swedish, english = _said(found[2], folder)
            return Step(step.line, step.text, do, meant(found[1], cast), (swedish,), english=(english,))
    raise NotUnderstoodError(lambda say: say.no_hope.format(words=hope))


def _trouble(line: str, number: int, trouble: str) -> Step:
    for pattern, name in _TROUBLES:
        if found := re.fullmatch(pattern, trouble, re.IGNORECASE):
            return Step(number, line, Do.TROUBLE, words=(name,), number=_number(found.groups()))
    raise NotUnderstoodError(lambda say: say.no_trouble.format(words=trouble, known=_known(_TROUBLES)))


def _number(groups: Sequence[str | None]) -> float:
    return next((float(one.replace(",", ".")) for one in groups if one), 0)


def _known(table: Sequence[tuple[str, object]]) -> str:
    def plain(pattern: str) -> str:
        return re.sub(r"\(\?:(\w+)\)\?", r"\1", pattern.replace(_TEXT, '"…"').replace(_NUMBER, "2")).replace("|", ", ")

    return ", ".join(plain(pattern) for pattern, _ in table)


def _first_line(text: str) -> str:
    return text.split("\n", maxsplit=1)[0]
