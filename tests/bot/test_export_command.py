from pathlib import Path

from tests.support.serving import command


async def test_a_key_that_no_sitting_has_is_told_in_a_sentence(tmp_path: Path) -> None:
    """Nothing is written, the exit code is 1, and there is no traceback."""
    local = {"BISITTARE_LOCAL": "1", "BISITTARE_DATABASE_URL": f"sqlite:///{tmp_path / 'm.sqlite'}"}
    assert (await command("migrate", **local))[0] == 0
    code, said = await command("export", "finns-inte", **local)
    assert (code, said) == (1, "No sitting has this key; `bisittare export` alone lists them.\n")
