"""On which line each key of a TOML text stands. The standard reader forgets; whoever edits a profile needs to know."""

import re
from typing import Final

Path = tuple[str, ...]

# Profiles are two or three levels deep. Beyond this the scanner rests: an approximate line is enough there.
_DEEPEST: Final = 20
_BLANK: Final = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SPACE: Final = re.compile(r"[ \t]*")
_OPENS: Final = re.compile(r"\[+[ \t]*")
_CLOSES: Final = re.compile(r"[ \t]*\]+")
_KEY: Final = re.compile(r"""[A-Za-z0-9_-]+|"(?:\\.|[^"\\\n])*"|'[^'\n]*'""")
_MANY_LINES: Final = re.compile(r'"""(?:\\.|[^\\])*?"{3,5}|' + r"'''.*?'{3,5}", re.DOTALL)
_ONE_LINE: Final = re.compile(r"""[^,\]}#\n"']+""")


def key_lines(text: str) -> dict[Path, int]:
    """The line, counted from 1, of every key path and table heading in `text`; the first place wins.

    Meant for text that has been read as TOML. For any other text it answers what it found until it was lost.
    """
    return _Scanner(text).scan()


class _Scanner:
    """Walks the text once, from the top."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._line, self._counted_to = 1, 0
        self._lines: dict[Path, int] = {}

    def scan(self) -> dict[Path, int]:
        prefix: Path = ()
        self._skip(_BLANK)
        while self._at < len(self._text):
            before = self._at
            if self._text[self._at] == "[":
                self._skip(_OPENS)
                prefix = self._key(())
                self._skip(_CLOSES)
            else:
                self._pair(prefix, 0)
            self._skip(_BLANK)
            if self._at == before:
                break
        return self._lines

    def _pair(self, prefix: Path, depth: int) -> None:
        path = self._key(prefix)
        if self._text[self._at : self._at + 1] != "=":
            return
        self._at += 1
        self._skip(_SPACE)
        self._value(path, depth)

    def _key(self, prefix: Path) -> Path:
        """A key, dotted or not, below `prefix`; noted with its line."""
        self._line += self._text.count("\n", self._counted_to, self._at)
        self._counted_to, line, path = self._at, self._line, prefix
        while found := _KEY.match(self._text, self._at):
            self._at = found.end()
            path = (*path, found.group().strip("\"'"))
            self._skip(_SPACE)
            if self._text[self._at : self._at + 1] != ".":
                break
            self._at += 1
            self._skip(_SPACE)
        self._lines.setdefault(path, line)
        return path

    def _value(self, path: Path, depth: int) -> None:
        mark = self._text[self._at : self._at + 1]
        if mark in ("{", "[") and depth < _DEEPEST:
            self._nested(path, depth + 1, braces=mark == "{")
        elif many := _MANY_LINES.match(self._text, self._at):
            self._at = many.end()
        elif mark in ('"', "'"):
            quoted = _KEY.match(self._text, self._at)
            self._at = quoted.end() if quoted else len(self._text)
        else:
            self._skip(_ONE_LINE)

    def _nested(self, path: Path, depth: int, *, braces: bool) -> None:
        """An inline table (`braces`) or an array, with everything in it."""
        self._at += 1
        self._skip(_BLANK)
        while self._at < len(self._text) and self._text[self._at] not in "]}":
            before = self._at
            if braces:
                self._pair(path, depth)
            else:
                self._value(path, depth)
            self._skip(_BLANK)
            if self._text[self._at : self._at + 1] == ",":
                self._at += 1
            self._skip(_BLANK)
            if self._at == before:
                return
        self._at += 1

    def _skip(self, what: re.Pattern[str]) -> None:
        if found := what.match(self._text, self._at):
            self._at = found.end()
