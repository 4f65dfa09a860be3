"""How a command ends where it is ended from inside."""

from collections.abc import Iterator

import pytest

from bot.commands import cli
from bot.commands.ending import nobody_reads


@pytest.fixture
def planted() -> Iterator[None]:
    """A command that ends the program with a code of its own, as a library may; it is gone afterwards."""

    @cli.app.command("planted")
    def end() -> None:
        raise SystemExit(3)

    yield
    cli.app.registered_commands.pop()


@pytest.mark.usefixtures("planted")
def test_whoever_ends_the_program_ends_it_with_their_own_code(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is said of a pipe that nobody reads, since there is none."""
    with pytest.raises(SystemExit) as ended:
        cli.run(["planted"])
    assert ended.value.code == 3
    assert capsys.readouterr().err == ""


def _met_a_broken_pipe() -> None:
    try:
        raise BrokenPipeError
    except BrokenPipeError:
        try:
            raise ValueError
        except ValueError:
            raise SystemExit(1)  # noqa: B904  # as they raise it


def test_who_met_a_broken_pipe_and_ended_the_program_had_no_other_reason() -> None:
    """As typer and rich do; at any distance."""
    with pytest.raises(SystemExit) as ended:
        _met_a_broken_pipe()
    assert nobody_reads(ended.value)
    assert not nobody_reads(SystemExit(1))
    assert not nobody_reads(None)
