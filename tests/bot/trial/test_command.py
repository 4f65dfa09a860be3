"""The command itself: a rehearsed trial writes report and recording, and a recording is held against the pretended Teams."""

from pathlib import Path

import pytest

from bot.commands.cli import run
from bot.trial.rehearsed import Cast, rehearse_trial
from bot.trial.report import judged, report


def test_a_rehearsed_trial_writes_what_can_be_replayed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """The reports say in both languages that it was a rehearsal; an altered recording ends with 1 and a named line."""
    out = tmp_path / "prova"
    assert run(["prova", "--rehearse", "--out", str(out)]) == 0
    assert "övning" in (out / "rapport.md").read_text()
    assert "could not be tried" in (out / "report.md").read_text().lower()
    assert run(["prova", "--replay", str(out / "recording.jsonl")]) == 0
    rows = (out / "recording.jsonl").read_text().replace('"isGroup":true,', "").replace('"isGroup":true', '"x":true')
    (out / "altered.jsonl").write_text(rows)
    capfd.readouterr()
    assert run(["prova", "--replay", str(out / "altered.jsonl")]) == 1
    assert "conversation.isGroup: fältet saknas" in capfd.readouterr().err
    assert run(["prova", "--rehearse", "--out", str(out)]) == 2  # refused: one trial a folder
    assert run(["prova", "--replay", str(tmp_path / "none")]) == 2


async def test_the_report_is_signed_and_holds_nothing_said() -> None:
    """Its digest changes with any of its lines, and the head of the recording stands in it."""
    played = await rehearse_trial(Cast(says="zebrafink", language="en"))
    found, head = judged(played.conductor.evidence), played.conductor.recording.head
    page, other = report(found, head, "sv"), report(found[1:], head, "sv")
    assert head in page
    assert page.splitlines()[-1] != other.splitlines()[-1]
    assert "zebrafink" not in page
    assert "Anna" not in page
