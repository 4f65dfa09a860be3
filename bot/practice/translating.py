"""From the Swedish words of a script to the English ones that stand in their place on cards in English.

A script names buttons, fields and choices, and what somebody should see. The first stand on a card as a whole; the last
may be a part of a sentence.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from bot.practice.both_languages import Pair, on_cards
from bot.practice.piecing import SHORTEST, Match, across, best_known, letters, pattern, sentences, within

# How cards put texts beside one another: "Ärende 7: rubrik", "Sekretess. Ärendet behandlas nu.", "headset, kamera".
_JOINTS: Final = (". ", ": ", ", ")
_IN_BRACKETS: Final = re.compile(r"(.+) \((.+)\)")
_MOSTLY: Final = 0.4  # of the words' letters must be known; else anything would be a part of something


@dataclass(frozen=True, slots=True)
class _Found:
    """Some English, and how many letters of the Swedish are texts of ours; the rest is names, or people's own words."""

    text: str
    letters: int


_NOTHING: Final = _Found("", 0)


class Translator:
    """Knows every text that stands on a card, in both languages. Build it once: `translator()`."""

    def __init__(self, pairs: Sequence[Pair]) -> None:
        self._pairs = pairs
        self._exact: Mapping[str, str] = {p.sv.text: p.en.text for p in reversed(pairs) if not p.sv.fields}
        self._folded: Mapping[str, str] = {sv.casefold(): en for sv, en in self._exact.items()}
        filled = sorted((p for p in pairs if p.sv.fields), key=lambda p: -sum(map(len, p.sv.literals)))
        self._filled = [(re.compile(pattern(p.sv), re.IGNORECASE), p) for p in filled]

    def label(self, words: str) -> str | None:
        """The English for what stands on a card as a whole (a button, a field, a choice); None for any other words."""
        # What has several lines was pasted by somebody.
        return None if "\n" in words.strip() else self._label(" ".join(words.split())).text or None

    def english(self, words: str) -> str | None:
        """The English for what stands on a card as a whole or as a part of it; None for any other words.

        Of a part the English is a piece of the text that is sure to be there; where the same words are parts of several
        texts, it is what most of those have in common.
        """
        words = " ".join(words.split())
        found = self._whole(words) or self._within(words)
        if found:
            return found
        return max(self._joined(words), self._across(words), key=lambda one: one.letters).text or None

    def _label(self, words: str) -> _Found:
        whole = self._whole(words)
        return _Found(whole, letters(words)) if whole else self._joined(words)

    def _whole(self, words: str) -> str:
        found = self._exact.get(words) or self._folded.get(words.casefold())
        return found or next(self._filled_in(words), "")

    def _filled_in(self, words: str) -> Iterator[str]:
        for regex, pair in self._filled:
            if match := regex.fullmatch(words):
                told = {name: self._label(value).text for name, value in match.groupdict().items()}
                if any(told.values()) or any(map(letters, pair.sv.literals)):
                    yield pair.en.text.format(**{name: new or match[name] for name, new in told.items()})

    def _joined(self, words: str) -> _Found:
        """Texts that cards put beside one another, where one of them at least is a text of ours."""
        for joint in _JOINTS:
            if joint in words:
                first, rest = words.split(joint, 1)
                # A sentence leaves its full stop to the joint.
                begun = self._whole(first) or self._whole(f"{first}.").removesuffix(".")
                goes_on = self._label(rest)
                if begun or goes_on.text:
                    known = goes_on.letters + (letters(first) if begun else 0)
                    return _Found(f"{begun or first}{joint}{goes_on.text or rest}", known)
        if match := _IN_BRACKETS.fullmatch(words):
            before, inside = self._label(match[1]), self._label(match[2])
            if before.text or inside.text:
                text = f"{before.text or match[1]} ({inside.text or match[2]})"
                return _Found(text, before.letters + inside.letters)
        return _NOTHING

    def _within(self, words: str) -> str:
        """A piece of the English of those texts that have the words in one of their literals."""
        if letters(words) < SHORTEST:
            return ""
        found = [(pair, match) for pair in self._pairs if (match := within(pair.sv, words))]
        if any(within(pair.en, words) for pair, _ in found):
            return words  # the same in both languages, as names in examples are
        return self._common([(_sentences(pair, match),) for pair, match in found])

    def _across(self, words: str) -> _Found:
        """A piece of the English of those texts that the words are a part of together with what is filled in."""
        found: list[tuple[int, Pair, Match]] = []
        for pair in self._pairs:
            known = [(one.letters + self._known(one), pair, one) for one in across(pair.sv, words) if one.letters]
            found += [max(known, key=lambda one: one[0])] if known else []
        most = max((known for known, _, _ in found), default=0)
        if most < max(SHORTEST, _MOSTLY * letters(words)):
            return _NOTHING
        text = self._common([self._pieces(pair, match) for known, pair, match in found if known == most])
        return _Found(text, most)

    def _known(self, match: Match) -> int:
        return sum(self._label(value).letters for value in match.values.values())

    def _common(self, texts: Sequence[Sequence[str]]) -> str:
        return best_known(texts, [pair.en.literals for pair in self._pairs])

    def _pieces(self, pair: Pair, match: Match) -> tuple[str, ...]:
        """What is sure to stand in the English text with what the words tell of its fields, cut where they tell nothing."""
        values = {name: self._label(value).text or value for name, value in match.values.items()}
        pieces: list[str] = []
        now, told = "", False
        for literal, name in (*pair.en.parts, ("", "")):
            now += literal
            starts, stops = name == match.cut_before, name == match.cut_after
            if name in values and not starts:
                now, told = now + values[name], True
            if starts or stops or name not in values:
                pieces += [now] if told else []
                now, told = (values[name], True) if name and starts else ("", False)
        return tuple(pieces)


def _sentences(pair: Pair, match: Match) -> str:
    """The English sentences in the place of the Swedish ones; the whole literal, where there are not as many."""
    if pair.sv.fields != pair.en.fields:
        return max(pair.en.literals, key=len)
    own, other = (sentences(one.literals[match.literal]) for one in (pair.sv, pair.en))
    first, last = match.sentences
    return " ".join(other[first : last + 1] if len(own) == len(other) else other)


@cache
def translator() -> Translator:
    """The translator of everything that stands on cards."""
    return Translator(on_cards())


def english(words: str) -> str | None:
    """The English that stands on a card where these Swedish words do; see `Translator.english`."""
    return translator().english(words)


def label(words: str) -> str | None:
    """The English of a button, a field or a choice; see `Translator.label`."""
    return translator().label(words)
