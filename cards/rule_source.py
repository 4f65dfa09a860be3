"""Whose rule something is that people are shown: the document, who decided it and when; or that it is the bot's own suggestion (R-248)."""

from dataclasses import dataclass

from cards import kit
from cards.phrases.book import Phrases


@dataclass(frozen=True, slots=True)
class RuleDocument:
    """A document: its title, whose it is, its diary number and version, and the day from which it holds (ISO, "": not known)."""

    title: str
    owner: str = ""
    edition: str = ""
    since: str = ""

    def named(self, phrases: Phrases) -> str:
        """The document in one row."""
        later = self.since and self.since not in self.edition
        since = phrases.opening.source_since.format(day=self.since) if later else ""
        return ", ".join(kit.plain(part) for part in (self.title, self.owner, self.edition, since) if part)


@dataclass(frozen=True, slots=True)
class RuleSource:
    """The documents, and how much of what is shown they say: "all", "part", "none"; "default" where no municipality has any."""

    documents: tuple[RuleDocument, ...]
    says: str

    def line(self, phrases: Phrases) -> str:
        """Whose rule it is, for whoever is asked who decided it."""
        names = "; ".join(one.named(phrases) for one in self.documents)
        return phrases.opening.source[self.says].format(documents=names)
