"""The container image's own checks, run as the build would run them."""

import re
import subprocess

import pytest

from tests.support.tree import ROOT

IMAGE = (ROOT / "deploy" / "image" / "Dockerfile").read_text(encoding="utf-8")
TAG = "python:3.13-slim-bookworm"


def first_step(base: str, asked: str) -> subprocess.CompletedProcess[str]:
    """The first thing that the build does with its base."""
    found = re.search(r"^FROM .*?^RUN (.*?[^\\])$", IMAGE, re.DOTALL | re.MULTILINE)
    assert found
    step = found[1].replace("\\\n", " ")
    environment = {"PYTHON": base, "UNPINNED_BASE": asked, "PATH": "/usr/bin:/bin"}
    return subprocess.run(["/bin/sh", "-c", step], env=environment, check=False, capture_output=True, text=True)


@pytest.mark.parametrize(
    ("base", "asked", "builds"),
    [
        (TAG, "no", False),
        (f"{TAG}@sha256:", "no", False),
        (f"{TAG}@sha256:{'0' * 63}g", "no", False),
        (TAG, "", False),
        (TAG, "yes", True),
        (f"{TAG}@sha256:{'0af' * 21}0", "no", True),
    ],
)
def test_a_base_without_a_digest_is_refused_unless_it_is_asked_for(base: str, asked: str, *, builds: bool) -> None:
    """With a sentence that says what to give; a digest is whole or none."""
    done = first_step(base, asked)
    assert (done.returncode == 0) is builds, done.stderr
    assert builds is ("--build-arg PYTHON=" not in done.stderr)


def test_an_unpinned_base_is_not_asked_for_by_default() -> None:
    """And both stages begin from the base that was checked."""
    assert "ARG UNPINNED_BASE=no\n" in IMAGE
    assert re.findall(r"^FROM (\S+)", IMAGE, re.MULTILINE) == ["${PYTHON}", "${PYTHON}"]
