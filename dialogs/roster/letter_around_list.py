"""The lines of a pasted list, without bullets and addresses; and what stands around it in a letter: head, greeting, sender."""

import re
from collections.abc import Iterator
from typing import Final

from dialogs.text.plain_text import normal

_EMAIL: Final = re.compile(r"<?[^\s;,|<>@]{1,80}@[^\s;,|<>]*>?")
_MARKS: Final = re.compile(r"^\s*(?:[-–—•*·▪○●\uf0b7]\s+|\d{1,3}(?:[.)]\s*|\s+(?=[^\W\d])))")
_JOINED: Final = re.compile(r"(?<=[^\W\d_])[–—](?=[^\W\d_])")  # a dash within a name: Jan–Erik
_BRACKETS: Final = str.maketrans("[]", "()")
_HEAD: Final = re.compile(
    r"(?:från|till|kopia|hemlig kopia|skickat|datum|ämne|bilagor|from|to|cc|bcc|sent|date|subject|attachments)\s*:.*",
    re.IGNORECASE,
)
_GREETING: Final = re.compile(
    r"(?:hej(?:san)?|god ?(?:dag|morgon|middag)|hello|hi|dear)\b(?: (?:alla|på er|igen|all|everyone|[^\W\d_]+))?[ ,.!:)]*",
    re.IGNORECASE,
)
_SIGNED: Final = re.compile(
    r"(?:m ?\.?v ?\.?h\.?|v\.?h\.?|hälsn(?:ing(?:ar)?)?\.?|(?:med )?(?:vänlig(?:a)?|bästa|varma|många|soliga) hälsning(?:ar)?|ha det(?: så)? (?:bra|gott)"
    r"|tack(?: på förhand| så mycket)?|(?:kind |best |with kind )?regards|sincerely|thanks)(?![^\W\d_])(?:\s*[,/!.–-]?\s*(?P<who>[^\d(),;:]{0,60}))?",
    re.IGNORECASE,
)


def opens(line: str) -> bool:
    """Whether the line is of a letter's head, or greets."""
    return bool(_HEAD.fullmatch(line) or _GREETING.fullmatch(line))


def signs(line: str) -> bool:
    """Whether the letter is signed from the line on; its writer may stand there too ("Mvh Gun", "/Gun Ek")."""
    return line.startswith("/") or bool(_SIGNED.fullmatch(line.strip()))


def numbered_lines(text: str) -> Iterator[tuple[int, str]]:
    """Each line that has letters, with its number from 1."""
    for number, line in enumerate(normal(text).split("\n"), 1):
        kept = _JOINED.sub("-", _EMAIL.sub(" ", _MARKS.sub("", line))).translate(_BRACKETS).strip()
        if any(char.isalpha() for char in kept):
            yield number, kept
