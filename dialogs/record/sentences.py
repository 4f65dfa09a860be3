"""The journal in words: each fact as a plain sentence, for a secretary who watches it grow, and for lists (R-201).

A sentence is plain text: whoever shows it makes it safe for where it is shown. It holds no key, no title and no wording,
and a person's name only as the roster has it now. Each subject tells its own facts; here they are found.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from cards.phrases.book import Phrases
from dialogs.archive.facts import EntersFromPaper
from dialogs.journal.entries import Entry, Fact
from dialogs.journal.teller import Tell, Teller, raised
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.meeting import Meeting, Person
from dialogs.roster.facts import Assigned, Noticed
from dialogs.subjects import rows

SENTENCES: Mapping[type[Fact], Tell] = rows("SENTENCES")


def sentence_of(
    entry: Entry, meeting: Meeting, phrases: Phrases, since: Mapping[str, Person] = MappingProxyType({})
) -> str:
    """The entry as one or more sentences; `meeting` is the sitting with the entry taken onto it, `since` whom it names that had no capacity then.

    Whatever the entry holds, there is a sentence: somebody unknown is "någon", and an unknown code is said to be missing.
    """
    teller = Teller(entry, meeting, phrases, since)
    tell = SENTENCES.get(type(entry.fact))
    said = raised(tell(teller, entry.fact)) if tell is not None else phrases.journal.other
    return phrases.from_paper.marked.format(sentence=said) if entered_afterwards(entry, meeting) else said


def given_since(entries: Iterable[Entry], now: Meeting) -> Mapping[str, Person]:
    """Who has a capacity `now`, by every key that they had in these entries: before it was noted they had another, or only an account.

    Their names stand in the journal and stay; a party has none (R-201, R-251).
    """
    have = [one for one in now.people.values() if one.given not in (None, Capacity.PARTY)]
    found = {key: one for one in have for key in (one.key, one.object_id, one.mri) if key}
    facts = (entry.fact for entry in entries if isinstance(entry.fact, Noticed | Assigned))
    accounts = ((fact.person, found.get(fact.object_id or "") or found.get(fact.mri or "")) for fact in facts)
    return {key: one for key, one in accounts if one is not None} | found


def entered_afterwards(entry: Entry, meeting: Meeting) -> bool:
    """Whether the entry was made from paper, by somebody who has said so; while the sitting goes on (R-229)."""
    return meeting.live and entry.by in meeting.archive.from_paper and not isinstance(entry.fact, EntersFromPaper)


def in_confidence(meeting: Meeting) -> bool:
    """Whether a confidential matter is called or on the table, so that what is written down then belongs to it."""
    on = meeting.on_table
    return on is not None and on.kind.confidential
