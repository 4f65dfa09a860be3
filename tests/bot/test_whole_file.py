"""A file that somebody names is read as far as such a file can be, and no further."""

import errno
import os
import threading
from pathlib import Path

import pytest

from bot.whole_file import octets_of


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    """Up to the most that it may hold; what comes out of a pipe too."""
    (tmp_path / "one").write_bytes(b"abc")
    assert octets_of(tmp_path / "one", 3) == b"abc"
    os.mkfifo(tmp_path / "pipe")
    writer = threading.Thread(target=(tmp_path / "pipe").write_bytes, args=(b"abc",))
    writer.start()
    assert octets_of(tmp_path / "pipe", 3) == b"abc"
    writer.join()


def test_what_is_too_large_or_never_ends_cannot_be_read(tmp_path: Path) -> None:
    """Nor can a folder."""
    (tmp_path / "one").write_bytes(b"abcd")
    for name in ("one", "/dev/zero"):
        with pytest.raises(OSError, match=os.strerror(errno.EFBIG)):
            octets_of(tmp_path / name, 3)
    with pytest.raises(IsADirectoryError):
        octets_of(tmp_path, 3)
