"""Numbers of lines as people say them: "19–24 och 26"."""

from collections.abc import Iterable

from cards.phrases.common import CommonPhrases


def ranges(numbers: Iterable[int], common: CommonPhrases) -> str:
    """The numbers in order, each once, those that follow on each other as one range."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return together([str(a) if a == b else f"{a}–{b}" for a, b in runs], common)


def together(parts: list[str], common: CommonPhrases) -> str:
    """The parts as one says them in a row: "a, b och c"."""
    return f"{', '.join(parts[:-1])} {common.and_} {parts[-1]}" if len(parts) > 1 else "".join(parts)
