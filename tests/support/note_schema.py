"""Holds the working note as JSON against the schema that is published with it."""

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from bot.commands import fetch_note

SCHEMA: dict[str, Any] = json.loads(
    Path(fetch_note.__file__).with_name("working_note.schema.json").read_text(encoding="utf-8")
)
_VALIDATOR = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


def complaints(note: object) -> list[str]:
    """Where the note is other than the schema says; empty for a good one."""
    return [f"{error.json_path}: {error.message[:200]}" for error in _VALIDATOR.iter_errors(note)]
