"""Every script that comes along comes out as it says, in Swedish and in English: whatever is pressed, filled in and expected stands on the cards.

They are played in a world's loop, where nobody waits; that the command plays them with a bot of its own is tried in
`tests/processes/test_scripts.py`.
"""

from pathlib import Path

import pytest

from bot.rehearsal_host.scripts import packaged
from tests.support.sampled import crossed
from tests.support.scripts_in_a_world import play_here

SCRIPTS = list(packaged())
PLAYED = crossed(SCRIPTS, ["sv", "en"])


@pytest.mark.parametrize(("name", "language"), PLAYED)
async def test_every_script_comes_out_as_it_says(tmp_path: Path, name: str, language: str) -> None:
    """Each in one language at least in `make test`, and all in both every night."""
    assert (await play_here(name, tmp_path, language)).failures == []


def test_no_script_is_left_out() -> None:
    """Whatever the sample is."""
    assert {name for name, _ in PLAYED} == set(SCRIPTS)
    assert {language for _, language in PLAYED} == {"sv", "en"}
    assert len(SCRIPTS) > 10


async def test_what_does_not_come_out_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A script whose last line expects what nobody sees fails there, by its line."""
    script = tmp_path / "fel.txt"
    last = 'förvänta: alla ser "Klockan är tretton"'
    script.write_text(packaged()["kameror"].read_text(encoding="utf-8") + last + "\n", encoding="utf-8")
    (tmp_path / "underlag").symlink_to(packaged()["kameror"].parent / "underlag")
    monkeypatch.chdir(tmp_path)
    (told,) = (await play_here("fel.txt", tmp_path)).failures
    assert "Klockan är tretton" in told
