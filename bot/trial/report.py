"""The report of a trial: a table of probes in Markdown, signed by the head of the recording. It holds nothing that was said."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.trial import words
from bot.trial.evidence import Evidence
from bot.trial.probes import PROBES, Probe
from bot.trial.verdict import Outcome, Verdict


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """A probe and what came of it."""

    probe: Probe
    verdict: Verdict


def judged(evidence: Evidence) -> tuple[ProbeResult, ...]:
    """What came of every probe, in the order of the table."""
    return tuple(ProbeResult(one, one.verdict(evidence)) for one in PROBES)


def counts(found: Sequence[ProbeResult]) -> dict[str, int]:
    """How many ended in each way, by the names of the outcomes."""
    number = Counter(one.verdict.outcome for one in found)
    return {outcome.value: number[outcome] for outcome in Outcome}


def report(found: Sequence[ProbeResult], head: str, language: str, *, rehearsed: bool = False) -> str:
    """The whole page; `rehearsed` says on it that no tenant was tried. Its last digest is made of the recording's head and of all that stands above it."""
    rows = [
        f"| {one.probe.title.text(language)} | {words.OUTCOMES[one.verdict.outcome].text(language)} | {one.verdict.why.text(language)} |"
        for one in found
    ]
    parts = [
        f"# {words.TITLE.text(language)}",
        (words.ABOUT_REHEARSED if rehearsed else words.ABOUT).text(language),
        words.COUNTS.filled(**counts(found)).text(language),
        "\n".join([words.HEADS.text(language), "|---|---|---|", *rows]),
    ]
    page = "\n\n".join(parts)
    digest = hashlib.sha256(f"{head}\n{page}".encode()).hexdigest()
    return f"{page}\n\n{words.SIGNED.filled(head=head, digest=digest).text(language)}\n"
