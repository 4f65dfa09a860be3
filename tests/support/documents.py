"""What the secretary takes home of a whole evening, as files in build/documents, opened by programs that are not ours: `make documents`.

Each Word document is read by LibreOffice, which makes a PDF of it; every page of that and of our own PDFs becomes a picture to look at.
With `--audit PROGRAM` each is held against the schema of Office Open XML too. It ends with 1 where a document cannot be opened, or
breaks the schema, and with 2 where a program is missing.
"""

import argparse
import asyncio
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from bot.commands.export_form import DocumentPart, Form
from bot.commands.fetch_note import NoteWanted, note_of_sitting
from bot.settings.settings import Settings
from tests.support.evening import evening
from tests.support.tree import ROOT
from tests.support.unpacked import said_in
from tests.world.whole.loop import run

FOLDER: Final = ROOT / "build" / "documents"
_READER: Final = "soffice"
_PICTURES: Final = "pdftoppm"
_DPI: Final = "70"
_MINUTES: Final = 5 * 60


async def _held(folder: Path) -> tuple[Settings, str]:
    """The evening, whose store lies in this folder afterwards: where that is, and the sitting's key."""
    async with evening(folder) as sitting:
        return sitting.living.settings, sitting.key


def _written(settings: Settings, sitting: str) -> None:
    """Each part in each form, and the whole for a program."""
    for part in DocumentPart:
        for form in (Form.DOCX, Form.PDF, Form(part.value)):
            octets = asyncio.run(note_of_sitting(settings, sitting, NoteWanted(form, part, first=82)))
            ending = form.value if form in (Form.DOCX, Form.PDF) else "md"
            (FOLDER / f"{part.value}.{ending}").write_bytes(octets)
    whole = asyncio.run(note_of_sitting(settings, sitting, NoteWanted(Form.JSON, first=82)))
    (FOLDER / "whole.json").write_bytes(whole)


def _ran(*words: str) -> str:
    """What the program says, also where it fails: then with its status."""
    done = subprocess.run(words, capture_output=True, text=True, timeout=_MINUTES, check=False)
    return "" if done.returncode == 0 else f"{words[0]} ended with {done.returncode}: {done.stdout}{done.stderr}"


def _opened_by_another() -> Iterator[str]:
    """What LibreOffice cannot open, or shows nothing of: one sentence each."""
    made = FOLDER / "libreoffice"
    with tempfile.TemporaryDirectory() as home:
        own = f"-env:UserInstallation=file://{home}"
        documents = sorted(map(str, FOLDER.glob("*.docx")))
        trouble = _ran(_READER, "--headless", own, "--convert-to", "pdf", "--outdir", str(made), *documents)
    if trouble:
        yield trouble
    for document in sorted(FOLDER.glob("*.docx")):
        shown = made / f"{document.stem}.pdf"
        text = "\n".join(said_in(shown.read_bytes())) if shown.exists() else ""
        if "Omsorgsnämnden" not in text:
            yield f"LibreOffice shows nothing of {document.name}"


def _pictured() -> Iterator[str]:
    """What no picture can be made of."""
    for document in (*FOLDER.glob("*.pdf"), *FOLDER.glob("libreoffice/*.pdf")):
        trouble = _ran(_PICTURES, "-r", _DPI, "-png", str(document), str(document.with_suffix("")))
        if trouble:
            yield trouble


def _against_the_schema(audit: str) -> Iterator[str]:
    for document in sorted(FOLDER.glob("*.docx")):
        trouble = _ran(audit, "--format", "microsoft365", str(document))
        if trouble:
            yield trouble


def main() -> int:
    """Make them, and say what is wrong with them."""
    asks = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    asks.add_argument("--audit", default="", help="openxml-audit, where it is installed")
    asked = asks.parse_args()
    missing = [one for one in (_READER, _PICTURES) if shutil.which(one) is None]
    if missing:
        print(
            f"{', '.join(missing)} is not installed. On Debian and Ubuntu: apt install libreoffice-writer poppler-utils"
        )
        return 2
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        _written(*run(lambda _: _held(Path(folder))))
    trouble = [*_opened_by_another(), *_pictured(), *(_against_the_schema(asked.audit) if asked.audit else ())]
    print(*trouble, sep="\n", end="\n" if trouble else "")
    held = "and held against the schema" if asked.audit else "and not held against the schema"
    print(
        f"{len([*FOLDER.glob('*.docx')])} Word documents opened by LibreOffice {held}; {len([*FOLDER.rglob('*.png')])} pages to look at in {FOLDER}"
    )
    return int(bool(trouble))


if __name__ == "__main__":
    sys.exit(main())
