"""Agendas of known meaning as programs hand them over: Word, Excel, a file, a PDF, a letter and a web page."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

_SOUNDS: Final = ("bo", "ka", "le", "mi", "ro", "sa", "tu", "vi", "da", "fe", "gu", "ho", "ny", "pe")
_TITLES: Final = (
    "{}",
    "{} och {}",
    "Svar på remiss om {}",
    "Budget för {} 2027",
    "Antagande av {}",
    "Medborgarförslag om {}, {}",
)
_SECRET: Final = (
    "Sekretess",
    "SEKRETESS",
    "Omfattas av sekretess",
    "Sekretessärende",
    "OSL 26 kap. 1 §",
    "Ej offentligt",
    "Nivå 3",
    "Hemlig",
)
_NUMBERS: Final = ("{}. ", "{}) ", "§ {} ", "{}.\t", "{}\t", "{} ", "Ärende {}: ", "Punkt {} ", "§ {}. ")


@dataclass(frozen=True, slots=True)
class Meant:
    """One matter as its secretary means it; `marks` are words of its title that stand nowhere else."""

    number: int
    title: str = field(repr=False)
    secret: bool
    marks: tuple[str, ...] = field(repr=False)


def invented(seed: int) -> tuple[str, list[Meant], str]:
    """A text, what is meant by it, and how it was made."""
    chance = random.Random(seed)  # noqa: S311  # nothing secret depends on it
    meant = _agenda(chance)
    way = chance.choice(WAYS)
    return way(chance, meant), meant, way.__name__


def _agenda(chance: random.Random) -> list[Meant]:
    used: list[str] = []
    found: list[Meant] = []
    for number in range(1, chance.randint(3, 9)):
        shape = chance.choice(_TITLES)
        words = tuple(_word(chance, used) for _ in range(shape.count("{}")))
        found.append(Meant(number, shape.format(*words), chance.random() < 0.3, words))
    return found


def _word(chance: random.Random, used: list[str]) -> str:
    word = next(one for one in iter(lambda: "zq" + "".join(chance.choices(_SOUNDS, k=3)), "") if one not in used)
    used.append(word)
    return word


def from_word(chance: random.Random, meant: Sequence[Meant]) -> str:
    """A list, its mark behind the title, in front of it or in a column, and Word's own ends of lines."""
    number, indent = chance.choice(_NUMBERS), chance.choice(["", "   ", "\t"])
    say = chance.choice(["{t}, {s}", "{t}\t{s}", "{t} ({s})", "{t} – {s}", "{s}: {t}"])
    word = chance.choice(_SECRET)
    rows = [
        indent + number.format(one.number) + (say.format(t=one.title, s=word) if one.secret else one.title)
        for one in meant
    ]
    return chance.choice(["\n", "\n\n", "\r\n", "\u2028", "\x0b", "\r"]).join(rows)


def from_excel(chance: random.Random, meant: Sequence[Meant]) -> str:
    """A table with a head, and titles that are broken inside their cells; one matter is open, or a column says nothing."""
    head, secret, open_ = chance.choice(
        [("Sekretess", "Ja", "Nej"), ("Sluten", "X", "-"), ("Offentlig", "Nej", "Ja"), ("Nivå", "3", "0")]
    )
    rows = [f"Nr\tÄrende\t{head}\tTid"]
    for one in meant:
        before, _, after = one.title.partition(" ")
        broken = after[:1].islower() and chance.random() < 0.5
        title = f'"{before}\n{after}"' if broken else one.title
        rows.append("\t".join((str(one.number), title, secret if one.secret else open_, f"{one.number + 8:02}.00")))
    return "\n".join(rows)


def from_a_file(chance: random.Random, meant: Sequence[Meant]) -> str:
    """Cells between quotation marks, and the mark on the second line of its cell."""
    separator, word = chance.choice([";", ",", "\t"]), chance.choice(_SECRET)
    rows = []
    for one in meant:
        title = f'"{one.title}\n{word}"' if one.secret else one.title
        quoted = separator != "\t" and not one.secret
        rows.append(separator.join((str(one.number), f'"{title}"' if quoted else title, f"KS 2026/{one.number}")))
    return "\n".join(rows)


def from_a_pdf(chance: random.Random, meant: Sequence[Meant]) -> str:
    """Titles broken anywhere, the mark on a line of its own, numbers of pages and of the register between."""
    number, word = chance.choice(["{}. ", "{} ", "§ {} "]), chance.choice(["Sekretess", "Omfattas av sekretess"])
    rows = ["Kommunstyrelsen", "KALLELSE", "Sida 1 (2)", ""]
    for one in meant:
        words = one.title.split()
        at = chance.randint(1, len(words))
        at = at if words[at:] and words[at][0].islower() else len(words)
        rows.append(number.format(one.number) + " ".join(words[:at]))
        rows += [" ".join(words[at:])] if words[at:] else []
        rows += [word] if one.secret else []
        rows += [f"KS 2026/{100 + one.number}"] if chance.random() < 0.3 else []
        rows += ["\x0cSida 2 (2)", ""] if one.number == 4 else []
    return "\n".join(rows)


def from_a_letter(chance: random.Random, meant: Sequence[Meant]) -> str:
    """Answered to, so that each row begins with a sign of that."""
    front, word = chance.choice(["> ", ">> ", "\u00a0"]), chance.choice(["sekretess", "SEKRETESS", "hemlig"])
    return "\n".join(f"{front}{one.number}.\u00a0{one.title}" + (f" [{word}]" if one.secret else "") for one in meant)


def from_a_page(chance: random.Random, meant: Sequence[Meant]) -> str:
    """Bullets, and the mark as a bullet further in."""
    bullet, word = chance.choice(["• ", "- ", "\u2022\t", "▪ "]), chance.choice(["Sekretess", "Sekretessärende"])
    return "\n".join(
        f"{bullet}{one.number}. {one.title}" + (f"\n  {bullet}{word}" if one.secret else "") for one in meant
    )


def with_a_sentence(chance: random.Random, meant: Sequence[Meant]) -> str:
    """A row below that names the matters."""
    number = chance.choice(_NUMBERS)
    rows = [number.format(one.number) + one.title for one in meant]
    numbers = [str(one.number) for one in meant if one.secret]
    said = " och ".join(filter(None, (", ".join(numbers[:-1]), *numbers[-1:])))
    front = chance.choice(["", "Obs! ", "OBS: "])
    say = chance.choice(
        ["Ärende {} omfattas av sekretess", "Sekretess: {}", "Ärende {} är inte offentligt", "§ {} sekretess"]
    )
    return "\n".join([*rows, front + say.format(said)] if numbers else rows)


WAYS: Final[tuple[Callable[[random.Random, Sequence[Meant]], str], ...]] = (
    from_word,
    from_excel,
    from_a_file,
    from_a_pdf,
    from_a_letter,
    from_a_page,
    with_a_sentence,
)
