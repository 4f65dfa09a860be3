"""TOML text to a plain table, or the mistake with its line."""

import re
import tomllib
from collections.abc import Mapping
from typing import Final

from cards.bilingual import Bilingual
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.reading.readers import no_such_day

_MOST_CHARS: Final = 200_000
_WHERE: Final = re.compile(r"\(at line (\d+), column \d+\)")
_DATE: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TOO_LONG: Final = Bilingual(
    f"filen är längre än {_MOST_CHARS} tecken och är därför knappast en profil",
    f"the file is longer than {_MOST_CHARS} characters and so hardly a profile",
)
_TOO_DEEP: Final = Bilingual("parenteserna ligger för djupt i varandra", "the brackets are nested too deeply")
_TWICE: Final = Bilingual(
    "samma nyckel eller rubrik står två gånger i filen; ta bort den ena",
    "the same key or heading stands twice in the file; remove one of them",
)
_MALFORMED: Final = Bilingual(
    "raden går inte att läsa som TOML; kontrollera citattecken, likhetstecken, kommatecken och parenteser",
    "the line cannot be read as TOML; check quotation marks, equals signs, commas and brackets",
)


def read_toml(text: str, file: str) -> Mapping[str, object] | ProfileMistake:
    """The table that `text` holds. Never raises: whatever is wrong with the text is a mistake."""
    if len(text) > _MOST_CHARS:
        return ProfileMistake(file, 1, _TOO_LONG)
    try:
        return tomllib.loads(text)
    except RecursionError:
        return ProfileMistake(file, 1, _TOO_DEEP)
    except ValueError as error:
        # Besides TOML's own error this is a whole number of more digits than Python reads.
        return _mistake(text, file, str(error))


def _mistake(text: str, file: str, said: str) -> ProfileMistake:
    lines = text.removesuffix("\n").split("\n")  # as TOML counts them: a carriage return alone ends no line
    found = _WHERE.search(said)
    line = min(int(found.group(1)), len(lines)) if found else len(lines)
    if "date" in said and (written := _DATE.search(lines[line - 1])):
        return ProfileMistake(file, line, no_such_day(written.group()))
    twice = any(word in said for word in ("overwrite", "twice", "mutate immutable"))
    return ProfileMistake(file, line, _TWICE if twice else _MALFORMED)
