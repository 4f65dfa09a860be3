"""The ground that other tests stand on."""

import asyncio
import re
import socket
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

from tests.support import in_memory, longest_first, measured, tree
from tests.support.loopback import BeyondLoopback
from tests.support.postgres import Postgres

SOMEWHERE_ELSE = "192.0.2.1"  # an address kept for documentation: nobody is there


async def test_a_test_gets_a_real_postgresql(postgres_url: str) -> None:
    """The URL opens an empty PostgreSQL 18 through SQLAlchemy and asyncpg."""
    engine = create_async_engine(postgres_url)
    async with engine.connect() as connection:
        version = (await connection.execute(text("SHOW server_version"))).scalar_one()
        tables = (
            await connection.execute(text("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
        ).scalar_one()
    await engine.dispose()
    assert (version.partition(".")[0], tables) == ("18", 0)


def test_tests_write_in_memory_where_there_is_room_and_nobody_chose(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A machine without such a folder, or with little room in it, has them write where it always does."""
    assert in_memory.has_room(tmp_path, least_bytes=1)
    assert not in_memory.has_room(tmp_path, least_bytes=2**80)
    assert not in_memory.has_room(tmp_path / "nowhere", least_bytes=1)
    monkeypatch.setenv("TMPDIR", "chosen")
    assert not in_memory.write_there(tmp_path, least_bytes=1)


class Unwritten:
    """Something that must not be written out."""

    written = 0

    def __repr__(self) -> str:
        Unwritten.written += 1
        return "a whole house"


def test_what_a_fixture_made_is_not_written_out_when_its_loop_rests() -> None:
    """The runner takes its handler of signals back, which holds the task that has ended, which holds what it returned."""

    async def made() -> Unwritten:
        return Unwritten()

    with asyncio.Runner() as runner:
        assert runner.run(made()).written == 0
    assert Unwritten.written == 0


async def test_a_database_can_be_copied(postgres: Postgres, postgres_url: str) -> None:
    """Tables made once serve every test that copies them."""
    engine = create_async_engine(postgres_url)
    async with engine.begin() as connection:
        await connection.execute(text("CREATE TABLE kept (number int)"))
    await engine.dispose()
    copy = create_async_engine(postgres.create(like=postgres_url))
    async with copy.connect() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM kept"))).scalar_one() == 0
    await copy.dispose()


@pytest.mark.parametrize("reach", ["connect", "connect_ex"])
def test_a_test_cannot_call_another_machine(reach: str) -> None:
    """Every call beyond loopback stops before a packet leaves."""
    with socket.socket() as wire, pytest.raises(BeyondLoopback):
        getattr(wire, reach)((SOMEWHERE_ELSE, 443))


def test_a_test_cannot_look_up_another_machine() -> None:
    """Not even a name is asked for."""
    with pytest.raises(BeyondLoopback):
        socket.getaddrinfo("example.org", 443)


def test_a_test_cannot_send_to_another_machine() -> None:
    """Nor a datagram sent."""
    with socket.socket(type=socket.SOCK_DGRAM) as wire, pytest.raises(BeyondLoopback):
        wire.sendto(b"", (SOMEWHERE_ELSE, 53))


def test_loopback_is_open() -> None:
    """A test may listen on this machine and call itself."""
    with socket.create_server(("127.0.0.1", 0)) as door, socket.create_connection(door.getsockname()[:2]) as caller:
        assert caller.getpeername() == door.getsockname()


def told_of(page: str) -> list[str]:
    """The files that a page's table names, a row each."""
    return re.findall(r"^\| `(\w+\.py)` \|", page, re.MULTILINE)


def test_the_page_has_one_line_for_each_file() -> None:
    """In order, every file that is there and none that is not."""
    folder = Path("tests/support")
    there = sorted(path.name for path in tree.python("tests") if path.parent == folder)
    assert told_of(tree.source(folder / "README.md")) == there


def test_the_page_can_miss_a_file() -> None:
    """A row is read by its file's name, and anything else is no row."""
    assert told_of("| `a.py` | builds |\n| file | what |\n`b.py`") == ["a.py"]


class _Item:
    """As much of a test as the order is made of."""

    def __init__(self, nodeid: str) -> None:
        self.nodeid = nodeid


@pytest.mark.parametrize("workers", [1, 2, 3, 7])
def test_each_worker_begins_with_some_of_the_longest_tests(workers: int) -> None:
    """No test is lost or tried twice, and what is long never lies at the end of a share while short ones are left."""
    long = [f"tests/processes/x.py::{n}" for n in range(11)]
    dealt = _dealt([*(f"tests/cards/x.py::{n}" for n in range(100)), *long], workers)
    assert [share[0] for share in dealt] == long[:workers]


@pytest.mark.parametrize("workers", [1, 2, 4])
def test_a_file_of_the_page_or_of_worlds_stays_with_one_worker(workers: int) -> None:
    """No second worker starts a room and a browser for it, or plays its worlds."""
    files = ("page/test_stories", "page/test_windows", "page/test_other", "world/test_pages", "world/whole/test_pages")
    pages = [f"tests/{file}.py::{n}" for file in files for n in range(9)]
    dealt = _dealt([*(f"tests/cards/x.py::{n}" for n in range(200)), *pages], workers)
    holders = [{test.partition("::")[0] for test in share if "page" in test} for share in dealt]
    assert sum(len(files) for files in holders) == len({test.partition("::")[0] for test in pages})


def _dealt(names: list[str], workers: int) -> list[list[str]]:
    """The tests of these names as each worker gets them."""
    items = [_Item(name) for name in names]
    dealt = [item.nodeid for item in longest_first.dealt(items, workers)]  # type: ignore[arg-type]  # only the id is read
    assert sorted(dealt) == sorted(names)
    sizes = [len(dealt) // workers + (one < len(dealt) % workers) for one in range(workers)]
    return [dealt[sum(sizes[:one]) : sum(sizes[: one + 1])] for one in range(workers)]


def test_coverage_is_counted_under_the_folders_that_are_named() -> None:
    """A folder is named whole."""
    folders = ["tests/cards", "tests/dialogs/"]
    assert measured.counts("tests/cards/test_kit.py::test_x", folders)
    assert measured.counts("tests/dialogs/chat/test_guard.py::test_x", folders)
    assert not measured.counts("tests/cards_too/test_kit.py::test_x", folders)


@pytest.mark.parametrize(("more", "missed"), [((), "0"), (("--measured", "one"), "1"), (("--measured", "two"), "2")])
def test_no_other_test_counts(pytester: pytest.Pytester, more: tuple[str, ...], missed: str) -> None:
    """Neither what it runs nor what its fixtures do; where no folder is named every test counts."""
    pytester.makepyfile(room="def a():\n    return 1\n\n\ndef b():\n    return 2\n\n\ndef c():\n    return 3\n")
    for folder, use in (("one", "a(), b()"), ("two", "c()")):
        test = f"import pytest, room\n@pytest.fixture\ndef made():\n    return room.{use.replace(' ', ' room.')}\ndef test_it(made):\n    assert made\n"
        pytester.mkdir(folder).joinpath(f"test_{folder}.py").write_text(test)
    plugin = ("-p", "tests.support.measured", "-p", "pytest_cov", "--import-mode=importlib", "--rootdir=.")
    result = pytester.runpytest_subprocess(
        *plugin, "-o", "pythonpath=. " + str(tree.ROOT), "--cov=room", "--cov-report=term", *more
    )
    result.stdout.re_match_lines([rf"room\.py +6 +{missed} .*"])


SWEPT = "@pytest.mark.sweep\ndef test_it():\n    assert room.a()\n"
READ = "READ = room.a()\ndef test_it():\n    assert READ\n"


@pytest.mark.parametrize("test", [SWEPT, READ], ids=["sweep", "read"])
def test_neither_a_sweep_counts_nor_that_a_file_of_tests_is_read(pytester: pytest.Pytester, test: str) -> None:
    """What is measured is read and counted before; a branch is reached by a shorter test."""
    pytester.makepyfile(room="def a():\n    return 1\n")
    pytester.mkdir("one").joinpath("test_one.py").write_text(f"import pytest, room\n{test}")
    plugin = ("-p", "tests.support.measured", "-p", "pytest_cov", "--import-mode=importlib", "--rootdir=.")
    counted = ("-o", "pythonpath=. " + str(tree.ROOT), "--cov=room", "--cov-report=term", "--measured", "one")
    result = pytester.runpytest_subprocess(*plugin, *counted, "one")
    result.stdout.re_match_lines([r"room\.py +2 +1 .*"])


CACHED = "from functools import cache\n\n\n@cache\ndef a():\n    return 1\n"
OF_AN_ENUM = """
from enum import Enum
from functools import cached_property


class A(Enum):
    B = 1

    @cached_property
    def c(self):
        return 1


def a():
    return A.B.c
"""


@pytest.mark.parametrize(("room", "lines"), [(CACHED, 4), (OF_AN_ENUM, 9)])
def test_what_was_remembered_of_other_tests_does_not_hide_it(pytester: pytest.Pytester, room: str, lines: int) -> None:
    """What another test called before is run again when it is to be counted."""
    pytester.makepyfile(room=room)
    for folder in ("else", "one"):
        pytester.mkdir(folder).joinpath(f"test_{folder}.py").write_text(
            "import room\ndef test_it():\n    assert room.a()\n"
        )
    plugin = ("-p", "tests.support.measured", "-p", "pytest_cov", "--import-mode=importlib", "--rootdir=.")
    counted = ("-o", "pythonpath=. " + str(tree.ROOT), "--cov=room", "--cov-report=term", "--measured", "one")
    result = pytester.runpytest_subprocess(*plugin, *counted, "else", "one")
    result.stdout.re_match_lines([rf"room\.py +{lines} +0 .*"])


def test_a_tests_logging_ends_with_it(pytester: pytest.Pytester) -> None:
    """A command that one test runs in its own process silences no other test."""
    pytester.makepyfile("""
        import logging
        import sys
        import structlog
        from structlog.testing import capture_logs
        from bot import logs

        def test_a_command_sets_it_up():
            logs.configure(console=False, level=logging.CRITICAL)

        def test_a_later_line_is_read():
            with capture_logs() as lines:
                structlog.get_logger().info("said")
            assert lines and sys.excepthook is sys.__excepthook__
    """)
    pytester.runpytest_inprocess("-p", "tests.support.logs_restored", "-p", "no:asyncio").assert_outcomes(passed=2)


def test_what_was_read_before_the_first_test_is_looked_through_no_more(pytester: pytest.Pytester) -> None:
    """What tests make themselves is garbage as before when they drop it."""
    pytester.makepyfile("""
        import gc
        import weakref

        READ = ["before the first test"]

        class Knot:
            def __init__(self):
                self.me = self

        def test_the_tests_own_file_is_not_looked_through():
            assert not any(found is READ for found in gc.get_objects())

        def test_what_a_test_drops_is_found():
            dropped = weakref.ref(Knot())
            gc.collect()
            assert gc.isenabled() and dropped() is None
    """)
    plugin = ("-p", "tests.support.unswept", "-p", "no:asyncio", "-o", "pythonpath=" + str(tree.ROOT))
    pytester.runpytest_subprocess(*plugin).assert_outcomes(passed=2)
