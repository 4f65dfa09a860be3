"""The command `bisittare export`: its options, and which of the exports is written to standard output."""

import asyncio
import sys
from typing import Annotated, Final

import typer

from bot.commands import words
from bot.commands.export_form import DocumentPart, Form
from bot.commands.terminal import new_console
from bot.settings.read import read_purge_settings, read_store_settings
from bot.settings.refused import SettingsRefused

_NO_NOTE: Final = (Form.JOURNAL, Form.CHAIN, Form.PAPER)


def export(  # noqa: PLR0913  # each an option of the command
    sitting: Annotated[str, typer.Argument(help="The sitting's key; without one they are listed.")] = "",
    *,
    form: Annotated[
        Form,
        typer.Option(
            "--as",
            help="The journal, the journal with its chain, the working note, or the sheet for a meeting on paper.",
        ),
    ] = Form.JOURNAL,
    section: Annotated[int, typer.Option("--section", min=0, help="The § of the matter treated first.")] = 0,
    part: Annotated[
        DocumentPart, typer.Option("--part", help="With --as docx or pdf: which part of the working note.")
    ] = DocumentPart.OPEN,
    matter: Annotated[
        int, typer.Option("--matter", min=0, help="One matter by its number, in the part where it stands.")
    ] = 0,
    masked: Annotated[
        bool,
        typer.Option("--mask", help="A masked copy of the working note, for whoever asks to have it: try each thing."),
    ] = False,
) -> None:
    """Write a sitting's journal as JSON lines, or the working note for its minutes; nothing of what confidential matters were about."""
    settings = read_store_settings()
    from bot.commands import fetch_note, migrate_export, print_paper_sheet  # noqa: PLC0415  # the other commands start without the store

    _check(form, masked=masked, matter=matter)
    if sitting and form is Form.PAPER:
        sys.stdout.buffer.write(asyncio.run(print_paper_sheet.paper_of_sitting(read_purge_settings(), sitting)))
    elif not sitting:
        new_console().print(asyncio.run(migrate_export.table_of_sittings(settings)))
    elif form in (Form.JOURNAL, Form.CHAIN):
        for line in asyncio.run(migrate_export.export_sitting(settings, sitting, form)):
            sys.stdout.buffer.write(line)
    else:
        wanted = fetch_note.NoteWanted(form, part, section, masked, matter)
        sys.stdout.buffer.write(asyncio.run(fetch_note.note_of_sitting(settings, sitting, wanted)))


def _check(form: Form, *, masked: bool, matter: int) -> None:
    """Refuse what an option has no meaning for: only the working note has masked copies, and of its parts two stand by the matter."""
    if masked and form in _NO_NOTE:
        raise SettingsRefused(words.MASK_OF_NOTE)
    if matter and form in (*_NO_NOTE, Form.AID, Form.JSON):
        raise SettingsRefused(words.MATTER_OF_NOTE)
