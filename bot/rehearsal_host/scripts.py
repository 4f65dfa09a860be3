"""The scripts that come along: meetings to play, and tours to learn a role by."""

from importlib.resources import files
from pathlib import Path

from bot.rehearsal.room_words import RoomError
from bot.settings.refused import SettingsRefused
from cards.bilingual import Bilingual


def packaged() -> dict[str, Path]:
    """The scenarios that come along, by name."""
    folder = Path(str(files("bot.rehearsal.script") / "scenarios"))
    return {file.stem: file for file in sorted(folder.glob("*.txt"))}


def script_file(name: str) -> Path:
    """The file of the script of this name, or the file that is named. Raises RoomError, with the names there are."""
    found = packaged().get(name, Path(name))
    if not found.is_file():
        raise RoomError(lambda say: say.no_script.format(name=name, known=", ".join(packaged())))
    return found


def refused(error: RoomError) -> SettingsRefused:
    """What the room cannot do, as the command says it."""
    return SettingsRefused(Bilingual(error.text("sv"), error.text("en")))
