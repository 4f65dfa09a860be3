"""Who reads which setting of a profile, found in the sources: code that decides, or only code that draws.

A piece is a function, a method or a table of a module. It draws where its name says so or a view of `cards/` comes out
of it. Whatever else the router reaches, and all of `bot/`, decides: what it reads is followed. What only drawing reaches
is shown. Reading a profile's text, checking it and telling of it on the command line is neither.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache

from dialogs.profile.reading.settings import SECTIONS, SETTINGS, SettingUse
from tests.support import tree

PROFILE = "dialogs.profile.profile.Profile"
ROUTER = "dialogs.router"
# These make profiles, and tell of them outside a meeting.
APART = (
    "dialogs.profile.reading",
    "dialogs.profile.text",
    "bot.settings.profiles",
    "bot.commands.profile_rows",
    "bot.commands.migrate_export",
    "bot.commands.run_purge",
    "bot.commands.show_profiles",
    "bot.rehearsal_host",
    "bot.commands.checkup",
    "bot.app_package.archivists_list",
)
STATED = frozenset({*SETTINGS, *SECTIONS})


@dataclass
class Piece:
    """A function, method or table: what it names, by full name, and which settings it reads."""

    draws: bool = False
    names: set[str] = field(default_factory=set)
    reads: set[str] = field(default_factory=set)


def sources() -> dict[str, str]:
    """The text of every module that has to do with meetings, by its name."""
    paths = {tree.module_name(path): path for path in tree.python("bot", "dialogs", "cards")}
    return {name: tree.source(path) for name, path in paths.items() if not _within(name, APART)}


def uses(texts: Mapping[str, str]) -> dict[str, SettingUse]:
    """What the code of these modules does with each setting and section."""
    pieces = {name: piece for module, text in texts.items() for name, piece in _pieces(module, text)}
    deciding = [name for name, one in pieces.items() if _within(name, (ROUTER, "bot")) and not one.draws]
    followed = _reads(pieces, deciding, past_drawing=False)
    shown = _reads(pieces, (name for name, one in pieces.items() if one.draws), past_drawing=True)
    found = dict.fromkeys(STATED, SettingUse.NOTES)
    return found | dict.fromkeys(shown, SettingUse.SHOWS) | dict.fromkeys(followed, SettingUse.FOLLOWS)


def strays(texts: Mapping[str, str]) -> Iterator[str]:
    """Each place where a setting's name is read off something that the sweep does not know for a profile."""
    for module, text in texts.items():
        functions = (one for one in _nodes(module, ast.parse(text).body) if not isinstance(one[1], ast.ClassDef))
        for name, node in functions:
            known = {id(part) for part in _read_off_profiles(node, name)}
            for part in ast.walk(node):
                if isinstance(part, ast.Attribute) and part.attr in SETTINGS and id(part) not in known:
                    yield f"{name} line {part.lineno}: {ast.unparse(part)}"


def _reads(pieces: Mapping[str, Piece], start: Iterable[str], *, past_drawing: bool) -> set[str]:
    """The settings that are read by what can be reached from `start`."""
    waiting, seen, found = list(start), set[str](), set[str]()
    while waiting:
        name = waiting.pop()
        piece = pieces.get(name)
        if piece is None or name in seen or (piece.draws and not past_drawing):
            continue
        seen.add(name)
        found |= piece.reads
        waiting += piece.names
    return found


@cache
def _pieces(module: str, text: str) -> tuple[tuple[str, Piece], ...]:
    body = ast.parse(text).body
    known = _imported(body) | {name: f"{module}.{name}" for node in body for name in _defined(node)}
    return tuple((name, _piece(node, known, name)) for name, node in _nodes(module, body))


def _nodes(module: str, body: Iterable[ast.stmt]) -> Iterator[tuple[str, ast.stmt]]:
    """The functions, methods, tables and classes of a module, by full name."""
    for node in body:
        yield from ((f"{module}.{name}", node) for name in _defined(node))
        if isinstance(node, ast.ClassDef):
            yield from _nodes(f"{module}.{node.name}", node.body)


def _defined(node: ast.stmt) -> Iterator[str]:
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield node.name
        case ast.Assign():
            yield from (target.id for target in node.targets if isinstance(target, ast.Name))
        case ast.AnnAssign(target=ast.Name(id=name)):
            yield name


def _imported(body: Iterable[ast.stmt]) -> dict[str, str]:
    return {
        alias.asname or alias.name: f"{node.module}.{alias.name}"
        for node in body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }


def _piece(node: ast.stmt, known: Mapping[str, str], name: str) -> Piece:
    if isinstance(node, ast.ClassDef):
        # Whoever names a class may call each of its methods; but a profile's are called by name.
        return Piece(names={one for one, _ in _nodes(name, node.body)} if name != PROFILE else set())
    piece = Piece(draws=_draws(node, known))
    for part in ast.walk(node):
        if isinstance(part, ast.Name) and part.id in known:
            piece.names.add(known[part.id])
        elif isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name) and part.value.id in known:
            piece.names.add(f"{known[part.value.id]}.{part.attr}")
    for part in _read_off_profiles(node, name):
        if part.attr in STATED:
            piece.reads.add(part.attr)
        else:
            piece.names.add(f"{PROFILE}.{part.attr}")
    return piece


def _draws(node: ast.stmt, known: Mapping[str, str]) -> bool:
    if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return False
    answered = ast.walk(node.returns) if node.returns else ()
    views = (part.id for part in answered if isinstance(part, ast.Name))
    return node.name.lstrip("_").startswith("draw") or any(known.get(v, "").startswith("cards.") for v in views)


def _read_off_profiles(node: ast.AST, name: str) -> Iterator[ast.Attribute]:
    """Each attribute that is read off a profile: `scene.profile`, what is annotated as one, a name for either."""
    profiles = {"profile"} | ({"self"} if name.startswith(f"{PROFILE}.") else set())
    for part in ast.walk(node):
        if isinstance(part, ast.arg) and part.annotation and "Profile" in ast.unparse(part.annotation).split(" | "):
            profiles.add(part.arg)
        elif isinstance(part, ast.Assign) and _last(part.value) in profiles:
            profiles |= {target.id for target in part.targets if isinstance(target, ast.Name)}
    for part in ast.walk(node):
        if isinstance(part, ast.Attribute) and _last(part.value) in profiles:
            yield part


def _last(node: ast.expr) -> str:
    """The last name of a chain: "profile" of `scene.profile`."""
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _within(name: str, rooms: Iterable[str]) -> bool:
    return any(name == teams or name.startswith(f"{teams}.") for teams in rooms)
