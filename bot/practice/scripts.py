"""The scripts that come along: meetings to play, and tours to learn a role by."""

from importlib.resources import files
from pathlib import Path


def packaged() -> dict[str, Path]:
    """The scenarios that come along, by name."""
    folder = Path(str(files("bot.rehearsal") / "scenarios"))
    return {file.stem: file for file in sorted(folder.glob("*.txt"))}
