"""The tables of both databases. Rows, not meetings: what stands in them is turned into frozen values by its neighbours.

Every time is microseconds since 1970 in UTC, so that both databases keep and compare them alike. Words that somebody
spoke or wrote stand in `wording.text` alone; a purge empties `journal.body` and `journal.salt`; the digests stay.
"""

from typing import Any, ClassVar, cast

from sqlalchemy import BigInteger, Index, Integer, MetaData, Table, false
from sqlmodel import Field, SQLModel

_SERIAL = BigInteger().with_variant(Integer, "sqlite")  # SQLite numbers rows by itself only in an INTEGER column.
_PLAIN: Any = {"sqlite_with_rowid": False}  # The key is the row's place: one tree to write rather than two.


class _Rows(SQLModel):
    metadata: ClassVar[MetaData] = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        }
    )


class ChatRow(_Rows, table=True):
    """A chat, and the lock of all that is said in it. `head` grows by one for every entry of any of its sittings."""

    __tablename__ = "chat"
    __table_args__ = _PLAIN
    id: str = Field(primary_key=True)
    tenant: str
    service_url: str
    personal: bool
    present: bool
    heard: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    head: int = Field(sa_type=BigInteger)


class SittingRow(_Rows, table=True):
    """A sitting of a chat. `stage`, `board` and `profile` are read off the meeting.

    `seq` and `digest` are the last entry's. `closed_at` is 0 until the sitting is closed; `purged_at` is 0 until its words and bodies are gone.
    """

    __tablename__ = "sitting"
    __table_args__ = _PLAIN
    key: str = Field(primary_key=True)
    chat: str = Field(index=True)
    stage: str
    seq: int
    digest: bytes
    made_at: int = Field(sa_type=BigInteger)
    closed_at: int = Field(sa_type=BigInteger, index=True)
    purged_at: int = Field(sa_type=BigInteger)
    board: str
    profile: str


class JournalRow(_Rows, table=True):
    """One entry. `seal` is SHA-256(salt ‖ body); `digest` follows from the one before by `rule`, see `chain.py`.

    `body` holds the time, the person, the cause and the fact: nothing outside it tells of a person.
    """

    __tablename__ = "journal"
    __table_args__ = _PLAIN
    sitting: str = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    body: bytes | None
    salt: bytes | None
    seal: bytes
    digest: bytes
    rule: int = Field(sa_column_kwargs={"server_default": "1"})


class WordingRow(_Rows, table=True):
    """Words: a title, a motion's wording. The only table that holds any.

    Rows are only added at the end, and destroyed by writing over them in place: SQLite then never moves a text from one
    page to another, which would leave a copy behind. `salt` is that of the hash in the journal; None before there was one.
    """

    __tablename__ = "wording"
    __table_args__ = (Index(None, "sitting", "key"),)
    id: int | None = Field(default=None, primary_key=True, sa_type=_SERIAL)
    sitting: str
    key: str
    matter: int | None
    text: str = Field(repr=False)
    sealed: bool
    salt: bytes | None = None


class OutboxRow(_Rows, table=True):
    """What must be sent. A row waits while `due` is not null.

    `wanted` beyond `done`: there is something newer to send than what was sent. `line` is the order it stands in: of the rows of one line only the oldest (`placed`) is sent at a time.
    """

    __tablename__ = "outbox"
    __table_args__ = (Index(None, "line", "due"),)
    id: int | None = Field(default=None, primary_key=True, sa_type=_SERIAL)
    key: str = Field(unique=True)
    chat: str
    sitting: str = Field(index=True)
    kind: str
    lane: str
    line: str
    body: str
    wanted: int
    done: int
    placed: int = Field(sa_type=BigInteger)
    due: int | None = Field(sa_type=BigInteger, index=True)
    expires: int = Field(sa_type=BigInteger)
    sent_at: int = Field(sa_type=BigInteger)
    claimed_until: int = Field(sa_type=BigInteger)
    owner: str
    tries: int
    dead: str


class PostedRow(_Rows, table=True):
    """Which activity in the chat is the card of a slot."""

    __tablename__ = "posted"
    __table_args__ = _PLAIN
    sitting: str = Field(primary_key=True)
    slot: str = Field(primary_key=True)
    activity: str
    at: int = Field(sa_type=BigInteger)


class ShownRow(_Rows, table=True):
    """A message that can show wordings: one of ours ("card"), somebody's dialog, or what somebody wrote ("own").

    `chat` and `activity` say where it stands; `reader`, `who` and `locale` whose view it is ("" : everybody's). `page`
    is what is drawn there (JSON), "" where that is not known. `wordings` are the keys that it may show (JSON). `cause` is
    the row of the outbox that posted it, 0 where there is none. `filled`: its words, if any, were put there.
    """

    __tablename__ = "shown"
    __table_args__ = _PLAIN
    chat: str = Field(primary_key=True)
    activity: str = Field(primary_key=True)
    sitting: str = Field(index=True)
    what: str
    personal: bool
    reader: str
    who: str
    locale: str
    page: str
    wordings: str
    cause: int = Field(sa_type=BigInteger, index=True)
    filled: bool
    at: int = Field(sa_type=BigInteger)


class RoadRow(_Rows, table=True):
    """The private road to a person (`chat` is the 1:1 conversation), the sitting they were last told about, and when it was last used.

    `closed_for`: the tenants from whose sittings it was tried and refused, with blanks between.
    """

    __tablename__ = "road"
    __table_args__ = _PLAIN
    person: str = Field(primary_key=True)
    mri: str
    chat: str
    sitting: str
    closed: str
    locale: str
    at: int = Field(default=0, sa_type=BigInteger, sa_column_kwargs={"server_default": "0"})
    closed_for: str = Field(default="", sa_column_kwargs={"server_default": ""})


class BoardRow(_Rows, table=True):
    """The people of a board as versions before 0004 kept them. Emptied by that migration, and never written again."""

    __tablename__ = "board"
    __table_args__ = _PLAIN
    tenant: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    people: str = Field(repr=False)


class BoardMemoryRow(_Rows, table=True):
    """The people of a board (JSON) as the secretary `owner` (object id) kept them. `listed`: the operator names the owner."""

    __tablename__ = "board_memory"
    __table_args__ = _PLAIN
    tenant: str = Field(primary_key=True)
    owner: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    people: str = Field(repr=False)
    listed: bool
    at: int = Field(sa_type=BigInteger)


class ClaimRow(_Rows, table=True):
    """Somebody (wire key) asked to set a sitting up without the right to. Forgotten after 60 minutes."""

    __tablename__ = "claim"
    id: int | None = Field(default=None, primary_key=True, sa_type=_SERIAL)
    person: str = Field(index=True)
    at: int = Field(sa_type=BigInteger)


class QuestionRow(_Rows, table=True):
    """Which sitting somebody (wire key) means with a message that waits; `sittings` are the keys of those it may be (JSON).

    `form` is by what the answer is known, `chosen` the sitting chosen. What was typed stands in `wording`. `chat`: where it was
    asked; `over`: why it can be answered no more, "" where it can, or was.
    """

    __tablename__ = "question"
    __table_args__ = _PLAIN
    person: str = Field(primary_key=True)
    form: str
    message: str
    sittings: str
    brings_words: bool
    chosen: str
    at: int = Field(sa_type=BigInteger)
    chat: str = Field(default="", sa_column_kwargs={"server_default": ""})
    over: str = Field(default="", sa_column_kwargs={"server_default": ""})


def _table(model: type[SQLModel]) -> Table:
    return cast("Table", model.__table__)  # type: ignore[attr-defined]  # SQLModel sets it for table models


metadata = _Rows.metadata
chat = _table(ChatRow)
sitting = _table(SittingRow)
journal = _table(JournalRow)
wording = _table(WordingRow)
outbox = _table(OutboxRow)
posted = _table(PostedRow)
shown = _table(ShownRow)
road = _table(RoadRow)
board = _table(BoardRow)
board_memory = _table(BoardMemoryRow)
claim = _table(ClaimRow)
question = _table(QuestionRow)
