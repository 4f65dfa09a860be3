"""The texts of the rehearsal room's page, read out of the TypeScript that holds them."""

import re
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).resolve().parents[2] / "bot" / "rehearsal" / "page" / "web" / "src" / "words"
_TEXT: Final = re.compile(r'"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`')
_FILLED_IN: Final = re.compile(r"\$\{[^}]*\}")
_NO_TEXT: Final = re.compile(r'^import .*$|"[^"\n]*"(?=:)|^\s*/?\*.*$', re.MULTILINE)  # and keys, and comments


def page_words(language: str) -> list[str]:
    """Every text of the page in "sv" or "en", in the order of the files; what is filled in is left out."""
    files = [_FOLDER / f"{language}.ts", _FOLDER / f"happening.{language}.ts"]
    return [text for file in files for text in texts(file.read_text(encoding="utf-8"))]


def texts(source: str) -> list[str]:
    """The texts in a file of words, those inside what is filled in too (a plural's two forms)."""
    found: list[str] = []
    for quoted, template in _TEXT.findall(_NO_TEXT.sub("", source)):
        found.append(_FILLED_IN.sub("", quoted or template).replace("\\n", "\n").strip())
        found += [text for part in _FILLED_IN.findall(template) for text in texts(part)]
    return [text for text in found if text]
