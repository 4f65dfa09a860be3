import struct
import zlib

import pytest

from bot.app_package import icons
from tests.support import tree


def pixels(png: bytes) -> tuple[int, int, list[bytes]]:
    """Width, height and the pixels (red, green, blue, opacity) of a PNG as our script writes it."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    width, height, depth, kind = struct.unpack(">IIBB", png[16:26])
    assert (depth, kind) == (8, 6)
    size = int.from_bytes(png[33:37], "big")
    flat = zlib.decompress(png[41 : 41 + size])
    rows = [flat[y * (4 * width + 1) + 1 : (y + 1) * (4 * width + 1)] for y in range(height)]
    return width, height, [row[4 * x : 4 * x + 4] for row in rows for x in range(width)]


def kept(name: str) -> bytes:
    """An icon as it stands in the repository."""
    return (tree.ROOT / "bot/app_package" / name).read_bytes()


def test_the_large_icon_is_opaque() -> None:
    """192 x 192, with a full background."""
    width, height, seen = pixels(kept("color.png"))
    assert (width, height, {pixel[3] for pixel in seen}) == (192, 192, {255})


def test_the_small_icon_is_white_on_nothing() -> None:
    """32 x 32, and Teams paints it in the colour it likes."""
    width, height, seen = pixels(kept("outline.png"))
    assert (width, height, {pixel[:3] for pixel in seen}) == (32, 32, {b"\xff\xff\xff"})
    assert {0, 255} < {pixel[3] for pixel in seen}


@pytest.mark.parametrize("name", ["color", "outline"])
def test_the_icons_are_what_the_script_draws(name: str) -> None:
    """Whoever changes the drawing writes the pictures anew."""
    drawn: bytes = getattr(icons, name)()
    assert pixels(drawn) == pixels(kept(f"{name}.png"))
