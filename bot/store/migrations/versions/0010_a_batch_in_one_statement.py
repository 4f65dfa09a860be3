"""On PostgreSQL a function writes what follows from a batch in one statement, which costs one way over the wire (`store/at_once.py`)."""

from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_WRITES = """
CREATE FUNCTION bisittare_write_at_once(
    chat_id text, head_seen bigint, url_seen text, present_seen boolean, heard_seen boolean,
    judged_at bigint, slack bigint, head_after bigint,
    sitting_key text, rule_ integer, seqs integer[], bodies bytea[], salts bytea[], seals bytea[], digests bytea[],
    keys text[], kinds text[], lanes text[], lines text[], whats text[], onces boolean[], last_s integer[], apart bigint
) RETURNS bigint LANGUAGE plpgsql AS $$
#variable_conflict use_column
DECLARE
    here record;
    clock bigint;
    found_rows integer;
    number integer := cardinality(keys);
    entries integer := cardinality(seqs);
BEGIN
    SELECT head, service_url, present, heard INTO here FROM chat WHERE id = chat_id FOR UPDATE;
    clock := CAST(EXTRACT(EPOCH FROM clock_timestamp()) * 1000000 AS bigint);
    -- What was judged stands only where nobody has written since, and the time was as it was thought to be.
    IF here.head IS DISTINCT FROM head_seen OR here.service_url <> url_seen OR here.present <> present_seen
        OR here.heard <> heard_seen OR judged_at > clock OR judged_at < clock - slack THEN
        RETURN NULL;
    END IF;
    IF number > 0 THEN
        -- In the order of `intentions.put`, so that two who write the same rows never wait for each other.
        SELECT count(*) INTO found_rows FROM (
            SELECT 1 FROM outbox WHERE key = ANY(keys) ORDER BY key FOR UPDATE
        ) AS locked;
        -- A card that waits, to be drawn otherwise than it is wanted now, is put together by whoever knows cards. That it is to be
        -- posted anew, or first, is not asked for here and not taken back.
        IF found_rows > 0 AND EXISTS (
            SELECT 1 FROM outbox AS o JOIN unnest(keys, whats, onces) AS w(key, what, once) ON o.key = w.key
            WHERE NOT w.once AND o.due IS NOT NULL AND o.claimed_until <= clock AND o.body <> w.what
                AND o.body::jsonb - '{anew,apart,leaves,guards}'::text[] <> w.what::jsonb - '{anew,apart,leaves,guards}'::text[]
        ) THEN
            RETURN NULL;
        END IF;
        IF found_rows > 0 THEN
            UPDATE outbox AS o SET
                wanted = o.wanted + 1,
                dead = '',
                expires = greatest(clock + w.lasts * 1000000::bigint, CASE WHEN o.due IS NULL THEN 0 ELSE o.expires END),
                placed = CASE WHEN o.due IS NULL THEN clock ELSE o.placed END,
                tries = CASE WHEN o.due IS NULL THEN 0 ELSE o.tries END,
                due = CASE WHEN o.due IS NULL THEN greatest(clock, o.sent_at + apart) ELSE o.due END,
                body = CASE WHEN o.due IS NULL OR o.claimed_until > clock THEN w.what ELSE o.body END,
                lane = CASE WHEN o.due IS NULL OR o.claimed_until > clock THEN w.lane ELSE o.lane END,
                line = CASE WHEN o.due IS NULL OR o.claimed_until > clock THEN w.line ELSE o.line END
            FROM unnest(keys, whats, onces, lanes, lines, last_s) AS w(key, what, once, lane, line, lasts)
            WHERE o.key = w.key AND NOT w.once AND NOT (
                o.due IS NOT NULL AND o.claimed_until <= clock AND o.expires > clock + w.lasts * 1000000::bigint - apart
            );
        END IF;
        IF found_rows < number THEN
            INSERT INTO outbox (key, chat, sitting, kind, lane, line, body, wanted, done, placed, due, expires, sent_at,
                claimed_until, owner, tries, dead)
            SELECT w.key, chat_id, sitting_key, w.kind, w.lane, w.line, w.what, 1, 0, clock, clock,
                clock + w.lasts * 1000000::bigint, 0, 0, '', 0, ''
            FROM unnest(keys, kinds, lanes, lines, whats, last_s) AS w(key, kind, lane, line, what, lasts)
            WHERE NOT EXISTS (SELECT 1 FROM outbox AS o WHERE o.key = w.key);
        END IF;
    END IF;
    IF entries > 0 THEN
        INSERT INTO journal (sitting, seq, rule, body, salt, seal, digest)
        SELECT sitting_key, e.seq, rule_, e.body, e.salt, e.seal, e.digest
        FROM unnest(seqs, bodies, salts, seals, digests) AS e(seq, body, salt, seal, digest);
        UPDATE sitting SET seq = seqs[entries], digest = digests[entries] WHERE key = sitting_key;
        UPDATE chat SET head = head_after WHERE id = chat_id;
    END IF;
    RETURN clock;
END
$$
"""


def upgrade() -> None:
    """Make the function; on SQLite there is no wire."""
    if op.get_bind().dialect.name == "postgresql":
        op.execute(_WRITES)
