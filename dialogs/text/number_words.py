"""Numbers as people spell them, in Swedish and in English: "tre", "tjugotre", "tredje", "trean", "third", "III"."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final


def row(words: str) -> tuple[str, ...]:
    """The words of a text: a vocabulary that is read in rows."""
    return tuple(words.split())


_TEENS_FROM: Final = 1
_TENS_FROM: Final = 2
_SWEDISH: Final = row(
    "ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton"
)
_SWEDISH_TENS: Final = row("tjugo trettio fyrtio femtio sextio sjuttio åttio nittio")
_SWEDISH_ORDINALS: Final = row(
    "första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde"
    " sextonde sjuttonde artonde nittonde"
)
_CALLED: Final = row("ettan tvåan trean fyran femman sexan sjuan åttan nian tian")
_ENGLISH: Final = row(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_ENGLISH_TENS: Final = row("twenty thirty forty fifty sixty seventy eighty ninety")
_ENGLISH_ORDINALS: Final = row(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
    " sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ROMAN: Final = row("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX")


def _joined(tens: Sequence[str], ones: Sequence[str]) -> Iterator[tuple[str, int]]:
    """The numbers from twenty on that are one word: "tjugotre"."""
    for ten, spelled in enumerate(tens, _TENS_FROM):
        for one, word in enumerate(ones[:9], 1):
            yield f"{spelled}{word}", ten * 10 + one


TENS: Final[Mapping[str, int]] = {
    word: ten * 10 for words in (_SWEDISH_TENS, _ENGLISH_TENS) for ten, word in enumerate(words, _TENS_FROM)
}
SPELLED: Final[Mapping[str, int]] = {
    **{word: one for words in (_SWEDISH, _ENGLISH) for one, word in enumerate(words, _TEENS_FROM)},
    **TENS,
    **dict(_joined(_SWEDISH_TENS, _SWEDISH)),
}
ORDINALS: Final[Mapping[str, int]] = {
    **{word: one for words in (_SWEDISH_ORDINALS, _ENGLISH_ORDINALS) for one, word in enumerate(words, _TEENS_FROM)},
    **{f"{word}nde": ten * 10 for ten, word in enumerate(_SWEDISH_TENS, _TENS_FROM)},
    **dict(_joined(_SWEDISH_TENS, _SWEDISH_ORDINALS)),
}
CALLED: Final[Mapping[str, int]] = {word: one for one, word in enumerate(_CALLED, 1)}
ROMAN: Final[Mapping[str, int]] = {word: one for one, word in enumerate(_ROMAN, 1) if one > 1}
"""In capitals; without the letter that is a word by itself in both languages."""
