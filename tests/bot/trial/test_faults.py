"""Each probe is made to fail once, by a Teams that is not as we think, and says so; nothing is taken on somebody's word."""

import pytest

from bot.settings.variants import Variant
from bot.trial.conductor import TrialPace
from bot.trial.probes import PROBES
from bot.trial.rehearsed import Cast, rehearse_trial
from bot.trial.verdict import Outcome
from tests.support.spoilt_teams import FAULTS

PACE = TrialPace(patience_s=0.5, slow_s=0.3, first_s=5.0, read_back_s=0.3)
# That none of the two has a phone cannot be told from a phone that cannot press.
UNTRIED = {"phone"}


@pytest.mark.parametrize("key", [one.key for one in PROBES])
async def test_a_planted_fault_is_reported(key: str) -> None:
    """The probe of that name ends otherwise than it does where all is well."""
    played = await rehearse_trial(Cast(spoil=FAULTS[key]), PACE)
    probe = next(one for one in PROBES if one.key == key)
    outcome = probe.verdict(played.conductor.evidence).outcome
    assert outcome is (Outcome.UNTRIED if key in UNTRIED else Outcome.FAILS)


async def test_where_all_is_well_everything_works_with_two_taps_a_step() -> None:
    """The whole trial over the wire: at least 25 probes, none of them failing, and the chat on again."""
    played = await rehearse_trial()
    outcomes = {one.key: one.verdict(played.conductor.evidence).outcome for one in PROBES}
    assert set(outcomes.values()) == {Outcome.WORKS}
    assert len(outcomes) >= 25  # what was promised
    assert max(played.players.taps.values()) <= 2  # a person a step
    assert played.players.chat.is_open
    assert played.teams.complaints == []


@pytest.mark.parametrize("variant", list(Variant))
async def test_what_the_variant_has_no_right_to_could_not_be_tried(variant: Variant) -> None:
    """Nothing fails for want of a right: it says that the variant does not give it."""
    played = await rehearse_trial(Cast(variant), PACE)
    outcomes = {one.key: one.verdict(played.conductor.evidence).outcome for one in PROBES}
    without = {one.key for one in PROBES if variant not in one.variants}
    assert {key for key, outcome in outcomes.items() if outcome is Outcome.UNTRIED} >= without
    assert not [key for key, outcome in outcomes.items() if outcome is Outcome.FAILS]


def test_every_probe_has_its_fault() -> None:
    """A probe that cannot be made to fail proves nothing."""
    assert set(FAULTS) == {one.key for one in PROBES}
