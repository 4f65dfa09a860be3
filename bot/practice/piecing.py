"""How words are a part of a text with fields, and what texts in another language have in common where they are."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import Final

from bot.practice.both_languages import Template

_NUMBERS: Final = frozenset(
    {"no", "motion", "count", "minutes", "ready", "asked", "end", "call", "page", "pages", "line", "more", "seats"}
    | {"matters", "confidential"}
)
_SHAPES: Final[Mapping[str, str]] = dict.fromkeys(_NUMBERS, r"\d+") | {"clock": r"\d\d\.\d\d", "lines": r"\d[\d, ]*"}
_ANYTHING: Final = ".+?"
SHORTEST: Final = 3  # letters in a part of a text; fewer stand everywhere
_ENOUGH: Final = 0.5  # how well a piece must tell these texts from all others, 0 to 1
_EDGES: Final = " .,:;?!–"


@dataclass(frozen=True, slots=True)
class Match:
    """Words as a part of a text. `letters`: how many are the text's own; `values`: what the words say of the fields.

    Within one literal, `literal` is its number and `sentences` the first and last of its sentences that the words touch.
    Across fields, one that the words begin or end in may hold more than they say: `cut_before` and `cut_after` name those.
    """

    letters: int
    literal: int = -1
    sentences: tuple[int, int] = (0, 0)
    values: Mapping[str, str] = field(default_factory=dict)
    cut_before: str = ""
    cut_after: str = ""


def pattern(text: Template) -> str:
    """The regular expression of the whole text, its fields as named groups."""
    made, seen = [], set[str]()
    for literal, name in text.parts:
        made.append(re.escape(literal) + (_group(name, seen) if name else ""))
    return "".join(made)


def within(text: Template, words: str) -> Match | None:
    """How the words are a part of one of the text's literals, as whole words; None where they are not."""
    wanted = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)" if words[-1].isalnum() else re.escape(words), re.IGNORECASE)
    for number, literal in enumerate(text.literals):
        if found := wanted.search(literal):
            ends = [end for _, end in _sentence_spans(literal)]
            first = sum(end <= found.start() for end in ends)
            last = sum(end < found.end() for end in ends)
            return Match(letters(words), number, (first, last))
    return None


def sentences(literal: str) -> list[str]:
    """The sentences of a literal, in order."""
    return [literal[start:end] for start, end in _sentence_spans(literal)]


def _sentence_spans(literal: str) -> list[tuple[int, int]]:
    return [found.span() for found in re.finditer(r"\S.*?(?:[.?!:](?=\s)|$)", literal)]


def across(text: Template, words: str) -> Iterator[Match]:
    """Each way in which the words are a part of the text that begins or ends in another literal, or in a field."""
    for first, last in combinations(range(len(text.parts)), 2):
        for head in _ends(text.parts[first][0], words):
            for tail in _beginnings(text.parts[last][0], words):
                match = _between(text.parts[first:last], head, tail, words)
                if match is not None:
                    yield match


def _between(parts: Sequence[tuple[str, str]], head: str, tail: str, words: str) -> Match | None:
    """The match where the words begin with `head`, end with `tail`, and these fields and literals stand between."""
    names = [name for _, name in parts]
    inner = [literal for literal, _ in parts[1:]]
    seen = set[str]()
    groups = [_group(name, seen) for name in names]
    made = (
        re.escape(head)
        + groups[0]
        + "".join(re.escape(one) + group for one, group in zip(inner, groups[1:], strict=True))
    )
    match = re.fullmatch(made + re.escape(tail), words, re.IGNORECASE)
    if match is None:
        return None
    own = sum(map(letters, (head, tail, *inner)))
    cut = ("" if head else names[0], "" if tail else names[-1])
    return Match(own, values=match.groupdict(), cut_before=cut[0], cut_after=cut[1])


def _ends(literal: str, words: str) -> Iterator[str]:
    """The ends of the literal that the words begin with, from a word's own beginning; nothing at all is one too."""
    for at in (*(match.start() for match in re.finditer(r"(?<!\w)\S", literal)), len(literal)):
        if words.casefold().startswith(literal[at:].casefold()):
            yield literal[at:]


def _beginnings(literal: str, words: str) -> Iterator[str]:
    """The beginnings of the literal that the words end with, up to a word's own end."""
    for at in (0, *(match.end() for match in re.finditer(r"\S(?!\w)", literal))):
        if words.casefold().endswith(literal[:at].casefold()):
            yield literal[:at]


def _group(name: str, seen: set[str]) -> str:
    if name in seen:
        return f"(?P={name})"
    seen.add(name)
    return f"(?P<{name}>{_SHAPES.get(name, _ANYTHING)})"


def best_known(texts: Sequence[Sequence[str]], every: Sequence[Sequence[str]]) -> str:
    """The piece that best tells these `texts` (each given as pieces) from `every` other, the longest of equals; or ""."""
    if len(texts) <= 1:
        return max((piece.strip().lstrip(_EDGES) for pieces in texts for piece in pieces), key=len, default="")
    common = Counter(run for pieces in texts for run in {run for piece in pieces for run in _runs(piece)})
    often = {run: count for run, count in common.items() if count > len(texts) * _ENOUGH / 2}
    scored = [(_score(run, count, len(texts), every), len(run), run) for run, count in often.items()]
    score, _, run = max(scored, default=(0.0, 0, ""))
    return _as_written(run, texts) if score >= _ENOUGH else ""


def _score(run: str, count: int, texts: int, every: Sequence[Sequence[str]]) -> float:
    """How well the run tells the texts: 1 where it stands in all of them and nowhere else (the F1 of a search for it)."""
    everywhere = max(count, sum(any(run in literal.casefold() for literal in literals) for literals in every))
    return 2 * count / (texts + everywhere)


def _runs(piece: str) -> Iterator[str]:
    """Every run of whole words in a piece, in small letters."""
    words = [match.span() for match in re.finditer(r"\S+", piece)]
    for first, (start, _) in enumerate(words):
        for _, end in words[first:]:
            run = piece[start:end].strip(_EDGES).casefold()
            if letters(run) >= SHORTEST:
                yield run


def _as_written(run: str, texts: Sequence[Sequence[str]]) -> str:
    """The run as the first text has it, with its capitals."""
    for piece in (piece for pieces in texts for piece in pieces):
        at = piece.casefold().find(run)
        if at >= 0:
            return piece[at : at + len(run)]
    return run


def letters(words: str) -> int:
    """How many letters there are."""
    return sum(map(str.isalpha, words))
