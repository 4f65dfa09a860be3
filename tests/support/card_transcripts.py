"""What a screen reader says of every card in the gallery, kept a file a card. `make transcripts` writes them anew: read what changed."""

from pathlib import Path
from typing import Final

from tests.support.gallery.hall import GALLERY, card, is_dialog
from tests.support.read_out import read_out

FOLDER: Final = Path(__file__).resolve().parents[1] / "data" / "spoken"


def transcripts() -> dict[str, str]:
    """The file's name, and what stands in it today."""
    return {f"{name}.txt": "\n".join(read_out(card(name), dialog=is_dialog(name))) + "\n" for name in GALLERY}


def main() -> None:
    """Write them, and take away those of cards that are gone."""
    FOLDER.mkdir(exist_ok=True)
    today = transcripts()
    for old in FOLDER.glob("*.txt"):
        if old.name not in today:
            old.unlink()
    for name, words in today.items():
        (FOLDER / name).write_text(words, encoding="utf-8")


if __name__ == "__main__":
    main()
