"""Reading [motions] and [cannot_be_met.*], row by row."""

from typing import Any

import pytest

from cards.bilingual import Bilingual
from dialogs.meeting.kinds import MotionKind
from dialogs.profile.choices import DemandStanding, WordingRule
from dialogs.profile.parts import Demand, MotionRule
from dialogs.profile.reading.rows import StatedMotion, read_demands, read_motions, read_ticks
from dialogs.profile.reading.sheet import Sheet

TEXTS = {"text_sv": "a", "text_en": "b", "source": "s"}
BELOW = Demand("no_storage", 3, DemandStanding.CANNOT, Bilingual("a", "b"), "s")


def motions(raw: object) -> tuple[tuple[StatedMotion, ...], str]:
    """The rules that are stated, and the first reason why they will not do."""
    sheet = Sheet("egen.toml", "[motions]\n")
    return read_motions(sheet, raw), why(sheet)


def demands(raw: object, *below: Demand) -> tuple[tuple[Demand, ...], str]:
    """The demands that are stated, and the first reason why they will not do."""
    sheet = Sheet("egen.toml", "[cannot_be_met.no_storage]\n")
    return read_demands(sheet, raw, below), why(sheet)


def why(sheet: Sheet) -> str:
    """The first reason, "" for none."""
    mistake = sheet.first_mistake()
    return mistake.reason.sv if mistake else ""


def test_the_rules_for_motions_come_with_their_sources() -> None:
    """Only those that are stated, each as it is written (R-137 to R-140)."""
    stated = {"reject": {"value": "forbidden", "source": "a"}, "amend": {"value": "required", "source": "b"}}
    found, reason = motions(stated)
    assert reason == ""
    assert set(found) == {
        StatedMotion(MotionRule(MotionKind.AMEND, WordingRule.REQUIRED), "b"),
        StatedMotion(MotionRule(MotionKind.REJECT, WordingRule.FORBIDDEN), "a"),
    }


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (1, "motions ska vara en tabell"),
        ({"amnd": {}}, "menades amend?"),
        ({"amend": "required"}, "amend ska skrivas amend = { value = …"),
        ({"amend": {"value": "maybe", "source": "s"}}, "amend: värdet ska vara något av"),
        ({"amend": {"value": "required"}}, "amend.source saknas"),
        ({"refer": {"value": "optional", "source": "s"}}, "en återremiss ska motiveras"),
        ({"refer": {"value": "forbidden", "source": "s"}}, "en återremiss ska motiveras"),
    ],
)
def test_a_rule_that_will_not_do_is_left_out_and_told(raw: object, reason: str) -> None:
    """The rest of the text is still read."""
    found, mistakes = motions(raw)
    assert (found, reason in mistakes) == ((), True)


def test_a_demand_stands_as_it_cannot_be_met_unless_it_says_that_nobody_can_check() -> None:
    """With its text in both languages (R-042)."""
    found, reason = demands(
        {"no_storage": {"from_level": 3, **TEXTS}, "servers": {"from_level": 4, "standing": "unknown", **TEXTS}}
    )
    assert reason == ""
    assert found == (
        Demand("no_storage", 3, DemandStanding.CANNOT, Bilingual("a", "b"), "s"),
        Demand("servers", 4, DemandStanding.UNKNOWN, Bilingual("a", "b"), "s"),
    )


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ({"from_level": 4}, "en profil kan skärpa det men inte mildra det"),
        ({"from_level": 6}, "no_storage.from_level: värdet ska ligga mellan 0 och 5"),
        ({}, "no_storage.from_level saknas"),
        ({"from_level": 3, "text_en": ""}, "no_storage.text_en: värdet ska vara text"),
        ({"from_level": 3, "standing": "maybe"}, 'standing: värdet ska vara något av "cannot", "unknown"'),
        ({"from_level": 3, "levl": 1}, 'okänd nyckel "levl"'),
    ],
)
def test_what_is_wrong_with_a_demand_is_told(table: dict[str, Any], reason: str) -> None:
    """A demand of the layer below is never loosened."""
    assert reason in demands({"no_storage": TEXTS | table}, BELOW)[1]


def test_a_demand_of_the_layer_below_may_be_tightened_or_said_again() -> None:
    """From a lower level on, or from the same."""
    for level in (0, 2, 3):
        assert demands({"no_storage": {"from_level": level, **TEXTS}}, BELOW)[1] == ""


@pytest.mark.parametrize(
    ("raw", "levels", "reason"),
    [
        (
            {"lobby": {"value": 2, "source": "a"}, "names": {"value": "none", "source": "b"}},
            [("lobby", 2), ("names", None)],
            "",
        ),
        ({"lobby": {"value": 6, "source": "a"}}, [], "mellan 0 och 5"),
        ({"stream": {"value": 1, "source": "a"}}, [], "mellan 2 och 5"),
        ({"lobbyn": {"value": 1, "source": "a"}}, [], "menades lobby?"),
    ],
)
def test_what_the_host_is_asked_for_has_a_level_or_none(
    raw: object, levels: list[tuple[str, int | None]], reason: str
) -> None:
    """Closed doors are never asked for below level 2, where they are the law's (R-037, R-038, R-115)."""
    sheet = Sheet("egen.toml", "[host_ticks]\n")
    found = read_ticks(sheet, raw)
    assert [(one.rule.line.value, one.rule.from_level) for one in found] == levels
    assert reason in why(sheet)
