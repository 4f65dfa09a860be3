"""What the working note of a council of 101 with 60 matters costs: `python tests/bench/note.py`.

Processor time and memory beyond the journal itself, of each part as a text and as a Word document. The times are this
machine's; `tests/bot/documents/test_council_note.py` holds the memory, and how the work grows, without a clock.
"""

import sys
import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bot.documents.note_docx import as_docx
from tests.support.council_note import council, parts

_MB = 2**20


def main() -> None:
    """Measure, and print a line for each."""
    entries = council()
    print(f"a council of 101 with 60 matters: {len(entries)} facts")
    for name, made in parts(entries).items():
        print(f"{name:28} {_cost(made)}")
    for name, made in parts(entries).items():
        text = made()
        print(f"{name + ' as Word':28} {_cost(lambda text=text: as_docx(text, 'sv'))}")  # type: ignore[misc]  # a bound default


def _cost(work: Callable[[], object]) -> str:
    since = time.process_time()
    work()
    seconds = time.process_time() - since
    tracemalloc.start()
    work()
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return f"{seconds:5.2f} s of a processor, {peak / _MB:5.1f} MB more"


if __name__ == "__main__":
    main()
