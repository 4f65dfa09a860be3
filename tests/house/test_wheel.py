"""What operators install is what git knows."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.support import tree
from tests.support.serving import environment

PACKAGES = ("bot", "dialogs", "cards")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as operators install it."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=tree.ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_carries_every_file_of_the_packages(wheel: Path) -> None:
    """Profiles, scenarios and migrations too, with the licence and the command, and nothing of the tests."""
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


def test_an_installed_wheel_builds_the_app_package(wheel: Path, tmp_path: Path) -> None:
    """Template, texts, icons and schemas go along; nothing of the repository is looked at."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "installed")
    settings = {
        "MicrosoftAppId": "7a0c8a52-6c4a-4a46-8d5e-0e7f0c6b5d21",
        "BISITTARE_DEVELOPER": "Kommunen",
        "BISITTARE_WEBSITE": "https://www.kommunen.example",
        "PYTHONPATH": str(tmp_path / "installed"),
    }
    (tmp_path / "here").mkdir()
    run = [sys.executable, "-m", "bot", "package", "--variant", "block"]
    done = subprocess.run(run, cwd=tmp_path / "here", env=environment(settings), check=True, capture_output=True)
    assert done.stdout.decode().startswith("bisittare-block.zip: varianten block, version ")
    with zipfile.ZipFile(tmp_path / "here/bisittare-block.zip") as package:
        assert set(package.namelist()) == {"manifest.json", "en.json", "color.png", "outline.png"}
