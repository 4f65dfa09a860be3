"""Draws the app's two icons: the chair of the meeting at the table, and the one who sits next to the chair.

    python -m bot.app_package.icons

writes `color.png` (192 x 192, opaque) and `outline.png` (32 x 32, white on nothing) next to this file, as Teams wants them.
"""

import struct
import zlib
from collections.abc import Callable, Iterator
from math import hypot
from pathlib import Path
from typing import Final, TypeAlias

Colour: TypeAlias = tuple[int, int, int]
# How much of the pixel at (x, y) is covered, 0 to 1, at so many pixels a unit.
Shape: TypeAlias = Callable[[float, float, float], float]

WALL: Final[Colour] = (0x1D, 0x4E, 0x6B)
WHITE: Final[Colour] = (255, 255, 255)
SUN: Final[Colour] = (0xF4, 0xC9, 0x5D)

# Everything is drawn in a square of 32 units, x to the right and y down. A person is a head and a pair of shoulders.
_CHAIR: Final = (12.0, 9.5, 1.25)
_NEXT_TO_CHAIR: Final = (22.5, 13.2, 0.85)
_TABLE_Y: Final = 23.0
_TABLE: Final = (3.0, 29.0, _TABLE_Y, 26.0)


def color() -> bytes:
    """The large icon: a white chair and a yellow neighbour at a white table, on a blue wall."""
    return _png(192, [_mixed(192, place) for place in _places(192)])


def outline() -> bytes:
    """The small icon: the same drawing, all white; only its transparency differs."""
    shapes = (_person(*_CHAIR), _person(*_NEXT_TO_CHAIR), _table)
    return _png(32, [(*WHITE, round(255 * max(shape(*place, 1.0) for shape in shapes))) for place in _places(32)])


def _mixed(size: int, place: tuple[float, float]) -> tuple[int, int, int, int]:
    """The colour of a place, each shape laid over what was there."""
    shade: tuple[float, ...] = WALL
    for shape, paint in ((_person(*_NEXT_TO_CHAIR), SUN), (_person(*_CHAIR), WHITE), (_table, WHITE)):
        cover = shape(*place, size / 32)
        shade = tuple(old + (new - old) * cover for old, new in zip(shade, paint, strict=True))
    red, green, blue = (round(part) for part in shade)
    return red, green, blue, 255


def _places(size: int) -> Iterator[tuple[float, float]]:
    """The middle of every pixel, row by row, in units of the drawing."""
    return (((x + 0.5) * 32 / size, (y + 0.5) * 32 / size) for y in range(size) for x in range(size))


def _person(head_x: float, head_y: float, scale: float) -> Shape:
    """Head and shoulders, `scale` times as large as drawn, cut off above the table."""

    def cover(x: float, y: float, pixels: float) -> float:
        head = hypot(x - head_x, y - head_y) - 3.2 * scale
        shoulders = hypot(x - head_x, y - head_y - 10.0 * scale) - 5.6 * scale
        return max(_cover(head, pixels), _cover(max(shoulders, y - _TABLE_Y + 1.2), pixels))

    return cover


def _table(x: float, y: float, pixels: float) -> float:
    left, right, top, bottom = _TABLE
    round_by = (bottom - top) / 2
    beyond = max(left + round_by - x, x - right + round_by, 0.0)
    return _cover(hypot(beyond, y - (top + bottom) / 2) - round_by, pixels)


def _cover(distance: float, pixels: float) -> float:
    """Turn a distance from a shape's edge (negative inside, in units) into how much of a pixel it covers."""
    return min(1.0, max(0.0, 0.5 - distance * pixels))


def _png(size: int, pixels: list[tuple[int, int, int, int]]) -> bytes:
    rows = (bytes(part for pixel in pixels[y * size : (y + 1) * size] for part in pixel) for y in range(size))
    data = b"".join(b"\x00" + row for row in rows)  # 0: each row as it is, unfiltered
    header = struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0)  # 8 bits each of red, green, blue and opacity
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(data, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, body) for kind, body in chunks)


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


if __name__ == "__main__":
    here = Path(__file__).parent
    (here / "color.png").write_bytes(color())
    (here / "outline.png").write_bytes(outline())
