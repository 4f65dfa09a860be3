"""A store with sittings of every kind, what each of them honestly was, and tamperings that nobody thought of."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from random import Random
from typing import Any, Final

from sqlalchemy.exc import IntegrityError

from bot.store import journal_heads, verify
from bot.store.database import Connection, Database
from bot.store.journal_heads import Head
from bot.store.purge import purge
from bot.turn.turn import Turn
from bot.turn.which_sitting import opened_by
from dialogs.said.inbound import Said
from tests.support.trial_rules import ROOM, Somebody, TrialRules

TABLES: Final = ("sitting", "journal", "wording")
_KEY: Final = {"sitting": "key", "journal": "sitting", "wording": "sitting"}
State = tuple[tuple[Any, ...], ...]


@dataclass(slots=True)
class Honest:
    """The state that each sitting had after each turn, as the bot wrote it; and the heads that were kept apart at the end."""

    states: dict[str, list[dict[str, list[dict[str, Any]]]]] = field(default_factory=dict)
    heads: tuple[Head, ...] = ()

    def knows(self, sitting: str, state: State) -> bool:
        """Whether the sitting ever was so."""
        return any(state_of(one) == state for one in self.states.get(sitting, []))


async def a_store(database: Database) -> Honest:
    """Sittings in two chats: purged, closed, with a matter made confidential, with somebody's name, and going on."""
    turn, honest = Turn(database, TrialRules()), Honest()
    for form in ("purged", "closed", "on"):
        anna = Somebody()
        await turn.hear(anna.presses("meeting.setup", form=form))
        sitting = opened_by(ROOM.chat, form)
        turns: tuple[Said, ...] = (
            anna.presses("list"),
            *(anna.writes("move", f"ord {form} {nr}", sitting=sitting) for nr in range(4)),
            anna.seen(sitting, f"Gun Gäst {form}"),
            anna.presses("seal", form="m2"),
            anna.presses("fetch", form="m3"),
            anna.presses("answer", form=f"{form} 1"),
        )
        for said in turns:
            await turn.hear(said)
            await _remember(database, honest)
        if form != "on":
            await turn.hear(anna.presses("close"))
        if form == "purged":
            await purge(database, 0)
        await _remember(database, honest)
    honest.heads = await database.write(lambda conn: tuple(journal_heads.heads(conn)))
    return honest


async def _remember(database: Database, honest: Honest) -> None:
    for key in await database.write(verify.every):
        now = await database.write(lambda conn, key=key: rows_of(conn, key))  # type: ignore[misc]  # a bound default
        known = honest.states.setdefault(key, [])
        if not known or known[-1] != now:
            known.append(now)


def rows_of(conn: Connection, sitting: str) -> dict[str, list[dict[str, Any]]]:
    """Everything that is kept of a sitting, table by table."""
    queries = {table: f"SELECT * FROM {table} WHERE {_KEY[table]} = ?" for table in TABLES}  # noqa: S608  # ours
    return {t: [dict(row) for row in conn.exec_driver_sql(q, (sitting,)).mappings()] for t, q in queries.items()}


def state_of(rows: dict[str, list[dict[str, Any]]]) -> State:
    """What the rows say, without where they lie and what destroyed words were."""
    live = [{**row, "id": 0} for row in rows["wording"] if row["text"].strip(" ")]
    flat = [*rows["sitting"], *rows["journal"], *live]
    return tuple(sorted((tuple(row.values()) for row in flat), key=repr))


class Tamperer:
    """Does one thing after another to the store, each on what the bot left, and undoes it again."""

    def __init__(self, conn: Connection, honest: Honest, chance: Random) -> None:
        """Do it over `conn`, as `chance` has it; `honest` is what the bot left."""
        self.conn, self.honest, self.chance = conn, honest, chance

    @contextmanager
    def tampering(self, way: str = "") -> Iterator[str]:
        """Do one thing to the store that changes what is kept, tell which, and undo it at the end."""
        self.conn.exec_driver_sql("SAVEPOINT tampering")
        try:
            yield self._done(way)
        finally:
            self.conn.exec_driver_sql("ROLLBACK TO tampering")
            self.conn.exec_driver_sql("RELEASE tampering")

    def _done(self, way: str) -> str:
        before = self._state()
        while True:
            self.conn.exec_driver_sql("ROLLBACK TO tampering")
            try:
                done = self._tamper(way)
            except IntegrityError:
                continue  # the tables themselves refuse it
            if self._state() != before:
                return done

    def found(self) -> bool:
        """Whether `verify` finds a flaw in any sitting."""
        return any(verify.verify(self.conn, key) for key in verify.every(self.conn))

    def shown_by_heads(self) -> bool:
        """Whether the heads that were kept apart show it."""
        return any(journal_heads.broken(self.conn, head) for head in self.honest.heads)

    def invisible(self) -> bool:
        """Whether all that is there now is what the bot itself once left: no look at the store alone can tell."""
        return all(self.honest.knows(key, state) for key, state in self._state().items())

    def _state(self) -> dict[str, State]:
        return {key: state_of(rows_of(self.conn, key)) for key in verify.every(self.conn)}

    def _tamper(self, way: str) -> str:
        ways = (
            self._change,
            self._change,
            self._change,
            self._delete,
            self._copy,
            self._swap,
            self._cut,
            self._go_back,
        )
        does = getattr(self, way) if way else self.chance.choice((*ways, self._take_away, self._wipe))
        does()
        return str(does.__name__)

    def _sitting(self) -> str:
        return self.chance.choice(sorted(self.honest.states))

    def _rows(self, table: str) -> list[dict[str, Any]]:
        return [dict(row) for row in self.conn.exec_driver_sql(f"SELECT * FROM {table}").mappings()]  # noqa: S608  # ours

    def _row(self) -> tuple[str, dict[str, Any]]:
        table = self.chance.choice(TABLES)
        return table, self.chance.choice(self._rows(table))

    def _write(self, table: str, row: dict[str, Any], column: str, value: object) -> None:
        key = [name for name in ("key" if table == "sitting" else "id", "sitting", "seq") if name in row]
        key = key[:1] if table != "journal" else ["sitting", "seq"]
        where = " AND ".join(f"{name} = ?" for name in key)
        told = (value, *(row[name] for name in key))
        self.conn.exec_driver_sql(f"UPDATE {table} SET {column} = ? WHERE {where}", told)  # noqa: S608  # ours

    def _change(self) -> None:
        table, row = self._row()
        column = self.chance.choice([name for name in row if name != "id"])
        other = self.chance.choice(self._rows(table))[column]
        self._write(table, row, column, self.chance.choice((other, self._another(row[column]))))

    def _another(self, value: object) -> object:
        match value:
            case bytes() if value:
                place = self.chance.randrange(len(value))
                return value[:place] + bytes([value[place] ^ 1 << self.chance.randrange(8)]) + value[place + 1 :]
            case str():
                return self.chance.choice((value + "x", value[:-1], ""))
            case int():
                return self.chance.choice((value + 1, value - 1, 0))
        return self.chance.choice((None, 1, b"x"))

    def _delete(self) -> None:
        table, row = self._row()
        name = "key" if table == "sitting" else "id" if table == "wording" else "seq"
        where = f"{name} = ?" + (" AND sitting = ?" if table == "journal" else "")
        told = (row[name], row["sitting"]) if table == "journal" else (row[name],)
        self.conn.exec_driver_sql(f"DELETE FROM {table} WHERE {where}", told)  # noqa: S608  # ours

    def _copy(self) -> None:
        table, row = self._row()
        row[_KEY[table]] = self.chance.choice((self._sitting(), row[_KEY[table]], "s-made-up"))
        if table == "wording":
            row["id"], row["key"] = None, self.chance.choice((row["key"], "title:9"))
        if table == "journal":
            row["seq"] += self.chance.choice((0, 1, 20))
        self._insert(table, row)

    def _insert(self, table: str, row: dict[str, Any]) -> None:
        marks = ", ".join("?" * len(row))
        self.conn.exec_driver_sql(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))  # noqa: S608  # ours

    def _swap(self) -> None:
        """Two rows, or all that stands in two sittings, change places."""
        table = self.chance.choice(TABLES)
        column = _KEY[table]
        one, other = self._sitting(), self._sitting()
        for old, new in ((one, "s-between"), (other, one), ("s-between", other)):
            self.conn.exec_driver_sql(f"UPDATE {table} SET {column} = ? WHERE {column} = ?", (new, old))  # noqa: S608  # ours

    def _cut(self) -> None:
        """A tail is cut off, and the row is mended after it, or is not."""
        key = self._sitting()
        links = [row for row in self._rows("journal") if row["sitting"] == key]
        last = self.chance.randrange(1, len(links) + 1)
        self.conn.exec_driver_sql("DELETE FROM journal WHERE sitting = ? AND seq > ?", (key, last))
        if self.chance.random() < 0.7:
            told = (last, links[last - 1]["digest"], key)
            self.conn.exec_driver_sql("UPDATE sitting SET seq = ?, digest = ? WHERE key = ?", told)

    def _go_back(self) -> None:
        """The sitting is what it was at an earlier time: every table, or all but one."""
        key = self._sitting()
        then = self.chance.choice(self.honest.states[key])
        spared = self.chance.choice((*TABLES, "", "", ""))
        for table in TABLES:
            if table == spared:
                continue
            self.conn.exec_driver_sql(f"DELETE FROM {table} WHERE {_KEY[table]} = ?", (key,))  # noqa: S608  # ours
            for row in then[table]:
                self._insert(table, row)

    def _take_away(self) -> None:
        """A whole sitting is gone, or all of it but one table."""
        key, spared = self._sitting(), self.chance.choice((*TABLES, "", "", ""))
        for table in TABLES:
            if table != spared:
                self.conn.exec_driver_sql(f"DELETE FROM {table} WHERE {_KEY[table]} = ?", (key,))  # noqa: S608  # ours

    def _wipe(self) -> None:
        """What stood in the journal is gone as after a purge, with words or without, and the row says so or does not."""
        key = self._sitting()
        self.conn.exec_driver_sql("UPDATE journal SET body = NULL, salt = NULL WHERE sitting = ?", (key,))
        if self.chance.random() < 0.5:
            self.conn.exec_driver_sql("DELETE FROM wording WHERE sitting = ?", (key,))
        if self.chance.random() < 0.5:
            told = (self.chance.choice((1, 1_800_000_000_000_000)), key)
            self.conn.exec_driver_sql("UPDATE sitting SET purged_at = ? WHERE key = ?", told)
