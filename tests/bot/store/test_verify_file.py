"""A journal that was handed over is checked in two ways that share no line, and both find the same."""

import asyncio
import sys
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.spoilt_file import chained_anew, file_of, rows_of
from tests.support.tamperings import tampered
from tests.support.tree import ROOT
from tests.support.two_verifiers import Files, every_kind, found_alone, found_by_the_bot

_EACH = 4  # tamperings an example: four hundred in `make test`, twelve thousand in `make search`


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Files:
    """Journals of every kind: purged, closed, going on, with words of open matters, and chained by each rule."""
    return asyncio.run(every_kind(tmp_path_factory.mktemp("store")))


def test_what_the_bot_handed_over_is_whole(files: Files) -> None:
    """Against any digest that was ever printed, too, and its first half."""
    assert {row["rule"] for octets in files for row in rows_of(octets) if "rule" in row} == {1, 2}
    purged = [rows_of(octets)[0]["purged"] for octets in files]
    assert True in purged
    assert False in purged
    assert any("wording" in row for octets in files for row in rows_of(octets))
    for octets in files:
        heads = [row["digest"] for row in rows_of(octets) if "digest" in row]
        for head in ("", heads[0], heads[-1], heads[len(heads) // 2][:32]):
            assert (found_by_the_bot(octets, head), found_alone(octets, head)) == (None, None)


@given(seed=st.integers(0, 2**32))
def test_both_find_the_same_and_a_kept_digest_shows_the_rest(files: Files, seed: int) -> None:
    """Whatever was spoilt: only a history that is written anew is whole without the digest that was kept."""
    assert tampered(files, _EACH, Random(seed)).trouble == ""  # noqa: S311  # nothing to guess here


def test_the_command_that_spoils_ten_thousand_says_what_it_saw(files: Files) -> None:
    """And that two verifiers differ, or that both overlook something, stops it."""
    seen = tampered(files, 200, Random(1))  # noqa: S311  # nothing to guess here
    assert (seen.trouble, seen.ways.total(), seen.reasons.total()) == ("", 200, 200)
    assert (seen.ways["head"] > 0, seen.ways["anew"] > 0, seen.by_head > 0) == (True, True, True)
    differs = tampered(files, 200, Random(1), (found_by_the_bot, lambda *_: None))  # noqa: S311  # nothing to guess here
    assert differs.trouble.startswith("they differ")
    blind = tampered(files, 200, Random(1), (lambda *_: None, lambda *_: None))  # noqa: S311  # nothing to guess here
    assert blind.trouble.startswith("nobody found it")


@pytest.mark.parametrize(
    ("reason", "way"),
    [
        ("missing", lambda rows: rows.pop(2)),
        ("changed", lambda rows: rows[2].update(body=rows[2]["body"].replace("[", "[ ", 1))),
        ("rule", lambda rows: rows[2].update(rule=3)),
        ("rule", lambda rows: rows[3].update(rule=1)),
        ("chain", lambda rows: rows[2].update(digest="0" * 64)),
        ("chain", lambda rows: rows[0].update(chat="another")),
        ("end", lambda rows: rows[0].update(entries=rows[0]["entries"] + 1)),
        ("wiped", lambda rows: rows[2].update(salt=None, body=None)),
        ("left", lambda rows: rows[0].update(purged=True)),
        ("wording", lambda rows: rows[-1].update(text="something else")),
        ("wording", lambda rows: rows.append(rows[-1])),
        ("unread", lambda rows: rows[2].update(more=1)),
        ("unread", lambda rows: rows[2].update(seq=True)),
        ("unread", lambda rows: rows[2].update(salt="AB" * 16)),
        ("unread", lambda rows: rows.insert(len(rows), rows[1])),
    ],
)
def test_each_flaw_is_named_by_both(files: Files, reason: str, way: object) -> None:
    """One of each kind, in a journal with words that is chained by the newest rule throughout."""
    assert callable(way)
    worded = (rows for rows in map(rows_of, files) if "wording" in rows[-1])
    rows = next(rows for rows in worded if all(row.get("rule", 2) == 2 for row in rows))
    way(rows)
    spoilt = file_of(rows)
    found = found_by_the_bot(spoilt)
    assert (found or (0, ""))[1] == reason
    assert found_alone(spoilt) == found


@pytest.mark.parametrize(
    "value", ["9" * 400, "-" + "9" * 400, "9" * 4400, str(2**64), "1e400", "-0", "NaN", '"\\ud800"', '{"a":1,"a":2}']
)
def test_a_value_that_json_readers_differ_on_is_the_same_to_both(files: Files, value: str) -> None:
    """In a history that is chained as it should be: one reader of JSON takes a number of 400 digits, another does not."""
    rows = rows_of(files[0])
    last = next(row for row in reversed(rows) if row.get("body"))
    last["body"] = last["body"].replace("[", f"[{value},", 1).rsplit(",", 1)[0] + "]"
    odd = chained_anew(rows)
    assert found_alone(odd) == found_by_the_bot(odd)


@pytest.mark.parametrize(
    "octets", [b"", b"\n", b"{}\n", b"[]\n", b"\xff\n", b"not JSON\n", b'{"journal":"bisittare"}\n', b"[" * 9999]
)
def test_what_is_no_journal_is_said_so_by_both(octets: bytes) -> None:
    """And nothing falls over it."""
    assert (found_by_the_bot(octets), found_alone(octets)) == ("no journal", "no journal")


async def test_the_program_stands_alone(files: Files, tmp_path: Path) -> None:
    """It is run by a bare Python, far from our sources, and says in a sentence what it found; at most 300 lines."""
    program = (ROOT / "deploy" / "verify_journal.py").read_text(encoding="utf-8")
    assert len(program.splitlines()) <= 300
    (tmp_path / "verify_journal.py").write_text(program, encoding="utf-8")
    good, head = files[0], rows_of(files[0])[0]["head"]
    (tmp_path / "good.jsonl").write_bytes(good)
    (tmp_path / "bad.jsonl").write_bytes(good.replace(b'"seq":2', b'"seq":3'))
    (tmp_path / "none.jsonl").write_bytes(b"{}\n")
    in_groups = " ".join(head[at : at + 4] for at in range(0, 32, 4)).upper()
    assert await _run(tmp_path, "good.jsonl", "--head", in_groups) == (
        0,
        ["poster", "Kontrollsumman finns i journalen."],
    )
    assert (await _run(tmp_path, "good.jsonl", "--language", "en"))[0] == 0
    assert (await _run(tmp_path, "good.jsonl", "--head", "f" * 64))[0] == 1
    assert await _run(tmp_path, "bad.jsonl") == (1, ["Post 2: posten saknas"])
    assert [
        (await _run(tmp_path, *typed))[0]
        for typed in (("none.jsonl",), ("gone.jsonl",), ("/dev/zero",), ("good.jsonl", "--head", "x"))
    ] == [2] * 4


async def _run(folder: Path, *typed: str) -> tuple[int, list[str]]:
    program = await asyncio.create_subprocess_exec(
        sys.executable, "-I", "-S", "verify_journal.py", *typed, cwd=folder, stdout=-1, stderr=asyncio.subprocess.STDOUT
    )
    octets, _ = await program.communicate()
    lines = octets.decode().splitlines()
    return program.returncode or 0, ["poster" if "poster" in line else line for line in lines]
