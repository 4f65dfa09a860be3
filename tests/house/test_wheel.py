"""What operators install is what git knows."""

import subprocess
import sys
import zipfile
from pathlib import Path

from tests.support import tree

PACKAGES = ("bot", "dialogs", "cards")


def test_the_wheel_carries_every_file_of_the_packages(tmp_path: Path) -> None:
    """Profiles, scenarios and migrations too, with the licence and the command, and nothing of the tests."""
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=tree.ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        carried = set(archive.namelist())
        (commands,) = [name for name in carried if name.endswith("entry_points.txt")]
        assert "bisittare = bot.commands.cli:main" in archive.read(commands).decode()
    assert {path.as_posix() for path in tree.files() if path.parts[0] in PACKAGES} - carried == set()
    assert {name.partition("/")[0].partition("-")[0] for name in carried} == {*PACKAGES, "bisittare"}
    assert any(name.endswith("licenses/LICENSE") for name in carried)
    # Git does not know the rehearsal room's page as it is built; whoever installs a wheel has no Node to build it with.
    assert {
        f"bot/rehearsal/page/built/{name}" for name in ("index.html", "app.js", "app.css", "licences.txt")
    } <= carried
